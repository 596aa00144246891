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
    private static final WordSet THERE = WordSet.of("there");
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet NOT = WordSet.of("not never");
    /** Verbs that take no other object than what was said. */
    private static final WordSet SAYS = WordSet.of(
            "say says said saying tell tells told argue argues argued arguing insist"
                    + " insists insisted insisting contend contends contended contending complain complains complained");

    private static final WordSet QUESTION = WordSet.of("if whether why how what who when where");
    private static final WordSet CONCEDES = WordSet.of("although though while whereas");
    private static final WordSet SCENE = WordSet.of("in on at during to after before last this");
    private static final WordSet DEMONSTRATIVE = WordSet.of("these those this that");

    /** Fewer words than a clause has. */
    private static final int SHORT = 6;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final Complements clauses;
    private final Listeners listeners;
    private final SpeakerNouns speakers;
    private final List<Cue> cues;
    private final List<Utterance> found = new ArrayList<>();

    Paraphrase(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases, List<Cue> cues) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.clauses = new Complements(tokens, marks);
        this.listeners = new Listeners(tokens, sentences, marks, phrases);
        this.speakers = new SpeakerNouns(tokens);
        this.cues = cues;
    }

    /** Returns all of them in the order of their cues. */
    List<Utterance> all() {
        int reported = -1;
        for (int c = 0; c < cues.size(); c++) {
            Cue cue = cues.get(c);
            if (!cue.hasSubject()
                    || cue.denied()
                    || cue.shape() == Cue.Shape.PASSIVE
                    || !speakers.canSpeak(cue.subject())) {
                continue;
            }
            int begin = begin(cue);
            int end = Math.min(sentences.last(sentence(cue.verb())) + 1, cue.verb() + Cues.REACH);
            if (tokens.kind(end - 1) == Tokens.MARK && end - 1 > begin) {
                end--;
            }
            if (parenthetic(cue, begin, end)) {
                around(cue, begin, end);
                reported = end;
            } else if (cue.shape() == Cue.Shape.ACCORDING) {
                int from = Phrases.end(cue.subject());
                if (from < end && tokens.isMark(from, ',')) {
                    content(cue, from + 1, cut(from + 1, end, c), ParaphraseRules.ACCORDING_TO, Quote.Kind.INDIRECT);
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

    /** Returns whether a reporting clause stands between commas or ends its sentence. */
    private boolean parenthetic(Cue cue, int begin, int end) {
        if (cue.shape() != Cue.Shape.PLAIN && cue.shape() != Cue.Shape.INVERTED && cue.shape() != Cue.Shape.ACCORDING) {
            return false;
        }
        int first = Math.min(cue.first(), Phrases.first(cue.subject()));
        int last = behind(cue, end);
        boolean opens = first > begin
                && (tokens.isMark(first - 1, ',')
                        || English.isDash(tokens, first - 1)
                        || cue.shape() == Cue.Shape.ACCORDING);
        boolean closes = last >= end
                || tokens.isMark(last, ',')
                || tokens.isMark(last, '.')
                || (English.isTime(tokens, last) || SCENE.has(tokens, last))
                        && (cue.shape() != Cue.Shape.PLAIN || clauses.rest(last, end));
        return opens && closes;
    }

    /** Returns the token behind a reporting clause with whom it is told to: “…, Velden told reporters”. */
    private int behind(Cue cue, int end) {
        int last = Math.max(cue.end(), Phrases.end(cue.subject()));
        return last < end && cue.shape() == Cue.Shape.PLAIN ? listeners.behind(cue, last, end) : last;
    }

    private void around(Cue cue, int begin, int end) {
        int first = Math.min(cue.first(), Phrases.first(cue.subject()));
        int last = behind(cue, end);
        int stop = first;
        while (stop > begin && (tokens.isMark(stop - 1, ',') || English.isDash(tokens, stop - 1))) {
            stop--;
        }
        List<Span> spans = new ArrayList<>(2);
        int from = begin;
        while (from < stop
                && (marks.at(from) >= 0 && !within(marks.at(from), begin, stop) || tokens.kind(from) == Tokens.MARK)) {
            from++;
        }
        boolean told = last > Math.max(cue.end(), Phrases.end(cue.subject()));
        if (from >= stop || isApposition(cue, from, stop) || leadsToMarks(from, last, end, told)) {
            return;
        }
        boolean goesOn = last < end && tokens.isMark(last, ',') && goesOn(cue, last + 1, end);
        // “In the classroom, students say, …”: what stands before is no report without what goes on
        if (clauses.plainWords(from, stop) < 3 && !goesOn || !goesOn && !clauses.hasVerb(from, stop)) {
            return;
        }
        spans.add(tokens.span(from, stop));
        if (goesOn) {
            spans.add(tokens.span(last + 1, end));
        }
        add(
                cue,
                spans,
                listeners.of(cue, first, goesOn ? last : end),
                cue.shape() == Cue.Shape.ACCORDING ? ParaphraseRules.ACCORDING_TO : ParaphraseRules.CLAUSE_AFTER_REPORT,
                Quote.Kind.INDIRECT);
    }

    /** Returns whether what is reported goes on after the comma behind its reporting clause. */
    private boolean goesOn(Cue cue, int from, int end) {
        if (clauses.plainWords(from, end) < 3 || English.isIng(tokens, from) || English.RELATIVE.has(tokens, from)) {
            return false;
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

    /** Handles what follows a cue; gives the token after it. */
    private int after(Cue cue, int c, int end) {
        int v = cue.verb();
        int at = cue.end();
        long listener = listeners.object(v, end);
        if (listener != Phrases.NONE && listeners.isStory(listener)) {
            return v;
        }
        if (listener != Phrases.NONE) {
            at = lateThat(Phrases.end(listener), end, requests(v));
        }
        int object = at;
        at = scene(at, end);
        if (at >= end || marks.at(at) >= 0 || tokens.isMark(at, ':') || tokens.isMark(at, ',')) {
            return v;
        }
        int stop = cut(at, end, c);
        int who = Phrases.first(cue.subject()) - 1;
        if (cue.shape() == Cue.Shape.RELATIVE && who > 0 && tokens.isMark(who, ',')) {
            stop = clauses.commaIn(at, stop);
        }
        Optional<Span> to = listeners.of(cue, begin(cue), at);
        if (THAT.has(tokens, at) && tokens.is(v, Category.CLAUSE_VERB)) {
            return content(cue, at, stop, to, ParaphraseRules.CLAUSE, Quote.Kind.INDIRECT);
        }
        boolean asks = cue.shape() != Cue.Shape.PARTICIPLE || listener != Phrases.NONE && tokens.isMark(v - 1, ',');
        if (asks && requests(v) && (TO.has(tokens, at) || NOT.has(tokens, at) && TO.has(tokens, at + 1))) {
            return content(cue, at, stop, to, ParaphraseRules.REQUEST, Quote.Kind.INDIRECT);
        }
        if (QUESTION.has(tokens, at) && tokens.is(v, Category.CLAUSE_VERB)) {
            return content(cue, at, stop, to, ParaphraseRules.QUESTION, Quote.Kind.INDIRECT);
        }
        if (tokens.is(v, Category.CLAUSE_VERB)
                && (SAYS.has(tokens, v)
                        ? clauses.beginsClause(at, stop)
                        : cue.shape() != Cue.Shape.PARTICIPLE && clauses.isClause(at, stop))) {
            return content(cue, at, stop, to, ParaphraseRules.CLAUSE, Quote.Kind.INDIRECT);
        }
        if (tokens.is(v, Category.ABOUT_VERB) && marks.at(object) < 0 && clauses.plainWords(object, stop) > 0) {
            return content(cue, object, stop, Optional.empty(), ParaphraseRules.ABOUT, Quote.Kind.ABOUT);
        }
        return v;
    }

    private boolean requests(int verb) {
        return tokens.is(verb, Category.REQUEST_VERB) || listeners.isCallOn(verb);
    }

    /** “told the people gathered in the hall that”, “wrote to the mayor to urge that”: returns the “that” where it comes late. */
    private int lateThat(int listener, int end, boolean requests) {
        boolean late = listener < end && (English.isPast(tokens, listener) || !requests && TO.has(tokens, listener));
        int that = late ? thatAfter(listener, end) : end;
        return that < end && THAT.has(tokens, that) ? that : listener;
    }

    /** Skips what tells when, where and to whom before the reported clause. */
    private int scene(int from, int end) {
        int at = from;
        for (int tries = 0; tries < 3 && at < end; tries++) {
            if (English.isTime(tokens, at) || English.isAdverb(tokens, at) && !THERE.has(tokens, at)) {
                at++;
                while (at < end && tokens.kind(at) == Tokens.NUMBER) {
                    at++;
                }
                continue;
            }
            if (!SCENE.has(tokens, at) || isInfinitive(at, end)) {
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
                at += 2;
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
                && !tokens.isMark(that, ',')) {
            that++;
        }
        return that;
    }

    /** Returns where reported content ends: before a concession, or before the next report of the same speaker. */
    private int cut(int from, int end, int c) {
        int stop = end;
        for (int i = from + 2; i < stop; i++) {
            if (tokens.isMark(i, ',') && i + 1 < stop && CONCEDES.has(tokens, i + 1)) {
                stop = i;
            }
        }
        for (int n = c + 1; n < cues.size() && cues.get(n).first() < stop; n++) {
            int before = endBefore(cues.get(n), cues.get(c), from);
            if (before >= 0) {
                stop = Math.min(stop, before);
                if (stop > from && tokens.isMark(stop - 1, ',')) {
                    stop--;
                }
            }
        }
        return Math.max(stop, from);
    }

    /** Returns before which token the content of {@code cue}, from token {@code from}, ends because of the {@code next} report; or -1. */
    private int endBefore(Cue next, Cue cue, int from) {
        int before = next.first() - 1;
        return switch (next.shape()) {
            case PARTICIPLE, ACCORDING -> before > from && tokens.isMark(before, ',') ? before : -1;
            case JOINED -> before > from && next.subject() == cue.subject() ? before : -1;
            case PLAIN -> beginsAnother(next, cue, from) ? Phrases.first(next.subject()) - 1 : -1;
            default -> -1;
        };
    }

    private boolean beginsAnother(Cue next, Cue cue, int from) {
        int before = next.hasSubject() ? Phrases.first(next.subject()) - 1 : -1;
        boolean joined = before > from + 1
                && English.COORDINATOR.has(tokens, before)
                && (tokens.isMark(before - 1, ',') || marks.at(before - 1) >= 0);
        // “When Kell asked why, Velden said …”: the main clause is none of what was asked
        return joined
                || before > from
                        && tokens.isMark(before, ',')
                        && English.SUBORDINATOR.has(tokens, sentences.first(sentence(cue.verb())));
    }

    private int begin(Cue cue) {
        return Math.max(sentences.first(sentence(cue.verb())), cue.verb() - Cues.REACH);
    }

    private int content(Cue cue, int from, int to, Rule rule, Quote.Kind kind) {
        return content(cue, from, to, Optional.empty(), rule, kind);
    }

    private int content(Cue cue, int from, int to, Optional<Span> listener, Rule rule, Quote.Kind kind) {
        int stop = to;
        while (stop > from && tokens.kind(stop - 1) == Tokens.MARK) {
            stop--;
        }
        if (clauses.plainWords(from, stop) < 2) {
            return cue.verb();
        }
        add(cue, List.of(tokens.span(from, stop)), listener, rule, kind);
        return stop;
    }

    private void add(Cue cue, List<Span> spans, Optional<Span> listener, Rule rule, Quote.Kind kind) {
        int first = Phrases.first(cue.subject());
        boolean earlier = DEMONSTRATIVE.has(tokens, first)
                && tokens.is(Phrases.end(cue.subject()) - 1, Category.MESSAGE_NOUN)
                && !found.isEmpty();
        found.add(new Utterance(
                kind,
                spans,
                Optional.of(tokens.span(first, Phrases.end(cue.subject()))),
                Optional.of(tokens.span(cue.first(), cue.end())),
                listener,
                Optional.empty(),
                earlier ? found.size() - 1 : -1,
                (earlier ? ParaphraseRules.POINTS_BACK : rule).evidence(),
                earlier ? Utterance.Told.EARLIER : Utterance.Told.HERE));
    }

    /** Returns the sentence of token {@code i}; the first one for what stands before it. */
    private int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }
}
