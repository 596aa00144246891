package onrecord.data;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Data that a page of the site asks for when it needs them, as a script that hands them to a function: from disk a browser
 * loads scripts, and nothing else.
 */
public final class DataScript {
    private DataScript() {}

    /**
     * Returns a script that calls a function. It is safe in any place a script can be in.
     *
     * @param function what is called, such as {@code onrecord.said}
     * @param values what it is given: texts, numbers and lists of these
     */
    public static byte[] of(String function, Object... values) {
        return Stream.of(values)
                .map(Json::inScript)
                .collect(Collectors.joining(",", function + "(", ");\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
