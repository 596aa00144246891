package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Finds noun phrases among tokens by closed word classes, capitals and marks, without parsing: backward from a verb,
 * forward from a place, or as the subject of a clause. A phrase is given as {@code first << 32 | end}, the end excluded,
 * or {@link #NONE}.
 */
final class Phrases {
    static final long NONE = -1;
    private static final int LONGEST = 24;
    static final long GIVEN_NAME = Category.GIVEN_NAME_FEMALE.bit() | Category.GIVEN_NAME_MALE.bit();
    private static final long PERSON =
            Category.TITLE.bit() | Category.MAN.bit() | Category.WOMAN.bit() | Category.SPEAKER_NOUN.bit();
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet THEIRS = WordSet.of("his her their its");
    private static final WordSet LITTLE = WordSet.of("little");

    private final Tokens tokens;
    private final QuoteMarks marks;
    private final MainSubject mainSubject;

    Phrases(Tokens tokens, QuoteMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.mainSubject = new MainSubject(tokens, marks, this);
    }

    static long phrase(int first, int end) {
        return end > first ? (long) first << 32 | end : NONE;
    }

    static int first(long phrase) {
        return (int) (phrase >>> 32);
    }

    static int end(long phrase) {
        return (int) phrase;
    }

    /** Finds the noun phrase whose last token is {@code last}, with the phrases tied to it, not before {@code floor}. */
    long endingAt(int last, int floor) {
        int first = base(last, floor);
        if (first < 0 || English.ARTICLE.has(tokens, last)) {
            return NONE;
        }
        int limit = Math.max(floor, last - LONGEST);
        boolean list = false;
        while (first - 2 >= limit) {
            int before = first - 1;
            int longer = -1;
            if (English.LINKING.has(tokens, before) && before > limit && !tokens.isCapitalised(before)) {
                longer = base(before - 1, limit);
            } else if (English.AND_OR.has(tokens, before) && joins(before)) {
                longer = base(before - 1, limit);
                list = longer >= 0 && tokens.isCapitalised(before - 1);
            } else if (list
                    && tokens.isMark(before, ',')
                    && tokens.isCapitalised(before - 1)
                    && tokens.isCapitalised(first)) {
                // “Marn, Lowport and Wyre said”
                longer = base(before - 1, limit);
                longer = longer >= 0 && (beginsList(longer, before) || isOfList(longer)) ? longer : -1;
            }
            if (longer < 0) {
                break;
            }
            first = longer;
        }
        return phrase(first, last + 1);
    }

    /** Returns whether nothing but capitals fills the tokens, after no preposition: “Marn”, but not “In Marn”. */
    private boolean beginsList(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isCapitalised(i)) {
                return false;
            }
        }
        return from == 0 || !English.PREPOSITION.has(tokens, from - 1);
    }

    /** “Residents of Marn, Lowport and Wyre”: returns whether a noun and “of” stand before a list that begins at {@code i}. */
    private boolean isOfList(int i) {
        return i > 1 && isOf(i - 1) && English.isNominal(tokens, i - 2);
    }

    /** Returns whether the conjunction {@code i} joins two of a kind: two names, or two plain nouns without a verb between. */
    private boolean joins(int i) {
        boolean left = tokens.isCapitalised(i - 1);
        int next = English.DETERMINER.has(tokens, i + 1) ? i + 2 : i + 1;
        if (left && THEIRS.has(tokens, i + 1)) {
            // “Carl Ruiz and his aides”
            return true;
        }
        return (left == tokens.isCapitalised(next) || left && namesOffice(next))
                && English.isNominal(tokens, i - 1)
                && tokens.kind(i - 1) == Tokens.WORD;
    }

    /** “and harbour master Carl Ruiz”: returns whether an office in small letters and then a name begin at {@code i}. */
    private boolean namesOffice(int i) {
        for (int at = i; at + 1 < tokens.size() && at < i + 3; at++) {
            if (tokens.shape(at) != Tokens.LOWER || English.isVerb(tokens, at) || !English.isNominal(tokens, at)) {
                return false;
            }
            if (tokens.isCapitalised(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first token of the plain noun phrase that ends at {@code last}, or -1. */
    private int base(int last, int floor) {
        if (last < floor) {
            return -1;
        }
        if (English.PRONOUN.has(tokens, last) && !(tokens.first(last) == 'I' && tokens.glued(last))) {
            return last;
        }
        int at = last;
        int limit = Math.max(floor, last - LONGEST);
        if (tokens.isMark(at, '>') && at - 1 > limit && !hasTicker(at)) {
            // “<Hale Holdings Plc> said”
            int first = base(at - 1, floor);
            return first > floor && tokens.isMark(first - 1, '<') ? first - 1 : first;
        }
        if (tokens.isMark(at, ')') || tokens.isMark(at, ']') || tokens.isMark(at, '>')) {
            while (at > limit && !tokens.isMark(at, '(') && !tokens.isMark(at, '[') && !tokens.isMark(at, '<')) {
                at--;
            }
            at--;
            if (at < limit) {
                return -1;
            }
        }
        int first = -1;
        while (at >= limit) {
            int quoted = marks.at(at);
            if (quoted >= 0) {
                Quoted words = marks.all().get(quoted);
                // a nickname or a title of a work may stand inside a phrase
                if (words.open() < limit
                        || words.close() != at
                        || words.last() - words.first() > 5
                        || tokens.isMark(words.last(), ',')
                        || at - 1 < limit) {
                    break;
                }
                at = words.open() - 1;
                continue;
            }
            if (English.DETERMINER.has(tokens, at) && tokens.last(at) != '.') {
                first = at;
                if (at - 1 >= limit && English.DETERMINER.has(tokens, at - 1)) {
                    at--;
                    continue;
                }
                break;
            }
            if (!English.isNominal(tokens, at) || English.isTime(tokens, at) && first < 0) {
                if (tokens.kind(at) == Tokens.QUOTE_MARK
                        && at > limit
                        && tokens.glued(at)
                        && tokens.kind(at - 1) == Tokens.WORD) {
                    at--;
                    continue;
                }
                break;
            }
            boolean name = tokens.isCapitalised(at);
            if (first >= 0 && isGap(at, first)) {
                break;
            }
            if (first >= 0 && tokens.isCapitalised(first) && MainSubject.UNIT.has(tokens, at) && !name) {
                // “Last week Velden …”
                break;
            }
            if (English.isTime(tokens, at) || first >= 0 && !name && isPlainVerb(at, limit)) {
                break;
            }
            if (first >= 0 && name && !tokens.glued(at + 1) && tokens.kind(at) == Tokens.MARK) {
                break;
            }
            if (tokens.kind(at) != Tokens.MARK) {
                first = at;
            } else if (tokens.isMark(at, '.') || tokens.isMark(at, '-') && !tokens.glued(at)) {
                break;
            }
            at--;
        }
        return first;
    }

    /** “they serve  Senator Velden said”: returns whether blanks before a capital stand for a lost mark. */
    private boolean isGap(int left, int right) {
        boolean gap = right == left + 1 && LostMarks.gap(tokens, right) > 1;
        return gap
                && (LostMarks.gap(tokens, right) > 3
                        || tokens.shape(left) == Tokens.LOWER && tokens.isCapitalised(right));
    }

    /** “Keller Corp <KLR.N>”: returns whether the angle bracket that ends at {@code close} follows a name. */
    private boolean hasTicker(int close) {
        int open = close;
        while (open > 0 && open > close - 8 && !tokens.isMark(open, '<')) {
            open--;
        }
        return open > 0 && tokens.isMark(open, '<') && tokens.isCapitalised(open - 1) && !tokens.firstInBlock(open);
    }

    /** Returns whether a lower-case word inside a phrase is rather the verb of another clause. */
    private boolean isPlainVerb(int i, int floor) {
        if (English.isPossessive(tokens, i)) {
            return false;
        }
        if (English.AUXILIARY.has(tokens, i) || tokens.is(i, Category.FINITE_VERB)) {
            return true;
        }
        if (tokens.is(i, Category.SPEECH_VERB) && !tokens.is(i, Category.NOUN_OR_VERB)) {
            return true;
        }
        // “elected officials” is a phrase, “the council elected Kell” is not
        return English.isPast(tokens, i)
                && i > floor
                && tokens.isCapitalised(i + 1)
                && !English.DETERMINER.has(tokens, i - 1);
    }

    /** Finds the phrase that begins at {@code first}, with the name that follows a description: “the mayor, Laura Kell”. */
    long described(int first, int limit) {
        long phrase = beginningAt(first, limit);
        if (phrase == NONE || tokens.isCapitalised(end(phrase) - 1) || English.PRONOUN.has(tokens, first)) {
            return phrase;
        }
        int comma = end(phrase);
        int name = comma + 1;
        while (name < limit && name < comma + 4 && isOffice(name)) {
            name++;
        }
        int end = name;
        while (end < limit && end < name + 4 && tokens.isCapitalised(end) && tokens.kind(end) == Tokens.WORD) {
            end++;
        }
        boolean ends = end >= limit || tokens.kind(end) == Tokens.MARK || English.RELATIVE.has(tokens, end);
        boolean named = end > name + 1 && comma < limit && tokens.isMark(comma, ',') && ends;
        return named ? phrase(first, end) : phrase;
    }

    private boolean isOffice(int i) {
        return tokens.kind(i) == Tokens.WORD
                && !English.isVerb(tokens, i)
                && English.isNominal(tokens, i)
                && (tokens.shape(i) == Tokens.LOWER || tokens.shape(i + 1) == Tokens.LOWER);
    }

    /** Finds the noun phrase that begins at {@code first}, before {@code limit}; the tied phrases of a description too. */
    long beginningAt(int first, int limit) {
        int at = first;
        int stop = Math.min(limit, first + LONGEST);
        if (at >= stop) {
            return NONE;
        }
        if (English.PRONOUN.has(tokens, at)) {
            return phrase(at, at + 1);
        }
        int end = plain(at, stop);
        if (end <= at) {
            return NONE;
        }
        boolean described = !tokens.isCapitalised(end - 1) || English.DETERMINER.has(tokens, end - 1);
        while (end + 1 < stop) {
            boolean infinitive =
                    TO.has(tokens, end) && !English.DETERMINER.has(tokens, end + 1) && !tokens.isCapitalised(end + 1);
            boolean tied = described && English.LINKING.has(tokens, end) && !infinitive;
            boolean joined = English.AND_OR.has(tokens, end) && joins(end);
            if (!tied && !joined) {
                break;
            }
            int longer = plain(end + 1, stop);
            if (longer <= end + 1) {
                break;
            }
            if (tied && (English.isTime(tokens, end + 1) || tokens.is(longer - 1, Category.MESSAGE_NOUN))) {
                break;
            }
            end = longer;
        }
        return phrase(at, end);
    }

    private int plain(int from, int stop) {
        int at = from;
        while (at < stop
                && (English.DETERMINER.has(tokens, at)
                        || at == from && English.AND_OR.has(tokens, at) && tokens.isCapitalised(at)
                        || at + 1 < stop && LITTLE.has(tokens, at) && tokens.isCapitalised(at + 1))) {
            at++;
        }
        boolean determined = at > from;
        int words = 0;
        boolean name = false;
        while (at < stop && marks.at(at) < 0) {
            boolean capital = tokens.isCapitalised(at);
            if (!English.isNominal(tokens, at)) {
                boolean particle = name
                        && at + 1 < stop
                        && English.LINKING.has(tokens, at)
                        && isOf(at)
                        && tokens.isCapitalised(at + 1);
                boolean possessive = tokens.kind(at) == Tokens.QUOTE_MARK
                        && tokens.glued(at)
                        && words > 0
                        && at + 1 < stop
                        && !tokens.glued(at + 1);
                if (!particle && !possessive) {
                    break;
                }
                at++;
                continue;
            }
            if (English.isTime(tokens, at)
                    || words > 0 && !capital && English.isVerb(tokens, at) && !isHyphened(at)
                    || English.isAdverb(tokens, at)) {
                break;
            }
            if (name
                    && !capital
                    && !English.isPossessive(tokens, at)
                    && !tokens.is(at, Category.TITLE)
                    && !tokens.is(at, Category.ORGANISATION_WORD)
                    && !tokens.glued(at)
                    && !determined
                    && !English.isPossessive(tokens, at - 1)
                    && tokens.kind(at) == Tokens.WORD) {
                // “Velden went”: what follows a name in small letters is rarely part of it, but for “Lowport host Ada
                // Kell”
                boolean beforeName = at + 1 < stop && tokens.isCapitalised(at + 1);
                boolean role = (beforeName || isKindOfPerson(at + 1, stop))
                        && !tokens.is(at, Category.FUNCTION_WORD)
                        && !English.isTime(tokens, at + 1)
                        && !English.isVerb(tokens, at)
                        && (!tokens.is(at, Category.SPEECH_VERB) || tokens.is(at, Category.NOUN_OR_VERB))
                        && !English.ends(tokens, at, "ing")
                        && (!English.ends(tokens, at, "s") || (tokens.categories(at) & PERSON) != 0);
                if (role) {
                    words++;
                    at++;
                    continue;
                }
                if (!English.ends(tokens, at, "s") || English.isVerb(tokens, at) || isFullName(at - 2) || beforeName) {
                    break;
                }
            }
            if (tokens.isMark(at, '.')) {
                break;
            }
            name |= capital;
            words += tokens.kind(at) == Tokens.MARK ? 0 : 1;
            at++;
        }
        while (at > from && tokens.kind(at - 1) == Tokens.MARK) {
            at--;
        }
        return words == 0 && !determined ? from : at;
    }

    /** “political scientist Ada Kell”: returns whether a noun for people, and then a name, stand at {@code i}. */
    private boolean isKindOfPerson(int i, int stop) {
        return i + 1 < stop && (tokens.categories(i) & PERSON) != 0 && tokens.isCapitalised(i + 1);
    }

    /** “the Lowport-based group”: returns whether a token is the second part of a compound. */
    private boolean isHyphened(int i) {
        return i > 0 && tokens.isMark(i - 1, '-') && tokens.glued(i);
    }

    /** “Peter Hale picks up the story”: returns whether a given name and another name stand at {@code i}. */
    private boolean isFullName(int i) {
        return i >= 0
                && (tokens.categories(i) & GIVEN_NAME) != 0
                && tokens.isCapitalised(i)
                && tokens.isCapitalised(i + 1);
    }

    private boolean isOf(int i) {
        return tokens.end(i) - tokens.start(i) == 2 && tokens.first(i) == 'o' && tokens.last(i) == 'f';
    }

    /** Finds the subject of the main clause in {@code from..to}. */
    long mainSubject(int from, int to) {
        return mainSubject.of(from, to);
    }
}
