package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param skips what belongs to no sentence (dateline, bylines, what repeats the headline before them, and all that is no copy), in text order
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
        Asides asides = Masthead.parted(
                manuscript, MailSubject.titled(manuscript, Asides.of(manuscript, tokens), tokens), tokens);
        asides = Closing.parted(manuscript, asides, tokens);
        Layout story = Opening.read(manuscript, asides.copy(), tokens);
        return asides.isEmpty() ? story : story.with(asides).credited(tokens.text());
    }

    /** Returns what stands beside the copy, in text order. */
    public List<Span> asides() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.role().isAside())
                .map(Paragraph::span)
                .toList();
    }

    /**
     * Returns whether a date at {@code offset} says nothing of when the story was published: it stands in the dateline, or in
     * what a page sets between the paragraphs, where only a year can be that of the copyright.
     */
    boolean hides(int offset, boolean year) {
        return switch (role(offset)) {
            case CAPTION -> true;
            case FURNITURE -> !year;
            case ENVELOPE, SIGN_OFF -> false;
            case BYLINE, DATELINE ->
                dateline.filter(line -> line.span().contains(offset)).isPresent()
                        || dateAbove
                                .flatMap(Dating::span)
                                .filter(span -> span.contains(offset))
                                .isPresent();
            case HEADLINE, DECK, LEAD, BODY -> skips.stream().anyMatch(skip -> skip.contains(offset));
        };
    }

    /** Returns whether {@code offset} is in a line above the copy that says when or by whom the story was written. */
    boolean isCredited(int offset) {
        Paragraph.Role role = role(offset);
        return role == Paragraph.Role.BYLINE || role == Paragraph.Role.DATELINE;
    }

    /** Returns whether {@code offset} is beside the copy. */
    boolean isAside(int offset) {
        return role(offset).isAside();
    }

    /** Returns whether {@code offset} is in a line that stands above the copy and is none of it, such as the name of the paper. */
    boolean isAbove(int offset) {
        return role(offset) == Paragraph.Role.ENVELOPE
                && paragraphs.stream()
                        .filter(paragraph -> paragraph.role() == Paragraph.Role.LEAD)
                        .anyMatch(lead -> offset < lead.span().start());
    }

    /** Returns the role of the paragraph that holds {@code offset}; that of copy where none does. */
    private Paragraph.Role role(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean held = low < paragraphs.size() && paragraphs.get(low).span().contains(offset);
        return held ? paragraphs.get(low).role() : Paragraph.Role.BODY;
    }

    private Layout with(Asides asides) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        List<Span> none = new ArrayList<>(skips);
        for (Paragraph aside : asides.paragraphs()) {
            all.add(aside);
            none.add(aside.span());
        }
        all.sort(Comparator.comparing(Paragraph::span));
        none.sort(null);
        return new Layout(headline, deck, bylines, dateline, dateAbove, all, none);
    }

    /** Returns the same layout with who reported as its writer, where nobody else is named. */
    private Layout credited(String text) {
        Optional<Span> names = bylines.isEmpty() ? Credits.below(text, paragraphs) : Optional.empty();
        return names.map(span -> new Layout(headline, deck, List.of(span), dateline, dateAbove, paragraphs, skips))
                .orElse(this);
    }

    /** Returns the same layout with a dateline that opens its copy. */
    public Layout filed(Dateline line) {
        List<Span> none = new ArrayList<>(skips);
        none.add(line.span());
        none.sort(null);
        return new Layout(headline, deck, bylines, Optional.of(line), dateAbove, paragraphs, none);
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
        return new Layout(headline, deck, bylines, dated, dateAbove, paragraphs, skips);
    }
}
