package onrecord.extract.name;

import java.util.Arrays;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;

/**
 * The names in one article, in text order, not overlapping: name {@code n} is tokens {@code first(n) .. last(n)}, both
 * included, without titles and possessive.
 *
 * <p>Found in two passes over the runs of capitalised words. The first learns from those that leave no doubt which words
 * are given and family names here; the second decides on all, also on single words, on words that begin a sentence, and
 * on headlines where every word has a capital.
 */
public final class Names {
    /** What a name names. */
    public enum Kind {
        /** Somebody. */
        PERSON,
        /** A body that can act. */
        ORGANISATION,
        /** Where something is; countries and capitals can act too. */
        PLACE,
        /** Something else with a name: a law, a work, a nationality. */
        OTHER
    }

    private static final int THE = Lexicon.id("the");
    private static final long ACTS = Category.PAST_VERB.bit() | Category.SPEECH_VERB.bit();
    private static final Kind[] KINDS = Kind.values();

    private final Tokens tokens;
    private final SameWords words;
    private final int[] at;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] title = new int[64];
    private byte[] kind = new byte[64];
    private int size;

    private Names(Tokens tokens) {
        this.tokens = tokens;
        this.words = new SameWords(tokens);
        this.at = new int[tokens.size()];
        Arrays.fill(at, -1);
    }

    /** Finds the names. */
    public static Names of(Tokens tokens, Sentences sentences, Layout layout) {
        Names names = new Names(tokens);
        NameRuns runs = new NameRuns(tokens, sentences, layout.skips());
        NameKinds kinds = new NameKinds(tokens, names.words);
        NameSplitter splitter = new NameSplitter(tokens, names.words, kinds);
        names.learn(runs, kinds, splitter);
        for (int run = 0; run < runs.size(); run++) {
            if (runs.is(run, NameRuns.HEADING)) {
                run = names.addHeading(runs, run, kinds);
            } else {
                splitter.split(runs, run, names::add);
            }
        }
        return names;
    }

    private void learn(NameRuns runs, NameKinds kinds, NameSplitter splitter) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.WORD && tokens.shape(i) == Tokens.LOWER) {
                words.note(i, NameKinds.LOWER);
            }
        }
        for (int run = 0; run < runs.size(); run++) {
            if (!runs.is(run, NameRuns.HEADING) && !runs.is(run, NameRuns.INITIAL)) {
                int first = runs.first(run);
                for (int i = first; i <= runs.last(run); i++) {
                    words.note(i, NameKinds.CAPITAL);
                }
                boolean the = first > 0 && tokens.word(first - 1) == THE;
                if (first == runs.last(run) && !the) {
                    words.note(first, NameKinds.ALONE);
                }
            } else if (actsAlone(runs, run)) {
                words.note(runs.first(run), NameKinds.ALONE);
            }
        }
        for (int run = 0; run < runs.size(); run++) {
            int first = runs.first(run);
            boolean sure = !runs.is(run, NameRuns.INITIAL)
                    || kinds.isGiven(first)
                    || tokens.is(first, Category.TITLE)
                    || tokens.is(first, Category.TITLE_PART) && tokens.is(first + 1, Category.TITLE)
                    || tokens.is(first, Category.DEMONYM);
            if (sure && !runs.is(run, NameRuns.HEADING)) {
                splitter.split(runs, run, (a, b, what, titleFirst) -> note(a, b, what, titleFirst, kinds));
            }
        }
    }

    /** “Adeyemi left.”: a word that begins a sentence and stands alone before a verb is used as family names are. */
    private boolean actsAlone(NameRuns runs, int run) {
        int next = runs.last(run) + 1;
        return runs.first(run) == runs.last(run)
                && !runs.is(run, NameRuns.HEADING)
                && next < tokens.size()
                && !tokens.firstInBlock(next)
                && (tokens.categories(next) & ACTS) != 0
                && !tokens.is(runs.first(run), Category.ORGANISATION_WORD);
    }

    private void note(int a, int b, Kind what, int titleFirst, NameKinds kinds) {
        if (what == Kind.PERSON) {
            int family = kinds.family(a, b);
            if (family > a) {
                words.note(a, NameKinds.GIVEN);
                words.note(family, NameKinds.FAMILY);
            } else if (titleFirst < a) {
                words.note(a, NameKinds.FAMILY);
            }
        } else if (what == Kind.ORGANISATION && a == b) {
            words.note(a, NameKinds.BODY);
        }
    }

    /** Adds the known names in the headline's runs from {@code run} on, which are single words; gives the last run used. */
    private int addHeading(NameRuns runs, int run, NameKinds kinds) {
        int i = runs.first(run);
        boolean next = run + 1 < runs.size() && runs.first(run + 1) == i + 1 && !tokens.firstInBlock(i + 1);
        if (next && words.knows(i, NameKinds.GIVEN) && words.knows(i + 1, NameKinds.FAMILY)) {
            add(i, i + 1, Kind.PERSON, i);
            return run + 1;
        }
        if (words.knows(i, NameKinds.FAMILY) && !words.knows(i, NameKinds.LOWER)) {
            add(i, i, Kind.PERSON, i);
        } else if (tokens.is(i, Category.PLACE_NAME)) {
            add(i, i, Kind.PLACE, i);
        } else if (words.knows(i, NameKinds.BODY) && tokens.shape(i) == Tokens.UPPER) {
            add(i, i, Kind.ORGANISATION, i);
        }
        return run;
    }

    private void add(int from, int to, Kind what, int titleFirst) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
            title = Arrays.copyOf(title, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
        }
        Arrays.fill(at, from, to + 1, size);
        first[size] = from;
        last[size] = to;
        title[size] = titleFirst;
        kind[size++] = (byte) what.ordinal();
    }

    /** Returns the number of names. */
    public int size() {
        return size;
    }

    /** Returns the first token of name {@code n}. */
    public int first(int n) {
        return first[n];
    }

    /** Returns the last token of name {@code n}. */
    public int last(int n) {
        return last[n];
    }

    /** Returns the first token of the title before the person {@code n}; {@link #first} where there is none. */
    public int title(int n) {
        return title[n];
    }

    /** Returns what name {@code n} names. */
    public Kind kind(int n) {
        return KINDS[kind[n]];
    }

    /** Returns the name that covers token {@code i}, or -1. */
    public int at(int i) {
        return at[i];
    }

    /** Returns a number that all tokens share which are the same word but for capitals. */
    public int sameWord(int i) {
        return words.of(i);
    }
}
