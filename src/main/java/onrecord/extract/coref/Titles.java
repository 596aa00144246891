package onrecord.extract.coref;

import java.util.Arrays;
import java.util.OptionalInt;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.WordList;

/**
 * Titles and roles as an article gives them: before a name (“Foreign Minister Ilse Torv”), or after it between commas
 * (“Ilse Torv, the foreign minister of Norland, said”).
 */
final class Titles {
    /** So many words a title beside a comma has at most. */
    private static final int LONGEST = 12;

    private static final WordSet DETERMINER = WordSet.of("a an the its his her their");
    private static final WordSet RELATIVE = WordSet.of("who whose");

    /** By the number of a word, the lines of the list of offices with several names that hold it, as bits. */
    private static final int[] GROUPS = groups();

    private final Tokens tokens;

    Titles(Tokens tokens) {
        this.tokens = tokens;
    }

    private static int[] groups() {
        int[] groups = new int[0];
        int line = 1;
        for (String offices : WordList.read(Titles.class, "same-office.txt")) {
            for (String office : offices.split(" ")) {
                int id = Lexicon.id(office);
                groups = Arrays.copyOf(groups, Math.max(groups.length, id + 1));
                groups[id] |= line;
            }
            line <<= 1;
        }
        return groups;
    }

    private static int groups(int word) {
        return word >= 0 && word < GROUPS.length ? GROUPS[word] : 0;
    }

    /** Adds the titles around name {@code n} to {@code person}. */
    void gather(Names names, int n, EntityBuilder person) {
        int first = names.first(n);
        int from = names.title(n);
        if (from < first) {
            note(from, first, person);
            int head = from;
            while (head < first && isHonorific(head)) {
                head++;
            }
            if (head < first) {
                person.titles().add(tokens.span(head, first).of(tokens.text()));
            }
        }
        int after = names.last(n) + 1;
        if (from == first && first > 1 && tokens.isMark(first - 1, ',') && !tokens.firstInBlock(first)) {
            before(first - 1, after, person);
        }
        if (after < tokens.size() && tokens.isMark(after, ',') && !tokens.firstInBlock(after)) {
            apposition(names, after + 1).ifPresent(end -> {
                note(after + 1, end, person);
                int start = NounPhrases.afterArticle(tokens, after + 1);
                person.titles().add(tokens.span(start, end).of(tokens.text()));
            });
        }
    }

    /** “The foreign minister of Norland, Ilse Torv, said”: takes the title that ends at the comma before a name. */
    private void before(int comma, int after, EntityBuilder person) {
        if (after >= tokens.size() || !tokens.isMark(after, ',') && !tokens.isMark(after, '.')) {
            return;
        }
        int title = -1;
        int i = comma - 1;
        while (i > comma - LONGEST
                && !DETERMINER.has(tokens, i)
                && tokens.kind(i) <= Tokens.MIXED
                && !tokens.firstInBlock(i)) {
            title = tokens.is(i, Category.TITLE) && tokens.shape(i) == Tokens.LOWER ? i : title;
            i--;
        }
        if (title < 0 || !DETERMINER.has(tokens, i) || tokens.is(title - 1, Category.SPEECH_VERB)) {
            return;
        }
        note(i + 1, comma, person);
        person.titles().add(tokens.span(i + 1, comma).of(tokens.text()));
    }

    private boolean isHonorific(int i) {
        return tokens.is(i, Category.TITLE)
                        && (tokens.is(i, Category.MAN) || tokens.is(i, Category.WOMAN))
                        && tokens.is(i, Category.ABBREVIATION)
                || tokens.kind(i) != Tokens.WORD;
    }

    private void note(int from, int to, EntityBuilder person) {
        int office = -1;
        for (int i = from; i < to; i++) {
            person.gender().word(tokens, i);
            if (tokens.word(i) >= 0) {
                person.titleWords().add(tokens.word(i));
            }
            if (tokens.is(i, Category.TITLE)) {
                office = tokens.word(i);
            } else if (office >= 0 && tokens.is(i, Category.FUNCTION_WORD)) {
                break;
            }
        }
        if (office >= 0 && !person.offices().contains(office)) {
            person.addOffice(office, groups(office));
        }
    }

    /** Returns the token after the apposition that begins at {@code from}, if what stands there describes a person. */
    private OptionalInt apposition(Names names, int from) {
        boolean title = false;
        int end = Math.min(tokens.size(), from + LONGEST + 1);
        for (int i = from; i < end && (i == from || !tokens.firstInBlock(i)); i++) {
            boolean relative = RELATIVE.has(tokens, i);
            if (relative || tokens.kind(i) > Tokens.MIXED && !tokens.isMark(i, '-') && !tokens.isMark(i, '&')) {
                boolean closed = relative || tokens.isMark(i, ',') || tokens.isMark(i, '.');
                return title && closed ? OptionalInt.of(i) : OptionalInt.empty();
            }
            boolean fits = title ? !tokens.is(i, Category.SPEECH_VERB) : canComeBeforeTitle(i, i == from);
            if (!fits || isTitled(names, names.at(i))) {
                return OptionalInt.empty();
            }
            title |= tokens.is(i, Category.TITLE) && (i == from || tokens.shape(i) == Tokens.LOWER);
        }
        return OptionalInt.empty();
    }

    /** “…, a senator from Wyre, said” describes; “…, who told the senator” and “…, the senator said” do not. */
    private boolean canComeBeforeTitle(int i, boolean first) {
        boolean speaks = tokens.is(i, Category.SPEECH_VERB) && !tokens.is(i, Category.TITLE);
        boolean determines = first && DETERMINER.has(tokens, i);
        return !speaks && (determines || !tokens.is(i, Category.FUNCTION_WORD));
    }

    private static boolean isTitled(Names names, int n) {
        return n >= 0 && names.kind(n) == Names.Kind.PERSON && names.title(n) < names.first(n);
    }

    /**
     * Returns how well “the presidential nominee” fits a person: 0 not at all, more for the same word than for another one for
     * the office, more for each word before it that the person's titles hold too.
     *
     * @param from first token, after the article
     * @param head token of the office
     */
    int fit(int from, int head, EntityBuilder person) {
        int fit = office(head, person);
        if (fit == 0) {
            return 0;
        }
        for (int i = from; i < head; i++) {
            if (person.titleWords().contains(tokens.word(i))) {
                fit += 2;
            } else if (tokens.is(i, Category.DEMONYM)) {
                // “the Norland minister” is nobody of another nation or party
                return 0;
            }
        }
        return fit;
    }

    /** Returns how well the word at token {@code i} fits a person's offices: 2 the same word, 1 another for it, 0 not. */
    int office(int i, EntityBuilder person) {
        int word = tokens.word(i);
        if (person.offices().contains(word)) {
            return 2;
        }
        return (groups(word) & person.officeGroups()) != 0 ? 1 : 0;
    }
}
