package onrecord.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventScriptTest {
    private static EventScript.Row row(String page, String id, String label, String... who) {
        return new EventScript.Row(
                page, id, "2031?-03-09", "9 Mar 2031", 1, 0, label, List.of(who), "Marn", List.of("NVA"));
    }

    private static String script(EventScript.Row... rows) {
        return new String(EventScript.script("2031", List.of(rows)), StandardCharsets.UTF_8);
    }

    /** Returns what a script hands to the page. */
    private static JsonNode values(String script) {
        return new JsonMapper()
                .readTree("[" + script.substring(script.indexOf('(') + 1, script.lastIndexOf(')')) + "]");
    }

    @Test
    void events_stand_below_their_pages_and_names_once() {
        JsonNode values = values(script(
                row("2031/03", "e1", "The pier opened", "Ada Kell"),
                row("2031/03", "e2", "The pier closed", "Tomas Orl", "Ada Kell"),
                row("2031/04", "e3", "The ferry sank")));
        assertEquals(
                "[\"Ada Kell\",\"Marn\",\"NVA\",\"Tomas Orl\"]", values.get(1).toString());
        assertEquals(
                "[\"2031/03\",[[\"e1\",\"2031?-03-09\",\"9 Mar 2031\",1,0,\"The pier opened\",[0],[1],[2]],"
                        + "[\"e2\",\"2031?-03-09\",\"9 Mar 2031\",1,0,\"The pier closed\",[3,0],[1],[2]]]]",
                values.get(2).get(0).toString());
        assertEquals("2031/04", values.get(2).get(1).get(0).asString());
        assertEquals("e3", values.get(2).get(1).get(1).get(0).get(0).asString());
    }

    @Test
    void a_year_without_events_is_a_script_all_the_same() {
        assertEquals("[\"2031\",[],[]]", values(script()).toString());
    }

    @Test
    void hostile_words_stay_words() {
        String evil = "</script><!-- \"quoted\" \\ \u2028 and \u2029 \n end";
        String script = script(row("2031/03", "e1", evil, evil));
        assertFalse(script.contains("<"), script);
        assertFalse(script.contains("\u2028") || script.contains("\u2029"), script);
        assertEquals(1, script.lines().count());
        JsonNode values = values(script);
        assertEquals(evil, values.get(2).get(0).get(1).get(0).get(5).asString());
        assertEquals(evil, values.get(1).get(0).asString());
    }

    @Test
    void a_long_label_ends_behind_a_word() {
        assertEquals("The pier opened", EventScript.cut("The pier opened"));
        String cut = EventScript.cut("The pier opened ".repeat(20));
        assertTrue(cut.endsWith("pier …"), cut);
        assertTrue(cut.getBytes(StandardCharsets.UTF_8).length <= 124, cut);
        String one = EventScript.cut("\uD83D\uDEA2".repeat(60));
        assertEquals("\uD83D\uDEA2".repeat(30) + " …", one, "no half of a sign");
    }

    @Test
    void an_event_takes_at_most_250_bytes() {
        List<EventScript.Row> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(new EventScript.Row(
                    "2031/03-" + i / 50,
                    String.format("e%08x", i * 7919),
                    "2031-03-09?/2031-03-12?",
                    "9 Mar 2031 to 12 Mar 2031",
                    2,
                    3,
                    ("гавань Марна закрылась " + i + " ").repeat(20),
                    List.of("Mayor Ada Kell " + i, "Tomas Orl"),
                    "Lowen Harbour " + i % 7,
                    List.of("Nova Press", "Tarn News Agency")));
        }
        assertTrue(EventScript.script("2031", rows).length <= 250 * rows.size());
    }
}
