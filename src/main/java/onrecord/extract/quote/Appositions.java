package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;

/** Looks past what commas or dashes set aside between a subject and its verb. */
final class Appositions {
    private final Tokens tokens;
    private final QuoteMarks marks;
    private final Phrases phrases;

    Appositions(Tokens tokens, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = phrases;
    }

    /** Returns the comma or dash before token {@code right} that no brackets or marks hold; a token before {@code floor} if none. */
    private int left(int right, int floor, boolean dash) {
        int depth = 0;
        for (int i = right - 1; i >= floor; i--) {
            if (tokens.isMark(i, ')')) {
                depth++;
            } else if (tokens.isMark(i, '(')) {
                depth--;
            } else if (depth <= 0 && marks.at(i) < 0 && (dash ? English.isDash(tokens, i) : tokens.isMark(i, ','))) {
                return i;
            }
        }
        return Math.min(right, floor) - 1;
    }

    /** Finds the subject before a comma that ends an aside: “Mara Velden, 41, of Lowport, a teacher, said”. */
    long subjectBefore(int comma, int floor) {
        int right = comma;
        long aside = Phrases.NONE;
        boolean dash = English.isDash(tokens, comma);
        for (int tries = 0; tries < 8; tries++) {
            int left = left(right, floor, dash);
            int begin = left + 1;
            if (begin >= right) {
                return aside;
            }
            boolean more = left > floor;
            if (more && (dash && tries == 0 || isAside(begin, right, floor))) {
                if (aside == Phrases.NONE && English.DETERMINER.has(tokens, begin)) {
                    aside = phrases.beginningAt(begin, right);
                }
                right = left;
                dash = false;
                continue;
            }
            long subject = tries == 0 && more ? beyondName(begin, right, left, floor) : Phrases.NONE;
            if (subject != Phrases.NONE) {
                return subject;
            }
            subject = phrases.endingAt(right - 1, begin);
            boolean opening = English.PREPOSITION.has(tokens, begin)
                    || English.SUBORDINATOR.has(tokens, begin)
                    || English.isIng(tokens, begin);
            boolean name = subject != Phrases.NONE && tokens.isCapitalised(Phrases.end(subject) - 1);
            boolean aligned = subject != Phrases.NONE && Phrases.first(subject) <= begin + 1;
            if (aside != Phrases.NONE && (opening || !name && !aligned)) {
                return aside;
            }
            if (subject == Phrases.NONE || opening && right == comma) {
                return phrases.mainSubject(begin, right);
            }
            return subject;
        }
        return aside;
    }

    /**
     * “Mara Velden, the editor of the city's daily, The Lowport Post, said”: a name that only tells which daily is no
     * subject; gives the one before the aside that it ends.
     */
    private long beyondName(int begin, int right, int comma, int floor) {
        for (int i = begin; i < right; i++) {
            if (!tokens.isCapitalised(i)) {
                return Phrases.NONE;
            }
        }
        int left = comma - 1;
        while (left > floor && !(tokens.isMark(left, ',') && marks.at(left) < 0)) {
            left--;
        }
        boolean aside = tokens.isMark(left, ',')
                && left > floor
                && (English.DETERMINER.has(tokens, left + 1) || English.RELATIVE.has(tokens, left + 1))
                && tokens.isCapitalised(left - 1);
        long subject = aside ? phrases.endingAt(left - 1, floor) : Phrases.NONE;
        boolean first = subject != Phrases.NONE && Phrases.first(subject) == floor;
        return first ? subject : Phrases.NONE;
    }

    private boolean isAside(int begin, int end, int floor) {
        if (English.DETERMINER.has(tokens, begin)
                || English.RELATIVE.has(tokens, begin)
                || English.PREPOSITION.has(tokens, begin)
                || tokens.kind(begin) == Tokens.NUMBER
                || English.SMALL_ADVERB.has(tokens, begin)
                || English.isIng(tokens, begin)) {
            return true;
        }
        boolean capital = tokens.isCapitalised(begin);
        if (!capital) {
            return !English.PRONOUN.has(tokens, begin) && !isOfficeAndName(begin, end);
        }
        if (hasCommonNoun(begin, end) && followsName(begin, floor)) {
            // “Velden, Lowport’s chief engineer,” and “Velden, VP analyst at Gartmore,”
            return true;
        }
        // “Velden of Flint, Mich.,” and “Velden, D-Lowport,” and “Velden Jr.,”
        boolean party =
                end - begin >= 2 && tokens.end(begin) - tokens.start(begin) == 1 && tokens.isMark(begin + 1, '-');
        boolean region = end - begin <= 2
                && (tokens.last(end - 1) == '.' || begin - 3 >= floor && isPlaceBefore(begin - 2, floor));
        return party || region;
    }

    /** “mechanical engineer Richard Weir”: returns whether nouns in small letters and then a name of two words fill the tokens. */
    private boolean isOfficeAndName(int begin, int end) {
        int name = end;
        while (name > begin && tokens.isCapitalised(name - 1)) {
            name--;
        }
        if (end - name < 2 || name == begin) {
            return false;
        }
        for (int i = begin; i < name; i++) {
            if (tokens.shape(i) != Tokens.LOWER || !English.isNominal(tokens, i) || English.isVerb(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCommonNoun(int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            if (tokens.shape(i) == Tokens.LOWER
                    && tokens.kind(i) == Tokens.WORD
                    && English.isNominal(tokens, i)
                    && !English.isPossessive(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether nothing but a name stands between the comma before token {@code begin} and the comma before that. */
    private boolean followsName(int begin, int floor) {
        int from = begin - 2;
        while (from >= floor && tokens.isCapitalised(from) && tokens.kind(from) == Tokens.WORD) {
            from--;
        }
        boolean starts = from < floor || tokens.kind(from) == Tokens.MARK || marks.at(from) >= 0;
        return begin - 2 - from > 1 && starts;
    }

    private boolean isPlaceBefore(int last, int floor) {
        int at = last;
        while (at > floor && (tokens.isCapitalised(at) || tokens.isMark(at, '-') && tokens.glued(at))) {
            at--;
        }
        // “Of Kell, Velden, who …, said”: after an opening phrase a name is the subject, unless it is known as a place
        return at < last
                && English.PREPOSITION.has(tokens, at)
                && (tokens.categories(last + 2) & Phrases.GIVEN_NAME) == 0
                && (at > floor || tokens.is(last + 2, Category.PLACE_NAME));
    }
}
