package onrecord.extract.name;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** What stands around a run of capitalised words and tells what it names: “the club Velden”, “in Velden”, “Velden, a farmer”. */
final class NameContext {
    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int IN = Lexicon.id("in");
    private static final int NEWS = Lexicon.id("news");
    private static final int REPORTED = Lexicon.id("reported");
    private static final int FROM = Lexicon.id("from");
    private static final WordSet PUBLICATION = WordSet.of("magazine newspaper");
    private static final int THE = Lexicon.id("the");
    /** What a place is called before “of” and its name. */
    private static final WordSet PLACE_NOUN =
            WordSet.of("city town village county state province region district island parish municipality borough");
    /** Nouns for bodies of which there are many, before their name. */
    private static final WordSet BODY_KIND = WordSet.of("agency company firm corporation union association university"
            + " college institute bank foundation group newspaper network magazine station team federation league coalition"
            + " alliance charity airline carmaker club retailer insurer lender broadcaster chain party band"
            + " squad brokerage subsidiary consortium studio watchdog");
    /** So many words after a comma the noun of an apposition is looked for. */
    private static final int REACH = 7;

    private final Tokens tokens;

    NameContext(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether the name at {@code a..b} is a party of a court case: “Velden v. Norland”. */
    boolean isCase(int a, int b) {
        return isVersus(a - 1) || isVersus(b + 1);
    }

    private boolean isVersus(int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        if (i > 0 && tokens.isMark(i, '.') && tokens.glued(i)) {
            return isVersus(i - 1);
        }
        if (tokens.first(i) != 'v' || tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        int length = tokens.end(i) - tokens.start(i) - (tokens.last(i) == '.' ? 1 : 0);
        return length == 1 || length == 2 && tokens.text().charAt(tokens.start(i) + 1) == 's';
    }

    /** Returns whether a noun for a kind of body stands right before token {@code i}: “the club Velden”. */
    boolean isBodyOfAKind(int i) {
        return i > 0 && !tokens.firstInBlock(i) && tokens.shape(i - 1) == Tokens.LOWER && BODY_KIND.has(tokens, i - 1);
    }

    /** Returns whether a single name tells where: “the town of Velden”, “of Velden, Ohio”, and a given name in “in Ada”. */
    boolean isWhere(int i, boolean given) {
        if (i == 0 || tokens.firstInBlock(i)) {
            return false;
        }
        boolean named = isNamedPlace(i);
        boolean region = i + 2 < tokens.size()
                && tokens.isMark(i + 1, ',')
                && !tokens.firstInBlock(i + 2)
                && tokens.is(i + 2, Category.PLACE_NAME)
                && (tokens.word(i - 1) == OF || tokens.word(i - 1) == IN);
        boolean possessive = i + 1 < tokens.size() && English.isPossessive(tokens, i + 1) && tokens.glued(i + 1);
        boolean within = given && tokens.word(i - 1) == IN && tokens.shape(i - 1) == Tokens.LOWER && !possessive;
        return named || region || within;
    }

    /** Returns whether a noun for a place and “of” stand before token {@code i}: “the town of Velden”. */
    boolean isNamedPlace(int i) {
        return i > 1 && !tokens.firstInBlock(i) && tokens.word(i - 1) == OF && PLACE_NOUN.has(tokens, i - 2);
    }

    /** Returns whether the name that ends at {@code b} is called a paper or agency behind it: “Velden magazine”. */
    boolean isPublication(int b) {
        int next = b + 1;
        if (next < tokens.size() && tokens.word(next) == NEWS) {
            next++;
        }
        return next < tokens.size()
                && !tokens.firstInBlock(next)
                && tokens.shape(next) == Tokens.LOWER
                && (next > b + 1 ? BODY_KIND.has(tokens, next) : PUBLICATION.has(tokens, next));
    }

    /** Returns whether the name at {@code i} is that of a reporter at the end of copy: “Velden reported from Marn.”. */
    boolean isReporter(int i) {
        return i + 3 < tokens.size()
                && tokens.firstInBlock(i)
                && tokens.word(i + 1) == REPORTED
                && tokens.word(i + 2) == FROM
                && tokens.isCapitalised(i + 3);
    }

    /** Returns whether a given name is that of a law or a shop: “Mabel’s Law”, “from Mabel’s.”. */
    boolean isLawOrShop(int i) {
        if (i + 1 >= tokens.size() || !English.isPossessive(tokens, i + 1) || !tokens.glued(i + 1)) {
            return false;
        }
        int next = i + 2;
        boolean law = next < tokens.size()
                && !tokens.firstInBlock(next)
                && tokens.isCapitalised(next)
                && tokens.is(next, Category.THING_WORD);
        boolean shop = next >= tokens.size() || tokens.firstInBlock(next) || tokens.isMark(next, '.');
        return law || shop;
    }

    /** Returns whether an age follows the name that ends at {@code b}: “, 34”. */
    boolean isAged(int b) {
        int age = b + 2;
        return age < tokens.size()
                && tokens.isMark(b + 1, ',')
                && !tokens.firstInBlock(b + 1)
                && tokens.kind(age) == Tokens.NUMBER
                && tokens.end(age) - tokens.start(age) == 2
                && (age + 1 >= tokens.size() || tokens.firstInBlock(age + 1) || tokens.kind(age + 1) == Tokens.MARK);
    }

    /** Returns whether a description of a person follows the name that ends at {@code b}: “, Norland’s foreign minister,”. */
    boolean isDescribed(int b) {
        int i = b + 1;
        if (i + 1 >= tokens.size() || !tokens.isMark(i, ',') || tokens.firstInBlock(i)) {
            return false;
        }
        for (i++; i < tokens.size() && i <= b + 1 + REACH && !tokens.firstInBlock(i); i++) {
            boolean joint = tokens.isMark(i, '-') || English.isPossessive(tokens, i);
            if (tokens.kind(i) != Tokens.WORD && !joint) {
                return false;
            }
            if (tokens.is(i, Category.TITLE)
                    && tokens.shape(i) == Tokens.LOWER
                    && !tokens.is(i, Category.SPEECH_VERB)) {
                return true;
            }
            boolean begins = i == b + 2 && English.DETERMINER.has(tokens, i);
            if (tokens.is(i, Category.FUNCTION_WORD) && !joint && !begins || tokens.is(i, Category.SPEECH_VERB)) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether the name at {@code a..b} stands in a list next to somebody’s full name: “Ada Kell, X Y and Orla Brandt”. */
    boolean isListed(int a, int b, SameWords words) {
        int before = a - 1;
        while (before > 1
                && (tokens.word(before) == AND || tokens.isMark(before, ','))
                && !tokens.firstInBlock(before)) {
            before--;
        }
        boolean after = false;
        int next = b + 1;
        while (next + 1 < tokens.size()
                && (tokens.word(next) == AND || tokens.isMark(next, ','))
                && !tokens.firstInBlock(next)) {
            next++;
            after = true;
        }
        boolean behind = before < a - 1
                && before > 0
                && words.knows(before, NameKinds.FAMILY)
                && words.knows(before - 1, NameKinds.GIVEN);
        boolean ahead = after
                && next + 1 < tokens.size()
                && words.knows(next, NameKinds.GIVEN)
                && words.knows(next + 1, NameKinds.FAMILY);
        return (behind || ahead) && !(a > 0 && tokens.word(a - 1) == THE);
    }
}
