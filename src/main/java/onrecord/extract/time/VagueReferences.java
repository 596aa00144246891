package onrecord.extract.time;

import java.util.List;
import java.util.Optional;
import onrecord.extract.time.TimexMeaning.Reference;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Reads what points at the past, the present or the future and at no date: “now”, “recently”, “in the future”. */
final class VagueReferences implements TimexGrammar {
    /** The roles of words that a reference can begin with: “at present”, “the past”. */
    static final int BEGINS = TimeWords.REFERENCE | TimeWords.ARTICLE | TimeWords.AT;

    /** By the number that goes with a word of reference. */
    private static final Reference[] REFERENCES = {Reference.PAST, Reference.PRESENT, Reference.FUTURE};

    private static final int THE = Lexicon.id("the");
    private static final int RECENT = Lexicon.id("recent");
    private static final int OF = Lexicon.id("of");
    private static final int AT = Lexicon.id("at");
    private static final int SOON = Lexicon.id("soon");
    private static final int THESE = Lexicon.id("these");
    private static final int DAYS = Lexicon.id("days");
    private static final int AFTER = Lexicon.id("after");
    private static final int AS = Lexicon.id("as");
    private static final int POSSIBLE = Lexicon.id("possible");
    private static final int POSSESSIVE = Lexicon.id("'s");
    private static final WordSet IS_ARE = WordSet.of("is are");
    private static final WordSet THAN_AS = WordSet.of("than as");
    /** So many words may stand between “than” and what is today. */
    private static final int COMPARED = 4;

    private static final WordSet WAS_HAD = WordSet.of("was were had");
    private static final WordSet ADJECTIVE = WordSet.of("recent current");
    private static final WordSet DEGREE = WordSet.of("more very");
    private static final Phrase AT_PRESENT = Phrase.of("at present");
    private static final Phrase THE_MOMENT = Phrase.of("the moment");

    /**
     * An idiom that begins with “the”.
     *
     * @param alone whether it may be followed by no noun, which it would describe: “the past”, not “the past president”
     */
    private record Idiom(Phrase words, Reference means, boolean alone) {}

    private static final WordSet IDIOM_WORD = WordSet.of("past future near long short time");
    private static final List<Idiom> IDIOMS = List.of(
            new Idiom(Phrase.of("the past"), Reference.PAST, true),
            new Idiom(Phrase.of("the near past"), Reference.PAST, true),
            new Idiom(Phrase.of("the future"), Reference.FUTURE, true),
            new Idiom(Phrase.of("the near future"), Reference.FUTURE, true),
            new Idiom(Phrase.of("the near term"), Reference.FUTURE, false),
            new Idiom(Phrase.of("the long term"), Reference.FUTURE, false),
            new Idiom(Phrase.of("the short term"), Reference.FUTURE, false),
            new Idiom(Phrase.of("the time being"), Reference.PRESENT, false));

    private final TimeTokens words;

    VagueReferences(TimeTokens words) {
        this.words = words;
    }

    @Override
    public Optional<TimexMatch> at(int i) {
        if (words.is(i, TimeWords.REFERENCE)) {
            return word(i);
        }
        if (AT_PRESENT.stands(words, i) && !words.is(i + 2, TimeWords.ARTICLE)) {
            return TimexMatch.of(i + 1, i + 1, Reference.PRESENT);
        }
        if (THE_MOMENT.stands(words, i) && words.isWord(i - 1, AT)) {
            return TimexMatch.of(i, i + 1, Reference.PRESENT);
        }
        return words.isWord(i, THE) && words.isOneOf(i + 1, IDIOM_WORD) ? idiom(i) : Optional.empty();
    }

    /** “dearer than it is today” and “the harbour of today” are nowadays, “the leaders of tomorrow” are those to come. */
    Optional<TimexMatch> generic(int i) {
        return switch (words.value(i)) {
            case 0 ->
                isNowadays(i) || isOf(i) && words.isCapitalised(i - 2)
                        ? TimexMatch.of(i, i, Reference.PRESENT)
                        : Optional.empty();
            case 1 -> isOf(i) ? TimexMatch.of(i, i, Reference.FUTURE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isNowadays(int today) {
        for (int i = today - 2; words.isOneOf(today - 1, IS_ARE) && i > today - 2 - COMPARED; i--) {
            if (words.isOneOf(i, THAN_AS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int i) {
        boolean of = words.isWord(i - 1, OF) && (words.isContent(i - 2) || words.isCapitalised(i - 2));
        return of && !words.isPartOfDay(i + 1) && !words.isWord(i + 1, POSSESSIVE);
    }

    /** “now”, “very recently”, “recent years”; not “recent” alone, and no part of a compound. */
    private Optional<TimexMatch> word(int i) {
        int next = i + 1;
        boolean describesNothing = words.isOneOf(i, ADJECTIVE)
                && (!words.has(next) || words.tokens().kind(next) != Tokens.WORD);
        if (words.isHyphen(next) || describesNothing || words.isWord(next, OF)) {
            return Optional.empty();
        }
        if (words.isWord(i, THESE)) {
            boolean days = words.isWord(next, DAYS) && !words.isWord(next + 1, OF);
            return days ? TimexMatch.of(i, next, Reference.PRESENT) : Optional.empty();
        }
        if (words.isWord(i, SOON) && isNarrative(i)) {
            return Optional.empty();
        }
        int first = words.isOneOf(i - 1, DEGREE) ? i - 1 : i;
        int last = words.isWord(i, RECENT) && words.is(next, TimeWords.UNITS) ? next : i;
        return TimexMatch.of(first, last, REFERENCES[words.value(i)]);
    }

    /** “was soon asleep”, “soon found”, “as soon as”, “soon after”: soon then, not soon from now. */
    private boolean isNarrative(int soon) {
        boolean asSoon = words.isWord(soon - 1, AS) && words.isWord(soon + 1, AS) && !words.isWord(soon + 2, POSSIBLE);
        return asSoon
                || words.isWord(soon + 1, AFTER)
                || words.isOneOf(soon - 1, WAS_HAD)
                || words.has(soon + 1) && words.tokens().is(soon + 1, Category.PAST_VERB);
    }

    private Optional<TimexMatch> idiom(int i) {
        for (Idiom idiom : IDIOMS) {
            int next = i + idiom.words.length();
            if (idiom.words.stands(words, i) && (!idiom.alone || endsBefore(next))) {
                return TimexMatch.of(i, next - 1, idiom.means);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the phrase ends before token {@code i}: “the past”, not “the past president”. */
    private boolean endsBefore(int i) {
        return !words.has(i)
                || words.tokens().kind(i) != Tokens.WORD
                || !words.isContent(i)
                        && !words.isCapitalised(i)
                        && !words.is(i, TimeWords.UNIT | TimeWords.UNITS | TimeWords.NUMBER);
    }
}
