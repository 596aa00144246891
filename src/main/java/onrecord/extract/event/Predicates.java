package onrecord.extract.event;

import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Event;

/** Tells by the verbs of a clause whether it reports something happening, and whether that happened. */
final class Predicates {
    private static final WordSet IS = WordSet.of("is are");
    private static final WordSet WAS = WordSet.of("was were");
    private static final WordSet HAS = WordSet.of("has have");
    /** Verbs of saying what somebody else may know better; what is announced or ruled happens by it. */
    private static final WordSet REPORTING =
            WordSet.of("asserted boasted claimed complained conceded concluded contended found indicated joked lamented"
                    + " maintained noted proclaimed recalled reiterated remarked reported stated suggested testified tweeted"
                    + " warned wrote");

    /** What figures and papers do that tell something. */
    private static final WordSet SHOWING = WordSet.of("indicated showed suggest suggested suggests");

    /** Verbs that with one of those words say no more than “said”: “made the announcement”. */
    private static final Set<String> MAKING = Set.of("gave", "issued", "made", "released");

    private static final Set<String> WORDS = Set.of(
            "announcement", "claim", "claims", "comment", "comments", "remark", "remarks", "statement", "statements");

    private static final WordSet ASKING = WordSet.of("how what why");
    /** So many tokens stand between “asked” and its question. */
    private static final int NEAR = 7;

    private static final int LEAD_IN = 2;
    private static final int TO = Lexicon.id("to");
    /** What stands before a verb or its participle, too: “was to open”, “was among those arrested”. */
    private static final WordSet NO_PLACE = WordSet.of("among to");

    private static final int AS = Lexicon.id("as");
    private static final int ACCORDING = Lexicon.id("according");
    private static final int THIS = Lexicon.id("this");
    private static final int THAT = Lexicon.id("that");

    /** Participles of harm, and of what is done to people and things: “killing two” is told for itself, whoever did it. */
    private static final Set<String> DOING = Set.of(
            "apprehending",
            "arresting",
            "capturing",
            "confiscating",
            "damaging",
            "destroying",
            "detaining",
            "hurting",
            "injuring",
            "killing",
            "rescuing",
            "seizing",
            "wounding");

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
    private final ClauseWords words;
    private final Verbs verbs;
    private final Worth worth;
    private final boolean[] quoted;

    Predicates(Tokens tokens, ClauseWords words, Verbs verbs, Worth worth, boolean[] quoted) {
        this.tokens = tokens;
        this.words = words;
        this.verbs = verbs;
        this.worth = worth;
        this.quoted = quoted;
    }

    /** Returns whether the clause tells of something that happens; “she said on Monday” tells of saying. */
    boolean reports(Clause clause, int date) {
        int verb = verbs.verb(clause);
        if (verb > clause.to()
                || quoted[verb]
                || isNote(clause, verb)
                || isMereSaying(verbs.mainVerb(verb, clause.to()), clause.to())
                || isJudging(worth.main(verb, clause.to()), clause.to())
                || isBeing(verb, clause.to())
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
            if (leads && next <= clause.to() && verbs.isInfinitive(next)) {
                return true;
            }
        }
        return false;
    }

    /** “This story was first published on March 7”, “compared with 2019” tell of the text and of figures. */
    private boolean isNote(Clause clause, int verb) {
        boolean text = tokens.word(clause.from()) == THIS && tokens.is(clause.from() + 1, Category.THING_WORD);
        return text && words.isBe(verb) || English.ends(tokens, verb, "compared");
    }

    /** Returns whether the clause tells what has happened to somebody or something that it names. */
    boolean reportsPast(Clause clause) {
        if (!reports(clause, clause.from()) || words.isPronoun(clause.from())) {
            return false;
        }
        int verb = verbs.verb(clause);
        for (int i = clause.from(); i < verb; i++) {
            if (tokens.word(i) == THAT || words.isRelative(i)) {
                return false;
            }
        }
        // “is being built” tells how things are, and “boats built by Kell and sold …” names some
        return words.isPast(verb) && !words.isPassiveOfNoun(verb) && !words.isFailure(verb)
                || !IS.has(tokens, verb) && verbs.isPerfect(verb, clause.to());
    }

    /** Returns whether the clause says what has just happened: “has asked”, “have been told”; not “was arrested”. */
    boolean isPresentPerfect(Clause clause) {
        int verb = verbs.verb(clause);
        return HAS.has(tokens, verb) && verbs.isPerfect(verb, clause.to());
    }

    /** “said that …”, and “Kell wrote on Monday”, whose words stand elsewhere. */
    private boolean isMereSaying(int verb, int to) {
        if (words.isSaying(verb)) {
            return true;
        }
        if (REPORTING.has(tokens, verb) && isSaidThat(verb, to)) {
            return true;
        }
        int next = verb + 1;
        if (next + 1 <= to
                && words.isArticle(next)
                && MAKING.contains(tokens.text(verb))
                && WORDS.contains(tokens.text(next + 1))
                && isEnd(next + 2, to)) {
            return true;
        }
        boolean asked = English.ends(tokens, verb, "asked") && isQuestion(next, to);
        if (asked || SHOWING.has(tokens, verb) && isEnd(next, to)) {
            return true;
        }
        if (next <= to && tokens.word(next) == TO) {
            return false;
        }
        while (next <= to && words.isTimeOrFunction(next)) {
            next++;
        }
        return tokens.is(verb, Category.SPEECH_VERB) && next > to;
    }

    /** “asked Kell on Friday whether …”, “asked how …”. */
    private boolean isQuestion(int from, int to) {
        for (int i = from; i <= Math.min(to + 1, from + NEAR); i++) {
            if (words.isRelative(i) || words.isCondition(i) || ASKING.has(tokens, i)) {
                return true;
            }
            if (tokens.word(i) == TO || tokens.kind(i) == Tokens.MARK) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether nothing but when, or what stands behind a comma, follows from token {@code i}. */
    private boolean isEnd(int i, int to) {
        int at = i;
        while (at <= to && words.isTimeOrFunction(at) && !tokens.isMark(at, ',')) {
            at++;
        }
        return at > to || tokens.isMark(at, ',');
    }

    /** “reported on Monday that …”, “suggested he …”: a clause is what is reported, not a thing. */
    private boolean isSaidThat(int verb, int to) {
        int next = verb + 1;
        while (next <= to
                && tokens.word(next) != THAT
                && words.isTimeOrFunction(next)
                && !English.NOMINATIVE.has(tokens, next)) {
            next++;
        }
        return next <= to && (tokens.word(next) == THAT || English.NOMINATIVE.has(tokens, next));
    }

    /** “called the bridge "ruinous"”, “dismissed it as "nonsense"”: what is told is only said; not “called a "strike"”. */
    private boolean isJudging(int verb, int to) {
        boolean called = English.ends(tokens, verb, "called");
        for (int i = verb + 2; i <= to && (called || tokens.is(verb, Category.SPEECH_VERB)); i++) {
            if (words.isQuotationMark(i) && (called && !words.isArticle(i - 1) || tokens.word(i - 1) == AS)) {
                return true;
            }
        }
        return false;
    }

    /** “was the mayor”, “were in talks”, “has a deadline”: how things were, not what happened; not “was this morning arrested”. */
    private boolean isBeing(int verb, int to) {
        int main = worth.main(verb, to);
        boolean noun = words.isArticle(main) || English.PREPOSITION.has(tokens, main) && !NO_PLACE.has(tokens, main);
        boolean time = main < to
                && tokens.kind(main + 1) == Tokens.WORD
                && (words.isTimeOrFunction(main + 1) || tokens.is(main + 1, Category.WEEKDAY))
                && isDoneSoon(main + 2, to);
        boolean owning = HAS.has(tokens, verb) && words.isArticle(verb + 1);
        return owning || words.isBe(verb) && main > verb && noun && !time;
    }

    private boolean isDoneSoon(int from, int to) {
        for (int i = from; i <= Math.min(to, from + 2); i++) {
            if (words.isPast(i) || words.isParticiple(i) || English.isIng(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** “…, officials stated on Monday”, “…, according to officials on Monday”: what is dated next before is the saying. */
    private boolean isSaid(Clause clause, int date) {
        for (int i = date - 1; i >= clause.from(); i--) {
            if (words.isSaying(i) || tokens.word(i) == ACCORDING) {
                return true;
            }
            if (words.isFinite(i)) {
                boolean telling = tokens.is(i, Category.SPEECH_VERB) || SHOWING.has(tokens, i);
                return telling && isBehindStatement(clause, i);
            }
        }
        return false;
    }

    /** Returns whether a whole clause and a comma stand before the verb of saying at {@code verb} and its subject. */
    private boolean isBehindStatement(Clause clause, int verb) {
        int first = verbs.verb(clause);
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
            boolean alone = DOING.contains(participle) || isOfCalamity(clause) && !LIGHT.contains(participle);
            return quoted[verb] || !alone ? Optional.empty() : Optional.of(Event.Status.HAPPENED);
        }
        int first = verbs.verb(clause);
        boolean past = first <= clause.to()
                && (words.isPast(first) || WAS.has(tokens, first) && verbs.isPerfect(first, clause.to()));
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
}
