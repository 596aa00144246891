package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.archive.EntitySummary;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.records.Codec;
import onrecord.records.Samples;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever is kept comes back equal. */
class StoreCodecsTest {
    private final StoreCodecs codecs = new StoreCodecs();

    private static <T> void assertComesBack(Codec<T> codec, T value) {
        byte[] bytes = codec.bytes(value);
        T back = codec.value(bytes);
        assertEquals(value, back);
        assertArrayEquals(bytes, codec.bytes(back));
    }

    private void assertComesBack(Article article) {
        assertComesBack(codecs.articles, article);
        assertComesBack(codecs.summaries, Summary.of(article, 0, Long.MIN_VALUE));
    }

    @RepeatedTest(100)
    void articles_of_any_findings_come_back_equal(RepetitionInfo repetition) {
        Samples samples = new Samples(repetition.getCurrentRepetition());
        assertComesBack(codecs.articles, samples.of(Article.class));
        assertComesBack(codecs.summaries, samples.of(Summary.class));
        assertComesBack(codecs.entries, samples.of(CacheEntry.class));
    }

    @Test
    void every_article_of_the_specs_comes_back_equal() {
        Spec.examples().forEach(example -> assertComesBack(Articles.extract(example.input(), "2031-03-09")));
    }

    @Test
    void lone_surrogates_and_line_ends_are_kept() {
        assertComesBack(Articles.extract("A \ud83d line\r\n\ufeff\u201cSo\u201d \ud83d\udcf0\u0000 he said.\r", ""));
    }

    @Test
    void text_that_is_the_whole_file_is_kept_once() {
        String text = "The ferry runs. ".repeat(100);
        byte[] bytes = codecs.articles.bytes(Articles.extract(text, ""));
        assertTrue(bytes.length < 2 * text.length(), bytes.length + " bytes");
    }

    @Test
    void strings_of_summaries_are_one_in_memory() {
        Summary summary = Summary.of(Articles.extract("The ferry runs, Ada Kell said.", ""), 0, 1);
        List<EntitySummary> voices =
                codecs.summaries.value(codecs.summaries.bytes(summary)).voices();
        List<EntitySummary> again =
                codecs.summaries.value(codecs.summaries.bytes(summary)).voices();
        assertSame(voices.get(0).name(), again.get(0).name());
    }
}
