package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListPartTest {
    private static List<ListPart<Integer>> parts(int things) {
        return ListPart.of(
                "gauges",
                IntStream.range(0, things).boxed().toList(),
                50,
                number -> Links.part("places/", "marn", number));
    }

    @Test
    void each_page_says_which_it_is_and_what_of_the_whole_is_on_it() {
        List<String> words = parts(1180).stream()
                .map(part -> part.pager(StandardWords.WORDING).text())
                .toList();
        assertEquals("Page 1 of 24 · 1–50 of 1,180", words.get(0));
        assertEquals("Page 3 of 24 · 101–150 of 1,180", words.get(2));
        assertEquals("Page 24 of 24 · 1,151–1,180 of 1,180", words.get(23));
        assertEquals(
                "Page 2 of 2 · 51 of 51",
                parts(51).get(1).pager(StandardWords.WORDING).text());
    }

    @Test
    void each_page_leads_to_the_first_the_last_and_those_beside_it_and_never_to_itself() {
        List<ListPart<Integer>> parts = parts(200);
        assertEquals("", parts.get(0).pager(StandardWords.WORDING).first());
        assertEquals("", parts.get(0).pager(StandardWords.WORDING).previous());
        assertEquals(
                "../places/marn/2.html",
                parts.get(0).pager(StandardWords.WORDING).next());
        assertEquals(
                "../places/marn/4.html",
                parts.get(0).pager(StandardWords.WORDING).last());
        assertEquals(
                "../../places/marn.html",
                parts.get(2).pager(StandardWords.WORDING).first());
        assertEquals(
                "../../places/marn/2.html",
                parts.get(2).pager(StandardWords.WORDING).previous());
        assertEquals("", parts.get(3).pager(StandardWords.WORDING).next());
        assertEquals("", parts.get(3).pager(StandardWords.WORDING).last());
    }

    @Test
    void a_list_of_one_page_has_no_way_to_others() {
        assertEquals(
                List.of(ListPart.ALONE),
                parts(50).stream()
                        .map(part -> part.pager(StandardWords.WORDING))
                        .toList());
        assertEquals(
                List.of(ListPart.ALONE),
                parts(0).stream().map(part -> part.pager(StandardWords.WORDING)).toList());
    }
}
