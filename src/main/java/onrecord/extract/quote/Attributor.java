package onrecord.extract.quote;

import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Basis;

/** Decides whose words each quotation is: the clause after it, the one before it, or the quotation that it continues. */
final class Attributor {
    private static final WordSet THAT = WordSet.of("that");
    /** How many tokens may stand between two quotations of one report. */
    private static final int SAME_CLAUSE = 13;

    private final QuoteContext context;
    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final ClauseAfter clauseAfter;
    private final ClauseBefore clauseBefore;
    private final LeadIns leadIns;
    private final PutQuestions put;
    private final Attribution[] found;

    /** The ways in which a quotation gets its speaker, in the order in which they are tried: the first that finds one counts. */
    private final List<Way> ways;

    /** One way to the speaker of a quotation. */
    private interface Way {
        /** Returns who it finds, or nobody with the cue that says so, or {@link Attribution#NONE}. */
        Attribution of(Position at);
    }

    /**
     * A quotation in its sentence.
     *
     * @param q its number
     * @param words its words
     * @param leadFrom first token of the words before it in its sentence
     * @param tailTo the token after the words behind it that can tell its speaker
     * @param comma whether it ends as inner speech does
     * @param lead whether there are words before it
     * @param led the speaker that these name
     */
    private record Position(
            int q, Quoted words, int leadFrom, int tailTo, boolean comma, boolean lead, Attribution led) {}

    Attributor(QuoteContext context) {
        this.context = context;
        this.tokens = context.tokens();
        this.sentences = context.sentences();
        this.marks = context.marks();
        this.phrases = context.phrases();
        this.clauseAfter = new ClauseAfter(context);
        this.clauseBefore = new ClauseBefore(context);
        this.put = new PutQuestions(context);
        this.leadIns = new LeadIns(context, clauseBefore, put);
        this.found = new Attribution[marks.all().size()];
        this.ways = List.of(
                at -> clauseBefore.label(at.words()),
                at -> clauseAfter.credit(at.words()),
                this::openParagraphs,
                at -> put.of(at.words(), at.leadFrom(), at.tailTo()),
                this::rightAfter,
                this::before,
                at -> at.lead() ? clauseAfter(at) : Attribution.NONE,
                at -> clauseAfter.atEndOfSentence(at.words()),
                at -> at.lead() && isInterrupted(at.q()) ? found[at.q() - 1].part(at.q() - 1) : Attribution.NONE,
                this::sameSentence,
                at -> followsInBlock(at) && joined(at.q())
                        ? found[at.q() - 1].continued(at.q() - 1, QuoteRules.JOINED_TO_BEFORE)
                        : Attribution.NONE,
                this::sameParagraph,
                this::afterPhrase,
                this::afterQuestion,
                this::sentenceBefore);
    }

    /** Returns the attribution of every quotation, by its number. */
    Attribution[] all() {
        for (int q = 0; q < found.length; q++) {
            found[q] = decide(q);
        }
        for (int q = found.length - 2; q >= 0; q--) {
            if (!found[q].isFound() && found[q].cueToken() < 0 && found[q + 1].isFound() && chained(q)) {
                found[q] = found[q + 1].continued(-1, QuoteRules.JOINED_TO_NEXT);
            }
        }
        return found;
    }

    private Quoted quoted(int q) {
        return marks.all().get(q);
    }

    private Attribution decide(int q) {
        Position place = place(q);
        for (Way way : ways) {
            Attribution by = way.of(place);
            if (by.isFound() || by.cueToken() >= 0) {
                return by;
            }
        }
        return Attribution.NONE;
    }

    private Position place(int q) {
        Quoted words = quoted(q);
        int leadFrom = leadFrom(q);
        boolean lead = hasWords(leadFrom, words.open());
        Attribution led = lead ? clauseBefore.of(words, leadFrom) : Attribution.NONE;
        return new Position(q, words, leadFrom, tailTo(q), endsWithComma(words), lead, led);
    }

    private boolean followsFound(Position at) {
        return at.q() > 0 && found[at.q() - 1].isFound();
    }

    /** The quotation of the paragraph before was left open, unless the words close with a report of their own. */
    private Attribution openParagraphs(Position at) {
        boolean resumes = at.words().resumes() && followsFound(at);
        return resumes && !(at.words().closed() && clauseAfter(at).isFound())
                ? found[at.q() - 1].continued(at.q() - 1, QuoteRules.OPEN_PARAGRAPHS)
                : Attribution.NONE;
    }

    private Attribution clauseAfter(Position at) {
        return clauseAfter.of(at.words(), at.tailTo(), at.comma());
    }

    /** The clause after words that end as inner speech does, or that begin their sentence. */
    private Attribution rightAfter(Position at) {
        if (at.lead() && !at.comma() || leads(at.words(), at.led())) {
            return Attribution.NONE;
        }
        Attribution after = clauseAfter(at);
        return after.cueToken() >= 0 || !at.led().isFound() ? after : Attribution.NONE;
    }

    /** The clause before; “The dam,” Velden said, “will hold” is one report for both. */
    private Attribution before(Position at) {
        int cue = at.led().cueToken();
        boolean shared = cue >= 0 && at.q() > 0 && cue == found[at.q() - 1].cueToken();
        return shared ? found[at.q() - 1].part(at.q() - 1) : at.led();
    }

    private Attribution sameSentence(Position at) {
        int q = at.q();
        if (!at.lead() || !sameSentence(q - 1, q) || !found[q - 1].isFound()) {
            return Attribution.NONE;
        }
        // “X called it ‘a mess’ and ‘a shame’”: the report still holds; further on another clause may have begun
        boolean near = at.words().open() - quoted(q - 1).close() <= SAME_CLAUSE;
        return found[q - 1].continued(
                q - 1, near ? QuoteRules.SAME_SENTENCE : QuoteRules.SAME_SENTENCE.atMost(Basis.INFERRED));
    }

    private boolean followsInBlock(Position at) {
        return !at.lead()
                && followsFound(at)
                && tokens.block(quoted(at.q() - 1).open())
                        == tokens.block(at.words().open());
    }

    private Attribution sameParagraph(Position at) {
        int q = at.q();
        if (!followsInBlock(at)) {
            return Attribution.NONE;
        }
        Attribution earlier = found[q - 1];
        int sentence = context.sentence(at.words().open());
        boolean next = sentence - context.sentence(quoted(q - 1).close()) <= 1;
        if (next
                && earlier.basis() == Basis.STATED
                && earlier.cueToken() > quoted(q - 1).close()) {
            return earlier.part(q - 1);
        }
        if (next) {
            return earlier.continued(q - 1, QuoteRules.SAME_PARAGRAPH_NEXT);
        }
        return reports(sentence - 1) ? Attribution.NONE : earlier.continued(q - 1, QuoteRules.SAME_PARAGRAPH);
    }

    /** “‘It helps nobody,’ Velden said. As a parent, ‘we are meant to …’”: a phrase that a comma closes leads to the words. */
    private Attribution afterPhrase(Position at) {
        int open = at.words().open();
        boolean follows = followsFound(at)
                && tokens.block(quoted(at.q() - 1).open()) == tokens.block(open)
                && context.sentence(open) - context.sentence(quoted(at.q() - 1).close()) <= 1;
        return follows && at.lead() && leadIns.isPhrase(at.leadFrom(), open)
                ? found[at.q() - 1].continued(at.q() - 1, QuoteRules.SAME_PARAGRAPH)
                : Attribution.NONE;
    }

    /** “Is the mayor up to it? / ‘Well, …’”: who was quoted last answers what the paragraph between asks. */
    private Attribution afterQuestion(Position at) {
        int open = at.words().open();
        if (at.lead() || !followsFound(at) || open == 0 || !tokens.firstInBlock(open)) {
            return Attribution.NONE;
        }
        // nobody else may be named between: the question follows the last words or is the next paragraph
        int between = tokens.block(open - 1) - tokens.block(quoted(at.q() - 1).close());
        return between <= 1 && leadIns.asks(context.sentence(open - 1))
                ? found[at.q() - 1].continued(at.q() - 1, QuoteRules.ANSWER)
                : Attribution.NONE;
    }

    /** The sentence before, of this paragraph or of the one before, where nothing in the sentence itself says who speaks. */
    private Attribution sentenceBefore(Position at) {
        int sentence = context.sentence(at.words().open()) - 1;
        if (at.lead() || sentence < 0) {
            return Attribution.NONE;
        }
        int end = sentences.last(sentence);
        if (at.words().isSetOff() && !tokens.isMark(end, ':')) {
            // an editor sets off what stands beside the story as well: a pull quotation, a notice of the house
            return Attribution.NONE;
        }
        boolean goesOn = tokens.block(sentences.first(sentence))
                        != tokens.block(at.words().open())
                && followsFound(at)
                && tokens.block(quoted(at.q() - 1).close()) == tokens.block(end)
                && !tokens.isMark(end, ':');
        return goesOn ? found[at.q() - 1].continued(at.q() - 1, QuoteRules.SAME_SPEAKER) : leadIns.of(sentence);
    }

    /**
     * Returns whether the report before the words runs straight into them, so that what follows them is another clause:
     * “Velden replied: ‘Why now?’ Ruiz said nothing”, “what Ruiz called ‘a mess,’ the council left as it was”.
     */
    private boolean leads(Quoted words, Attribution led) {
        int before = words.open() - 1;
        int cue = led.cueToken();
        if (cue < 0 || cue > before) {
            return false;
        }
        if (cue == before) {
            return CueForms.NAMING.has(tokens, cue);
        }
        if (tokens.kind(before) == Tokens.WORD) {
            return THAT.has(tokens, before);
        }
        boolean mark = tokens.isMark(before, ',') || tokens.isMark(before, ':');
        return mark
                && (cue == before - 1 && tokens.isMark(before, ',')
                        || before - cue < 5 && !tokens.isMark(words.last(), ','));
    }

    private int leadFrom(int q) {
        Quoted words = quoted(q);
        int sentence = context.sentence(words.open());
        int from = Math.max(sentences.first(sentence), words.open() - Cues.REACH);
        if (from < words.open() && marks.at(from) >= 0 || q > 0 && quoted(q - 1).close() >= from) {
            from = Math.max(from, quoted(q - 1).close() + 1);
        }
        return Math.min(from, words.open());
    }

    private int tailTo(int q) {
        Quoted words = quoted(q);
        int next = words.close() + 1;
        if (next >= tokens.size() || tokens.firstInBlock(next)) {
            return next;
        }
        int to = Math.min(sentences.last(context.sentence(next)) + 1, next + Cues.REACH);
        int after = q + 1;
        while (after < found.length && quoted(after).open() < to && isNickname(quoted(after))) {
            after++;
        }
        if (after < found.length) {
            to = Math.min(to, quoted(after).open());
        }
        boolean ended = context.sentence(words.close()) != context.sentence(next);
        if (ended) {
            char c = tokens.first(words.last());
            boolean question = c == '?' || c == '!' || c == '\u2026' || tokens.isMark(words.last(), ',');
            return question ? to : next;
        }
        return to;
    }

    /** “…,” Ada “Stone” Kell said: a word or two in marks inside the clause that follows. */
    private boolean isNickname(Quoted words) {
        return words.closed()
                && words.last() - words.first() < 2
                && tokens.kind(words.last()) == Tokens.WORD
                && tokens.kind(words.open() - 1) == Tokens.WORD;
    }

    private boolean endsWithComma(Quoted words) {
        if (tokens.isMark(words.last(), ',')) {
            return true;
        }
        int next = words.close() + 1;
        char c = tokens.first(words.last());
        return next < tokens.size()
                && !tokens.firstInBlock(next)
                && (tokens.isMark(next, ',') || c == '?' || c == '!' || English.isDash(tokens, words.last()));
    }

    /** Returns whether more than “and”, or a connective such as “But” or “Instead,” at the start of its sentence, stands there. */
    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean links = English.AND_OR.has(tokens, i)
                    || English.COORDINATOR.has(tokens, i) && i == sentences.first(context.sentence(i))
                    || to - from <= 3 && English.CONNECTIVE.has(tokens, i);
            if (tokens.kind(i) <= Tokens.MIXED && !links) {
                return true;
            }
        }
        return false;
    }

    /** “‘The dam,’ said Velden, ‘will hold.’”: returns whether the report of the words before stands between them and these. */
    private boolean isInterrupted(int q) {
        if (!sameSentence(q - 1, q) || !found[q - 1].isFound()) {
            return false;
        }
        int before = quoted(q - 1).close();
        int cue = found[q - 1].cueToken();
        return tokens.isMark(quoted(q - 1).last(), ',')
                && tokens.isMark(quoted(q).open() - 1, ',')
                && cue > before
                && cue < quoted(q).open()
                && quoted(q).open() - before <= SAME_CLAUSE;
    }

    /** “‘A,’ and ‘B’”: returns whether only “and” or “or” stands between these words and the quotation before. */
    private boolean joined(int q) {
        int from = quoted(q - 1).close() + 1;
        int to = quoted(q).open();
        return to > from && to - from <= 2 && English.AND_OR.has(tokens, to - 1);
    }

    private boolean sameSentence(int p, int q) {
        return p >= 0
                && context.sentence(quoted(p).close())
                        == context.sentence(quoted(q).open());
    }

    /** Returns whether nothing but “and”, “or” or a comma stands between quotation {@code q} and the next one. */
    private boolean chained(int q) {
        int from = quoted(q).close() + 1;
        int to = quoted(q + 1).open();
        return to - from <= 4
                        && to >= from
                        && !tokens.firstInBlock(Math.min(from, tokens.size() - 1))
                        && !hasWords(from, to)
                || sameSentence(q, q + 1);
    }

    private boolean reports(int sentence) {
        for (int i = Math.max(sentences.first(sentence), sentences.last(sentence) - Cues.REACH);
                i <= sentences.last(sentence);
                i++) {
            boolean named = context.isCue(i)
                    && context.cue(i).hasSubject()
                    && !English.PRONOUN.has(tokens, Phrases.first(context.cue(i).subject()));
            if (named && tokens.is(i, Category.CLAUSE_VERB)) {
                return true;
            }
        }
        return false;
    }
}
