package onrecord.extract.layout;

import java.util.Optional;
import onrecord.extract.layout.DateReader.PrintedDate;
import onrecord.extract.layout.PlaceReader.PrintedPlaces;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Evidence;

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

    private boolean isHeaded() {
        return above > 0;
    }

    /** Returns whether the place runs into its date without a mark, as only words of a heading do. */
    boolean runOn() {
        return places.isPresent()
                && date.isPresent()
                && agency.isEmpty()
                && tokens.kind(places.get().next()) != Tokens.MARK;
    }

    /** Decides whether the parts make a dateline, and how sure that is; empty if they make none. */
    Optional<Evidence> evidence() {
        if (places.isPresent() && date.isPresent()) {
            return agency.isEmpty()
                    ? placeAndDate()
                    : read("place-date-agency", "The line begins with a place, a date and an agency.");
        }
        if (places.isPresent()) {
            return agency.isEmpty() ? placeAlone() : placeAndAgency();
        }
        if (!agency.isEmpty()) {
            return agencyAlone();
        }
        return date.isPresent() ? dateAlone() : Optional.empty();
    }

    private boolean hasLetters(PlaceReader.Letters letters) {
        return places.isPresent() && places.get().letters() == letters;
    }

    private boolean inCapitals() {
        return hasLetters(PlaceReader.Letters.CAPITALS);
    }

    private boolean copyFollows() {
        return next < end && (tokens.isCapitalised(next) || tokens.kind(next) != Tokens.WORD);
    }

    private boolean capitalsFollow() {
        return next < end && tokens.shape(next) == Tokens.UPPER && tokens.end(next) - tokens.start(next) > 2;
    }

    private Optional<Evidence> placeAndDate() {
        if (hasLetters(PlaceReader.Letters.SMALL)) {
            return close == End.DASH
                    ? worked("place-date", "The line begins with a place and a date, in small letters.")
                    : Optional.empty();
        }
        if (close == End.DASH || close == End.LINE && isHeaded()) {
            return read("place-date", "The line begins with a place and a date.");
        }
        if (!isHeaded()) {
            return Optional.empty();
        }
        if (close == End.STOP && date.get().isWhole()) {
            return worked("place-date-open", "The line begins with a place and a whole date.");
        }
        return inCapitals() && (close == End.STOP || copyFollows() && !capitalsFollow())
                ? worked(
                        "place-date-open",
                        "The line begins with a place in capitals and a date; no dash parts them from the copy.")
                : Optional.empty();
    }

    private Optional<Evidence> placeAndAgency() {
        boolean open = close == End.NOTHING && !(inCapitals() && bracketed && copyFollows());
        if (open || hasLetters(PlaceReader.Letters.SMALL)) {
            return Optional.empty();
        }
        if (Agencies.knows(agency)) {
            return read("place-agency", "The line begins with a place and an agency.");
        }
        return inCapitals() && close == End.DASH
                ? worked(
                        "place-bracket",
                        "The line begins with a place in capitals and a name in brackets, as agencies print theirs.")
                : Optional.empty();
    }

    private Optional<Evidence> agencyAlone() {
        boolean known = Agencies.knows(agency) || bracketed && date.isPresent();
        boolean ends = close == End.DASH || date.isPresent() && close != End.NOTHING;
        if (!known || !ends) {
            return Optional.empty();
        }
        return bracketed
                ? read(date.isPresent() ? "date-agency" : "agency", "The line begins with an agency.")
                : worked("agency-name", "The line begins with the name of an agency and a dash.");
    }

    /** A place and a dash, and nothing else: headings and tables look the same. */
    private Optional<Evidence> placeAlone() {
        boolean capitals = inCapitals();
        if (close != End.LINE && close != End.DASH) {
            return Optional.empty();
        }
        boolean known = places.get().isKnown();
        if (close == End.LINE && capitals && known && isHeaded()) {
            return worked(
                    "place-line",
                    "A well-known place in capitals stands on a line of its own, where the dateline does.");
        }
        boolean initials = places.get().printed().get(0).span().length() < 3;
        boolean first = !isHeaded() && !(capitals && known && isCopy(next));
        if (close != End.DASH || hasLetters(PlaceReader.Letters.SMALL) || first || initials && !known) {
            return Optional.empty();
        }
        if (capitals && known) {
            return read("place", "The line begins with a well-known place in capitals and a dash.");
        }
        if (known || capitals && isCopy(next)) {
            return worked("place-alone", "The line begins with what looks like a place, and a dash.");
        }
        return Optional.empty();
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

    private Optional<Evidence> dateAlone() {
        PrintedDate reading = date.get();
        boolean dated = reading.weekday() > 0 || above == 1;
        if (reading.misprint() || !isHeaded() || !dated) {
            return Optional.empty();
        }
        boolean whole = reading.isWhole();
        boolean copyFollows =
                close == End.NOTHING && whole && reading.weekday() > 0 && next < end && tokens.isCapitalised(next);
        if (close == End.LINE && (whole || reading.weekday() > 0) || copyFollows) {
            return read("date-line", "A date stands where the dateline does.");
        }
        return close == End.LINE || close == End.DASH
                ? worked("date-alone", "The line begins with a date, without a place.")
                : Optional.empty();
    }

    private Optional<Evidence> read(String rule, String reason) {
        return date.isPresent() && date.get().misprint()
                ? Optional.of(Evidence.of(Basis.UNCERTAIN, "dateline-" + rule, reason + " The date is misprinted."))
                : Optional.of(Evidence.stated("dateline-" + rule, reason));
    }

    private Optional<Evidence> worked(String rule, String reason) {
        boolean misprint = date.isPresent() && date.get().misprint();
        return Optional.of(Evidence.of(misprint ? Basis.UNCERTAIN : Basis.INFERRED, "dateline-" + rule, reason));
    }
}
