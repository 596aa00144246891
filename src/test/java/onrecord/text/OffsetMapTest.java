package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
    @Test
    void plain_text_is_where_it_is() {
        assertEquals(new Span(3, 7), OffsetMap.identity().toFile(new Span(3, 7)));
    }

    @Test
    void marks_inside_a_span_are_included_and_marks_around_it_are_not() {
        String file = "He **will** go";
        OffsetMap.Builder reading = new OffsetMap.Builder();
        reading.append("He ", 0, 3).append("will", 5, 9).append(" go", 11, 14);
        OffsetMap map = reading.map();
        assertEquals("will", map.toFile(new Span(3, 7)).of(file));
        assertEquals("He **will", map.toFile(new Span(0, 7)).of(file));
        assertEquals("will** go", map.toFile(new Span(3, 10)).of(file));
        assertEquals("go", map.toFile(new Span(8, 10)).of(file));
    }

    @Test
    void entity_is_taken_whole() {
        String file = "A&amp;B said";
        OffsetMap.Builder reading = new OffsetMap.Builder();
        reading.append("A", 0, 1).append("&", 1, 6).append("B said", 6, 12);
        assertEquals("A&B said", reading.text());
        assertEquals("&amp;", reading.map().toFile(new Span(1, 2)).of(file));
        assertEquals("A&amp;B", reading.map().toFile(new Span(0, 3)).of(file));
    }

    @Test
    void empty_span_stays_empty() {
        OffsetMap.Builder reading = new OffsetMap.Builder();
        reading.append("one", 4, 7).append("two", 9, 12);
        assertTrue(reading.map().toFile(new Span(4, 4)).isEmpty());
    }

    @RepeatedTest(200)
    void text_read_without_marks_is_found_again_in_the_file(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder file = new StringBuilder();
        OffsetMap.Builder reading = new OffsetMap.Builder();
        for (int i = 0; i < 20; i++) {
            file.append("*".repeat(random.nextInt(3)));
            String words = "abc ".substring(0, 1 + random.nextInt(4));
            reading.append(words, file.length(), file.length() + words.length());
            file.append(words);
        }
        OffsetMap map = reading.map();
        String text = reading.text();
        int start = random.nextInt(text.length());
        int end = start + 1 + random.nextInt(text.length() - start);
        String found = map.toFile(new Span(start, end)).of(file);
        assertEquals(text.substring(start, end), found.replace("*", ""));
        assertTrue(!found.startsWith("*") && !found.endsWith("*"), found);
    }
}
