package onrecord.extract.coref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.extract.name.Names;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Mention;
import onrecord.text.Span;

/** The sources that an article describes without naming them: “a spokeswoman”, “two people who were there”, “my mother”. */
final class UnnamedSources {
    private static final int THE = Lexicon.id("the");
    private static final int A = Lexicon.id("a");
    private static final int AN = Lexicon.id("an");
    static final WordSet RELATIVE = WordSet.of("who which that whose");
    /** What begins words that belong to the noun before them. */
    static final WordSet BEFORE_COMPLEMENT =
            WordSet.of("of for to at in from with by on about against near within behind");

    private static final WordSet DETERMINER = WordSet.of("the a an my his her their our your one another");

    private final Tokens tokens;
    private final Names names;
    private final Map<String, EntityBuilder> unnamed = new LinkedHashMap<>();

    UnnamedSources(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Returns the unnamed who speak. */
    List<EntityBuilder> speaking() {
        return unnamed.values().stream().filter(EntityBuilder::isSpeaking).toList();
    }

    /** Returns the last token of the noun phrase that begins at {@code from}, before “of”, “who”, a comma. */
    int headNoun(int from, int to) {
        int head = from;
        for (int i = from; i <= to; i++) {
            if (i > from
                    && (BEFORE_COMPLEMENT.has(tokens, i)
                            || RELATIVE.has(tokens, i)
                            || tokens.isMark(i, ',')
                            || tokens.isMark(i, '('))) {
                break;
            }
            if (tokens.kind(i) == Tokens.WORD) {
                head = i;
            }
        }
        return head;
    }

    Referent of(int from, int to) {
        int begin = from;
        if (begin < to && (tokens.word(begin) == THE || tokens.word(begin) == A || tokens.word(begin) == AN)) {
            begin++;
        }
        int head = headNoun(begin, to);
        int end = to;
        for (int i = head; i <= to; i++) {
            if (tokens.isMark(i, ',') || RELATIVE.has(tokens, i)) {
                end = i - 1;
                break;
            }
        }
        String key =
                tokens.span(begin, Math.max(begin, end) + 1).of(tokens.text()).toLowerCase(Locale.ROOT);
        Span span = tokens.span(from, Math.max(from, end) + 1);
        EntityBuilder again = unnamed.get(key);
        if (again == null && tokens.word(from) == THE && head == end) {
            for (EntityBuilder each : unnamed.values()) {
                again = names.sameWord(each.last()) == names.sameWord(head) ? each : again;
            }
        }
        if (again == null) {
            again = new EntityBuilder(EntityBuilder.Sort.UNNAMED, from, head, span);
            again.gender().word(tokens, head);
            unnamed.put(key, again);
        }
        again.mention(span, Mention.Kind.DESCRIPTION);
        return Referent.named(List.of(again));
    }

    /** Returns the article or possessive that begins the noun phrase of the noun at token {@code head}, or -1. */
    int determiner(int head) {
        int from = head;
        while (from > 0
                && !tokens.firstInBlock(from)
                && from > head - 4
                && tokens.kind(from - 1) == Tokens.WORD
                && !isDeterminer(from)) {
            from--;
        }
        return isDeterminer(from) && from < head ? from : -1;
    }

    /** Returns the unnamed person whom {@code from..head} brings in: “my mother”, “a spokeswoman”. */
    EntityBuilder person(int from, int head) {
        int begin = tokens.word(from) == THE || tokens.word(from) == A || tokens.word(from) == AN ? from + 1 : from;
        String key = tokens.span(begin, head + 1).of(tokens.text()).toLowerCase(Locale.ROOT);
        EntityBuilder somebody = unnamed.get(key);
        if (somebody == null) {
            somebody = new EntityBuilder(EntityBuilder.Sort.UNNAMED, from, head, tokens.span(from, head + 1));
            somebody.gender().word(tokens, head);
            unnamed.put(key, somebody);
        }
        somebody.mention(tokens.span(from, head + 1), Mention.Kind.DESCRIPTION);
        return somebody;
    }

    private boolean isDeterminer(int i) {
        return DETERMINER.has(tokens, i);
    }
}
