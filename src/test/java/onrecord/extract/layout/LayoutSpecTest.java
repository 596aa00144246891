package onrecord.extract.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Tokens;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import onrecord.spec.Spec.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutSpecTest {
    static List<Example> examples() {
        return Spec.examples("layout.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void paragraphs_have_the_roles_drawn(Example example) {
        Manuscript read = Articles.manuscript(example.input(), "");
        Manuscript manuscript = new Manuscript(
                read.source(), read.text(), read.offsets(), read.blocks(), List.of(), metadata(example), List.of());
        Layout layout = Layout.of(manuscript, Tokens.of(manuscript));
        assertEquals(example.expected(), draw(layout, manuscript.text()), example.place());
    }

    private static Metadata metadata(Example example) {
        String headline = example.setting("headline", "").replace('_', ' ');
        return Metadata.builder()
                .headline(Optional.of(headline).filter(words -> !words.isEmpty()), true)
                .build();
    }

    private static String draw(Layout layout, String text) {
        List<String> lines = new ArrayList<>();
        layout.headline()
                .filter(headline -> headline.from() != Headline.HeadlineSource.TEXT)
                .ifPresent(headline -> lines.add("headline (" + headline.from().label() + "): " + headline.text()));
        layout.dateline()
                .ifPresent(line -> lines.add("dateline (" + line.evidence().rule() + "): "
                        + line.span().of(text)));
        layout.paragraphs()
                .forEach(paragraph -> lines.add(
                        paragraph.role().label() + ": " + paragraph.span().of(text)));
        return String.join("\n", lines);
    }
}
