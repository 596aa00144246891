package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;

/** What the words of a clause do: which are verbs, negations, conjunctions. */
final class ClauseWords {
    private static final long FINITE =
            Category.FINITE_VERB.bit() | Category.PAST_VERB.bit() | Category.MODAL_VERB.bit();
    private static final int[] COPULAS = ids("is", "are", "was", "were", "be", "been", "being", "am");
    private static final int[] AUXILIARIES = ids("has", "have", "had", "do", "does", "did", "having");
    private static final int[] SAYING =
            ids("said", "says", "say", "told", "tells", "added", "adds", "noted", "explained");
    private static final int[] NEGATIONS = ids(
            "not",
            "never",
            "no",
            "n't",
            "didn't",
            "doesn't",
            "don't",
            "won't",
            "wouldn't",
            "wasn't",
            "weren't",
            "isn't",
            "aren't",
            "hasn't",
            "haven't",
            "hadn't",
            "couldn't",
            "can't",
            "cannot");
    private static final int[] SUBORDINATORS = ids(
            "after",
            "before",
            "when",
            "while",
            "because",
            "although",
            "though",
            "where",
            "since",
            "until",
            "as",
            "whereas",
            "unless",
            "if",
            "so");
    private static final int[] RELATIVES = ids("who", "which", "whose", "whom");
    private static final int[] JOINS = ids("and", "but", "or", "nor", "yet");
    private static final int[] CONDITIONS = ids("if", "unless", "whether");
    private static final int[] FAILURES = ids("failed", "refused", "declined");

    private static final int[] LEAD_INS = ids("in", "during", "at", "on");
    private static final int[] PRONOUNS = ids("i", "we", "you", "it", "he", "she", "they", "there", "this", "that");
    private static final int[] NEVER = ids("never", "not");
    private static final int TO = Lexicon.id("to");
    private static final int OF = Lexicon.id("of");
    private static final int[] ARTICLES = ids(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "'s",
            "no", "some", "any");

    private final Tokens tokens;

    ClauseWords(Tokens tokens) {
        this.tokens = tokens;
    }

    private static int[] ids(String... words) {
        int[] ids = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            ids[i] = Lexicon.id(words[i]);
        }
        return ids;
    }

    private boolean isOne(int i, int[] of) {
        int word = tokens.word(i);
        if (word == Lexicon.UNKNOWN) {
            return false;
        }
        for (int each : of) {
            if (each == word) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether token {@code i} is a quotation mark that cannot be an apostrophe. */
    boolean isQuotationMark(int i) {
        char c = tokens.first(i);
        boolean apostrophe =
                tokens.end(i) - tokens.start(i) == 1 && (c == '\'' || c == '\u2019' || c == '`' || c == '\u2018');
        return tokens.kind(i) == Tokens.QUOTE_MARK && !apostrophe;
    }

    boolean isCopula(int i) {
        return isOne(i, COPULAS);
    }

    boolean isAuxiliary(int i) {
        return isOne(i, AUXILIARIES);
    }

    boolean isSaying(int i) {
        return isOne(i, SAYING);
    }

    boolean isNegation(int i) {
        return isOne(i, NEGATIONS);
    }

    boolean isSubordinator(int i) {
        return isOne(i, SUBORDINATORS);
    }

    boolean isRelative(int i) {
        return isOne(i, RELATIVES);
    }

    boolean isJoin(int i) {
        return isOne(i, JOINS);
    }

    boolean isCondition(int i) {
        return isOne(i, CONDITIONS);
    }

    boolean isFailure(int i) {
        return isOne(i, FAILURES);
    }

    /** Returns whether token {@code i} can be a verb that makes a clause: a past form, a modal, a form of “be” or “have”. */
    boolean isFinite(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.shape(i) != Tokens.LOWER) {
            return false;
        }
        return (tokens.categories(i) & FINITE) != 0
                || isCopula(i)
                || isAuxiliary(i)
                || isPast(i)
                || isContracted(i)
                || isPlan(i);
    }

    private boolean isContracted(int i) {
        return tokens.end(i) - tokens.start(i) > 3 && isNegation(i) && tokens.last(i) == 't' && !isOne(i, NEVER);
    }

    /** Returns whether token {@code i} is “plans” in “plans to meet”. */
    private boolean isPlan(int i) {
        boolean to = i + 1 < tokens.size() && tokens.word(i + 1) == TO;
        return to && tokens.is(i, Category.PLAN_WORD) && i > 0 && !isArticle(i - 1);
    }

    /** Returns whether token {@code i} is a past form or a participle: {@code signed}, {@code met}. */
    boolean isPast(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.shape(i) != Tokens.LOWER || isCopula(i) || isAuxiliary(i)) {
            return false;
        }
        return tokens.is(i, Category.PAST_VERB) || isRegularPast(i);
    }

    private boolean isRegularPast(int i) {
        int end = tokens.end(i);
        boolean ending = end - tokens.start(i) > 3
                && tokens.last(i) == 'd'
                && tokens.text().charAt(end - 2) == 'e'
                && tokens.text().charAt(end - 3) != 'e';
        // “the united front”, “a proposed law”: after an article it is an adjective
        if (!ending || i == 0) {
            return ending;
        }
        int before = isAdverb(i - 1) && i > 1 ? i - 2 : i - 1;
        boolean adjective = isArticle(before) || before < i - 1 && tokens.word(before) == OF;
        return !adjective;
    }

    /** Returns whether token {@code i} begins a phrase that tells where or when: “In a speech on Monday, …”. */
    boolean isLeadIn(int i) {
        return isOne(i, LEAD_INS);
    }

    /** Returns whether token {@code i} is a word of time, a number or a function word. */
    boolean isTimeOrFunction(int i) {
        long time =
                Category.TIME_WORD.bit() | Category.MONTH.bit() | Category.WEEKDAY.bit() | Category.FUNCTION_WORD.bit();
        return tokens.kind(i) != Tokens.WORD || (tokens.categories(i) & time) != 0;
    }

    /** Returns whether token {@code i} stands for somebody or something named elsewhere. */
    boolean isPronoun(int i) {
        return isOne(i, PRONOUNS);
    }

    private boolean isAdverb(int i) {
        int end = tokens.end(i);
        return tokens.kind(i) == Tokens.WORD
                && end - tokens.start(i) > 3
                && tokens.text().startsWith("ly", end - 2);
    }

    boolean isArticle(int i) {
        return isOne(i, ARTICLES);
    }

    /** Returns whether token {@code i} is a verb in a form that tells of something happening, not a state. */
    boolean isDoing(int i) {
        if (isCopula(i) || isAuxiliary(i)) {
            return false;
        }
        return isPast(i)
                || tokens.is(i, Category.FINITE_VERB)
                        && tokens.shape(i) == Tokens.LOWER
                        && !tokens.is(i, Category.MODAL_VERB);
    }

    boolean isModal(int i) {
        return tokens.is(i, Category.MODAL_VERB);
    }

    /** Returns whether there is a verb that makes a clause from token {@code from} up to but without {@code to}. */
    boolean hasFinite(int from, int to) {
        return firstFinite(from, to) < to;
    }

    /** Returns the first such verb, or {@code to}. */
    int firstFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return to;
    }
}
