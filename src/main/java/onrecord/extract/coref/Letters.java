package onrecord.extract.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.name.Names;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Finds the letters that an article prints, from “Dear President Kell:” on a line of its own to the name below “Sincerely,”,
 * and whom “I” and “you” mean in them.
 */
final class Letters {
    private static final String SALUTATION = "Dear";
    /** The first words of what stands above the name that signs. */
    private static final List<String> CLOSINGS = List.of(
            "Sincerely", "Yours", "Respectfully", "Regards", "Best", "Kind", "Faithfully", "Cordially", "Truly");

    private static final WordSet I = WordSet.of("i");
    private static final int YOU = Lexicon.id("you");
    /** A salutation, a closing and a signature are no longer than this. */
    private static final int LINE = 10;

    private final Tokens tokens;
    private final Names names;
    private final NameLinker linker;
    private final List<Letter> all = new ArrayList<>();

    /** A letter at tokens {@code from..to}, with who signs it and to whom it is addressed. */
    private record Letter(int from, int to, Optional<EntityDraft> writer, Optional<EntityDraft> reader) {}

    Letters(Tokens tokens, Names names, NameLinker linker) {
        this.tokens = tokens;
        this.names = names;
        this.linker = linker;
        find();
    }

    private void find() {
        int salutation = -1;
        Optional<EntityDraft> reader = Optional.empty();
        for (int from = 0; from < tokens.size(); from = blockEnd(from)) {
            int to = blockEnd(from);
            if (isSalutation(from, to)) {
                salutation = to;
                reader = person(from, to);
            } else if (salutation >= 0 && isClosing(from, to)) {
                int signature = to < tokens.size() ? blockEnd(to) : to;
                Optional<EntityDraft> writer = signature - to <= LINE ? person(to, signature) : Optional.empty();
                all.add(new Letter(salutation, from - 1, writer, reader));
                salutation = -1;
            }
        }
    }

    private int blockEnd(int from) {
        int to = from + 1;
        while (to < tokens.size() && !tokens.firstInBlock(to)) {
            to++;
        }
        return to;
    }

    private boolean isSalutation(int from, int to) {
        return to - from > 2
                && to - from <= LINE
                && (tokens.isMark(to - 1, ':') || tokens.isMark(to - 1, ','))
                && tokens.text(from).equals(SALUTATION);
    }

    private boolean isClosing(int from, int to) {
        return to - from > 1 && to - from <= LINE && tokens.isMark(to - 1, ',') && CLOSINGS.contains(tokens.text(from));
    }

    /** Returns the only person whom a line names. */
    private Optional<EntityDraft> person(int from, int to) {
        Optional<EntityDraft> found = Optional.empty();
        for (int i = from; i < to; i++) {
            int n = names.at(i);
            if (n >= 0 && names.first(n) == i && names.kind(n) == Names.Kind.PERSON) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = linker.of(n);
            }
        }
        return found;
    }

    /** Returns who writes “I” at token {@code i}, or is called “you” there; nobody outside of letters. */
    Optional<Referent> at(int i) {
        boolean writer = I.has(tokens, i);
        if (!writer && tokens.word(i) != YOU) {
            return Optional.empty();
        }
        return all.stream()
                .filter(letter -> letter.from() <= i && i <= letter.to())
                .findFirst()
                .flatMap(letter -> writer ? letter.writer() : letter.reader())
                .map(who -> Referent.by(
                        (writer ? PronounRules.SIGNS_THE_LETTER : PronounRules.ADDRESSED_BY_LETTER)
                                .with(tokens.text(i), who.name().of(tokens.text())),
                        who,
                        who.name()));
    }
}
