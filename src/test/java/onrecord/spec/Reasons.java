package onrecord.spec;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Rule;

/** Finds the reasons of rules in those of findings. */
public final class Reasons {
    private Reasons() {}

    /** Returns whether {@code reason} is that of {@code rule}, with any words in place of {@code {}}. */
    public static boolean is(String reason, Rule rule) {
        return matches(reason, pattern(rule));
    }

    /** Returns whether that of {@code rule} is all of {@code reason} or some of its sentences. */
    public static boolean isPart(String reason, Rule rule) {
        return matches(reason, "(.* )?" + pattern(rule) + "( .*)?");
    }

    private static boolean matches(String reason, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(reason).matches();
    }

    private static String pattern(Rule rule) {
        return Stream.of(rule.reason().split("\\{}", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
