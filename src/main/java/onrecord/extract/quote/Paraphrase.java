package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.text.Span;

/**
 * Finds what is reported without quotation marks: the clause or infinitive of a reporting verb, or the sentence
 * that a reporting clause ends or interrupts. What is denied, or only wished to be said, is not reported.
 */
final class Paraphrase {
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet TO = WordSet.of("to");
    /** Verbs that take no other object than what was said. */
    private static final WordSet SAYS = WordSet.of(
            "say says said saying tell tells told argue argues argued arguing insist"
                    + " insists insisted insisting contend contends contended contending complain complains complained");

    private static final WordSet WHAT = WordSet.of("what how whom");
    /** Prepositions with which no subject of a clause stands. */
    private static final WordSet NEVER_SUBJECT = WordSet.of("by of with from through");

    private static final WordSet IF = WordSet.of("if unless");
    /** Words that lead to a question after a verb of asking, and to a time or place after others. */
    private static final WordSet WHEN = WordSet.of("when where");

    private static final WordSet ASKS =
            WordSet.of("ask asks asked asking wonder wonders wondered wondering inquire inquires inquired inquiring");
    /** What somebody wonders need not have been said. */
    private static final WordSet WONDERS = WordSet.of("wonder wonders wondered wondering");

    private static final WordSet PERCENT = WordSet.of("percent third half quarter majority");
    private static final WordSet QUESTION = WordSet.of("if whether why how what who when where");
    private static final WordSet NOT = WordSet.of("not never");
    private static final WordSet DEMONSTRATIVE = WordSet.of("these those this that");

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final Complements clauses;
    private final Listeners listeners;
    private final EnclosedReport enclosed;
    private final Scenes scenes;
    private final ReportEnds ends;
    private final SpeakerNouns speakers;
    private final List<Cue> cues;
    private final HeadlineCredit[] headline = {HeadlineCredit.NONE, HeadlineCredit.NONE};
    private final List<Utterance> found = new ArrayList<>();

    Paraphrase(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases, List<Cue> cues) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.clauses = new Complements(tokens, marks);
        this.listeners = new Listeners(tokens, sentences, marks, phrases);
        this.enclosed = new EnclosedReport(tokens, marks, listeners, clauses);
        this.scenes = new Scenes(tokens, marks, phrases);
        this.ends = new ReportEnds(tokens, sentences, marks, phrases, enclosed, cues);
        this.speakers = new SpeakerNouns(tokens);
        this.cues = cues;
    }

    /** Returns all of them, those of headlines first and the others in the order of their cues. */
    List<Utterance> all() {
        credits();
        int reported = -1;
        for (int c = 0; c < cues.size(); c++) {
            Cue cue = cues.get(c);
            boolean told = cue.shape() == Cue.Shape.PASSIVE ? isPut(cue) : cue.hasSubject() && isSubject(cue);
            if (cue.denied() || !told || cue.hasSubject() && !speakers.canSpeak(cue.subject())) {
                continue;
            }
            int begin = begin(cue);
            int end = Math.min(sentences.last(sentence(cue.verb())) + 1, cue.verb() + Cues.REACH);
            if (tokens.kind(end - 1) == Tokens.MARK && end - 1 > begin) {
                end--;
            }
            HeadlineCredit credit = creditOf(cue.verb());
            end = credit.isFound() ? credit.mark() : end;
            if (enclosed.isEnclosed(cue, begin, end)) {
                around(cue, begin, end);
                reported = end;
            } else if (cue.shape() == Cue.Shape.ACCORDING) {
                int from = clauses.endOfSource(Phrases.end(cue.subject()), end);
                if (from < end && tokens.isMark(from, ',') && clauses.hasVerb(from + 1, end)) {
                    content(
                            cue,
                            from + 1,
                            ends.cut(from + 1, end, c),
                            ParaphraseRules.ACCORDING_TO,
                            Quote.Kind.INDIRECT);
                    reported = end;
                }
            } else if (cue.shape() != Cue.Shape.INVERTED
                    && (cue.verb() >= reported
                            || cue.shape() == Cue.Shape.JOINED
                            || cue.shape() == Cue.Shape.PARTICIPLE)) {
                int stop = after(cue, c, end);
                reported = Math.max(reported, stop);
            }
        }
        return found;
    }

    /** “Residents were told”: returns whether something is put to the subject of a passive, by somebody or by nobody named. */
    private boolean isPut(Cue cue) {
        return tokens.is(cue.verb(), Category.LISTENER_VERB)
                && listeners.of(cue, begin(cue), cue.end()).isPresent();
    }

    /** “what Velden says it costs”, “mails read by the Post suggest”: returns whether a report has its subject before it as a clause has. */
    private boolean isSubject(Cue cue) {
        int before = Phrases.first(cue.subject()) - 1;
        return cue.shape() != Cue.Shape.PLAIN
                || before < 0
                || tokens.firstInBlock(before + 1)
                || !WHAT.has(tokens, before)
                        && !IF.has(tokens, before)
                        && (!NEVER_SUBJECT.has(tokens, before) || isShare(before));
    }

    /** “36% of investors”: returns whether a share stands before “of” at {@code i}. */
    private boolean isShare(int i) {
        return i > 0
                && (tokens.kind(i - 1) == Tokens.NUMBER || tokens.isMark(i - 1, '%') || PERCENT.has(tokens, i - 1));
    }

    /** Takes what the first lines credit to a source: “Ferry to sail at noon — Kell”. */
    private void credits() {
        int from = sentences.size() == 0 ? tokens.size() : sentences.first(0);
        // what stands above the first sentence's line is beside the copy
        while (from > 0 && from < tokens.size() && !tokens.firstInBlock(from)) {
            from--;
        }
        for (int line = 0; line < headline.length && from < tokens.size(); line++) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.firstInBlock(to)) {
                to++;
            }
            headline[line] = HeadlineCredit.of(tokens, marks, from, to);
            if (headline[line].isFound()) {
                HeadlineCredit credit = headline[line];
                found.add(new Utterance(
                        Quote.Kind.INDIRECT,
                        List.of(tokens.span(from, credit.mark())),
                        Optional.of(tokens.span(credit.mark() + 1, to)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        -1,
                        ParaphraseRules.HEADLINE_CREDIT.evidence(),
                        Utterance.Told.LATER));
            }
            from = to;
        }
    }

    /** Returns the credit of the line of token {@code i}, where that is one of the first. */
    private HeadlineCredit creditOf(int i) {
        for (HeadlineCredit credit : headline) {
            if (credit.isFound() && i < credit.mark() && tokens.block(i) == tokens.block(credit.mark())) {
                return credit;
            }
        }
        return HeadlineCredit.NONE;
    }

    private void around(Cue cue, int begin, int end) {
        List<Span> spans = enclosed.words(cue, begin, end);
        if (spans.isEmpty()) {
            return;
        }
        Rule rule = cue.shape() != Cue.Shape.ACCORDING
                ? clauseAfterReport(spans)
                : enclosed.endsSentence(cue, end) ? ParaphraseRules.ACCORDING_TO : ParaphraseRules.ACCORDING_TO_WITHIN;
        add(cue, spans, listeners.of(cue, enclosed.first(cue), end), rule, Quote.Kind.INDIRECT);
    }

    private Rule clauseAfterReport(List<Span> spans) {
        Span words = spans.get(0);
        return clauses.hasComma(tokens.from(words.start()), tokens.from(words.end()))
                ? ParaphraseRules.CLAUSE_AFTER_COMMA
                : ParaphraseRules.CLAUSE_AFTER_REPORT;
    }

    /** Handles what follows a cue; gives the token after it. */
    private int after(Cue cue, int c, int end) {
        int v = cue.verb();
        boolean passive = cue.shape() == Cue.Shape.PASSIVE;
        int at = passive && cue.hasSubject() ? Phrases.end(cue.subject()) : cue.end();
        if (CueForms.isPointedOut(tokens, v)) {
            at++;
        }
        long listener = passive ? Phrases.NONE : listeners.object(v, end);
        if (listener != Phrases.NONE && listeners.isStory(listener)) {
            return v;
        }
        if (listener != Phrases.NONE) {
            at = scenes.lateThat(Phrases.end(listener), end, requests(v));
        }
        int object = at;
        at = scenes.after(at, end);
        if (at >= end || marks.at(at) >= 0 || tokens.isMark(at, ':') || tokens.isMark(at, ',')) {
            return v;
        }
        if (at > object && THAT.has(tokens, at) && isVerbNext(at, end)) {
            // “said in remarks that have been shared widely”
            return v;
        }
        int stop = clauses.beforeConsequence(at, ends.cut(at, end, c));
        int who = Phrases.first(cue.subject()) - 1;
        if (cue.shape() == Cue.Shape.RELATIVE) {
            boolean inserted = who > 0 && tokens.isMark(who, ',');
            stop = inserted ? clauses.commaIn(at, stop) : clauses.commaBeforeVerb(at, stop);
        } else if (Phrases.first(cue.subject()) > v && cue.shape() == Cue.Shape.PARTICIPLE) {
            stop = Math.min(stop, Phrases.first(cue.subject()) - 1);
        } else if (who >= 0 && clauses.isInOpening(sentences.first(sentence(v)), who)) {
            stop = clauses.endOfOpening(at, stop);
        }
        Optional<Span> to = listeners.of(cue, begin(cue), at);
        if (THAT.has(tokens, at) && takesClause(v)) {
            return content(cue, at, stop, to, clause(c, at, stop, end), Quote.Kind.INDIRECT);
        }
        boolean asks = cue.shape() != Cue.Shape.PARTICIPLE || listener != Phrases.NONE && tokens.isMark(v - 1, ',');
        if (asks && requests(v) && (TO.has(tokens, at) || NOT.has(tokens, at) && TO.has(tokens, at + 1))) {
            return content(cue, at, stop, to, ParaphraseRules.REQUEST, Quote.Kind.INDIRECT);
        }
        if (QUESTION.has(tokens, at)
                && tokens.is(v, Category.CLAUSE_VERB)
                && !WONDERS.has(tokens, v)
                && (!WHEN.has(tokens, at) || ASKS.has(tokens, v))) {
            return content(cue, at, stop, to, ParaphraseRules.QUESTION, Quote.Kind.INDIRECT);
        }
        if (!passive
                && takesClause(v)
                && (SAYS.has(tokens, v)
                        ? clauses.beginsClause(at, stop)
                        : isParticipleOf(cue, at) && clauses.isClause(at, stop))) {
            return content(cue, at, stop, to, clause(c, at, stop, end), Quote.Kind.INDIRECT);
        }
        if (tokens.is(v, Category.ABOUT_VERB) && marks.at(object) < 0 && clauses.plainWords(object, stop) > 0) {
            return content(cue, object, stop, Optional.empty(), ParaphraseRules.ABOUT, Quote.Kind.ABOUT);
        }
        return v;
    }

    /** “…, adding the board would meet”: a participle without “that” reports where a comma sets it off and a subject follows. */
    private boolean isParticipleOf(Cue cue, int at) {
        return cue.shape() != Cue.Shape.PARTICIPLE
                || English.PERSONAL_PRONOUN.has(tokens, at)
                || cue.verb() > 0
                        && (tokens.isMark(cue.verb() - 1, ',') || marks.at(cue.verb() - 1) >= 0)
                        && (tokens.isCapitalised(at) || English.DETERMINER.has(tokens, at));
    }

    private boolean takesClause(int v) {
        return tokens.is(v, Category.CLAUSE_VERB) || CueForms.FINDS.has(tokens, v) || CueForms.isPointedOut(tokens, v);
    }

    private boolean isVerbNext(int at, int end) {
        return at + 1 < end && English.isVerb(tokens, at + 1) && !English.NEGATION.has(tokens, at + 1);
    }

    /**
     * Returns the rule for a clause: a weaker one for what only another source tells, for words behind whose comma the writer
     * may go on, and for a verb that tells of more than saying or stands in a clause of its own.
     */
    private Rule clause(int c, int from, int stop, int end) {
        if (creditOf(from).isFound() || ends.isHearsay(c, from, end)) {
            return ParaphraseRules.CLAUSE_HEARSAY;
        }
        if (clauses.hasComma(from, stop)) {
            return ParaphraseRules.CLAUSE_WITH_COMMA;
        }
        Cue cue = cues.get(c);
        boolean aside = cue.shape() == Cue.Shape.PARTICIPLE || cue.shape() == Cue.Shape.RELATIVE;
        boolean plain = !aside && (SAYS.has(tokens, cue.verb()) || THAT.has(tokens, from));
        return plain ? ParaphraseRules.CLAUSE : ParaphraseRules.CLAUSE_LOOSE;
    }

    private boolean requests(int verb) {
        return tokens.is(verb, Category.REQUEST_VERB) || listeners.isCallOn(verb);
    }

    private int begin(Cue cue) {
        return Math.max(sentences.first(sentence(cue.verb())), cue.verb() - Cues.REACH);
    }

    private int content(Cue cue, int from, int to, Rule rule, Quote.Kind kind) {
        return content(cue, from, to, Optional.empty(), rule, kind);
    }

    private int content(Cue cue, int from, int to, Optional<Span> listener, Rule rule, Quote.Kind kind) {
        int stop = clauses.beforeOpenWords(from, clauses.beforeGap(from, to));
        Rule by = clauses.beforeGap(from, to) < to ? ParaphraseRules.BROKEN : rule;
        while (stop > from && tokens.kind(stop - 1) == Tokens.MARK) {
            stop--;
        }
        if (clauses.plainWords(from, stop) < 2) {
            return cue.verb();
        }
        add(cue, List.of(tokens.span(from, stop)), listener, by, kind);
        return stop;
    }

    private void add(Cue cue, List<Span> spans, Optional<Span> listener, Rule rule, Quote.Kind kind) {
        int first = cue.hasSubject() ? Phrases.first(cue.subject()) : cue.first();
        boolean earlier = cue.hasSubject()
                && DEMONSTRATIVE.has(tokens, first)
                && tokens.is(Phrases.end(cue.subject()) - 1, Category.MESSAGE_NOUN)
                && !found.isEmpty();
        found.add(new Utterance(
                kind,
                spans,
                cue.hasSubject() ? Optional.of(tokens.span(first, Phrases.end(cue.subject()))) : Optional.empty(),
                Optional.of(tokens.span(cue.first(), cue.end())),
                listener,
                Optional.empty(),
                earlier ? found.size() - 1 : -1,
                (earlier
                                ? ParaphraseRules.POINTS_BACK
                                : !cue.hasSubject()
                                        ? QuoteRules.PUT_TO_SOMEBODY
                                        : isBroken(cue, spans) ? ParaphraseRules.BROKEN : rule)
                        .evidence(),
                earlier ? Utterance.Told.EARLIER : Utterance.Told.HERE));
    }

    /** Returns whether blanks stand for lost marks between the reporting clause and the end of what it reports. */
    private boolean isBroken(Cue cue, List<Span> spans) {
        int end = spans.get(spans.size() - 1).end();
        int first = Math.min(cue.first(), Phrases.first(cue.subject()));
        while (first > 0 && tokens.start(first) > spans.get(0).start()) {
            first--;
        }
        int gaps = 0;
        for (int i = first + 1; i < tokens.size() && tokens.start(i) < Math.max(end, tokens.end(cue.verb())); i++) {
            // a second blank may be a slip; two of them are none
            gaps += LostMarks.gap(tokens, i) > 2 ? 2 : LostMarks.gap(tokens, i) - 1 > 0 ? 1 : 0;
        }
        return gaps > 1;
    }

    /** Returns the sentence of token {@code i}; the first one for what stands before it. */
    private int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }
}
