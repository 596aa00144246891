package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Rule;

/** Finds who is named before a quotation: Velden said, “…”; Velden left, saying “…”; Velden: “…”. */
final class ClauseBefore {
    /** Words that begin a clause which the text vouches for. */
    private static final WordSet CONJUNCTION = WordSet.of(
            "as because since while when although though whereas where after before until once what which whom");

    private static final WordSet BEFORE_PARTICIPLE = WordSet.of("by before after while");
    private static final WordSet WITH = WordSet.of("with");
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet WHAT = WordSet.of("what");
    private static final WordSet NO_PERSON = WordSet.of("it this that");

    private static final WordSet BELIEVES =
            WordSet.of("believe believes believed think thinks thought feel feels felt");
    /** So many tokens may stand between an opinion's verb and the words. */
    private static final int NEAR_OPINION = 12;

    private static final WordSet FROM = WordSet.of("from");

    private final QuoteContext context;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Phrases phrases;
    private final PossessedSpeech possessed;

    ClauseBefore(QuoteContext context) {
        this.context = context;
        this.tokens = context.tokens();
        this.sentences = context.sentences();
        this.phrases = context.phrases();
        this.possessed = new PossessedSpeech(context);
    }

    /** Reads the clause from token {@code from} to the opening mark. */
    Attribution of(Quoted words, int from) {
        int open = words.open();
        Attribution label = nameAndColon(open, from);
        if (label.isFound()) {
            return label;
        }
        int chosen = -1;
        for (int i = open - 1; i >= from; i--) {
            if (!context.isCue(i)) {
                continue;
            }
            Cue cue = context.cue(i);
            if (!cue.hasSubject() || cue.shape() == Cue.Shape.ACCORDING && Phrases.end(cue.subject()) > open) {
                continue;
            }
            if (chosen < 0) {
                chosen = i;
                if (!isNested(cue)) {
                    break;
                }
            } else if (tokens.is(i, Category.CLAUSE_VERB) && !isNested(cue)) {
                // what is quoted lies deep inside what this one reports
                chosen = i;
                break;
            }
        }
        boolean told = chosen >= 0 && tokens.is(chosen, Category.CLAUSE_VERB);
        Attribution owned = told ? Attribution.NONE : possessed.before(open, Math.max(from, chosen + 1));
        if (owned.isFound()) {
            return owned;
        }
        if (chosen >= 0) {
            Cue cue = context.cue(chosen);
            return context.attribution(cue.subject(), cue, rule(cue, isStated(cue, open)));
        }
        Attribution held = opinion(open, from);
        if (held.isFound()) {
            return held;
        }
        if (open - 1 >= from && tokens.isMark(open - 1, ':')) {
            if (FROM.has(tokens, from) && Phrases.end(phrases.beginningAt(from + 1, open)) == open - 1) {
                return context.attribution(phrases.beginningAt(from + 1, open), QuoteRules.COLON_FROM);
            }
            long subject = phrases.mainSubject(from, open - 1);
            boolean speaks = subject != Phrases.NONE && speaks(Phrases.end(subject), open);
            return context.guess(subject, speaks ? QuoteRules.COLON_AFTER_SPEECH : QuoteRules.COLON);
        }
        return Attribution.NONE;
    }

    /** “The union believes that Velden ‘does not want …’”: returns whose opinion words in marks are, which nobody is said to have told. */
    private Attribution opinion(int open, int from) {
        for (int i = open - 1; i > from && i > open - NEAR_OPINION; i--) {
            if (BELIEVES.has(tokens, i) && THAT.has(tokens, i + 1)) {
                return context.guess(phrases.endingAt(i - 1, from), QuoteRules.OPINION);
            }
        }
        return Attribution.NONE;
    }

    /** “Velden had a warning:”: returns whether a noun for speech stands in {@code from..colon}, and no other report. */
    private boolean speaks(int from, int colon) {
        boolean speech = false;
        for (int i = from; i < colon; i++) {
            speech |= tokens.is(i, Category.SPEECH_NOUN) && !English.PREPOSITION.has(tokens, i - 1);
        }
        return speech;
    }

    /** “Carl Ruiz: “…””, at the start of a sentence or after a dash. */
    private Attribution nameAndColon(int open, int from) {
        int colon = open - 1;
        if (colon <= from || !tokens.isMark(colon, ':')) {
            return Attribution.NONE;
        }
        int first = colon;
        while (first > from && first > colon - 6 && tokens.isCapitalised(first - 1) && !context.isCue(first - 1)) {
            first--;
        }
        boolean begins =
                first < colon && (first == from || English.isDash(tokens, first - 1) || tokens.isMark(first - 1, '.'));
        return begins ? context.attribution(Phrases.phrase(first, colon), QuoteRules.NAME_AND_COLON) : Attribution.NONE;
    }

    /** Returns whether a cue is rather part of what somebody else is reported to say: “what she called”, “it shows”. */
    private boolean isNested(Cue cue) {
        int first = Phrases.first(cue.subject());
        // “what she calls” repeats who speaks; “what Bob Hale calls” names him
        boolean named = tokens.isCapitalised(Phrases.end(cue.subject()) - 1);
        boolean what = first > 0 && first < cue.verb() && WHAT.has(tokens, first - 1) && !named;
        boolean thing = NO_PERSON.has(tokens, first) && Phrases.end(cue.subject()) == first + 1;
        // “Velden said he called it …”: the pronoun repeats the speaker; “…, although he called it …” begins anew
        boolean repeats = English.PRONOUN.has(tokens, first)
                && first > sentences.first(context.sentence(first))
                && !tokens.isMark(first - 1, ',')
                && !CONJUNCTION.has(tokens, first - 1);
        return what || thing || repeats || isReported(first) || isRelative(cue) || cue.denied();
    }

    /** “Velden, who said …” rests on what “who” means; “a sign that read …” does not. */
    private boolean isRelative(Cue cue) {
        return cue.shape() == Cue.Shape.RELATIVE && !CueSubjects.SIGN.has(tokens, Phrases.end(cue.subject()) - 1);
    }

    /** “Kell said that Velden called it …”: returns whether the clause with this subject is what another verb reports. */
    private boolean isReported(int first) {
        int at = first - 1;
        if (at > 0 && context.isCue(at) && tokens.is(at, Category.CLAUSE_VERB)) {
            return true;
        }
        if (at > 0 && English.SUBORDINATOR.has(tokens, at)) {
            at--;
        }
        return at > 0 && THAT.has(tokens, at);
    }

    /**
     * Returns whether the sentence itself tells whose words these are: the verb has its own subject, which begins its clause,
     * and no other report holds the two. A form that is as often a noun, and a participle that no comma sets off, leave a
     * doubt.
     */
    private boolean isStated(Cue cue, int open) {
        int verb = cue.verb();
        boolean participle = cue.shape() == Cue.Shape.PARTICIPLE;
        boolean noun = tokens.is(verb, Category.NOUN_OR_VERB) && !participle && !hasContent(verb, open);
        if (noun || cue.denied() || isHearsay(cue)) {
            return false;
        }
        int first = Phrases.first(cue.subject());
        if (participle && first > 0 && WITH.has(tokens, first - 1)) {
            // “…, with Velden saying”
            return true;
        }
        if (!beginsClause(cue)) {
            return false;
        }
        return switch (cue.shape()) {
            case PLAIN, INVERTED, INFINITIVE ->
                isFirstReport(cue) || leadsTo(verb, open) && !(cue.first() == verb && CueForms.isBase(tokens, verb));
            case JOINED -> true;
            case PARTICIPLE -> isSetOff(verb - 1);
            case ACCORDING -> true;
            default -> false;
        };
    }

    /** “The ad claims ‘…’”, “the note warns that”: what only a verb can have after it. */
    private boolean hasContent(int verb, int open) {
        return open == verb + 1
                || THAT.has(tokens, verb + 1)
                || leadsTo(verb, open) && tokens.kind(open - 1) == Tokens.MARK;
    }

    /** Returns whether a participle after token {@code i} goes with the subject of the sentence: “…, saying”, “by saying”. */
    private boolean isSetOff(int last) {
        int i = last;
        while (i > 0 && (English.isAdverb(tokens, i) || English.isTime(tokens, i) || MainSubject.UNIT.has(tokens, i))) {
            i--;
        }
        return tokens.isMark(i, ',')
                || context.marks().at(i) >= 0
                || English.AND_OR.has(tokens, i)
                || BEFORE_PARTICIPLE.has(tokens, i)
                || tokens.is(i, Category.MESSAGE_NOUN);
    }

    /** “When Kell asked why, Velden replied: ‘…’”: returns whether the verb stands next to the words, or a mark leads to them. */
    private boolean leadsTo(int verb, int open) {
        return open - verb <= 3 || tokens.isMark(open - 1, ':') || tokens.isMark(open - 1, ',');
    }

    /** Returns whether a report is the main clause of its sentence, or “as Velden put it”: no other report holds it. */
    boolean isMain(Cue cue) {
        boolean shape = cue.shape() != Cue.Shape.RELATIVE
                && cue.shape() != Cue.Shape.PASSIVE
                && cue.shape() != Cue.Shape.PARTICIPLE
                && (cue.shape() != Cue.Shape.INFINITIVE || !cue.denied());
        return shape
                && !cue.denied()
                && !isReported(Phrases.first(cue.subject()))
                && beginsClause(cue)
                && isFirstReport(cue);
    }

    private boolean isHearsay(Cue cue) {
        if (cue.shape() == Cue.Shape.ACCORDING) {
            return false;
        }
        int begin = sentences.first(context.sentence(cue.verb()));
        for (int i = Math.max(begin, cue.verb() - Cues.REACH); i < cue.verb(); i++) {
            if (context.isCue(i) && context.cue(i).shape() == Cue.Shape.ACCORDING) {
                return true;
            }
        }
        return context.isHearsay(cue, cue.subject());
    }

    /** Returns whether nobody else is said to report in the sentence before, but for what stands between a subject and its verb. */
    private boolean isFirstReport(Cue cue) {
        int verb = cue.verb();
        int aside = Math.min(Phrases.first(cue.subject()), verb);
        int begin = sentences.first(context.sentence(verb));
        for (int i = Math.max(begin, verb - Cues.REACH); i < aside; i++) {
            if (context.isCue(i) && context.cue(i).hasSubject()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a clause can begin with the subject of a report: no noun, verb or preposition stands before it. */
    private boolean beginsClause(Cue cue) {
        int first = Phrases.first(cue.subject());
        if (cue.shape() == Cue.Shape.INVERTED || cue.shape() == Cue.Shape.ACCORDING) {
            first = Math.min(first, cue.first());
        }
        int before = first - 1;
        return first <= sentences.first(context.sentence(first))
                || context.marks().at(before) >= 0
                || tokens.kind(before) == Tokens.MARK
                || English.COORDINATOR.has(tokens, before)
                || CONJUNCTION.has(tokens, before)
                || English.isTime(tokens, before)
                || MainSubject.UNIT.has(tokens, before)
                || tokens.kind(before) == Tokens.NUMBER
                || English.isAdverb(tokens, before);
    }

    private static Rule rule(Cue cue, boolean stated) {
        return switch (cue.shape()) {
            case JOINED -> stated ? QuoteRules.JOINED_VERB : QuoteRules.JOINED_VERB_PERHAPS;
            case PARTICIPLE -> stated ? QuoteRules.PARTICIPLE : QuoteRules.PARTICIPLE_PERHAPS;
            case RELATIVE -> QuoteRules.RELATIVE_CLAUSE;
            case ACCORDING -> stated ? QuoteRules.ACCORDING_TO_BEFORE : QuoteRules.ACCORDING_TO_PERHAPS;
            default -> stated ? QuoteRules.SPEAKER_BEFORE : QuoteRules.SPEAKER_PERHAPS_BEFORE;
        };
    }

    /** “VELDEN: …” at the start of the words, as transcripts have it, or “[Velden] …” before them in a recording. */
    Attribution label(Quoted words) {
        boolean recorded = Recordings.isLabelled(words);
        int first = recorded ? words.open() + 1 : words.first();
        int end = recorded ? words.first() : Transcript.label(tokens, words.first(), words.last());
        return end - 1 <= first
                ? Attribution.NONE
                : context.attribution(Phrases.phrase(first, end - 1), QuoteRules.TRANSCRIPT_LABEL);
    }
}
