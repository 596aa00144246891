package onrecord.extract.event;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Tells dates that stand with a gerund, or with what went before or is to come, behind the main verb. */
final class OtherTimes {
    /** What ties a noun with a date of its own to a verb: “recalled after a fire in May”, “sold since its start in May”. */
    private static final WordSet LATER_THAN = WordSet.of("after since");

    private static final WordSet BEFORE_OR_AFTER = WordSet.of("after before");
    /** What a gerund follows that tells of another time than the main verb: “convicted of stealing”. */
    private static final WordSet BEFORE_GERUND = WordSet.of("of for with after before without since despite");

    private static final int TO = Lexicon.id("to");
    private static final int BECAUSE = Lexicon.id("because");
    private static final int OF = Lexicon.id("of");
    private static final int WITH = Lexicon.id("with");
    private static final int NEAR = 15;

    /** What a time before or after something begins with: “in the aftermath of the crash on October 13”. */
    private static final Set<String> BEHIND = Set.of("aftermath", "ahead", "anticipation", "memory", "wake");

    private final Tokens tokens;
    private final ClauseWords words;

    OtherTimes(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** “…, with the first part opening in May”: the date is that of the participle. */
    boolean isWithParticiple(int before, int begin) {
        boolean participle = false;
        for (int i = before; i > begin; i--) {
            if (tokens.word(i) == WITH && tokens.isMark(i - 1, ',')) {
                return participle;
            }
            participle |= English.isIng(tokens, i) && tokens.shape(i) == Tokens.LOWER || words.isPast(i);
            if (tokens.isMark(i, ',') || words.isAuxiliary(i)) {
                return false;
            }
        }
        return false;
    }

    /** “convicted of stealing a boat in May”, “admitted stealing it in May”: the date can be that of the gerund. */
    boolean isOfGerund(int before, int begin) {
        boolean gerund = false;
        for (int i = before; i > begin + 1; i--) {
            boolean inFigure = tokens.isMark(i, '$') || tokens.isMark(i, '%') || tokens.glued(i);
            if (tokens.kind(i) == Tokens.MARK && !inFigure || words.isFinite(i) || words.isSubordinator(i)) {
                return BEFORE_OR_AFTER.has(tokens, i) && gerund;
            }
            boolean ing = English.isIng(tokens, i)
                    && tokens.shape(i) == Tokens.LOWER
                    && i < before
                    && isObject(i + 1)
                    && (tokens.word(i + 1) == OF || !words.isArticle(i - 1));
            gerund |= ing;
            // “before giving it up and selling it in May”: the first of two
            if (ing && tokens.word(i + 1) == OF && isNominalGerund(i, begin)) {
                return true;
            }
            if (ing && !words.isJoin(i - 1) && !words.isArticle(i - 1)) {
                return BEFORE_GERUND.has(tokens, i - 1)
                        || words.isPast(i - 1) && tokens.is(i - 1, Category.SPEECH_VERB);
            }
        }
        return false;
    }

    /** “punished for its deadly shelling of the port in May”. */
    private boolean isNominalGerund(int ing, int begin) {
        int at = ing - 1;
        while (at > begin && at > ing - 3 && !English.ARTICLE_OR_POSSESSIVE.has(tokens, at)) {
            at--;
        }
        return at > begin
                && English.ARTICLE_OR_POSSESSIVE.has(tokens, at)
                && !English.INDEFINITE_ARTICLE.has(tokens, at)
                && BEFORE_GERUND.has(tokens, at - 1);
    }

    /** Returns whether an object begins at token {@code i}: “stealing a boat” and “lying to a court” are told of somebody, “operating funds” is not. */
    private boolean isObject(int i) {
        return words.isArticle(i)
                || tokens.isMark(i, '$')
                || tokens.isCapitalised(i)
                || tokens.kind(i) == Tokens.NUMBER
                || English.PREPOSITION.has(tokens, i)
                || English.LINKING.has(tokens, i);
    }

    /** “in a tight race ahead of the vote on Monday”, “because of the strike on Friday”: the date of what is to come, or of why. */
    boolean isAheadOf(int before, int begin) {
        for (int i = before; i > begin && i > before - NEAR; i--) {
            boolean of = tokens.word(i) == OF && (tokens.word(i - 1) == BECAUSE || BEHIND.contains(tokens.text(i - 1)));
            if (of || tokens.word(i) == TO && English.ends(tokens, i - 1, "thanks")) {
                return i < before - 1;
            }
            if (tokens.kind(i) == Tokens.MARK || words.isFinite(i) || words.isRelative(i)) {
                return false;
            }
        }
        return false;
    }

    /** “recalled after a fire in Marn in May”: the date is that of what went before. */
    boolean isAfterNoun(int before, int begin) {
        boolean figure = false;
        for (int i = before; i > begin + 1 && i > before - NEAR; i--) {
            // “after a fire in Marn, Norland in May”: a comma within the name of a place
            boolean named = tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
            if (tokens.isMark(i, ',') && !named
                    || words.isFinite(i)
                    || English.isIng(tokens, i) && !words.isArticle(i - 1)
                    || words.isRelative(i)) {
                return false;
            }
            if (tokens.isMark(i, '%') || tokens.is(i, Category.FIGURE_WORD)) {
                figure = true;
            }
            if (LATER_THAN.has(tokens, i) && figure) {
                // “rose 2 percent after a rise of 3 percent in May”
                return false;
            }
            if (LATER_THAN.has(tokens, i)) {
                return i < before - 1;
            }
        }
        return false;
    }

    /** “rose 2 percent after a rise of 3 percent in May”: the date is that of the figure to compare with. */
    boolean isOfFigureBefore(int before, int begin) {
        boolean figure = false;
        for (int i = before; i > begin + 1 && i > before - NEAR; i--) {
            figure |= tokens.isMark(i, '%') || tokens.is(i, Category.FIGURE_WORD);
            if (LATER_THAN.has(tokens, i)) {
                return figure;
            }
            if (words.isFinite(i) || words.isRelative(i)) {
                return false;
            }
        }
        return false;
    }
}
