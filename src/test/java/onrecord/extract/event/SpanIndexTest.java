package onrecord.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
    @Test
    void finds_what_going_through_all_finds() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<List<Span>> things = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                things.add(List.of(span(random), span(random)));
            }
            Span words = span(random);
            TreeSet<Integer> expected = new TreeSet<>();
            for (int i = 0; i < things.size(); i++) {
                if (things.get(i).stream().anyMatch(words::overlaps)) {
                    expected.add(i);
                }
            }
            SpanIndex index = SpanIndex.of(things, spans -> spans);
            assertEquals(expected, index.overlapping(words, any -> true));
        }
    }

    @Test
    void asks_for_no_more_spans_however_many_there_are_elsewhere() {
        assertEquals(2, asked(100));
        assertEquals(2, asked(10_000));
    }

    /** Returns how many of many spans side by side are asked for where the words overlap two of them. */
    private static int asked(int many) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            spans.add(new Span(10 * i, 10 * i + 8));
        }
        AtomicInteger asked = new AtomicInteger();
        SpanIndex.of(spans, List::of)
                .overlapping(new Span(5 * many + 5, 5 * many + 15), span -> asked.incrementAndGet() > 0);
        return asked.get();
    }

    private static Span span(Random random) {
        int start = random.nextInt(100);
        return new Span(start, start + 1 + random.nextInt(20));
    }
}
