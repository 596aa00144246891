package onrecord.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.archive.EntitySummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.files.Fingerprint;
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
    private static final int PLACES = 5;

    @Override
    public Stream<Page> pages(SiteContext context) {
        return context.archive().speakers().stream().mapMulti((speaker, sink) -> pages(speaker, context, sink));
    }

    private static void pages(Speaker speaker, SiteContext context, Consumer<Page> sink) {
        int said = 0;
        for (Speaker.Appearance appearance : speaker.appearances()) {
            EntitySummary voice = appearance.voice();
            said += voice.direct() + voice.indirect() + voice.about();
        }
        int pages = Math.max(1, (said + PAGE - 1) / PAGE);
        // the pages of one speaker share what was collected, and let go of it with the last of them
        Supplier<Collected> all = new Lazy<>(() -> Collected.of(speaker, context));
        String namesakes = context.bearers().pathOf(speaker);
        long inputs = new Fingerprint()
                .add(context.inputs(speaker))
                .add(pages)
                .add(namesakes)
                .value();
        for (int i = 1; i <= pages; i++) {
            int number = i;
            sink.accept(Page.filled(
                    SiteContext.path(speaker, number),
                    new Fingerprint().add(inputs).add(number).value(),
                    "speaker.peb",
                    () -> view(speaker, all.get(), number, pages, context)));
        }
    }

    private static SpeakerView view(Speaker speaker, Collected all, int number, int pages, SiteContext context) {
        String path = SiteContext.path(speaker, number);
        String root = SiteContext.root(path);
        String namesakes = context.bearers().pathOf(speaker);
        // addresses were made for the first page; the further ones lie one folder deeper
        String deeper =
                root.substring(SiteContext.root(SiteContext.path(speaker, 1)).length());
        List<QuoteCard> said = all.said.subList((number - 1) * PAGE, Math.min(all.said.size(), number * PAGE)).stream()
                .map(one -> QuoteCards.deeper(one, deeper))
                .toList();
        return new SpeakerView(
                context.frame(
                        path,
                        "speakers",
                        speaker.name(),
                        "What " + speaker.name() + " is reported to have said, to whom and when,"
                                + " with the sentence for each."),
                speaker.name(),
                all.role(speaker),
                number == 1 ? all.tallies(speaker) : List.of(),
                filters(said),
                Wording.digits(said.size()) + " shown",
                said,
                number == 1 ? all.addressees() : List.of(),
                number == 1 ? all.names() : List.of(),
                number == 1 ? all.events.stream().limit(BESIDE).toList() : List.of(),
                speaker.reason(),
                namesakes.isEmpty() ? "" : root + Links.encode(namesakes),
                MonthLists.pager(number, pages, n -> root + Links.encode(SiteContext.path(speaker, n))));
    }

    private static List<Filter> filters(List<QuoteCard> said) {
        Set<String> kinds = new LinkedHashSet<>();
        said.forEach(one -> kinds.add(one.kind()));
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

    /** What all articles say of one speaker. */
    private static final class Collected {
        private final SiteContext context;
        private final String root;
        private final List<QuoteCard> said = new ArrayList<>();
        private final List<EventLine> events = new ArrayList<>();
        private final Map<String, Link> spokenTo = new LinkedHashMap<>();
        private final Map<String, Integer> spokenToCount = new LinkedHashMap<>();
        private final Map<String, List<Link>> names = new LinkedHashMap<>();

        Collected(SiteContext context, String root) {
            this.context = context;
            this.root = root;
        }

        static Collected of(Speaker speaker, SiteContext context) {
            Collected all = new Collected(context, SiteContext.root(SiteContext.path(speaker, 1)));
            for (Speaker.Appearance appearance : speaker.appearances()) {
                Summary summary = context.summary(appearance.article());
                all.add(summary, context.article(summary), appearance.voice().id());
            }
            return all;
        }

        private void add(Summary summary, Article article, String voice) {
            Map<String, Entity> entities = People.byId(article);
            QuoteCards cards = new QuoteCards(summary, article, entities, context, root);
            for (Quote quote : article.quotes()) {
                if (quote.speakers().contains(voice)) {
                    said.add(cards.card(quote, voice, said.size() + 1));
                    People.links(quote.addressees(), entities, article, context, root)
                            .forEach(link -> {
                                spokenTo.putIfAbsent(link.text(), link);
                                spokenToCount.merge(link.text(), 1, Integer::sum);
                            });
                }
            }
            for (Event event : article.events()) {
                if (event.people().contains(voice) || event.organisations().contains(voice)) {
                    events.add(EventCards.line(article, event, context, root));
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
                        .add(new Link("Sentence " + number, SiteContext.href(summary, root) + "#s" + number));
            }
        }

        String role(Speaker speaker) {
            for (int i = speaker.appearances().size() - 1; i >= 0; i--) {
                Speaker.Appearance last = speaker.appearances().get(i);
                if (!last.voice().titles().isEmpty()) {
                    String date = DateWords.full(
                            context.summary(last.article()).published().dating().when());
                    return String.join(", ", last.voice().titles()) + ", as described on " + date;
                }
            }
            return "";
        }

        List<Tally> tallies(Speaker speaker) {
            List<Tally> tallies = new ArrayList<>();
            long quotes = said.stream()
                    .filter(one -> one.kind().equals("direct") || one.kind().equals("partial"))
                    .count();
            long paraphrases =
                    said.stream().filter(one -> one.kind().equals("indirect")).count();
            tally(tallies, (int) quotes, "quote");
            tally(tallies, (int) paraphrases, "paraphrase");
            tally(tallies, speaker.appearances().size(), "article");
            tally(tallies, spokenTo.size(), "addressee");
            return tallies;
        }

        private static void tally(List<Tally> tallies, int count, String noun) {
            if (count > 0) {
                tallies.add(new Tally(Wording.digits(count), Wording.plural(count, noun)));
            }
        }

        private int times(Link addressee) {
            return spokenToCount.getOrDefault(addressee.text(), 0);
        }

        List<SpeakerView.Addressee> addressees() {
            return spokenTo.values().stream()
                    .sorted((one, other) -> times(other) - times(one))
                    .limit(BESIDE)
                    .map(link -> new SpeakerView.Addressee(link.text(), link.href(), Wording.times(times(link))))
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
