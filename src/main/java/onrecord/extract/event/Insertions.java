package onrecord.extract.event;

import java.util.Arrays;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * What a writer sets into a clause, which goes on behind it: “Kell (Norland) won”, “the mayor – Ada Kell – won”, “Kell, who
 * was elected in May, won”. Quotation marks around a few words part nothing either.
 */
final class Insertions {
    private static final int NONE = -1;
    private static final int WHOSE = Lexicon.id("whose");
    private static final int ACCORDING = Lexicon.id("according");
    /** Words of time between a subject and its verb that end like no adverb. */
    private static final WordSet EARLIER = WordSet.of("also earlier later then");
    /** So many tokens stand between the marks of what is set in. */
    private static final int LONGEST = 40;
    /** So many tokens are quoted as words; more are somebody’s speech. */
    private static final int FEW = 7;

    private final Tokens tokens;
    private final ClauseWords words;
    private final int[] partner;
    private final boolean[] quotation;

    /** Finds what is set into the sentences of {@code tokens}. */
    Insertions(Tokens tokens, Sentences sentences, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
        this.partner = new int[tokens.size()];
        this.quotation = new boolean[tokens.size()];
        Arrays.fill(partner, NONE);
        for (int s = 0; s < sentences.size(); s++) {
            find(sentences.first(s), sentences.last(s));
        }
    }

    /** Returns the last token of what is set in from token {@code i} on, or −1. */
    int close(int i) {
        return partner[i] > i ? partner[i] : NONE;
    }

    /** Returns the first token of what is set in up to token {@code i}, or −1. */
    int open(int i) {
        return partner[i] < i ? partner[i] : NONE;
    }

    /** Returns the first verb of the clause from token {@code from} up to but without {@code to}, or {@code to}. */
    int firstFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (partner[i] > i) {
                i = partner[i];
            } else if (words.isFinite(i)) {
                return i;
            }
        }
        return to;
    }

    /** Returns whether token {@code i} is a quotation mark around a few words of the clause. */
    boolean isAroundWords(int i) {
        return quotation[i];
    }

    private void find(int begin, int end) {
        int mark = NONE;
        for (int i = begin; i <= end; i++) {
            // most tokens are words, and only marks set anything in
            if (tokens.kind(i) < Tokens.QUOTE_MARK) {
                continue;
            }
            if (words.isQuotationMark(i)) {
                mark = quotation(mark, i, begin);
            }
            if (partner[i] != NONE) {
                continue;
            }
            int close = NONE;
            if (tokens.isMark(i, '(') || tokens.isMark(i, '[')) {
                close = bracket(i, tokens.isMark(i, '(') ? ')' : ']', end);
            } else if (i > begin && English.isDash(tokens, i)) {
                close = dash(i, end);
            } else if (i > begin && i + 3 < end && tokens.isMark(i, ',') && tokens.word(i + 1) == ACCORDING) {
                close = source(i, end);
            } else if (i > begin && i + 2 < end && tokens.isMark(i, ',') && opens(i + 1, begin)) {
                close = relative(i, end);
            }
            if (close > i) {
                partner[i] = close;
                partner[close] = i;
            }
        }
        // the closing mark after a period can stand behind the last token of the sentence
        if (mark != NONE && end + 1 < tokens.size() && words.isQuotationMark(end + 1)) {
            quotation(mark, end + 1, begin);
        }
    }

    /**
     * “, who …”, and “Kell, elected in May, …”, “Kell, a painter who lived in Marn, …”: a participle or an article behind the
     * first comma, which no verb precedes.
     */
    private boolean opens(int i, int begin) {
        boolean apposition = words.isPast(i) || words.isParticiple(i) || English.ARTICLE.has(tokens, i);
        boolean relative = words.isRelative(i) || English.PREPOSITION.has(tokens, i) && words.isRelative(i + 1);
        if (relative || !apposition) {
            return relative;
        }
        // “After the vote, the town, …”: the first comma ends what leads in
        boolean leadIn = English.PREPOSITION.has(tokens, begin) || words.isSubordinator(begin);
        int commas = 0;
        for (int at = begin; at < i - 1; at++) {
            commas += tokens.isMark(at, ',') ? 1 : 0;
            if (commas > 1 || words.isFinite(at)) {
                return false;
            }
        }
        return leadIn ? commas == 1 || words.isPast(i) || words.isParticiple(i) : commas == 0;
    }

    /** Returns whether token {@code i} is a participle that begins what is set in behind its noun and ends with a comma. */
    boolean isParticiple(int i) {
        return i > 0 && partner[i - 1] > i && (words.isPast(i) || words.isParticiple(i));
    }

    /** Takes the quotation mark at {@code i}, which closes one at {@code mark} if there is any; gives the mark still open. */
    private int quotation(int mark, int i, int begin) {
        if (mark == NONE) {
            return i;
        }
        // “the mayor called it "a mess"” quotes words; “"We won," he said” and “He said: "We won"” quote speech
        boolean speech = i - mark > FEW
                || mark == begin
                || i - mark < 2
                || tokens.kind(mark - 1) == Tokens.MARK
                || words.isSaying(mark - 1);
        quotation[mark] = !speech;
        quotation[i] = !speech;
        return NONE;
    }

    private int bracket(int i, char close, int end) {
        for (int at = i + 1; at <= end && at < i + LONGEST; at++) {
            if (tokens.isMark(at, close)) {
                return at;
            }
        }
        return NONE;
    }

    private int dash(int i, int end) {
        for (int at = i + 2; at < end && at < i + LONGEST; at++) {
            if (English.isDash(tokens, at)) {
                boolean noun = !words.hasFinite(i + 1, at) && (at - i <= FEW || words.isFinite(at + 1));
                return noun ? at : NONE;
            }
        }
        return NONE;
    }

    /** “Kell, according to the mayor, won”: returns the comma behind the source. */
    private int source(int i, int end) {
        for (int at = i + 3; at < end - 1 && at < i + LONGEST; at++) {
            if (tokens.isMark(at, ',')) {
                return at;
            }
            if (words.isFinite(at)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** “The talks, set to end on Monday, also cover trade”: what follows a participle’s comma and is no small word. */
    private boolean isPlainVerb(int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.shape(i) == Tokens.LOWER
                && !tokens.is(i, Category.FUNCTION_WORD)
                && !tokens.is(i, Category.TIME_WORD)
                && !words.isPast(i)
                && !words.isJoin(i)
                && !words.isArticle(i)
                && !English.isIng(tokens, i)
                && !English.PREPOSITION.has(tokens, i);
    }

    private boolean isAdverb(int i) {
        return English.isAdverb(tokens, i) || EARLIER.has(tokens, i);
    }

    /** Returns the comma that ends what is told behind the comma at {@code i}: the verb of the main clause follows it. */
    private int relative(int i, int end) {
        for (int at = i + 3; at < end && at < i + LONGEST; at++) {
            if (tokens.isMark(at, ',')) {
                int next = at + 1;
                while (next < end && next < at + 3 && isAdverb(next) && !words.isRelative(i + 2)) {
                    next++;
                }
                boolean verb = next <= end
                        && (words.isFinite(next)
                                || tokens.is(next, Category.SPEECH_VERB)
                                || (words.isPast(i + 1) || words.isParticiple(i + 1)) && isPlainVerb(next));
                if (verb) {
                    boolean told = words.isRelative(i + 1) || words.isRelative(i + 2) || words.isParticiple(i + 1);
                    boolean whose = tokens.word(i + 1) == WHOSE;
                    if (whose && !words.hasFinite(i + 1, at)) {
                        continue;
                    }
                    return told || words.hasFinite(i + 1, at) ? at : NONE;
                }
            }
        }
        return NONE;
    }
}
