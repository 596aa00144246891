package onrecord.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.EntitySummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Mention;
import onrecord.model.Quote;
import onrecord.site.view.EventLine;
import onrecord.site.view.Filter;
import onrecord.site.view.Link;
import onrecord.site.view.QuoteCard;
import onrecord.site.view.SpeakerView;
import onrecord.site.view.Tally;

/** The pages of each speaker: what was said, to whom, and when. */
final class SpeakerPages implements PageMaker {
    private static final int PAGE = 50;
    private static final int BESIDE = 12;
    private static final int PLACES = 2;

    /**
     * A statement of somebody.
     *
     * @param appearance the article it stands in, and as whom
     * @param place which of the statements there it is, counted from 0
     */
    private record Statement(Speaker.Appearance appearance, int place) {}

    /**
     * What one page is made of.
     *
     * @param role what the editors and the latest article that gives a title call the speaker, in words
     * @param namesakes the path of the page of all who bear the name; empty where nobody else does
     * @param said the statements on the page
     * @param whole the speaker with all appearances, where the page sums them up: on the first one
     */
    private record Portrait(
            String name,
            String role,
            String reason,
            String namesakes,
            ListPart<Statement> said,
            Optional<Speaker> whole) {}

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.archive().speakers().stream().mapMulti((speaker, sink) -> pages(speaker, context, sink));
    }

    private static void pages(Speaker speaker, SiteContext context, Consumer<Page> sink) {
        String role = role(speaker, context.archive().articles());
        String namesakes = context.sharedNames().pathOf(speaker);
        for (ListPart<Statement> part : ListPart.of(
                speaker.name(), statements(speaker), PAGE, number -> Links.speaker(speaker.address(), number))) {
            Optional<Speaker> whole = Optional.of(speaker).filter(one -> part.number() == 1);
            Portrait portrait = new Portrait(speaker.name(), role, speaker.reason(), namesakes, part, whole);
            sink.accept(context.page(part.path(), portrait, SpeakerPages::page));
        }
    }

    private static List<Statement> statements(Speaker speaker) {
        List<Statement> statements = new ArrayList<>();
        for (Speaker.Appearance appearance : speaker.appearances()) {
            EntitySummary voice = appearance.voice();
            int said = voice.direct()
                    + voice.indirect()
                    + voice.about()
                    + appearance.repeated().size();
            for (int i = 0; i < said; i++) {
                if (!appearance.repeated().contains(i)) {
                    statements.add(new Statement(appearance, i));
                }
            }
        }
        return statements;
    }

    /** Returns the titles that the archive's editors give, then those of the latest article that gives any. */
    private static String role(Speaker speaker, List<Summary> articles) {
        return Stream.of(String.join(", ", speaker.titles()), described(speaker, articles))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String described(Speaker speaker, List<Summary> articles) {
        for (int i = speaker.appearances().size() - 1; i >= 0; i--) {
            Speaker.Appearance last = speaker.appearances().get(i);
            if (!last.voice().titles().isEmpty()) {
                String date = DateWords.full(
                        articles.get(last.article()).published().dating().when());
                return String.join(", ", last.voice().titles()) + ", as described on " + date;
            }
        }
        return "";
    }

    private static Page.Content page(Portrait portrait, Scope scope) {
        List<QuoteCard> said = said(portrait.said(), scope);
        Optional<Summed> summed = portrait.whole().map(speaker -> new Summed(speaker, scope));
        return new Page.Filled(
                "speaker.peb",
                new SpeakerView(
                        scope.frame(
                                "speakers",
                                portrait.name(),
                                "What " + portrait.name() + " is reported to have said, to whom and when,"
                                        + " with the sentence for each."),
                        portrait.name(),
                        portrait.role(),
                        summed.map(Summed::tallies).orElse(List.of()),
                        filters(said),
                        Wording.digits(said.size()) + " shown",
                        said,
                        summed.map(Summed::addressees).orElse(List.of()),
                        summed.map(Summed::names).orElse(List.of()),
                        summed.map(Summed::events).orElse(List.of()),
                        portrait.reason(),
                        portrait.whole().stream()
                                .flatMap(speaker -> speaker.corrections().stream())
                                .map(CorrectionLines::of)
                                .toList(),
                        portrait.namesakes().isEmpty() ? "" : scope.href(portrait.namesakes()),
                        portrait.whole().stream()
                                .flatMap(speaker -> speaker.links().stream())
                                .map(SpeakerPages::elsewhere)
                                .toList(),
                        portrait.said().pager()));
    }

    private static Link elsewhere(String address) {
        String text = address.substring(address.indexOf("//") + 2);
        return new Link(text.endsWith("/") ? text.substring(0, text.length() - 1) : text, Links.outside(address));
    }

    private static List<QuoteCard> said(ListPart<Statement> part, Scope scope) {
        List<QuoteCard> said = new ArrayList<>();
        Map<Speaker.Appearance, QuoteCards> cards = new IdentityHashMap<>();
        SourceLines sources = new SourceLines();
        int number = (part.number() - 1) * PAGE;
        for (Statement one : part.things()) {
            number++;
            said.add(cards.computeIfAbsent(one.appearance(), voice -> new QuoteCards(voice, scope, sources))
                    .card(one.place(), number));
        }
        return said;
    }

    private static List<Filter> filters(List<QuoteCard> said) {
        Set<String> kinds = new LinkedHashSet<>();
        said.forEach(one -> kinds.addAll(one.kinds()));
        if (kinds.size() < 2) {
            return List.of();
        }
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("all", "Everything"));
        for (Quote.Kind kind : Quote.Kind.values()) {
            if (kinds.contains(kind.label())) {
                filters.add(new Filter(kind.label(), QuoteCards.plural(kind)));
            }
        }
        return filters;
    }

    /** What all articles together say of one speaker. */
    private static final class Summed {
        private final Speaker speaker;
        private final Scope scope;
        private final List<EventLine> events = new ArrayList<>();
        private final Map<String, Link> spokenTo = new LinkedHashMap<>();
        private final Map<String, Integer> spokenToCount = new LinkedHashMap<>();
        private final Map<String, List<Link>> names = new LinkedHashMap<>();

        Summed(Speaker speaker, Scope scope) {
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
        }

        private void addName(Summary summary, Article article, Mention mention) {
            int number = article.sentenceAt(mention.span().start());
            if (number > 0) {
                names.computeIfAbsent(mention.span().of(article.text()), key -> new ArrayList<>())
                        .add(new Link("Sentence " + number, scope.href(summary) + "#s" + number));
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
            tally(tallies, quotes, "quote");
            tally(tallies, paraphrases, "paraphrase");
            tally(tallies, speaker.appearances().size(), "article");
            tally(tallies, spokenTo.size(), "addressee");
            return tallies;
        }

        private static void tally(List<Tally> tallies, int count, String noun) {
            if (count > 0) {
                tallies.add(new Tally(Wording.digits(count), Wording.plural(count, noun)));
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
            return spokenTo.values().stream()
                    .sorted((one, other) -> times(other) - times(one))
                    .limit(BESIDE)
                    .map(link -> new SpeakerView.AddresseeLine(link.text(), link.href(), Wording.times(times(link))))
                    .toList();
        }

        List<SpeakerView.Named> names() {
            return names.entrySet().stream()
                    .limit(BESIDE)
                    .map(name -> {
                        List<Link> distinct =
                                name.getValue().stream().distinct().toList();
                        int more = distinct.size() - PLACES;
                        return new SpeakerView.Named(
                                name.getKey(),
                                distinct.stream().limit(PLACES).toList(),
                                more > 0 ? "and " + Wording.digits(more) + " more" : "");
                    })
                    .toList();
        }
    }
}
