package onrecord.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * A file of messages.
 *
 * @param path the file as the user knows it
 * @param text what it holds
 * @param messages the messages by key
 */
record MessageFile(String path, String text, Properties messages) {
    /**
     * Returns a file.
     *
     * @throws MessageException if a message in it cannot be read
     */
    static MessageFile of(String path, String text) {
        // some editors put a mark in front of UTF-8
        MessageFile file =
                new MessageFile(path, text.startsWith("\ufeff") ? text.substring(1) : text, new Properties());
        if (!load(file.text, file.messages)) {
            throw file.wrong(
                    one -> !load(one, new Properties()),
                    "this cannot be read",
                    "after \\u there are to be four digits, of 0 to 9 and a to f");
        }
        return file;
    }

    private static boolean load(String text, Properties into) {
        try {
            into.load(new StringReader(text));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what says that a message is wrong. */
    MessageException wrong(String key, String message, String hint) {
        return wrong(
                one -> {
                    Properties alone = new Properties();
                    return load(one, alone) && alone.containsKey(key);
                },
                message,
                hint);
    }

    /** Returns what says that the last message that is so is wrong. Only here it matters on which line one stands. */
    private MessageException wrong(Predicate<String> isWrong, String message, String hint) {
        List<String> lines = text.lines().toList();
        int line = 0;
        for (int at = 0; at < lines.size(); at++) {
            int begin = at;
            while (goesOn(lines.get(at)) && at + 1 < lines.size()) {
                at++;
            }
            if (isWrong.test(String.join("\n", lines.subList(begin, at + 1)))) {
                line = begin + 1;
            }
        }
        return new MessageException(new Diagnostic(
                Diagnostic.Severity.ERROR,
                "message",
                path,
                line,
                0,
                new Span(0, 0),
                message,
                line == 0 ? "" : lines.get(line - 1),
                hint));
    }

    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1 && !isComment(line);
    }

    private static boolean isComment(String line) {
        String words = line.stripLeading();
        return words.startsWith("#") || words.startsWith("!");
    }
}
