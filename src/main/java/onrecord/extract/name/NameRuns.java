package onrecord.extract.name;

import java.util.Arrays;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/**
 * Runs of capitalised words with what joins them: particles (“Ana de la Vega”), hyphens, initials, “of” after the head of
 * an office or body (“Ministry of Health”), “&amp;”, “Jr.”. A run may hold a title, several names, or no name at all.
 */
final class NameRuns {
    /** The run stands where any word would have a capital: it begins a sentence or a quotation. */
    static final byte INITIAL = 1;
    /** The run is joined by “of”, “for”, “on”, “and” or “&amp;”, as names of bodies are. */
    static final byte JOINED = 2;
    /** The run stands in a headline of which most words have capitals. */
    static final byte HEADING = 8;

    private static final int OF = Lexicon.id("of");
    private static final int FOR = Lexicon.id("for");
    private static final int ON = Lexicon.id("on");
    private static final int AND = Lexicon.id("and");
    private static final int THE = Lexicon.id("the");
    private static final int US = Lexicon.id("us");
    /** A nickname in marks has so many words. */
    private static final int NICKNAME = 3;

    /** Function words that are family names behind a given name. */
    private static final WordSet SURNAME_TOO = WordSet.of("little more");

    private static final WordSet FIRM_TAIL = WordSet.of("co bros brothers company");

    private static final long NO_NAME = Category.FUNCTION_WORD.bit() | Category.WEEKDAY.bit();
    private static final long GIVEN = Category.GIVEN_NAME_MALE.bit() | Category.GIVEN_NAME_FEMALE.bit();

    private final Tokens tokens;
    private final boolean[] opens;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private byte[] flags = new byte[64];
    private int size;

    NameRuns(Tokens tokens, Sentences sentences, Iterable<Span> skips) {
        this.tokens = tokens;
        this.opens = new boolean[tokens.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            opens[sentences.first(s)] = true;
        }
        boolean[] skipped = new boolean[tokens.size() + 1];
        for (Span skip : skips) {
            Arrays.fill(skipped, tokens.from(skip.start()), tokens.from(skip.end()), true);
        }
        int i = 0;
        boolean heading = false;
        while (i < tokens.size()) {
            if (tokens.firstInBlock(i)) {
                heading = isHeading(i);
            }
            int end = !skipped[i] && begins(i) ? add(i, heading) : i;
            i = end + 1;
        }
    }

    int size() {
        return size;
    }

    int first(int run) {
        return first[run];
    }

    int last(int run) {
        return last[run];
    }

    boolean is(int run, byte flag) {
        return (flags[run] & flag) != 0;
    }

    /** Returns whether nearly all words of the block that begins at {@code from} have capitals. */
    private boolean isHeading(int from) {
        int words = 0;
        int small = 0;
        for (int i = from; i < tokens.size() && tokens.block(i) == tokens.block(from); i++) {
            if (tokens.kind(i) == Tokens.WORD
                    && tokens.end(i) - tokens.start(i) > 2
                    && !tokens.is(i, Category.FUNCTION_WORD)) {
                words++;
                small += tokens.shape(i) == Tokens.LOWER ? 1 : 0;
            }
            if (words > 60) {
                break;
            }
        }
        return words >= 4 && small * 10 <= words;
    }

    private boolean begins(int i) {
        if (tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        if (tokens.shape(i) == Tokens.LOWER) {
            return tokens.is(i, Category.NAME_PARTICLE) && hyphenAndCapital(i + 1);
        }
        if (!tokens.isCapitalised(i) || tokens.end(i) - tokens.start(i) == 1 && !beginsInitials(i)) {
            return false;
        }
        long categories = tokens.categories(i);
        if ((categories & NO_NAME) != 0) {
            return isUnitedStates(i)
                    || isInitial(i) && (tokens.categories(i + 1) & GIVEN) != 0
                    || (categories & GIVEN) != 0 && !isOpening(i) && capital(i + 1);
        }
        if ((categories & Category.MONTH.bit()) != 0 && i + 2 < tokens.size() && tokens.kind(i + 2) == Tokens.NUMBER) {
            // “April Heisei 12” is a date of another calendar
            return false;
        }
        return (categories & Category.MONTH.bit()) == 0
                || i + 1 >= tokens.size()
                || tokens.kind(i + 1) == Tokens.WORD && (categories & GIVEN) != 0;
    }

    /** “P&amp;R Freight”: returns whether a single letter is tied to another capital. */
    private boolean beginsInitials(int i) {
        return i + 2 < tokens.size()
                && tokens.isMark(i + 1, '&')
                && tokens.glued(i + 1)
                && tokens.glued(i + 2)
                && tokens.isCapitalised(i + 2);
    }

    private boolean isOpening(int i) {
        return opens[i]
                || i > 0 && (tokens.kind(i - 1) == Tokens.QUOTE_MARK || tokens.isMark(i - 1, ':'))
                || tokens.firstInBlock(i);
    }

    private boolean hyphenAndCapital(int i) {
        return i + 1 < tokens.size()
                && tokens.isMark(i, '-')
                && tokens.glued(i)
                && tokens.glued(i + 1)
                && capital(i + 1);
    }

    private boolean capital(int i) {
        return i < tokens.size()
                && tokens.isCapitalised(i)
                && ((tokens.categories(i) & NO_NAME) == 0
                        || isUnitedStates(i)
                        || isInitial(i)
                        || SURNAME_TOO.has(tokens, i) && (tokens.categories(i - 1) & GIVEN) != 0)
                && !tokens.firstInBlock(i);
    }

    /** “John A. Hale”: the letter is no article. */
    private boolean isInitial(int i) {
        return tokens.end(i) - tokens.start(i) == 2
                && tokens.last(i) == '.'
                && i + 1 < tokens.size()
                && tokens.isCapitalised(i + 1);
    }

    private boolean isUnitedStates(int i) {
        return tokens.word(i) == US && tokens.shape(i) == Tokens.UPPER;
    }

    private int add(int from, boolean heading) {
        int begin = from;
        while (begin > 0
                && !tokens.firstInBlock(begin)
                && !NameShapes.isParted(tokens, begin)
                && tokens.shape(begin - 1) == Tokens.LOWER
                && tokens.is(begin - 1, Category.NAME_PARTICLE)
                && tokens.kind(begin - 1) == Tokens.WORD) {
            begin--;
        }
        byte flag = (byte) ((isOpening(from) ? INITIAL : 0) | (heading ? HEADING : 0));
        int end = from;
        int next = from;
        while (next >= 0) {
            end = next;
            next = heading ? -1 : extended(begin, end, flag);
            if (next > end + 1 && joins(end + 1)) {
                flag |= JOINED;
            }
        }
        end = isSyllable(begin, end) ? end + 2 : end;
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        first[size] = size > 0 && last[size - 1] >= begin ? from : begin;
        last[size] = end;
        flags[size++] = flag;
        return end;
    }

    /** Returns whether a name goes on with a short syllable in lower case, as Korean ones do: “Han Seo-yun”, not “Ohio-led”. */
    private boolean isSyllable(int begin, int end) {
        int tail = end + 2;
        if (end == begin
                || tail >= tokens.size()
                || !tokens.isMark(end + 1, '-')
                || !tokens.glued(end + 1)
                || !tokens.glued(tail)) {
            return false;
        }
        int length = tokens.end(tail) - tokens.start(tail);
        long noName = Category.FUNCTION_WORD.bit() | Category.FINITE_VERB.bit();
        long noPerson = Category.ORGANISATION_WORD.bit()
                | Category.PLACE_NAME.bit()
                | Category.PLACE_PART.bit()
                | Category.DEMONYM.bit();
        return tokens.kind(tail) == Tokens.WORD
                && tokens.shape(tail) == Tokens.LOWER
                && length <= 4
                && tokens.end(end) - tokens.start(end) <= 5
                && (tokens.categories(tail) & noName) == 0
                && ((tokens.categories(end) | tokens.categories(Math.max(0, end - 1))) & noPerson) == 0;
    }

    private boolean joins(int i) {
        int word = tokens.word(i);
        return word == OF || word == FOR || word == ON || word == AND || tokens.isMark(i, '&');
    }

    /** Returns the new last token of the run {@code begin..end}, or -1 if the run ends there. */
    private int extended(int begin, int end, byte flag) {
        int j = end + 1;
        boolean ended = end > begin && tokens.is(end, Category.NAME_SUFFIX) && tokens.last(end) == '.';
        if (j >= tokens.size() || tokens.firstInBlock(j) || opens[j] || NameShapes.isParted(tokens, j) || ended) {
            return -1;
        }
        if (tokens.kind(j) == Tokens.WORD) {
            if (tokens.shape(j) != Tokens.LOWER) {
                return (capital(j) || tokens.is(j, Category.MONTH)) && monthInName(j) ? j : -1;
            }
            if (tokens.isMark(j, 'y')) {
                // Spanish family names of both parents: “Balaguer y Moreno”
                return end > begin && (tokens.categories(begin) & GIVEN) != 0 && capital(j + 1) ? j + 1 : -1;
            }
            return tokens.is(j, Category.NAME_PARTICLE) ? afterParticles(j) : afterJoint(begin, end, j, flag);
        }
        if (hyphenAndCapital(j) || isPrefix(end, j)) {
            return j + 1;
        }
        if (end == begin && isGivenOfSyllables(end)) {
            return end + 3;
        }
        boolean suffix = tokens.isMark(j, ',')
                && j + 1 < tokens.size()
                && tokens.is(j + 1, Category.NAME_SUFFIX)
                && tokens.isCapitalised(j + 1);
        if (suffix || tokens.isMark(j, '&') && capital(j + 1)) {
            return j + 1;
        }
        boolean given = (tokens.categories(end) & GIVEN) != 0
                || end == begin && j + 1 < tokens.size() && (tokens.categories(j + 1) & GIVEN) != 0;
        return given ? afterNickname(j) : -1;
    }

    /** “Co-ordinating Council”: returns whether a word goes on in lower case behind the hyphen at {@code mark}, and a name behind it. */
    private boolean isPrefix(int end, int mark) {
        return tokens.isMark(mark, '-')
                && tokens.end(end) - tokens.start(end) < 4
                && mark + 2 < tokens.size()
                && tokens.glued(mark)
                && tokens.glued(mark + 1)
                && tokens.shape(mark + 1) == Tokens.LOWER
                && tokens.end(mark + 1) - tokens.start(mark + 1) > 4
                && (tokens.categories(end) & GIVEN) == 0
                && capital(mark + 2);
    }

    /** “Min-jun Choe”: returns whether a syllable in lower case and a family name follow the one at {@code first}. */
    private boolean isGivenOfSyllables(int first) {
        return isSyllable(first - 1, first) && capital(first + 3) && !tokens.glued(first + 3);
    }

    /** “Ada “the Storm” Kell”, “Ada (Adi) Kell”: returns the name after one in marks or brackets from {@code mark}, or -1. */
    private int afterNickname(int mark) {
        boolean bracket = tokens.isMark(mark, '(');
        if (!bracket && tokens.kind(mark) != Tokens.QUOTE_MARK || tokens.glued(mark)) {
            return -1;
        }
        int close = mark + 1;
        int longest = bracket ? 1 : NICKNAME;
        while (close < tokens.size() && close - mark <= longest && tokens.kind(close) == Tokens.WORD) {
            close++;
        }
        boolean closed = close < tokens.size()
                && close > mark + 1
                && tokens.isCapitalised(close - 1)
                && tokens.glued(mark + 1)
                && tokens.glued(close)
                && (bracket ? tokens.isMark(close, ')') : tokens.kind(close) == Tokens.QUOTE_MARK);
        return closed && capital(close + 1) && !opens[close + 1] ? close + 1 : -1;
    }

    /** A month is part of a name only after a given name, and where no day follows: “Ada May”. */
    private boolean monthInName(int j) {
        return !tokens.is(j, Category.MONTH)
                || (tokens.categories(j - 1) & GIVEN) != 0
                        && (j + 1 >= tokens.size() || tokens.kind(j + 1) != Tokens.NUMBER);
    }

    private int afterParticles(int from) {
        int j = from;
        while (j < tokens.size()
                && j < from + 4
                && tokens.shape(j) == Tokens.LOWER
                && tokens.is(j, Category.NAME_PARTICLE)) {
            j++;
        }
        if (hyphenAndCapital(j)) {
            return j + 1;
        }
        return capital(j) && !opens[j] ? j : -1;
    }

    private int afterJoint(int begin, int end, int joint, byte flag) {
        int word = tokens.word(joint);
        int next = joint + 1;
        if (word == AND && capital(next) && FIRM_TAIL.has(tokens, next)) {
            return next;
        }
        if (word == OF) {
            return afterOf(end, next);
        }
        if (!capital(next)
                || tokens.is(next, Category.MONTH)
                || (tokens.categories(next) & (GIVEN | Category.TITLE.bit())) != 0) {
            return -1;
        }
        if (word == FOR || word == ON) {
            return tokens.is(end, Category.ORGANISATION_WORD) ? next : -1;
        }
        return word == AND && isOneBody(begin, end, next, flag) ? next : -1;
    }

    private int afterOf(int end, int next) {
        boolean takes = tokens.is(end, Category.ORGANISATION_WORD)
                || tokens.is(end, Category.TITLE)
                || tokens.is(end, Category.THING_WORD);
        if (!takes) {
            return -1;
        }
        int name = next < tokens.size() && tokens.word(next) == THE ? next + 1 : next;
        return capital(name) && !tokens.is(name, Category.MONTH) ? name : -1;
    }

    /** “the Ports and Harbours Board”: returns whether what “and” joins is one body, whose last word says so. */
    private boolean isOneBody(int begin, int end, int next, byte flag) {
        boolean bodyBegan = (flag & JOINED) != 0
                || begin > 0 && tokens.word(begin - 1) == THE
                || tokens.is(begin, Category.ORGANISATION_WORD);
        int close = next;
        while (capital(close + 1) && !opens[close + 1]) {
            close++;
        }
        if ((flag & JOINED) != 0
                && close - next < 3
                && BodyFields.covers(tokens, begin, end)
                && BodyFields.isField(tokens, end)
                && BodyFields.isField(tokens, close)) {
            // “Department of Ports and Fisheries”
            return true;
        }
        return bodyBegan
                && close > next
                && tokens.is(close, Category.ORGANISATION_WORD)
                && !tokens.is(end, Category.ORGANISATION_WORD);
    }
}
