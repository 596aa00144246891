package onrecord.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A file of messages in the syntax of {@link Properties}, of which it is known where each stands.
 *
 * @param path the file as the user knows it
 * @param lines its lines
 * @param entries its messages in their order
 */
record MessageFile(String path, List<String> lines, List<Entry> entries) {
    /**
     * A message as it is written.
     *
     * @param line where it begins, from 1
     */
    record Entry(String key, String value, int line) {}

    /**
     * Returns a file.
     *
     * @throws MessageException if a message in it cannot be read
     */
    static MessageFile of(String path, String text) {
        // some editors put a mark in front of UTF-8
        String words = text.startsWith("\ufeff") ? text.substring(1) : text;
        MessageFile file = new MessageFile(path, words.lines().toList(), new ArrayList<>());
        for (int at = 0; at < file.lines.size(); at++) {
            int begin = at;
            String first = file.lines.get(at).stripLeading();
            if (first.isEmpty() || first.startsWith("#") || first.startsWith("!")) {
                continue;
            }
            StringBuilder whole = new StringBuilder(first);
            while (goesOn(file.lines.get(at)) && at + 1 < file.lines.size()) {
                at++;
                whole.append('\n').append(file.lines.get(at));
            }
            file.read(whole.toString(), begin + 1);
        }
        return file;
    }

    private void read(String text, int line) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw wrong(line, "this cannot be read", "after \\u there are to be four digits, of 0 to 9 and a to f");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        one.forEach((key, value) -> entries.add(new Entry(key.toString(), value.toString(), line)));
    }

    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    /** Returns what says that a message is wrong. */
    MessageException wrong(int line, String message, String hint) {
        return new MessageException(new Diagnostic(
                Diagnostic.Severity.ERROR,
                "message",
                path,
                line,
                0,
                new Span(0, 0),
                message,
                lines.get(line - 1),
                hint));
    }
}
