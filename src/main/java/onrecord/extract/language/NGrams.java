package onrecord.extract.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import onrecord.model.Language;
import onrecord.text.WordList;

/**
 * The most frequent n-grams of languages, in their order: single letters, pairs and triples, of which a blank can begin or end
 * one. A language fits a text the better, the more of the text's n-grams it has, and the more frequent they are in it. The order of
 * frequent n-grams as the profile of a language is that of W. B. Cavnar and J. M. Trenkle, “N-Gram-Based Text Categorization” (1994);
 * here each place has a weight, the logarithm of what the frequency would be by Zipf’s law.
 */
final class NGrams {
    /** So many letters are an n-gram at most. */
    private static final int LONGEST = 3;

    /** Flattens the weights of the first places, which are nearly as frequent as each other. */
    private static final int FLAT = 20;

    private static final String ENGLISH = "en";
    private static final NGrams LISTED = new NGrams(WordList.read(NGrams.class, "n-grams.txt"));

    private final List<String> tags = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    /** Of each n-gram, the languages by their places here, and the weights in them. */
    private final Map<String, List<Weight>> weights = new HashMap<>();

    private record Weight(int language, double weight) {}

    /**
     * How a text fits.
     *
     * @param tag the language that fits best; {@code und} if none does
     * @param best how well it does
     * @param next how well the one after that does
     * @param english how well English does
     * @param count how many n-grams the text has
     */
    record Fit(String tag, double best, double next, double english, int count) {}

    private NGrams(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ");
            int language = tags.size();
            tags.add(parts[0]);
            String letters = String.join("", parts).substring(parts[0].length()).replace("_", "");
            scripts.add(UnicodeScript.of(letters.codePointAt(0)));
            for (int place = 1; place < parts.length; place++) {
                double weight = Math.log((parts.length - 1.0 + FLAT) / (place - 1.0 + FLAT));
                weights.computeIfAbsent(parts[place].replace('_', ' '), any -> new ArrayList<>())
                        .add(new Weight(language, weight));
            }
        }
    }

    /** Gives all n-grams of {@code text}, which is small and has words between single blanks, one after the other. */
    static void each(CharSequence text, Consumer<String> sink) {
        for (int from = 0; from < text.length(); from++) {
            for (int length = 1; length <= LONGEST && from + length <= text.length(); length++) {
                boolean blank = text.charAt(from) == ' ';
                boolean across = length == LONGEST && text.charAt(from + 1) == ' ';
                boolean nothing = blank && (length == 1 || across);
                if (!nothing && !across) {
                    sink.accept(text.subSequence(from, from + length).toString());
                }
            }
        }
    }

    /** Returns how the languages of {@code script} fit a text. */
    static Fit best(CharSequence text, UnicodeScript script) {
        return LISTED.fit(text, script);
    }

    private Fit fit(CharSequence text, UnicodeScript script) {
        double[] sums = new double[tags.size()];
        int[] count = new int[1];
        each(text, gram -> {
            count[0]++;
            for (Weight each : weights.getOrDefault(gram, List.of())) {
                sums[each.language] += each.weight;
            }
        });
        int best = -1;
        double next = 0;
        for (int i = 0; i < sums.length; i++) {
            if (scripts.get(i) == script && (best < 0 || sums[i] > sums[best])) {
                next = best < 0 ? 0 : sums[best];
                best = i;
            } else if (scripts.get(i) == script) {
                next = Math.max(next, sums[i]);
            }
        }
        boolean none = best < 0 || sums[best] == 0;
        return new Fit(
                none ? Language.UNKNOWN : tags.get(best),
                none ? 0 : sums[best],
                next,
                sums[tags.indexOf(ENGLISH)],
                count[0]);
    }
}
