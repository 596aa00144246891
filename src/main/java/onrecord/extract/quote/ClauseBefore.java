package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;

/** Finds who is named before a quotation: Velden said, “…”; Velden left, saying “…”; Velden: “…”. */
final class ClauseBefore {
    private static final WordSet WHAT = WordSet.of("what");
    private static final WordSet WHICH = WordSet.of("which whom");
    private static final WordSet NO_PERSON = WordSet.of("it this that");

    /** Beyond this many tokens between verb and quotation something else may have come between. */
    private static final int FAR = 13;

    private final Ground ground;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Phrases phrases;

    ClauseBefore(Ground ground) {
        this.ground = ground;
        this.tokens = ground.tokens();
        this.sentences = ground.sentences();
        this.phrases = ground.phrases();
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
            if (!ground.isCue(i)) {
                continue;
            }
            Cue cue = ground.cue(i);
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
        if (chosen >= 0) {
            Cue cue = ground.cue(chosen);
            int first = Phrases.first(cue.subject());
            boolean scene = first > from && tokens.isMark(first - 1, ',') && Grammar.PREPOSITION.has(tokens, from);
            boolean opens = cue.shape() == Cue.Shape.PLAIN && (first <= from + 1 || scene) && open - cue.verb() <= FAR;
            return ground.attribution(
                    cue.subject(),
                    cue,
                    opens ? Basis.STATED : Basis.INFERRED,
                    rule(cue),
                    "The clause before the quotation names who said it.");
        }
        if (open - 1 >= from && tokens.isMark(open - 1, ':')) {
            long subject = phrases.mainSubject(from, open - 1);
            if (subject != Phrases.NONE) {
                return ground.attribution(
                        subject, Basis.UNCERTAIN, "colon", "A colon leads from this subject to the quotation.");
            }
        }
        return Attribution.NONE;
    }

    /** “Carl Ruiz: “…””, at the start of a sentence or after a dash. */
    private Attribution nameAndColon(int open, int from) {
        int colon = open - 1;
        if (colon <= from || !tokens.isMark(colon, ':')) {
            return Attribution.NONE;
        }
        int first = colon;
        while (first > from && first > colon - 6 && tokens.isCapitalised(first - 1) && !ground.isCue(first - 1)) {
            first--;
        }
        boolean begins =
                first < colon && (first == from || Grammar.isDash(tokens, first - 1) || tokens.isMark(first - 1, '.'));
        return begins
                ? ground.attribution(
                        Phrases.phrase(first, colon),
                        Basis.STATED,
                        "name-and-colon",
                        "The name and the colon before the quotation say whose words they are.")
                : Attribution.NONE;
    }

    /** Says whether a cue is rather part of what somebody else is reported to say: “what she called”, “it shows”. */
    private boolean isNested(Cue cue) {
        int first = Phrases.first(cue.subject());
        boolean what = first > 0 && first < cue.verb() && WHAT.has(tokens, first - 1);
        boolean thing = NO_PERSON.has(tokens, first) && Phrases.end(cue.subject()) == first + 1;
        // “Velden said he called it …”: the pronoun repeats the speaker
        boolean repeats = Grammar.PRONOUN.has(tokens, first)
                && first > sentences.first(ground.sentence(first))
                && !tokens.isMark(first - 1, ',')
                && !WHICH.has(tokens, first - 1);
        return what || thing || repeats || cue.shape() == Cue.Shape.RELATIVE || cue.denied();
    }

    private static String rule(Cue cue) {
        return switch (cue.shape()) {
            case JOINED -> "joined-verb-before";
            case PARTICIPLE -> "participle-before";
            case RELATIVE -> "relative-clause-before";
            case ACCORDING -> "according-to";
            default -> "speaker-before";
        };
    }

    /** Gives the subject of the sentence, as a guess, where no verb reports speech. */
    Attribution subjectOfSentence(Quoted words, int from) {
        long subject = phrases.mainSubject(from, words.open());
        if (subject == Phrases.NONE || words.last() - words.first() < 3) {
            return Attribution.NONE;
        }
        return ground.attribution(
                subject,
                Basis.UNCERTAIN,
                "subject-of-sentence",
                "The sentence has this subject; no verb says that these are their words.");
    }

    /** “VELDEN: …” at the start of the words, as transcripts have it. */
    Attribution label(Quoted words) {
        int end = Transcript.label(tokens, words.first(), words.last());
        return end - 1 <= words.first()
                ? Attribution.NONE
                : ground.attribution(
                        Phrases.phrase(words.first(), end - 1),
                        Basis.STATED,
                        "transcript-label",
                        "The line begins with the speaker’s name.");
    }
}
