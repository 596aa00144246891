package onrecord.extract.quote;

import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Reads the noun phrases that stand where a report names whom it is said to, and tells which of them can be somebody. */
final class ListenerNouns {
    private static final WordSet THAT = WordSet.of("that");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet ABOUT = WordSet.of("about over nearly some more than only");
    private static final WordSet OBJECTIVE = WordSet.of("him her them us me you");
    /** Objects of “tell” that are what is told. */
    private static final WordSet TOLD = WordSet.of("story stories");
    /** Prepositions of what tells who somebody is, not where. */
    private static final WordSet OWN = WordSet.of("of from");

    private static final WordSet THOSE = WordSet.of("those");
    private static final WordSet MOMENT = WordSet.of("last this next late early later earlier again");
    /** Endings of nouns for deeds and qualities, which nobody can tell anything. */
    private static final List<String> ABSTRACT = List.of("ion", "ions", "ness", "ance", "ence", "ity", "raint");

    private static final long SOMEBODY = Category.TITLE.bit()
            | Category.MAN.bit()
            | Category.WOMAN.bit()
            | Category.BODY_NOUN.bit()
            | Category.LISTENER_NOUN.bit()
            | Category.DEMONYM.bit();
    /** So many words in lower case may stand between a name and another whose office they are. */
    private static final int OFFICE = 3;

    private static final int SHORT_DAY = 3;

    private final Tokens tokens;
    private final QuoteMarks marks;
    private final Phrases phrases;

    ListenerNouns(Tokens tokens, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrases = phrases;
    }

    /** Returns the noun phrase at {@code at} without the subject of a clause that follows it: “told the court [Kell had lied]”. */
    long at(int at, int end) {
        int from = at;
        while (from + 1 < end && ABOUT.has(tokens, from) && !tokens.isCapitalised(from)) {
            from++;
        }
        if (from > at && tokens.kind(from) != Tokens.NUMBER) {
            from = at;
        }
        if (from >= end || marks.at(from) >= 0 || English.isTime(tokens, from)) {
            return Phrases.NONE;
        }
        if (OBJECTIVE.has(tokens, from) && !isPossessive(from, end)) {
            return Phrases.phrase(from, from + 1);
        }
        long phrase = phrases.beginningAt(from, end);
        if (phrase == Phrases.NONE || English.PERSONAL_PRONOUN.has(tokens, from)) {
            return Phrases.NONE;
        }
        int stop = withName(withArticle(from, Phrases.end(phrase), end), end);
        return Phrases.phrase(from, isVerb(stop, end) ? beforeSubject(from, stop) : stop);
    }

    /** Returns whether “her” at {@code i} belongs to a noun: “told her lawyer”. */
    private boolean isPossessive(int i, int end) {
        return English.CORE_DETERMINER.has(tokens, i)
                && i + 1 < end
                && tokens.shape(i + 1) == Tokens.LOWER
                && English.isNominal(tokens, i + 1)
                && !English.isVerb(tokens, i + 1)
                && !English.isAdverb(tokens, i + 1);
    }

    /** “The Sun”: after an article with a capital inside a sentence, a name that looks like a short day is none. */
    private int withArticle(int from, int end, int limit) {
        boolean sun = end < limit
                && English.DETERMINER.has(tokens, from)
                && tokens.isCapitalised(from)
                && English.isTime(tokens, end)
                && tokens.end(end) - tokens.start(end) == SHORT_DAY
                && tokens.last(end) != '.';
        return sun ? end + 1 : end;
    }

    /** Cuts off what tells where and when behind a noun: “reporters [in the hallway]”, “the Post [last month]”. */
    long withoutScene(long phrase) {
        int first = Phrases.first(phrase);
        int end = first + 1;
        while (end < Phrases.end(phrase)
                && !(English.PREPOSITION.has(tokens, end) && !OWN.has(tokens, end) && !THOSE.has(tokens, first))
                && !(MOMENT.has(tokens, end) && !tokens.isCapitalised(end))) {
            end++;
        }
        return Phrases.phrase(first, end);
    }

    /** “the Lowport Post [reporter Ada Kell]”: returns the end of the name whose office begins at {@code at}, or {@code at}. */
    private int withName(int at, int end) {
        if (!tokens.isCapitalised(at - 1)) {
            return at;
        }
        int name = at;
        while (name < end
                && name <= at + OFFICE
                && tokens.shape(name) == Tokens.LOWER
                && tokens.kind(name) == Tokens.WORD
                && English.isNominal(tokens, name)
                && !English.isVerb(tokens, name)) {
            name++;
        }
        boolean office = name > at && name <= at + OFFICE && name < end && tokens.isCapitalised(name);
        if (!office || English.isTime(tokens, name) || !isOffice(name - 1)) {
            return at;
        }
        long phrase = phrases.beginningAt(name, end);
        return phrase == Phrases.NONE ? at : Phrases.end(phrase);
    }

    private boolean isOffice(int i) {
        return tokens.is(i, Category.TITLE)
                || English.ends(tokens, i, "er")
                || English.ends(tokens, i, "or")
                || English.ends(tokens, i, "ist");
    }

    /** Returns whether a finite verb stands at {@code i}: a past in -ed is one where no “that” follows. */
    private boolean isVerb(int i, int end) {
        if (i >= end || marks.at(i) >= 0) {
            return false;
        }
        boolean sure = English.AUXILIARY.has(tokens, i)
                || tokens.shape(i) == Tokens.LOWER
                        && (tokens.is(i, Category.FINITE_VERB) || tokens.is(i, Category.PAST_VERB));
        if (sure || !English.isPast(tokens, i)) {
            return sure;
        }
        for (int at = i + 1; at < end; at++) {
            if (THAT.has(tokens, at) || TO.has(tokens, at) || marks.at(at) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the subject of the verb at {@code verb} begins within the phrase that has swallowed it, or {@code verb}. */
    private int beforeSubject(int from, int verb) {
        int name = verb;
        while (name > from && tokens.isCapitalised(name - 1)) {
            name--;
        }
        if (name > from && name < verb && !English.DETERMINER.has(tokens, name - 1)) {
            return name;
        }
        for (int i = from; i + 1 < verb && name == verb; i++) {
            // “told reporters police had”: the first noun that can listen does
            if (isListener(i) && tokens.kind(i + 1) == Tokens.WORD && English.isNominal(tokens, i + 1)) {
                return i + 1;
            }
        }
        return verb;
    }

    int head(long phrase) {
        int head = Phrases.first(phrase);
        for (int i = head; i < Phrases.end(phrase); i++) {
            boolean ends = English.PREPOSITION.has(tokens, i)
                    || English.RELATIVE.has(tokens, i)
                    || tokens.isMark(i, ',')
                    || tokens.isMark(i, '(');
            if (ends && i > Phrases.first(phrase)) {
                break;
            }
            head = tokens.kind(i) <= Tokens.MIXED ? i : head;
        }
        return head;
    }

    /** Returns whether a phrase names somebody who can listen; {@code loosely} if it takes the place of one anyway. */
    boolean isSomebody(long phrase, boolean loosely) {
        int head = head(phrase);
        if (tokens.isCapitalised(head)) {
            // “responds to Reports”, in a headline
            boolean message = tokens.is(head, Category.MESSAGE_NOUN) && head == Phrases.first(phrase);
            boolean article = tokens.isCapitalised(Phrases.first(phrase)) && head > Phrases.first(phrase);
            return !message
                    && (article || !English.isTime(tokens, head))
                    && (loosely || !tokens.is(head, Category.THING_WORD));
        }
        boolean pronoun = OBJECTIVE.has(tokens, head) && Phrases.end(phrase) - Phrases.first(phrase) == 1;
        return pronoun || isListener(head) || loosely && isPerson(head);
    }

    private boolean isListener(int i) {
        return (tokens.categories(i) & SOMEBODY) != 0;
    }

    private boolean isPerson(int i) {
        return tokens.kind(i) == Tokens.WORD
                && tokens.end(i) - tokens.start(i) > 5
                && (English.ends(tokens, i, "ers")
                        || English.ends(tokens, i, "ors")
                        || English.ends(tokens, i, "ists"));
    }

    boolean isAbstract(int i) {
        return tokens.is(i, Category.MESSAGE_NOUN)
                || tokens.is(i, Category.SPEECH_NOUN)
                || ABSTRACT.stream().anyMatch(ending -> English.ends(tokens, i, ending));
    }

    /** “told the story of the dam”: returns whether the object of a verb is what is told. */
    boolean isStory(long object) {
        return TOLD.has(tokens, head(object));
    }
}
