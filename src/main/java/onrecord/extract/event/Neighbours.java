package onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the clauses of a sentence that are of the same date as one that names it: “struck on Monday, killing two”. */
final class Neighbours {
    private static final int WHEN = Lexicon.id("when");
    private static final WordSet ASKING = WordSet.of("how what whether why");
    private static final int OR = Lexicon.id("or");
    private static final int WHILE = Lexicon.id("while");
    private static final int THAT = Lexicon.id("that");
    private static final WordSet LEADS = WordSet.of("as when");
    private static final WordSet BY_OR_IN = WordSet.of("by in");
    private static final int NONE = -1;
    private static final int LONGEST_SUBJECT = 10;

    private final Tokens tokens;
    private final Sentences sentences;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Subjects subjects;
    private final Continuations continuations;
    private final Clauses clauses;
    private final ClauseBounds bounds;

    Neighbours(
            Tokens tokens,
            Sentences sentences,
            ClauseWords words,
            Insertions insertions,
            Subjects subjects,
            Continuations continuations,
            Clauses clauses,
            ClauseBounds bounds) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.words = words;
        this.insertions = insertions;
        this.subjects = subjects;
        this.continuations = continuations;
        this.clauses = clauses;
        this.bounds = bounds;
    }

    /**
     * Returns the clauses beside {@code clause} that share its date, and its subject unless they have their own.
     *
     * @param leads whether the date leads the sentence, so that it is said of all that is joined
     * @param ofDay whether the date is a day
     */
    List<Clause> of(Clause clause, boolean leads, boolean ofDay) {
        List<Clause> behind = new ArrayList<>();
        int s = clause.sentence();
        int end = sentences.last(s);
        int first = clause.hasSubjectApart() ? clause.subjectFrom() : subjects.first(clause);
        int at = clause.to() + 1;
        if (continuations.hasBirth(clause.from(), at)) {
            return behind;
        }
        whenClause(clause).ifPresent(behind::add);
        if (ofDay) {
            whileClause(clause, end).ifPresent(behind::add);
        }
        harmed(clause).ifPresent(behind::add);
        int main = ofCalamity(clause) ? at : NONE;
        if (main > 0 && words.isFinite(main)) {
            int last = continuations.lastOf(main, end);
            if (!continuations.hasTime(main, last + 1)) {
                behind.add(new Clause(s, main, last, clause.subjectFrom(), clause.subjectTo()));
                at = last + 1;
            }
        }
        while (at < end) {
            at = behindAttribution(at, end);
            int begin = tokens.isMark(at, ',') && words.isJoin(at + 1) ? at + 1 : at;
            int last = continuations.end(begin, end);
            if (last > begin + 1
                    && words.isJoin(begin)
                    && (hasRelative(clause, begin) || words.isHaveOrDo(begin + 1))) {
                break;
            }
            if (last > begin + 1) {
                // “was held in May, and drew 2,000 men”: what has an object is told in the active voice
                boolean object = words.isArticle(begin + 2)
                        || tokens.kind(begin + 2) == Tokens.NUMBER
                        || tokens.isCapitalised(begin + 2);
                boolean participle = words.isPast(begin + 1) && !object;
                int subject = clause.hasSubjectApart() ? clause.subjectTo() : subjects.last(clause, first, participle);
                behind.add(new Clause(s, begin + 1, last, first, subject));
            } else if (leads
                    && words.isJoin(begin)
                    && tokens.word(begin) != OR
                    && begin > at
                    && continuations.hasOwnSubject(begin + 1, end)) {
                last = bounds.right(begin + 1, begin + 1, end);
                if (!continuations.hasTime(begin + 1, last + 1)) {
                    behind.add(new Clause(s, begin + 1, last));
                }
            }
            if (last <= at) {
                break;
            }
            at = last + 1;
        }
        return behind;
    }

    /** “Ten were killed when the dam broke on Monday”, “The dam broke on Monday when …”: the other clause is of the same day. */
    private Optional<Clause> whenClause(Clause clause) {
        int s = clause.sentence();
        int before = tokens.word(clause.from()) == WHEN ? clause.from() : clause.from() - 1;
        if (before > sentences.first(s) + 1 && tokens.word(before) == WHEN && !tokens.isMark(before - 1, ',')) {
            int from = bounds.left(sentences.first(s), before);
            boolean own = !clauses.needsSubject(from) && !continuations.hasTime(from, before);
            return own ? Optional.of(new Clause(s, from, before - 1)) : Optional.empty();
        }
        int next = clause.to() + 1;
        boolean opens = before <= sentences.first(s) && LEADS.has(tokens, sentences.first(s));
        if (opens
                && tokens.isMark(next, ',')
                && next + 1 < sentences.last(s)
                && continuations.hasOwnSubject(next + 1, sentences.last(s))) {
            // “When the dam broke on Monday, two mills were flooded”
            int to = bounds.right(next + 1, next + 1, sentences.last(s));
            return continuations.hasTime(next, to + 1) ? Optional.empty() : Optional.of(new Clause(s, next + 1, to));
        }
        if (tokens.isMark(next, ',') && continuations.hasTime(next - 1, next)) {
            // “met on Monday, when …”: that day
            next++;
        }
        if (next < sentences.last(s)
                && tokens.word(next) == WHEN
                && continuations.hasOwnSubject(next + 1, sentences.last(s))) {
            int to = bounds.right(next + 1, next + 1, sentences.last(s));
            return continuations.hasTime(next, to + 1) ? Optional.empty() : Optional.of(new Clause(s, next + 1, to));
        }
        return Optional.empty();
    }

    /** “The mill burned down on Monday, while the bridge stood firm”: what is set against it is of the same day. */
    private Optional<Clause> whileClause(Clause clause, int end) {
        int join = clause.to() + 1;
        if (join + 2 >= end || !tokens.isMark(join, ',') || tokens.word(join + 1) != WHILE) {
            return Optional.empty();
        }
        int from = join + 2;
        if (!continuations.hasOwnSubject(from, end)) {
            return Optional.empty();
        }
        int to = bounds.right(from, from, end);
        return continuations.hasTime(from, to + 1)
                ? Optional.empty()
                : Optional.of(new Clause(clause.sentence(), from, to));
    }

    /** “Two were killed in the quake, which struck on Monday”: what a calamity did, told before it, is of its own day. */
    private Optional<Clause> harmed(Clause clause) {
        int begin = sentences.first(clause.sentence());
        int tie = clause.subjectFrom() - 1;
        if (!ofCalamity(clause) || tie <= begin || !BY_OR_IN.has(tokens, tie)) {
            return Optional.empty();
        }
        int from = bounds.left(begin, tie);
        int verb = insertions.firstFinite(from, tie);
        boolean own = !clauses.needsSubject(from) && verb < tie && words.isBe(verb);
        return own && !continuations.hasTime(from, tie)
                ? Optional.of(new Clause(clause.sentence(), from, clause.subjectTo()))
                : Optional.empty();
    }

    /** “the quake which hit Marn on Monday killed two”: what a calamity did is of its own day. */
    private boolean ofCalamity(Clause clause) {
        return clause.hasSubjectApart() && tokens.is(clause.subjectTo(), Category.CALAMITY_NOUN);
    }

    /** “…, officials said, sending …”: returns the comma behind the attribution at the comma {@code at}; {@code at} itself else. */
    private int behindAttribution(int at, int end) {
        if (!tokens.isMark(at, ',')) {
            return at;
        }
        for (int i = at + 1; i < end && i < at + LONGEST_SUBJECT; i++) {
            if (tokens.isMark(i, ',')) {
                return words.isSaying(i - 1) ? i : at;
            }
        }
        return at;
    }

    /** “messages that hurt Kell and pleased Orr”: what is joined goes on from the inner clause. */
    private boolean hasRelative(Clause clause, int join) {
        for (int i = insertions.firstFinite(clause.from(), clause.to()); i < join; i++) {
            if (tokens.word(i) == THAT || words.isRelative(i) || ASKING.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
