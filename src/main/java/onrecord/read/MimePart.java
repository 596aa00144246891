package onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.text.Limits;
import onrecord.text.Span;

/**
 * A message, or a part of one, as MIME has it (RFC 2045 and 2046): fields, an empty line, a body; a body of several parts has
 * its boundary before each.
 *
 * @param fields what stands above the body, by name in lower case; of several with one name the first
 * @param body its place in the text
 * @param parts what the body holds, where that is parts
 */
record MimePart(Map<String, String> fields, Span body, List<MimePart> parts) {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,80}):[ \\t]*(.*)");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]*))");

    /** Reads {@code text}, or nothing of it where no field stands at its beginning. */
    static MimePart of(String text) {
        return read(text, new Span(0, text.length()), 0);
    }

    private static MimePart read(String text, Span whole, int depth) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        int at = whole.start();
        while (at < whole.end()) {
            int end = lineEnd(text, at, whole.end());
            String line = text.substring(at, end).stripTrailing();
            boolean folded = !name.isEmpty() && !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            Matcher field = FIELD.matcher(line);
            if (folded) {
                fields.merge(name, line.strip(), (first, more) -> first + " " + more);
            } else if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, field.group(2));
            } else {
                at = line.isEmpty() && !fields.isEmpty() ? next(end, whole.end()) : at;
                break;
            }
            at = next(end, whole.end());
        }
        Span body = new Span(at, whole.end());
        MimePart part = new MimePart(fields, body, List.of());
        String boundary = part.parameter("content-type", "boundary");
        return boundary.isEmpty() || !part.type().startsWith("multipart/") || depth == Limits.MIME_DEPTH
                ? part
                : new MimePart(fields, body, parts(text, body, "--" + boundary, depth + 1));
    }

    private static List<MimePart> parts(String text, Span body, String boundary, int depth) {
        List<MimePart> parts = new ArrayList<>();
        int begin = -1;
        int at = body.start();
        boolean closed = false;
        while (at < body.end() && !closed) {
            int end = lineEnd(text, at, body.end());
            if (text.startsWith(boundary, at)) {
                String rest = text.substring(Math.min(end, at + boundary.length()), end)
                        .strip();
                closed = rest.equals("--");
                if (closed || rest.isEmpty()) {
                    add(text, begin, at, depth, parts);
                    begin = next(end, body.end());
                }
            }
            at = next(end, body.end());
        }
        if (!closed) {
            // a file that was cut short keeps what it has
            add(text, begin, body.end(), depth, parts);
        }
        return parts;
    }

    private static void add(String text, int begin, int end, int depth, List<MimePart> parts) {
        if (begin >= 0 && parts.size() < Limits.MIME_PARTS) {
            parts.add(read(text, new Span(begin, Math.max(begin, end)), depth));
        }
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > limit ? limit : end;
    }

    private static int next(int lineEnd, int limit) {
        return Math.min(limit, lineEnd + 1);
    }

    /** Returns a field, without what stands around it; empty where there is none. */
    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** Returns a parameter of a field; empty where there is none. */
    String parameter(String field, String name) {
        Matcher found = PARAMETER.matcher(field(field));
        while (found.find()) {
            if (found.group(1).equalsIgnoreCase(name)) {
                return found.group(2) == null ? found.group(3) : found.group(2);
            }
        }
        return "";
    }

    /** Returns what the body is, such as {@code text/html}, in lower case. */
    String type() {
        String type = field("content-type");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Returns this part, and all parts within it that hold no others, in order. */
    Stream<MimePart> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(MimePart::leaves);
    }
}
