package onrecord.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.model.Block;
import onrecord.text.Span;

/**
 * Reads words whole that wrapped copy broke at the ends of lines. Whether the hyphen is that of the line or of the word, the rest of
 * the story tells: it has the word whole, or with its hyphen, or each half as a word. Where it tells nothing, a second half in small
 * letters belongs to a broken word, which is noted as a doubt; before a capital letter the hyphen stays.
 */
final class LineHyphens {
    /** What stands before a hyphen in compounds that news writes with one, and begins few other words. */
    private static final Set<String> COMPOUNDING = Set.of(
            "well", "self", "vice", "half", "two", "three", "four", "five", "six", "seven", "eight", "nine", "twenty",
            "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "non");
    /** Compounds of words that begin words without a hyphen, too: “long-term”, but “longitude”, “short-lived”, but “shortage”. */
    private static final Set<String> MEASURES =
            Set.of("long", "short", "high", "low", "mid", "full", "part", "large", "small");

    private static final Set<String> MEASURED = Set.of(
            "term",
            "time",
            "range",
            "run",
            "lived",
            "standing",
            "level",
            "ranking",
            "rise",
            "risk",
            "speed",
            "tech",
            "income",
            "interest",
            "cost",
            "paid",
            "lying",
            "profile",
            "quality",
            "scale",
            "sized",
            "haul",
            "dated");
    /** Words that are the first halves of words without a hyphen. */
    private static final Set<String> CLOSED = Set.of(
            "under", "out", "over", "some", "any", "every", "how", "what", "when", "where", "there", "here", "can",
            "may", "with", "for", "news", "head", "work", "week", "after", "back", "foot", "him", "her", "them", "our",
            "man", "not", "air", "house", "through", "along", "hand", "land", "water", "side", "per", "gun", "home");
    /** “Two- and three-year”: the first half goes with what follows later. */
    private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "but", "nor");

    private final String text;
    private final List<Replacements.One> changes = new ArrayList<>();
    private final List<Span> doubts = new ArrayList<>();
    /** The words of the text in small letters, once they are asked for. */
    private final Set<String> words = new HashSet<>();

    private LineHyphens(String text) {
        this.text = text;
    }

    /** Returns {@code draft} with its broken words whole; tells those in doubt. */
    static Format.Draft joined(Format.Draft draft, Problems problems) {
        LineHyphens hyphens = new LineHyphens(draft.text());
        for (Block block : draft.blocks()) {
            hyphens.read(block.span());
        }
        if (hyphens.changes.isEmpty()) {
            return draft;
        }
        hyphens.tell(draft, problems);
        return new Replacements(hyphens.changes).in(draft);
    }

    private void read(Span block) {
        for (int i = block.start() + 1; i < block.end(); i++) {
            if (!Lines.endsLine(text.charAt(i))) {
                continue;
            }
            int hyphen = i - 1;
            while (hyphen > block.start() && Lines.isSpace(text.charAt(hyphen))) {
                hyphen--;
            }
            int next = i + 1;
            while (next < block.end() && Lines.isSpace(text.charAt(next))) {
                next++;
            }
            if (hyphen > block.start() && next < block.end() && isHyphen(text.charAt(hyphen))) {
                join(hyphen, next);
            }
            i = next;
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00ad';
    }

    private void join(int hyphen, int next) {
        int start = hyphen;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String first = text.substring(start, hyphen);
        String second = text.substring(next, end);
        if (first.isEmpty() || second.isEmpty() || SUSPENDING.contains(second)) {
            return;
        }
        boolean soft = text.charAt(hyphen) == '\u00ad';
        boolean certain = soft || stands(first + second);
        boolean compound = !certain && isCompound(start, first, second, end);
        String kept = compound ? text.substring(hyphen, hyphen + 1) : "";
        changes.add(new Replacements.One(new Span(hyphen, next), kept));
        if (!certain && !compound) {
            doubts.add(new Span(start, end));
        }
    }

    private boolean isCompound(int start, String first, String second, int end) {
        boolean more =
                start > 0 && isHyphen(text.charAt(start - 1)) || end < text.length() && isHyphen(text.charAt(end));
        return more
                || Character.isUpperCase(second.charAt(0)) && !isCapitals(first)
                || second.length() > 2 && COMPOUNDING.contains(first.toLowerCase(Locale.ROOT))
                || MEASURES.contains(first.toLowerCase(Locale.ROOT)) && MEASURED.contains(second)
                || stands(first + "-" + second)
                || areWords(first, second);
    }

    private boolean areWords(String first, String second) {
        return first.length() > 2
                && second.length() > 2
                && !CLOSED.contains(first.toLowerCase(Locale.ROOT))
                && stands(first)
                && stands(second);
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** Returns whether a word stands somewhere else, in letters of any case. */
    private boolean stands(String word) {
        if (words.isEmpty()) {
            for (int at = 0; at < text.length(); at++) {
                int begin = at;
                while (at < text.length() && isOfWord(text.charAt(at))) {
                    at++;
                }
                if (at > begin) {
                    words.add(text.substring(begin, at).toLowerCase(Locale.ROOT));
                }
            }
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || isHyphen(c);
    }

    private void tell(Format.Draft draft, Problems problems) {
        if (doubts.isEmpty()) {
            return;
        }
        Set<String> words = new HashSet<>();
        doubts.forEach(span -> words.add(span.of(text)));
        Span first = doubts.get(0);
        String broken = first.of(text);
        String whole = broken.strip().split("\\s", 2)[0];
        problems.note(
                "line-hyphens",
                draft.offsets().toFile(first),
                (words.size() == 1 ? "a word is" : words.size() + " words are")
                        + " read without the hyphen at the end of a line, here “"
                        + whole.substring(0, whole.length() - 1)
                        + broken.substring(whole.length()).strip() + "”",
                "write it in one line where the hyphen is the word's");
    }
}
