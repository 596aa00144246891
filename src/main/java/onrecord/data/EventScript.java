package onrecord.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A script that hands the page the events of a year, or of a part of one, so that all events can be filtered. What an event has
 * in common with others, names and its page, stands once in a script.
 */
public final class EventScript {
    /** A label is cut after so many bytes, so that an event takes no more than 250. */
    private static final int LABEL = 120;

    private EventScript() {}

    /**
     * An event, as it is filtered and listed.
     *
     * @param page the page of the timeline that it stands on: {@code 2031/03-2}
     * @param id its fragment there
     * @param edtf its date; empty for none
     * @param date the same in words
     * @param basis on what the date rests: 0 stated, 1 inferred, 2 uncertain
     * @param status 0 happened, 1 planned, 2 denied, 3 alleged
     * @param label the source's own words
     * @param who those who take part
     * @param where where it happened; empty where nobody says
     * @param agencies who reports it
     */
    public record Row(
            String page,
            String id,
            String edtf,
            String date,
            int basis,
            int status,
            String label,
            List<String> who,
            String where,
            List<String> agencies) {
        /** Copies the lists. */
        public Row {
            who = List.copyOf(who);
            agencies = List.copyOf(agencies);
        }
    }

    /** Creates the script of some events, in order: what it is called, all names, and the events of each page. */
    public static byte[] script(String name, List<Row> rows) {
        Map<String, Integer> names = new LinkedHashMap<>();
        List<List<Object>> pages = new ArrayList<>();
        List<Object> events = new ArrayList<>();
        String page = "";
        for (Row row : rows) {
            if (!row.page.equals(page)) {
                page = row.page;
                events = new ArrayList<>();
                pages.add(List.of(page, events));
            }
            events.add(List.of(
                    row.id,
                    row.edtf,
                    row.date,
                    row.basis,
                    row.status,
                    cut(row.label),
                    numbers(row.who, names),
                    numbers(row.where.isEmpty() ? List.of() : List.of(row.where), names),
                    numbers(row.agencies, names)));
        }
        return DataScript.of("onrecord.events", name, List.copyOf(names.keySet()), pages);
    }

    private static List<Integer> numbers(List<String> some, Map<String, Integer> names) {
        return some.stream()
                .map(name -> names.computeIfAbsent(name, none -> names.size()))
                .toList();
    }

    /** Returns the first words of a label, so many as fit. */
    static String cut(String label) {
        int bytes = 0;
        int end = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            // a pair of surrogates is four bytes
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            if (bytes > LABEL) {
                int space = label.lastIndexOf(' ', end);
                return label.substring(0, space > 0 ? space : end) + " …";
            }
            end = Character.isHighSurrogate(c) ? end : i + 1;
        }
        return label;
    }

    /** Creates the script that names the others, oldest first. */
    public static byte[] lookup(List<String> names) {
        return DataScript.of("onrecord.years", names);
    }
}
