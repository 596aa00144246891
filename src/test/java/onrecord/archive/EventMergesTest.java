package onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Article;
import onrecord.model.When;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventMergesTest {
    private static final String HEAD = "--- ";

    static List<Spec.Example> examples() {
        return Spec.examples("event-merges.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void links_events_across_articles_as_the_spec_lists_them(Spec.Example example) {
        assertEquals(example.expected(), list(example.input()), example.place());
    }

    /** Lists each event in a line: date, the words of its first report, number of articles, the rule and why they are one. */
    static String list(String input) {
        List<Article> articles = new ArrayList<>();
        for (String part : input.split("(?m)^" + HEAD)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                articles.add(Articles.extract(
                        part.substring(end + 1).strip(), part.substring(0, end).strip()));
            }
        }
        List<Summary> summaries =
                articles.stream().map(article -> Summary.of(article, 0, 0)).toList();
        List<String> lines = new ArrayList<>();
        for (TimelineEvent event : EventLinks.link(
                summaries, SpeakerLinks.link(summaries, new Entries(List.of()), List.of()), List.of())) {
            String when = event.when().map(When::edtf).orElse("undated");
            String times =
                    event.reports().size() == 1 ? "" : " ×" + event.reports().size();
            String reason = event.rule()
                    .map(rule -> " (" + rule.id() + ": " + rule.reason() + ")")
                    .orElse("");
            String other = event.otherDate()
                    .map(told -> " [" + told.rule().id() + ": " + told.when().edtf() + "]")
                    .orElse("");
            lines.add(when + " " + label(event, articles) + times + reason + other);
        }
        return String.join("\n", lines);
    }

    private static String label(TimelineEvent event, List<Article> articles) {
        EventReport first = event.reports().get(0);
        Article article = articles.get(first.article());
        return article.events().get(first.place()).labelText(article.text());
    }
}
