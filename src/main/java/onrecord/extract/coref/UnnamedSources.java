package onrecord.extract.coref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.extract.name.Names;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.model.Mention;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** The sources that an article describes without naming them: “a spokeswoman”, “two people who were there”, “my mother”. */
final class UnnamedSources {
    private static final int THE = Lexicon.id("the");

    private final Tokens tokens;
    private final Names names;
    private final Map<String, EntityDraft> byWords = new LinkedHashMap<>();

    UnnamedSources(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Returns those who speak or are spoken to. */
    List<EntityDraft> takingPart() {
        return byWords.values().stream().filter(EntityDraft::takesPart).toList();
    }

    /** Returns whom the words at {@code from..to} describe; “the pilot” is the pilot described before. */
    EntityDraft source(int from, int to) {
        int begin = from < to ? NounPhrases.afterArticle(tokens, from) : from;
        int head = NounPhrases.head(tokens, begin, to);
        int end = NounPhrases.end(tokens, head, to);
        String key = key(begin, Math.max(begin, end));
        Span span = tokens.span(from, Math.max(from, end) + 1);
        EntityDraft again = byWords.get(key);
        if (again == null && tokens.word(from) == THE && head == end) {
            again = lastOf(begin, head);
        }
        return mention(again == null ? begin(key, from, head, span) : again, span);
    }

    /** Returns whether the words at {@code from..to} describe somebody as the article has before. */
    boolean isKnown(int from, int to) {
        int begin = NounPhrases.afterArticle(tokens, from);
        int head = NounPhrases.head(tokens, begin, to);
        EntityDraft same = byWords.get(key(begin, Math.max(begin, NounPhrases.end(tokens, head, to))));
        EntityDraft before = same == null ? lastOf(begin, head) : same;
        return before != null && before.first() < from;
    }

    /** Returns whom the same noun described last, with all words that stand before it here at {@code from..noun}. */
    private @Nullable EntityDraft lastOf(int from, int noun) {
        EntityDraft last = null;
        for (Map.Entry<String, EntityDraft> each : byWords.entrySet()) {
            EntityDraft draft = each.getValue();
            boolean same = names.sameWord(draft.last()) == names.sameWord(noun) && hasAll(each.getKey(), from, noun);
            last = same ? draft : last;
        }
        return last;
    }

    private boolean hasAll(String words, int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (tokens.kind(i) == Tokens.WORD
                    && !English.isPossessive(tokens, i)
                    && !words.contains(tokens.text(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the person whom {@code from..head} brings in: “my mother”, “a spokeswoman”. */
    EntityDraft person(int from, int head) {
        String key = key(NounPhrases.afterArticle(tokens, from), head);
        Span span = tokens.span(from, head + 1);
        EntityDraft again = byWords.get(key);
        return mention(again == null ? begin(key, from, head, span) : again, span);
    }

    private String key(int from, int to) {
        return tokens.span(from, to + 1).of(tokens.text()).toLowerCase(Locale.ROOT);
    }

    private EntityDraft begin(String key, int from, int head, Span span) {
        EntityDraft somebody = new EntityDraft(EntityDraft.Sort.UNNAMED, from, head, span);
        somebody.gender().word(tokens, head);
        byWords.put(key, somebody);
        return somebody;
    }

    private static EntityDraft mention(EntityDraft somebody, Span span) {
        somebody.mention(span, Mention.Kind.DESCRIPTION);
        return somebody;
    }
}
