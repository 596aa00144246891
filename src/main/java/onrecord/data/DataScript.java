package onrecord.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Data that a page of the site asks for when it needs them, as a script that hands them to a function: from disk a browser
 * loads scripts, and nothing else.
 */
public final class DataScript {
    private DataScript() {}

    /**
     * Returns a script that calls {@code function} with a list of rows, a row a line. It is safe in any place a script can be in.
     *
     * @param function what is called, such as {@code onrecord.said}
     * @param rows lists of texts, numbers and lists of these
     */
    public static byte[] of(String function, List<? extends List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.size() * 128 + 64);
        out.writeBytes((function + "([").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                out.writeBytes(new byte[] {',', '\n'});
            }
            out.writeBytes(Json.inScript(rows.get(i)).getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes("]);\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
