package onrecord.extract.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Span;
import onrecord.text.WordList;

/**
 * Tells lines that say something about a story and are neither its headline nor its copy, by the marks in them: labels, addresses,
 * columns, slugs, dates and page numbers.
 */
final class HeadNote {
    private static final int LONGEST_LABEL = 28;
    private static final int SHORTEST_SLUG = 8;
    private static final Set<String> LABELS = new HashSet<>(WordList.read(HeadNote.class, "head-label.txt"));

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";
    /** A day with its month; no headline says so precisely when the paper came out. */
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)?\\.? " + MONTH + "(?:,? ['’]?\\d{2,4})?(?!\\w)|\\b"
                    + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?!\\w)|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)\\b(?:page|p|pg|vol|volume|no|issue|price|col|cols|section|words|edition)[.:]? ?\\d+\\b|\\b\\d+ (?:words|cols|pages)\\b");
    /** Columns of a line are parted so; no headline is. */
    private static final Pattern COLUMNS = Pattern.compile("\\S(?: {3,}|\\t)\\S| [|•·»] |\\w\\|\\w|//");

    /** What a page asks before it shows itself. */
    private static final Pattern CONSENT =
            Pattern.compile("(?i)\\b(?:cookies?|our (?:\\d+ )?partners|your privacy)\\b");
    /** Who took a picture stands behind what it shows. */
    private static final Pattern CREDIT =
            Pattern.compile("(?i)[(\\[](?:image|picture|photo|photograph|pic|credit|graphic)s?(?::| by)");

    private static final Pattern NOTES = Pattern.compile(
            "(?i)\\p{L}{3,15} \\d{1,2}|(?:born|died|b\\.|d\\.)[: ].{0,50}\\d{4}(?:, aged \\d+)?|(?:image |photo |picture )?(?:caption|source|copyright),|(?:first|second|third|fourth|fifth|last|final|one|two|three|part \\w{1,5}) (?:part )?(?:of|in) (?:an? |the )?(?:\\w+[ -]part )?(?:series|two|three|four|five|six|seven|\\d{1,2})(?: parts?| articles)?\\.?|(?:hand-?written|pencil|in (?:ink|pencil|margin)|stamp(?:ed)?)\\b.{0,100}|(?:every|each) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|fortnight|month)\\b.*");

    /** What desks write above their copy. */
    private static final Pattern DESK =
            Pattern.compile("(?i)(?:slug|slugline|catchline|edition|page|desk|copy) ?: ?\\S");

    /** The name of typed copy and the number of its first sheet. */
    private static final Pattern SHEET = Pattern.compile(
            "(?i)[\\p{L}\\d '’-]{2,60} [–—-]{1,2} (?:page |pg\\.? ?|p\\. ?|folio |sheet |take )?(?:1|one)|[\\p{L}\\d '’-]{2,40}[ ,/]+(?:page|folio|sheet) (?:1|one)");

    private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){4,}\\p{L}?|(?:\\p{L} +){4,}\\p{L}");

    private HeadNote() {}

    /** Returns whether a line is a note, whatever its words are. */
    static boolean is(String words) {
        return isReached(words)
                || Character.getType(words.charAt(0)) == Character.OTHER_SYMBOL
                || words.endsWith(":")
                || isSlug(words)
                || isBracketed(words)
                || isLabelled(words)
                || (words.indexOf('(') >= 0 || words.indexOf('[') >= 0)
                        && CREDIT.matcher(words).find()
                || asksConsent(words)
                || hasColumns(words)
                || words.lastIndexOf(' ', 2) > 0 && SPACED.matcher(words).matches()
                || hasMarks(words)
                || isLabel(words);
    }

    /** Returns whether a line is a note of a desk, whose form no headline has: a slug, words in brackets, the number of a sheet. */
    static boolean isOfDesk(String words) {
        return isLabel(words)
                || isSlug(words)
                || isBracketed(words)
                || DESK.matcher(words).lookingAt();
    }

    /** Returns whether a line is the name and number of a sheet of copy, or says when somebody lived or how often a column stands in the paper. */
    static boolean isLabel(String words) {
        return NOTES.matcher(words).matches() || isSheet(words);
    }

    /** Returns whether a line numbers the first sheet of typed copy: {@code BRIDGE - page 1}. */
    static boolean isSheet(String words) {
        return (words.endsWith("1") || words.endsWith("ne") || words.endsWith("NE"))
                && SHEET.matcher(words).matches();
    }

    /** Returns whether a line holds the address of a mailbox or a page. */
    static boolean isReached(String words) {
        return words.indexOf('@') >= 0 || words.contains("www.") || words.contains("://");
    }

    /** Returns whether a line holds a day or the number of a page, as the names of papers do. */
    static boolean isStamped(String words) {
        return hasDigit(words, new Span(0, words.length()))
                && (DAY.matcher(words).find() || NUMBERED.matcher(words).find());
    }

    /** Returns whether a digit stands among some words. */
    static boolean hasDigit(String words, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean asksConsent(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return (small.contains("cookie") || small.contains("partners") || small.contains("privacy"))
                && CONSENT.matcher(words).find();
    }

    private static boolean hasColumns(String words) {
        boolean can = words.contains("   ") || words.contains("//");
        for (int i = 0; i < words.length() && !can; i++) {
            can = "\t|•·»".indexOf(words.charAt(i)) >= 0;
        }
        return can && COLUMNS.matcher(words).find();
    }

    private static boolean hasMarks(String words) {
        int letters = 0;
        int marks = 0;
        for (int i = 0; i < words.length(); i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
            marks += Character.isLetter(words.charAt(i)) || Character.isWhitespace(words.charAt(i)) ? 0 : 1;
        }
        return marks > letters;
    }

    /** Returns whether a line is the short name that a desk gives a story: words without a space. */
    private static boolean isSlug(String words) {
        return words.length() > SHORTEST_SLUG
                && words.indexOf(' ') < 0
                && words.substring(0, words.length() - 1)
                        .chars()
                        .anyMatch(c -> c == '-' || c == '_' || c == ',' || c == '/' || Character.isDigit(c));
    }

    private static boolean isBracketed(String words) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return first == '[' && (last == ']' || words.indexOf(']') > 0)
                || first == '(' && last == ')'
                || first == '<' && last == '>'
                || first == '*' && last == '*' && words.length() <= LONGEST_LABEL
                || first == '=' && last == '=';
    }

    private static boolean isLabelled(String words) {
        int colon = words.indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL) {
            return false;
        }
        String label = words.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        int space = label.lastIndexOf(' ');
        return LABELS.contains(label)
                || LABELS.contains(label.substring(space + 1))
                || space > 0 && LABELS.contains(label.substring(0, label.indexOf(' ')));
    }
}
