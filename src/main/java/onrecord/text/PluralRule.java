package onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which whole numbers take a form of the plural, as the rules of Unicode's CLDR are written (UTS 35, part 3): {@code n = 1}, or
 * {@code n % 10 = 2..4 and n % 100 != 12..14}.
 *
 * @param ways conditions of which all must hold, in one of the lists at least; no list where no number takes the form
 */
record PluralRule(List<List<Condition>> ways) {
    private static final Pattern CONDITION = Pattern.compile(
            "\\s*[ni](?:\\s*%\\s*(\\d{1,9}))?\\s*(!?)=\\s*(\\d{1,9}(?:\\.\\.\\d{1,9})?(?:\\s*,\\s*\\d{1,9}(?:\\.\\.\\d{1,9})?)*)\\s*");

    /** The numbers, or their rests by {@code modulus} where that is not 0, that lie in a range, or lie in none of them. */
    record Condition(int modulus, boolean negated, List<Range> ranges) {
        boolean holds(int number) {
            int rest = modulus == 0 ? number : number % modulus;
            for (Range range : ranges) {
                if (range.from() <= rest && rest <= range.to()) {
                    return !negated;
                }
            }
            return negated;
        }

        String script() {
            String rest = modulus == 0 ? "a" : "a % " + modulus;
            String any = ranges.stream()
                    .map(range -> range.from() == range.to()
                            ? rest + " == " + range.from()
                            : rest + " >= " + range.from() + " && " + rest + " <= " + range.to())
                    .collect(Collectors.joining(" || "));
            return negated ? "!(" + any + ")" : ranges.size() == 1 ? any : "(" + any + ")";
        }
    }

    /** Numbers from one to another, both included. */
    record Range(int from, int to) {}

    /** Returns a rule; empty if {@code text} is none. A text without words is the rule that holds for no number. */
    static Optional<PluralRule> of(String text) {
        List<List<Condition>> ways = new ArrayList<>();
        for (String way : text.isBlank() ? new String[0] : text.split("\\bor\\b", -1)) {
            List<Condition> all = new ArrayList<>();
            for (String one : way.split("\\band\\b", -1)) {
                Matcher matcher = CONDITION.matcher(one);
                if (!matcher.matches() || isZero(matcher.group(1))) {
                    return Optional.empty();
                }
                all.add(new Condition(
                        Optional.ofNullable(matcher.group(1))
                                .map(Integer::parseInt)
                                .orElse(0),
                        !matcher.group(2).isEmpty(),
                        ranges(matcher.group(3))));
            }
            ways.add(List.copyOf(all));
        }
        return Optional.of(new PluralRule(List.copyOf(ways)));
    }

    private static boolean isZero(@Nullable String modulus) {
        return modulus != null && Integer.parseInt(modulus) == 0;
    }

    private static List<Range> ranges(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            String[] ends = range.strip().split("\\.\\.", -1);
            ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        }
        return List.copyOf(ranges);
    }

    /** Returns whether {@code number} takes the form. */
    boolean holds(int number) {
        for (List<Condition> all : ways) {
            if (holds(all, number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Condition> all, int number) {
        for (Condition one : all) {
            if (!one.holds(number)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the same as an expression of JavaScript about {@code a}. */
    String script() {
        return ways.stream()
                .map(all -> all.stream().map(Condition::script).collect(Collectors.joining(" && ")))
                .collect(Collectors.joining(" || "));
    }
}
