package onrecord.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * What stands before the copy of a Markdown file about it: YAML between lines {@code ---}, TOML between lines {@code +++}, or a
 * JSON object whose braces stand in lines of their own. Generators of sites agree on these.
 *
 * @param fields what it says; empty where there is none, or it is broken
 * @param end where the copy begins
 */
record FrontMatter(Optional<Fields> fields, int end) {
    /** How front matter may be written. */
    private enum Notation {
        YAML("---", List.of("---", "...")),
        TOML("+++", List.of("+++")),
        JSON("{", List.of("}"));

        private final String open;
        private final List<String> close;

        Notation(String open, List<String> close) {
            this.open = open;
            this.close = close;
        }
    }

    /** Front matter of a file that only it tells to be a post has no more lines, each a field or more of one. */
    private static final int LONGEST = 60;

    private static final Pattern FIELD = Pattern.compile("[a-z_][\\w.-]{0,30} ?(?::(?: |$)|= ).*");

    private static final FrontMatter NONE = new FrontMatter(Optional.empty(), 0);

    /** Reads it, if there is some; empty, and a problem, where it cannot be told from the copy. */
    static Optional<FrontMatter> read(String text, Problems problems) {
        int begin = lineEnd(text, 0);
        String first = text.substring(0, begin).stripTrailing();
        for (Notation notation : Notation.values()) {
            if (notation.open.equals(first)) {
                return read(notation, text, begin, problems);
            }
        }
        return Optional.of(NONE);
    }

    /** Returns whether a text begins with a fence and fields, and the fence is closed: a rule above copy is none. */
    static boolean opens(String text) {
        if (!text.startsWith("---") && !text.startsWith("+++")) {
            return false;
        }
        String fence = text.substring(0, 3);
        int fields = 0;
        int at = lineEnd(text, 0);
        boolean open = text.substring(0, at).stripTrailing().equals(fence);
        for (int lines = 0; open && at < text.length() && lines < LONGEST; lines++) {
            int next = lineEnd(text, at);
            String line = text.substring(at, next).stripTrailing();
            if (line.equals(fence)) {
                return fields > 1;
            }
            fields += FIELD.matcher(line).lookingAt() ? 1 : 0;
            open = fields > 0 || line.isEmpty() || line.startsWith("#");
            at = next;
        }
        return false;
    }

    private static Optional<FrontMatter> read(Notation notation, String text, int begin, Problems problems) {
        for (int at = begin; at < text.length(); at = lineEnd(text, at)) {
            int next = lineEnd(text, at);
            // an object within the object is closed by a brace that is set in
            if (notation.close.contains(text.substring(at, next).stripTrailing())) {
                boolean json = notation == Notation.JSON;
                String written = text.substring(json ? 0 : begin, json ? next : at);
                return Optional.of(new FrontMatter(fields(notation, written, json ? 0 : begin, problems), next));
            }
        }
        if (notation == Notation.JSON) {
            return Optional.of(NONE);
        }
        problems.error(
                "front-matter-open",
                new Span(0, 3),
                "the front matter has no end",
                "close it with a line “" + notation.open + "”");
        return Optional.empty();
    }

    private static Optional<Fields> fields(Notation notation, String written, int begin, Problems problems) {
        Optional<Tree.Value> value =
                switch (notation) {
                    case YAML -> Tree.yaml(written, begin, problems);
                    case TOML -> TomlTree.read(written, begin, problems);
                    case JSON -> Tree.json(written, problems);
                };
        return value.map(each -> Fields.of(each, "headline: Harbour reopens", problems));
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        boolean crlf = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return Math.min(text.length(), at + (crlf ? 2 : 1));
    }
}
