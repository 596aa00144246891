package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/** A reporting clause that stands between commas or ends its sentence, and what it reports: “The ferry, Kell said, will sail”. */
final class EnclosedReport {
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet LATE = WordSet.of("late early earlier here");
    /** Fewer words than a clause has. */
    private static final int SHORT = 6;

    private final Tokens tokens;
    private final QuoteMarks marks;
    private final Listeners listeners;
    private final Complements clauses;

    EnclosedReport(Tokens tokens, QuoteMarks marks, Listeners listeners, Complements clauses) {
        this.tokens = tokens;
        this.marks = marks;
        this.listeners = listeners;
        this.clauses = clauses;
    }

    /** Returns the first token of a report, subject or verb. */
    int first(Cue cue) {
        return Math.min(cue.first(), Phrases.first(cue.subject()));
    }

    private static int end(Cue cue) {
        return Math.max(cue.end(), Phrases.end(cue.subject()));
    }

    /** Returns the token behind a report with whom it is told to: “…, Velden told reporters”. */
    private int behind(Cue cue, int end) {
        int last = end(cue);
        return last < end && cue.shape() == Cue.Shape.PLAIN ? listeners.behind(cue, last, end) : last;
    }

    /** Returns whether a reporting clause stands between commas or ends its sentence, which is {@code begin..end}. */
    boolean isEnclosed(Cue cue, int begin, int end) {
        if (cue.shape() != Cue.Shape.PLAIN && cue.shape() != Cue.Shape.INVERTED && cue.shape() != Cue.Shape.ACCORDING) {
            return false;
        }
        int first = first(cue);
        int last = behind(cue, end);
        boolean opens = first > begin
                && (tokens.isMark(first - 1, ',')
                        || English.isDash(tokens, first - 1)
                        || cue.shape() == Cue.Shape.ACCORDING);
        if (!opens) {
            return false;
        }
        return last >= end
                || tokens.isMark(last, ',')
                || tokens.isMark(last, '.')
                || isScene(last) && (cue.shape() != Cue.Shape.PLAIN || clauses.rest(last, end))
                || cue.shape() == Cue.Shape.PLAIN
                        && (isTold(cue, begin, last, end) || isTold(cue, begin, end(cue), end));
    }

    /** “The ferry is late, Kell told reporters by telephone”: after a whole clause, whom it was told, when and where. */
    private boolean isTold(Cue cue, int begin, int from, int end) {
        int stop = first(cue) - 1;
        boolean clause = stop > begin + 2 && !isOpening(begin, stop) && clauses.hasFinite(begin, stop);
        if (!clause || !tokens.isMark(stop, ',')) {
            return false;
        }
        int at = from;
        while (at < end && English.isAdverb(tokens, at)) {
            at++;
        }
        return at >= end
                || tokens.isMark(at, ',') && at > from
                || (isScene(at) || LATE.has(tokens, at) || English.PREPOSITION.has(tokens, at))
                        && clauses.endsReport(at, end);
    }

    /** Returns whether nothing but when and where follows a report in its sentence. */
    boolean endsSentence(Cue cue, int end) {
        int last = behind(cue, end);
        return last >= end || tokens.isMark(last, '.') || isScene(last) && clauses.rest(last, end);
    }

    private boolean isScene(int i) {
        return English.isTime(tokens, i) || English.OF_A_SCENE.has(tokens, i);
    }

    /** Returns whether a report after token {@code from} ends the sentence, so that all before it is that source's account. */
    boolean closes(Cue next, int from, int end) {
        boolean shape = next.shape() == Cue.Shape.PLAIN || next.shape() == Cue.Shape.INVERTED;
        return shape
                && next.hasSubject()
                && !next.denied()
                && first(next) > from + 1
                && tokens.isMark(first(next) - 1, ',')
                && endsSentence(next, end);
    }

    /** Returns what an enclosed report reports: what stands before it, and after it where that goes on; nothing if neither does. */
    List<Span> words(Cue cue, int begin, int end) {
        int first = first(cue);
        int last = behind(cue, end);
        int stop = first;
        while (stop > begin && (tokens.isMark(stop - 1, ',') || English.isDash(tokens, stop - 1))) {
            stop--;
        }
        int from = begin;
        while (from < stop
                && (marks.at(from) >= 0 && !within(marks.at(from), begin, stop) || tokens.kind(from) == Tokens.MARK)) {
            from++;
        }
        boolean told = last > end(cue);
        if (from >= stop || isApposition(cue, from, stop) || leadsToMarks(from, last, end, told)) {
            return List.of();
        }
        boolean comma = last < end && tokens.isMark(last, ',');
        if (comma && last + 1 < end && THAT.has(tokens, last + 1) && tokens.is(stop - 1, Category.SPEECH_VERB)) {
            // “The figures suggest, Kell noted, that …”: what another verb reports
            return List.of(tokens.span(last + 1, end));
        }
        boolean opening = isOpening(from, stop);
        boolean verbNext =
                comma && last + 1 < end && English.AUXILIARY.has(tokens, last + 1) && !clauses.hasFinite(from, stop);
        // “The farms, Kell said, were lost”
        boolean goesOn =
                verbNext || comma && goesOn(cue, last + 1, end, !opening && clauses.hasVerb(from, stop), opening);
        // “In the classroom, students say, …”: what stands before is no report without what goes on
        if (!goesOn && (opening || clauses.plainWords(from, stop) < 3 || !clauses.hasVerb(from, stop))) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(2);
        spans.add(tokens.span(from, stop));
        if (goesOn) {
            spans.add(tokens.span(last + 1, end));
        }
        return spans;
    }

    /** “In remarks to the council”, “If these figures are right”: returns whether the words are no sentence by themselves. */
    private boolean isOpening(int from, int stop) {
        // “Asked whether the ferry would sail”, “Reached at her office”
        boolean clause = English.CORE_SUBORDINATOR.has(tokens, from)
                || English.ends(tokens, from, "ed") && tokens.is(from, Category.LISTENER_VERB)
                || English.isIng(tokens, from) && tokens.is(from, Category.SPEECH_VERB);
        boolean participle = tokens.isCapitalised(from)
                && (English.ends(tokens, from, "ed") || English.isIng(tokens, from))
                && English.PREPOSITION.has(tokens, from + 1);
        if (!clause && !participle && !English.PREPOSITION.has(tokens, from) || isQuantity(from + 1)) {
            return false;
        }
        for (int i = from + 1; i < stop; i++) {
            if (tokens.isMark(i, ',') || !clause && marks.at(i) < 0 && English.isVerb(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** “About 40 farms”, “at least 40 farms”: returns whether a preposition before token {@code i} only says how many. */
    private boolean isQuantity(int i) {
        return tokens.kind(i) == Tokens.NUMBER || English.SUPERLATIVE.has(tokens, i);
    }

    /** Returns whether what is reported goes on after the comma behind its reporting clause. */
    private boolean goesOn(Cue cue, int from, int end, boolean complete, boolean opening) {
        if (from >= end || clauses.plainWords(from, end) < 3 || English.RELATIVE.has(tokens, from)) {
            return false;
        }
        if (English.isIng(tokens, from)) {
            // “If the figures are right, Kell says, mending the dam may take a year”
            return opening && clauses.hasVerb(from + 1, end);
        }
        if (cue.shape() == Cue.Shape.INVERTED && complete) {
            // “said Ada Kell, senior clerk of Marn, which was …” goes on with what she is
            return English.COORDINATOR.has(tokens, from)
                    || English.CORE_SUBORDINATOR.has(tokens, from)
                    || English.isVerb(tokens, from)
                    || clauses.isClause(from, end);
        }
        // “said Ada Kell, the mayor of Marn” goes on with what she is
        return !English.DETERMINER.has(tokens, from)
                || cue.shape() == Cue.Shape.PLAIN && clauses.hasVerb(from, end)
                || clauses.isClause(from, end);
    }

    /** “The board’s chairman, Carl Ruiz, disagreed”: a title before its name is no sentence. */
    private boolean isApposition(Cue cue, int from, int stop) {
        return stop - from <= SHORT
                && cue.shape() == Cue.Shape.PLAIN
                && tokens.isMark(Phrases.end(cue.subject()), ',')
                && !clauses.hasVerb(from, stop);
    }

    /** “When Kell left, Velden said, “…”” and “Asked why, Velden told reporters, “…””: what stands before is no report. */
    private boolean leadsToMarks(int from, int last, int end, boolean told) {
        return (told || English.SUBORDINATOR.has(tokens, from))
                && last + 1 < end
                && tokens.isMark(last, ',')
                && marks.at(last + 1) >= 0;
    }

    private boolean within(int quoted, int begin, int stop) {
        Quoted words = marks.all().get(quoted);
        return words.open() >= begin && words.close() < stop;
    }
}
