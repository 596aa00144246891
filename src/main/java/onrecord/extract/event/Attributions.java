package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the words that say who tells what follows: it is a clause of its own, and its verb is not that of the event. */
final class Attributions {
    private static final WordSet ASKING = WordSet.of("how if what when where whether why");
    private static final WordSet INDICATING = WordSet.of("indicate indicates indicated suggest suggests");
    private static final int THAT = Lexicon.id("that");
    private static final int IT = Lexicon.id("it");
    /** So many tokens stand from the verb of a report to its “that”: “was confirmed by the mayor of Marn that”. */
    private static final int REPORT = 8;

    private static final int LONGEST_SUBJECT = 10;

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;

    Attributions(Tokens tokens, ClauseWords words, Insertions insertions) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
    }

    /** “the mayor said the bridge …”, “reports that the bridge …”, “announced it has …”: what follows token {@code i} is what somebody says. */
    boolean endsAt(int i, int begin, int before, boolean verb) {
        return tokens.word(i) == THAT && i > begin && isReport(begin, i - 1)
                || words.isSaying(i) && verb && i + 1 < before && !tokens.isMark(i + 1, ',')
                || verb && words.isFinite(i) && tokens.is(i, Category.SPEECH_VERB) && isSubject(i + 1)
                || verb && i > begin && INDICATING.has(tokens, i) && !words.isArticle(i - 1) && isClause(i + 1, before)
                || isReporting(i, begin, before, verb);
    }

    /** “the Tribune reported Kell will leave”: a name and its verb follow without “that”. */
    private boolean isReporting(int i, int begin, int before, boolean verb) {
        if (!verb
                || i == begin
                || !tokens.is(i, Category.CLAUSE_VERB)
                || !words.isPast(i)
                || !tokens.isCapitalised(i + 1)) {
            return false;
        }
        int next = insertions.firstFinite(i + 1, before);
        for (int at = i + 1; at < next; at++) {
            // “asked Kell what would be said”
            if (ASKING.has(tokens, at)) {
                return false;
            }
        }
        return next < before
                && next - i <= LONGEST_SUBJECT
                && words.isModal(next)
                && (!tokens.isMark(next - 1, ',') || insertions.open(next - 1) > i);
    }

    /** “estimates indicate one million people marched on”: returns whether a subject and its verb follow. */
    private boolean isClause(int i, int before) {
        int verb = insertions.firstFinite(i, before);
        return verb > i && verb < before && verb - i <= LONGEST_SUBJECT && !words.isPassiveOfNoun(verb);
    }

    /** Returns whether token {@code i} is a pronoun that begins a clause. */
    private boolean isSubject(int i) {
        return English.NOMINATIVE.has(tokens, i) || tokens.word(i) == IT;
    }

    private boolean isReport(int begin, int i) {
        for (int at = i; at >= begin && at > i - REPORT; at--) {
            // “of the three states that voted”: a noun
            boolean noun = at > begin
                    && tokens.is(at, Category.NOUN_OR_VERB)
                    && (words.isArticle(at - 1)
                            || tokens.is(at - 1, Category.TIME_WORD)
                            || tokens.kind(at - 1) == Tokens.NUMBER);
            if (tokens.is(at, Category.SPEECH_VERB) && !noun) {
                return true;
            }
        }
        return false;
    }
}
