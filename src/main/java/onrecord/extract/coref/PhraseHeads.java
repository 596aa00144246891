package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Finds whose names are heads of a phrase: not possessors (“Kell’s lawyer”), modifiers (“Kell spokesman”) or complements
 * (“the lawyer of Kell”), but all that are joined (“Ada Kell and Orla Brandt”).
 */
final class PhraseHeads {
    private static final int TITLE_LENGTH = 10;
    private static final int AND = Lexicon.id("and");
    private static final int THE = Lexicon.id("the");

    private static final WordSet OF = WordSet.of("of");

    private final Tokens tokens;
    private final Names names;
    private final NameLinker linker;

    PhraseHeads(Tokens tokens, Names names, NameLinker linker) {
        this.tokens = tokens;
        this.names = names;
        this.linker = linker;
    }

    /** Returns those whom the heads of the words at {@code from..to} name, in text order. */
    List<EntityDraft> of(int from, int to) {
        if (isOfPlaces(from, to)) {
            return List.of();
        }
        List<EntityDraft> heads = new ArrayList<>();
        boolean complement = false;
        int i = from;
        while (i <= to) {
            int n = names.at(i);
            if (n >= 0 && names.first(n) == i) {
                int after = names.last(n) + 1;
                Optional<EntityDraft> who = complement || !isHead(after, to) ? Optional.empty() : named(n, from, to);
                if (who.isPresent()) {
                    add(who.get(), heads);
                    if (!isJoint(after, to)) {
                        return heads;
                    }
                }
                i = after;
                continue;
            }
            int titled = titled(i, to);
            if (titled > i) {
                i = titled;
                continue;
            }
            if (heads.isEmpty() && !complement) {
                linker.organisations().atNoun(i).ifPresent(heads::add);
            }
            if (NounPhrases.beginsComplement(tokens, i)) {
                if (!heads.isEmpty()) {
                    return heads;
                }
                complement = true;
            } else if (tokens.isMark(i, ',') && heads.isEmpty()) {
                complement = false;
            }
            i++;
        }
        return heads;
    }

    /** “Residents of Marn, Lowport and Wyre”: returns whether people by a plural noun are those of a list of names. */
    private boolean isOfPlaces(int from, int to) {
        int of = from + 1;
        return of < to
                && OF.has(tokens, of)
                && names.at(from) < 0
                && tokens.last(from) == 's'
                && tokens.is(from, Category.SPEAKER_NOUN);
    }

    private static void add(EntityDraft who, List<EntityDraft> heads) {
        if (!heads.contains(who)) {
            heads.add(who);
        }
    }

    /** Returns the first token of the name whose title holds token {@code i}, or {@code i}. */
    private int titled(int i, int to) {
        for (int next = i + 1; next <= to && next < i + TITLE_LENGTH; next++) {
            int n = names.at(next);
            if (n >= 0 && names.first(n) == next && names.kind(n) == Names.Kind.PERSON) {
                return names.title(n) <= i ? next : i;
            }
        }
        return i;
    }

    /** Returns whether a name is no mere modifier of what follows it at {@code after}. */
    private boolean isHead(int after, int to) {
        if (after > to) {
            return true;
        }
        if (tokens.kind(after) != Tokens.WORD) {
            return !(tokens.isMark(after, '-') && tokens.glued(after));
        }
        boolean possessive = tokens.glued(after) && tokens.last(after) == 's';
        boolean verbal = English.ends(tokens, after, "ly") || tokens.is(after, Category.SPEECH_VERB);
        return !possessive && (tokens.is(after, Category.FUNCTION_WORD) || after == to && verbal);
    }

    /** Returns whether another name is joined at {@code after}: “, Ada Kell and Orla Brandt”. */
    private boolean isJoint(int after, int to) {
        int i = after;
        boolean and = false;
        while (i <= to && names.at(i) < 0) {
            boolean joint = tokens.word(i) == AND || tokens.isMark(i, '&');
            and |= joint;
            if (!joint && !tokens.isMark(i, ',') && !isOfTitle(i)) {
                return false;
            }
            i++;
        }
        if (i > to) {
            return false;
        }
        for (int later = i; later <= to && !and; later++) {
            and = tokens.word(later) == AND;
        }
        return and;
    }

    private boolean isOfTitle(int i) {
        return tokens.is(i, Category.TITLE) || tokens.is(i, Category.TITLE_PART) || tokens.word(i) == THE;
    }

    /** Returns who or what can speak by name {@code n}: a place does as a state. */
    private Optional<EntityDraft> named(int n, int from, int to) {
        if (names.kind(n) == Names.Kind.PLACE) {
            return Optional.of(linker.organisations().named(n));
        }
        Optional<EntityDraft> who = linker.of(n);
        if (who.isPresent() || tokens.is(names.last(n), Category.DEMONYM)) {
            return who;
        }
        boolean whole = names.first(n) <= from + 1 && names.last(n) == to;
        return whole ? Optional.of(linker.organisations().named(n)) : Optional.empty();
    }
}
