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

/** Tells by the verbs of a clause whether it reports something happening, and whether that happened. */
final class Predicates {
    private static final WordSet SURE = WordSet.of("will would shall should must won't wouldn't");
    private static final WordSet IS = WordSet.of("is are");
    private static final WordSet HAS = WordSet.of("has have");
    private static final int LEAD_IN = 2;
    private static final int TO = Lexicon.id("to");
    private static final int WOULD = Lexicon.id("would");
    private static final int UNTIL = Lexicon.id("until");
    private static final int ACCORDING = Lexicon.id("according");
    private static final int THIS = Lexicon.id("this");
    private static final int THAT = Lexicon.id("that");

    /** Participles of harm: “killing two” is told for itself, whoever did it. */
    private static final Set<String> HARM =
            Set.of("damaging", "destroying", "hurting", "injuring", "killing", "wounding");

    /** Participles that say what something came to, not what happened. */
    private static final Set<String> LIGHT = Set.of(
            "adding",
            "allowing",
            "arranging",
            "becoming",
            "bringing",
            "enabling",
            "ensuring",
            "following",
            "giving",
            "including",
            "leading",
            "leaving",
            "letting",
            "making",
            "meaning",
            "putting",
            "resulting",
            "taking",
            "turning",
            "using");

    private final Tokens tokens;
    private final Sentences sentences;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Worth worth;
    private final boolean[] quoted;
    private final Optional<String> publicationDay;

    Predicates(
            Tokens tokens,
            Sentences sentences,
            ClauseWords words,
            Insertions insertions,
            boolean[] quoted,
            Publication published) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
        this.insertions = insertions;
        this.worth = new Worth(tokens, words);
        this.quoted = quoted;
        this.publicationDay = published.dating().when().lastDay();
    }

    /** Returns whether the clause tells of something that happens; “she said on Monday” tells of saying. */
    boolean reports(Clause clause, int date) {
        int verb = verb(clause);
        if (verb > clause.to()
                || quoted[verb]
                || isNote(clause, verb)
                || isMereSaying(mainVerb(verb, clause.to()), clause.to())
                || worth.isState(clause, verb)
                || isSaid(clause, date)
                || isInSubject(clause, date, verb)) {
            return false;
        }
        for (int i = verb; i <= clause.to(); i++) {
            if (words.isDoing(i) && !words.isSaying(i) && !quoted[i]) {
                return true;
            }
            int next = i < clause.to() && words.isNegation(i + 1) ? i + 2 : i + 1;
            boolean leads = words.isModal(i)
                    || tokens.word(i) == TO
                    || words.isHaveOrDo(i) && next > i + 1
                    || words.isNegation(i) && words.isFinite(i);
            if (leads && next <= clause.to() && isInfinitive(next)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first verb of the clause; the token behind the clause where there is none. */
    private int verb(Clause clause) {
        int end = clause.to() + 1;
        int verb = insertions.firstFinite(clause.from(), end);
        if (verb < end && words.isPassiveOfNoun(verb)) {
            int next = insertions.firstFinite(verb + 1, end);
            boolean joined = next < end && (words.isJoin(next - 1) || words.isRelative(next - 1));
            return next < end && !joined ? next : verb;
        }
        return verb;
    }

    /** “This story was first published on March 7”, “compared with 2019” tell of the text and of figures. */
    private boolean isNote(Clause clause, int verb) {
        boolean text = tokens.word(clause.from()) == THIS && tokens.is(clause.from() + 1, Category.THING_WORD);
        return text && words.isBe(verb) || English.ends(tokens, verb, "compared");
    }

    /** “has not yet said”: returns the verb behind “have” and what stands between; {@code verb} itself where it is another. */
    private int mainVerb(int verb, int to) {
        int main = verb;
        while (main < to && (words.isHaveOrDo(main) || words.isNegation(main) || English.isAdverb(tokens, main))) {
            main++;
        }
        return main;
    }

    /** Returns whether the clause tells what has happened to somebody or something that it names. */
    boolean reportsPast(Clause clause) {
        if (!reports(clause, clause.from()) || words.isPronoun(clause.from())) {
            return false;
        }
        int verb = verb(clause);
        for (int i = clause.from(); i < verb; i++) {
            if (tokens.word(i) == THAT || words.isRelative(i)) {
                return false;
            }
        }
        // “is being built” tells how things are
        return words.isPast(verb) || !IS.has(tokens, verb) && isPerfect(verb, clause.to());
    }

    /** Returns whether the clause says what has just happened: “has asked”, “have been told”; not “was arrested”. */
    boolean isPresentPerfect(Clause clause) {
        int verb = verb(clause);
        return HAS.has(tokens, verb) && isPerfect(verb, clause.to());
    }

    /** “has asked”, “was arrested”, “have been told”. */
    private boolean isPerfect(int verb, int to) {
        if (!words.isAuxiliary(verb)) {
            return false;
        }
        for (int i = verb + 1; i <= Math.min(to, verb + 3); i++) {
            if (words.isPast(i)) {
                return true;
            }
        }
        return false;
    }

    /** “said that …”, and “Kell wrote on Monday”, whose words stand elsewhere. */
    private boolean isMereSaying(int verb, int to) {
        if (words.isSaying(verb)) {
            return true;
        }
        int next = verb + 1;
        if (next <= to && tokens.word(next) == TO) {
            return false;
        }
        while (next <= to && words.isTimeOrFunction(next)) {
            next++;
        }
        return tokens.is(verb, Category.SPEECH_VERB) && next > to;
    }

    /** “…, officials stated on Monday”, “…, according to officials on Monday”: what is dated next before is the saying. */
    private boolean isSaid(Clause clause, int date) {
        for (int i = date - 1; i >= clause.from(); i--) {
            if (words.isSaying(i) || tokens.word(i) == ACCORDING) {
                return true;
            }
            if (words.isFinite(i)) {
                return tokens.is(i, Category.SPEECH_VERB) && isBehindStatement(clause, i);
            }
        }
        return false;
    }

    /** Returns whether a whole clause and a comma stand before the verb of saying at {@code verb} and its subject. */
    private boolean isBehindStatement(Clause clause, int verb) {
        int first = verb(clause);
        for (int i = verb - 1; i > first; i--) {
            if (words.isFinite(i) || words.isJoin(i)) {
                return false;
            }
            if (tokens.isMark(i, ',') && i < verb - 1) {
                return true;
            }
        }
        return false;
    }

    /** “Kell’s death on Monday shook the town”: the date stands before the verb, but neither first nor next to it. */
    private boolean isInSubject(Clause clause, int date, int verb) {
        if (verb <= date || date - clause.from() <= LEAD_IN || words.isLeadIn(clause.from())) {
            return false;
        }
        for (int i = date; i < verb; i++) {
            if (tokens.isMark(i, ',') || !words.isTimeOrFunction(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the status of a clause beside one that happened; empty for saying, and what is or was only possible. */
    Optional<Event.Status> statusBeside(Clause clause) {
        int verb = English.isAdverb(tokens, clause.from()) ? clause.from() + 1 : clause.from();
        if (English.isIng(tokens, verb)) {
            // “…, making him mayor” tells nothing without the clause that it follows from; “The flood … killing two”
            // does
            String participle = tokens.text(verb);
            boolean alone = HARM.contains(participle) || isOfCalamity(clause) && !LIGHT.contains(participle);
            return quoted[verb] || !alone ? Optional.empty() : Optional.of(Event.Status.HAPPENED);
        }
        int first = verb(clause);
        boolean past = first <= clause.to() && (words.isPast(first) || isPerfect(first, clause.to()));
        return past && reports(clause, clause.from()) ? Optional.of(Event.Status.HAPPENED) : Optional.empty();
    }

    /** Returns whether an attack or a disaster is the subject that stands apart from a clause. */
    private boolean isOfCalamity(Clause clause) {
        for (int i = Math.max(0, clause.subjectFrom()); i <= clause.subjectTo(); i++) {
            if (tokens.is(i, Category.CALAMITY_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** “is struggling”: it goes on as the text is written, and tells of no event unless it is yet to come. */
    private boolean isUnderWay(int verb, int to) {
        int next = mainVerb(verb + 1, to);
        return IS.has(tokens, verb) && next <= to && English.isIng(tokens, next) && tokens.shape(next) == Tokens.LOWER;
    }

    private boolean isInfinitive(int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.shape(i) == Tokens.LOWER
                && !words.isBe(i)
                && !words.isArticle(i);
    }

    /** Returns the status; empty for what is only possible. */
    Optional<Event.Status> status(Clause clause, int first, int last, When when) {
        int verb = verb(clause);
        boolean ahead = when.firstDay().isPresent()
                && publicationDay
                        .filter(day -> when.firstDay().get().compareTo(day) > 0)
                        .isPresent();
        boolean possible = words.isModal(verb) && !SURE.has(tokens, verb);
        if (possible || isUnderWay(verb, clause.to()) && !ahead || isConditional(clause, verb)) {
            return Optional.empty();
        }
        for (int i = Math.max(clause.from(), verb - 1); i <= Math.min(clause.to(), verb + 3); i++) {
            if (words.isNegation(i) && isUntil(i, clause.to())) {
                // what is not done until a day is done then or later
                return Optional.empty();
            }
            if (words.isNegation(i)) {
                // who does not expect something denies no event
                boolean plan =
                        i > 0 && i < clause.to() && tokens.is(i + 1, Category.PLAN_WORD) && words.isHaveOrDo(i - 1);
                return plan ? Optional.empty() : Optional.of(Event.Status.DENIED);
            }
        }
        // “declined to vote”, and not “declined to 653”
        if (words.isFailure(verb) && verb + 1 < clause.to() && tokens.word(verb + 1) == TO && isInfinitive(verb + 2)) {
            return Optional.of(Event.Status.DENIED);
        }
        boolean over = when.lastDay()
                .filter(end ->
                        publicationDay.filter(day -> end.compareTo(day) < 0).isPresent())
                .isPresent();
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
        int verb = verb(clause);
        if (!words.isPast(verb) && (IS.has(tokens, verb) || !isPerfect(verb, clause.to()))) {
            return false;
        }
        for (int i = verb; i <= clause.to(); i++) {
            boolean infinitive = tokens.word(i) == TO && i < clause.to() && (isInfinitive(i + 1) || words.isBe(i + 1));
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
}
