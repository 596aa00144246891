package onrecord.extract.name;

import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Cuts runs of capitalised words into titles and names. “NATO Secretary General Orla Brandt” is the body NATO, a title
 * with its “NATO”, and a person.
 */
final class NameSplitter {
    /** Takes what was found. */
    interface Sink {
        /** Takes the name {@code first..last}; its title begins at {@code titleFirst}, which is {@code first} if none. */
        void name(int first, int last, Names.Kind kind, int titleFirst);
    }

    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int THE = Lexicon.id("the");
    private static final Set<String> PLURAL_OFFICE = Set.of(
            "Senators",
            "Representatives",
            "Congressmen",
            "Presidents",
            "Ministers",
            "Governors",
            "Secretaries",
            "Ambassadors",
            "Judges",
            "Justices",
            "Generals",
            "Drs",
            "Messrs",
            "Reps",
            "Sens");
    private static final WordSet FORMER = WordSet.of("former longtime ex late acting retired outgoing incoming");
    private static final WordSet PRIVATE = WordSet.of("private");
    private static final WordSet STAR = WordSet.of("star son");
    private static final WordSet BEFORE_PLACE = WordSet.of("of from to in for and");
    private static final Names.Kind[] KINDS = Names.Kind.values();

    private final Tokens tokens;
    private final SameWords words;
    private final NameKinds kinds;

    NameSplitter(Tokens tokens, SameWords words, NameKinds kinds) {
        this.tokens = tokens;
        this.words = words;
        this.kinds = kinds;
    }

    void split(NameRuns runs, int run, Sink sink) {
        int a = runs.first(run);
        int b = runs.last(run);
        boolean joined = runs.is(run, NameRuns.JOINED);
        boolean initial = runs.is(run, NameRuns.INITIAL);
        int family = kinds.family(a, b);
        boolean startsGiven =
                kinds.isListed(a) && !tokens.is(a, Category.PLACE_NAME) && a < family && !kinds.isGiven(a + 1);
        boolean body = (tokens.is(b, Category.ORGANISATION_WORD) || isDirectorate(a, b, joined))
                && !(a < b && kinds.isGiven(b - 1) && tokens.is(a, Category.TITLE));
        boolean alone = a == family && words.knows(a, NameKinds.FAMILY);
        int title = body || alone ? -1 : lastTitle(a, family);
        if (startsGiven && title >= 0 && !isHonorific(title)) {
            title = -1;
        }
        if (title < 0) {
            untitled(body && joined ? afterOffice(a, b) : a, b, joined, initial, sink);
            return;
        }
        int first = afterTitle(title, family);
        while (initial && a < title && isStray(a)) {
            a++;
        }
        prefix(a, title, sink);
        if (first <= family) {
            emit(first, b, true, false, false, titleStart(first, a), sink);
        }
    }

    /** “Directorate General of Civil Aviation”: returns whether a body is named whose second word is an office. */
    private boolean isDirectorate(int a, int b, boolean joined) {
        return joined
                && b > a + 2
                && tokens.is(a, Category.ORGANISATION_WORD)
                && tokens.is(a + 1, Category.TITLE)
                && tokens.word(a + 2) == OF;
    }

    /** Returns whether a word that begins a sentence has its capital only from that. */
    private boolean isStray(int i) {
        long known = Category.TITLE.bit()
                | Category.TITLE_PART.bit()
                | Category.DEMONYM.bit()
                | Category.PLACE_NAME.bit()
                | Category.PLACE_PART.bit()
                | Category.ORGANISATION_WORD.bit();
        return (tokens.categories(i) & known) == 0
                && tokens.shape(i) == Tokens.CAPITALISED
                && !words.knows(i, NameKinds.FAMILY)
                && !words.knows(i, NameKinds.CAPITAL);
    }

    /** Returns where a body begins behind an office: “United States Army” in “Secretary of the United States Army”. */
    private int afterOffice(int a, int b) {
        int of = a + 1;
        if (!tokens.is(a, Category.TITLE) || of >= b || tokens.word(of) != OF) {
            return a;
        }
        return tokens.word(of + 1) == THE ? of + 2 : of + 1;
    }

    /** Returns the last token of {@code a..b} that is a title, or -1. */
    private int lastTitle(int a, int b) {
        for (int i = b; i >= a; i--) {
            if (isTitle(i) && !(i == b && i > a && (kinds.isGiven(i - 1) || isHonorific(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether token {@code i} is a title here: not “7 pm”, nor the “Star” or “Son” of a name. */
    private boolean isTitle(int i) {
        boolean lower = tokens.shape(i) == Tokens.LOWER;
        return tokens.is(i, Category.TITLE)
                && !(lower && (tokens.is(i, Category.THING_WORD) || PRIVATE.has(tokens, i)))
                && (lower || !STAR.has(tokens, i));
    }

    /** Returns whether only a name can follow: Mr, Ms, Dr. */
    private boolean isHonorific(int i) {
        return tokens.is(i, Category.TITLE) && tokens.is(i, Category.ABBREVIATION);
    }

    /** Returns the first token of the name after the title that ends at {@code title}; past {@code end} if there is none. */
    private int afterTitle(int title, int end) {
        int next = title + 1;
        if (next > end || tokens.word(next) != OF) {
            return next;
        }
        next += next + 1 <= end && tokens.word(next + 1) == THE ? 2 : 1;
        for (int i = next; i < end; i++) {
            if (kinds.isGiven(i) && !tokens.is(i, Category.PLACE_NAME)) {
                return i;
            }
        }
        int count = end - next + 1;
        if (count < 2
                || tokens.is(end, Category.ORGANISATION_WORD)
                || tokens.is(end, Category.THING_WORD)
                || tokens.is(end, Category.PLACE_PART)
                || tokens.is(end, Category.PLACE_NAME)) {
            return end + 1;
        }
        if (count == 2) {
            return end;
        }
        return words.knows(end, NameKinds.FAMILY) || words.knows(end, NameKinds.ALONE) || speaks(end)
                ? end - 1
                : end + 1;
    }

    private boolean speaks(int end) {
        return end + 1 < tokens.size() && !tokens.firstInBlock(end + 1) && tokens.is(end + 1, Category.SPEECH_VERB);
    }

    /** Returns what stands before a title as a name of its own: “Ohio” in “Ohio Governor Tess Arlen”. */
    private void prefix(int a, int title, Sink sink) {
        int end = title;
        while (end > a
                && (tokens.is(end, Category.TITLE)
                        || tokens.is(end, Category.TITLE_PART) && !isUpper(end)
                        || tokens.kind(end) == Tokens.MARK)) {
            end--;
        }
        if (end == title
                || tokens.is(end, Category.TITLE)
                || tokens.is(end, Category.TITLE_PART) && end == a && !isUpper(end)) {
            return;
        }
        if (tokens.word(end) == OF) {
            return;
        }
        int from = a;
        while (from < end && tokens.is(from, Category.TITLE_PART) && !tokens.is(from, Category.ORGANISATION_WORD)) {
            from++;
        }
        emit(from, end, false, false, false, from, sink);
    }

    private boolean isUpper(int i) {
        return tokens.shape(i) == Tokens.UPPER;
    }

    private void untitled(int from, int b, boolean joined, boolean initial, Sink sink) {
        int a = from;
        // “Republican Ada Kell”: the person's party or nation is no part of the name
        while (a < b && tokens.is(a, Category.DEMONYM) && kinds.isGiven(a + 1)) {
            a++;
        }
        if (a == from && a < b && !joined && !tokens.is(b, Category.ORGANISATION_WORD)) {
            int begins = withoutStray(a, b, initial);
            boolean place =
                    begins == a + 1 && tokens.is(a, Category.PLACE_NAME) && a > 0 && BEFORE_PLACE.has(tokens, a - 1);
            if (begins - a > 1 || place) {
                emit(a, begins - 1, false, false, initial, a, sink);
            }
            a = afterJoints(begins, b);
        }
        int title = titleStart(a, tokens.is(from, Category.DEMONYM) ? from : a);
        emit(a, b, title < a && a == from, joined, initial && a == from, title, sink);
    }

    /** Returns the token at which a name begins in {@code a..b}, after a body’s name or a word that is no part of it. */
    private int withoutStray(int a, int b, boolean initial) {
        if (tokens.is(a, Category.NAME_PARTICLE) && tokens.is(a, Category.ABBREVIATION) && tokens.last(a) == '.') {
            // “Del.” is a delegate
            return a + 1;
        }
        boolean former = initial && FORMER.has(tokens, a) && !kinds.isGiven(a);
        if (a < b && (isPluralOffice(a) || former)) {
            return a + 1;
        }
        boolean afterPlace = b > a + 1
                && tokens.is(a, Category.PLACE_NAME)
                && kinds.isListed(a + 1)
                && !tokens.is(a + 1, Category.PLACE_NAME)
                && a > 0
                && BEFORE_PLACE.has(tokens, a - 1);
        if (afterPlace) {
            return a + 1;
        }
        boolean strange = !kinds.isGiven(a) && !kinds.isInitialLetter(a) && !tokens.is(a, Category.PLACE_PART);
        if (!strange) {
            return a;
        }
        int person = personWithin(a, b);
        if (person > a) {
            return person;
        }
        boolean givenFollows = b > a + 1 && kinds.isGiven(a + 1) && !tokens.is(a + 1, Category.PLACE_NAME);
        if (givenFollows && (initial || tokens.is(a, Category.TITLE_PART))) {
            return a + 1;
        }
        if (a + 1 == b && isNoGivenName(a, initial) && words.knows(b, NameKinds.FAMILY)) {
            return b;
        }
        boolean verb =
                words.knows(a, NameKinds.LOWER) || English.isIng(tokens, a) && !words.knows(a, NameKinds.CAPITAL);
        boolean sentence = initial && verb && !tokens.is(a, Category.ORGANISATION_WORD);
        return sentence ? a + 1 : a;
    }

    /** Returns whether the word at {@code i} is a title in the plural: “Senators Velden and Kell”. */
    private boolean isPluralOffice(int i) {
        return tokens.last(i) == 's' && tokens.shape(i) == Tokens.CAPITALISED && PLURAL_OFFICE.contains(tokens.text(i));
    }

    /** Returns whether the word before a known family name is no given name: “Meeting Kell”, “Norland Kell”. */
    private boolean isNoGivenName(int i, boolean initial) {
        boolean stray = initial && (words.knows(i, NameKinds.LOWER) || isVerbal(i));
        return !words.knows(i, NameKinds.GIVEN)
                && (stray || tokens.is(i, Category.DEMONYM) || tokens.is(i, Category.PLACE_NAME));
    }

    /** “Then Chief” and the like: a joint or a mark cannot begin a name. */
    private int afterJoints(int from, int b) {
        int a = from;
        while (a < b
                && (tokens.kind(a) != Tokens.WORD
                        || tokens.shape(a) == Tokens.LOWER && !tokens.is(a, Category.NAME_PARTICLE))) {
            a++;
        }
        return a;
    }

    /** Returns the given name within a run that names a body or office first: “Navy Reserve Ada Kell”; -1 if there is none. */
    private int personWithin(int a, int b) {
        for (int i = a + 2; i < b; i++) {
            if (kinds.isListed(i) && !tokens.is(i, Category.PLACE_NAME) && b - i <= 2) {
                boolean office = tokens.is(i - 1, Category.ORGANISATION_WORD)
                        || tokens.is(i - 1, Category.TITLE_PART)
                        || tokens.is(i - 1, Category.DEMONYM)
                        || tokens.shape(i - 1) == Tokens.UPPER && tokens.end(i - 1) - tokens.start(i - 1) > 2;
                return office ? i : -1;
            }
        }
        return -1;
    }

    private boolean isVerbal(int i) {
        int end = tokens.end(i);
        return end - tokens.start(i) > 4
                && (tokens.text().startsWith("ing", end - 3)
                        || tokens.text().startsWith("ed", end - 2)
                        || tokens.text().startsWith("ly", end - 2));
    }

    /** Returns where the title before the name at {@code first} begins, or {@code first} if there is none. */
    private int titleStart(int first, int run) {
        int start = first;
        if (first > run) {
            start = run;
        } else if (first == 0 || tokens.firstInBlock(first) || !isTitle(first - 1)) {
            return first;
        }
        while (start > 0 && !tokens.firstInBlock(start)) {
            if (NameShapes.isParted(tokens, start)) {
                break;
            }
            boolean part = isPartOfTitle(start - 1);
            boolean hyphen = tokens.isMark(start - 1, '-') && tokens.glued(start - 1) && tokens.glued(start);
            boolean function = tokens.is(start - 1, Category.FUNCTION_WORD)
                    && !(tokens.is(start - 1, Category.PLACE_NAME) && tokens.shape(start - 1) == Tokens.UPPER);
            // “Royal Bank of Canada economist”: the nation is of the bank
            boolean complement = start > 2
                    && tokens.isCapitalised(start - 3)
                    && !tokens.is(start - 1, Category.TITLE)
                    && !tokens.is(start - 1, Category.TITLE_PART)
                    && tokens.word(start - 2) == OF
                    && start < first;
            if (!part && !hyphen || function && !hyphen || complement && tokens.shape(start) == Tokens.LOWER) {
                break;
            }
            start--;
        }
        while (start < first && tokens.kind(start) != Tokens.WORD) {
            start++;
        }
        return start < first ? wholeTitle(start) : start;
    }

    /** Returns where a name begins in whose middle the title at {@code from} would: “White House aide”, “Ways and Means Chairman”. */
    private int wholeTitle(int from) {
        int start = from;
        if (!tokens.isCapitalised(from) || tokens.is(from, Category.TITLE) || tokens.is(from, Category.DEMONYM)) {
            return from;
        }
        boolean body = tokens.is(from, Category.ORGANISATION_WORD) || tokens.is(from, Category.PLACE_PART);
        while (start > 0 && !tokens.firstInBlock(start) && !NameShapes.isParted(tokens, start)) {
            int before = start - 1;
            boolean joint = tokens.word(before) == AND
                    && before > 1
                    && !tokens.firstInBlock(before - 1)
                    && !tokens.firstInBlock(before)
                    && tokens.is(before - 2, Category.ORGANISATION_WORD);
            before -= joint ? 1 : 0;
            boolean opens = before == 0 || tokens.firstInBlock(before) || tokens.kind(before - 1) != Tokens.WORD;
            if (!isOfName(before) || opens && (joint || !body || isVerbal(before))) {
                break;
            }
            start = before;
        }
        return start;
    }

    /** Returns whether the word at {@code i} can belong to the name of a body within a title. */
    private boolean isOfName(int i) {
        long other = Category.FUNCTION_WORD.bit() | Category.WEEKDAY.bit() | Category.MONTH.bit();
        return tokens.isCapitalised(i)
                && (tokens.categories(i) & other) == 0
                && !kinds.isListed(i)
                && !words.knows(i, NameKinds.FAMILY)
                && !tokens.is(i, Category.NAME_SUFFIX);
    }

    private boolean isPartOfTitle(int i) {
        return tokens.kind(i) == Tokens.WORD
                && (tokens.is(i, Category.TITLE)
                        || tokens.is(i, Category.TITLE_PART)
                        || tokens.isCapitalised(i)
                                && (tokens.is(i, Category.DEMONYM) || tokens.is(i, Category.PLACE_NAME)));
    }

    private void emit(int a, int to, boolean titled, boolean joined, boolean initial, int titleFirst, Sink sink) {
        // “Senator Kell Announces Grant”: the verb of a heading that runs into the copy is no family name
        boolean verb = to == a + 1
                && words.knows(a, NameKinds.FAMILY)
                && tokens.is(to, Category.SPEECH_VERB)
                && !words.knows(to, NameKinds.FAMILY);
        int b = verb ? a : to;
        int kind = kinds.of(a, b, titled, joined, initial);
        if (kind != NameKinds.NONE) {
            sink.name(a, b, KINDS[kind], KINDS[kind] == Names.Kind.PERSON ? titleFirst : a);
        }
    }
}
