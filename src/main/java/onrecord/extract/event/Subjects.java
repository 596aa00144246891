package onrecord.extract.event;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the subject of a clause: what stands before its verb, without what leads in to it and without words of time. */
final class Subjects {
    private static final WordSet LEAD_IN =
            English.PREPOSITION.or(English.CORE_SUBORDINATOR).or(WordSet.of("according despite amid to for once"));

    private static final WordSet TIE = WordSet.of("on in at during late early");

    private static final WordSet HOWEVER = WordSet.of("however instead meanwhile");
    private static final WordSet ROUGHLY = WordSet.of("about almost around at nearly over roughly some under up");
    private static final WordSet BEFORE_OR_AFTER = WordSet.of("after before");
    /** So many words measure a time: “two and a half hours before”. */
    private static final int MEASURE = 5;
    /** So far from its article ends what is said of somebody before the name; so many tokens are the name, and words before its verb. */
    private static final int FAR = 40;

    private static final int NAME = 7;
    private static final int AS = Lexicon.id("as");
    private static final int HAVING = Lexicon.id("having");

    private final Tokens tokens;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Relatives relatives;
    private final boolean[] dated;

    Subjects(Tokens tokens, ClauseWords words, Insertions insertions, boolean[] dated) {
        this.tokens = tokens;
        this.words = words;
        this.insertions = insertions;
        this.relatives = new Relatives(tokens, words);
        this.dated = dated;
    }

    /** “In a speech in Marn, Ada Kell attacked …”: returns the first token of the subject, behind what leads in to it. */
    int first(Clause clause) {
        int from = clause.from();
        if ((English.isAdverb(tokens, from) || isAdverb(from) || HOWEVER.has(tokens, from))
                && tokens.isMark(from + 1, ',')
                && from + 2 < clause.to()) {
            return from + 2;
        }
        boolean phrase = isAdverb(from) && English.PREPOSITION.has(tokens, from + 1);
        if (phrase) {
            // “Badly for the council, the mill burned down”
            for (int i = from + 2; i < Math.min(clause.to(), from + FAR); i++) {
                if (tokens.isMark(i, ',') && canBegin(i + 1)) {
                    return i + 1;
                }
            }
        }
        if (isAdverb(from) && from + 1 < clause.to()) {
            // “Reportedly two died”
            return from + 1;
        }
        int named = behindApposition(clause);
        if (named > from) {
            return named;
        }
        boolean behind = from > 0 && !tokens.firstInBlock(from) && English.PREPOSITION.has(tokens, from - 1);
        int dateless = behindDate(clause);
        if (dateless > from) {
            return dateless;
        }
        int told = behindTelling(clause);
        if (told > from) {
            return told;
        }
        if (!behind
                && !LEAD_IN.has(tokens, from)
                && !English.isIng(tokens, from)
                && !dated[from]
                && !isParticiple(from)) {
            return from;
        }
        int verb = insertions.firstFinite(from, clause.to() + 1);
        if (from > 0 && words.isSaying(from - 1)) {
            return behindTime(from, verb);
        }
        // “after the mayor, Ada Kell, resigned”: two commas set in a name
        if (behind && tokens.isMark(verb - 1, ',') && insertions.open(verb - 1) < 0) {
            return from;
        }
        // “In findings published in Marn, Ada Kell …”: the first verb is that of what leads in
        boolean inLeadIn = verb <= clause.to()
                && (tokens.word(from) == HAVING
                        || relatives.firstOrThat(from + 1, verb) > 0
                        || words.isPast(verb) && (English.PREPOSITION.has(tokens, verb + 1) || dated[verb + 1]));
        int end = inLeadIn ? clause.to() : verb - 1;
        for (int i = from + 1; i < end; i++) {
            if (tokens.isMark(i, ',') && isMeasure(i + 1, verb)) {
                // “On Monday, minutes before the council met, Kell …”: the verb is that of what is measured by
                end = clause.to();
            }
            if (tokens.isMark(i, ',') && !dated[i] && canBegin(i + 1) && !isPlaceTail(i)) {
                boolean hasVerb = i < verb || insertions.firstFinite(i + 1, clause.to() + 1) <= clause.to();
                return hasVerb ? i + 1 : from;
            }
        }
        return from;
    }

    /** “Notably, …”: an adverb with the capital of its sentence. */
    private boolean isAdverb(int i) {
        return tokens.isCapitalised(i)
                && (English.ends(tokens, i, "ably")
                        || English.ends(tokens, i, "ally")
                        || English.ends(tokens, i, "edly")
                        || English.ends(tokens, i, "ently")
                        || English.ends(tokens, i, "ingly")
                        || English.ends(tokens, i, "ously"))
                && !tokens.is(i, Category.GIVEN_NAME_FEMALE);
    }

    /** “freed after a year, she left and returned”: returns the first token of a subject that stands apart. */
    int firstApart(Clause clause) {
        int from = clause.subjectFrom();
        // “After five losses last week, Kell won in May and …”
        boolean behind = from > 0 && !tokens.firstInBlock(from) && LEAD_IN.has(tokens, from - 1);
        for (int i = clause.subjectTo(); i > from; i--) {
            boolean led = behind && canBegin(i) && !words.hasFinite(from, i);
            if (tokens.isMark(i - 1, ',') && (led || English.NOMINATIVE.has(tokens, i))) {
                return i;
            }
        }
        return clause.subjectFrom();
    }

    /** “said in a statement on Monday some visas …”: what leads in ends with a word of time. */
    private int behindTime(int from, int verb) {
        for (int i = verb - 2; i > from; i--) {
            if (dated[i]) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Tokens.MARK || words.isJoin(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last token of the subject that begins at {@code first}, with the auxiliary that a participle behind needs. */
    int last(Clause clause, int first, boolean participle) {
        int verb = insertions.firstFinite(first, clause.to() + 1);
        int last = verb;
        while (participle && last <= clause.to() && words.isAuxiliary(last)) {
            last++;
        }
        boolean shared = last <= clause.to() && (words.isPast(last) || words.isParticiple(last));
        last = (shared ? last : verb) - 1;
        while (last > first && (dated[last] || TIE.has(tokens, last) || tokens.isMark(last, ','))) {
            last--;
        }
        return last;
    }

    private boolean canBegin(int i) {
        return !dated[i]
                && (!LEAD_IN.has(tokens, i) || isAmount(i))
                && tokens.kind(i) != Tokens.MARK
                && !English.isIng(tokens, i)
                && !isMeasure(i, tokens.size());
    }

    /** “of Marn County, Norland, will vote”: behind the comma stands where the place is. */
    private boolean isPlaceTail(int comma) {
        int next = comma + 2;
        while (next < comma + 4 && tokens.isCapitalised(next)) {
            next++;
        }
        boolean closed = tokens.isMark(next, ',') && tokens.isCapitalised(comma + 1);
        return closed && (words.isFinite(next + 1) || tokens.isCapitalised(comma - 1) && !dated[comma - 1]);
    }

    /** “That year the Albion, the Kestrel and the Tern sank”: returns the first token of a subject that follows a date without a comma. */
    private int behindDate(Clause clause) {
        int at = clause.from();
        if (TIE.has(tokens, at)) {
            at++;
        }
        int date = at;
        while (at <= clause.to() && dated[at]) {
            at++;
        }
        boolean subject = at > date
                && at < clause.to()
                && (English.ARTICLE_OR_POSSESSIVE.has(tokens, at)
                        || English.NOMINATIVE.has(tokens, at)
                        || tokens.isCapitalised(at) && !English.ARTICLE.has(tokens, date))
                && insertions.firstFinite(at, clause.to() + 1) <= clause.to();
        return subject ? at : clause.from();
    }

    /** “Accompanied by two ministers, he …”: a participle leads in. */
    private boolean isParticiple(int from) {
        return tokens.isCapitalised(from)
                && (English.ends(tokens, from, "ed") || tokens.is(from, Category.PARTICIPLE))
                && (English.PREPOSITION.has(tokens, from + 1) || English.PREPOSITION.has(tokens, from + 2));
    }

    /** “As the Tribune reported, Kell left”: returns the first token behind who tells it; that of the clause where nobody is. */
    private int behindTelling(Clause clause) {
        int from = clause.from();
        if (from == 0 || tokens.word(from - 1) != AS) {
            return from;
        }
        for (int i = from + 1; i < Math.min(clause.to(), from + NAME); i++) {
            if (tokens.isMark(i, ',')) {
                boolean told = words.isPast(i - 1) && insertions.firstFinite(i + 1, clause.to() + 1) <= clause.to();
                return told ? i + 1 : from;
            }
        }
        return from;
    }

    /** “over a million people”, “about 40 boats”: a preposition that makes a number rough. */
    private boolean isAmount(int i) {
        int next = English.INDEFINITE_ARTICLE.has(tokens, i + 1) ? i + 2 : i + 1;
        return ROUGHLY.has(tokens, i)
                && next < tokens.size()
                && (tokens.kind(next) == Tokens.NUMBER || tokens.is(next, Category.FIGURE_WORD));
    }

    /** “minutes before the vote”, “two days after it”: how long before or after something, with a comma behind it. */
    private boolean isMeasure(int i, int to) {
        int at = i;
        while (!BEFORE_OR_AFTER.has(tokens, at)
                && at < i + MEASURE
                && at < to
                && (tokens.is(at, Category.TIME_WORD) || tokens.kind(at) == Tokens.NUMBER)) {
            at++;
        }
        return at > i && at < to && BEFORE_OR_AFTER.has(tokens, at);
    }

    /** “A baker who ran in 2012, Kell won”: returns the name behind what is said of its bearer; the first token of the clause where there is none. */
    private int behindApposition(Clause clause) {
        int from = clause.from();
        int to = clause.to();
        if (!English.INDEFINITE_ARTICLE.has(tokens, from) || !tokens.isCapitalised(from)) {
            return from;
        }
        for (int i = from + 1; i < to && i < from + FAR; i++) {
            if (tokens.isMark(i, ',')) {
                int verb = words.firstFinite(i + 1, Math.min(to, i + NAME) + 1);
                boolean name = tokens.isCapitalised(i + 1) || English.NOMINATIVE.has(tokens, i + 1);
                boolean found = name && verb <= Math.min(to, i + NAME) && !words.isSaying(verb);
                return found && !hasMark(i + 1, verb) ? i + 1 : from;
            }
            boolean hyphened = tokens.isMark(i - 1, '-') && tokens.glued(i);
            if (words.isFinite(i) && !hyphened && relatives.first(from, i) < 0) {
                return from;
            }
        }
        return from;
    }
}
