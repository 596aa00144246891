package onrecord.extract.layout;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import onrecord.extract.time.CalendarDate;
import onrecord.extract.time.Times;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Dateline;
import onrecord.model.Dating;
import onrecord.model.Evidence;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.Rule;
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

    private static final int LONGEST_WEEKDAY = 12;
    /** A line that is a stamp is no longer. */
    private static final int LONGEST_STAMP = 160;

    /** A date with a time and nothing else is no longer; a browser prints the title behind it. */
    private static final int LONGEST_CLOCK = 22;

    private static final int MOST_STAMPS = 24;

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
        return finder.fromEnvelope(Block.Kind.DATED, PublicationRules.DATE_LABEL)
                .or(finder::fromPaper)
                .or(finder::fromStampOfDateline)
                .or(finder::fromDateline)
                .or(finder::fromDateAbove)
                .or(finder::fromWireStamp)
                .or(() -> finder.fromEnvelope(Block.Kind.SENT, PublicationRules.MAIL_DATE))
                .or(finder::fromDatelineWithoutYear)
                .or(finder::fromStamp)
                .or(finder::fromStampAbove)
                .or(finder::fromFileName)
                .orElseGet(PublicationDate::unknown);
    }

    private static Publication given(Manuscript manuscript) {
        Publication.DateSource from = manuscript.metadata().publishedFrom();
        Rule rule = from == Publication.DateSource.SIDE_CAR
                ? PublicationRules.GIVEN_BY_SIDE_CAR
                : PublicationRules.GIVEN_BY_METADATA;
        return publication(manuscript.metadata().published().orElseThrow(), rule, from);
    }

    /** Creates what no words of the text say. */
    private static Publication publication(When when, Rule rule, Publication.DateSource from) {
        return new Publication(new Dating(when, "", Optional.empty(), rule.evidence()), from);
    }

    /** The last whole date in what stands around the copy and is of the kind {@code kind}. */
    private Optional<Publication> fromEnvelope(Block.Kind kind, Rule rule) {
        Optional<Publication> found = Optional.empty();
        for (CalendarDate each : text.wholeDays()) {
            if (manuscript.blocks().get(tokens.block(each.first())).kind() == kind) {
                Publication one = publication(each, rule);
                // two labels that contradict each other state nothing; of forwarded mails the inner one counts
                boolean other = kind == Block.Kind.DATED
                        && found.isPresent()
                        && !found.get().dating().when().equals(one.dating().when());
                found = Optional.of(other ? publication(each, PublicationRules.DATE_STAMP) : one);
            }
        }
        return found.isPresent() || kind != Block.Kind.SENT ? found : fromOldMail(rule);
    }

    /** The date of a mail whose year has two digits, as RFC 822 had it. */
    private Optional<Publication> fromOldMail(Rule rule) {
        for (Block block : manuscript.blocks()) {
            if (block.kind() == Block.Kind.SENT) {
                Optional<StampDate> date = StampDate.in(tokens.text(), block.span(), true);
                if (date.isPresent()) {
                    When when = When.Day.of(date.get().day(), When.Doubt.NONE);
                    return Optional.of(new Publication(
                            new Dating(when, when.edtf(), Optional.of(date.get().span()), rule.evidence()),
                            Publication.DateSource.TEXT));
                }
            }
        }
        return Optional.empty();
    }

    private Publication publication(CalendarDate day, Rule rule) {
        When when = When.Day.of(DatedText.day(day).orElseThrow(), When.Doubt.NONE);
        Optional<Span> span = Optional.of(text.span(day));
        return new Publication(new Dating(when, when.edtf(), span, rule.evidence()), Publication.DateSource.TEXT);
    }

    private Optional<Dating> datelineDate() {
        return layout.dateline().flatMap(Dateline::date);
    }

    /** The date of the dateline, where it has its year or something settles that. */
    private Optional<Publication> fromDateline() {
        Optional<Dating> date = datelineDate();
        Optional<Dating> whole = date.isPresent() && date.get().when() instanceof When.YearlessDay yearless
                ? withYear(date.get(), yearless)
                : date;
        return whole.map(dating -> new Publication(dating, Publication.DateSource.DATELINE));
    }

    private Optional<Dating> withYear(Dating date, When.YearlessDay yearless) {
        return wireStamp()
                .flatMap(stamp -> yearOf(stamp, yearless))
                .or(() -> YearInference.settle(yearless, weekday(date), text))
                .or(() -> stampAbove().flatMap(stamp -> yearOf(stamp, yearless)))
                .or(() -> fileDate().flatMap(file -> yearOf(file, yearless)))
                .map(settled -> YearlessDates.dated(date, settled.day(), settled.evidence()));
    }

    private int weekday(Dating date) {
        int first = tokens.from(date.span().orElseThrow().start());
        int before = first > 0 && tokens.isMark(first - 1, ',') ? first - 2 : first - 1;
        return before >= 0 ? DateReader.weekday(tokens, before) : 0;
    }

    private Optional<WireStamp> wireStamp() {
        return WireStamp.in(tokens.text(), layout);
    }

    private static Optional<YearInference.Settled> yearOf(WireStamp stamp, When.YearlessDay date) {
        Rule rule = PublicationRules.YEAR_FROM_WIRE_STAMP.with(stamp.day().toString());
        return YearlessDates.nearest(date, stamp.day(), stamp.day(), FILE_DAYS)
                .map(day -> new YearInference.Settled(day, rule.evidence()));
    }

    /** The day of the dateline, which has no year, where the stamp of the wire bears the same day with its year. */
    private Optional<Publication> fromStampOfDateline() {
        Optional<When> printed = datelineDate().map(Dating::when);
        return printed.isPresent() && printed.get() instanceof When.YearlessDay yearless
                ? fromWireStamp().filter(stamp -> stamp.dating()
                        .when()
                        .firstDay()
                        .filter(day -> MonthDay.from(LocalDate.parse(day))
                                .equals(MonthDay.of(yearless.month(), yearless.day())))
                        .isPresent())
                : Optional.empty();
    }

    private Optional<Publication> fromWireStamp() {
        return wireStamp().map(stamp -> {
            When when = When.Day.of(stamp.day(), When.Doubt.NONE);
            Dating dating =
                    new Dating(when, when.edtf(), Optional.of(stamp.span()), PublicationRules.WIRE_STAMP.evidence());
            return new Publication(dating, Publication.DateSource.TEXT);
        });
    }

    private static Optional<YearInference.Settled> yearOf(When file, When.YearlessDay date) {
        LocalDate from = LocalDate.parse(file.firstDay().orElseThrow());
        LocalDate to = LocalDate.parse(file.lastDay().orElseThrow());
        int days = file instanceof When.Year ? 0 : FILE_DAYS;
        Rule rule = PublicationRules.YEAR_FROM_FILE_NAME.with(file.value().orElseThrow());
        return YearlessDates.nearest(date, from, to, days).map(day -> new YearInference.Settled(day, rule.evidence()));
    }

    /** A whole date on a line of its own above the dateline. */
    private Optional<Publication> fromDateAbove() {
        return layout.dateAbove()
                .filter(line -> line.when() instanceof When.Day)
                .map(line -> new Publication(line, Publication.DateSource.TEXT));
    }

    /** The date of the dateline as it stands there, where nothing settles its year. */
    private Optional<Publication> fromDatelineWithoutYear() {
        Evidence evidence = PublicationRules.DATELINE_WITHOUT_YEAR.evidence();
        return datelineDate()
                .map(date -> new Publication(
                        new Dating(date.when(), date.asStated(), date.span(), evidence),
                        Publication.DateSource.DATELINE));
    }

    /** A whole date that is the first line, or a stamp at the top or the foot. */
    private Optional<Publication> fromStamp() {
        int foot = manuscript.blocks().size() - FOOT_BLOCKS;
        for (CalendarDate each : text.wholeDays()) {
            int block = tokens.block(each.first());
            int start = tokens.start(each.first());
            boolean beside = layout.isAbove(start) || layout.isAside(start) && text.isApart(each);
            boolean credited = layout.isCredited(start);
            boolean stamp = (beside || credited || text.isStamp(each)) && !isReceived(start);
            if ((block < TOP_BLOCKS || block >= foot || credited) && stamp) {
                boolean first = block == 0 && !layout.isAside(start) && !isInHeadline(text.span(each));
                return Optional.of(
                        publication(each, first ? PublicationRules.DATE_IN_FIRST_LINE : PublicationRules.DATE_STAMP));
            }
        }
        return Optional.empty();
    }

    /** The first day with a year of two digits above the copy, on a line that is none of it. */
    private Optional<StampDate> stampAbove() {
        return layout.asides().stream()
                .limit(MOST_STAMPS)
                .filter(aside -> aside.length() <= LONGEST_STAMP
                        && HeadNote.hasDigit(tokens.text(), aside)
                        && layout.isAbove(aside.start())
                        && (aside.length() <= LONGEST_CLOCK || !DeskNotes.isPrint(aside.of(tokens.text()))))
                .flatMap(aside -> StampDate.in(tokens.text(), aside, false).stream())
                .filter(date -> !isReceived(date.span().start()))
                .findFirst();
    }

    private Optional<Publication> fromStampAbove() {
        return stampAbove().map(stamp -> {
            When when = When.Day.of(stamp.day(), stamp.whole() ? When.Doubt.NONE : When.Doubt.YEAR);
            Evidence evidence = PublicationRules.DATE_STAMP.evidence();
            return new Publication(
                    new Dating(when, when.edtf(), Optional.of(stamp.span()), evidence), Publication.DateSource.TEXT);
        });
    }

    /** The day in a line above the copy that is the name of a paper and its date. */
    private Optional<Publication> fromPaper() {
        return stampAbove()
                .filter(stamp -> stamp.whole()
                        && DeskNotes.isSource(
                                tokens.text(),
                                manuscript
                                        .blocks()
                                        .get(tokens.block(
                                                tokens.from(stamp.span().start())))
                                        .span()))
                .flatMap(stamp -> fromStampAbove());
    }

    private static Optional<YearInference.Settled> yearOf(StampDate stamp, When.YearlessDay date) {
        Rule rule = PublicationRules.YEAR_FROM_STAMP.with(stamp.day().toString());
        return YearlessDates.nearest(date, stamp.day(), stamp.day(), FILE_DAYS)
                .map(day -> new YearInference.Settled(day, rule.evidence()));
    }

    /** Returns whether a library's stamp says that it is the day when a paper came in. */
    private boolean isReceived(int date) {
        String above = tokens.text()
                .substring(Math.max(0, date - LONGEST_WEEKDAY), date)
                .stripTrailing();
        String last = above.substring(above.lastIndexOf(' ') + 1).replaceFirst(":$", "");
        return DatedText.TAKEN.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a date is part of a headline that says more: it can be that of what happened. */
    private boolean isInHeadline(Span date) {
        return layout.headline()
                .flatMap(Headline::span)
                .filter(span -> span.contains(date.start()) && span.length() > date.length() + LONGEST_WEEKDAY)
                .isPresent();
    }

    private Optional<When> fileDate() {
        return FileDate.in(manuscript.source().path());
    }

    private Optional<Publication> fromFileName() {
        return fileDate().map(file -> publication(file, PublicationRules.FILE_NAME, Publication.DateSource.FILE_NAME));
    }

    private static Publication unknown() {
        return publication(new When.Unknown(), PublicationRules.UNKNOWN, Publication.DateSource.FILE_NAME);
    }
}
