package onrecord.extract.event;

import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/** Tells labels that nobody understands away from their text, for nothing in them names what they tell of: “This was adopted”. */
final class Nameless {
    /** What points to another sentence when a clause begins with it: “it fell”, “their number grew”, “that policy ended”. */
    private static final WordSet POINTING = English.WH_RELATIVE.or(
            WordSet.of(
                    "it they we you i this that these those such there here what whether then all its their our my your his her"));

    /** Pronouns that name nothing within a subject either: “the vote to repeal it”. */
    private static final WordSet OBJECT = WordSet.of("it them");

    private static final WordSet LINK =
            English.PREPOSITION.or(English.CORE_SUBORDINATOR).or(WordSet.of("about"));

    private static final int ABOUT = Lexicon.id("about");
    private static final WordSet NOTHING = WordSet.of("no nobody none neither nothing");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int THE = Lexicon.id("the");
    private static final int FEW = 7;

    private final Tokens tokens;
    private final ClauseWords words;

    Nameless(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Returns whether a label names nothing.
     *
     * @param known whether it is known whom the pronoun means that the label begins with
     */
    boolean is(List<Span> label, boolean known) {
        int first = tokens.from(label.get(0).start());
        int end = tokens.from(label.get(label.size() - 1).end());
        if (known) {
            return false;
        }
        boolean pointing = POINTING.has(tokens, first)
                // “their Marn office burned down” names it
                && !(English.ARTICLE_OR_POSSESSIVE.has(tokens, first) && tokens.isCapitalised(first + 1));
        // “No claims were reported”: what did not happen
        if (pointing || NOTHING.has(tokens, first) || English.NOMINATIVE.has(tokens, first) || isLink(first)) {
            return true;
        }
        int verb = words.firstFinite(first, end);
        return verb == first && (words.isAuxiliary(first) || !words.hasFinite(first + 1, end))
                || isSubjectLess(first, verb)
                || isCutOff(first, verb, end)
                || hasObject(first, verb)
                || isFollowing(first, end)
                || isNumber(first, verb)
                || isUnspecified(first, verb, end);
    }

    /** Returns whether a label tells of something: it has not lost its verb with what is cut out. */
    boolean hasVerb(List<Span> label) {
        return label.stream().anyMatch(span -> words.hasFinite(tokens.from(span.start()), tokens.from(span.end())));
    }

    /** “about the towns”, “as we leave”: what links a clause to another one; not “about 40 boats”, “at least two men”. */
    private boolean isLink(int first) {
        int next = first + 1;
        boolean number = tokens.kind(next) == Tokens.NUMBER
                || tokens.is(next, Category.TIME_WORD) && !words.isArticle(next)
                || English.SUPERLATIVE.has(tokens, next)
                || tokens.word(first) == ABOUT && English.INDEFINITE_ARTICLE.has(tokens, next);
        return tokens.shape(first) == Tokens.LOWER && LINK.has(tokens, first) && !number;
    }

    /** “previously granting a delay, announced …”: what leads in, without the subject that it belongs to. */
    private boolean isSubjectLess(int first, int verb) {
        int participle = English.isAdverb(tokens, first) ? first + 1 : first;
        return tokens.shape(participle) == Tokens.LOWER
                && English.isIng(tokens, participle)
                && (participle > first || tokens.isMark(verb - 1, ','));
    }

    /** “identified only as Ivan, was rescued”: a participle and another verb, without the subject of both. */
    private boolean isCutOff(int first, int verb, int end) {
        if (verb != first || tokens.shape(first) != Tokens.LOWER) {
            return false;
        }
        int next = words.firstFinite(first + 1, end);
        return next < end && tokens.isMark(next - 1, ',');
    }

    /** “issued the following statement”: what it says stands elsewhere. */
    private boolean isFollowing(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (tokens.word(i) == FOLLOWING && tokens.word(i - 1) == THE) {
                return true;
            }
        }
        return false;
    }

    /** “The two agreed”: who they are stands elsewhere. */
    private boolean isNumber(int first, int verb) {
        return tokens.word(first) == THE && verb == first + 2 && tokens.is(first + 1, Category.TIME_WORD);
    }

    private boolean hasObject(int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (OBJECT.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** “a new policy was adopted”: something unknown, and no word more than the verb. */
    private boolean isUnspecified(int first, int verb, int end) {
        return English.INDEFINITE_ARTICLE.has(tokens, first)
                && end - first <= FEW
                && verb < end
                && words.isBe(verb)
                && words.isPast(end - 1);
    }
}
