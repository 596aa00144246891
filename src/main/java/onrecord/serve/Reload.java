package onrecord.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a served page has beyond the one on disk: a script that listens to {@link Streams}. It comes from an address of its
 * own, as the pages' security policy wants it.
 */
final class Reload {
    /** Where all that is not the site's is found. */
    static final String FOLDER = "/_onrecord/";

    static final String EVENTS = FOLDER + "events";

    private static final String BODY_END = "</body>";
    private static final Pattern ROOT =
            Pattern.compile("\\shref=\"(https?://[^/\"]*(/[^\"]*?))(?:site\\.css|index\\.html)\"");
    private static final Pattern RELATIVE =
            Pattern.compile("(\\s(?:href|src|action)=\")(?![A-Za-z][A-Za-z0-9+.-]*:|[/#])");

    private Reload() {}

    /**
     * Returns a page with the script, which stands last in it.
     *
     * @param look stands for the page as it is sent, see {@link Published#look}
     */
    static byte[] into(byte[] page, String look) {
        // one byte for one character, so that whatever the page holds stays as it is
        String html = new String(page, StandardCharsets.ISO_8859_1);
        int end = html.lastIndexOf(BODY_END);
        int at = end < 0 ? html.length() : end;
        String script = "<script src=\"" + FOLDER + "reload.js\" data-look=\"" + look + "\" defer></script>\n";
        return (html.substring(0, at) + script + html.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Returns the page for addresses that do not exist with links that are right at any depth, and that lead here where the
     * archive is published elsewhere.
     */
    static byte[] rooted(byte[] page) {
        String html = new String(page, StandardCharsets.ISO_8859_1);
        Matcher root = ROOT.matcher(html);
        String relative =
                root.find() ? html.replace("=\"" + root.group(1), "=\"").replace("=\"" + root.group(2), "=\"") : html;
        return RELATIVE.matcher(relative).replaceAll("$1/").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns a file of the script's own. */
    static Optional<byte[]> file(String name) {
        if (!name.equals("reload.js") && !name.equals("overlay.css")) {
            return Optional.empty();
        }
        try (InputStream in = Reload.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
