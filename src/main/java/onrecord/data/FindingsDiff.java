package onrecord.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.read.CsvRows;
import tools.jackson.core.JacksonException;

/**
 * Compares what two states of an archive find, by their tables: a finding is the same where it is of the same kind and gives the
 * same words of the same file. Not for use by several threads.
 */
public final class FindingsDiff {
    private static final List<String> QUOTE_COLUMNS =
            List.of("kind", "speakers", "addressees", "date", "basis", "rule");
    private static final List<String> EVENT_COLUMNS = List.of("status", "date", "bounds", "basis", "rule");

    /** Those findings that one state has and the other has not, or not so, by what they are known by. */
    private final Map<Finding, Deque<Map<String, String>>> before = new LinkedHashMap<>();

    private final Map<Finding, Deque<Map<String, String>>> after = new LinkedHashMap<>();

    /**
     * What a finding is known by.
     *
     * @param noun {@code quote} or {@code event}
     * @param file the file that it is found in
     * @param words its words
     */
    public record Finding(String noun, String file, String words) implements Comparable<Finding> {
        @Override
        public int compareTo(Finding other) {
            int order = file.compareTo(other.file);
            order = order == 0 ? noun.compareTo(other.noun) : order;
            return order == 0 ? words.compareTo(other.words) : order;
        }
    }

    /**
     * A finding that is not as it was.
     *
     * @param finding what it is known by
     * @param before what was said of it, by column; empty where it was not found
     * @param after what is said of it now; empty where it is not found
     */
    public record Change(Finding finding, Map<String, String> before, Map<String, String> after) {
        /** Returns what happened to it. */
        public Kind kind() {
            return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.GONE : Kind.CHANGED;
        }

        /** Returns the rule that finds it now, or that found it. */
        public String rule() {
            return (after.isEmpty() ? before : after).getOrDefault("rule", "");
        }
    }

    /** What can happen to a finding. */
    public enum Kind {
        /** It was not found before. */
        ADDED,
        /** It is found no more. */
        GONE,
        /** Something else is said of it. */
        CHANGED
    }

    /** Returns whether {@code path} below the site's root is a table that can be compared. */
    public static boolean isTable(String path) {
        return path.matches("data/(?:quotes|events)(?:/[^/]+)?\\.csv");
    }

    /**
     * Adds a table of the earlier state, as {@link Tables} writes it.
     *
     * @throws IllegalArgumentException if it is damaged
     */
    public void before(byte[] table) {
        add(table, before, after);
    }

    /** Adds a table of the later state. */
    public void after(byte[] table) {
        add(table, after, before);
    }

    private static void add(
            byte[] table,
            Map<Finding, Deque<Map<String, String>>> to,
            Map<Finding, Deque<Map<String, String>>> others) {
        try (CsvRows rows = new CsvRows(new String(table, StandardCharsets.UTF_8))) {
            List<String> columns = rows.next();
            boolean quotes = columns.contains("speakers");
            for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
                    cells.put(columns.get(i), row.get(i));
                }
                Finding finding = new Finding(
                        quotes ? "quote" : "event",
                        cells.getOrDefault("file", ""),
                        cells.getOrDefault(quotes ? "text" : "label", ""));
                cells.keySet().retainAll(quotes ? QUOTE_COLUMNS : EVENT_COLUMNS);
                Deque<Map<String, String>> same = others.get(finding);
                if (same == null || !same.remove(cells)) {
                    to.computeIfAbsent(finding, none -> new ArrayDeque<>(1)).add(cells);
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no table", e);
        }
    }

    /** Returns what is not as it was, in the order of files and words. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<Finding, Deque<Map<String, String>>> all = new TreeMap<>(before);
        after.forEach((finding, rows) -> all.putIfAbsent(finding, new ArrayDeque<>()));
        all.forEach((finding, gone) -> {
            Deque<Map<String, String>> was = new ArrayDeque<>(gone);
            Deque<Map<String, String>> now = new ArrayDeque<>(after.getOrDefault(finding, new ArrayDeque<>()));
            while (!was.isEmpty() || !now.isEmpty()) {
                changes.add(new Change(
                        finding,
                        Optional.ofNullable(was.poll()).orElse(Map.of()),
                        Optional.ofNullable(now.poll()).orElse(Map.of())));
            }
        });
        return changes;
    }
}
