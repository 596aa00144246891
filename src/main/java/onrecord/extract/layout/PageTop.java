package onrecord.extract.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.text.Span;

/**
 * What a page sets above the headline of a story: rows of a menu with the name of the site above them, and the name of the
 * column or the page that the story stands in.
 */
final class PageTop {
    private static final int BLOCKS = 6;
    private static final int LONGEST_ROW = 160;
    /** The name of a site is no longer. */
    private static final int LONGEST_NAME = 48;

    /** What rows of a menu are called. */
    private static final Set<String> MENU = Set.of(
            "home",
            "menu",
            "search",
            "news",
            "local news",
            "world",
            "nation",
            "national",
            "local",
            "politics",
            "business",
            "money",
            "sport",
            "sports",
            "opinion",
            "culture",
            "arts",
            "life",
            "lifestyle",
            "entertainment",
            "travel",
            "weather",
            "traffic",
            "video",
            "videos",
            "photos",
            "obituaries",
            "jobs",
            "classifieds",
            "events",
            "e-edition",
            "epaper",
            "e-paper",
            "subscribe",
            "sign in",
            "sign up",
            "log in",
            "login",
            "register",
            "my account",
            "about us",
            "contact us",
            "newsletters",
            "archive",
            "archives",
            "latest",
            "live",
            "science",
            "health",
            "tech",
            "technology",
            "education",
            "food",
            "crime");
    /** Those that stand in a menu only, or before it. */
    private static final Set<String> ALONE = Set.of(
            "skip to main content",
            "skip to content",
            "skip to navigation",
            "jump to content",
            "toggle navigation",
            "open menu",
            "close menu");

    private static final Pattern BETWEEN = Pattern.compile(" *[|•·›»\\t\\n] *| {2,}");
    /** The name of a column, which is no headline. */
    private static final Pattern COLUMN = Pattern.compile(
            "(?i)(?:(?:the|our|local|world|national|regional|city|business|sports?|foreign) )?(?:news )?(?:in brief|briefs|briefly|round-?up|digest)"
                    + "|(?:your )?letters(?: to the editor)?|obituar(?:y|ies)|corrections?(?: (?:&|and) clarifications?)?|news in (?:depth|brief)|leading article|(?:the )?editorial"
                    + "|the (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )(?:profile|interview|essay|column|story|feature|read|briefing)");

    private PageTop() {}

    /** Returns how many of the first blocks are rows of a menu and what stands above them. */
    static int menu(String text, List<Block> blocks) {
        int end = 0;
        boolean name = false;
        for (int b = 0; b < Math.min(blocks.size() - 2, BLOCKS); b++) {
            Span span = blocks.get(b).span();
            if (blocks.get(b).kind() != Block.Kind.PARAGRAPH || span.isEmpty()) {
                break;
            }
            if (isMenu(text, span, end > 0) || end > 0 && Furniture.is(text, span)) {
                end = b + 1;
            } else if (end > 0 || name || !isName(text, span)) {
                break;
            } else {
                name = true;
            }
        }
        return end;
    }

    /** Returns whether a block above a headline names the column or the page, perhaps with a date below. */
    static boolean isColumn(String text, Span block) {
        if (block.length() > LONGEST_ROW) {
            return false;
        }
        String words = block.of(text);
        int line = words.indexOf('\n');
        return MENU.contains(words.toLowerCase(Locale.ROOT))
                || COLUMN.matcher(line < 0 ? words : words.substring(0, line).strip())
                        .matches();
    }

    private static boolean isName(String text, Span block) {
        return block.length() <= LONGEST_NAME
                && ".?!\"”:".indexOf(text.charAt(block.end() - 1)) < 0
                && block.of(text).indexOf('\n') < 0;
    }

    private static boolean isMenu(String text, Span block, boolean below) {
        if (block.length() > LONGEST_ROW) {
            return false;
        }
        String words = block.of(text).toLowerCase(Locale.ROOT);
        if (ALONE.contains(words) || below && MENU.contains(words)) {
            return true;
        }
        int known = 0;
        String[] parts = BETWEEN.split(words);
        for (String part : parts) {
            known += MENU.contains(part) || ALONE.contains(part) ? 1 : 0;
        }
        return known > 1 && known * 2 >= parts.length;
    }
}
