package onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Entity;
import onrecord.model.Event;
import onrecord.model.Quote;
import onrecord.model.When;
import onrecord.text.Folding;
import onrecord.text.Span;

/**
 * What was found in the sentences of an article: the statements, and the events with a date.
 *
 * @param voices the names of each of those who speak or are spoken to, the one to be shown first
 * @param facts by the number of the sentence in which it begins: what was found there, in text order
 */
public record SentenceFacts(List<List<String>> voices, Map<Integer, List<Fact>> facts) {
    /** Copies the collections. */
    public SentenceFacts {
        voices = List.copyOf(voices);
        facts = Map.copyOf(facts);
    }

    /**
     * A statement or an event.
     *
     * @param code its kind, {@code d p i a} as {@link Quote.Kind} or {@code e} for an event, and its basis, {@code s i u}
     * @param speakers who says it, by place in {@link SentenceFacts#voices}
     * @param addressees whom it is said to
     * @param sentences over how many sentences it goes
     * @param date of an event; empty of a statement
     */
    public record Fact(String code, List<Integer> speakers, List<Integer> addressees, int sentences, String date) {
        /** Copies the lists. */
        public Fact {
            speakers = List.copyOf(speakers);
            addressees = List.copyOf(addressees);
        }
    }

    /** Returns what was found in an article. */
    public static SentenceFacts of(Article article) {
        Voices voices = new Voices(article);
        Map<Integer, List<Fact>> facts = new HashMap<>();
        article.statements().forEach(one -> {
            Span span = one.span();
            int first = article.sentenceAt(span.start());
            int last = article.sentenceAt(Math.max(span.start(), span.end() - 1));
            Fact fact = new Fact(
                    code(one.kind()) + code(one.evidence().basis()),
                    voices.places(one.speakers()),
                    voices.places(one.addressees()),
                    last - first + 1,
                    "");
            facts.computeIfAbsent(first, number -> new ArrayList<>()).add(fact);
        });
        for (Event event : article.events()) {
            String date = event.date().map(Dating::when).flatMap(When::value).orElse("");
            if (event.date().isPresent()) {
                int number = event.mentions().stream()
                        .findFirst()
                        .map(report -> article.sentenceAt(report.sentence().start()))
                        .orElse(0);
                Fact fact = new Fact("e" + code(event.evidence().basis()), List.of(), List.of(), 1, date);
                facts.computeIfAbsent(number, key -> new ArrayList<>()).add(fact);
            }
        }
        return new SentenceFacts(voices.names, facts);
    }

    /** Gives those who speak or are spoken to their places, in the order in which they come up. */
    private static final class Voices {
        private final Map<String, Entity> all;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<List<String>> names = new ArrayList<>();

        Voices(Article article) {
            all = article.voices().collect(Collectors.toMap(Entity::id, voice -> voice, (one, other) -> one));
        }

        List<Integer> places(List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(all.get(id)))
                    .map(this::place)
                    .toList();
        }

        private Integer place(Entity voice) {
            return places.computeIfAbsent(voice.id(), id -> {
                names.add(apart(FieldTerms.names(voice)));
                return names.size() - 1;
            });
        }
    }

    /** Returns names without those whose words stand side by side in another one. */
    private static List<String> apart(List<String> names) {
        List<String> words = names.stream().map(SentenceFacts::words).toList();
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean within = false;
            for (int j = 0; j < names.size() && i > 0; j++) {
                String other = words.get(j);
                within |= j < i && other.equals(words.get(i))
                        || other.length() > words.get(i).length() && other.contains(words.get(i));
            }
            if (!within) {
                apart.add(names.get(i));
            }
        }
        return apart;
    }

    /** Returns the words of a name, each between two spaces. */
    private static String words(String name) {
        StringBuilder out = new StringBuilder(" ");
        Folding.fold(name).codePoints().forEach(point -> {
            if (Folding.isWord(point)) {
                out.appendCodePoint(point);
            } else if (out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.charAt(out.length() - 1) == ' '
                ? out.toString()
                : out.append(' ').toString();
    }

    private static String code(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "d";
            case PARTIAL -> "p";
            case INDIRECT -> "i";
            case ABOUT -> "a";
        };
    }

    private static String code(Basis basis) {
        return switch (basis) {
            case STATED -> "s";
            case INFERRED -> "i";
            case UNCERTAIN -> "u";
        };
    }
}
