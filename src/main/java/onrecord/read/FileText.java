package onrecord.read;

import static onrecord.read.SeedReader.broken;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.read.Decoding.Basis;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.LineMap;
import onrecord.text.Span;

/** Decodes files, and says what was taken for granted. */
final class FileText {
    private static final String UTF_8 = "save it as UTF-8";

    private FileText() {}

    /** Decodes a seed; what hinders becomes an error. */
    static Optional<Decoding> decoded(Seed seed, byte[] bytes, Optional<Charset> given, List<Diagnostic> found) {
        String lower = seed.path().toLowerCase(Locale.ROOT);
        boolean isPage = lower.endsWith(".html") || lower.endsWith(".htm");
        return decoded(seed.shown(), Decoding.of(bytes, given, isPage), seed.shownSideCar(), found);
    }

    /** Decodes a file that has no side-car; what hinders becomes an error. */
    static Optional<Decoding> decoded(String shown, byte[] bytes, List<Diagnostic> found) {
        return decoded(shown, Decoding.of(bytes, Optional.empty(), false), "", found);
    }

    private static Optional<Decoding> decoded(String shown, Decoding decoding, String sideCar, List<Diagnostic> found) {
        if (decoding.text().isEmpty()) {
            found.add(broken(
                    shown,
                    "wrong-charset",
                    "the file is not in " + decoding.charset().name() + ", as "
                            + (decoding.basis() == Basis.GIVEN ? "its side-car" : "its byte order mark")
                            + " says: see byte " + (decoding.bad() + 1),
                    sideCar.isEmpty() ? UTF_8 : "name the right one, like “charset: windows-1252”, in " + sideCar));
            return Optional.empty();
        }
        String text = decoding.text().get();
        if (text.indexOf('\0') >= 0) {
            found.add(broken(
                    shown,
                    "not-text",
                    "this is no text",
                    sideCar.isEmpty() ? UTF_8 : "if it is text in UTF-16, say “charset: UTF-16LE” in " + sideCar));
            return Optional.empty();
        }
        tell(decoding, text, shown, sideCar, found);
        return Optional.of(decoding);
    }

    private static void tell(Decoding decoding, String text, String shown, String sideCar, List<Diagnostic> found) {
        String name = decoding.charset().name();
        String why =
                switch (decoding.basis()) {
                    case DECLARED -> ", as the page says";
                    case GUESSED -> ", guessed from what it makes of the bytes";
                    case LAST -> ", since nothing tells of another charset";
                    case MARK, GIVEN, UTF_8 -> "";
                };
        if (!why.isEmpty()) {
            boolean isSaid = decoding.basis() == Basis.DECLARED;
            int first = firstBeyondAscii(text);
            found.add(Diagnostic.at(
                    isSaid ? Severity.NOTE : Severity.WARNING,
                    "not-utf-8",
                    shown,
                    text,
                    new Span(first, first + 1),
                    "this is not UTF-8; it was read as " + name + why,
                    isSaid ? "" : sideCar.isEmpty() ? UTF_8 : UTF_8 + ", or say “charset: …” in " + sideCar));
        }
        if (decoding.mixed().count() > 0) {
            found.add(mixed(decoding, text, shown));
        }
    }

    private static Diagnostic mixed(Decoding decoding, String text, String shown) {
        Mixture mixture = decoding.mixed();
        boolean isUtf8 = decoding.charset().equals(StandardCharsets.UTF_8);
        LineMap lines = LineMap.of(text);
        String places = mixture.first().stream()
                .map(offset -> lines.line(offset) + ":" + lines.column(offset))
                .collect(Collectors.joining(", "));
        int first = mixture.first().get(0);
        return Diagnostic.at(
                Severity.WARNING,
                "mixed-charsets",
                shown,
                lines,
                new Span(first, first + 1),
                (mixture.count() == 1 ? "1 character was" : mixture.count() + " characters were") + " read as "
                        + (isUtf8 ? "windows-1252 in a file of UTF-8" : "UTF-8 in a file of windows-1252") + ": at "
                        + places + (mixture.count() > mixture.first().size() ? ", …" : ""),
                "look whether they are right, and save it as UTF-8");
    }

    private static int firstBeyondAscii(String text) {
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) < 0x80) {
            at++;
        }
        return at;
    }
}
