package onrecord.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words with places for arguments, such as <code>Sentence {0}</code>.
 *
 * @param texts the words between the places; one more than there are places
 * @param places the numbers of the arguments, from 0
 */
record MessagePattern(List<String> texts, List<Integer> places) {
    private static final HexFormat HEX = HexFormat.of();

    /** Returns a pattern; empty if there is a brace in {@code words} that is not one of a place. */
    static Optional<MessagePattern> of(String words) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        for (int at = nextBrace(words, 0); at >= 0; at = nextBrace(words, from)) {
            boolean isPlace = at + 2 < words.length()
                    && words.charAt(at) == '{'
                    && words.charAt(at + 1) >= '0'
                    && words.charAt(at + 1) <= '9'
                    && words.charAt(at + 2) == '}';
            if (!isPlace) {
                return Optional.empty();
            }
            texts.add(words.substring(from, at));
            places.add(words.charAt(at + 1) - '0');
            from = at + 3;
        }
        texts.add(words.substring(from));
        return Optional.of(new MessagePattern(List.copyOf(texts), List.copyOf(places)));
    }

    private static int nextBrace(String words, int from) {
        int open = words.indexOf('{', from);
        int close = words.indexOf('}', from);
        return open < 0 || close >= 0 && close < open ? close : open;
    }

    /** Returns how many arguments it needs. */
    int arguments() {
        int most = 0;
        for (int place : places) {
            most = Math.max(most, place + 1);
        }
        return most;
    }

    /**
     * Returns the words with arguments in their places.
     *
     * @param words makes of the pattern's own words what is to stand there
     * @throws IllegalArgumentException if there are too few arguments
     */
    String filled(Object[] arguments, Function<String, String> words) {
        if (places.isEmpty()) {
            return words.apply(texts.get(0));
        }
        StringBuilder filled = new StringBuilder(words.apply(texts.get(0)));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place >= arguments.length) {
                throw new IllegalArgumentException(
                        "this message needs " + arguments() + " arguments, and is given " + arguments.length);
            }
            filled.append(arguments[place]).append(words.apply(texts.get(i + 1)));
        }
        return filled.toString();
    }

    /** Returns the same as an expression of JavaScript, in which the arguments are called a, b, c and so on. */
    String script() {
        StringBuilder script = new StringBuilder(quoted(texts.get(0)));
        for (int i = 0; i < places.size(); i++) {
            script.append(" + ").append((char) ('a' + places.get(i)));
            String text = texts.get(i + 1);
            script.append(text.isEmpty() ? "" : " + " + quoted(text));
        }
        return script.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c != '\'' && c != '\\' && c != '<' && c != '\u2028' && c != '\u2029';
            quoted.append(plain ? String.valueOf(c) : "\\u" + HEX.toHexDigits(c));
        }
        return quoted.append('\'').toString();
    }
}
