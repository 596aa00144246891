package onrecord.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.read.Tree.Entries;
import onrecord.read.Tree.Entry;
import onrecord.read.Tree.Plain;
import onrecord.read.Tree.Scalar;
import onrecord.read.Tree.Value;
import onrecord.text.Span;

/**
 * The simplest YAML, without a parser: lines of a key and a date or some words. Nine in ten side-cars are no more than
 * {@code published: 2022-02-14}, and a parser takes longer for it than reading the story does. What it gives is what the
 * parser gives; of anything else it keeps its hands.
 */
final class PlainYaml {
    private static final int DATE = 10;

    private PlainYaml() {}

    /** Returns what {@code text} says, with places from {@code base} on; empty where that takes a parser. */
    static Optional<Value> read(String text, int base) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            int colon = text.indexOf(": ", at);
            if (colon < 0 || colon > end || !isKey(text, at, colon) || !isPlain(text, colon + 2, end)) {
                return Optional.empty();
            }
            Span key = new Span(base + at, base + colon);
            Scalar value =
                    new Scalar(text.substring(colon + 2, end), Plain.WORDS, new Span(base + colon + 2, base + end));
            if (entries.put(text.substring(at, colon), new Entry(key, value)) != null) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Entries(entries, new Span(base, base + 1)));
    }

    private static boolean isKey(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return from < to;
    }

    /** Returns whether a value is a date, or words that mean nothing else: {@code true} and {@code null} do. */
    private static boolean isPlain(String text, int from, int to) {
        if (from < to && isDigit(text.charAt(from))) {
            return isDate(text, from, to);
        }
        boolean word = false;
        boolean several = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c == ' ' && word)) {
                return false;
            }
            several |= c == ' ';
            word = letter;
        }
        return word && (several || !isReserved(text.substring(from, to)));
    }

    private static boolean isReserved(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "false", "null", "yes", "no", "on", "off", "y", "n" -> true;
            default -> false;
        };
    }

    private static boolean isDate(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int place = i - from;
            boolean hyphen = place == 4 || place == 7;
            if (hyphen ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to - from == DATE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
