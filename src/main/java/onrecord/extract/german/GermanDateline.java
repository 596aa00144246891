package onrecord.extract.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.extract.layout.Layout;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Paragraph;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * Reads datelines as German papers and agencies print them: {@code Ostra (NVA) - }, {@code OSTRA, 5. April 2033 (NVA) -- }, {@code Ostra/Velm
 * (kna). }, {@code Ostra/ONA – }, {@code (nva) }, {@code Ostra. }.
 */
final class GermanDateline {
    private static final int LONGEST = 90;
    private static final String PLACE = "\\p{Lu}[\\p{L}-]+(?: (?:am|an der|im|in|bei|ob|\\p{Lu}[\\p{L}-]+)){0,3}";

    private final GermanWords words;
    private final Pattern pattern;

    GermanDateline(GermanWords words) {
        this.words = words;
        this.pattern = Pattern.compile("(?<places>" + PLACE + "(?:/" + PLACE + "){0,2}?)?"
                + "(?:,? ?(?:(?:Mo|Diens|Donners|Frei|Sams|Sonn)n?tag|Mittwoch|Sonnabend),)?"
                + "(?:,? (?<date>(?:im |den |am )?(?:(?<day>\\d{1,2})\\. ?)?(?<month>\\p{L}{3,9}\\.?|\\d{1,2}\\.)(?: ?(?<year>\\d{4}))?))?"
                + " ?(?:\\((?<agency>[\\p{L}/ .-]{2,24})\\)|/(?<slashed>\\p{Lu}{2,6}))?"
                + "(?<end> ?(?:--?|–|—) ?|[.:] |(?<=\\)) (?=\\p{Lu}))");
    }

    /** Returns a layout with the dateline that opens the copy, where none was found without words. */
    Layout read(Layout layout, String text) {
        if (layout.dateline().isPresent()) {
            return layout;
        }
        return layout.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.LEAD || paragraph.role() == Paragraph.Role.BODY)
                .findFirst()
                .flatMap(lead -> dateline(lead.span(), text))
                .map(layout::filed)
                .orElse(layout);
    }

    private Optional<Dateline> dateline(Span lead, String text) {
        Matcher line = pattern.matcher(text).region(lead.start(), Math.min(lead.end(), lead.start() + LONGEST));
        if (!line.lookingAt() || line.end() == lead.start()) {
            return Optional.empty();
        }
        Optional<String> agency =
                Optional.ofNullable(line.group("agency")).or(() -> Optional.ofNullable(line.group("slashed")));
        Optional<Dating> date = date(line);
        String places = line.group("places");
        boolean certain =
                agency.isPresent() || date.isPresent() && line.group("end").indexOf('.') < 0;
        if (!certain
                && (places == null
                        || !line.group("end").strip().matches("[.–—-]|--")
                        || !isPlace(places, text, line.end()))) {
            return Optional.empty();
        }
        List<Dateline.FiledAt> filed = new ArrayList<>();
        if (places != null) {
            int at = line.start("places");
            for (String place : places.split("/")) {
                filed.add(new Dateline.FiledAt(titled(place), "", new Span(at, at + place.length())));
                at += place.length() + 1;
            }
        }
        return Optional.of(new Dateline(
                new Span(lead.start(), line.end()),
                filed,
                date,
                agency,
                (certain ? GermanRules.DATELINE : GermanRules.PLACE_ALONE).evidence()));
    }

    /** A place alone is one where the copy names it again, or who comes from there. */
    private static boolean isPlace(String places, String text, int from) {
        return places.indexOf(' ') < 0 && text.indexOf(places, from) > 0
                || text.indexOf(places.replace(" ", "") + "er ", from) > 0
                || Pattern.compile("(?:[Ii]n|[Aa]us|[Vv]on|[Nn]ach|[Bb]ei) " + Pattern.quote(places))
                        .matcher(text)
                        .find();
    }

    private static String titled(String place) {
        if (!place.equals(place.toUpperCase(java.util.Locale.ROOT))) {
            return place;
        }
        StringBuilder name = new StringBuilder();
        boolean begins = true;
        for (char c : place.toCharArray()) {
            name.append(begins ? c : Character.toLowerCase(c));
            begins = c == ' ' || c == '-';
        }
        return name.toString();
    }

    private Optional<Dating> date(Matcher line) {
        if (line.group("date") == null) {
            return Optional.empty();
        }
        String named = line.group("month");
        int month = Character.isDigit(named.charAt(0)) ? Integer.parseInt(named.replace(".", "")) : words.month(named);
        int day = line.group("day") == null ? 0 : Integer.parseInt(line.group("day"));
        int year = line.group("year") == null ? 0 : Integer.parseInt(line.group("year"));
        boolean possible = month >= 1 && month <= 12 && day <= 31 && (day > 0 || year > 0);
        if (!possible
                || day > 0 && !(year > 0 ? When.Day.exists(year, month, day) : When.YearlessDay.exists(month, day))) {
            return Optional.empty();
        }
        When when = year == 0
                ? new When.YearlessDay(month, day)
                : day == 0
                        ? new When.Month(year, month, When.Doubt.NONE)
                        : new When.Day(year, month, day, When.Doubt.NONE);
        Span span = new Span(line.start("date"), line.end("date"));
        return Optional.of(new Dating(when, when.edtf(), Optional.of(span), GermanRules.DATELINE.evidence()));
    }
}
