package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Skips what tells when, where and to whom between a reporting verb and what it reports. */
final class Scenes {
    private static final WordSet THERE = WordSet.of("there");
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet LATE = WordSet.of("late early earlier");

    private final Tokens tokens;
    private final QuoteMarks marks;
    private final Phrases phrases;

    Scenes(Tokens tokens, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = phrases;
    }

    /** “told the people gathered in the hall that”, “wrote to the mayor to urge that”: returns the “that” where it comes late. */
    int lateThat(int listener, int end, boolean requests) {
        boolean late = listener < end && (English.isPast(tokens, listener) || !requests && TO.has(tokens, listener));
        int that = late ? thatAfter(listener, end) : end;
        return that < end && THAT.has(tokens, that) ? that : listener;
    }

    /** Skips what tells when, where and to whom before the reported clause. */
    int after(int from, int end) {
        int at = from;
        for (int tries = 0; tries < 4 && at < end; tries++) {
            if (English.isTime(tokens, at) || English.isAdverb(tokens, at) && !THERE.has(tokens, at)) {
                at++;
                while (at < end && (tokens.kind(at) == Tokens.NUMBER || MainSubject.UNIT.has(tokens, at))) {
                    at++;
                }
                continue;
            }
            if (LATE.has(tokens, at)
                    && at + 1 < end
                    && (English.isTime(tokens, at + 1)
                            || English.OF_A_SCENE.has(tokens, at + 1)
                                    && at + 2 < end
                                    && English.isTime(tokens, at + 2))) {
                at++;
                continue;
            }
            if (!English.OF_A_SCENE.has(tokens, at) || isInfinitive(at, end)) {
                break;
            }
            int that = thatAfter(at, end);
            if (that < end && THAT.has(tokens, that)) {
                return that;
            }
            long phrase = phrases.beginningAt(at + 1, end);
            boolean moment = phrase != Phrases.NONE
                    && (tokens.is(Phrases.end(phrase) - 1, Category.MESSAGE_NOUN)
                            || English.isTime(tokens, Phrases.end(phrase) - 1));
            if (at + 1 < end && English.isTime(tokens, at + 1)) {
                at += at + 2 < end && MainSubject.UNIT.has(tokens, at + 2) ? 3 : 2;
            } else if (moment) {
                at = Phrases.end(phrase);
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isInfinitive(int at, int end) {
        return TO.has(tokens, at)
                && at + 1 < end
                && !English.DETERMINER.has(tokens, at + 1)
                && tokens.shape(at + 1) == Tokens.LOWER
                && !English.ends(tokens, at + 1, "s");
    }

    /** Returns where a “that” stands in the words from {@code from}, or where these end. */
    private int thatAfter(int from, int end) {
        int that = from;
        while (that < end
                && that < from + 14
                && !THAT.has(tokens, that)
                && marks.at(that) < 0
                && tokens.kind(that) != Tokens.MARK
                && !English.AUXILIARY.has(tokens, that)
                && !English.WH_RELATIVE.has(tokens, that)) {
            that++;
        }
        return that;
    }
}
