package onrecord.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The charset that a page says of itself that it is in: in an XML declaration or a {@code meta} element. */
final class DeclaredCharset {
    /** Browsers look at the first 1024 bytes; saved pages have a comment or a banner before. */
    private static final int HEAD_BYTES = 8192;

    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Pattern IN_CONTENT = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private DeclaredCharset() {}

    /** Returns what the first kilobytes of {@code bytes} declare; empty where that is nothing, or nothing that is known. */
    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head);
        Stream<String> names = xml.find()
                ? Stream.of(xml.group(1))
                : Jsoup.parse(head).select("meta[charset], meta[http-equiv=content-type]").stream()
                        .flatMap(DeclaredCharset::name);
        return names.flatMap(name -> Charsets.onTheWeb(name).stream())
                // what is found here was read byte by byte, so it is in no charset of wider units
                .filter(charset ->
                        !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32"))
                .findFirst();
    }

    private static Stream<String> name(Element meta) {
        if (meta.hasAttr("charset")) {
            return Stream.of(meta.attr("charset"));
        }
        return IN_CONTENT.matcher(meta.attr("content")).results().map(found -> found.group(1));
    }
}
