package onrecord.extract.event;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** What the words of a clause do: which are verbs, negations, conjunctions. */
class ClauseWords {
    private static final long FINITE =
            Category.FINITE_VERB.bit() | Category.PAST_VERB.bit() | Category.MODAL_VERB.bit();
    private static final WordSet SAYING = WordSet.of("said says say told tells added adds noted explained");
    private static final WordSet SUBORDINATOR = English.CORE_SUBORDINATOR.or(WordSet.of("so"));
    private static final WordSet AUXILIARY = English.BE.or(English.HAVE_OR_DO);
    private static final WordSet FINITE_FORM = AUXILIARY.or(English.NEGATED_AUXILIARY);
    /** Forms that make no clause of their own: “to be called”. */
    private static final WordSet BARE = WordSet.of("be been being");

    private static final int BE = Lexicon.id("be");
    private static final int IT = Lexicon.id("it");
    private static final WordSet CONDITION = WordSet.of("if unless whether");
    private static final WordSet FAILURE = WordSet.of("failed refused declined");
    private static final WordSet LEAD_IN = WordSet.of("in during at on");
    private static final WordSet NAMELESS_SUBJECT = English.PERSONAL_PRONOUN.or(WordSet.of("there this that"));

    /** What makes the word after it a noun or an adjective. */
    private static final WordSet ARTICLE = English.CORE_DETERMINER.or(WordSet.of("that 's"));

    /** What a verb can begin with before a hyphen. */
    private static final Set<String> PREFIX = Set.of("co", "cross", "de", "mis", "out", "over", "pre", "re", "under");

    /** Past forms that begin with “un” or “under” and are verbs; any dictionary of English. */
    private static final Set<String> UNDOING = Set.of(
            "uncovered",
            "undercut",
            "underlined",
            "undermined",
            "underscored",
            "underwent",
            "undressed",
            "unearthed",
            "unfolded",
            "unified",
            "united",
            "unleashed",
            "unloaded",
            "unlocked",
            "unnerved",
            "unpacked",
            "unravelled",
            "unraveled",
            "unseated",
            "unsettled",
            "untied",
            "unveiled",
            "unwrapped");

    private static final WordSet BEFORE_NOUN = WordSet.of("at by for from into of with");
    /** Verbs that “as” tells a name or a part of: “known as the Tern”. */
    private static final Set<String> NAMING =
            Set.of("appointed", "described", "known", "named", "regarded", "seen", "served", "used", "worked");

    private static final int AS = Lexicon.id("as");
    private static final int THAT = Lexicon.id("that");
    private static final int SUCH = Lexicon.id("such");

    private static final int NEAR = 4;

    private static final int TO = Lexicon.id("to");
    private static final int BY = Lexicon.id("by");
    private static final int OF = Lexicon.id("of");

    private final Tokens tokens;

    ClauseWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether token {@code i} is a quotation mark that cannot be an apostrophe. */
    boolean isQuotationMark(int i) {
        char c = tokens.first(i);
        boolean apostrophe =
                tokens.end(i) - tokens.start(i) == 1 && (c == '\'' || c == '\u2019' || c == '`' || c == '\u2018');
        return tokens.kind(i) == Tokens.QUOTE_MARK && !apostrophe;
    }

    /** Returns whether token {@code i} is a mark that always parts clauses. */
    boolean isStopMark(int i) {
        if (tokens.kind(i) != Tokens.MARK) {
            return false;
        }
        char c = tokens.first(i);
        boolean hyphen = tokens.glued(i) && i + 1 < tokens.size() && tokens.glued(i + 1) && c != '\u2014';
        boolean dash = (c == '-' || c == '\u2013' || c == '\u2014') && !hyphen;
        boolean clock = c == ':'
                && i > 0
                && i + 1 < tokens.size()
                && tokens.kind(i + 1) == Tokens.NUMBER
                && tokens.kind(i - 1) == Tokens.NUMBER;
        return c == ';' || c == ':' && !clock || c == '(' || c == ')' || c == '[' || c == ']' || dash;
    }

    /** Returns whether token {@code i} is a form of “be”, “have” or “do”. */
    boolean isAuxiliary(int i) {
        return AUXILIARY.has(tokens, i);
    }

    boolean isBe(int i) {
        return English.BE.has(tokens, i);
    }

    boolean isHaveOrDo(int i) {
        return English.HAVE_OR_DO.has(tokens, i);
    }

    boolean isSaying(int i) {
        return SAYING.has(tokens, i);
    }

    boolean isNegation(int i) {
        return English.NEGATION.has(tokens, i);
    }

    boolean isSubordinator(int i) {
        boolean hyphened = i + 1 < tokens.size() && tokens.isMark(i + 1, '-') && tokens.glued(i + 1);
        return SUBORDINATOR.has(tokens, i) && !hyphened && !(tokens.word(i) == AS && isAsInPhrase(i));
    }

    /** “where it hears”, “as long as they paid”: a clause begins, whatever its verb is. */
    boolean opensClause(int i) {
        return isSubordinator(i)
                && i + 1 < tokens.size()
                && (English.NOMINATIVE.has(tokens, i + 1) || tokens.word(i + 1) == IT);
    }

    /** “as well as”, “such as those”, “as soon as”, “as of Monday”: here “as” begins no clause. */
    private boolean isAsInPhrase(int i) {
        if (i + 1 < tokens.size() && English.NOMINATIVE.has(tokens, i + 1)) {
            return false;
        }
        return i + 1 < tokens.size() && tokens.word(i + 1) == OF
                || i > 0 && (tokens.word(i - 1) == SUCH || NAMING.contains(tokens.text(i - 1)))
                || i > 1 && tokens.word(i - 2) == AS
                || i + 2 < tokens.size() && tokens.word(i + 2) == AS;
    }

    boolean isRelative(int i) {
        return English.WH_RELATIVE.has(tokens, i);
    }

    boolean isJoin(int i) {
        return English.CORE_COORDINATOR.has(tokens, i);
    }

    boolean isCondition(int i) {
        return CONDITION.has(tokens, i);
    }

    boolean isFailure(int i) {
        return FAILURE.has(tokens, i);
    }

    /** Returns whether token {@code i} can be a verb that makes a clause: a past form, a modal, a form of “be” or “have”. */
    boolean isFinite(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.shape(i) != Tokens.LOWER) {
            return false;
        }
        // “a jam-packed day”; “re-opened” is a verb
        boolean compound =
                i > 1 && tokens.glued(i) && tokens.isMark(i - 1, '-') && !PREFIX.contains(tokens.text(i - 2));
        if (compound || BARE.has(tokens, i) || i > 0 && tokens.word(i - 1) == BE && isPast(i)) {
            return false;
        }
        return (tokens.categories(i) & FINITE) != 0 || FINITE_FORM.has(tokens, i) || isPast(i) || isPlan(i);
    }

    /** Returns whether token {@code i} is “plans” in “plans to meet”. */
    private boolean isPlan(int i) {
        boolean to = i + 1 < tokens.size() && tokens.word(i + 1) == TO;
        return to && tokens.is(i, Category.PLAN_WORD) && i > 0 && !isArticle(i - 1);
    }

    /** Returns whether token {@code i} is a past form or a participle: {@code signed}, {@code met}. */
    boolean isPast(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.shape(i) != Tokens.LOWER || isAuxiliary(i)) {
            return false;
        }
        return tokens.is(i, Category.PAST_VERB) || isRegularPast(i);
    }

    private boolean isRegularPast(int i) {
        boolean ending = English.isPast(tokens, i) && !isInEed(i) && !isNegated(i);
        // “the united front”, “a proposed law”: after an article it is an adjective
        if (!ending || i == 0) {
            return ending;
        }
        boolean adverb = i > 1 && tokens.end(i - 1) - tokens.start(i - 1) > 3 && English.ends(tokens, i - 1, "ly");
        int before = adverb ? i - 2 : i - 1;
        // “a crew that visited”: behind a noun, “that” is no article
        boolean relative = before == i - 1 && i > 1 && tokens.word(before) == THAT && English.isNominal(tokens, i - 2);
        // “by famed director Kell”: behind such a preposition stands no verb
        boolean adjective = BEFORE_NOUN.has(tokens, i - 1)
                || isArticle(before) && !relative
                || before < i - 1 && tokens.word(before) == OF;
        return !adjective;
    }

    /** “undocumented”, “unarmed”: no verb, where “un” denies; “unveiled” is one. */
    private boolean isNegated(int i) {
        return tokens.first(i) == 'u'
                && tokens.text().startsWith("un", tokens.start(i))
                && !UNDOING.contains(tokens.text(i));
    }

    /** “need”, “speed”, “proceed”; not “agreed”. */
    private boolean isInEed(int i) {
        boolean past = English.ends(tokens, i, "agreed")
                || English.ends(tokens, i, "freed")
                || English.ends(tokens, i, "guaranteed");
        return English.ends(tokens, i, "eed") && !past;
    }

    /** Returns whether token {@code i} begins a phrase that tells where or when: “In a speech on Monday, …”. */
    boolean isLeadIn(int i) {
        return LEAD_IN.has(tokens, i);
    }

    /** Returns whether token {@code i} is a word of time, a number or a function word. */
    boolean isTimeOrFunction(int i) {
        long time =
                Category.TIME_WORD.bit() | Category.MONTH.bit() | Category.WEEKDAY.bit() | Category.FUNCTION_WORD.bit();
        return tokens.kind(i) != Tokens.WORD || (tokens.categories(i) & time) != 0;
    }

    /** Returns whether token {@code i} stands for somebody or something named elsewhere. */
    boolean isPronoun(int i) {
        return NAMELESS_SUBJECT.has(tokens, i);
    }

    boolean isArticle(int i) {
        return ARTICLE.has(tokens, i);
    }

    /** Returns whether token {@code i} is a verb in a form that tells of something happening, not a state. */
    boolean isDoing(int i) {
        if (isAuxiliary(i)) {
            return false;
        }
        return isPast(i)
                || isBehindAuxiliary(i) && (isParticiple(i) || English.isIng(tokens, i))
                || tokens.is(i, Category.FINITE_VERB)
                        && tokens.shape(i) == Tokens.LOWER
                        && !tokens.is(i, Category.MODAL_VERB);
    }

    /** “has today gone up”, “was also escorting”: nothing but adverbs and words of time stands between. */
    private boolean isBehindAuxiliary(int i) {
        int at = i - 1;
        while (at > 0
                && at > i - NEAR
                && (English.isAdverb(tokens, at) || isNegation(at) || tokens.is(at, Category.TIME_WORD))) {
            at--;
        }
        return at >= 0 && isAuxiliary(at);
    }

    /** “organised by the council”: a past form that belongs to its noun where the clause has another verb. */
    boolean isPassiveOfNoun(int i) {
        boolean by = i + 2 < tokens.size() && tokens.word(i + 1) == BY && tokens.kind(i + 2) != Tokens.NUMBER;
        return by && (isPast(i) || isParticiple(i)) && !isBehindAuxiliary(i);
    }

    /** Returns whether token {@code i} is a participle that stands for a verb: “has gone”. */
    boolean isParticiple(int i) {
        return tokens.is(i, Category.PARTICIPLE);
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
