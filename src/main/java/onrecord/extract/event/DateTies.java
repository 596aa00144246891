package onrecord.extract.event;

import java.time.LocalDate;
import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.When;

/** Tells whether a date of a clause can be that of its main verb: it is not where the tense or another verb stands against it. */
final class DateTies {
    /** Present forms, which tell of no past day: “the site holds what was built in 2004”. */
    private static final WordSet PRESENT =
            WordSet.of("is are am appears becomes believe believes brings come comes faces"
                    + " feel feels finds get gets give gives go goes holds keep keeps know knows leads look looks make makes means"
                    + " need needs opposes plays remains runs seem seems sees serves stands supports take takes think thinks"
                    + " turns want wants works");

    private static final WordSet DOWN = WordSet.of("down up");

    private static final long PARTICIPLE = Category.PARTICIPLE.bit() | Category.PAST_VERB.bit();
    private static final WordSet HAS = WordSet.of("has have");
    private static final WordSet COMPARED = WordSet.of("as than those");
    private static final WordSet UP_TO = WordSet.of("to until");
    private static final int HAVING = Lexicon.id("having");
    private static final int UNTIL = Lexicon.id("until");
    private static final int THAT = Lexicon.id("that");
    private static final int TO = Lexicon.id("to");
    private static final int AGAINST = Lexicon.id("against");
    private static final int AS = Lexicon.id("as");
    private static final int OF = Lexicon.id("of");
    private static final int OR = Lexicon.id("or");
    private static final int FROM = Lexicon.id("from");
    private static final int FOLLOWING = Lexicon.id("following");
    /** What has been done is told with a day of this or the last days, if with any. */
    private static final int DAYS = 7;
    /** So many tokens of a clause are looked at for when it is. */
    private static final int LEAD = 3;

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Relatives relatives;
    private final ParticipleTies participles;
    private final boolean[] dated;
    private final boolean[] undated;
    private final Optional<String> publicationDay;

    DateTies(
            Tokens tokens,
            ClauseWords words,
            Insertions insertions,
            boolean[] dated,
            boolean[] undated,
            Optional<String> publicationDay) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.relatives = new Relatives(tokens, words);
        this.participles = new ParticipleTies(tokens, words);
        this.dated = dated;
        this.undated = undated;
        this.publicationDay = publicationDay;
    }

    /** Returns whether the date at tokens {@code first..last} of a clause is that of something else than its main verb. */
    boolean isOfOther(Clause clause, int first, int last, When when) {
        int verb = insertions.firstFinite(clause.from(), clause.to() + 1);
        return isOfFollowing(last)
                || verb < first && words.isPassiveOfNoun(verb) && participles.isOfObject(clause, verb)
                || isOfUnknown(clause.from(), first)
                || verb < first
                        && (relatives.firstOrThat(clause.from(), verb) < 0 && participles.isOfReduced(verb, first)
                                || participles.isOfParticiple(verb, first, clause.to())
                                || participles.isOfDue(verb, first)
                                || participles.isOfCalamity(verb, first, isLong(when))
                                || participles.isOfCause(verb, first, last, clause.to()))
                || verb > last && participles.isOfReducedSubject(clause.from(), first)
                || isOfGap(verb, first)
                || first > clause.from()
                        && tokens.word(first - 1) == FROM
                        && last < clause.to()
                        && UP_TO.has(tokens, last + 1)
                || isOfLeadIn(clause, first, verb)
                || isBeforeOtherVerb(verb, first, last, clause.to())
                || verb > last && (words.isRelative(verb - 1) || tokens.word(verb - 1) == THAT && clause.from() < first)
                || isInRelative(verb, first, isAhead(when))
                || verb < first
                        && (isOfFigure(verb, first) || isOfApposition(clause.from(), verb) || isOfAs(verb, first))
                || isAgainstTense(clause, verb, first, when);
    }

    /** “One day earlier, Kell resigned over the fire in 2019”: the clause is of another time, which nobody can tell. */
    private boolean isOfUnknown(int from, int first) {
        for (int i = from; i < Math.min(first, from + LEAD); i++) {
            // “About two years ago, the Tribune named it one of the best of the century”
            boolean told = dated[i]
                    && i < first - 1
                    && (i > from || from == 0 || tokens.kind(from - 1) != Tokens.WORD)
                    && (i == from || English.PREPOSITION.has(tokens, i - 1) || dated[i - 1])
                    && words.hasFinite(i + 1, first);
            if (undated[i] || told) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether another verb than the main one stands before a date that tells only before or after when: “asked the
     * council to open it before May”.
     */
    boolean isBehindOtherVerb(Clause clause, int first) {
        int verb = insertions.firstFinite(clause.from(), clause.to() + 1);
        if (participles.isOfDue(verb, first)) {
            return true;
        }
        while (verb < first && (words.isAuxiliary(verb) || words.isModal(verb) || English.isAdverb(tokens, verb))) {
            verb++;
        }
        for (int i = verb + 1; i < first; i++) {
            boolean ing = English.isIng(tokens, i) && !words.isArticle(i - 1);
            if (words.isFinite(i) || words.isRelative(i) || tokens.word(i) == TO && isInfinitive(i + 1) || ing) {
                return true;
            }
        }
        return false;
    }

    private boolean isInfinitive(int i) {
        return tokens.kind(i) == Tokens.WORD && tokens.shape(i) == Tokens.LOWER && !words.isArticle(i);
    }

    /** “in the year following the vote”: a unit of time that counts from something. */
    private boolean isOfFollowing(int last) {
        int unit = tokens.word(last) == FOLLOWING ? last - 1 : last;
        return unit + 1 < tokens.size()
                && tokens.word(unit + 1) == FOLLOWING
                && tokens.shape(unit) == Tokens.LOWER
                && tokens.is(unit, Category.TIME_WORD);
    }

    /** “The council left in 2006, and the mayor in 2014”: behind another date and a conjunction, without a verb of its own. */
    private boolean isOfGap(int verb, int first) {
        boolean join = false;
        for (int i = first - 1; i > verb; i--) {
            if (words.isFinite(i)) {
                return false;
            }
            join |= words.isJoin(i);
            if (dated[i]) {
                return join;
            }
        }
        return false;
    }

    /** “Built in 2004, the mill …”: the date is that of the participle. */
    private boolean isOfLeadIn(Clause clause, int first, int verb) {
        int from = clause.from();
        boolean participle = (tokens.categories(from) & PARTICIPLE) != 0
                || English.ends(tokens, from, "ed")
                || English.isIng(tokens, from);
        return participle && verb > first && (English.PREPOSITION.has(tokens, from + 1) || first == from + 1);
    }

    /** “backed a bill that expires in May”, “the bill that he hopes to sign in May”: a clause within the object has a verb of its own. */
    private boolean isInRelative(int verb, int first, boolean ahead) {
        for (int i = first - 2; i > verb + 1; i--) {
            if (tokens.isMark(i, ',')) {
                // “holds no title, having lost it in May”
                return tokens.word(i + 1) == HAVING;
            }
            if (tokens.word(i) == UNTIL) {
                // “plans to serve until his term expires in May”
                return i + 1 < first - 1;
            }
            boolean that = tokens.word(i) == THAT && English.isNominal(tokens, i - 1) && !words.isFinite(i - 1);
            if (that || words.isRelative(i)) {
                return hasVerb(i + 1, first, ahead) && relatives.mainVerb(i + 1, first) == first;
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to, boolean ahead) {
        // “issued a bond that pays 5 % on Monday”: what is over was not told in the present
        boolean present = ahead
                && tokens.shape(from) == Tokens.LOWER
                && English.ends(tokens, from, "s")
                && !words.isArticle(from);
        for (int i = from; i < to && !present; i++) {
            // “handed over what it was demanding on Monday”: what goes on has no day of its own
            boolean goesOn = words.isBe(i) && English.isIng(tokens, i + 1);
            present = words.isFinite(i) && !goesOn || tokens.word(i) == TO && isInfinitive(i + 1);
        }
        return present;
    }

    /** “the boats sunk in the bay on Monday were raised”: the verb before the date can be a participle of the subject. */
    private boolean isBeforeOtherVerb(int verb, int first, int last, int to) {
        int next = last + 1 < to && English.isAdverb(tokens, last + 1) ? last + 2 : last + 1;
        boolean reduced = words.isPast(first - 1) && English.isNominal(tokens, first - 2) && first - 1 == verb;
        return verb < first && last < to && words.isFinite(next) && (reduced || !words.isFinite(first - 1));
    }

    /** “rose from 3 crowns in May to 5”: the date is that of the figure. */
    private boolean isOfFigure(int verb, int first) {
        for (int i = first - 1; i > verb; i--) {
            // “from $3 million, or 39 cents a share, in May”
            if (tokens.isMark(i, ',') && i < first - 1 && tokens.word(i + 1) != OR && !tokens.glued(i + 1)) {
                return false;
            }
            if (tokens.word(i) == FROM) {
                int next = English.isAdverb(tokens, i + 1) ? i + 2 : i + 1;
                boolean number = tokens.kind(next) == Tokens.NUMBER || tokens.isMark(next, '$');
                // “rose from a low a day earlier”, “a fall of 3 percent from the close on Monday”
                return next < first - 1 && (number || isPriceOf(next, first) || isEarlier(first)) || isShare(i, verb);
            }
        }
        return false;
    }

    private boolean hasFigure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, '%') || tokens.is(i, Category.FIGURE_WORD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEarlier(int first) {
        int last = first;
        while (last + 1 < tokens.size() && dated[last + 1] && last < first + LEAD) {
            last++;
        }
        return English.ends(tokens, last, "earlier") || English.ends(tokens, last, "ago");
    }

    /** “from a price of 8 crowns a share in May”. */
    private boolean isPriceOf(int from, int to) {
        for (int i = from; i < Math.min(to, from + LEAD + 1); i++) {
            if (tokens.word(i) == OF && (tokens.kind(i + 1) == Tokens.NUMBER || tokens.isMark(i + 1, '$'))) {
                return true;
            }
        }
        return false;
    }

    private boolean isShare(int from, int verb) {
        for (int i = from - 1; i > verb && i > from - LEAD - 2; i--) {
            if (DOWN.has(tokens, i) && tokens.isMark(i - 1, ',')) {
                return true;
            }
            if (tokens.isMark(i, '%') || tokens.is(i, Category.FIGURE_WORD) && tokens.kind(i - 1) == Tokens.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** “The senate puts the bill, passed narrowly in May, …”: one comma before the verb parts it from what stands before. */
    private boolean isOfApposition(int from, int verb) {
        if (verb <= from || !tokens.isMark(verb - 1, ',') || !words.isPast(verb) || insertions.open(verb - 1) >= 0) {
            return false;
        }
        for (int i = verb - 2; i >= from; i--) {
            if (tokens.isMark(i, ',') || insertions.open(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** “closed the mill as agreed in May”, “talks like those held in May”: the date is that of what is compared. */
    private boolean isOfAs(int verb, int first) {
        for (int i = verb + 1; i < first - 1; i++) {
            // “grew by 4 percent, against a fall of 3 percent in 2014”
            boolean same = English.ends(tokens, i, "same") && tokens.word(i + 1) == AS
                    || tokens.word(i) == AGAINST && hasFigure(i, first);
            if (same || COMPARED.has(tokens, i) && (words.isPast(i + 1) || English.isPast(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** “the council wants what was built in 2004”, “has asked for what was lost in 1986”: such verbs go with no past date. */
    private boolean isAgainstTense(Clause clause, int verb, int first, When when) {
        boolean present = PRESENT.has(tokens, verb);
        boolean perfect = HAS.has(tokens, verb);
        if (verb > clause.to() || !present && !perfect || present && first <= clause.from() + 1) {
            return false;
        }
        // “plans” and “works” are nouns where a verb follows
        for (int i = verb + 1; present && !words.isBe(verb) && i < first; i++) {
            if (words.isFinite(i) && !words.isPast(i)) {
                return false;
            }
        }
        return isOver(when, perfect ? DAYS : 0);
    }

    /** Returns whether a time is longer than a day, as far as is known. */
    private static boolean isLong(When when) {
        return when.firstDay().isPresent() && !when.firstDay().equals(when.lastDay());
    }

    private boolean isAhead(When when) {
        return when.firstDay()
                .filter(begin ->
                        publicationDay.filter(day -> begin.compareTo(day) > 0).isPresent())
                .isPresent();
    }

    /** Returns whether a time ended more than {@code days} days before publication, as far as is known. */
    private boolean isOver(When when, int days) {
        Optional<String> last =
                publicationDay.map(day -> LocalDate.parse(day).minusDays(days).toString());
        return when.lastDay().isPresent()
                && (last.isEmpty() || when.lastDay().get().compareTo(last.get()) < 0);
    }
}
