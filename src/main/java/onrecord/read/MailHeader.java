package onrecord.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.model.Block;

/**
 * The header of a mail that carries a story, or of the mail that was forwarded: {@code From:}, {@code To:}, {@code Subject:},
 * {@code Date:} and so on, each on a line, with what is wrapped below it.
 */
final class MailHeader {
    private static final Set<String> FIELDS = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "sent",
            "date",
            "subject",
            "reply-to",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-language",
            "importance",
            "priority",
            "return-path",
            "received",
            "delivered-to",
            "organization",
            "user-agent",
            "attachments",
            "in-reply-to",
            "references",
            "thread-topic",
            "thread-index",
            "sender",
            "newsgroups",
            "list-id",
            "list-unsubscribe",
            "precedence",
            "path",
            "xref",
            "lines",
            "distribution",
            "followup-to");

    private static final int LONGEST_FIELD = 40;
    /** Who forwards a mail says so in so many lines. */
    private static final int LONGEST_NOTE = 10;

    private MailHeader() {}

    /**
     * Reads the headers from {@code line} on and adds them to {@code head}.
     *
     * @return the line behind them
     */
    static int read(Lines lines, int line, List<Block> head) {
        int begin = line;
        while (begin < lines.size() && isForwarded(lines.words(begin))) {
            begin++;
        }
        int end = end(lines, begin);
        if (end == begin || end == lines.size()) {
            return line;
        }
        for (int i = line; i < end; i++) {
            String field = i < begin ? "" : field(lines.words(i));
            if (i > begin && field.isEmpty() && !isField(lines.words(i))) {
                Block wrapped = head.remove(head.size() - 1);
                head.add(new Block(wrapped.kind(), wrapped.span().cover(lines.span(i))));
            } else {
                head.add(new Block(kind(field), lines.span(i)));
            }
        }
        return end;
    }

    /** Returns the line within the next few that says that a forwarded mail follows; {@code line} where there is none. */
    static int forwarded(Lines lines, int line) {
        for (int i = line; i < Math.min(lines.size(), line + LONGEST_NOTE); i++) {
            if (isForwarded(lines.words(i))) {
                return i;
            }
        }
        return line;
    }

    /** Returns whether the first line can be one of a header. */
    static boolean begins(Lines lines) {
        return lines.size() > 1
                && (isForwarded(lines.words(0)) || !field(lines.words(0)).isEmpty());
    }

    private static int end(Lines lines, int begin) {
        Set<String> found = new HashSet<>();
        int line = begin;
        while (line < lines.size() && (line == begin || !lines.hasGap(line))) {
            String field = field(lines.words(line));
            if (!field.isEmpty()) {
                found.add(field);
            } else if (found.isEmpty() || lines.indent(line) == 0 && !isField(lines.words(line))) {
                break;
            }
            line++;
        }
        boolean sent = found.contains("from") || found.contains("to");
        boolean about = found.contains("subject") || found.contains("date") || found.contains("sent");
        return sent && about ? line : begin;
    }

    /** Returns whether a line has the form of a field, whose name is one word: those of newsgroups are many. */
    private static boolean isField(String words) {
        int colon = words.indexOf(": ");
        return colon > 1
                && colon <= LONGEST_FIELD
                && Character.isUpperCase(words.charAt(0))
                && words.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }

    /** Returns the name of the field that a line begins with, in lower case; empty where it begins with none. */
    private static String field(String words) {
        int colon = words.indexOf(':');
        if (colon < 2 || colon > LONGEST_FIELD) {
            return "";
        }
        String name = words.substring(0, colon).strip().replace("*", "").toLowerCase(Locale.ROOT);
        return FIELDS.contains(name) || name.startsWith("x-") && name.indexOf(' ') < 0 ? name : "";
    }

    private static Block.Kind kind(String field) {
        return switch (field) {
            case "subject" -> Block.Kind.SUBJECT;
            case "date", "sent" -> Block.Kind.SENT;
            default -> Block.Kind.ENVELOPE;
        };
    }

    private static boolean isForwarded(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("-") && (lower.contains("forwarded message") || lower.contains("original message"))
                || lower.startsWith("begin forwarded message");
    }
}
