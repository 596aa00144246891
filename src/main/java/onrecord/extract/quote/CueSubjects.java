package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Looks for the subject of a reporting verb where it does not stand right before it. */
final class CueSubjects {
    static final WordSet SIGN = WordSet.of("sign signs poster posters banner banners placard placards");
    private static final WordSet SPELL = WordSet.of("the past last few several many two three four five six recent");
    private static final WordSet STUDY =
            WordSet.of("study studies survey surveys poll polls report reports analysis analyses"
                    + " review reviews research investigation investigations data figures statistics results findings tests census"
                    + " estimates inquiry audit records");
    private static final WordSet WHO = WordSet.of("who");
    private static final WordSet SCENE = WordSet.of("in on at during");

    private static final WordSet TO_OR_WITH = WordSet.of("to with");
    private static final long GIVEN_NAME = Category.GIVEN_NAME_MALE.bit() | Category.GIVEN_NAME_FEMALE.bit();
    /** So many tokens above a name it is looked for again. */
    private static final int FAR = 600;

    private final Tokens tokens;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final SpeakerNouns speakers;

    CueSubjects(Tokens tokens, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = phrases;
        this.speakers = new SpeakerNouns(tokens);
    }

    /** “, and in a statement praised”: gives the token before such a phrase that stands between a conjunction and the verb. */
    int beforeScene(int at, int floor) {
        boolean scene = at - 3 > floor
                && tokens.is(at, Category.MESSAGE_NOUN)
                && English.ARTICLE_OR_POSSESSIVE.has(tokens, at - 1)
                && SCENE.has(tokens, at - 2)
                && (English.COORDINATOR.has(tokens, at - 3) || tokens.isMark(at - 3, ','));
        return scene ? at - 3 : at;
    }

    /** “The officials who met in the town hall said”: gives the phrase before “who” where the one found stands in its clause. */
    long outsideRelative(long subject, int floor) {
        int first = subject == Phrases.NONE ? 0 : Phrases.first(subject);
        if (first <= floor + 1 || tokens.isCapitalised(first) && !English.PREPOSITION.has(tokens, first - 1)) {
            return subject;
        }
        for (int i = first - 1; i > floor && tokens.kind(i) <= Tokens.MIXED; i--) {
            if (WHO.has(tokens, i)) {
                long before = phrases.endingAt(i - 1, floor);
                return before == Phrases.NONE ? subject : before;
            }
            if (English.COORDINATOR.has(tokens, i) || isReport(i)) {
                return subject;
            }
        }
        return subject;
    }

    /**
     * “Speaking to the Daily Moon Velden said”, without a comma: the phrase before the verb holds the listener too. Gives the
     * name at its end, if a given name begins it or the article has it alone before; else nobody.
     */
    long afterOpening(long subject) {
        if (subject == Phrases.NONE) {
            return subject;
        }
        int first = Phrases.first(subject);
        int last = Phrases.end(subject) - 1;
        boolean opening = tokens.is(first, Category.TALK_VERB) && English.isIng(tokens, first) && first + 3 < last;
        if (!opening || !TO_OR_WITH.has(tokens, first + 1) || !tokens.isCapitalised(last)) {
            return subject;
        }
        int from = last;
        while (from > first + 2 && tokens.isCapitalised(from - 1) && (tokens.categories(from) & GIVEN_NAME) == 0) {
            from--;
        }
        boolean given = from > first + 2 && (tokens.categories(from) & GIVEN_NAME) != 0 && from < last;
        return given || standsAlone(last) ? Phrases.phrase(given ? from : last, last + 1) : Phrases.NONE;
    }

    /** Returns whether a name has stood without the word before it here, not too far above. */
    private boolean standsAlone(int name) {
        int length = tokens.end(name) - tokens.start(name);
        for (int i = name - 2; i >= 0 && i > name - FAR; i--) {
            boolean same = tokens.end(i) - tokens.start(i) == length
                    && tokens.text().regionMatches(tokens.start(i), tokens.text(), tokens.start(name), length);
            if (same && (i == 0 || !tokens.text(i - 1).equals(tokens.text(name - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReport(int i) {
        return marks.at(i) >= 0 || tokens.is(i, Category.CLAUSE_VERB) && !tokens.is(i, Category.NOUN_OR_VERB);
    }

    /**
     * Returns who issued the text that a relative pronoun at {@code relative} goes on about, or the sign itself that is read
     * out, or {@link Phrases#NONE}: “Velden sent a note that said”, “two men held a sign that read”.
     */
    long issuer(int relative, int floor, int begin) {
        int last = lastWord(relative, floor);
        if (WHO.has(tokens, relative) || !tokens.is(last, Category.MESSAGE_NOUN)) {
            return Phrases.NONE;
        }
        return SIGN.has(tokens, last)
                ? phrases.endingAt(last, floor)
                : phrases.mainSubject(clauseStart(relative, begin), relative);
    }

    /** “farmers who say”: returns the description right before “who”, or {@link Phrases#NONE} where a name stands there. */
    long describedBefore(int relative, int floor) {
        int last = relative - 1;
        boolean noun = WHO.has(tokens, relative)
                && last >= floor
                && tokens.kind(last) == Tokens.WORD
                && tokens.shape(last) == Tokens.LOWER
                && English.isNominal(tokens, last);
        if (!noun) {
            return Phrases.NONE;
        }
        int first = last;
        while (first > floor
                && tokens.kind(first - 1) <= Tokens.MIXED
                && !English.PREPOSITION.has(tokens, first - 1)
                && !English.isVerb(tokens, first - 1)) {
            first--;
        }
        long phrase = phrases.endingAt(last, first);
        return phrase != Phrases.NONE && speakers.canSpeak(Phrases.phrase(last, last + 1)) ? phrase : Phrases.NONE;
    }

    /** “Saying that the dam had failed, Velden left”: returns the subject of the main clause, after a comma and before its verb. */
    long afterOpening(int v, int stop) {
        for (int i = v + 2; i + 2 < stop; i++) {
            if (!tokens.isMark(i, ',') || marks.at(i) >= 0) {
                continue;
            }
            long subject = phrases.beginningAt(i + 1, stop);
            int end = subject == Phrases.NONE ? stop : Phrases.end(subject);
            boolean verb = end < stop && (English.isVerb(tokens, end) || tokens.is(end, Category.PAST_VERB));
            if (verb && (English.PRONOUN.has(tokens, i + 1) || tokens.isCapitalised(end - 1))) {
                return subject;
            }
        }
        return Phrases.NONE;
    }

    /** “over the past few months”, “several times”: returns the token before such a phrase that ends at {@code last}, or {@code last}. */
    int beforeSpell(int last, int floor) {
        int at = last - 1;
        while (at > floor && at > last - 4 && SPELL.has(tokens, at)) {
            at--;
        }
        boolean counted = at < last - 1 && at > floor;
        if (!counted) {
            return last;
        }
        return English.PREPOSITION.has(tokens, at) ? at - 1 : at;
    }

    /** Returns whether a phrase names a study, its data or its results: “a survey by the port office”. */
    boolean isStudy(long phrase) {
        if (phrase == Phrases.NONE) {
            return false;
        }
        int head = Phrases.first(phrase);
        while (head + 1 < Phrases.end(phrase) && !English.LINKING.has(tokens, head + 1)) {
            head++;
        }
        return STUDY.has(tokens, head);
    }

    private int lastWord(int before, int floor) {
        int last = before - 1;
        while (last > floor && tokens.kind(last) == Tokens.MARK) {
            last--;
        }
        return Math.max(last, floor);
    }

    /** “…, said Velden.”: after a comma, a finite verb and then a name or a description that ends its clause. */
    long invertedAfter(int v, int stop) {
        int next = v + 1;
        if (next >= stop
                || marks.at(next) >= 0
                || tokens.is(v, Category.LISTENER_VERB)
                || !tokens.is(v, Category.CLAUSE_VERB)) {
            return Phrases.NONE;
        }
        if (!tokens.isCapitalised(next) && !English.DETERMINER.has(tokens, next) || English.isTime(tokens, next)) {
            return Phrases.NONE;
        }
        long after = phrases.beginningAt(next, stop);
        if (after == Phrases.NONE || !tokens.isCapitalised(next) && !speakers.canSpeak(after)) {
            // “Velden, of Marn, said the amendment, which passed, would …”
            return Phrases.NONE;
        }
        int end = Phrases.end(after);
        boolean ends = end >= stop
                || tokens.isMark(end, '.')
                || tokens.isMark(end, ',')
                || tokens.isMark(end, ':') && tokens.isCapitalised(next)
                || tokens.isMark(end, '(')
                || English.PREPOSITION.has(tokens, end) && !English.DETERMINER.has(tokens, next)
                // “said one official involved in the talks”
                || English.DETERMINER.has(tokens, next) && isPostmodifier(end);
        return ends ? phrases.described(next, stop) : Phrases.NONE;
    }

    private boolean isPostmodifier(int i) {
        return English.isPast(tokens, i) && English.PREPOSITION.has(tokens, i + 1) || WHO.has(tokens, i);
    }

    /** Returns where the clause of token {@code i} begins: after the last “but he”, “while they” or semicolon before it. */
    int clauseStart(int i, int floor) {
        for (int j = i - 1; j > floor; j--) {
            if (tokens.isMark(j, ';') || English.isDash(tokens, j) && j > floor + 6) {
                return j + 1;
            }
            boolean links = English.COORDINATOR.has(tokens, j) || English.SUBORDINATOR.has(tokens, j);
            if (links && j + 1 < i && English.NOMINATIVE.has(tokens, j + 1)) {
                return j + 1;
            }
            if (links
                    && tokens.isMark(j - 1, ',')
                    && j + 2 < i
                    && tokens.isCapitalised(j + 1)
                    && namesSubject(j + 1, i)) {
                return j + 1;
            }
        }
        return floor;
    }

    private boolean namesSubject(int from, int to) {
        int at = from;
        while (at < to && at < from + 5 && English.isNominal(tokens, at) && !English.isVerb(tokens, at)) {
            at++;
        }
        return at < to && English.isVerb(tokens, at);
    }
}
