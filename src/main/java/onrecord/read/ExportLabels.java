package onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.read.ExportLabel.Use;
import onrecord.text.Span;
import onrecord.text.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories as databases export them: labels with what is known of the story, {@code HEADLINE: …}, {@code BYLINE: …},
 * above the copy, and often more of them below it; the headline may stand above them without a label.
 */
final class ExportLabels {
    /** The labels begin within so many lines, and end within so many. */
    private static final int FIRST_LABEL = 9;

    /** So many of the first lines begin with codes, where any does: each by itself can be a word. */
    private static final int FEWEST_CODES = 4;

    /** So many labels on lines that follow one another make an export, whatever each is. */
    private static final int RUN = 3;

    private static final int LONGEST_HEAD = 60;
    private static final int LONGEST_FOOT = 120;
    /** A line that is shorter was not broken where it ends. */
    private static final int WRAPPED = 56;

    private static final Pattern DIGITS = Pattern.compile("(?:18|19|20)\\d{6}");
    /** In which language, and when, a station broadcast what was heard. */
    private static final Pattern BROADCAST =
            Pattern.compile("(?i),? in \\p{L}+(?: to [^\\d]{2,40})? \\d{4} ?(?:gmt|utc)\\b.*");

    private static final Pattern FOOT = Pattern.compile(
            "(?i)[_=*-]{3,}|(?:copyright|©|\\(c\\)) .*|all rights reserved.*|classification|end of documents?\\b.{0,80}|document \\S{8,40}");

    /** What stands behind a label where nothing is known. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)not (?:given|known|stated|available)|none|n/?a|unknown|anonymous|unattributed|no (?:byline|author)|nil|[-–—.]+");

    private final Lines lines;
    private final List<Block> head = new ArrayList<>();
    private final List<Block> foot = new ArrayList<>();
    private final Metadata.Builder metadata = Metadata.builder();
    private Span copy;
    /** Whether fields begin with a code instead of a label. */
    private final boolean coded;

    private ExportLabels(Lines lines, Span piece, boolean coded) {
        this.lines = lines;
        this.copy = piece;
        this.coded = coded;
    }

    /**
     * Reads the labels of a piece of {@code text}; where it is no export, all of it is copy.
     *
     * @param top its first lines
     */
    static ExportLabels of(String text, Span piece, Lines top) {
        boolean labelled = false;
        int codes = 0;
        for (int i = 0; i < Math.min(top.size(), FIRST_LABEL); i++) {
            labelled |= label(top, i, false) != null;
            codes += ExportLabel.code(top.words(i)) != null ? 1 : 0;
        }
        boolean coded = codes >= FEWEST_CODES;
        labelled |= coded;
        ExportLabels labels = new ExportLabels(labelled ? Lines.of(text, piece) : top, piece, coded);
        if (labelled) {
            labels.read();
        }
        return labels;
    }

    List<Block> head() {
        return head;
    }

    List<Block> foot() {
        return foot;
    }

    /** Returns where the copy stands. */
    Span copy() {
        return copy;
    }

    Metadata metadata() {
        return metadata.build();
    }

    private void read() {
        int first = first();
        if (first < 0) {
            return;
        }
        ExportTop.read(lines, first, isTitled(first), head).ifPresent(name -> metadata.agency(Optional.of(name)));
        int line = first;
        boolean text = false;
        int below = textLabel(first);
        while (line < lines.size() && !text) {
            ExportLabel label = label(line);
            if (label == null && line > below && !isOther(line)) {
                break;
            }
            if (label == null) {
                head.add(new Block(Block.Kind.ENVELOPE, lines.span(line++)));
                continue;
            }
            text = label.use() == Use.TEXT;
            line = text ? line : take(line, label, head);
        }
        while (!text && line + 1 < lines.size() && LoneLine.isRule(lines, line)) {
            head.add(new Block(Block.Kind.ENVELOPE, lines.span(line++)));
        }
        int start = text ? text(line) : line < lines.size() ? lines.start(line) : copy.end();
        int last = foot(line);
        copy = new Span(start, last < lines.size() ? Math.max(start, lines.start(last)) : copy.end());
    }

    /** Returns whether a line below labels is a field with a name that no list has: another stands next to it, or the last ended them. */
    private boolean isOther(int line) {
        boolean next = line + 1 < lines.size() && !lines.hasGap(line + 1) && label(line + 1) != null;
        return !lines.hasGap(line) && ExportLabel.looksLike(lines.words(line)) && (next || isTitled(0));
    }

    /** Returns whether one of the labels tells the headline. */
    private boolean isTitled(int first) {
        for (int i = first; i < Math.min(lines.size(), first + FIRST_LABEL); i++) {
            ExportLabel label = label(i);
            if (label != null && label.use() == Use.TITLE) {
                return true;
            }
            if (label != null
                    && label.use() == Use.TEXT
                    && colon(i) + 1 < lines.words(i).length()) {
                // below the copy databases give once more what they know
                return false;
            }
        }
        return false;
    }

    /** Returns the first label; -1 where this is no export. */
    private int first() {
        int first = -1;
        boolean strong = false;
        Set<Use> uses = new HashSet<>();
        int others = 0;
        int run = 0;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD) && (first >= 0 || i < FIRST_LABEL); i++) {
            ExportLabel label = label(i);
            run = label == null ? 0 : i > 0 && lines.hasGap(i) ? 1 : run + 1;
            if (label != null) {
                first = first < 0 ? i : first;
                strong |= label.strong() || run >= RUN;
                others += label.use() == Use.OTHER ? 1 : 0;
                uses.add(label.use());
            }
        }
        int kinds = uses.size() + Math.max(0, others - 1);
        boolean title = uses.equals(Set.of(Use.TITLE)) && first == 0;
        return strong && (kinds > 1 || title) ? first : -1;
    }

    /** Returns the line with the label of the copy, which stands below all others; -1 where there is none. */
    private int textLabel(int first) {
        for (int i = first; i < Math.min(lines.size(), first + LONGEST_HEAD); i++) {
            ExportLabel label = label(i);
            if (label != null && label.use() == Use.TEXT) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable ExportLabel label(int line) {
        return label(lines, line, coded);
    }

    /** Returns the place of the colon behind a label; of the last char of a code; -1 where there is neither. */
    private int colon(int line) {
        String words = lines.words(line);
        return coded && ExportLabel.code(words) != null ? ExportLabel.codeEnd(words) - 1 : ExportLabel.end(words);
    }

    private static @Nullable ExportLabel label(Lines lines, int line, boolean coded) {
        ExportLabel code = coded ? ExportLabel.code(lines.words(line)) : null;
        if (code != null) {
            return code;
        }
        ExportLabel label = ExportLabel.of(lines.words(line));
        boolean body = label == null && lines.words(line).equals("Body");
        return body ? new ExportLabel(Use.TEXT, false) : label;
    }

    /** Takes a label with what stands behind it; returns the line below. */
    private int take(int line, ExportLabel label, List<Block> blocks) {
        List<Integer> columns = coded ? List.of(0) : ExportLabel.columns(lines.words(line));
        if (columns.size() > 1) {
            columns(line, columns, blocks);
            return line + 1;
        }
        int colon = colon(line);
        boolean bare = colon + 1 == lines.words(line).length();
        int end = line + 1;
        while (end < lines.size()
                && label(end) == null
                && (goesOn(end, bare && end == line + 1) || label.use() == Use.TITLE && !bare && isTitle(line, end))) {
            end++;
        }
        Span whole = lines.span(line).cover(lines.span(end - 1));
        int begin = bare && end > line + 1 ? lines.start(line + 1) : value(line, colon);
        if (begin >= whole.end()) {
            blocks.add(new Block(Block.Kind.ENVELOPE, whole));
            return end;
        }
        take(whole, new Span(begin, whole.end()), label, blocks);
        return end;
    }

    /** Takes the fields of a line that stand in columns. */
    private void columns(int line, List<Integer> columns, List<Block> blocks) {
        for (int i = 0; i < columns.size(); i++) {
            int begin = lines.start(line) + columns.get(i);
            int next = i + 1 < columns.size() ? lines.start(line) + columns.get(i + 1) : lines.end(line);
            while (Lines.isSpace(lines.charAt(next - 1))) {
                next--;
            }
            Span whole = new Span(begin, next);
            String words = lines.words(whole);
            ExportLabel label = ExportLabel.of(words);
            int value = begin + ExportLabel.end(words) + 1;
            while (value < next && Lines.isSpace(lines.charAt(value))) {
                value++;
            }
            if (label == null || value == next) {
                blocks.add(new Block(Block.Kind.ENVELOPE, whole));
            } else {
                take(whole, new Span(value, next), label, blocks);
            }
        }
    }

    private void take(Span whole, Span value, ExportLabel label, List<Block> blocks) {
        Block.Kind kind = NOBODY.matcher(lines.words(value)).matches() ? Block.Kind.ENVELOPE : kind(label.use());
        if (kind == Block.Kind.TITLE || kind == Block.Kind.BYLINE) {
            blocks.add(new Block(Block.Kind.ENVELOPE, new Span(whole.start(), stripped(whole.start(), value.start()))));
            blocks.add(new Block(kind, value));
        } else {
            blocks.add(new Block(kind, whole));
        }
        tell(label.use(), lines.words(value));
    }

    private int stripped(int start, int end) {
        int last = end;
        while (last > start && Lines.isSpace(lines.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Returns whether a headline behind its label goes on in another short line, above a gap or a label. */
    private boolean isTitle(int line, int next) {
        return next == line + 1
                && !lines.hasGap(next)
                && !ExportLabel.looksLike(lines.words(next))
                && next + 1 < lines.size()
                && (lines.hasGap(next + 1) || label(next + 1) != null)
                && lines.end(next) - lines.start(next) < WRAPPED;
    }

    /** Returns whether a line goes on with what stands above it: it was wrapped there, or its label stands alone. */
    private boolean goesOn(int line, boolean belowBare) {
        boolean wrapped =
                lines.indent(line) > lines.indent(line - 1) || lines.end(line - 1) - lines.start(line - 1) >= WRAPPED;
        return belowBare || !lines.hasGap(line) && wrapped && lines.charAt(lines.start(line)) != '(';
    }

    private int value(int line, int colon) {
        int at = lines.start(line) + colon + 1;
        while (at < lines.end(line) && Lines.isSpace(lines.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns what stands behind a label of some use. */
    static Block.Kind kind(Use use) {
        return switch (use) {
            case TITLE -> Block.Kind.TITLE;
            case BYLINE -> Block.Kind.BYLINE;
            case DATE -> Block.Kind.DATED;
            default -> Block.Kind.ENVELOPE;
        };
    }

    private void tell(Use use, String words) {
        String value = Fields.oneLine(words);
        switch (use) {
            case SOURCE -> metadata.agency(Optional.of(BROADCAST.matcher(value).replaceFirst("")));
            case DATE ->
                // with marks or words it stands in the text, where it is read
                Optional.of(value)
                        .filter(digits -> DIGITS.matcher(digits).matches())
                        .flatMap(digits -> GivenDate.of(
                                digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6),
                                Optional.empty()))
                        .ifPresent(day -> metadata.published(Optional.of(day), Publication.DateSource.METADATA));
            case RIGHTS -> metadata.rights(Optional.of(value));
            case URL -> metadata.url(Optional.of(value).filter(WebLink::isLink));
            case SUBJECTS ->
                metadata.subjects(Arrays.stream(value.split("[;,]"))
                        .map(String::strip)
                        .filter(subject -> !subject.isEmpty())
                        .toList());
            default -> {}
        }
    }

    /** Takes the label of the copy; returns where the copy begins, behind it or below. */
    private int text(int line) {
        int colon = colon(line);
        int end = colon < 0 ? lines.end(line) : lines.start(line) + colon + 1;
        head.add(new Block(Block.Kind.ENVELOPE, new Span(lines.start(line), end)));
        return end;
    }

    /** Takes the labels below the copy; returns the first line of them. */
    private int foot(int from) {
        int first = lines.size();
        int top = Math.max(from, lines.size() - LONGEST_FOOT);
        for (int line = lines.size() - 1; line > top; ) {
            int group = line;
            while (group > top && !lines.hasGap(group)) {
                group--;
            }
            int labelled = group > top && isFoot(group) ? group : line;
            boolean other =
                    labelled > top && ExportLabel.looksLike(lines.words(labelled)) && label(labelled - 1) != null;
            if (!isFoot(labelled) && !other) {
                break;
            }
            first = labelled;
            line = labelled - 1;
        }
        for (int line = first; line < lines.size(); ) {
            ExportLabel label = label(line);
            if (label != null && label.use() != Use.TITLE && label.use() != Use.BYLINE) {
                line = take(line, label, foot);
            } else {
                foot.add(new Block(Block.Kind.ENVELOPE, lines.span(line++)));
            }
        }
        return first;
    }

    private boolean isFoot(int line) {
        ExportLabel label = label(line);
        String words = lines.words(line);
        return label != null && label.use() != Use.TEXT
                || FOOT.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }
}
