package onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Article;
import onrecord.spec.Articles;
import org.junit.jupiter.api.Test;

class SentenceAnchorsTest {
    @Test
    void one_sentence_has_the_name_that_it_has_among_all() {
        Article article = Articles.extract("""
                The ferry sails
                The ferry sailed. "We are ready," Ada Kell said. The ferry sailed. The ferry, sailed! Nobody \u2013 nobody came.
                """, "2031-03-04");
        List<String> all = SentenceAnchors.of(article);
        List<String> each = new ArrayList<>();
        for (int number = 1; number <= all.size(); number++) {
            each.add(SentenceAnchors.of(article, number));
        }
        assertEquals(all, each);
        assertEquals(all.get(1) + "-2", all.get(3));
    }
}
