package onrecord.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** What stands for people or things without naming them, where a verb follows: “both applied to it”. */
    private static final WordSet QUANTITY =
            WordSet.of("all another both each either few many most others several some");

    private static final WordSet LEADING_IN = WordSet.of("for from unlike");
    private static final int ABOUT = Lexicon.id("about");
    private static final String APOSTROPHES = "'\u2019";
    private static final Set<String> CONTRACTED =
            Set.of("he", "i", "it", "she", "that", "there", "they", "we", "who", "you");

    private static final WordSet NOTHING = WordSet.of("no nobody none neither nothing");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int OF = Lexicon.id("of");
    private static final int THAT = Lexicon.id("that");
    private static final int WHAT = Lexicon.id("what");
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
        if (pointing
                || isContraction(first)
                || words.isQuotationMark(first)
                || tokens.word(first) == POSSESSIVE
                || NOTHING.has(tokens, first)
                || English.NOMINATIVE.has(tokens, first)
                || isLink(first)) {
            return true;
        }
        int verb = words.firstFinite(first, end);
        if (verb == first + 1 && QUANTITY.has(tokens, first) || isLeadIn(first)) {
            return true;
        }
        return isSubjectLeft(first, verb, end)
                || isSaidOf(first, end)
                || tokens.word(first + 1) == OF && English.ends(tokens, first, "part")
                || verb == first && (words.isAuxiliary(first) || !words.hasFinite(first + 1, end))
                || isSubjectLess(first, verb)
                || isCutOff(first, verb, end)
                || hasObject(first, verb)
                || isFollowing(first, end)
                || isNumber(first, verb)
                || isUnspecified(first, verb, end)
                || words.isBe(end - 1) && !English.ends(tokens, end - 1, "am");
    }

    /** Returns whether a label tells of something: it has not lost its verb with what is cut out. */
    boolean hasVerb(List<Span> label) {
        return label.stream().anyMatch(span -> words.hasFinite(tokens.from(span.start()), tokens.from(span.end())));
    }

    /** “They’ve”, “it's”. */
    private boolean isContraction(int i) {
        int at = tokens.start(i);
        while (at < tokens.end(i) && Character.isLetter(tokens.text().charAt(at))) {
            at++;
        }
        boolean apostrophe =
                at < tokens.end(i) && APOSTROPHES.indexOf(tokens.text().charAt(at)) >= 0;
        return apostrophe
                && CONTRACTED.contains(
                        tokens.text().substring(tokens.start(i), at).toLowerCase(Locale.ROOT));
    }

    /** “about the towns”, “as we leave”: what links a clause to another one; not “about 40 boats”, “at least two men”. */
    private boolean isLink(int first) {
        int next = first + 1;
        boolean number = tokens.kind(next) == Tokens.NUMBER
                || tokens.is(next, Category.TIME_WORD) && !words.isArticle(next)
                || English.SUPERLATIVE.has(tokens, next)
                || English.INDEFINITE_ARTICLE.has(tokens, next)
                        && (tokens.word(first) == ABOUT || tokens.is(next + 1, Category.FIGURE_WORD));
        return tokens.shape(first) == Tokens.LOWER && LINK.has(tokens, first) && !number;
    }

    /** “For married couples filing together”: what leads in, and nothing that it leads in to. */
    private boolean isLeadIn(int first) {
        return tokens.isCapitalised(first) && LEADING_IN.has(tokens, first);
    }

    /** “previously granting a delay, announced …”: what leads in, without the subject that it belongs to. */
    private boolean isSubjectLess(int first, int verb) {
        int participle = English.isAdverb(tokens, first) || English.ends(tokens, first, "first") ? first + 1 : first;
        boolean ing = English.isIng(tokens, participle) && (participle > first || tokens.isMark(verb - 1, ','));
        // “first reported by the Tribune”
        boolean past = participle > first && verb == participle && words.isPassiveOfNoun(participle);
        return tokens.shape(participle) == Tokens.LOWER && (ing || past);
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

    /** “stirred anger with a claim that boats are sold”: the second verb is that of a clause within, and who did it is cut off. */
    private boolean isSubjectLeft(int first, int verb, int end) {
        if (verb != first || tokens.shape(first) != Tokens.LOWER) {
            return false;
        }
        int next = words.firstFinite(first + 1, end);
        for (int i = first + 1; i < next && next < end; i++) {
            if (tokens.word(i) == THAT || words.isRelative(i)) {
                return true;
            }
        }
        return false;
    }

    /** “fought for it in what Ada Kell called”: what it was called is cut off. */
    private boolean isSaidOf(int first, int end) {
        if (!tokens.is(end - 1, Category.SPEECH_VERB) || !words.isPast(end - 1)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (tokens.word(i) == WHAT) {
                return true;
            }
        }
        return false;
    }

    /** “The two agreed”: who they are stands elsewhere. */
    private boolean isNumber(int first, int verb) {
        boolean number = tokens.is(first + 1, Category.TIME_WORD)
                || English.ends(tokens, first + 1, "latter")
                || English.ends(tokens, first + 1, "former");
        return tokens.word(first) == THE && verb == first + 2 && number;
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
