package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Tells whether a form that can report speech does so where it stands: no noun, no part of a longer word, no word of naming. */
final class CueForms {
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet SAID = WordSet.of("said says told");
    private static final WordSet IT = WordSet.of("it");
    private static final WordSet FIRED = WordSet.of("shot fired fires hit");
    private static final WordSet POINTED = WordSet.of("point points pointed pointing");
    private static final WordSet OUT = WordSet.of("out");
    private static final WordSet WENT = WordSet.of("went goes");
    private static final WordSet BACK = WordSet.of("back");
    private static final WordSet CONTINUE = WordSet.of("continue continues continued continuing begin begins began");
    static final WordSet NAMING = WordSet.of("called labeled labelled dubbed branded termed");
    private static final WordSet WHAT_WHICH = WordSet.of("what which whom");
    static final WordSet PUT = WordSet.of("put puts");
    /** Verbs that report what a study says, and nothing that people say. */
    static final WordSet FINDS = WordSet.of("finds found show shows showed");

    private static final WordSet PAST =
            WordSet.of("said told wrote written swore sworn foretold sang sung pled read put went found");
    private static final WordSet ADDED = WordSet.of("added adds");
    private static final WordSet SHARE = WordSet.of("third half majority quarter people");
    private static final WordSet SINGULAR = WordSet.of("a an this that each every another he she it");
    private static final WordSet ON = WordSet.of("on");

    private final Tokens tokens;
    private final QuoteMarks marks;

    CueForms(Tokens tokens, QuoteMarks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /** “put it”, “shot back”, and after a quotation “went on”. */
    boolean isPhrasal(int i) {
        int next = i + 1;
        return PUT.has(tokens, i) && IT.has(tokens, next)
                || isPointedOut(tokens, i)
                || FIRED.has(tokens, i) && BACK.has(tokens, next)
                || WENT.has(tokens, i)
                        && ON.has(tokens, next)
                        && (next + 1 >= tokens.size() || tokens.kind(next + 1) == Tokens.MARK)
                        && followsQuotation(i);
    }

    /** Returns whether the verb at token {@code i} is that of “pointed out that”. */
    static boolean isPointedOut(Tokens tokens, int i) {
        return POINTED.has(tokens, i) && i + 1 < tokens.size() && OUT.has(tokens, i + 1);
    }

    private boolean followsQuotation(int i) {
        for (int j = i - 1; j >= 0 && j > i - 6; j--) {
            if (marks.at(j) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** “another proposed reform”, “the index added 0.84”: returns whether a form is an adjective here, or tells of an amount. */
    boolean isAdjective(int v, long subject) {
        int next = v + 1;
        if (subject == Phrases.NONE || next >= tokens.size() || tokens.firstInBlock(next)) {
            return false;
        }
        boolean alone =
                Phrases.end(subject) - Phrases.first(subject) == 1 && SINGULAR.has(tokens, Phrases.first(subject));
        boolean noun = alone
                && English.DETERMINER.has(tokens, Phrases.first(subject))
                && English.isPast(tokens, v)
                && tokens.shape(next) == Tokens.LOWER
                && English.isNominal(tokens, next);
        return noun || ADDED.has(tokens, v) && tokens.kind(next) == Tokens.NUMBER;
    }

    /** “Velden, ordered to pay and told to leave”: returns whether a past of a verb that takes a listener has none, so that it is a passive. */
    boolean isToldTo(int v) {
        return tokens.is(v, Category.LISTENER_VERB)
                && !English.ends(tokens, v, "s")
                && !English.isIng(tokens, v)
                && v + 1 < tokens.size()
                && TO.has(tokens, v + 1);
    }

    /** “gun-related”, “call-in”: no verb. */
    boolean isHyphenated(int i) {
        return i > 0 && tokens.glued(i) && tokens.isMark(i - 1, '-')
                || i + 2 < tokens.size() && tokens.isMark(i + 1, '-') && tokens.glued(i + 1) && tokens.glued(i + 2);
    }

    /** “continued to grow”, “began to speak”: no report. */
    boolean goesOn(int i) {
        return i + 1 < tokens.size() && TO.has(tokens, i + 1) && CONTINUE.has(tokens, i);
    }

    /** “A film called ‘…’”: the words in marks are a name, unless it is “what Velden called ‘…’”. */
    boolean isNaming(int v, long subject) {
        if (!NAMING.has(tokens, v) || subject == Phrases.NONE) {
            return false;
        }
        int first = Phrases.first(subject);
        int next = English.INDEFINITE_ARTICLE.has(tokens, first)
                        && v + 1 < tokens.size()
                        && English.ARTICLE_OR_POSSESSIVE.has(tokens, v + 1)
                ? v + 2
                : v + 1;
        if (next >= tokens.size() || marks.at(next) < 0) {
            return false;
        }
        return !English.PRONOUN.has(tokens, first) && !(first > 0 && WHAT_WHICH.has(tokens, first - 1));
    }

    /** Returns whether a form that is a noun as often is a noun here. */
    boolean isNoun(int v, int at, int floor, int first) {
        if (tokens.isCapitalised(v)
                && v > floor
                && (tokens.is(v, Category.NOUN_OR_VERB) || !tokens.isCapitalised(v - 1) || closes(v + 1))) {
            return true;
        }
        if (at >= floor && English.isPossessive(tokens, at)) {
            // “Moody’s said”: a name that ends so
            return !SAID.has(tokens, v) || !tokens.isCapitalised(at - 1);
        }
        if (!tokens.is(v, Category.NOUN_OR_VERB)) {
            return first == v && at >= floor && English.ARTICLE_OR_POSSESSIVE.has(tokens, at);
        }
        if (at < floor) {
            return !(v + 1 < tokens.size() && marks.at(Math.max(0, v - 1)) >= 0);
        }
        if (first < v && English.AUXILIARY.has(tokens, first)) {
            return false;
        }
        if (TO.has(tokens, at) || English.NOMINATIVE.has(tokens, at) || English.RELATIVE.has(tokens, at)) {
            return false;
        }
        if (tokens.kind(v) == Tokens.WORD && English.isIng(tokens, v)) {
            return !tokens.isMark(at, ',') && !tokens.is(at, Category.MESSAGE_NOUN);
        }
        int next = v + 1;
        boolean that =
                next < tokens.size() && English.RELATIVE.has(tokens, next) && !tokens.is(v, Category.CLAUSE_VERB);
        boolean content = next < tokens.size()
                && !tokens.firstInBlock(next)
                && !that
                && (marks.at(next) >= 0
                        || tokens.isMark(next, ':')
                        || English.DETERMINER.has(tokens, next)
                        || English.RELATIVE.has(tokens, next)
                        || English.PRONOUN.has(tokens, next));
        boolean named = tokens.isCapitalised(at)
                || English.ends(tokens, at, "s")
                || tokens.isMark(at, ',')
                || tokens.isMark(at, ')');
        boolean quotes = next < tokens.size()
                && !tokens.firstInBlock(next)
                && English.ends(tokens, v, "s")
                && ((marks.at(next) >= 0 || tokens.isMark(next, ':'))
                                && tokens.kind(at) == Tokens.WORD
                                && !English.ends(tokens, at, "s")
                        || THAT.has(tokens, next)
                                && tokens.shape(at) == Tokens.LOWER
                                && English.isNominal(tokens, at)
                                && !English.isVerb(tokens, at)
                                && !English.ends(tokens, at, "s")
                        || tokens.isCapitalised(next)
                                && !English.isTime(tokens, next)
                                && (tokens.isMark(at, ',') || tokens.isCapitalised(at)));
        return !(quotes || content && named && (English.isNominal(tokens, at) || tokens.kind(at) == Tokens.MARK));
    }

    /** “the twist in an election recount”: returns whether a base form cannot be the verb of its subject, which is one. */
    boolean disagrees(int v, long subject) {
        return subject != Phrases.NONE
                && SINGULAR.has(tokens, Phrases.first(subject))
                && Phrases.end(subject) == v
                && !English.ends(tokens, v - 1, "s")
                && !SHARE.has(tokens, v - 1)
                && isBase(tokens, v);
    }

    /** Returns whether a verb stands in its base form: “officials say”, “help the board and its allies respond”. */
    static boolean isBase(Tokens tokens, int v) {
        return !English.ends(tokens, v, "s")
                && !English.ends(tokens, v, "ed")
                && !English.isIng(tokens, v)
                && !PAST.has(tokens, v);
    }

    /** Returns whether a comma or period stands at {@code i}, or nothing: what stands before is the end of a name. */
    private boolean closes(int i) {
        return i >= tokens.size() || tokens.firstInBlock(i) || tokens.isMark(i, ',') || tokens.isMark(i, '.');
    }
}
