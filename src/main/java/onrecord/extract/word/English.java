package onrecord.extract.word;

/**
 * The closed word classes of English and what else tells the part of speech of a token: endings and capitals. There is one
 * set for each class. Where steps differ in what they count as one, the part they agree on is a set here, and each says what
 * it adds.
 */
public final class English {
    private static final long NO_SURNAME = Category.FUNCTION_WORD.bit()
            | Category.WEEKDAY.bit()
            | Category.MONTH.bit()
            | Category.PERSON_PRONOUN.bit();

    /** Forms of “be”. */
    public static final WordSet BE = WordSet.of("is are was were be been being am");
    /** Forms of “have” and “do” that make a clause, alone or before another verb. */
    public static final WordSet HAVE_OR_DO = WordSet.of("has have had having do does did");
    /** Negations that are auxiliaries too. */
    public static final WordSet NEGATED_AUXILIARY = WordSet.of(
            "n't don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't"
                    + " haven't hadn't");
    /** Auxiliaries and what stands among them. */
    public static final WordSet AUXILIARY = BE.or(HAVE_OR_DO)
            .or(NEGATED_AUXILIARY)
            .or(WordSet.of("will would shall should can could may might must not never"));

    /** Words that negate a verb. */
    public static final WordSet NEGATION = NEGATED_AUXILIARY.or(WordSet.of("not never no"));

    public static final WordSet INDEFINITE_ARTICLE = WordSet.of("a an");

    public static final WordSet ARTICLE = WordSet.of("a an the");
    /** What makes the words behind it a noun phrase, whatever they are. */
    public static final WordSet ARTICLE_OR_POSSESSIVE = WordSet.of("a an the his her their its our my your every");

    /** Articles, demonstratives, possessives, and quantifiers that mean none or any. */
    public static final WordSet CORE_DETERMINER =
            WordSet.of("a an the this these those his her their its our my your some any no");
    /** Determiners, small numbers among them. */
    public static final WordSet DETERMINER = CORE_DETERMINER.or(
            WordSet.of("several many most all both each every another other few one two three either neither"));

    /** Prepositions. */
    public static final WordSet PREPOSITION =
            WordSet.of("in on at by with from to of into onto over under after before during between among"
                    + " against about above below near within without through across behind beyond toward towards upon via per as like off"
                    + " alongside outside inside despite amid unlike regarding concerning");
    /** Prepositions that tie a phrase to the noun before it. */
    public static final WordSet LINKING = WordSet.of("of for at in with from to on by about against near behind under");

    /** The common conjunctions of time, reason and condition. */
    public static final WordSet CORE_SUBORDINATOR =
            WordSet.of("because since while when if although though whereas as where after before until unless");
    /** Conjunctions of subordinate clauses, “for” and “once” among them, which are more often something else. */
    public static final WordSet SUBORDINATOR = CORE_SUBORDINATOR.or(WordSet.of("for once"));

    /** Conjunctions between clauses that are nothing else. */
    public static final WordSet CORE_COORDINATOR = WordSet.of("and or but nor yet");
    /** Conjunctions between clauses, “so” among them. */
    public static final WordSet COORDINATOR = CORE_COORDINATOR.or(WordSet.of("so"));

    /** Conjunctions of lists. */
    public static final WordSet AND_OR = WordSet.of("and or");
    /** Adverbs that tie a clause to the one before it. */
    public static final WordSet CONNECTIVE =
            WordSet.of("then instead indeed still thus hence meanwhile moreover furthermore"
                    + " nevertheless nonetheless later again also however");
    /** Personal pronouns in the form of a subject. */
    public static final WordSet PERSONAL_PRONOUN = WordSet.of("he she they we i you it");
    /** Pronouns that are the subject wherever they stand, in the form that no object has. */
    public static final WordSet NOMINATIVE = WordSet.of("he she they we i");
    /** Words that begin where, when or before whom something was said. */
    public static final WordSet OF_A_SCENE = WordSet.of("in on at during to after before last this");
    /** Words of degree, as in “at least”. */
    public static final WordSet SUPERLATIVE = WordSet.of("least most");
    /** Pronouns that can be the subject of a verb of speech. */
    public static final WordSet PRONOUN =
            PERSONAL_PRONOUN.or(WordSet.of("everyone everybody someone somebody nobody anyone"));

    /** Relative pronouns that are no conjunction. */
    public static final WordSet WH_RELATIVE = WordSet.of("who which whom whose");
    /** Relative pronouns, “that” among them. */
    public static final WordSet RELATIVE = WH_RELATIVE.or(WordSet.of("that"));

    /** Adverbs without the ending -ly, and other small words that stand where adverbs do. */
    public static final WordSet SMALL_ADVERB =
            WordSet.of("also then later now once again still already even just only often always ever here"
                    + " however meanwhile too himself herself themselves itself both all yes there further long");

    /** Words for days counted from today; “USA Today” is a name. */
    private static final WordSet NAMED_DAY = WordSet.of("today yesterday tomorrow tonight");

    private English() {}

    /** Returns whether token {@code i} is an adverb that can stand between subject and verb. */
    public static boolean isAdverb(Tokens tokens, int i) {
        if (SMALL_ADVERB.has(tokens, i)) {
            return true;
        }
        int end = tokens.end(i);
        return tokens.kind(i) == Tokens.WORD
                && end - tokens.start(i) > 4
                && tokens.shape(i) == Tokens.LOWER
                && ends(tokens, i, "ly")
                && !tokens.is(i, Category.SPEECH_VERB)
                && !ends(tokens, i, "family");
    }

    /** Returns whether token {@code i} ends with {@code ending}. */
    public static boolean ends(Tokens tokens, int i, String ending) {
        int from = tokens.end(i) - ending.length();
        return from > tokens.start(i) - 1
                && tokens.text().regionMatches(tokens.inCapitals(), from, ending, 0, ending.length());
    }

    /** Returns whether token {@code i} ends like a participle in -ing. */
    public static boolean isIng(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 4 && ends(tokens, i, "ing");
    }

    /** Returns whether token {@code i} is a lower-case word with the ending of a regular past. */
    public static boolean isPast(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.shape(i) == Tokens.LOWER
                && tokens.end(i) - tokens.start(i) > 3
                && ends(tokens, i, "ed");
    }

    /** Returns whether token {@code i} is a finite verb as far as word lists and endings tell. */
    public static boolean isVerb(Tokens tokens, int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.shape(i) != Tokens.LOWER) {
            return false;
        }
        return AUXILIARY.has(tokens, i)
                || tokens.is(i, Category.FINITE_VERB)
                || tokens.is(i, Category.SPEECH_VERB) && !tokens.is(i, Category.NOUN_OR_VERB)
                || isPast(tokens, i);
    }

    /** Returns whether token {@code i} can be part of a noun phrase after its first word. */
    public static boolean isNominal(Tokens tokens, int i) {
        byte kind = tokens.kind(i);
        if (kind == Tokens.NUMBER || kind == Tokens.MIXED) {
            return true;
        }
        if (kind != Tokens.WORD) {
            return tokens.isMark(i, '-') || tokens.isMark(i, '&') || tokens.isMark(i, '/') || tokens.isMark(i, '.');
        }
        if (tokens.isCapitalised(i)) {
            return !(PRONOUN.has(tokens, i) && tokens.end(i) - tokens.start(i) > 1 && tokens.shape(i) != Tokens.UPPER)
                    && !tokens.is(i, Category.FUNCTION_WORD);
        }
        return isPossessive(tokens, i) || !tokens.is(i, Category.FUNCTION_WORD);
    }

    /** Returns whether token {@code i} is the ending ’s. */
    public static boolean isPossessive(Tokens tokens, int i) {
        char c = tokens.first(i);
        return (c == '\'' || c == '\u2019') && tokens.end(i) - tokens.start(i) == 2 && tokens.kind(i) == Tokens.WORD;
    }

    /** Returns whether token {@code i} begins a phrase that tells when. */
    public static boolean isTime(Tokens tokens, int i) {
        return tokens.is(i, Category.WEEKDAY)
                || NAMED_DAY.has(tokens, i) && tokens.shape(i) == Tokens.LOWER
                || tokens.is(i, Category.MONTH) && tokens.isCapitalised(i) && !isGivenName(tokens, i);
    }

    /** Returns whether the month at {@code i} is rather somebody called April or Jan: a name follows, and nothing before dates it. */
    private static boolean isGivenName(Tokens tokens, int i) {
        boolean nameFollows = i + 1 < tokens.size()
                && tokens.block(i + 1) == tokens.block(i)
                && (tokens.isCapitalised(i + 1) && (tokens.categories(i + 1) & NO_SURNAME) == 0
                        || tokens.is(i + 1, Category.NAME_PARTICLE) && !tokens.is(i + 1, Category.FUNCTION_WORD));
        boolean dated = i > 0
                && tokens.block(i - 1) == tokens.block(i)
                && (tokens.kind(i - 1) == Tokens.NUMBER
                        || tokens.is(i - 1, Category.FUNCTION_WORD) && !AND_OR.has(tokens, i - 1));
        return nameFollows && tokens.isCapitalised(i) && tokens.last(i) != '.' && !dated;
    }

    /** Returns whether token {@code i} is a dash between clauses. */
    public static boolean isDash(Tokens tokens, int i) {
        char c = tokens.first(i);
        return tokens.kind(i) == Tokens.MARK
                && (c == '\u2014'
                        || c == '\u2013'
                        || c == '\u2015'
                        || c == '-' && (tokens.end(i) - tokens.start(i) > 1 || !tokens.glued(i)));
    }
}
