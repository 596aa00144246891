package onrecord.extract.event;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Tells dates of participles and nouns that stand behind the main verb or in its subject: “rejected a rule set in May”. */
final class ParticipleTies {
    /** What is done to an occasion on the day of what happens at it. */
    private static final Set<String> HELD =
            Set.of("attended", "chaired", "given", "held", "hosted", "led", "organised", "organized", "staged");

    private static final WordSet DUE = WordSet.of("due expected planned scheduled set slated");
    /** What people do about an attack or a disaster of some day. */
    private static final Set<String> REACTING = Set.of(
            "investigated", "investigates", "marked", "marks", "mourned", "mourns", "probed", "probes", "survived");

    private static final Set<String> FOLLOWING_UP = Set.of("followed", "follows", "preceded", "precedes");
    private static final int THAT = Lexicon.id("that");
    private static final int AMONG = Lexicon.id("among");
    private static final int TO = Lexicon.id("to");
    private static final int BY = Lexicon.id("by");

    private static final int OF = Lexicon.id("of");

    private final Tokens tokens;
    private final ClauseWords words;

    ParticipleTies(Tokens tokens, ClauseWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** “leads to a trial, expected to begin in May”, “rejected a rule set by the council in May”: the date can be that of a participle. */
    boolean isOfParticiple(int verb, int first, int to) {
        for (int i = first - 1; i > verb + 1; i--) {
            if (tokens.isMark(i, ',')) {
                return words.isPast(i + 1) && i + 1 < first && !isSeries(first, to);
            }
            // “spoke at a rally held by Orr on Friday”: the rally is of that day, and so is the speech
            if (words.isPassiveOfNoun(i) && !words.isJoin(i - 1) && !HELD.contains(tokens.text(i))) {
                return true;
            }
            boolean other = words.isFinite(i) && !tokens.isMark(i - 1, ',');
            if (other || words.isSubordinator(i) || words.isRelative(i)) {
                return false;
            }
        }
        return false;
    }

    /** “reinforces a rule set by the council in May”: a verb that no list knows stands before a participle. */
    boolean isOfObject(Clause clause, int participle) {
        for (int i = clause.from() + 1; i < participle - 1 && !clause.hasSubjectApart(); i++) {
            if (tokens.shape(i) == Tokens.LOWER && tokens.last(i) == 's' && words.isArticle(i + 1)) {
                return true;
            }
        }
        return false;
    }

    boolean isOfReduced(int first, int last) {
        int verb = first;
        while (words.isBe(first) && verb < last && (words.isAuxiliary(verb) || English.isAdverb(tokens, verb))) {
            verb++;
        }
        if (words.isBe(first) && tokens.word(verb) == AMONG) {
            return false;
        }
        for (int i = last - 1; i > verb + 1 && !tokens.isMark(i, ','); i--) {
            if (words.isFinite(i)) {
                return isReduced(verb, i);
            }
        }
        return false;
    }

    /** “served on a committee for a bill signed into law in May”: no word begins a clause between the main verb and this one. */
    private boolean isNoun(int i) {
        return tokens.kind(i) == Tokens.NUMBER || tokens.shape(i) == Tokens.LOWER && English.isNominal(tokens, i);
    }

    private boolean isReduced(int verb, int participle) {
        if (!English.ends(tokens, participle, "ed")
                || words.isAuxiliary(participle - 1)
                || !isNoun(participle - 1)
                || !English.PREPOSITION.has(tokens, participle + 1)
                || tokens.word(participle + 1) == TO && !words.isArticle(participle + 2)
                || HELD.contains(tokens.text(participle))
                || words.isBe(verb)
                || words.isSaying(verb)
                || tokens.is(verb, Category.SPEECH_VERB)) {
            return false;
        }
        for (int i = verb + 1; i < participle; i++) {
            boolean opens = words.isJoin(i)
                    || words.isSubordinator(i)
                    || words.isRelative(i)
                    || tokens.word(i) == THAT
                    || tokens.kind(i) == Tokens.MARK
                    || English.NOMINATIVE.has(tokens, i)
                    || words.isFinite(i) && !words.isAuxiliary(i - 1);
            if (opens) {
                return false;
            }
        }
        return participle > verb + 2;
    }

    /** “is heading for an election due by May”: what is due is of that date. */
    boolean isOfDue(int verb, int first) {
        int due = English.PREPOSITION.has(tokens, first - 1) ? first - 2 : first - 1;
        for (int i = due - 1; i > verb + 1; i--) {
            // “delays a ban due to take effect in May”
            if (DUE.has(tokens, i)
                    && tokens.word(i + 1) == TO
                    && !words.isAuxiliary(i - 1)
                    && tokens.shape(i - 1) == Tokens.LOWER
                    && English.isNominal(tokens, i - 1)) {
                return true;
            }
            boolean inName = tokens.isCapitalised(i - 1) && tokens.isCapitalised(i + 1);
            if (tokens.kind(i) == Tokens.MARK && !inName || words.isJoin(i) || words.isSubordinator(i)) {
                break;
            }
        }
        return due > verb + 1
                && DUE.has(tokens, due)
                && !words.isAuxiliary(due - 1)
                && !words.isFinite(due - 1)
                && !words.isArticle(due - 1)
                && !English.isAdverb(tokens, due - 1);
    }

    /** “condemned the attack in Marn on Monday”: what is spoken of is of that day. */
    boolean isOfCalamity(int verb, int first, boolean isLong) {
        int main = verb;
        while (main < first && words.isAuxiliary(main)) {
            main++;
        }
        boolean told = tokens.is(main, Category.SPEECH_VERB) || REACTING.contains(tokens.text(main));
        for (int i = first - 1; i > main; i--) {
            // “told of a part in the death of a miner in 2001”: a year tells when that was, not the telling
            boolean death = isLong && English.ends(tokens, i, "death") && tokens.word(i + 1) == OF;
            if (told && tokens.is(i, Category.CALAMITY_NOUN) || death) {
                return true;
            }
            if (tokens.isMark(i, ',') || words.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** “followed a defeat in May”; “a study released in May by the council found …”. */
    boolean isOfCause(int verb, int first, int last, int to) {
        boolean follows = FOLLOWING_UP.contains(tokens.text(verb))
                && (words.isArticle(verb + 1) || tokens.isCapitalised(verb + 1));
        boolean passive = words.isPast(verb)
                && verb >= first - 2
                && last < to
                && tokens.word(last + 1) == BY
                && words.hasFinite(last + 2, to + 1);
        return follows || passive;
    }

    /** “bonds maturing on April 20 will be sold”: a participle before the date belongs to the subject. */
    boolean isOfReducedSubject(int from, int first) {
        int participle = first - 2;
        return participle > from
                && English.PREPOSITION.has(tokens, first - 1)
                && tokens.shape(participle) == Tokens.LOWER
                && (English.isIng(tokens, participle) || words.isPast(participle) || DUE.has(tokens, participle))
                && English.isNominal(tokens, participle - 1)
                && !words.isArticle(participle - 1);
    }

    /** “shot two, wounded three on Monday and fled”. */
    private boolean isSeries(int from, int to) {
        for (int i = from; i <= Math.min(to + 1, tokens.size() - 2); i++) {
            if (words.isJoin(i) && words.isPast(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
