package onrecord.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.model.PublishedAddress;
import onrecord.model.PublishedAddress.Kind;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.FormulaGuard;
import onrecord.text.LineMap;
import onrecord.text.RefusedException;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads {@code data/addresses.csv}, the addresses that the site had: what the next build keeps. A row that is no address of a
 * page is told and left out. A file that is something else is refused: to go on without it would move every page.
 */
public final class AddressesFile {
    /** A page below the site's root, in a folder or not; no part of it begins with a dot. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?!\\.)(?:[^/#?\\\\:\\p{Cntrl}]+/(?!\\.))*[^/#?\\\\:\\p{Cntrl}]+\\.html(?:#[a-z0-9-]+)?");

    /** Where the site keeps its lists of speakers, and the pages behind the first of one. */
    private static final Pattern SPEAKER_LISTS = Pattern.compile("index|by-name(/.*)?|.+/(names|[0-9]+)(/[0-9]+)?");

    private static final Pattern EVENT = Pattern.compile("e[0-9a-f]{8}");

    private static final String HINT =
            "take the file data/addresses.csv of the published site; without one, every page is given a new address";

    private final String shown;
    private final String text;
    private final List<Diagnostic> found;
    private final List<PublishedAddress> rows = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    /** Made once for all rows that are wrong. */
    private @Nullable LineMap lines;

    private AddressesFile(String shown, String text, List<Diagnostic> found) {
        this.shown = shown;
        this.text = text;
        this.found = found;
    }

    /**
     * Reads the addresses in their order, which is that in which they were published.
     *
     * @param found takes what is wrong with rows
     * @throws RefusedException if the file holds something else
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<PublishedAddress> read(Path file, List<Diagnostic> found) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String shown = file.toString().replace('\\', '/');
            return new AddressesFile(shown, text, found).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PublishedAddress> rows() {
        try (CsvRows table = new CsvRows(text)) {
            if (!PublishedAddress.COLUMNS.equals(table.next())) {
                throw new RefusedException("no table of addresses: " + shown, HINT);
            }
            while (true) {
                int line = table.line();
                List<String> cells = table.next();
                if (cells.isEmpty()) {
                    return rows;
                }
                add(cells, line);
            }
        } catch (JacksonException e) {
            // what the reader says would show some of the file, which may be anything
            throw new RefusedException("no table of addresses: " + shown, HINT);
        }
    }

    private void add(List<String> row, int line) {
        List<String> cells = row.stream().map(FormulaGuard::removed).toList();
        Optional<Kind> kind =
                cells.size() == PublishedAddress.COLUMNS.size() ? Kind.of(cells.get(1)) : Optional.empty();
        if (kind.isEmpty()) {
            wrong(line, "no row of addresses", "it is left out");
            return;
        }
        PublishedAddress read =
                new PublishedAddress(cells.get(0), kind.get(), cells.get(2), cells.get(3), cells.get(4));
        if (!isInPlace(read)) {
            wrong(line, "no address of a page: “" + read.address() + "”", "it is left out");
        } else if (!known.add(read.address())) {
            wrong(line, "this address stands here twice: “" + read.address() + "”", "the first one counts");
        } else {
            rows.add(read);
        }
    }

    /** Returns whether what is said to stand at an address can: a list of the site's own must not be taken for a story. */
    private static boolean isInPlace(PublishedAddress row) {
        if (!row.address().startsWith(row.kind().folder())
                || !ADDRESS.matcher(row.address()).matches()) {
            return false;
        }
        return switch (row.kind()) {
            case ARTICLE ->
                row.fragment().isEmpty()
                        && !GivenAddress.LISTS.matcher(row.name()).matches();
            case PERSON, BODY ->
                row.fragment().isEmpty() && !SPEAKER_LISTS.matcher(row.name()).matches();
            case EVENT -> EVENT.matcher(row.fragment()).matches();
            case LIST -> row.fragment().isEmpty();
        };
    }

    private void wrong(int line, String message, String hint) {
        LineMap map = lines == null ? LineMap.of(text) : lines;
        lines = map;
        String excerpt = map.text(line);
        found.add(
                new Diagnostic(Severity.WARNING, "no-address", shown, line, 1, new Span(0, 0), message, excerpt, hint));
    }
}
