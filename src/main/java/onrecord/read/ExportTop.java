package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.model.Block;
import onrecord.text.Span;

/**
 * What some databases print above their labels: {@code 3 of 12 DOCUMENTS}, the name of the paper, the date, the edition, and the
 * headline, which may also come first.
 */
final class ExportTop {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:level \\d+ ?- ?)?(?:(?:document|record|item|result|article|story|take) )?\\d+ (?:of|von|de|sur) \\d+(?: (?:do[ck]ument(?:s|e|en|os)?|stories|articles).{0,60})?|(?:item|cutting|clip|article|story|message|record)(?: no\\.?)?:? #?\\d+|[\\[(]\\d{1,3}[\\])]");
    /** The number that a system gives a story: {@code D1472}. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,4}\\d{2,8}");

    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{L}+day,? )?(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,9} \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,30}");
    /** The name of a paper, by what many are called. */
    private static final Pattern PAPER = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.-]* (?:of |the |and |& )*){0,4}(?:Times|Post|Herald|Telegraph|Courier|Gazette|Mercury|Packet|Ledger|Tribune|Sentinel|Star|News|Journal|Chronicle|Observer|Mail|Echo|Argus|Examiner|Record|Press|Clarion|Dispatch|Bulletin|Advertiser|Standard|Independent|Guardian|Express|Mirror|Globe|Sun|Service|Agency|Wire|Courant|Review)(?: (?:& |and |on )?\\p{Lu}\\p{L}*){0,2}");

    private static final Pattern NOTE = Pattern.compile(
            "(?i).*\\bedition\\b.{0,30}|(?:copyright|©|\\(c\\)) .*|all rights reserved.*|correction appended|[_=*-]{3,}");

    private ExportTop() {}

    /**
     * Reads the lines above the first label.
     *
     * @param titled whether a label below tells the headline
     * @param head takes them
     * @return the name of the paper, where it stands there
     */
    static Optional<String> read(Lines lines, int first, boolean titled, List<Block> head) {
        List<Block> found = new ArrayList<>();
        int date = -1;
        boolean numbered = false;
        for (int i = 0; i < first; i++) {
            String words = lines.words(i);
            if (NUMBER.matcher(words).matches()) {
                // what stands above the number of the first document is the cover of all
                found.replaceAll(above -> new Block(Block.Kind.ENVELOPE, above.span()));
                numbered = true;
            }
            boolean clipped = date < 0 && Clipping.isDated(words);
            boolean dated = date < 0 && DATE.matcher(words).matches();
            date = dated ? i : date;
            boolean note = NOTE.matcher(words).matches()
                    || NUMBER.matcher(words).matches()
                    || CODE.matcher(words).matches();
            found.add(new Block(
                    dated || clipped ? Block.Kind.DATED : note ? Block.Kind.ENVELOPE : Block.Kind.PARAGRAPH,
                    lines.span(i)));
        }
        Optional<String> paper = Optional.empty();
        if (date >= 0 || numbered) {
            int name = paper(lines, found, date, titled);
            if (name >= 0) {
                Span span = found.get(name).span();
                found.set(name, new Block(Block.Kind.ENVELOPE, span));
                paper = Optional.of(lines.words(name));
            }
            if (!titled) {
                title(lines, found);
            }
        }
        if (titled) {
            found.replaceAll(
                    line -> line.kind() == Block.Kind.PARAGRAPH ? new Block(Block.Kind.ENVELOPE, line.span()) : line);
        }
        head.addAll(found);
        return paper;
    }

    /** Returns the line of the paper's name: the last one above the date, if a headline is left above or below, or a label tells it. */
    private static int paper(Lines lines, List<Block> found, int date, boolean titled) {
        int name = -1;
        int free = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).kind() == Block.Kind.PARAGRAPH) {
                free++;
                boolean known = name >= 0 && PAPER.matcher(lines.words(name)).matches();
                name = i < date && !known ? i : name;
            }
        }
        return titled || free > 1 ? name : -1;
    }

    /** Makes the first lines that are left the headline. */
    private static void title(Lines lines, List<Block> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).kind() == Block.Kind.PARAGRAPH) {
                int end = i + 1;
                while (end < found.size() && found.get(end).kind() == Block.Kind.PARAGRAPH && !lines.hasGap(end)) {
                    end++;
                }
                Span span = found.get(i).span().cover(found.get(end - 1).span());
                found.subList(i, end).clear();
                found.add(i, new Block(Block.Kind.TITLE, span));
                return;
            }
        }
    }
}
