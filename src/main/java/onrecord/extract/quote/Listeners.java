package onrecord.extract.quote;

import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/**
 * Finds the words of a report that name whom it is said to: the object of its verb (“told the council”, “explained to the
 * council”, “called on the council”), or the company of its occasion (“speaking to the council”, “in an interview with the
 * Lowport Post”).
 */
final class Listeners {
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet WITH = WordSet.of("with");
    private static final WordSet ON = WordSet.of("on upon");
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet CALL = WordSet.of("call calls called calling");
    /** Verbs whose object is whom it is said to, whatever its noun: “told the meeting”. */
    private static final WordSet TELL = WordSet.of("tell tells told telling inform informs informed informing"
            + " assure assures assured assuring remind reminds reminded reminding");

    /** Nouns for what two do: one speaks to the other at it. */
    private static final WordSet TALK =
            WordSet.of("interview interviews conversation conversations talk call briefing discussion");
    /** Nouns for what is sent or spoken to somebody. */
    private static final WordSet SENT = WordSet.of("letter letters statement statements message messages email emails"
            + " e-mail note memo speech address remarks comments testimony text post appeal report");

    private static final WordSet AT = WordSet.of("in during");

    private static final WordSet LEADS_ON = WordSet.of("to that if whether why how what who when where");

    /** Prepositions that make “speaking to” another time than that of the report. */
    private static final WordSet OTHER_TIME = WordSet.of("after before since by for of from without until about");

    /** So many words may stand between “in” and “interview”. */
    private static final int ADJECTIVES = 5;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final ListenerNouns nouns;

    Listeners(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.nouns = new ListenerNouns(tokens, marks, phrases);
    }

    /** Returns whom the report of words in quotation marks names. */
    Optional<Span> of(Cue cue) {
        int sentence = Math.max(0, sentences.of(cue.verb()));
        int from = Math.max(sentences.first(sentence), cue.verb() - Cues.REACH);
        int to = Math.min(sentences.last(sentence) + 1, cue.verb() + Cues.REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            from = marks.at(i) >= 0 ? i + 1 : from;
        }
        int mark = cue.end();
        while (mark < to && marks.at(mark) < 0) {
            mark++;
        }
        return of(cue, from, mark);
    }

    /** Returns whom a report names whose words before its verb begin at {@code from}, and those behind it end at {@code to}. */
    Optional<Span> of(Cue cue, int from, int to) {
        long listener = cue.shape() == Cue.Shape.PASSIVE ? asked(cue, from) : told(cue.verb(), to);
        if (listener == Phrases.NONE) {
            listener = company(cue.end(), to, cue);
        }
        if (listener == Phrases.NONE) {
            listener = company(from, cue.first(), cue);
        }
        return listener == Phrases.NONE
                ? Optional.empty()
                : Optional.of(tokens.span(Phrases.first(listener), Phrases.end(listener)));
    }

    /** “The mayor was asked”: returns the subject of a passive. */
    private long asked(Cue cue, int from) {
        return tokens.is(cue.verb(), Category.LISTENER_VERB) && cue.first() > from
                ? phrases.endingAt(cue.first() - 1, from)
                : Phrases.NONE;
    }

    /** Returns the object of a verb if that can listen: “told the council”, but not “told the story”, “urged restraint”. */
    private long told(int verb, int end) {
        long object = object(verb, end);
        if (object == Phrases.NONE || !tokens.is(verb, Category.LISTENER_VERB)) {
            return object;
        }
        long who = nouns.withoutScene(object);
        boolean listens = TELL.has(tokens, verb)
                ? !nouns.isStory(object)
                : nouns.isSomebody(who, true) || leadsOn(Phrases.end(object)) && !nouns.isAbstract(nouns.head(who));
        return listens ? who : Phrases.NONE;
    }

    /** “told the story of the dam”: returns whether the object of a verb is what is told. */
    boolean isStory(long object) {
        return nouns.isStory(object);
    }

    /** Returns whether what is asked follows at {@code i}: “asked the crew [to wait]”, “[whether it would sail]”. */
    private boolean leadsOn(int i) {
        return i < tokens.size() && !tokens.firstInBlock(i) && LEADS_ON.has(tokens, i);
    }

    /**
     * Returns the phrase right behind a verb that takes the place of whom it is said to, not beyond {@code end}, or
     * {@link Phrases#NONE}.
     */
    long object(int verb, int end) {
        int at = verb + 1;
        if (at >= end || marks.at(at) >= 0) {
            return Phrases.NONE;
        }
        if (tokens.is(verb, Category.LISTENER_VERB)) {
            return THAT.has(tokens, at) || TO.has(tokens, at) ? Phrases.NONE : nouns.at(at, end);
        }
        boolean to = tokens.is(verb, Category.SAID_TO_VERB) && TO.has(tokens, at);
        if (!to && !isCallOn(verb)) {
            return Phrases.NONE;
        }
        long phrase = nouns.at(at + 1, end);
        boolean somebody = phrase != Phrases.NONE
                && (nouns.isSomebody(phrase, !to)
                        || !to && leadsOn(Phrases.end(phrase)) && !nouns.isAbstract(nouns.head(phrase)));
        return somebody ? nouns.withoutScene(phrase) : Phrases.NONE;
    }

    /** Returns the token behind whom a report names right after {@code after}, not beyond {@code end}; {@code after} if it names nobody, or goes on to what is asked. */
    int behind(Cue cue, int after, int end) {
        long listener = told(cue.verb(), end);
        if (listener == Phrases.NONE && AT.has(tokens, after)) {
            listener = company(cue.end(), end, cue);
        }
        boolean asked = listener != Phrases.NONE && leadsOn(Phrases.end(listener));
        return listener == Phrases.NONE || asked ? after : Math.max(after, Phrases.end(listener));
    }

    /** Returns whether the verb is that of “called on the council”, and not of “called on Monday”. */
    boolean isCallOn(int verb) {
        return CALL.has(tokens, verb)
                && verb + 2 < tokens.size()
                && ON.has(tokens, verb + 1)
                && !English.isTime(tokens, verb + 2);
    }

    /** Returns whom the speaker of a report is with, as the words at {@code from..to} beside its verb say. */
    private long company(int from, int to, Cue cue) {
        long found = Phrases.NONE;
        for (int i = from; i + 2 < to && marks.at(i) < 0; i++) {
            if (isReport(i)) {
                if (i >= cue.end()) {
                    return found;
                }
                found = Phrases.NONE;
            }
            boolean before = i < cue.verb();
            if (found == Phrases.NONE && opensCompany(i, before, cue)) {
                int subject = cue.hasSubject() ? Phrases.first(cue.subject()) : to;
                long phrase = nouns.at(i + 2, subject > i + 2 ? Math.min(subject, to) : to);
                found = phrase != Phrases.NONE && nouns.isSomebody(phrase, true)
                        ? nouns.withoutScene(phrase)
                        : Phrases.NONE;
            }
        }
        return found;
    }

    /** Returns whether a verb of speech at {@code i} reports something else than the speaking of {@link #opensCompany}. */
    private boolean isReport(int i) {
        return tokens.is(i, Category.CLAUSE_VERB)
                && !tokens.is(i, Category.NOUN_OR_VERB)
                && !tokens.is(i, Category.MESSAGE_NOUN)
                && !(English.isIng(tokens, i) && TO.has(tokens, i + 1));
    }

    /** Returns whether “speaking to” or “interview with” stands at {@code i}, and belongs to the report. */
    private boolean opensCompany(int i, boolean before, Cue cue) {
        boolean to = TO.has(tokens, i + 1);
        if (!to && !WITH.has(tokens, i + 1)) {
            return false;
        }
        if (tokens.is(i, Category.TALK_VERB) && !tokens.is(i, Category.MESSAGE_NOUN)) {
            // “spoke to the council and said”; but “after speaking to the council, Kell said”
            boolean ing = English.isIng(tokens, i);
            boolean joined = cue.shape() == Cue.Shape.JOINED || cue.shape() == Cue.Shape.PARTICIPLE;
            return ing ? !(i > 0 && OTHER_TIME.has(tokens, i - 1)) : before && joined;
        }
        boolean noun = TALK.has(tokens, i) || to && SENT.has(tokens, i);
        if (!noun || tokens.isCapitalised(i)) {
            return false;
        }
        boolean subject = cue.hasSubject() && Phrases.first(cue.subject()) <= i && i < Phrases.end(cue.subject());
        return subject && SENT.has(tokens, i) || isHeldIn(i);
    }

    /** Returns whether “in” or “during” stands before the noun at {@code i} with its article and adjectives. */
    private boolean isHeldIn(int i) {
        int at = i - 1;
        while (at > 0
                && at > i - ADJECTIVES
                && !AT.has(tokens, at)
                && (English.DETERMINER.has(tokens, at) || English.isNominal(tokens, at))) {
            at--;
        }
        return at >= 0 && AT.has(tokens, at);
    }
}
