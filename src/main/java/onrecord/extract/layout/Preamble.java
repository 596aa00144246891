package onrecord.extract.layout;

import java.util.Optional;
import onrecord.extract.layout.DatelineParser.DatelineMatch;
import onrecord.extract.word.Tokens;
import onrecord.model.Dateline;
import onrecord.model.Headline;
import onrecord.text.Span;

/**
 * A dateline inside a line, after a slug, the headline once more, a note or a byline.
 *
 * @param dateline the dateline
 * @param byline who wrote the story, where the line says so before the dateline
 * @param skip what belongs to no sentence before the dateline
 */
record Preamble(DatelineMatch dateline, Optional<Span> byline, Optional<Span> skip) {
    /** After a slug, the headline once more and a note, a dateline begins within this many tokens of its line. */
    private static final int LONGEST = 220;
    /** Between a place and its agency stand no more tokens. */
    private static final int TO_AGENCY = 30;

    /**
     * Looks for a dateline in the line that is the tokens from {@code from} up to but without {@code end}.
     *
     * @param after the token behind the headline where the line repeats it, else {@code from}
     * @param above how many lines stand above
     */
    static Optional<Preamble> in(Tokens tokens, int from, int end, int after, int above) {
        int bracket = after;
        for (int i = after; i < Math.min(end, after + LONGEST); i++) {
            bracket = bracketFrom(tokens, Math.max(i, bracket), end);
            if (bracket > i + TO_AGENCY) {
                continue;
            }
            boolean begins = tokens.kind(i) == Tokens.WORD
                    && tokens.shape(i) == Tokens.UPPER
                    && (i == from || tokens.kind(i - 1) != Tokens.WORD || tokens.shape(i - 1) != Tokens.UPPER);
            Optional<DatelineMatch> found = begins && i > from
                    ? DatelineParser.read(tokens, i, end, above).filter(Preamble::standsOut)
                    : Optional.empty();
            if (found.isPresent()) {
                return Optional.of(before(tokens, from, after, i, found.get()));
            }
        }
        return Optional.empty();
    }

    /** Returns the token after the headline where a line repeats it, else the line's first token. */
    static int behind(Tokens tokens, Span line, Optional<Headline> headline) {
        String words = headline.map(Headline::text).orElse("");
        int at = words.isEmpty() ? -1 : tokens.text().indexOf(words, line.start());
        return tokens.from(at < 0 || at >= line.end() ? line.start() : at + words.length());
    }

    /** Returns the first token from {@code at} that can open the name of an agency; {@code end} if there is none. */
    private static int bracketFrom(Tokens tokens, int at, int end) {
        int i = at;
        while (i < end && !tokens.isMark(i, '(') && !tokens.isMark(i, '/')) {
            i++;
        }
        return i;
    }

    /** Inside a line, only a place with an agency in the list, closed by a dash or dated, is a dateline. */
    private static boolean standsOut(DatelineMatch found) {
        Dateline dateline = found.dateline();
        return !dateline.places().isEmpty()
                && dateline.agency().filter(Agencies::knows).isPresent()
                && !found.alone();
    }

    private static Preamble before(Tokens tokens, int from, int after, int dateline, DatelineMatch found) {
        int byline = dateline;
        for (int i = after; i < dateline && byline == dateline; i++) {
            if (tokens.kind(i) == Tokens.WORD
                    && tokens.text(i).equalsIgnoreCase("by")
                    && Bylines.is(tokens, i, dateline)) {
                byline = i;
            }
        }
        boolean all = after > from || byline == from || tokens.isMark(from, '(');
        int skipped = all ? from : byline;
        return new Preamble(
                found,
                byline < dateline ? Optional.of(tokens.span(byline, dateline)) : Optional.empty(),
                skipped < dateline ? Optional.of(tokens.span(skipped, dateline)) : Optional.empty());
    }
}
