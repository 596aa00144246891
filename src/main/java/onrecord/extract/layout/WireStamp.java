package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * When a wire sent a story, or a station broadcast it, as the codes beside the copy say: {@code 221530 gmt jun 31}, {@code
 * NVA-03-22-31 1530}, {@code 1530 gmt 22 Mar 31}.
 *
 * @param day the day
 * @param span the code
 */
record WireStamp(LocalDate day, Span span) {
    private static final int LONGEST_LINE = 240;
    private static final int CENTURY = 100;
    /** Years of two digits below this are of the present century. */
    private static final int LAST_OF_THIS_CENTURY = 40;

    /** Day, month and year, wherever they stand. */
    private static final Pattern CODE = Pattern.compile("(?i)\\b(?:"
            + "(?<d1>\\d\\d)\\d{4}(?: ?(?:gmt|utc|z))? (?<m1>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?<y1>\\d\\d(?:\\d\\d)?)"
            + "|\\p{Lu}{2,4}(?:-\\p{Lu}{2,4})?-(?<m2>\\d\\d)-(?<d2>\\d\\d)-(?<y2>\\d\\d(?:\\d\\d)?) \\d{4}"
            + "|\\d{4} ?(?:gmt|utc) (?<d3>\\d{1,2}) (?<m3>\\p{L}{3,9}) (?<y3>\\d\\d(?:\\d\\d)?)"
            + ")(?!\\d)");

    /** Returns the first stamp in what stands beside the copy of a story. */
    static Optional<WireStamp> in(String text, Layout layout) {
        for (Span aside : layout.asides()) {
            if (aside.length() <= LONGEST_LINE) {
                Matcher code = CODE.matcher(text).region(aside.start(), aside.end());
                Optional<WireStamp> found = code.find() ? read(code) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WireStamp> read(Matcher code) {
        int form = code.group("d1") != null ? 1 : code.group("d2") != null ? 2 : 3;
        String month = code.group("m" + form);
        int named = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.of(month);
        int year = Integer.parseInt(code.group("y" + form));
        int whole = year >= CENTURY ? year : year < LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
        return DatedText.day(whole, named, Integer.parseInt(code.group("d" + form)))
                .map(day -> new WireStamp(day, new Span(code.start(), code.end())));
    }
}
