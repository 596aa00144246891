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

    private static final WordSet BEFORE = WordSet.of("before by");
    private static final WordSet AFTER_OR_BEFORE = WordSet.of("after before by");
    /** Length of {@code 2031-03-03T06}. */
    private static final int CLOCK = 13;

    private static final WordSet TELLS_WHEN = WordSet.of("on in during from between at");
    /** What ties a date to a noun or an adjective before it: “the report of March 3”, “lower than last year”. */
    private static final WordSet OF_NOUN = WordSet.of("of for than");

    private static final int TO = Lexicon.id("to");
    private static final int FROM = Lexicon.id("from");
    private static final WordSet IN = WordSet.of("in during by");
    /** What an attack or a disaster does to people and things. */
    private static final Set<String> HARMED =
            Set.of("damaged", "destroyed", "died", "hurt", "injured", "killed", "perished", "wounded");

    /** What one does with a day at a market. */
    private static final Set<String> ENDING = Set.of(
            "close",
            "closed",
            "closing",
            "end",
            "ended",
            "ending",
            "finish",
            "finished",
            "finishing",
            "start",
            "started");

    private static final int AS = Lexicon.id("as");
    private static final int BY = Lexicon.id("by");
    private static final int NEXT = Lexicon.id("next");
    private static final int OF = Lexicon.id("of");
    private static final int FOR = Lexicon.id("for");
    private static final int THE = Lexicon.id("the");
    private static final int DAY = Lexicon.id("day");
    private static final int THAT = Lexicon.id("that");
    private static final int ACCORDING = Lexicon.id("according");
    private static final int NEAR = 15;
    /** So many tokens before and behind a date are looked at: no clause is as long. */
    private static final int FAR = 200;

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final Tokens tokens;
    private final ClauseWords words;
    private final NounTimes nouns;
    private final OtherTimes others;

    DateRoles(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
        this.nouns = new NounTimes(tokens, words);
        this.others = new OtherTimes(tokens, words);
    }

    private static boolean isClock(TimeExpression date) {
        String value = date.value();
        return value.length() > CLOCK && value.charAt(DAY_LENGTH) == 'T' && Character.isDigit(value.charAt(CLOCK - 1));
    }

    /** Returns the role of the date at tokens {@code first..last} of the sentence {@code begin..end}. */
    DateRole of(TimeExpression date, int first, int last, int begin, int end) {
        return near(date, first, last, Math.max(begin, first - FAR), Math.min(end, last + FAR));
    }

    private DateRole near(TimeExpression date, int first, int last, int begin, int end) {
        if (nouns.isCompound(first, last, begin, end)) {
            return DateRole.NOUN;
        }
        boolean modifies = nouns.isNounNext(last, end);
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
        if (nouns.isOfThing(date, first, last, begin, end)
                || OF_STATE.has(tokens, before)
                || compared
                || base && !nouns.isFromTo(last, end)) {
            return DateRole.NOUN;
        }
        if (tokens.word(before) == OF && (isPartOfDay(before, begin) || isOfHarm(before, begin))) {
            return DateRole.WHEN;
        }
        // “called in just after 6 a.m.”, “opened by noon”: on that day
        if (date.type() == TimeExpression.Type.TIME
                && isClock(date)
                && !modifies
                && AFTER_OR_BEFORE.has(tokens, before)) {
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
                : isAdverb(date, first, last, begin, end) && !(modifies && nouns.isOfNoun(date, before));
        if (when && (others.isWithParticiple(before, begin) || others.isOfGerund(before, begin))) {
            return DateRole.NOUN;
        }
        if (when && (others.isAheadOf(before, begin) || others.isOfFigureBefore(before, begin))) {
            return DateRole.NOUN;
        }
        if (when && others.isAfterNoun(before, begin)) {
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
    private boolean isAdverb(TimeExpression date, int first, int last, int begin, int end) {
        int before = first - 1;
        boolean word = tokens.kind(before) == Tokens.WORD;
        // “ended the day at 7,300 points” tells when, “enjoyed the day” does not
        boolean object =
                tokens.word(first) == THE && word && tokens.word(last) == DAY && !ENDING.contains(tokens.text(before));
        // “declared May 3 as a holiday”; “Under a deal signed yesterday, …”
        boolean thing = isDay(date) && isOfMonth(first) && last < end && tokens.word(last + 1) == AS;
        boolean ofLeadIn = last < end
                && tokens.isMark(last + 1, ',')
                && words.isPast(before)
                && English.LINKING.has(tokens, begin)
                && !words.hasFinite(begin, before);
        // “In Marn, today is a holiday”
        boolean done = last + 2 <= end
                && (words.isPast(last + 2) || words.isParticiple(last + 2) || English.isIng(tokens, last + 2));
        boolean subject = last < end
                && words.isBe(last + 1)
                && (tokens.shape(first) == Tokens.LOWER || tokens.isMark(before, ',') && !done);
        // “For the day, the index fell”
        if (tokens.word(before) == FOR && tokens.word(first) == THE && tokens.word(last) == DAY && before == begin) {
            return true;
        }
        if (object
                || subject
                || thing
                || ofLeadIn
                || isReduced(before, begin)
                || OF_NOUN.has(tokens, before)
                || words.isArticle(before)) {
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
            // “met to settle the bills passed last week”
            boolean object = tokens.word(i) == TO && i < verb - 2 && words.hasFinite(begin, i);
            if (tokens.word(i) == ACCORDING
                    || object && tokens.shape(i + 1) == Tokens.LOWER && !words.isArticle(i + 1)) {
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
    static boolean isDay(TimeExpression date) {
        return date.value().length() >= DAY_LENGTH;
    }

    /** “the May 24 sanctions”, “24 May”. */
    private boolean isOfMonth(int first) {
        return tokens.is(first, Category.MONTH) || tokens.kind(first) == Tokens.NUMBER;
    }

    /** “this month”, “last year”: these need no preposition. */
    private boolean isRelative(int first) {
        return !tokens.is(first, Category.MONTH) && tokens.kind(first) == Tokens.WORD;
    }
}
