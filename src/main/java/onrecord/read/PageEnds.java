package onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.model.Block.Kind;
import onrecord.text.Span;

/**
 * Tells what stands above and below the copy of a saved page: lines that are no sentences, such as the section, the date, a line
 * of links, the notice of rights. Who wrote it keeps its place, and so does what may sum up the story or begin it.
 */
final class PageEnds {
    /** Shorter words, or words that end like no sentence, may be a line of the page. */
    private static final int RUNNING = 50;
    /** Longer words are copy, whatever their end. */
    private static final int LONG = 140;
    /** A summary has so many words at least. */
    private static final int SUMMARY = 6;

    private static final int NAME = 5;
    /** So many cells below the copy are a table of the story, not a row of the page. */
    private static final int TABLE = 6;

    /** Marks that magazines end a story with. */
    private static final String END_MARKS = "\u2666\u25c6\u25c7\u25a0\u25a1\u25cf\u220e ";

    /** What stands alone below a story that goes to other papers. */
    private static final Pattern MARK = Pattern.compile(
            "#(?: ?#){1,4}|[-\u2013\u2014] ?30 ?[-\u2013\u2014]|[-\u2013\u2014]? ?(?:ENDS|Ends) ?[-\u2013\u2014]?");

    private static final int LONGEST_MARK = 12;

    private static final Pattern FOOT = Pattern.compile(
            "(?i)^\\(?\\d+ reads\\b|\\bcomments are owned by\\b|\\blogin ?/ ?create an account\\b.*\\bcomments?\\b|^all logos and trademarks\\b|^page generation\\b");
    /** A list of other stories, where nothing else stands below it. */
    private static final Pattern LINKS = Pattern.compile("(?i)(?:relevant|related) (?:stories|links)\\n");

    private static final Pattern ASK = Pattern.compile("\\b(?:contact|reach|reached|e-?mail|follow|call)\\b");
    /** What a page says of itself, of what was done to its words, or of who pays for it. */
    private static final Pattern OF_PAGE = Pattern.compile(
            "[(\\[*_]?(?:(?:this|the) (?:page|site|web ?site|web ?page) (?:was|is|has been) (?:last |best )?(?:updated|modified|changed|revised|maintained|viewed)\\b"
                    + "|(?:this|the) (?:interview|conversation|transcript|story|article) (?:has been|was) (?:lightly |slightly )?(?:edited|condensed|abridged)(?: and (?:edited|condensed|abridged))? for\\b"
                    + "|have your say\\b|thanks? (?:you )?for reading\\b|retrieved from\\b|(?:note: )?pages will open in\\b|external sites are not\\b|(?:correction|clarification|amendment)s?\\b[^:]{0,40}:|an earlier version of th|if you have a complaint\\b|(?:your|readers['’]?) comments?\\b|bookmark (?:with|this)\\b|(?:related|relevant|internet|external|useful|more) (?:links|stories|articles|news|coverage|reading)\\b|see also\\b|(?:reader|readers'|quick|our) poll\\b|special offer\\b|download (?:the|our) .{2,40}\\bapps?\\b|(?:today['’]s )?top stories\\b|\\d+ reads\\b|the comments are owned by\\b|(?:this )?(?:page|site) (?:is )?(?:best viewed|looks best|hosted)\\b|best viewed\\b|check the box\\b|(?:type|enter) your e-?mail\\b|e-?mail (?:this )?story\\b|sign up\\b|got (?:news|a tip|a story)\\?|find this article at\\b|to (?:comment|discuss) (?:on )?this\\b|share this (?:story|article|page|post)\\b|your (?:donation|contribution|gift)s? (?:will|helps?|makes?|keeps?|supports?|allows?)\\b)");

    /** Who else worked on a story: “Vey reported from Sund.” */
    private static final Pattern REPORTED = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}.'’-]*|and|in|the|writers?|reporters?),? ){1,8}(?:reported from|contributed(?: reporting)? (?:to|from)) .{3,90}\\.");

    private static final Pattern HONORIFIC = Pattern.compile("^(?:mr|mrs|ms|miss|mx|dr|prof|professor)\\.? ");

    private static final Pattern ABOUT = Pattern.compile("[-–—_*\\s]*about the (?:author|writer|reporter)s?\\b");
    private static final String BY = "by ";
    private static final String BAR = " | ";
    private static final String STOPS = ".!?\u2026";
    private static final String CLOSING = "\u201d\"\u2019')";

    private final String text;
    private final List<Block> blocks;
    private final List<String> writers;

    private PageEnds(String text, List<Block> blocks, List<String> writers) {
        this.text = text;
        this.blocks = blocks;
        this.writers = writers;
    }

    /**
     * Returns {@code blocks}, in which the lines that are no copy are told to be so.
     *
     * @param writers who wrote the story, as far as the page says
     */
    static List<Block> told(String text, List<Block> blocks, List<String> writers) {
        return new PageEnds(text, new PageEnds(text, blocks, writers).parted(), writers).told();
    }

    /** Returns the blocks, with the lines above the first words of the copy parted from them: one break is all that is between on some pages. */
    private List<Block> parted() {
        int title = -1;
        for (int b = 0; b < blocks.size() && title < 0; b++) {
            title = blocks.get(b).kind() == Kind.TITLE ? b : -1;
        }
        int first = title < 0 ? -1 : running(title + 1);
        if (first < 0 || blocks.get(first).kind() == Kind.BLOCK_QUOTE) {
            return blocks;
        }
        List<Block> parted = new ArrayList<>(blocks.subList(0, first));
        Block rest = blocks.get(first);
        int end = words(rest).indexOf('\n');
        while (end > 0) {
            Block line = new Block(
                    rest.kind(), new Span(rest.span().start(), rest.span().start() + end));
            if (!isDate(line) && !words(line).toLowerCase(Locale.ROOT).startsWith(BY)) {
                break;
            }
            parted.add(line);
            rest = new Block(
                    rest.kind(), new Span(line.span().end() + 1, rest.span().end()));
            end = words(rest).indexOf('\n');
        }
        parted.add(rest);
        parted.addAll(blocks.subList(first + 1, blocks.size()));
        return parted;
    }

    private boolean isDate(Block block) {
        return block.span().length() < LONG
                && WrittenDate.of(Fields.oneLine(words(block)), Optional.empty())
                        .isPresent();
    }

    private List<Block> told() {
        int title = -1;
        int first = -1;
        for (int b = 0; b < blocks.size(); b++) {
            title = title < 0 && blocks.get(b).kind() == Kind.TITLE ? b : title;
            boolean running = b > title && isRunning(blocks.get(b)) && !isShortNote(blocks.get(b));
            first = first < 0 && running ? b : first;
        }
        int deck = deck(title, first);
        first = deck < 0 ? first : running(deck + 1);
        int last = mark() - 1;
        while (last >= 0 && !isCopyEnd(blocks.get(last))) {
            last--;
        }
        if (first < 0) {
            return blocks;
        }
        boolean fewCells = blocks.stream()
                        .skip(last + 1L)
                        .filter(block -> block.kind() == Kind.OTHER)
                        .count()
                < TABLE;
        List<Block> told = new ArrayList<>(blocks.size());
        boolean summary = false;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            boolean above = b < first && b != title && b != deck && canBeLine(block);
            boolean about = above && isShortNote(block);
            boolean sums = above && b > title && !summary && !about && isSummary(block);
            summary |= sums;
            boolean byline = above && !about && isByline(block);
            boolean line = above
                            && !sums
                            && !byline
                            && !isDateline(block)
                            && (!isCopyEnd(block) || block.kind() == Kind.OTHER || isDate(block))
                            && !goesOn(block)
                    || b > last && canBeLine(block) && (block.kind() != Kind.OTHER || fewCells && !isSigned(block));
            told.add(
                    b == deck || sums && block.kind() == Kind.HEADING
                            ? new Block(Kind.DECK, block.span())
                            : byline
                                    ? new Block(Kind.BYLINE, block.span())
                                    : line ? new Block(Kind.FURNITURE, block.span()) : block);
        }
        return told;
    }

    /** Returns the mark that ends the story, with no more than its notes below it; the number of blocks where there is none. */
    private int mark() {
        for (int b = 1; b < blocks.size(); b++) {
            if (isFoot(b)
                    || blocks.get(b).span().length() <= LONGEST_MARK
                            && MARK.matcher(words(blocks.get(b)).strip()).matches()
                            && (text.length() - blocks.get(b).span().end()) * 2 < text.length()) {
                return b;
            }
        }
        return blocks.size();
    }

    /** Returns whether portals set a line below a story, above its comments, and copy stands above it. */
    private boolean isFoot(int b) {
        String words = words(blocks.get(b));
        String line = words.lines().findFirst().orElse("");
        return (line.length() <= LONG && FOOT.matcher(line).find()
                        || LINKS.matcher(words).lookingAt()
                                && blocks.subList(b + 1, blocks.size()).stream()
                                        .filter(this::isRunning)
                                        .findAny()
                                        .isEmpty())
                && blocks.subList(0, b).stream().filter(this::isRunning).count() > 1;
    }

    /** Returns the first block of running words from {@code from} on; -1 where none is. */
    private int running(int from) {
        for (int b = from; b < blocks.size(); b++) {
            if (isRunning(blocks.get(b))) {
                return b;
            }
        }
        return -1;
    }

    /** Returns the block that sums up the story: the only running words between its headline and who wrote it; -1 where none is. */
    private int deck(int title, int first) {
        if (title < 0 || first < 0 || blocks.get(first).kind() != Kind.PARAGRAPH) {
            return -1;
        }
        for (int b = title + 1; b < first; b++) {
            if (isByline(blocks.get(b))) {
                return -1;
            }
        }
        int next = running(first + 1);
        for (int b = first + 1; b < next; b++) {
            if (canBeLine(blocks.get(b)) && isByline(blocks.get(b))) {
                return first;
            }
        }
        return -1;
    }

    /** Returns whether a line signs the words of somebody above it: “— Ada Kell (@adakell)”. */
    private boolean isSigned(Block block) {
        return block.kind() == Kind.OTHER
                && text.startsWith("\u2014", block.span().start());
    }

    private String words(Block block) {
        return block.span().of(text);
    }

    private static boolean canBeLine(Block block) {
        return switch (block.kind()) {
            case CAPTION, TITLE, DECK, BLOCK_QUOTE -> false;
            default -> true;
        };
    }

    private boolean isRunning(Block block) {
        boolean kind = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.BLOCK_QUOTE || block.kind() == Kind.OTHER;
        int length = block.span().length();
        return kind && (length >= RUNNING && endsSentence(block) || length >= LONG);
    }

    /** Returns whether a block may be the last of the copy. */
    private boolean isCopyEnd(Block block) {
        boolean kind = block.kind() == Kind.PARAGRAPH
                || block.kind() == Kind.BLOCK_QUOTE
                || block.kind() == Kind.LIST_ITEM
                || block.kind() == Kind.OTHER;
        String words = words(block);
        int lastLine = words.length() - 1 - words.lastIndexOf('\n');
        return kind
                && (endsSentence(block) || lastLine >= LONG)
                && words.lines().noneMatch(PageEnds::isRow)
                && !isNote(words);
    }

    /** Returns whether a line is a notice of rights, or a row of links. */
    private static boolean isRow(String line) {
        int bar = line.indexOf(BAR);
        return line.indexOf('\u00a9') >= 0 || PageParts.isNotice(line) || bar >= 0 && line.indexOf(BAR, bar + 1) >= 0;
    }

    /** Returns whether words say who a writer is, or how to reach one: nobody is named in a story of one’s own. */
    private boolean isNote(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return ABOUT.matcher(small).lookingAt()
                || words.length() <= LONG && REPORTED.matcher(words).matches()
                || OF_PAGE.matcher(small).lookingAt()
                || isAboutWriter(words)
                || writers.stream()
                        .map(writer -> writer.toLowerCase(Locale.ROOT))
                        .anyMatch(writer ->
                                small.contains(writer) && ASK.matcher(small).find());
    }

    /** Returns whether a short sentence is about the writer: an obituary by one of the family is longer. */
    private boolean isShortNote(Block block) {
        return block.span().length() < LONG && endsSentence(block) && isAboutWriter(words(block));
    }

    /** Returns whether words begin with the name of a writer, or the last part of it behind a title: “Ms. Kell drives a bus.” */
    private boolean isAboutWriter(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return writers.stream()
                .map(writer -> writer.toLowerCase(Locale.ROOT))
                .anyMatch(writer -> small.startsWith(writer)
                        || HONORIFIC.matcher(small).lookingAt()
                                && HONORIFIC
                                        .matcher(small)
                                        .replaceFirst("")
                                        .startsWith(writer.substring(writer.lastIndexOf(' ') + 1) + " "));
    }

    /** “Sir,” or “ORLO —”: returns whether the words want more behind them. */
    private boolean goesOn(Block block) {
        return !block.span().isEmpty()
                && ",\u2013\u2014".indexOf(text.charAt(block.span().end() - 1)) >= 0;
    }

    private boolean endsSentence(Block block) {
        int end = block.span().end();
        while (end > block.span().start() && END_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > block.span().start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean stop = end > block.span().start() && STOPS.indexOf(text.charAt(end - 1)) >= 0;
        return (stop || end < block.span().end() && text.charAt(end) != ')') && !isName(block);
    }

    /** Returns whether a few words, each with a capital, are a name whose end is an abbreviation: “Marn Metals Inc.” */
    private boolean isName(Block block) {
        String[] words = words(block).split("\\s+");
        return words.length > 1
                && words.length <= NAME
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private boolean isSummary(Block block) {
        if (block.kind() != Kind.PARAGRAPH && block.kind() != Kind.HEADING) {
            return false;
        }
        String[] words = words(block).split("\\s+");
        int small = 0;
        for (String word : words) {
            if (word.chars().anyMatch(c -> c >= '0' && c <= '9') && word.length() == 4) {
                return false;
            }
            small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length >= SUMMARY && small * 2 >= words.length;
    }

    private boolean isByline(Block block) {
        String words = words(block).toLowerCase(Locale.ROOT);
        return words.length() < LONG
                && (words.startsWith(BY)
                        || writers.stream().anyMatch(writer -> words.contains(writer.toLowerCase(Locale.ROOT))));
    }

    /** Returns whether a line may say where and when the story was filed: it begins with a place in capitals. */
    private boolean isDateline(Block block) {
        String words = words(block);
        int end = 0;
        while (end < words.length() && (Character.isUpperCase(words.charAt(end)) || words.charAt(end) == ' ')) {
            end++;
        }
        return end > 2 && end < words.length() && ",(-–—".indexOf(words.charAt(end)) >= 0;
    }
}
