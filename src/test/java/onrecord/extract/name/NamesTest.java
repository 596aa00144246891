package onrecord.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Manuscript;
import onrecord.spec.Articles;
import onrecord.spec.Spec;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    static Stream<Spec.Example> examples() {
        return Spec.examples("names.md").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_the_names_that_the_spec_draws(Spec.Example example) {
        assertEquals(example.expected(), draw(example.input()), example.place());
    }

    @RepeatedTest(30)
    void gives_names_in_order_and_within_the_text_whatever_the_text(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String[] pieces = {
            "Ada",
            "van",
            "der",
            "Kell",
            "of",
            "the",
            "Ministry",
            "-",
            "al",
            ",",
            "Jr.",
            "“",
            "”",
            "\n",
            "'s",
            "President",
            "and",
            "é",
            "Ж",
            "\uD83D\uDE00",
            "&",
            "A."
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        Manuscript manuscript = Articles.manuscript(text.toString(), "");
        Tokens tokens = Tokens.of(manuscript);
        Names names = names(manuscript, tokens);
        int end = -1;
        for (int n = 0; n < names.size(); n++) {
            assertTrue(names.first(n) > end && names.first(n) <= names.last(n) && names.title(n) <= names.first(n));
            assertTrue(names.last(n) < tokens.size());
            end = names.last(n);
        }
    }

    private static Names names(Manuscript manuscript, Tokens tokens) {
        Layout layout = Layout.of(manuscript, tokens);
        return Names.of(tokens, Sentences.of(tokens, layout.skips()), layout);
    }

    /** Draws names as {@code [words|kind]} and titles as {@code {words}}; other names are drawn without kind. */
    private static String draw(String text) {
        Manuscript manuscript = Articles.manuscript(text, "");
        Tokens tokens = Tokens.of(manuscript);
        Names names = names(manuscript, tokens);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int n = 0; n < names.size(); n++) {
            int title = Math.max(tokens.start(names.title(n)), at);
            while (title < text.length() && text.charAt(title) == ' ') {
                title++;
            }
            int start = tokens.start(names.first(n));
            int end = tokens.end(names.last(n));
            if (title < start) {
                String words = text.substring(title, start);
                out.append(text, at, title)
                        .append('{')
                        .append(words.strip())
                        .append('}')
                        .append(words.substring(words.stripTrailing().length()));
                at = start;
            }
            String kind = names.kind(n) == Names.Kind.OTHER
                    ? ""
                    : "|" + names.kind(n).name().toLowerCase(Locale.ROOT);
            out.append(text, at, start)
                    .append('[')
                    .append(text, start, end)
                    .append(kind)
                    .append(']');
            at = end;
        }
        return out.append(text.substring(at)).toString();
    }
}
