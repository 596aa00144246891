package onrecord.extract.event;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.TimeExpression;

/** Tells dates that say when something happened from those that are part of a noun phrase. */
final class DateRoles {
    /** What ties a date to a state and not to an event: “the lowest since 1989”, “closed until Friday”. */
    private static final WordSet OF_STATE = WordSet.of("since until through throughout over within to ending");

    /** “higher than in May”, “the year ending in May”. */
    private static final WordSet COMPARED = WordSet.of("than ending");

    private static final WordSet AFTER = WordSet.of("after");
    /** What ties a noun with a date of its own to a verb: “recalled after a fire in May”, “sold since its start in May”. */
    private static final WordSet LATER_THAN = WordSet.of("after since");

    private static final WordSet BEFORE = WordSet.of("before by");
    /** What a gerund follows that tells of another time than the main verb: “convicted of stealing”. */
    private static final WordSet BEFORE_GERUND = WordSet.of("of for with after before without since despite");

    private static final WordSet TELLS_WHEN = WordSet.of("on in during from between at");
    /** What ties a date to a noun or an adjective before it: “the report of March 3”, “lower than last year”. */
    private static final WordSet OF_NOUN = WordSet.of("of for than");

    private static final WordSet FROM_TO = WordSet.of("to until through on");
    private static final int FROM = Lexicon.id("from");
    private static final WordSet THROUGH = WordSet.of("through to until");
    private static final WordSet IN = WordSet.of("in during by");
    /** What an attack or a disaster does to people and things. */
    private static final Set<String> HARMED =
            Set.of("damaged", "destroyed", "died", "hurt", "injured", "killed", "perished", "wounded");

    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int AS = Lexicon.id("as");
    private static final int BY = Lexicon.id("by");
    private static final int NEXT = Lexicon.id("next");
    private static final int OF = Lexicon.id("of");
    private static final int WITH = Lexicon.id("with");
    private static final int THE = Lexicon.id("the");
    private static final int DAY = Lexicon.id("day");
    private static final int THAT = Lexicon.id("that");
    private static final int ACCORDING = Lexicon.id("according");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int NEAR = 15;
    /** So many tokens before and behind a date are looked at: no clause is as long. */
    private static final int FAR = 200;

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final Tokens tokens;
    private final ClauseWords words;

    DateRoles(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Returns the role of the date at tokens {@code first..last} of the sentence {@code begin..end}. */
    DateRole of(TimeExpression date, int first, int last, int begin, int end) {
        return near(date, first, last, Math.max(begin, first - FAR), Math.min(end, last + FAR));
    }

    private DateRole near(TimeExpression date, int first, int last, int begin, int end) {
        if (isCompound(first, last, begin, end)) {
            return DateRole.NOUN;
        }
        boolean modifies = isNounNext(last, end);
        if (modifies && first > begin + 1 && words.isArticle(first - 1) && isCalamityNext(last, end)) {
            return isHoursAfter(date, first - 1, begin)
                    ? DateRole.SAME_DAY
                    : isHarmedIn(first - 2, begin) ? DateRole.WHEN : DateRole.NOUN;
        }
        if (first == begin) {
            return modifies && !isDay(date) ? DateRole.NOUN : DateRole.WHEN;
        }
        int before = first - 1;
        boolean compared = before > begin
                && (COMPARED.has(tokens, before - 1)
                        || tokens.word(before) == NEXT && OF_STATE.has(tokens, before - 1)
                        || English.ends(tokens, before - 1, "concluding")
                        || English.ends(tokens, before - 1, "expiring"));
        // “a drop of 3 % from a year earlier”; “free from May 1” tells when
        boolean base = tokens.word(before) == FROM
                && !isDay(date)
                && !tokens.is(first, Category.MONTH)
                && tokens.kind(first) == Tokens.WORD;
        // “listed the birth as May 1”; “as early as May”
        boolean named = tokens.word(before) == AS && !(before > begin + 1 && tokens.word(before - 2) == AS);
        if (named
                || isSpan(before, last, end)
                || OF_STATE.has(tokens, before)
                || compared
                || base && !isFromTo(last, end)) {
            return DateRole.NOUN;
        }
        if (tokens.word(before) == OF && (isPartOfDay(before, begin) || isOfHarm(before, begin))) {
            return DateRole.WHEN;
        }
        if (AFTER.has(tokens, before)) {
            return modifies ? DateRole.NOUN : DateRole.AFTER;
        }
        if (BEFORE.has(tokens, before)) {
            return modifies ? DateRole.NOUN : DateRole.BEFORE;
        }
        boolean when = TELLS_WHEN.has(tokens, before) || isAsOf(before, last, begin, end)
                ? !isOfParticiple(first, last, begin, end) && (!modifies || isDay(date))
                : isAdverb(date, first, last, begin) && !(modifies && tokens.is(before, Category.FUNCTION_WORD));
        if (when && (isWithParticiple(before, begin) || isOfGerund(before, begin))) {
            return DateRole.NOUN;
        }
        if (when && isAfterNoun(before, begin)) {
            return isHoursAfter(date, before, begin) ? DateRole.SAME_DAY : DateRole.AFTER;
        }
        return when ? DateRole.WHEN : DateRole.NOUN;
    }

    /** “closed all schools as of Monday”; not “as of Monday, ten were closed”, which sums up. */
    private boolean isAsOf(int of, int last, int begin, int end) {
        return tokens.word(of) == OF
                && of > begin + 1
                && tokens.word(of - 1) == AS
                && tokens.kind(of - 2) == Tokens.WORD
                && !isOfIng(of - 2, begin)
                && !(last < end && tokens.isMark(last + 1, ','));
    }

    /** “three days of mourning, Wednesday through Friday”: how long what stands before lasts. */
    private boolean isSpan(int before, int last, int end) {
        return tokens.isMark(before, ',')
                && last + 1 < end
                && THROUGH.has(tokens, last + 1)
                && (tokens.is(last + 2, Category.WEEKDAY) || tokens.is(last + 2, Category.MONTH));
    }

    /** “from last May to this June”. */
    private boolean isFromTo(int last, int end) {
        return last < end && FROM_TO.has(tokens, last + 1);
    }

    /** “…, reporting nine deaths as of Monday”: a participle stands nearer than the verb. */
    private boolean isOfIng(int from, int begin) {
        for (int i = from; i > begin && !words.isFinite(i); i--) {
            if (English.isIng(tokens, i) && tokens.shape(i) == Tokens.LOWER) {
                return true;
            }
        }
        return false;
    }

    /** “the Monday attack”, “the 2008 mine disaster”: what happened is known by the date before it. */
    private boolean isCalamityNext(int last, int end) {
        return tokens.is(last + 1, Category.CALAMITY_NOUN)
                || last + 2 <= end && tokens.is(last + 2, Category.CALAMITY_NOUN);
    }

    /** “two died in the Monday attack”: returns whether the words before the article tell of harm done in it. */
    private boolean isHarmedIn(int tie, int begin) {
        return tie > begin && IN.has(tokens, tie) && HARMED.contains(tokens.text(tie - 1));
    }

    /** “arrested a few hours after the attack on Monday”: that was the same day. */
    private boolean isHoursAfter(TimeExpression date, int before, int begin) {
        for (int i = before; isDay(date) && i > begin + 1 && i > before - NEAR; i--) {
            if (AFTER.has(tokens, i)) {
                return English.ends(tokens, i - 1, "hours") || English.ends(tokens, i - 1, "minutes");
            }
        }
        return false;
    }

    /** “destroyed by the flood of 1987”: the date of what did it is the date of the verb. */
    private boolean isOfHarm(int of, int begin) {
        if (!tokens.is(of - 1, Category.CALAMITY_NOUN)) {
            return false;
        }
        for (int i = of - 2; i > begin && i > of - NEAR / 2; i--) {
            if (words.isPassiveOfNoun(i) || words.isPast(i) && words.isAuxiliary(i - 1) && tokens.word(i + 1) == BY) {
                return true;
            }
        }
        return false;
    }

    /** “in the early hours of Sunday morning”, “on the night of March 3”. */
    private boolean isPartOfDay(int of, int begin) {
        int at = of - 1;
        while (at > begin
                && (tokens.is(at, Category.TIME_WORD) || words.isArticle(at))
                && !TELLS_WHEN.has(tokens, at)) {
            at--;
        }
        return at < of - 1 && at > begin && TELLS_WHEN.has(tokens, at);
    }

    /** “…, with the first part opening in May”: the date is that of the participle. */
    private boolean isWithParticiple(int before, int begin) {
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
    private boolean isOfGerund(int before, int begin) {
        for (int i = before; i > begin + 1; i--) {
            boolean inFigure = tokens.isMark(i, '$') || tokens.isMark(i, '%') || tokens.glued(i);
            if (tokens.kind(i) == Tokens.MARK && !inFigure
                    || words.isFinite(i)
                    || words.isJoin(i)
                    || words.isSubordinator(i)) {
                return false;
            }
            if (English.isIng(tokens, i) && tokens.shape(i) == Tokens.LOWER && i < before && isObject(i + 1)) {
                return BEFORE_GERUND.has(tokens, i - 1)
                        || words.isPast(i - 1) && tokens.is(i - 1, Category.SPEECH_VERB);
            }
        }
        return false;
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

    /** “recalled after a fire in Marn in May”: the date is that of what went before. */
    private boolean isAfterNoun(int before, int begin) {
        for (int i = before; i > begin + 1 && i > before - NEAR; i--) {
            // “after a fire in Marn, Norland in May”: a comma within the name of a place
            boolean named = tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
            if (tokens.isMark(i, ',') && !named
                    || words.isFinite(i)
                    || English.isIng(tokens, i) && !words.isArticle(i - 1)
                    || words.isRelative(i)) {
                return false;
            }
            if (LATER_THAN.has(tokens, i)) {
                return i < before - 1;
            }
        }
        return false;
    }

    /** “January’s vote”, “the mid-January vote”: something is tied to the date without a blank. */
    private boolean isCompound(int first, int last, int begin, int end) {
        boolean toNext = last < end
                && (tokens.word(last + 1) == POSSESSIVE || tokens.isMark(last + 1, '-') && tokens.glued(last + 1));
        return toNext || first > begin && tokens.glued(first);
    }

    /** “figures released on Monday rose”: the date after a preposition belongs to a participle that belongs to a noun. */
    private boolean isOfParticiple(int first, int last, int begin, int end) {
        int participle = first - 2;
        if (!TELLS_WHEN.has(tokens, first - 1) || participle <= begin || !words.isPast(participle)) {
            return false;
        }
        // “For houses bought from May 1, the law …”
        boolean leadsIn = last < end
                && tokens.isMark(last + 1, ',')
                && English.LINKING.has(tokens, begin)
                && !words.hasFinite(begin, participle);
        return last < end && words.isFinite(last + 1) || leadsIn || isReduced(participle, begin);
    }

    /** “met Monday”, “met last month”: a date without a preposition that tells when; not a bare year or month. */
    private boolean isAdverb(TimeExpression date, int first, int last, int begin) {
        int before = first - 1;
        boolean word = tokens.kind(before) == Tokens.WORD;
        boolean object = tokens.word(first) == THE && word && tokens.word(last) == DAY;
        if (object || isReduced(before, begin) || OF_NOUN.has(tokens, before) || words.isArticle(before)) {
            return false;
        }
        if (tokens.isCapitalised(before) && !isDay(date)) {
            return false;
        }
        int length = date.value().length();
        boolean needsPreposition = length == YEAR_LENGTH || length == MONTH_LENGTH && !isRelative(first);
        boolean amount = tokens.kind(before) == Tokens.NUMBER
                || tokens.kind(before) == Tokens.MIXED
                || tokens.isMark(before, '%')
                || tokens.isMark(before, ')');
        return !needsPreposition && (word || amount || tokens.isMark(before, ',') || tokens.isMark(before, '('));
    }

    /** Returns whether {@code verb} is a participle after its noun, in a clause that has another verb already. */
    private boolean isReduced(int verb, int begin) {
        if (!words.isPast(verb) || verb == begin || words.isAuxiliary(verb - 1) || words.isFinite(verb - 1)) {
            return false;
        }
        for (int i = verb - 1; i > begin && i > verb - NEAR; i--) {
            if (tokens.word(i) == ACCORDING) {
                return true;
            }
            // “the House and Senate bills passed last week”: names that are joined begin no clause
            boolean names = tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
            if (tokens.isMark(i, ',')
                    || words.isJoin(i) && !names
                    || words.isRelative(i)
                    || words.isSubordinator(i)
                    || tokens.word(i) == THAT) {
                return false;
            }
            if (words.isFinite(i)) {
                return !words.isSaying(i) && !words.isAuxiliary(i) && !isInRelative(i, begin);
            }
        }
        return false;
    }

    /** “women who have accused Kell called”: the verb before is that of a relative clause, and this one is not reduced. */
    private boolean isInRelative(int verb, int begin) {
        for (int i = verb - 1; i > begin && i > verb - NEAR; i--) {
            if (tokens.isMark(i, ',')) {
                return false;
            }
            if (words.isRelative(i) || tokens.word(i) == THAT) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words say a day by themselves: only a weekday or a day of a month can stand before another noun. */
    private static boolean isDay(TimeExpression date) {
        return date.value().length() >= DAY_LENGTH;
    }

    /** “this month”, “last year”: these need no preposition. */
    private boolean isRelative(int first) {
        return !tokens.is(first, Category.MONTH) && tokens.kind(first) == Tokens.WORD;
    }

    /** Returns whether a noun follows at once that the date belongs to: “in January sales”, “the 2008 games”. */
    private boolean isNounNext(int last, int end) {
        int next = last + 1;
        if (next > end || tokens.kind(next) != Tokens.WORD || tokens.is(next, Category.FUNCTION_WORD)) {
            return false;
        }
        return tokens.shape(next) == Tokens.LOWER
                && tokens.word(next) != FOLLOWING
                && !words.isFinite(next)
                && !words.isParticiple(next)
                && !tokens.is(next, Category.SPEECH_VERB);
    }
}
