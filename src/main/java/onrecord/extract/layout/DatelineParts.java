package onrecord.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onrecord.extract.layout.DateReader.PrintedDate;
import onrecord.extract.layout.PlaceReader.PrintedPlaces;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Evidence;
import onrecord.model.Rule;

/**
 * What was read where a dateline can stand, and whether it makes one. No part does so by itself: a name in capitals may be
 * a heading, a date may begin a sentence, a name in brackets may explain the one before it.
 *
 * @param tokens the tokens of the text
 * @param places the places, if any
 * @param date the date, if any
 * @param agency the agency as printed; empty if there is none
 * @param bracketed whether the agency stands in brackets or slashes
 * @param close what closes the parts
 * @param next token after the parts and what closes them
 * @param end token after what was looked at
 * @param above how many lines stand above
 */
record DatelineParts(
        Tokens tokens,
        Optional<PrintedPlaces> places,
        Optional<PrintedDate> date,
        String agency,
        boolean bracketed,
        End close,
        int next,
        int end,
        int above) {
    /** What closes a dateline. */
    enum End {
        /** A dash of any kind. */
        DASH,
        /** A period or colon. */
        STOP,
        /** The end of the line. */
        LINE,
        /** Nothing: copy follows at once. */
        NOTHING
    }

    /**
     * A kind of dateline.
     *
     * @param parts which parts it is made of, all of them and no other: {@link #PLACE}, {@link #DATE}, {@link #AGENCY}
     * @param fits what else is asked of them
     */
    private record Pattern(Rule rule, int parts, Predicate<DatelineParts> fits) {}

    private static final int PLACE = 1;
    private static final int DATE = 2;
    private static final int AGENCY = 4;

    /** All kinds of datelines, in order of trial. */
    private static final List<Pattern> PATTERNS = List.of(
            new Pattern(DatelineRules.PLACE_DATE_AGENCY, PLACE | DATE | AGENCY, parts -> true),
            new Pattern(DatelineRules.PLACE_DATE, PLACE | DATE, DatelineParts::isClosedPlaceAndDate),
            new Pattern(
                    DatelineRules.SMALL_PLACE_DATE, PLACE | DATE, parts -> parts.inSmallLetters() && parts.dashEnds()),
            new Pattern(DatelineRules.PLACE_WHOLE_DATE_OPEN, PLACE | DATE, DatelineParts::isOpenPlaceAndWholeDate),
            new Pattern(DatelineRules.CAPITALS_DATE_OPEN, PLACE | DATE, DatelineParts::isOpenCapitalsAndDate),
            new Pattern(DatelineRules.PLACE_AGENCY, PLACE | AGENCY, DatelineParts::isPlaceAndAgency),
            new Pattern(DatelineRules.PLACE_BRACKET, PLACE | AGENCY, parts -> parts.inCapitals() && parts.dashEnds()),
            new Pattern(DatelineRules.PLACE_BRACKET, PLACE | AGENCY, DatelineParts::isPlaceAndOutlet),
            new Pattern(DatelineRules.DATE_AGENCY, DATE | AGENCY, parts -> parts.bracketed && parts.ends()),
            new Pattern(DatelineRules.AGENCY, AGENCY, DatelineParts::isBracketedAgency),
            new Pattern(DatelineRules.AGENCY_NAME, DATE | AGENCY, parts -> !parts.bracketed && parts.ends()),
            new Pattern(DatelineRules.AGENCY_NAME, AGENCY, parts -> !parts.bracketed && parts.dashEnds()),
            new Pattern(DatelineRules.PLACE_LINE, PLACE, DatelineParts::isKnownPlaceOnItsLine),
            new Pattern(DatelineRules.PLACE, PLACE, DatelineParts::isKnownPlaceInCapitals),
            new Pattern(DatelineRules.PLACE_COLON, PLACE, DatelineParts::isKnownPlaceAndColon),
            new Pattern(DatelineRules.PLACE_ALONE, PLACE, DatelineParts::isLikePlace),
            new Pattern(DatelineRules.DATE_LINE, DATE, parts -> parts.canBeDateAlone() && parts.isDateOnItsLine()),
            new Pattern(DatelineRules.DATE_ALONE, DATE, parts -> parts.canBeDateAlone() && parts.dashOrLineEnds()));

    /** Decides whether the parts make a dateline, and how sure that is; empty if they make none. */
    Optional<Evidence> evidence() {
        int parts = (places.isPresent() ? PLACE : 0) | (date.isPresent() ? DATE : 0) | (agency.isEmpty() ? 0 : AGENCY);
        for (Pattern pattern : PATTERNS) {
            if (pattern.parts == parts && pattern.fits.test(this)) {
                boolean misprint = date.isPresent() && date.get().misprint();
                Rule rule = misprint ? DatelineRules.misprinted(pattern.rule) : pattern.rule;
                return Optional.of(rule.evidence());
            }
        }
        return Optional.empty();
    }

    /** Returns whether the place runs into its date without a mark, as only words of a heading do. */
    boolean runOn() {
        return places.isPresent()
                && date.isPresent()
                && agency.isEmpty()
                && tokens.kind(places.get().next()) != Tokens.MARK;
    }

    private boolean isHeaded() {
        return above > 0;
    }

    private boolean ends() {
        return close != End.NOTHING;
    }

    private boolean dashEnds() {
        return close == End.DASH;
    }

    private boolean dashOrLineEnds() {
        return close == End.DASH || close == End.LINE;
    }

    private boolean inCapitals() {
        return places.orElseThrow().letters() == PlaceReader.Letters.CAPITALS;
    }

    private boolean inSmallLetters() {
        return places.orElseThrow().letters() == PlaceReader.Letters.SMALL;
    }

    private boolean isKnown() {
        return places.orElseThrow().isKnown();
    }

    private boolean copyFollows() {
        return next < end && (tokens.isCapitalised(next) || tokens.kind(next) != Tokens.WORD);
    }

    private boolean capitalsFollow() {
        return next < end && tokens.shape(next) == Tokens.UPPER && tokens.end(next) - tokens.start(next) > 2;
    }

    private boolean isClosedPlaceAndDate() {
        return !inSmallLetters() && (dashEnds() || close == End.LINE && isHeaded());
    }

    private boolean isOpenPlaceAndWholeDate() {
        return !inSmallLetters()
                && isHeaded()
                && close == End.STOP
                && date.orElseThrow().isWhole();
    }

    private boolean isOpenCapitalsAndDate() {
        return inCapitals() && isHeaded() && (close == End.STOP || copyFollows() && !capitalsFollow());
    }

    private boolean isPlaceAndAgency() {
        boolean closed = ends() || inCapitals() && bracketed && copyFollows();
        return closed && !inSmallLetters() && Agencies.knows(agency);
    }

    /** A place in small letters and the article of a title in brackets: {@code Sund (The Harbour) –}. */
    private boolean isPlaceAndOutlet() {
        return bracketed && dashEnds() && isHeaded() && !inSmallLetters() && agency.startsWith("The ") && isCopy(next);
    }

    private boolean isBracketedAgency() {
        return bracketed && dashEnds() && Agencies.knows(agency);
    }

    private boolean isKnownPlaceOnItsLine() {
        return close == End.LINE && isHeaded() && inCapitals() && isKnown();
    }

    private boolean isKnownPlaceInCapitals() {
        return dashEnds() && inCapitals() && isKnown() && (isHeaded() || isCopy(next));
    }

    private boolean isKnownPlaceAndColon() {
        return close == End.STOP
                && tokens.isMark(next - 1, ':')
                && isHeaded()
                && inCapitals()
                && isKnown()
                && isCopy(next);
    }

    /** A place and a dash, and nothing else: headings and tables look the same. */
    private boolean isLikePlace() {
        boolean initials = places.orElseThrow().printed().get(0).span().length() < 3;
        return dashEnds()
                && isHeaded()
                && !inSmallLetters()
                && (isKnown() || !initials && inCapitals() && isCopy(next));
    }

    /** Returns whether a sentence begins at token {@code i}, and not a cell of a table or a list of prices. */
    private boolean isCopy(int i) {
        int small = 0;
        int words = 0;
        for (int t = i; t < end && words < 16; t++) {
            words++;
            small += tokens.is(t, Category.FUNCTION_WORD) && tokens.shape(t) == Tokens.LOWER ? 1 : 0;
        }
        return words > 8 && small >= 3 && (tokens.isCapitalised(i) || tokens.kind(i) == Tokens.QUOTE_MARK);
    }

    private boolean canBeDateAlone() {
        PrintedDate printed = date.orElseThrow();
        return isHeaded() && !printed.misprint() && (printed.weekday() > 0 || above == 1);
    }

    /** A date that fills its line, or runs into the copy but is too full to be part of it. */
    private boolean isDateOnItsLine() {
        PrintedDate printed = date.orElseThrow();
        boolean onWeekday = printed.weekday() > 0;
        return close == End.LINE && (printed.isWhole() || onWeekday)
                || close == End.NOTHING && printed.isWhole() && onWeekday && next < end && tokens.isCapitalised(next);
    }
}
