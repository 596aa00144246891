package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.read.ExportLabel.Use;
import onrecord.text.OffsetMap;
import onrecord.text.Span;

/**
 * Stories in SGML, as archives of newswires for research and old databases have them: {@code <DOC>} around each, in it {@code
 * <HEADLINE>}, {@code <BYLINE>}, {@code <DATELINE>} and {@code <TEXT>}, or shorter names for these. The tags are no part of the reading text;
 * what stands in elements of other names is an envelope.
 */
final class TaggedStories {
    private static final Pattern FIRST = Pattern.compile(
            "\\A\\s*(?:<!DOCTYPE[^<>]{0,200}>\\s*)?<(DOC|STORY|ARTICLE|REUTERS)\\b[^<>]{0,400}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z\\d_-]{0,20})(?:\\s[^<>]{0,400})?>");
    /** The day in the name of a story: {@code NVA_ENG_20310304.0012}. */
    private static final Pattern NAMED = Pattern.compile("[A-Z]_?((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)[._-]");

    private static final int LONGEST_DATELINE = 80;
    private static final String PARAGRAPH = "p";
    private static final Map<String, Use> ELEMENTS = Map.ofEntries(
            Map.entry("hl", Use.TITLE),
            Map.entry("headline", Use.TITLE),
            Map.entry("head", Use.TITLE),
            Map.entry("hd", Use.TITLE),
            Map.entry("title", Use.TITLE),
            Map.entry("ti", Use.TITLE),
            Map.entry("byline", Use.BYLINE),
            Map.entry("author", Use.BYLINE),
            Map.entry("au", Use.BYLINE),
            Map.entry("by", Use.BYLINE),
            Map.entry("date", Use.DATE),
            Map.entry("dd", Use.DATE),
            Map.entry("pubdate", Use.DATE),
            Map.entry("date_time", Use.DATE),
            Map.entry("so", Use.SOURCE),
            Map.entry("source", Use.SOURCE),
            Map.entry("publisher", Use.SOURCE),
            Map.entry("newspaper", Use.SOURCE),
            Map.entry("dateline", Use.TEXT),
            Map.entry("dl", Use.TEXT),
            Map.entry("text", Use.TEXT),
            Map.entry("body", Use.TEXT),
            Map.entry("lp", Use.TEXT),
            Map.entry("leadpara", Use.TEXT),
            Map.entry(PARAGRAPH, Use.TEXT));

    private final String text;
    private final OffsetMap.Builder words = new OffsetMap.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private final Metadata.Builder metadata = Metadata.builder();
    private boolean dated;
    private int open = -1;

    private TaggedStories(String text) {
        this.text = text;
    }

    /** Returns the stories of such a file; none where it is no such file. */
    static List<Format.Item> read(String text) {
        Matcher first = FIRST.matcher(text);
        if (!first.find()) {
            return List.of();
        }
        Matcher begins = Pattern.compile("<" + first.group(1) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .region(first.end(), text.length());
        List<Span> pieces = new ArrayList<>();
        int begin = 0;
        while (begins.find()) {
            pieces.add(new Span(begin, begins.start()));
            begin = begins.start();
        }
        pieces.add(new Span(begin, text.length()));
        List<Format.Item> items = new ArrayList<>();
        for (Span piece : pieces) {
            Format.Draft draft = new TaggedStories(text).story(piece);
            if (draft.blocks().stream().noneMatch(block -> block.kind() == Block.Kind.PARAGRAPH)) {
                return List.of();
            }
            items.add(
                    pieces.size() == 1
                            ? Format.Item.only(draft).get(0)
                            : new Format.Item(String.valueOf(items.size() + 1), piece, draft));
        }
        return items;
    }

    private Format.Draft story(Span piece) {
        Matcher tag = TAG.matcher(text).region(piece.start(), piece.end());
        Use use = Use.OTHER;
        boolean copy = false;
        int from = piece.start();
        int begin = 0;
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            Use next = ELEMENTS.getOrDefault(name, Use.OTHER);
            // a word set in italics, or so
            boolean inline = next == Use.OTHER && copy;
            append(from, tag.start(), begin, inline);
            from = tag.end();
            if (inline) {
                continue;
            }
            close(begin, use, from);
            begin = words.length();
            boolean ends = !tag.group(1).isEmpty();
            copy = next == Use.TEXT && (!ends || copy && name.equals(PARAGRAPH));
            use = !ends ? next : copy ? Use.TEXT : Use.OTHER;
        }
        append(from, piece.end(), begin, false);
        close(begin, use, piece.end());
        Matcher day = NAMED.matcher(text).region(piece.start(), Lines.next(text, skipped(piece), piece.end()));
        if (!dated && day.find()) {
            GivenDate.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3), Optional.empty())
                    .ifPresent(when -> metadata.published(Optional.of(when), Publication.DateSource.METADATA));
        }
        return new Format.Draft(words.text(), words.map(), blocks, metadata.build());
    }

    private int skipped(Span piece) {
        int at = piece.start();
        while (at < piece.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Appends what stands between two tags; white space that opens or closes an element is none of it. */
    private void append(int from, int to, int begin, boolean inline) {
        int at = words.length() > begin ? from : skipped(new Span(from, to));
        int end = to;
        while (!inline && end > at && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        words.append(text.substring(at, end), at, end);
    }

    /** Ends what stands between two tags, and sets it apart from what follows. */
    private void close(int begin, Use use, int at) {
        Span whole = words.stripped(begin, words.length());
        if (whole.isEmpty()) {
            return;
        }
        switch (use) {
            case TEXT -> copy(whole);
            case TITLE, BYLINE, DATE -> blocks.add(new Block(ExportLabels.kind(use), whole));
            default -> lines(whole);
        }
        String said = words.text(whole.start()).strip();
        dated |= use == Use.DATE;
        if (use == Use.SOURCE) {
            metadata.agency(Optional.of(said.split(",", 2)[0].strip()));
        }
        words.append(open < 0 ? "\n\n" : " ", at, at);
    }

    /** Adds paragraphs of copy; a dateline that ends in a dash goes on in the next one. */
    private void copy(Span whole) {
        boolean begun = open >= 0;
        boolean line = whole.length() <= LONGEST_DATELINE && "-–—".indexOf(words.charAt(whole.end() - 1)) >= 0;
        if (line && !begun) {
            open = whole.start();
            return;
        }
        for (Span paragraph : PlainText.paragraphs(words.text(whole.start()))) {
            int start = begun ? open : whole.start() + paragraph.start();
            begun = false;
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, whole.start() + paragraph.end())));
        }
        open = -1;
    }

    private void lines(Span whole) {
        for (Span line : PlainText.paragraphs(words.text(whole.start()))) {
            blocks.add(
                    new Block(Block.Kind.ENVELOPE, new Span(whole.start() + line.start(), whole.start() + line.end())));
        }
    }
}
