package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * The parts of an article.
 *
 * @param headline the headline, if there is one
 * @param deck the summary below it
 * @param bylines who wrote it
 * @param dateline where and when it was filed; its date, where it has no year, still without one
 * @param dateAbove a date on a line of its own above a dateline that names the place
 * @param paragraphs all paragraphs with their roles
 * @param skips what belongs to no sentence (dateline, bylines, what repeats the headline before them, and page furniture), in text order
 */
public record Layout(
        Optional<Headline> headline,
        Optional<Span> deck,
        List<Span> bylines,
        Optional<Dateline> dateline,
        Optional<Dating> dateAbove,
        List<Paragraph> paragraphs,
        List<Span> skips) {
    /** A story is published within this many days of its dateline. */
    private static final int NEAR_PUBLICATION = 31;

    /** Copies the lists. */
    public Layout {
        bylines = List.copyOf(bylines);
        paragraphs = List.copyOf(paragraphs);
        skips = List.copyOf(skips);
    }

    /** Tells the parts of {@code manuscript} apart. */
    public static Layout of(Manuscript manuscript, Tokens tokens) {
        Layout layout = Opening.read(manuscript, tokens);
        List<Span> furniture = new ArrayList<>(Furniture.of(manuscript));
        furniture.removeIf(layout::isOpening);
        if (furniture.isEmpty()) {
            return layout;
        }
        furniture.addAll(layout.skips);
        furniture.sort(null);
        return layout.with(layout.dateline, furniture);
    }

    private boolean isOpening(Span block) {
        return skips.stream().anyMatch(block::overlaps)
                || paragraphs.stream()
                        .anyMatch(paragraph -> paragraph.span().equals(block)
                                && paragraph.role() != Paragraph.Role.BODY
                                && paragraph.role() != Paragraph.Role.LEAD);
    }

    /** Returns the same layout with the year of its dateline, where {@code published} settles it. */
    public Layout dated(Publication published) {
        Optional<Dating> date = dateline.flatMap(Dateline::date);
        if (date.isEmpty() || !(date.get().when() instanceof When.YearlessDay yearless)) {
            return this;
        }
        return yearOf(published, date.get(), yearless).map(this::with).orElse(this);
    }

    private static Optional<Dating> yearOf(Publication published, Dating date, When.YearlessDay yearless) {
        Dating dating = published.dating();
        Optional<LocalDate> first = dating.when().firstDay().map(LocalDate::parse);
        Optional<LocalDate> last = dating.when().lastDay().map(LocalDate::parse);
        if (published.from() == Publication.DateSource.DATELINE) {
            return Optional.of(dating).filter(any -> first.isPresent());
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return YearlessDates.nearest(yearless, first.get(), last.get(), NEAR_PUBLICATION)
                .map(day -> YearlessDates.dated(date, day, DatelineRules.YEAR_FROM_PUBLICATION.evidence()));
    }

    private Layout with(Dating date) {
        Optional<Dateline> dated = dateline.map(
                line -> new Dateline(line.span(), line.places(), Optional.of(date), line.agency(), line.evidence()));
        return with(dated, skips);
    }

    private Layout with(Optional<Dateline> line, List<Span> skipped) {
        return new Layout(headline, deck, bylines, line, dateAbove, paragraphs, skipped);
    }
}
