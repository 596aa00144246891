package onrecord.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.search.Document.Finding;
import onrecord.search.Document.Kind;
import onrecord.search.Document.Voice;
import onrecord.search.Words.Token;
import onrecord.text.Span;

/** Holds a query against one document. For one thread. */
final class DocumentMatch {
    private final Document document;

    /** By sentence: its words, and those of the note on it. */
    private final List<List<Token>> texts;

    private final List<List<Token>> notes;
    private final Map<String, String> stems = new HashMap<>();

    DocumentMatch(Document document) {
        this.document = document;
        this.texts = document.sentences().stream()
                .map(sentence -> Words.tokens(sentence.text()))
                .toList();
        this.notes = document.sentences().stream()
                .map(sentence -> Words.tokens(sentence.note()))
                .toList();
    }

    /** Returns how many words the sentences have. */
    int length() {
        return texts.stream().mapToInt(List::size).sum();
    }

    /** Returns how often words stand in the sentences and in the notes on them. */
    int count(Query words) {
        return Stream.concat(texts.stream(), notes.stream())
                .mapToInt(tokens -> places(words, tokens).size())
                .sum();
    }

    /** Returns whether a query holds of the document. */
    boolean holds(Query query) {
        if (query instanceof Query.And and) {
            return holdsAll(and.parts());
        }
        if (query instanceof Query.Or or) {
            return or.parts().stream().anyMatch(this::holds);
        }
        if (query instanceof Query.Not not) {
            return !holds(not.part());
        }
        if (query instanceof Query.Published published) {
            return isPublished(published);
        }
        if (query.isOfStatement()) {
            return findings(List.of(query)).findAny().isPresent();
        }
        if (query instanceof Query.Named named) {
            return isNamed(
                    named.words(),
                    named.field() == Query.Field.AGENCY
                            ? document.agency().stream().toList()
                            : document.places());
        }
        return Stream.concat(texts.stream(), notes.stream())
                .anyMatch(tokens -> !places(query, tokens).isEmpty());
    }

    private boolean holdsAll(List<Query> parts) {
        return parts.stream().filter(Query.Not.class::isInstance).allMatch(this::holds)
                && Conjunction.groups(parts).stream()
                        .allMatch(group -> group.get(0).isOfStatement()
                                ? findings(group).findAny().isPresent()
                                : holds(group.get(0)));
    }

    private boolean isPublished(Query.Published asked) {
        String date = asked.date();
        // as texts, "2031" is before all its days, and "2031~" is behind them
        return asked.before()
                ? document.published()
                        .lastDay()
                        .filter(day -> day.compareTo(date) < 0)
                        .isPresent()
                : document.published()
                        .firstDay()
                        .filter(day -> day.compareTo(date + "~") > 0)
                        .isPresent();
    }

    /** Returns the findings of which all of a group holds. */
    private Stream<Finding> findings(List<Query> group) {
        boolean event = Conjunction.isOfEvent(group);
        return document.findings().stream()
                .filter(finding -> (finding.kind() == Kind.EVENT) == event
                        && group.stream().allMatch(query -> holds(query, finding)));
    }

    private boolean holds(Query query, Finding finding) {
        if (query instanceof Query.Is is) {
            return switch (is.kind()) {
                case QUOTE -> finding.kind() == Kind.DIRECT || finding.kind() == Kind.PARTIAL;
                case PARAPHRASE -> finding.kind() == Kind.INDIRECT;
                case EVENT -> finding.kind() == Kind.EVENT;
            };
        }
        if (query instanceof Query.Rests rests) {
            return finding.basis() == rests.basis();
        }
        Query.Named named = (Query.Named) query;
        return switch (named.field()) {
            case WHO -> isOneOf(named.words(), finding.speakers());
            case TO -> isOneOf(named.words(), finding.addressees());
            default ->
                finding.sentences().stream().anyMatch(number -> !places(named.words(), texts.get(number))
                        .isEmpty());
        };
    }

    private static boolean isOneOf(Query words, List<Voice> voices) {
        return voices.stream().anyMatch(voice -> isNamed(words, voice.names()));
    }

    /** Returns whether one of some names has these words, in their order. */
    private static boolean isNamed(Query words, Collection<String> names) {
        return names.stream().map(Words::of).anyMatch(name -> {
            if (words instanceof Query.Prefix prefix) {
                return name.stream().anyMatch(word -> word.startsWith(prefix.start()));
            }
            int found = 0;
            List<String> asked =
                    words instanceof Query.Phrase phrase ? phrase.words() : List.of(((Query.Word) words).word());
            for (String word : name) {
                found += found < asked.size() && word.equals(asked.get(found)) ? 1 : 0;
            }
            return found == asked.size();
        });
    }

    /** Returns where words stand among others. */
    private List<Span> places(Query words, List<Token> tokens) {
        List<Span> places = new ArrayList<>();
        int length = words instanceof Query.Phrase phrase ? phrase.words().size() : 1;
        for (int i = 0; i + length <= tokens.size(); i++) {
            boolean found = true;
            for (int k = 0; k < length && found; k++) {
                found = is(tokens.get(i + k).word(), words, k);
            }
            if (found) {
                places.add(new Span(
                        tokens.get(i).start(), tokens.get(i + length - 1).end()));
            }
        }
        return places;
    }

    private boolean is(String word, Query asked, int k) {
        if (asked instanceof Query.Phrase phrase) {
            return word.equals(phrase.words().get(k));
        }
        return asked instanceof Query.Prefix prefix
                ? word.startsWith(prefix.start())
                : stem(word).equals(stem(((Query.Word) asked).word()));
    }

    private String stem(String word) {
        return stems.computeIfAbsent(word, Stem::of);
    }

    /** Returns the sentences by which a query holds, by number from 0, and where in them the words are that it asks for. */
    Map<Integer, Set<Span>> shown(Query query) {
        Map<Integer, Set<Span>> shown = new TreeMap<>();
        show(query, shown);
        return shown;
    }

    private void show(Query query, Map<Integer, Set<Span>> shown) {
        if (query instanceof Query.Or or) {
            or.parts().stream().filter(this::holds).forEach(part -> show(part, shown));
        } else if (query instanceof Query.And and) {
            for (List<Query> group : Conjunction.groups(and.parts())) {
                if (group.get(0).isOfStatement()) {
                    showFindings(group, shown);
                } else {
                    show(group.get(0), shown);
                }
            }
        } else if (query.isOfStatement()) {
            showFindings(List.of(query), shown);
        } else if (isText(query)) {
            for (int number = 0; number < texts.size(); number++) {
                List<Span> places = places(query, texts.get(number));
                if (!places.isEmpty() || !places(query, notes.get(number)).isEmpty()) {
                    mark(number, places, shown);
                }
            }
        }
    }

    private void showFindings(List<Query> group, Map<Integer, Set<Span>> shown) {
        findings(group).flatMap(finding -> finding.sentences().stream()).forEach(number -> {
            mark(number, List.of(), shown);
            for (Query query : group) {
                if (query instanceof Query.Named named && named.field() == Query.Field.ABOUT) {
                    mark(number, places(named.words(), texts.get(number)), shown);
                }
            }
        });
    }

    private static void mark(int number, List<Span> places, Map<Integer, Set<Span>> shown) {
        shown.computeIfAbsent(number, none -> new HashSet<>()).addAll(places);
    }

    /** Returns whether it asks for words of the text, which alone count for the rank. */
    static boolean isText(Query query) {
        return query instanceof Query.Word || query instanceof Query.Prefix || query instanceof Query.Phrase;
    }
}
