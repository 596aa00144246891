package onrecord.extract.coref;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.extract.name.Names;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.text.Spaces;

/**
 * Titles and roles as an article gives them: before a name (“Foreign Minister Ilse Torv”), or after it between commas
 * (“Ilse Torv, the foreign minister of Norland, said”).
 */
final class Titles {
    private static final int LONGEST = 12;
    private static final int A = Lexicon.id("a");
    private static final int AN = Lexicon.id("an");
    private static final int THE = Lexicon.id("the");
    private static final int ITS = Lexicon.id("its");
    private static final int HIS = Lexicon.id("his");
    private static final int HER = Lexicon.id("her");
    private static final int CURRENT = Lexicon.id("current");
    private static final int THEIR = Lexicon.id("their");
    private static final int TO = Lexicon.id("to");
    private static final WordSet WHO = WordSet.of("who whose");
    /** Words of courtesy and praise before a title or a name. */
    private static final WordSet COURTESY = WordSet.of("hon honorable honourable excellency");

    /** Words that say how somebody is known or related to another, which is no office; in capitals they are of a religion. */
    private static final WordSet RELATION = WordSet.of("wife husband son daughter brother sister mother father widow"
            + " neighbor neighbour star victim voter witness");

    /** Offices that go by several names; what stands in one line can stand for each other. */
    private static final List<String> SAME_OFFICE = List.of(
            "diplomat minister secretary ambassador envoy",
            "lawmaker senator sen representative rep congressman congresswoman legislator mp deputy",
            "leader president premier minister chancellor chairman chairwoman head",
            "pope pontiff",
            "king queen monarch",
            "nominee candidate contender",
            "spokesman spokeswoman spokesperson",
            "chairman chairwoman chair chairperson",
            "lawyer attorney counsel",
            "executive ceo boss",
            "governor gov",
            "professor prof scholar",
            "adviser advisor aide",
            "journalist reporter correspondent");

    private static final int[] GROUPS = groups();

    private final Tokens tokens;

    Titles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns by the number of a word the lines of {@link #SAME_OFFICE} that hold it, as bits. */
    private static int[] groups() {
        int[] groups = new int[0];
        for (int line = 0; line < SAME_OFFICE.size(); line++) {
            for (String word : SAME_OFFICE.get(line).split(" ")) {
                int id = Lexicon.id(word);
                groups = Arrays.copyOf(groups, Math.max(groups.length, id + 1));
                groups[id] |= 1 << line;
            }
        }
        return groups;
    }

    private static int groups(int word) {
        return word >= 0 && word < GROUPS.length ? GROUPS[word] : 0;
    }

    /** Adds the titles around name {@code n} to {@code person}. */
    void gather(Names names, int n, EntityDraft person) {
        int first = names.first(n);
        int from = names.title(n);
        if (from < first) {
            note(from, first, person);
            int head = from;
            while (head < first && isHonorific(head)) {
                head++;
            }
            add(head, first, person);
        }
        int after = names.last(n) + 1;
        if (from == first && first > 1 && tokens.isMark(first - 1, ',') && !tokens.firstInBlock(first)) {
            before(first - 1, after, person);
        }
        if (after < tokens.size() && tokens.isMark(after, ',') && !tokens.firstInBlock(after)) {
            apposition(names, after + 1).ifPresent(end -> {
                int start = after + 1;
                note(start, end, person);
                add(afterPossessor(start, end), end, person);
            });
        }
    }

    /** Adds the office at {@code from..to}, unless the words name a party, a nation or a relation only. */
    private void add(int from, int to, EntityDraft person) {
        int start = from;
        while (start < to && (isDeterminer(start) || tokens.word(start) == CURRENT)) {
            start++;
        }
        int head = -1;
        boolean office = false;
        for (int i = start; i < to; i++) {
            office |= tokens.kind(i) == Tokens.WORD && !tokens.is(i, Category.DEMONYM);
            boolean ended = head >= 0 && tokens.is(i, Category.FUNCTION_WORD);
            if (ended) {
                break;
            }
            head = tokens.is(i, Category.TITLE) ? i : head;
        }
        boolean relation = head >= 0 && tokens.shape(head) == Tokens.LOWER && RELATION.has(tokens, head);
        if (office && !relation) {
            String title = Spaces.fold(tokens.span(start, to).of(tokens.text()));
            person.addTitle(title);
        }
    }

    /** Returns the token after the possessor before an office: “Norland’s foreign minister”. */
    private int afterPossessor(int from, int to) {
        for (int i = from; i < to - 1 && !tokens.is(i, Category.TITLE); i++) {
            if (English.isPossessive(tokens, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** “The foreign minister of Norland, Ilse Torv, said”: takes the title that ends at the comma before a name. */
    private void before(int comma, int after, EntityDraft person) {
        if (after >= tokens.size() || !tokens.isMark(after, ',') && !tokens.isMark(after, '.')) {
            return;
        }
        int title = -1;
        int i = comma - 1;
        while (i > comma - LONGEST && !isDeterminer(i) && tokens.kind(i) <= Tokens.MIXED && !tokens.firstInBlock(i)) {
            if (English.isPossessive(tokens, i) && title >= 0) {
                break;
            }
            if (tokens.word(i) == TO && !tokens.isCapitalised(i + 1) && tokens.word(i + 1) != THE) {
                return;
            }
            title = tokens.is(i, Category.TITLE) && tokens.shape(i) == Tokens.LOWER ? i : title;
            i--;
        }
        if (title < 0
                || !isDeterminer(i) && !English.isPossessive(tokens, i)
                || tokens.is(title - 1, Category.SPEECH_VERB)) {
            return;
        }
        note(i + 1, comma, person);
        add(i + 1, comma, person);
    }

    private boolean isHonorific(int i) {
        return tokens.is(i, Category.TITLE)
                        && (tokens.is(i, Category.MAN) || tokens.is(i, Category.WOMAN))
                        && tokens.is(i, Category.ABBREVIATION)
                || COURTESY.has(tokens, i)
                || tokens.kind(i) != Tokens.WORD;
    }

    private boolean isDeterminer(int i) {
        int word = tokens.word(i);
        return word == A || word == AN || word == THE || word == ITS || word == HIS || word == HER || word == THEIR;
    }

    private void note(int from, int to, EntityDraft person) {
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
    private Optional<Integer> apposition(Names names, int from) {
        boolean title = false;
        for (int i = from; i < tokens.size() && i < from + LONGEST + 1; i++) {
            if (i > from && tokens.firstInBlock(i)) {
                return Optional.empty();
            }
            boolean relative = WHO.has(tokens, i);
            if (relative || endsApposition(i)) {
                boolean closed = tokens.isMark(i, ',') || tokens.isMark(i, '.') || relative;
                return title && closed && i > from ? Optional.of(i) : Optional.empty();
            }
            // “…, a senator from Wyre, said” describes; “…, who told the senator” and “…, the senator said” do not
            boolean clause = !title
                    && tokens.is(i, Category.FUNCTION_WORD)
                    && !(i == from && isDeterminer(i))
                    && !English.isPossessive(tokens, i);
            if (clause || reports(i, title) || namesAnother(names, i)) {
                return Optional.empty();
            }
            title |= tokens.is(i, Category.TITLE) && (tokens.shape(i) == Tokens.LOWER || i == from);
        }
        return Optional.empty();
    }

    private boolean reports(int i, boolean title) {
        return tokens.is(i, Category.SPEECH_VERB) && (title || !tokens.is(i, Category.TITLE));
    }

    private boolean endsApposition(int i) {
        boolean mark = tokens.kind(i) == Tokens.MARK || tokens.kind(i) == Tokens.QUOTE_MARK;
        // “chairman of the Farmers’ Union”
        boolean possessive = i > 0
                && i + 1 < tokens.size()
                && (tokens.isMark(i, '\'') || tokens.isMark(i, '\u2019'))
                && tokens.last(i - 1) == 's'
                && tokens.end(i - 1) == tokens.start(i)
                && tokens.kind(i + 1) == Tokens.WORD;
        return mark && !possessive && !tokens.isMark(i, '-') && !tokens.isMark(i, '&');
    }

    /** Returns whether token {@code i} belongs to the name of another person, who has a title or stands right behind an office. */
    private boolean namesAnother(Names names, int i) {
        int n = names.at(i);
        if (n < 0 || names.kind(n) != Names.Kind.PERSON) {
            return false;
        }
        return names.title(n) < names.first(n)
                || names.last(n) > i && names.first(n) == i && !tokens.is(i - 1, Category.FUNCTION_WORD);
    }

    /**
     * Says how well “the presidential nominee” fits a person: 0 not at all, more for the same word than for another one for
     * the office, more for each word before it that the person's titles hold too.
     *
     * @param from first token, after the article
     * @param head token of the office
     */
    int fit(int from, int head, EntityDraft person) {
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

    /** Says how well the word at token {@code i} fits a person's offices: 2 the same word, 1 another for it, 0 not. */
    int office(int i, EntityDraft person) {
        int word = tokens.word(i);
        if (person.offices().contains(word)) {
            return 2;
        }
        return (groups(word) & person.officeGroups()) != 0 ? 1 : 0;
    }
}
