package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Quote;
import onrecord.site.view.EventLine;
import onrecord.site.view.Link;
import onrecord.site.view.SpeakerView;
import onrecord.site.view.Tally;
import onrecord.text.Collation;

/** What all articles together say of one speaker. */
final class SpeakerTotals {
    private static final int BESIDE = 12;
    private static final int PLACES = 2;

    private final Speaker speaker;
    private final Scope scope;
    private final List<EventLine> events = new ArrayList<>();
    private final Map<String, Link> spokenTo = new LinkedHashMap<>();
    private final Map<String, Integer> spokenToCount = new LinkedHashMap<>();
    private final Map<String, NameUse> names = new LinkedHashMap<>();
    private final Map<String, HeldTitle> titles = new LinkedHashMap<>();

    /** A title as articles give it, from the first to the last of them. */
    private record HeldTitle(String words, Summary first, Summary last) {}

    /** Words that stand for the speaker, in whatever case, as they are written first. */
    private record NameUse(String words, List<Link> places) {}

    /** Reads all articles in which {@code speaker} appears. */
    SpeakerTotals(Speaker speaker, Scope scope) {
        this.speaker = speaker;
        this.scope = scope;
        for (Speaker.Appearance appearance : speaker.appearances()) {
            Summary summary = scope.summary(appearance.article());
            add(summary, scope.article(summary), appearance);
        }
    }

    private void add(Summary summary, Article article, Speaker.Appearance appearance) {
        String voice = appearance.voice().id();
        Map<String, Entity> entities = People.byId(article);
        List<Quote> said = article.statements()
                .filter(quote -> quote.speakers().contains(voice))
                .toList();
        IntStream.range(0, said.size())
                .filter(place -> !appearance.repeated().contains(place))
                .mapToObj(said::get)
                .flatMap(quote -> People.links(quote.addressees(), entities, article, scope).stream())
                .forEach(link -> {
                    spokenTo.putIfAbsent(link.text(), link);
                    spokenToCount.merge(link.text(), 1, Integer::sum);
                });
        for (Event event : article.events()) {
            if (event.people().contains(voice) || event.organisations().contains(voice)) {
                events.add(EventCards.line(article, event, scope));
            }
        }
        Entity entity = entities.get(voice);
        if (entity != null) {
            entity.mentions().forEach(mention -> addName(summary, article, mention));
        }
        for (String title : appearance.voice().titles()) {
            titles.merge(
                    Collation.key(title),
                    new HeldTitle(title, summary, summary),
                    // articles without a date come last, and say nothing of until when
                    (so, now) -> isDated(summary) ? new HeldTitle(so.words(), so.first(), summary) : so);
        }
    }

    private void addName(Summary summary, Article article, Mention mention) {
        int number = article.sentenceAt(mention.span().start());
        List<Link> places = names.computeIfAbsent(
                        Collation.key(mention.span().of(article.text())),
                        key -> new NameUse(mention.span().of(article.text()), new ArrayList<>()))
                .places();
        // one link for each article: its sentences are on its page
        String source = scope.wording().source(summary);
        String page = scope.href(summary);
        if (number > 0
                && (places.isEmpty() || !places.get(places.size() - 1).href().startsWith(page + "#"))) {
            places.add(new Link(source, page + "#s" + number));
        }
    }

    List<Tally> tallies() {
        int quotes = 0;
        int paraphrases = 0;
        for (Speaker.Appearance one : speaker.appearances()) {
            quotes += one.voice().direct();
            paraphrases += one.voice().indirect();
        }
        List<Tally> tallies = new ArrayList<>();
        tally(tallies, quotes, "tally.quotes");
        tally(tallies, paraphrases, "tally.paraphrases");
        tally(tallies, speaker.appearances().size(), "tally.articles");
        tally(tallies, spokenTo.size(), "tally.addressees");
        return tallies;
    }

    private void tally(List<Tally> tallies, int count, String key) {
        if (count > 0) {
            tallies.add(new Tally(scope.wording().digits(count), scope.wording().count(key, count)));
        }
    }

    List<EventLine> events() {
        // versions of one story tell of the same event in one line
        return events.stream().distinct().limit(BESIDE).toList();
    }

    private int times(Link addressee) {
        return spokenToCount.getOrDefault(addressee.text(), 0);
    }

    List<SpeakerView.AddresseeLine> addressees() {
        String page = scope.href(speaker);
        // a single statement needs no boxes to ask for it
        int statements = speaker.appearances().stream()
                .map(Speaker.Appearance::voice)
                .mapToInt(voice -> voice.direct() + voice.indirect() + voice.about())
                .sum();
        String place = statements > 1 ? "#ask" : "#said";
        return spokenTo.values().stream()
                .sorted((one, other) -> times(other) - times(one))
                .limit(BESIDE)
                .map(link -> new SpeakerView.AddresseeLine(
                        link.text(),
                        link.href(),
                        scope.wording().count("count.statements", times(link)),
                        page + "?to=" + Links.encode(link.text()) + place))
                .toList();
    }

    /** Returns the words that stand for the speaker; none where they are the heading's, in the one article that the statement leads to. */
    List<SpeakerView.Named> names() {
        boolean isHeading = names.size() == 1 && names.containsKey(Collation.key(speaker.name()));
        if (isHeading
                && speaker.appearances().size() == 1
                && speaker.appearances().get(0).voice().speaks()) {
            return List.of();
        }
        return names.values().stream()
                .limit(BESIDE)
                .map(name -> {
                    List<Link> places = name.places();
                    int more = places.size() - PLACES;
                    return new SpeakerView.Named(
                            name.words(),
                            places.stream().limit(PLACES).toList(),
                            more > 0 ? scope.wording().count("count.and-more-articles", more) : "");
                })
                .toList();
    }

    /**
     * Returns the titles, the one that was given last first; those of articles without a date come last. None where there is
     * one only, which stands below the name.
     */
    List<SpeakerView.Titled> titles() {
        if (titles.size() < 2) {
            return List.of();
        }
        List<HeldTitle> held = new ArrayList<>(titles.values());
        held.sort((one, other) -> last(other).compareTo(last(one)));
        return held.stream()
                .limit(BESIDE)
                .map(title -> new SpeakerView.Titled(title.words(), between(title)))
                .toList();
    }

    private static boolean isDated(Summary article) {
        return article.published().dating().when().firstDay().isPresent();
    }

    private static String last(HeldTitle title) {
        return title.last().published().dating().when().firstDay().orElse("");
    }

    private String between(HeldTitle title) {
        String from = scope.dates().brief(title.first().published().dating().when());
        String to = scope.dates().brief(title.last().published().dating().when());
        return from.equals(to) ? from : scope.dates().between(from, to);
    }
}
