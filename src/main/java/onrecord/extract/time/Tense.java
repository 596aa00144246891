package onrecord.extract.time;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Whether the verb that governs a time expression speaks of the past or of the future. */
public enum Tense {
    /** It is told as past. */
    PAST,
    /** Neither. */
    PRESENT,
    /** It is yet to come, asked for or planned. */
    FUTURE;

    /** So far a verb is looked for: a clause is rarely longer. */
    private static final int FAR = 40;

    private static final int NEAR = 9;

    private static final WordSet WILL = WordSet.of("will shall");
    private static final int NOT = Lexicon.id("not");
    private static final WordSet VOWED = WordSet.of("pledged promised threatened vowed");
    private static final WordSet ASKED = WordSet.of("asked told urged warned");
    private static final int TO = Lexicon.id("to");
    private static final int ON = Lexicon.id("on");
    private static final int AS = Lexicon.id("as");
    private static final int HAD = Lexicon.id("had");
    private static final int FROM = Lexicon.id("from");
    private static final int THROUGH = Lexicon.id("through");
    private static final int SINCE = Lexicon.id("since");
    private static final WordSet BE_HAVE = WordSet.of("be have");
    private static final WordSet BEFORE_PASSIVE = WordSet.of("be is are");
    private static final WordSet WAS_WERE = WordSet.of("was were");
    private static final WordSet UNTIL = WordSet.of("until till");
    private static final WordSet TAKES_EFFECT = WordSet.of("effective payable");

    /** Words that plan what a noun names: “scheduled a concert”, “the sale planned for Monday”, “due on Friday”. */
    private static final WordSet PLANNED = WordSet.of("planned scheduled rescheduled slated due");

    /** Finds the tense of the clause around tokens {@code first..last} of sentence {@code s}. */
    public static Tense of(Tokens tokens, Sentences sentences, int first, int last) {
        int s = sentences.of(first);
        if (s < 0 || sentences.last(s) < last) {
            return PRESENT;
        }
        int begin = Math.max(sentences.first(s), first - FAR);
        int end = Math.min(sentences.last(s), last + FAR);
        if (first > begin && UNTIL.has(tokens, first - 1)) {
            // “Until Monday, nobody had asked”
            boolean opens = first - 1 == sentences.first(s);
            return opens && after(tokens, begin, last, end) == PAST ? PAST : FUTURE;
        }
        if (first > begin && tokens.word(first - 1) == THROUGH && !opensRange(tokens, first - 2, begin)) {
            return PRESENT;
        }
        if (first > begin && TAKES_EFFECT.has(tokens, first - 1)) {
            return FUTURE;
        }
        if (first > begin && tokens.word(first - 1) == SINCE || isTold(tokens, begin, first, last, end)) {
            return PAST;
        }
        for (int i = first - 1; i >= begin; i--) {
            if (isInfinitive(tokens, i, begin)) {
                Tense tense = leadsOn(tokens, i, begin);
                if (tense == FUTURE && isOfVow(tokens, i, begin, first)) {
                    return PAST;
                }
                // “was bold enough to ask for it in May”
                boolean enough = i > begin && English.ends(tokens, i - 1, "enough");
                if (!enough || tense != PRESENT) {
                    return tense;
                }
                continue;
            }
            // “asked Kell on Friday how …”: no infinitive stands between
            if (ASKED.has(tokens, i) && !English.BE.has(tokens, i - 1)) {
                return PAST;
            }
            boolean planned = PLANNED.has(tokens, i) && tokens.word(i + 1) != TO;
            Tense tense = planned ? plan(tokens, i, begin) : at(tokens, i, begin);
            if (tense != PRESENT) {
                return tense;
            }
        }
        return after(tokens, begin, last, end);
    }

    /** “From May through July”: the first of two dates tells when. */
    private static boolean opensRange(Tokens tokens, int last, int begin) {
        for (int i = last; i >= Math.max(begin, last - 3); i--) {
            if (tokens.word(i) == FROM || tokens.is(i, Category.MONTH) || tokens.is(i, Category.WEEKDAY)) {
                return true;
            }
        }
        return false;
    }

    /** “The council on Monday decided”: the verb follows, whatever was told before. */
    private static boolean isTold(Tokens tokens, int begin, int first, int last, int end) {
        return last < end
                && first - 1 > begin
                && tokens.word(first - 1) == ON
                && !tokens.is(first - 2, Category.MODAL_VERB)
                && (tokens.is(last + 1, Category.PAST_VERB) || isRegular(tokens, last + 1));
    }

    /** Returns the tense of the first verb behind the expression. */
    private static Tense after(Tokens tokens, int begin, int last, int end) {
        for (int i = last + 1; i <= end; i++) {
            Tense tense = at(tokens, i, begin);
            if (tense != PRESENT) {
                return tense;
            }
            boolean infinitive = i < end && tokens.word(i + 1) == TO;
            if (tokens.is(i, Category.FINITE_VERB) || infinitive && tokens.is(i, Category.PLAN_WORD)) {
                return infinitive ? planned(tokens, i) : PRESENT;
            }
        }
        return PRESENT;
    }

    /** Returns the tense of a day before what is planned: “On Monday, the council agreed to sell”, “it is expected to sell”. */
    private static Tense planned(Tokens tokens, int plan) {
        boolean decided = English.ends(tokens, plan, "ed")
                && !English.BE.has(tokens, plan - 1)
                && !tokens.is(plan - 1, Category.MODAL_VERB);
        return decided ? PAST : FUTURE;
    }

    private static Tense at(Tokens tokens, int i, int begin) {
        if (tokens.kind(i) != Tokens.WORD) {
            return PRESENT;
        }
        if (tokens.is(i, Category.MODAL_VERB) && !tokens.isCapitalised(i)) {
            return FUTURE;
        }
        boolean passive = i > begin && BEFORE_PASSIVE.has(tokens, i - 1);
        boolean past = tokens.is(i, Category.PAST_VERB) || isPastForm(tokens, i) && !isAdjective(tokens, i, begin);
        return !passive && past ? PAST : PRESENT;
    }

    /** “an unspecified date”, “a still unsold barn”: between an article and a noun stands no verb. */
    private static boolean isAdjective(Tokens tokens, int i, int begin) {
        int before = i - 1 > begin && tokens.is(i - 1, Category.FUNCTION_WORD) && !English.ARTICLE.has(tokens, i - 1)
                ? i - 2
                : i - 1;
        return before >= begin
                && English.ARTICLE.has(tokens, before)
                && i + 1 < tokens.size()
                && tokens.shape(i + 1) == Tokens.LOWER
                && !tokens.is(i + 1, Category.FUNCTION_WORD);
    }

    /** Returns whether token {@code i} is the “to” of an infinitive: “to meet”, not “to my office”. */
    private static boolean isInfinitive(Tokens tokens, int i, int begin) {
        boolean to = tokens.word(i) == TO && i > begin && i + 1 < tokens.size() && tokens.kind(i + 1) == Tokens.WORD;
        if (!to || tokens.shape(i + 1) != Tokens.LOWER) {
            return false;
        }
        return !tokens.is(i + 1, Category.FUNCTION_WORD) || BE_HAVE.has(tokens, i + 1);
    }

    /** Returns the tense of the infinitive after {@code to}, which may be yet to come: “plans to meet”, “is to meet”, “due to meet”. */
    private static Tense leadsOn(Tokens tokens, int to, int begin) {
        // “decided not to sue in May”: what is not done has no day but that of the deciding
        if (to > begin + 1 && tokens.word(to - 1) == NOT && isRegular(tokens, to - 2)) {
            return PAST;
        }
        for (int i = to - 1; i >= begin && i >= to - 3; i--) {
            if (tokens.is(i, Category.PLAN_WORD)) {
                return plan(tokens, i, begin);
            }
            if (i == to - 1 && WAS_WERE.has(tokens, i)) {
                return FUTURE;
            }
        }
        // “will be allowed for the first time to enlist on Monday”
        for (int i = to - 1; i >= begin && i >= to - NEAR && tokens.kind(i) == Tokens.WORD; i--) {
            if (WILL.has(tokens, i) && !tokens.isCapitalised(i)) {
                return FUTURE;
            }
        }
        return PRESENT;
    }

    /** Returns the tense of what a word plans; “had been due” and “as planned” look back at the plan. */
    private static Tense plan(Tokens tokens, int i, int begin) {
        for (int at = i - 1; at >= Math.max(begin, i - 3); at--) {
            if (tokens.word(at) == HAD || tokens.word(at) == AS && PLANNED.has(tokens, i)) {
                return PAST;
            }
        }
        return FUTURE;
    }

    /** “threatened to leave on Thursday”: the day of the week is that of the threat. */
    private static boolean isOfVow(Tokens tokens, int to, int begin, int first) {
        return tokens.is(first, Category.WEEKDAY)
                && to > begin
                && VOWED.has(tokens, to - 1)
                && (to - 1 == begin || !English.BE.has(tokens, to - 2));
    }

    private static boolean isPastForm(Tokens tokens, int i) {
        return !tokens.is(i, Category.PLAN_WORD) && isRegular(tokens, i);
    }

    /** Returns whether token {@code i} ends as regular past forms do: “decided”, not “need” or “freed”. */
    private static boolean isRegular(Tokens tokens, int i) {
        int length = tokens.end(i) - tokens.start(i);
        if (length < 4 || tokens.shape(i) != Tokens.LOWER || tokens.last(i) != 'd') {
            return false;
        }
        return tokens.text().charAt(tokens.end(i) - 2) == 'e' && tokens.text().charAt(tokens.end(i) - 3) != 'e';
    }
}
