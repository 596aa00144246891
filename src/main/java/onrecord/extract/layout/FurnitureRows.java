package onrecord.extract.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Tells page furniture by its form: rows of buttons ({@code Print | Email}, {@code Share on Facebook}), counts of comments, the way to
 * the page ({@code Home > News > Norland}), how long it takes to read, offers of newsletters, and copyright lines.
 */
final class FurnitureRows {
    private static final int LONGEST_ROW = 90;
    private static final int LONGEST_COPYRIGHT = 260;

    /** What buttons beside a story are called. */
    private static final Set<String> BUTTONS = Set.of(
            "share",
            "print",
            "email",
            "e-mail",
            "mail",
            "facebook",
            "twitter",
            "x",
            "tweet",
            "whatsapp",
            "linkedin",
            "reddit",
            "pinterest",
            "telegram",
            "tumblr",
            "instagram",
            "youtube",
            "bluesky",
            "threads",
            "messenger",
            "copy",
            "link",
            "save",
            "comment",
            "comments",
            "like",
            "pin",
            "sms",
            "bookmark",
            "flipboard",
            "follow",
            "pdf");
    /** Those that are read alone as what to do with a story. */
    private static final Set<String> DOING =
            Set.of("share", "print", "email", "e-mail", "tweet", "follow", "save", "copy", "pin");
    /** What stands between them. */
    private static final Set<String> BETWEEN = Set.of(
            "on", "via", "this", "to", "by", "with", "and", "or", "article", "story", "page", "post", "us", "a",
            "friend", "the", "in", "new", "window", "opens");

    private static final Pattern COUNT = Pattern.compile(
            "(?:(?:love|funny|wow|sad|angry|like|happy) \\d+(?: +|$)){2,}|(?:\\d[\\d,.]* |no )?(?:comments?|replies|reactions)(?: ?\\(\\d[\\d,.]*\\))?|comments? ?[:(] ?\\d[\\d,.]* ?\\)?|"
                    + "(?:leave|post|add|write) (?:a|your) (?:comment|reply)|be the first to comment.?|join the (?:conversation|discussion)|"
                    + "\\d[\\d.,]*k? (?:shares?|views?|reads|likes?|recommendations?)|(?:view|show|see|read|hide)(?: all)?(?: \\d[\\d,.]*)? comments.{0,8}|comments (?:are )?(?:closed|off|disabled).{0,20}");
    private static final Pattern WAY = Pattern.compile("home ?(?:>|»|›|/|\\||→) ?[^.]{2,70}");
    /** The same without its beginning. */
    private static final Pattern STEPS =
            Pattern.compile("(?:[\\p{L}\\d][\\p{L}\\d.&'’ -]{1,28} ?[>»›] ?){1,4}[\\p{L}\\d][\\p{L}\\d&'’ -]{1,40}");

    private static final Pattern READING = Pattern.compile(
            "(?:reading time|read time|time to read)?:? ?\\d{1,2} ?(?:-| )?(?:min|mins|minute|minutes)(?: read)?|\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d");
    private static final Pattern OFFER = Pattern.compile(
            "(?:get|receive|want|never miss|stay)\\b.{0,70}\\b(?:newsletter|newsletters|inbox|headlines|alerts|breaking news|national news|daily news|local news|top stories)\\b.{0,40}");
    private static final Pattern COPYRIGHT = Pattern.compile(String.join(
            "|",
            // © 2031 NVA, Copyright (c) 2031, NVA
            "(?:copyright|©|\\(c\\)|c\\.|&copy;)(?: ?(?:©|\\(c\\)|copyright))?,? ?(?:1[89]|20)\\d\\d\\b.{0,200}",
            // Copyright NVA 2031
            "(?:copyright|©|\\(c\\)) (?:[^ ]+ ){1,6}(?<!\\b(?:in|by|since|from|of|until|before|after) )(?:1[89]|20)\\d\\d\\.?(?: all rights.*)?",
            "(?:(?:copyright|©|\\(c\\)) .{2,60}\\.? )?all rights reserved.{0,100}"));
    private static final Pattern SEPARATOR = Pattern.compile("[\\s|/•·,:+&()\\[\\]–—-]+");

    private FurnitureRows() {}

    /** Returns whether a paragraph can be one by its length, its first and its last char. */
    static boolean canBe(String text, Span block) {
        char last = text.charAt(block.end() - 1);
        boolean sentence = last == '.' || last == '”' || last == '"';
        return !sentence && block.length() <= LONGEST_ROW
                || block.length() <= LONGEST_COPYRIGHT && "cC©(&aA".indexOf(text.charAt(block.start())) >= 0;
    }

    /**
     * Returns whether a paragraph is a row of a page.
     *
     * @param words the paragraph in small letters, on one line
     */
    static boolean is(String words) {
        return words.length() <= LONGEST_ROW && isRow(words)
                || words.length() <= LONGEST_COPYRIGHT
                        && "c©(&a".indexOf(words.charAt(0)) >= 0
                        && COPYRIGHT.matcher(words).matches();
    }

    private static boolean isRow(String words) {
        char last = words.charAt(words.length() - 1);
        return COUNT.matcher(words).matches()
                || words.startsWith("home") && WAY.matcher(words).matches()
                || (words.indexOf('>') > 0 || words.indexOf('»') > 0 || words.indexOf('›') > 0)
                        && STEPS.matcher(words).matches()
                || READING.matcher(words).matches()
                || last != '.'
                        && last != '”'
                        && last != '"'
                        && OFFER.matcher(words).matches()
                || isButtons(words);
    }

    private static boolean isCount(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isButtons(String words) {
        int buttons = 0;
        int parts = 0;
        boolean doing = false;
        for (String part : SEPARATOR.split(words.toLowerCase(Locale.ROOT))) {
            if (BUTTONS.contains(part)) {
                buttons++;
                doing |= parts == 0 && DOING.contains(part);
            } else if (part.length() > 1 && !BETWEEN.contains(part) && (parts == 0 || !isCount(part))) {
                return false;
            }
            parts++;
        }
        return buttons > 1 || doing && parts > 1 && parts < 5;
    }
}
