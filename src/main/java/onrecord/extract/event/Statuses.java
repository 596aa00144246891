package onrecord.extract.event;

import java.util.Optional;
import java.util.Set;
import onrecord.extract.time.Tense;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Event;
import onrecord.model.Publication;
import onrecord.model.When;

/** Tells whether what a dated clause reports happened, will, or did not; nothing where it is only possible. */
final class Statuses {
    private static final WordSet SURE = WordSet.of("will would shall must won't wouldn't");
    /** What one does who does not answer: “did not return calls”, “declined to comment”. */
    private static final WordSet ANSWERING =
            WordSet.of("answer answered comment elaborate reply replied respond responded");

    private static final WordSet FORECASTING =
            WordSet.of("estimate estimated estimates forecast forecasts predict predicted"
                    + " predicts project projected projects");
    /** “does not mean that Kell resigns”: what is denied is no event. */
    private static final WordSet MEANING = WordSet.of("think believe know want need matter seem");

    private static final WordSet HAS = WordSet.of("has have had");
    private static final WordSet IS = WordSet.of("is are");
    /** So many tokens stand between a forecast and what is forecast: “has estimated that nearly two million”. */
    private static final int FEW = 4;

    private static final WordSet WOULD_WILL = WordSet.of("will would");
    /** What plans and laws do to sums. */
    private static final Set<String> EFFECT = Set.of(
            "add",
            "average",
            "bring",
            "cost",
            "create",
            "cut",
            "exceed",
            "generate",
            "grow",
            "increase",
            "raise",
            "reach",
            "reduce",
            "rise",
            "fall",
            "save",
            "shrink",
            "total",
            "yield");

    /** So many tokens stand before a date that leads its clause. */
    private static final int LEAD = 4;

    private static final int NO = Lexicon.id("no");
    private static final int TO = Lexicon.id("to");
    private static final int WOULD = Lexicon.id("would");
    private static final int UNTIL = Lexicon.id("until");
    private static final int THAT = Lexicon.id("that");

    private final Tokens tokens;
    private final Sentences sentences;
    private final ClauseWords words;
    private final Verbs verbs;
    private final Worth worth;
    private final Optional<String> publicationDay;

    Statuses(Tokens tokens, Sentences sentences, ClauseWords words, Verbs verbs, Worth worth, Publication published) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
        this.verbs = verbs;
        this.worth = worth;
        this.publicationDay = published.dating().when().lastDay();
    }

    /** Returns the status; empty for what is only possible. */
    Optional<Event.Status> of(Clause clause, int first, int last, When when) {
        int verb = verbs.verb(clause);
        boolean ahead = when.firstDay().isPresent()
                && publicationDay
                        .filter(day -> when.firstDay().get().compareTo(day) > 0)
                        .isPresent();
        boolean possible = words.isModal(verb) && !SURE.has(tokens, verb);
        // “On the next day, Kell left”, which lies ahead: the verb or the date is not what it seems
        boolean against = ahead
                && verb > last
                && words.isPast(verb)
                && !tokens.is(verb, Category.PLAN_WORD)
                && last - clause.from() <= LEAD;
        // “said he would close it in May”, told in June: what was ahead then is over, and nobody says what came of it
        boolean passed = words.isModal(verb) && isOver(when);
        if (possible
                || against
                || passed
                || isEffect(clause, verb)
                || isUnderWay(verb, clause.to()) && !ahead
                || isGoingOn(verb, clause.to())
                || isConditional(clause, verb)
                || isOpen(clause, first)
                || isForecast(clause)
                || isSaidByNobody(clause)
                || worth.isWish(clause, verb)) {
            return Optional.empty();
        }
        int main = worth.main(verb, clause.to());
        if (isNegated(clause, verb, main)) {
            // what is not done until a day is done then or later, and who does not expect or answer something denies no
            // event
            boolean none = isUntil(verb, clause.to())
                    || tokens.is(main, Category.PLAN_WORD) && (words.isHaveOrDo(verb) || words.isNegation(verb))
                    || isAnswering(main)
                    || MEANING.has(tokens, main)
                    || English.ends(tokens, main, "mean");
            return none ? Optional.empty() : Optional.of(Event.Status.DENIED);
        }
        // “declined to vote”, and neither “declined to 653” nor “declined to comment”
        if (words.isFailure(verb)
                && verb + 1 < clause.to()
                && tokens.word(verb + 1) == TO
                && verbs.isInfinitive(verb + 2)) {
            boolean silent = isAnswering(verb + 2) || tokens.is(verb + 2, Category.SPEECH_VERB);
            return silent ? Optional.empty() : Optional.of(Event.Status.DENIED);
        }
        boolean over = isOver(when);
        boolean future = words.isModal(verb) || Tense.of(tokens, sentences, first, last) == Tense.FUTURE;
        // what was done on a day that has begun is no plan, whatever stands beside its date
        boolean begun = when.firstDay()
                .filter(begin ->
                        publicationDay.filter(day -> begin.compareTo(day) <= 0).isPresent())
                .isPresent();
        boolean open = when.firstDay().isEmpty() || publicationDay.isEmpty();
        if (future && !ahead && open && words.isPast(verb)) {
            // “decided to leave on May 1”, of a year that nobody gives: whether that was the deciding or the leaving is
            // open
            return Optional.empty();
        }
        boolean planned = ahead || future && !(begun && words.isPast(verb));
        boolean isPlan = IS.has(tokens, verb) && verb < clause.to() && tokens.is(verb + 1, Category.PLAN_WORD);
        boolean expected = (over || !planned) && worth.isExpected(clause, verb);
        if (expected || !planned && isPlan || planned && isDoneBefore(clause)) {
            return Optional.empty();
        }
        return Optional.of(planned ? Event.Status.PLANNED : Event.Status.HAPPENED);
    }

    private boolean isOver(When when) {
        return when.lastDay()
                .filter(end ->
                        publicationDay.filter(day -> end.compareTo(day) < 0).isPresent())
                .isPresent();
    }

    /** “would raise nearly 3 million crowns”, “will cost 5 %”: a figure that is reckoned. */
    private boolean isEffect(Clause clause, int verb) {
        int to = clause.to();
        // “Kell said its rates would rise 5 % in May”: who decides it says so
        if (clause.from() > 0 && words.isSaying(clause.from() - 1)) {
            return false;
        }
        if (!WOULD_WILL.has(tokens, verb) || verb >= to || !EFFECT.contains(tokens.text(verb + 1))) {
            return false;
        }
        for (int i = verb + 2; i <= Math.min(to, verb + 2 + FEW); i++) {
            if (tokens.kind(i) == Tokens.NUMBER || tokens.is(i, Category.FIGURE_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** “the bill would end the toll”: what nobody announces is only thought of. */
    private boolean isConditional(Clause clause, int verb) {
        if (tokens.word(verb) != WOULD) {
            return false;
        }
        int s = clause.sentence();
        for (int i = sentences.first(s); i <= sentences.last(s); i++) {
            boolean outside = i < clause.from() || i > clause.to();
            if (outside && (words.isSaying(i) || tokens.is(i, Category.SPEECH_VERB))) {
                return false;
            }
        }
        return true;
    }

    /** “did not vote”, “never voted”, “made no arrests”: the negation is that of the verb of the clause, and of no other. */
    private boolean isNegated(Clause clause, int verb, int main) {
        for (int i = Math.max(clause.from(), verb - 1); i <= Math.min(main, clause.to()); i++) {
            if (words.isNegation(i)) {
                return true;
            }
        }
        return main < clause.to() && tokens.word(main + 1) == NO;
    }

    private boolean isAnswering(int i) {
        return ANSWERING.has(tokens, i)
                || English.ends(tokens, i, "available")
                || English.ends(tokens, i, "return")
                || English.ends(tokens, i, "returned");
    }

    /** “debated whether it would expire on Monday”: what stands behind such a word is open. */
    private boolean isOpen(Clause clause, int date) {
        for (int i = clause.from(); i < date; i++) {
            if (words.isCondition(i)) {
                return true;
            }
        }
        return false;
    }

    /** “No dealer said he had sold it on Monday”. */
    private boolean isSaidByNobody(Clause clause) {
        int begin = sentences.first(clause.sentence());
        return tokens.word(begin) == NO && clause.from() > begin && words.isSaying(clause.from() - 1);
    }

    /** “has estimated that two million will enroll”, “…, according to an estimate”: what is forecast is no event. */
    private boolean isForecast(Clause clause) {
        int begin = Math.max(sentences.first(clause.sentence()), clause.from() - FEW);
        for (int i = clause.from() - 1; i >= begin; i--) {
            if (FORECASTING.has(tokens, i)) {
                return true;
            }
            if (tokens.kind(i) == Tokens.MARK) {
                break;
            }
        }
        return false;
    }

    /** “have been pushing”: it has not come to an end that has a date. */
    private boolean isGoingOn(int verb, int to) {
        int next = worth.main(verb, to);
        return HAS.has(tokens, verb) && next > verb && words.isBe(next - 1) && English.isIng(tokens, next);
    }

    private boolean isUntil(int from, int to) {
        for (int i = from; i <= Math.min(to + 1, tokens.size() - 1); i++) {
            if (tokens.word(i) == UNTIL) {
                return true;
            }
        }
        return false;
    }

    /**
     * “announced cuts in the next quarter”: returns whether the main verb tells what was done before the date that lies
     * ahead, and no other verb says what is to be done then.
     */
    private boolean isDoneBefore(Clause clause) {
        int verb = verbs.verb(clause);
        if (!words.isPast(verb) && (IS.has(tokens, verb) || !verbs.isPerfect(verb, clause.to()))) {
            return false;
        }
        for (int i = verb; i <= clause.to(); i++) {
            boolean infinitive =
                    tokens.word(i) == TO && i < clause.to() && (verbs.isInfinitive(i + 1) || words.isBe(i + 1));
            boolean modal = words.isModal(i)
                    && tokens.shape(i) == Tokens.LOWER
                    && tokens.word(i - 1) != THAT
                    && !words.isRelative(i - 1);
            boolean plan = tokens.is(i, Category.PLAN_WORD) && (i == verb || words.isAuxiliary(i - 1));
            if (infinitive || modal || plan) {
                return false;
            }
        }
        return true;
    }

    /** “is struggling”: it goes on as the text is written, and tells of no event unless it is yet to come. */
    private boolean isUnderWay(int verb, int to) {
        int next = verbs.mainVerb(verb + 1, to);
        return IS.has(tokens, verb) && next <= to && English.isIng(tokens, next) && tokens.shape(next) == Tokens.LOWER;
    }
}
