package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Manuscript;
import onrecord.model.Quote;
import onrecord.spec.Articles;
import onrecord.text.Span;

/**
 * Draws utterances into a text: {@code [1 …]} are the words of the first, {@code [S1 …]} names its source, {@code [C1 …]}
 * is its cue, {@code [A1 …]} the addressee, {@code [O1 …]} the occasion. Below stands a line for each: its number, kind,
 * basis and rule, and which one it continues.
 */
public final class Drawing {
    private record Bracket(Span span, String label) {}

    private Drawing() {}

    /** Returns the utterances found in {@code text}. */
    static List<Utterance> utterances(String text) {
        Manuscript manuscript = Articles.manuscript(text, "");
        Tokens tokens = Tokens.of(manuscript);
        Layout layout = Layout.of(manuscript, tokens);
        Sentences sentences = Sentences.of(tokens, layout.skips());
        return Utterances.find(tokens, sentences, manuscript);
    }

    /** Draws everything. */
    static String everything(String text) {
        List<Utterance> found = utterances(text);
        List<Bracket> brackets = new ArrayList<>();
        StringBuilder legend = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            Utterance each = found.get(i);
            String number = Integer.toString(i + 1);
            each.spans().forEach(span -> brackets.add(new Bracket(span, number)));
            each.source().ifPresent(span -> brackets.add(new Bracket(span, "S" + number)));
            each.cue().ifPresent(span -> brackets.add(new Bracket(span, "C" + number)));
            each.addressee().ifPresent(span -> brackets.add(new Bracket(span, "A" + number)));
            each.occasion().ifPresent(span -> brackets.add(new Bracket(span, "O" + number)));
            legend.append('\n')
                    .append(number)
                    .append(' ')
                    .append(each.kind().label())
                    .append(' ')
                    .append(each.evidence().basis().label())
                    .append(' ')
                    .append(each.evidence().rule());
            if (each.continues() >= 0) {
                legend.append(" continues ").append(each.continues() + 1);
            }
        }
        return draw(text, brackets) + (found.isEmpty() ? "\nnothing" : legend.toString());
    }

    /** Draws the words in quotation marks alone, each with its number and kind. */
    static String marks(String text) {
        List<Bracket> brackets = new ArrayList<>();
        int number = 0;
        for (Utterance each : utterances(text)) {
            if (each.kind().inMarks()) {
                String label = ++number + " " + each.kind().label();
                each.spans().forEach(span -> brackets.add(new Bracket(span, label)));
            }
        }
        return draw(text, brackets);
    }

    /**
     * Draws the words of all findings of an article with their numbers. Below stands a line for each: its number and kind, who
     * said it, and which one it stands within or repeats.
     */
    public static String statements(Article article) {
        Map<String, String> names =
                article.voices().collect(Collectors.toMap(Entity::id, Entity::name, (one, other) -> one));
        List<Bracket> brackets = new ArrayList<>();
        StringBuilder legend = new StringBuilder();
        for (Quote quote : article.quotes()) {
            String number = number(quote.id());
            quote.spans().forEach(span -> brackets.add(new Bracket(span, number)));
            legend.append('\n')
                    .append(number)
                    .append(' ')
                    .append(quote.kind().label())
                    .append(' ')
                    .append(
                            quote.speakers().isEmpty()
                                    ? "nobody"
                                    : quote.speakers().stream().map(names::get).collect(Collectors.joining(" and ")));
            quote.within().ifPresent(id -> legend.append(" within ").append(number(id)));
            quote.sameAs().ifPresent(id -> legend.append(" same as ").append(number(id)));
        }
        return draw(article.text(), brackets) + legend;
    }

    private static String number(String id) {
        return id.substring(1);
    }

    private static String draw(String text, List<Bracket> brackets) {
        StringBuilder out = new StringBuilder();
        List<Bracket> opening = new ArrayList<>(brackets);
        opening.sort(Comparator.comparing((Bracket b) -> b.span().start())
                .thenComparing(b -> -b.span().end())
                .thenComparing(Bracket::label));
        for (int i = 0; i <= text.length(); i++) {
            for (int b = opening.size() - 1; b >= 0; b--) {
                if (opening.get(b).span().end() == i) {
                    out.append(']');
                }
            }
            for (Bracket each : opening) {
                if (each.span().start() == i) {
                    out.append('[').append(each.label()).append(' ');
                }
            }
            if (i < text.length()) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
