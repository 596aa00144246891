package onrecord.extract.quote;

import java.util.List;
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
    private static final WordSet ABOUT = WordSet.of("about over nearly some more than only");
    private static final WordSet OBJECTIVE = WordSet.of("him her them us me you");
    private static final WordSet CALL = WordSet.of("call calls called calling");
    /** Verbs whose object is whom it is said to, whatever its noun: “told the meeting”. */
    private static final WordSet TELL = WordSet.of("tell tells told telling inform informs informed informing"
            + " assure assures assured assuring remind reminds reminded reminding");
    /** Objects of “tell” that are what is told. */
    private static final WordSet TOLD = WordSet.of("story stories");

    /** Nouns for what two do: one speaks to the other at it. */
    private static final WordSet TALK =
            WordSet.of("interview interviews conversation conversations talk call briefing discussion");
    /** Nouns for what is sent or spoken to somebody. */
    private static final WordSet SENT = WordSet.of("letter letters statement statements message messages email emails"
            + " e-mail note memo speech address remarks comments testimony text post appeal report");

    private static final WordSet AT = WordSet.of("in during");
    /** Prepositions of what tells who somebody is, not where. */
    private static final WordSet OWN = WordSet.of("of from");

    private static final WordSet THOSE = WordSet.of("those");
    private static final WordSet MOMENT = WordSet.of("last this next late early later earlier again");
    private static final WordSet LEADS_ON = WordSet.of("to that if whether why how what who when where");
    /** Endings of nouns for deeds and qualities, which nobody can tell anything. */
    private static final List<String> ABSTRACT = List.of("ion", "ions", "ness", "ance", "ence", "ity", "raint");

    /** Prepositions that make “speaking to” another time than that of the report. */
    private static final WordSet OTHER_TIME = WordSet.of("after before since by for of from without until about");

    private static final long SOMEBODY = Category.TITLE.bit()
            | Category.MAN.bit()
            | Category.WOMAN.bit()
            | Category.BODY_NOUN.bit()
            | Category.LISTENER_NOUN.bit()
            | Category.DEMONYM.bit();
    /** So many words may stand between “in” and “interview”. */
    private static final int ADJECTIVES = 5;
    /** So many words in lower case may stand between a name and another whose office they are. */
    private static final int OFFICE = 3;

    private static final int SHORT_DAY = 3;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;

    Listeners(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
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
        long who = withoutScene(object);
        boolean listens = TELL.has(tokens, verb)
                ? !isStory(object)
                : isSomebody(who, true) || leadsOn(Phrases.end(object)) && !isAbstract(head(who));
        return listens ? who : Phrases.NONE;
    }

    /** “told the story of the dam”: returns whether the object of a verb is what is told. */
    boolean isStory(long object) {
        return TOLD.has(tokens, head(object));
    }

    /** Returns whether what is asked follows at {@code i}: “asked the crew [to wait]”, “[whether it would sail]”. */
    private boolean leadsOn(int i) {
        return i < tokens.size() && !tokens.firstInBlock(i) && LEADS_ON.has(tokens, i);
    }

    private boolean isAbstract(int i) {
        return tokens.is(i, Category.MESSAGE_NOUN)
                || tokens.is(i, Category.SPEECH_NOUN)
                || ABSTRACT.stream().anyMatch(ending -> English.ends(tokens, i, ending));
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
            return THAT.has(tokens, at) || TO.has(tokens, at) ? Phrases.NONE : phrase(at, end);
        }
        boolean to = tokens.is(verb, Category.SAID_TO_VERB) && TO.has(tokens, at);
        if (!to && !isCallOn(verb)) {
            return Phrases.NONE;
        }
        long phrase = phrase(at + 1, end);
        boolean somebody = phrase != Phrases.NONE
                && (isSomebody(phrase, !to) || !to && leadsOn(Phrases.end(phrase)) && !isAbstract(head(phrase)));
        return somebody ? withoutScene(phrase) : Phrases.NONE;
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
                long phrase = phrase(i + 2, to);
                found = phrase != Phrases.NONE && isSomebody(phrase, true) ? withoutScene(phrase) : Phrases.NONE;
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

    /** Returns the noun phrase at {@code at} without the subject of a clause that follows it: “told the court [Kell had lied]”. */
    private long phrase(int at, int end) {
        int from = at;
        while (from + 1 < end && ABOUT.has(tokens, from) && !tokens.isCapitalised(from)) {
            from++;
        }
        if (from > at && tokens.kind(from) != Tokens.NUMBER) {
            from = at;
        }
        if (from >= end || marks.at(from) >= 0 || English.isTime(tokens, from)) {
            return Phrases.NONE;
        }
        if (OBJECTIVE.has(tokens, from) && !isPossessive(from, end)) {
            return Phrases.phrase(from, from + 1);
        }
        long phrase = phrases.beginningAt(from, end);
        if (phrase == Phrases.NONE || English.PERSONAL_PRONOUN.has(tokens, from)) {
            return Phrases.NONE;
        }
        int stop = withName(withArticle(from, Phrases.end(phrase), end), end);
        return Phrases.phrase(from, isVerb(stop, end) ? beforeSubject(from, stop) : stop);
    }

    /** “The Sun”: after an article with a capital inside a sentence, a name that looks like a short day is none. */
    private int withArticle(int from, int end, int limit) {
        boolean sun = end < limit
                && English.DETERMINER.has(tokens, from)
                && tokens.isCapitalised(from)
                && English.isTime(tokens, end)
                && tokens.end(end) - tokens.start(end) == SHORT_DAY
                && tokens.last(end) != '.';
        return sun ? end + 1 : end;
    }

    /** Cuts off what tells where and when behind a noun: “reporters [in the hallway]”, “the Post [last month]”. */
    private long withoutScene(long phrase) {
        int first = Phrases.first(phrase);
        int end = first + 1;
        while (end < Phrases.end(phrase)
                && !(English.PREPOSITION.has(tokens, end) && !OWN.has(tokens, end) && !THOSE.has(tokens, first))
                && !(MOMENT.has(tokens, end) && !tokens.isCapitalised(end))) {
            end++;
        }
        return Phrases.phrase(first, end);
    }

    /** Returns whether “her” at {@code i} belongs to a noun: “told her lawyer”. */
    private boolean isPossessive(int i, int end) {
        return English.CORE_DETERMINER.has(tokens, i)
                && i + 1 < end
                && tokens.shape(i + 1) == Tokens.LOWER
                && English.isNominal(tokens, i + 1)
                && !English.isVerb(tokens, i + 1)
                && !English.isAdverb(tokens, i + 1);
    }

    /** “the Lowport Post [reporter Ada Kell]”: returns the end of the name whose office begins at {@code at}, or {@code at}. */
    private int withName(int at, int end) {
        if (!tokens.isCapitalised(at - 1)) {
            return at;
        }
        int name = at;
        while (name < end
                && name <= at + OFFICE
                && tokens.shape(name) == Tokens.LOWER
                && tokens.kind(name) == Tokens.WORD
                && English.isNominal(tokens, name)
                && !English.isVerb(tokens, name)) {
            name++;
        }
        boolean office = name > at && name <= at + OFFICE && name < end && tokens.isCapitalised(name);
        if (!office || English.isTime(tokens, name) || !isOffice(name - 1)) {
            return at;
        }
        long phrase = phrases.beginningAt(name, end);
        return phrase == Phrases.NONE ? at : Phrases.end(phrase);
    }

    private boolean isOffice(int i) {
        return tokens.is(i, Category.TITLE)
                || English.ends(tokens, i, "er")
                || English.ends(tokens, i, "or")
                || English.ends(tokens, i, "ist");
    }

    /** Returns whether a finite verb stands at {@code i}: a past in -ed is one where no “that” follows. */
    private boolean isVerb(int i, int end) {
        if (i >= end || marks.at(i) >= 0) {
            return false;
        }
        boolean sure = English.AUXILIARY.has(tokens, i)
                || tokens.shape(i) == Tokens.LOWER
                        && (tokens.is(i, Category.FINITE_VERB) || tokens.is(i, Category.PAST_VERB));
        if (sure || !English.isPast(tokens, i)) {
            return sure;
        }
        for (int at = i + 1; at < end; at++) {
            if (THAT.has(tokens, at) || TO.has(tokens, at) || marks.at(at) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the subject of the verb at {@code verb} begins within the phrase that has swallowed it, or {@code verb}. */
    private int beforeSubject(int from, int verb) {
        int name = verb;
        while (name > from && tokens.isCapitalised(name - 1)) {
            name--;
        }
        if (name > from && name < verb && !English.DETERMINER.has(tokens, name - 1)) {
            return name;
        }
        for (int i = from; i + 1 < verb && name == verb; i++) {
            // “told reporters police had”: the first noun that can listen does
            if (isListener(i) && tokens.kind(i + 1) == Tokens.WORD && English.isNominal(tokens, i + 1)) {
                return i + 1;
            }
        }
        return verb;
    }

    private int head(long phrase) {
        int head = Phrases.first(phrase);
        for (int i = head; i < Phrases.end(phrase); i++) {
            boolean ends = English.PREPOSITION.has(tokens, i)
                    || English.RELATIVE.has(tokens, i)
                    || tokens.isMark(i, ',')
                    || tokens.isMark(i, '(');
            if (ends && i > Phrases.first(phrase)) {
                break;
            }
            head = tokens.kind(i) <= Tokens.MIXED ? i : head;
        }
        return head;
    }

    /** Returns whether a phrase names somebody who can listen; {@code loosely} if it takes the place of one anyway. */
    private boolean isSomebody(long phrase, boolean loosely) {
        int head = head(phrase);
        if (tokens.isCapitalised(head)) {
            // “responds to Reports”, in a headline
            boolean message = tokens.is(head, Category.MESSAGE_NOUN) && head == Phrases.first(phrase);
            boolean article = tokens.isCapitalised(Phrases.first(phrase)) && head > Phrases.first(phrase);
            return !message
                    && (article || !English.isTime(tokens, head))
                    && (loosely || !tokens.is(head, Category.THING_WORD));
        }
        boolean pronoun = OBJECTIVE.has(tokens, head) && Phrases.end(phrase) - Phrases.first(phrase) == 1;
        return pronoun || isListener(head) || loosely && isPerson(head);
    }

    private boolean isListener(int i) {
        return (tokens.categories(i) & SOMEBODY) != 0;
    }

    private boolean isPerson(int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.end(i) - tokens.start(i) > 5
                && (English.ends(tokens, i, "ers")
                        || English.ends(tokens, i, "ors")
                        || English.ends(tokens, i, "ists"));
    }
}
