package onrecord.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Article;
import onrecord.model.Event;
import onrecord.model.Evidence;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTest {
    static List<Spec.Example> examples() {
        List<Spec.Example> examples = new ArrayList<>(Spec.examples("events.md"));
        examples.addAll(Spec.examples("events-told.md"));
        examples.addAll(Spec.examples("event-verbs.md"));
        examples.addAll(Spec.examples("event-dates-apart.md"));
        examples.addAll(Spec.examples("event-labels.md"));
        examples.addAll(Spec.examples("event-clauses.md"));
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_events_as_the_spec_lists_them(Spec.Example example) {
        assertEquals(example.expected(), list(Articles.extract(example)), example.place());
    }

    static List<Rule> rules() {
        return EventRules.ALL.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_finds_what_its_example_marks(Rule rule) {
        String text = "Copy of the day\n" + rule.example().replaceAll("[\\[\\]]", "");
        Article article = Articles.extract(text, "2022-03-03");
        long found = article.events().stream()
                .filter(event -> event.evidence().rule().equals(rule.id()))
                .count();
        assertEquals(1, found, list(article));
        for (Event event : article.events()) {
            assertTrue(rule.example().contains("[" + event.labelText(article.text()) + "]"), list(article));
        }
    }

    /** Lists each event in a line: date or bounds, status, basis, rule, the source’s words, and how many sentences report it. */
    static String list(Article article) {
        List<String> lines = new ArrayList<>();
        for (Event event : article.events()) {
            String when = event.date()
                    .map(date -> date.when().edtf())
                    .orElse("within " + event.bounds().map(When::edtf).orElse("no bounds"));
            String reports =
                    event.mentions().size() == 1 ? "" : " (" + event.mentions().size() + " reports)";
            Evidence evidence = event.evidence();
            String found = event.status().label() + " " + evidence.basis().label() + " " + evidence.rule();
            lines.add(when + " " + found + ": " + event.labelText(article.text()) + reports);
        }
        return lines.isEmpty() ? "none" : String.join("\n", lines);
    }
}
