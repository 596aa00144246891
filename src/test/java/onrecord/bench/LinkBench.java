package onrecord.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.CopySketch;
import onrecord.archive.Edition;
import onrecord.archive.EntitySummary;
import onrecord.archive.EventSummary;
import onrecord.archive.Summary;
import onrecord.match.EventWords;
import onrecord.match.Happening;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Publication;
import onrecord.model.Settings;
import onrecord.model.When;
import onrecord.search.WordIndex;
import onrecord.site.Page;
import onrecord.site.Site;
import onrecord.store.EncodedSummaries;

/**
 * Prints what the second pass costs before the first page: summaries out of bytes, the archive linked, and what the pages
 * share. The first argument is a number of articles; they are invented, the same ones at each run, with as many voices,
 * events and words as wire copy has. The second one is how many of them a day has: with a great one all fall into one
 * month. The first round counts the start of the machine, as every build does.
 */
public final class LinkBench {
    private static final int ROUNDS = 6;
    private static final int A_DAY = 8;
    private static final Settings SETTINGS = Settings.standard();

    private final int aDay;
    private final Random random = new Random(5);
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private LinkBench(int articles, int aDay) {
        this.aDay = aDay;
        for (int i = 0; i < 8000; i++) {
            words.add(word());
        }
        for (int i = 0; i < 1000 + articles * 2; i++) {
            names.add(capital(word()) + " " + capital(word()));
        }
    }

    /** Runs {@code LinkBench ARTICLES [ARTICLES-A-DAY]}. */
    public static void main(String[] args) {
        int articles = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        int aDay = args.length < 2 ? A_DAY : Integer.parseInt(args[1]);
        EncodedSummaries encoded = new LinkBench(articles, aDay).summaries(articles);
        long empty = used();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = now();
            List<Summary> summaries = encoded.decode();
            long decoded = now();
            Archive archive = Archive.of(summaries);
            long linked = now();
            Stream<Page> pages = Site.pages(
                    archive,
                    LinkBench::none,
                    new WordIndex(new HashMap<>()),
                    SETTINGS,
                    List.of(),
                    onrecord.theme.Templates.standard().messages());
            long made = now();
            System.out.printf(
                    Locale.ROOT,
                    "round %d: decode %.1f ms, link %.1f ms, context %.1f ms%n",
                    round,
                    (decoded - start) / 1e6,
                    (linked - decoded) / 1e6,
                    (made - linked) / 1e6);
            if (round == ROUNDS) {
                summaries = List.of();
                System.out.printf(
                        Locale.ROOT,
                        "%d articles, %d speakers, %d events: %d bytes an article%n",
                        archive.articles().size(),
                        archive.speakers().size(),
                        archive.events().size(),
                        (used() - empty) / articles);
                // all of it is in use until here
                pages.close();
            }
        }
    }

    private static Article none(Summary summary) {
        throw new IllegalStateException("no page is made of " + summary.path());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        Runtime machine = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return machine.totalMemory() - machine.freeMemory();
    }

    private EncodedSummaries summaries(int articles) {
        EncodedSummaries all = new EncodedSummaries();
        for (int i = 0; i < articles; i++) {
            all.add(summary(i, i / aDay));
        }
        return all;
    }

    private Summary summary(int number, int day) {
        String headline = capital(label(8));
        When.Day published = day(day);
        List<EntitySummary> voices = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            voices.add(voice(names.get(few(names.size()))));
        }
        List<EventSummary> events = new ArrayList<>();
        for (int i = few(5); i > 0; i--) {
            events.add(event("e" + i, day, voices));
        }
        return new Summary(
                published.year() + "/" + headline.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + number,
                published.year() + "/" + published.month() + "/story-" + number + ".txt",
                "0123456789abcdef",
                headline,
                Optional.of("ACME"),
                List.of(capital(words.get(few(500)))),
                List.of(),
                List.of(),
                new Publication(
                        new Dating(
                                published,
                                "",
                                Optional.empty(),
                                Evidence.of(Basis.INFERRED, "side-car", "The side-car says so.")),
                        Publication.DateSource.SIDE_CAR),
                10,
                200,
                voices.size(),
                voices,
                List.of(),
                events,
                CopySketch.NONE,
                Edition.NONE,
                List.of(),
                random.nextLong());
    }

    private EntitySummary voice(String name) {
        boolean person = random.nextInt(3) > 0;
        String plain = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        String[] parts = name.split(" ");
        boolean speaks = random.nextInt(3) == 0;
        return new EntitySummary(
                (person ? "person:" : "organisation:") + plain,
                person,
                name,
                person ? parts[1] + ", " + parts[0] : name,
                random.nextInt(6) == 0 ? List.of(random.nextBoolean() ? "mayor of Wyre" : "chairman") : List.of(),
                List.of(),
                0,
                speaks ? 1 : 0,
                speaks ? 2 : 0,
                0,
                0);
    }

    private EventSummary event(String id, int day, List<EntitySummary> voices) {
        When.Day on = day(Math.max(0, day - few(20)));
        When when = on;
        int precision = random.nextInt(10);
        if (precision == 0) {
            when = new When.Month(on.year(), on.month(), When.Doubt.YEAR);
        } else if (precision == 1) {
            when = new When.Year(on.year(), 4, When.Doubt.NONE);
        }
        List<String> who = new ArrayList<>();
        for (int i = 0; i < voices.size() && i < few(3); i++) {
            who.add(voices.get(i).name());
        }
        Set<String> words = EventWords.of(label(15));
        return new EventSummary(
                id,
                random.nextInt(),
                1,
                Optional.of(when),
                Event.Status.HAPPENED,
                List.copyOf(words),
                words.stream().limit(few(4)).toList(),
                who,
                Optional.empty(),
                happening());
    }

    private Optional<Happening> happening() {
        return random.nextInt(20) > 0
                ? Optional.empty()
                : Happening.of(random.nextBoolean() ? "The fire spread" : "An earthquake struck", List.of());
    }

    private static When.Day day(int number) {
        return new When.Day(1990 + number / 336, number / 28 % 12 + 1, number % 28 + 1, When.Doubt.YEAR);
    }

    private String label(int length) {
        List<String> label = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            label.add(words.get(few(words.size())));
        }
        return String.join(" ", label);
    }

    /** Returns a number below {@code end}: small ones often, great ones seldom, as words and names are used. */
    private int few(int end) {
        double share = random.nextDouble();
        return (int) (end * share * share * share);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append("lmnrt".charAt(random.nextInt(5))).toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
