package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.files.Fingerprint;
import onrecord.model.Article;
import onrecord.model.Headline;
import onrecord.model.ItemVersion;
import onrecord.model.Paragraph;
import onrecord.text.Slug;
import onrecord.text.Span;

/**
 * What an article says of itself as a version of a story: in a word before or behind its headline or slug, such as {@code 2nd LEAD},
 * {@code UPDATE 1-}, {@code (CORRECTED)} or {@code 1st Ld-Writethru}, in a line of brackets such as {@code (Corrects figure)}, or as a
 * wire item.
 *
 * @param words the words that say so; empty where none do
 * @param rank the later the greater: urgent news, the story, its leads and updates by their numbers, each before its correction
 * @param corrects whether it corrects another
 * @param story stands for the headline without these words; 0 where nothing is left
 * @param slug the same of another line that says so; 0 where there is none
 * @param item the same for the id of the wire item; 0 without one
 * @param number the number that the wire item has as a version; 0 without one
 * @param created when it was made as a wire item, in seconds since 1970; the least number where that is not known
 */
public record Edition(
        String words, int rank, boolean corrects, long story, long slug, long item, int number, long created) {
    /** What an article says that says nothing of this. */
    public static final Edition NONE = new Edition("", 0, false, 0, 0, 0, 0, Long.MIN_VALUE);

    private static final String KIND =
            "(?<kind>URGENT|BULLETIN|FLASH|SNAP|NEWSALERT|LEAD|LD|WRITETHRU|UPDATE[DS]?|CORRECT(?:ED|ION|S)|"
                    + "REFILE[DS]?|RECASTS?|ADDS|RPT|REPEAT(?:ED)?)";
    private static final String MARK = "(?:(?<nth>\\d)(?:ST|ND|RD|TH)[ -]|(?<word>FIRST|SECOND|THIRD|FOURTH) )?" + KIND
            + "(?:[ -](?:WRITETHRU|LEAD|LD))?(?: (?<number>\\d{1,2}))?";
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:\\(" + MARK.replace("?<", "?<b") + "\\)\\s*[-:–—]*|" + MARK
                    // what is lead-free or comes in a flash is no version
                    + "\\s*(?:[:–—]|-\\s|(?<!LEAD|LD|SNAP|FLASH|ADDS|BULLETIN)-))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL =
            Pattern.compile("^(?<nth>\\d)(?:ST|ND|RD|TH) (?<kind>LEAD|LD)(?:-WRITETHRU)? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\s*\\(" + MARK.replace("?<", "?<b") + "\\)|\\s*[,/]\\s*" + MARK + "(?:,\\s*\\d{3,4})?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK =
            Pattern.compile("^\\((?<kind>CORRECTS|ADDS|UPDATES|RECASTS|REFILES)\\b[^)]*\\)$", Pattern.CASE_INSENSITIVE);

    private static final List<String> ORDINALS = List.of("FIRST", "SECOND", "THIRD", "FOURTH");

    /** A line is looked into no further. */
    private static final int LONGEST = 200;

    /** Before the first one, and the correction behind each. */
    private static final int STEP = 2;

    private static final long NEVER = Long.MIN_VALUE;

    /** Returns what {@code article} says of itself. */
    static Edition of(Article article) {
        Reader reader = new Reader();
        String headline = article.headline().map(Headline::text).orElse("");
        String rest = reader.without(headline);
        long slug = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            Paragraph.Role role = paragraph.role();
            boolean isCopy = role == Paragraph.Role.LEAD || role == Paragraph.Role.BODY;
            Span span = paragraph.span();
            if (isCopy && article.text().charAt(span.start()) != '(') {
                break;
            }
            if (role != Paragraph.Role.HEADLINE && span.length() <= LONGEST) {
                String line = span.of(article.text()).strip();
                String left = reader.without(line);
                slug = left.equals(line) || slug != 0 ? slug : number(left);
            }
        }
        ItemVersion item = article.manuscript().metadata().version();
        return new Edition(
                String.join(" ", reader.words),
                reader.rank * STEP + (reader.corrects ? 1 : 0),
                reader.corrects,
                number(rest),
                slug,
                number(item.item()),
                item.number(),
                item.created());
    }

    /** Returns whether it says that it is a version. */
    boolean isNamed() {
        return !words.isEmpty();
    }

    /** Returns whether it is a version of a wire item, as another one is. */
    boolean isOfItem(Edition other) {
        return item != 0 && item == other.item;
    }

    /** Returns whether headline or slug, without what says that it is a version, is that of another one. */
    boolean isOfStory(Edition other) {
        return story != 0 && (story == other.story || story == other.slug)
                || slug != 0 && (slug == other.slug || slug == other.story);
    }

    /** Returns which of two versions is the later one as they say themselves; 0 where they do not. */
    int compareTo(Edition other) {
        if (number != other.number && number > 0 && other.number > 0) {
            return Integer.compare(number, other.number);
        }
        return rank != other.rank || created == NEVER || other.created == NEVER
                ? Integer.compare(rank, other.rank)
                : Long.compare(created, other.created);
    }

    private static long number(String words) {
        return words.isBlank() ? 0 : Fingerprint.of(Slug.of(words));
    }

    /** Collects what lines say. */
    private static final class Reader {
        private final List<String> words = new ArrayList<>(1);
        private int rank;
        private boolean corrects;

        /** Returns a line without the words that say which version it is. */
        String without(String line) {
            if (line.isEmpty() || line.length() > LONGEST || !mayBeMarked(line)) {
                return line;
            }
            String left = line;
            boolean more = true;
            while (more) {
                more = false;
                for (Pattern pattern : List.of(BEFORE, ORDINAL, BEHIND, REMARK)) {
                    Matcher found = pattern.matcher(left);
                    if (found.find()) {
                        add(found, found.group().strip());
                        left = left.substring(0, found.start()) + left.substring(found.end());
                        more = !left.isEmpty();
                    }
                }
            }
            return left;
        }

        /** Returns whether a line has one of the signs that part such words from others; most have none. */
        private static boolean mayBeMarked(String line) {
            boolean marked = line.charAt(0) >= '0' && line.charAt(0) <= '9';
            for (int i = 0; i < line.length() && !marked; i++) {
                marked = ":-–—(,/".indexOf(line.charAt(i)) >= 0;
            }
            return marked;
        }

        private void add(Matcher found, String said) {
            String kind = group(found, "kind").orElse("").toUpperCase(Locale.ROOT);
            int nth = group(found, "nth")
                    .or(() -> group(found, "number"))
                    .map(Integer::parseInt)
                    .orElseGet(() -> 1
                            + Math.max(
                                    0,
                                    group(found, "word")
                                            .map(word -> ORDINALS.indexOf(word.toUpperCase(Locale.ROOT)))
                                            .orElse(0)));
            words.add(said.replaceAll("^[\\s(,/]+|[\\s):–—-]+$", ""));
            if (kind.startsWith("CORRECT") || kind.startsWith("REFILE")) {
                corrects = true;
            } else if (!kind.startsWith("R") || kind.startsWith("RECAST")) {
                boolean first = kind.matches("URGENT|BULLETIN|FLASH|SNAP|NEWSALERT");
                rank = first ? Math.min(rank, -1) : Math.max(rank, nth);
            }
        }

        private static Optional<String> group(Matcher found, String name) {
            for (String each : List.of(name, "b" + name)) {
                if (found.pattern().pattern().contains("(?<" + each + ">") && found.group(each) != null) {
                    return Optional.of(found.group(each));
                }
            }
            return Optional.empty();
        }
    }
}
