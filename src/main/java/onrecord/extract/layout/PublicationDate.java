package onrecord.extract.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.DatePhrases;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * Finds out when an article was published, and says who says so: side-car and metadata, else the dateline with what the
 * copy adds, else a date that stands by itself in the text, else the file's name.
 */
public final class PublicationDate {
    /** A file is named within this many days of its dateline. */
    private static final int FILE_DAYS = 3;
    /** A date that stands by itself says when the story was published only at its top or its foot. */
    private static final int TOP_BLOCKS = 6;

    private static final int FOOT_BLOCKS = 3;

    private final Manuscript manuscript;
    private final Layout layout;
    private final DatedText text;
    private final Tokens tokens;

    private PublicationDate(Manuscript manuscript, Layout layout, DatedText text) {
        this.manuscript = manuscript;
        this.layout = layout;
        this.text = text;
        this.tokens = text.tokens();
    }

    /**
     * Finds the date.
     *
     * @return the best date there is; {@link When.Unknown} or a {@link When.YearlessDay} where nothing settles it
     */
    public static Publication of(
            Manuscript manuscript, Tokens tokens, Layout layout, Sentences sentences, Times times) {
        if (manuscript.metadata().published().isPresent()) {
            return given(manuscript);
        }
        PublicationDate finder =
                new PublicationDate(manuscript, layout, new DatedText(tokens, sentences, times, layout));
        return finder.fromDateline()
                .or(finder::fromText)
                .or(finder::fromFileName)
                .or(finder::withoutYear)
                .orElseGet(PublicationDate::unknown);
    }

    private static Publication given(Manuscript manuscript) {
        Publication.From from = manuscript.metadata().publishedFrom();
        boolean sideCar = from == Publication.From.SIDE_CAR;
        Evidence evidence = Evidence.stated(
                "published-" + from.label(),
                sideCar ? "The side-car file says so." : "The file's own metadata say so.");
        return new Publication(
                new Dating(manuscript.metadata().published().orElseThrow(), "", Optional.empty(), evidence), from);
    }

    private Optional<Dating> datelineDate() {
        return layout.dateline().flatMap(line -> line.date());
    }

    private Optional<Publication> fromDateline() {
        Optional<Dating> date = datelineDate();
        if (date.isEmpty()) {
            return Optional.empty();
        }
        if (date.get().when() instanceof When.Day) {
            return Optional.of(new Publication(date.get(), Publication.From.DATELINE));
        }
        When.YearlessDay yearless = (When.YearlessDay) date.get().when();
        return YearInference.settle(yearless, weekday(date.get()), text)
                .or(() -> fileDate().flatMap(file -> yearOf(file, yearless)))
                .map(settled -> new Publication(
                        YearlessDates.dated(date.get(), settled.day(), settled.evidence()), Publication.From.DATELINE));
    }

    private int weekday(Dating date) {
        int first = tokens.from(date.span().orElseThrow().start());
        int before = first > 0 && tokens.isMark(first - 1, ',') ? first - 2 : first - 1;
        return before >= 0 ? DateReader.weekday(tokens, before) : 0;
    }

    private static Optional<YearInference.Settled> yearOf(LocalDate file, When.YearlessDay date) {
        return YearlessDates.nearest(date, file, file, FILE_DAYS)
                .map(day -> new YearInference.Settled(
                        day,
                        Evidence.of(
                                Basis.INFERRED,
                                "year-from-file-name",
                                "The dateline gives no year. The file is named after " + DatePhrases.day(file) + ".")));
    }

    /** A date on a line of its own: above the dateline, as the first line, or as a stamp at the top or the foot. */
    private Optional<Publication> fromText() {
        if (layout.dateAbove().filter(line -> line.when() instanceof When.Day).isPresent()) {
            return layout.dateAbove().map(line -> new Publication(line, Publication.From.TEXT));
        }
        if (datelineDate().isPresent()) {
            return Optional.empty();
        }
        int blocks = manuscript.blocks().size();
        for (CalendarDate each : text.wholeDays()) {
            int block = tokens.block(each.first());
            boolean edge = block < TOP_BLOCKS || block >= blocks - FOOT_BLOCKS;
            Optional<When> when = DatedText.day(each).map(day -> When.Day.of(day, When.Doubt.NONE));
            if (edge && when.isPresent() && text.isStamp(each)) {
                Span span = text.span(each);
                boolean first = block == 0;
                Evidence evidence = first
                        ? Evidence.stated("date-in-first-line", "The first line is a date.")
                        : Evidence.of(
                                Basis.INFERRED, "date-stamp", "The text bears this date, apart from its sentences.");
                return Optional.of(new Publication(
                        new Dating(when.get(), when.get().edtf(), Optional.of(span), evidence), Publication.From.TEXT));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> fileDate() {
        return FileDate.in(manuscript.source().path());
    }

    private Optional<Publication> fromFileName() {
        if (datelineDate().isPresent()) {
            return Optional.empty();
        }
        return fileDate()
                .map(file -> new Publication(
                        new Dating(
                                When.Day.of(file, When.Doubt.WHOLE),
                                "",
                                Optional.empty(),
                                Evidence.of(Basis.INFERRED, "file-name", "The file is named after this day.")),
                        Publication.From.FILE_NAME));
    }

    private Optional<Publication> withoutYear() {
        return datelineDate()
                .map(date -> new Publication(
                        new Dating(
                                date.when(),
                                date.asStated(),
                                date.span(),
                                Evidence.of(
                                        Basis.UNCERTAIN,
                                        "dateline-without-year",
                                        "The dateline gives no year, and nothing in the text settles it. A side-car file with the"
                                                + " line “published:” and the whole date would.")),
                        Publication.From.DATELINE));
    }

    private static Publication unknown() {
        Evidence evidence = new Evidence(
                Basis.UNCERTAIN,
                "publication-unknown",
                "Neither the text nor the file's name says when it was published. A side-car file with the line"
                        + " “published:” and the date would.",
                List.of());
        return new Publication(
                new Dating(new When.Unknown(), "", Optional.empty(), evidence), Publication.From.FILE_NAME);
    }
}
