package onrecord.extract.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Correction;
import onrecord.model.Dateline;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Headline;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Place;
import onrecord.model.Quote;
import onrecord.model.TimeExpression;
import onrecord.model.Unnamed;
import onrecord.model.When;
import onrecord.text.Diagnostic;

/** An article whose findings are being corrected. For one thread. */
final class Draft {
    private static final String UNDATED = "9999";

    final Article article;
    final List<Person> people;
    final List<Organisation> organisations;
    final List<Unnamed> unnamed;
    final List<Place> places;
    final List<Quote> quotes;
    final List<TimeExpression> dates;
    final List<Event> events;
    final List<Correction> corrections;
    final List<Diagnostic> diagnostics;
    Optional<Headline> headline;
    Optional<Dateline> dateline;
    Optional<String> agency;

    Draft(Article article) {
        this.article = article;
        this.people = new ArrayList<>(article.people());
        this.organisations = new ArrayList<>(article.organisations());
        this.unnamed = new ArrayList<>(article.unnamed());
        this.places = new ArrayList<>(article.places());
        this.quotes = new ArrayList<>(article.quotes());
        this.dates = new ArrayList<>(article.dates());
        this.events = new ArrayList<>(article.events());
        this.corrections = new ArrayList<>(article.corrections());
        this.diagnostics = new ArrayList<>(article.diagnostics());
        this.headline = article.headline();
        this.dateline = article.dateline();
        this.agency = article.agency();
    }

    Stream<Entity> voices() {
        return Stream.of(people, organisations, unnamed).flatMap(List::stream);
    }

    /** Puts what {@code change} makes of each element in its place; what it makes null of is gone. */
    static <T> void replace(List<T> all, T old, UnaryOperator<T> change) {
        all.replaceAll(each -> each.equals(old) ? change.apply(each) : each);
    }

    /** Returns the article as corrected. Ids stay: a finding that was dropped leaves a gap. */
    Article article() {
        quotes.sort(Comparator.comparing(Quote::span));
        dates.sort(Comparator.comparing(TimeExpression::span));
        events.sort(Comparator.comparing(Draft::day));
        return new Article(
                article.id(),
                article.manuscript(),
                article.language(),
                headline,
                article.deck(),
                dateline,
                article.bylines(),
                agency,
                article.published(),
                article.paragraphs(),
                article.sentences(),
                people,
                organisations,
                unnamed,
                places,
                quotes,
                dates,
                events,
                corrections,
                diagnostics);
    }

    private static String day(Event event) {
        return event.date()
                .flatMap(date -> date.when().firstDay())
                .or(() -> event.bounds().flatMap(When.Range::firstDay))
                .orElse(UNDATED);
    }
}
