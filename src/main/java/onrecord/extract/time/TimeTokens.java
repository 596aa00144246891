package onrecord.extract.time;

import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** The tokens of one block at a time, with what they mean as words of time. Asking beyond the block's end gives nothing. */
final class TimeTokens {
    private static final int NUMBER_IN_WORDS = TimeWords.NUMBER | TimeWords.ORDINAL;

    private final Tokens tokens;
    private int begin;
    private int end;

    TimeTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Moves on to the block that begins at token {@code first}; gives the token after its last. */
    int enter(int first) {
        begin = first;
        end = first + 1;
        while (end < tokens.size() && tokens.block(end) == tokens.block(first)) {
            end++;
        }
        return end;
    }

    Tokens tokens() {
        return tokens;
    }

    boolean has(int i) {
        return i >= begin && i < end;
    }

    /** Returns the roles of token {@code i} as bits of {@link TimeWords}. */
    int roles(int i) {
        return has(i) ? TimeWords.roles(tokens.word(i)) : 0;
    }

    boolean is(int i, int role) {
        return (roles(i) & role) != 0;
    }

    int value(int i) {
        return TimeWords.value(tokens.word(i));
    }

    /** Returns the unit of time that token {@code i} names. */
    Unit unit(int i) {
        return Unit.of(value(i));
    }

    /** Returns the token after the adjectives that may stand before a unit: “three straight years”. */
    int afterBetween(int i) {
        int at = i;
        while (is(at, TimeWords.BETWEEN)) {
            at++;
        }
        return at;
    }

    boolean isWord(int i, int word) {
        return has(i) && tokens.word(i) == word && word != Lexicon.UNKNOWN;
    }

    boolean isOneOf(int i, WordSet set) {
        return has(i) && set.has(tokens, i);
    }

    boolean isMark(int i, char mark) {
        return has(i) && tokens.isMark(i, mark);
    }

    boolean glued(int i) {
        return has(i) && has(i - 1) && tokens.glued(i);
    }

    /** Returns whether token {@code i} is a part of the day that has no hour: morning, night. */
    boolean isPartOfDay(int i) {
        return is(i, TimeWords.DAY_PART) && value(i) < TimeWords.NOON;
    }

    /** Returns the letters of TIMEX3 for the part of the day that token {@code i} is. */
    String partOfDay(int i) {
        return TimeWords.DAY_PARTS[value(i)];
    }

    /** Returns whether token {@code i} is a hyphen with nothing on both sides. */
    boolean isHyphen(int i) {
        return isMark(i, '-') && glued(i) && glued(i + 1) && has(i + 1);
    }

    /** Returns whether token {@code i} is a dash or hyphen, whatever stands beside it. */
    boolean isDash(int i) {
        if (!has(i) || tokens.kind(i) != Tokens.MARK) {
            return false;
        }
        char c = tokens.first(i);
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2011' || c == '\u2012';
    }

    boolean isNumber(int i) {
        return has(i) && tokens.kind(i) == Tokens.NUMBER;
    }

    /** Returns whether token {@code i} is a word in lower case that is no function word and no word of time: a noun, mostly. */
    boolean isContent(int i) {
        return has(i)
                && tokens.kind(i) == Tokens.WORD
                && tokens.shape(i) == Tokens.LOWER
                && TimeWords.roles(tokens.word(i)) == 0
                && !tokens.is(i, Category.FUNCTION_WORD);
    }

    boolean isCapitalised(int i) {
        return has(i) && tokens.isCapitalised(i);
    }

    int length(int i) {
        return tokens.end(i) - tokens.start(i);
    }

    /** Returns the value of a token of at most four ASCII digits, or −1. */
    int digits(int i) {
        return isNumber(i) && length(i) <= 4 ? digits(tokens.start(i), tokens.end(i)) : -1;
    }

    /** Returns the value of the ASCII digits between two offsets, or −1 if there is anything else, or nothing. */
    int digits(int from, int to) {
        int number = from == to ? -1 : 0;
        for (int at = from; at < to; at++) {
            char c = tokens.text().charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Returns the number of a token such as {@code 17th} or {@code 1st}, or of an ordinal word; or −1. */
    int ordinal(int i) {
        if (is(i, TimeWords.ORDINAL)) {
            return value(i);
        }
        if (!has(i) || tokens.kind(i) != Tokens.MIXED || length(i) > 4 || length(i) < 3) {
            return -1;
        }
        int end = tokens.end(i);
        char a = lower(tokens.text().charAt(end - 2));
        char b = lower(tokens.text().charAt(end - 1));
        boolean ending = a == 't' && b == 'h' || a == 's' && b == 't' || a == 'n' && b == 'd' || a == 'r' && b == 'd';
        return ending ? digits(tokens.start(i), end - 2) : -1;
    }

    /** Returns the day of a month that token {@code i} writes in digits ({@code 3}, {@code 03}, {@code 3rd}), or −1. */
    int day(int i) {
        int day = isNumber(i) && length(i) <= 2 ? digits(i) : is(i, TimeWords.ORDINAL) ? -1 : ordinal(i);
        return day >= 1 && day <= 31 ? day : -1;
    }

    /** Returns the last token of a number of one or two words from token {@code i} on ({@code twenty-fourth}), or {@code i} − 1. */
    int lastOfDayInWords(int i) {
        if (!is(i, NUMBER_IN_WORDS)) {
            return i - 1;
        }
        boolean tens = is(i, TimeWords.NUMBER) && (value(i) == 20 || value(i) == 30);
        boolean two = tens && isHyphen(i + 1) && is(i + 2, NUMBER_IN_WORDS) && value(i + 2) < 10;
        return two ? i + 2 : i;
    }

    /** Returns the value of a number in words from its first token to its last. */
    int dayInWords(int first, int last) {
        return first == last ? value(first) : value(first) + value(last);
    }

    /** Returns the year that token {@code i} writes with four digits, or −1. */
    int year(int i) {
        int year = isNumber(i) && length(i) == 4 ? digits(i) : -1;
        return isYear(year) ? year : -1;
    }

    /** Returns whether a number of four digits can be a year that news tells of. */
    static boolean isYear(int number) {
        return number >= 1000 && number <= 2199;
    }

    /** Returns the year of two digits after an apostrophe at token {@code i} ({@code ’07}), or −1. */
    int shortYear(int i) {
        boolean mark = has(i) && tokens.kind(i) == Tokens.QUOTE_MARK && length(i) == 1 && tokens.first(i) != '"';
        int year = mark && glued(i + 1) && isNumber(i + 1) && length(i + 1) == 2 ? digits(i + 1) : -1;
        return year < 0 ? -1 : century(year);
    }

    /** Returns the year of two digits: within the hundred years up to 2039. */
    static int century(int year) {
        return year < 40 ? 2000 + year : 1900 + year;
    }

    char charAt(int offset) {
        return tokens.text().charAt(offset);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
