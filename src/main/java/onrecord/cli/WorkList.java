package onrecord.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.build.ExtractionResult;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Event;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.text.LineMap;
import onrecord.text.Spaces;
import onrecord.text.Span;

/** What a librarian should look at first, by kind: what is missing, then what is guessed. */
final class WorkList {
    private static final int LONGEST = 60;

    /** Kinds of doubt, those first that hide most. */
    enum Doubt {
        /** Nobody knows when it was published. */
        UNDATED("article", " without a date of publication", "“published:” in its side-car gives one"),
        /** The dateline has no year. */
        YEARLESS("article", " without a year of publication", "“published:” in its side-car gives it"),
        /** Words in quotation marks that nobody says. */
        UNSPOKEN("quotation", " without a speaker", "“onrecord correct FILE:LINE” prints its entry"),
        /** A speaker who is a guess. */
        GUESSED("quotation", " whose speaker is uncertain", "“onrecord correct FILE:LINE” prints its entry"),
        /** A day that is a guess. */
        LOOSE("event", " whose date is uncertain", "“onrecord correct FILE:LINE” prints its entry");

        final String noun;
        /** What is said of it. */
        final String rest;

        final String hint;

        Doubt(String noun, String rest, String hint) {
            this.noun = noun;
            this.rest = rest;
            this.hint = hint;
        }
    }

    /** A place to look at. */
    record Entry(Doubt doubt, String place, String words) {}

    private WorkList() {}

    /** Returns what is in doubt in the stories of one seed, in text order. */
    static List<Entry> of(ExtractionResult seed) {
        List<Entry> entries = new ArrayList<>();
        LineMap lines = LineMap.of(seed.text());
        for (Article article : seed.articles()) {
            When when = article.published().dating().when();
            if (when instanceof When.Unknown || when instanceof When.YearlessDay) {
                boolean known = when instanceof When.YearlessDay;
                entries.add(new Entry(
                        known ? Doubt.YEARLESS : Doubt.UNDATED, seed.seed().shown(), ""));
            }
            article.statements()
                    .filter(quote -> quote.kind().inMarks())
                    .filter(quote -> quote.speakers().isEmpty())
                    .forEach(quote -> entries.add(entry(Doubt.UNSPOKEN, seed, article, lines, quote.span())));
            article.statements()
                    .filter(WorkList::isGuess)
                    .forEach(quote -> entries.add(entry(Doubt.GUESSED, seed, article, lines, quote.span())));
            article.events().stream()
                    .filter(WorkList::isLoose)
                    .forEach(event -> entries.add(entry(
                            Doubt.LOOSE, seed, article, lines, event.label().get(0))));
        }
        return entries;
    }

    private static boolean isGuess(Quote quote) {
        return !quote.speakers().isEmpty() && quote.evidence().basis() == Basis.UNCERTAIN;
    }

    private static boolean isLoose(Event event) {
        return event.date().isPresent() && event.evidence().basis() == Basis.UNCERTAIN;
    }

    private static Entry entry(Doubt doubt, ExtractionResult seed, Article article, LineMap lines, Span span) {
        Span file = article.manuscript().offsets().toFile(span);
        String words = Spaces.fold(span.of(article.text()));
        int points = words.codePointCount(0, words.length());
        String cut = points > LONGEST ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…" : words;
        return new Entry(doubt, seed.seed().shown() + ":" + lines.line(file.start()), cut);
    }

    /** Returns the entries in words, at most {@code most} of a kind; a line that says so where there are none. */
    static String text(List<Entry> entries, int most) {
        Map<Doubt, List<Entry>> kinds = new EnumMap<>(Doubt.class);
        entries.forEach(entry ->
                kinds.computeIfAbsent(entry.doubt(), none -> new ArrayList<>()).add(entry));
        StringBuilder out = new StringBuilder();
        kinds.forEach((doubt, all) -> {
            out.append(Console.count(all.size(), doubt.noun))
                    .append(doubt.rest)
                    .append("; ")
                    .append(doubt.hint)
                    .append('\n');
            all.stream().limit(most).forEach(entry -> out.append("  ")
                    .append(entry.place())
                    .append(entry.words().isEmpty() ? "" : "  " + entry.words())
                    .append('\n'));
            if (all.size() > most) {
                out.append("  … and ").append(all.size() - most).append(" more\n");
            }
        });
        return out.length() == 0 ? "Nothing is in doubt.\n" : out.toString();
    }
}
