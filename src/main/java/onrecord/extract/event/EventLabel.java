package onrecord.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Span;

/** The source’s own words for an event: the clause from its subject on, without the date and what ties it in. */
final class EventLabel {
    private static final WordSet TIE = WordSet.of(
            "on in at during from between by since after before until late early earlier later as of through just");
    /** No label ends with these; “in”, “on”, “off” can belong to a verb: “moved in”. */
    private static final WordSet NEVER_LAST = English.ARTICLE_OR_POSSESSIVE
            .or(English.AND_OR)
            .or(WordSet.of(
                    "of to from with at by for than into as after before since until that just about even either around starting beginning"
                            + " effective how why whether through least"));

    /** What links a sentence to the one before it: “Also on Monday, …”. */
    private static final WordSet ALSO = WordSet.of("also then later earlier still just meanwhile");

    private static final WordSet TAIL = WordSet.of("according despite");
    private static final Set<String> PARTS =
            Set.of("beginning", "end", "first", "half", "middle", "part", "second", "start");
    private static final int OR = Lexicon.id("or");
    private static final int TO = Lexicon.id("to");
    private static final int WITH = Lexicon.id("with");
    private static final int BY = Lexicon.id("by");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final int HER = Lexicon.id("her");
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final int DAY = Lexicon.id("day");
    private static final int FEWEST = 2;
    /** More words are a text without marks between its sentences. */
    private static final int MOST = 60;

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Subjects subjects;
    private final boolean[] dated;
    private final List<Span> pieces = new ArrayList<>();
    private int count;

    EventLabel(Tokens tokens, ClauseWords words, Insertions insertions, Subjects subjects, boolean[] dated) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.subjects = subjects;
        this.dated = dated;
    }

    /** Returns the words of {@code clause} without the date at {@code first..last}; none where too little is left. */
    List<Span> of(Clause clause, int first, int last) {
        boolean spent = first > clause.from() && English.ends(tokens, first - 1, "spent");
        boolean object = spent || tokens.word(first) == THE && tokens.word(last) == DAY && first > clause.from();
        boolean named = first > clause.from() && words.isArticle(first - 1) || object && !TIE.has(tokens, first - 1);
        if (named && !clause.hasSubjectApart()) {
            // “died in the Monday attack”, “to end the day at 7,300”: the date is part of what the label names
            pieces(subjects.first(clause), clause.to());
            return count < FEWEST || count > MOST ? List.of() : pieces;
        }
        int before = first - 1;
        while (before >= clause.from() && (isTie(before) || isAside(before) && dated[before - 1])) {
            before--;
        }
        before = beforePartOfDay(clause.from(), before, first);
        if (before > clause.from() + 1 && tokens.word(before) == OR && tokens.is(before - 1, Category.TIME_WORD)) {
            // “three or four months ago”
            before -= 2;
        }
        int after = last + 1;
        for (int i = after; i <= clause.to() && (isTie(i) || isAside(i)); i++) {
            if (isFigureBehind(i, clause.to())) {
                // “in 1986 from last year's 29.2 percent”
                break;
            }
            after = dated[i] ? i + 1 : after;
        }
        if (clause.hasSubjectApart()) {
            pieces(subjects.firstApart(clause), clause.subjectTo());
        }
        int from = clause.hasSubjectApart() ? clause.from() : subjects.first(clause);
        while (from <= before && !clause.hasSubjectApart() && ALSO.has(tokens, from)) {
            from++;
        }
        if (from <= before && isPlaceBefore(from, before, after, clause.to())) {
            from = after;
        }
        pieces(from, before);
        pieces(Math.max(from, after), beforeTail(after, beforeGap(after, clause.to())));
        return count < FEWEST || count > MOST ? List.of() : pieces;
    }

    private boolean isFigureBehind(int i, int to) {
        int next = i;
        while (next <= to && (dated[next] || TIE.has(tokens, next))) {
            next++;
        }
        return dated[Math.max(i, next - 1)]
                && next <= to
                && (tokens.kind(next) == Tokens.NUMBER || tokens.word(next) == POSSESSIVE || tokens.isMark(next, '$'));
    }

    /** “At the Board of Trade yesterday the price fell”: where it was stands before the date, and the subject behind. */
    private boolean isPlaceBefore(int from, int before, int after, int to) {
        return from < before
                && tokens.isCapitalised(from)
                && English.PREPOSITION.has(tokens, from)
                && !words.hasFinite(from, before + 1)
                && after < to
                && (words.isArticle(after) || tokens.isCapitalised(after))
                && words.hasFinite(after + 1, to + 1);
    }

    /** “in 2006, and the mayor in 2014”: returns the last token before what is told of another date without a verb. */
    private int beforeGap(int from, int to) {
        int end = to;
        for (int i = from; i <= to && !words.isFinite(i); i++) {
            if (words.isJoin(i) && end == to) {
                end = i - 1;
            } else if (dated[i] && end < to) {
                return end;
            }
        }
        return to;
    }

    /** “took office despite being ill”, “sank according to the log”, “signed it, with the other towns following”: returns the last token before the tail. */
    private int beforeTail(int from, int to) {
        for (int i = from; i <= to; i++) {
            // “sent it to Marn, and in May to Orlo”: what has a time of its own
            boolean other = words.isJoin(i)
                    && i + 2 <= to
                    && TIE.has(tokens, i + 1)
                    && dated[i + 2]
                    && !words.hasFinite(i, to + 1);
            if (other
                    || TAIL.has(tokens, i)
                    || tokens.isMark(i, ',') && tokens.word(i + 1) == WITH && hasIng(i + 2, to)) {
                return i - 1;
            }
        }
        return to;
    }

    private boolean hasIng(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (English.isIng(tokens, i) && tokens.shape(i) == Tokens.LOWER) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of a clause that has no date. */
    List<Span> of(Clause clause) {
        if (clause.hasSubjectApart()) {
            pieces(subjects.firstApart(clause), clause.subjectTo());
            pieces(clause.from(), clause.to());
        } else {
            int from = subjects.first(clause);
            while (from < clause.to() && (dated[from] || tokens.isMark(from, ','))) {
                from++;
            }
            pieces(from, clause.to());
        }
        return count < FEWEST || count > MOST ? List.of() : pieces;
    }

    /** Returns whether token {@code i} ties the date to the clause, or is one more word of time beside it. */
    private boolean isTie(int i) {
        return TIE.has(tokens, i) || dated[i];
    }

    /** “in the early hours of Sunday”: the part of the day belongs to the date. */
    private int beforePartOfDay(int from, int before, int first) {
        int at = before;
        while (at > from
                && tokens.word(first - 1) == OF
                && (tokens.is(at, Category.TIME_WORD) || words.isArticle(at) || PARTS.contains(tokens.text(at)))) {
            at--;
        }
        return at < before && TIE.has(tokens, at) ? at - 1 : at < before && TIE.has(tokens, at + 1) ? at : before;
    }

    private boolean isAside(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '(') || tokens.isMark(i, ')');
    }

    /** Adds the words from token {@code from} to {@code to}, without what is set in between. */
    private void pieces(int from, int to) {
        int begin = from;
        for (int i = from; i <= to; i++) {
            int close = insertions.close(i);
            if (close > i && close <= to) {
                piece(begin, i - 1);
                begin = close + 1;
                i = close;
            }
        }
        piece(begin, to);
    }

    private void piece(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && (isEdge(first) || words.isJoin(first) && pieces.isEmpty())) {
            first++;
        }
        while (last >= first
                && (isEdge(last)
                        || NEVER_LAST.has(tokens, last) && !isObject(last, first)
                        || English.ends(tokens, last, "shortly")
                        || ALSO.has(tokens, last) && last > first && words.isJoin(last - 1)
                        || isSaying(last, first)
                        || words.isJoin(last))) {
            last--;
        }
        if (first <= last) {
            pieces.add(tokens.span(first, last + 1));
            count += last - first + 1;
        }
    }

    /** “is expected to support her”. */
    private boolean isObject(int i, int first) {
        return tokens.word(i) == HER
                && i > first + 1
                && (words.isFinite(i - 1) || tokens.word(i - 2) == TO || words.isModal(i - 2));
    }

    /** “praised it by saying”: what is said stands in quotation marks behind. */
    private boolean isSaying(int i, int first) {
        return i > first
                && English.isIng(tokens, i)
                && tokens.is(i, Category.SPEECH_VERB)
                && (tokens.word(i - 1) == BY || tokens.isMark(i - 1, ','));
    }

    private boolean isEdge(int i) {
        boolean mark = tokens.kind(i) == Tokens.MARK
                && !tokens.isMark(i, '$')
                && !tokens.isMark(i, '%')
                && !tokens.isMark(i, '\u20ac')
                && !tokens.isMark(i, '\u00a3');
        return mark || words.isQuotationMark(i) && !insertions.isAroundWords(i);
    }
}
