package onrecord.extract.quote;

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

    private final Ground ground;
    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final ClauseAfter clauseAfter;
    private final ClauseBefore clauseBefore;
    private final Attribution[] found;

    Attributor(Ground ground) {
        this.ground = ground;
        this.tokens = ground.tokens();
        this.sentences = ground.sentences();
        this.marks = ground.marks();
        this.phrases = ground.phrases();
        this.clauseAfter = new ClauseAfter(ground);
        this.clauseBefore = new ClauseBefore(ground);
        this.found = new Attribution[marks.all().size()];
    }

    /** Returns the attribution of every quotation, by its number. */
    Attribution[] all() {
        for (int q = 0; q < found.length; q++) {
            found[q] = decide(q);
        }
        for (int q = found.length - 2; q >= 0; q--) {
            if (!found[q].isFound() && found[q + 1].isFound() && chained(q)) {
                found[q] = found[q + 1].continued(
                        -1, found[q + 1].basis(), "joined-quotations", "The words that follow are joined to these.");
            }
        }
        return found;
    }

    private Quoted quoted(int q) {
        return marks.all().get(q);
    }

    private Attribution decide(int q) {
        Quoted words = quoted(q);
        Attribution label = clauseBefore.label(words);
        if (label.isFound()) {
            return label;
        }
        Attribution credit = clauseAfter.credit(words);
        if (credit.isFound()) {
            return credit;
        }
        if (words.resumes()
                && q > 0
                && found[q - 1].isFound()
                && !(words.closed()
                        && clauseAfter
                                .of(words, tailTo(q), endsWithComma(words))
                                .isFound())) {
            return found[q - 1].continued(
                    q - 1,
                    found[q - 1].basis(),
                    "paragraphs-of-one-quotation",
                    "The quotation of the paragraph before was left open and goes on here.");
        }
        int leadFrom = leadFrom(q);
        int tailTo = tailTo(q);
        boolean comma = endsWithComma(words);
        boolean lead = hasWords(leadFrom, words.open());
        Attribution led = lead ? clauseBefore.of(words, leadFrom) : Attribution.NONE;
        if ((comma || !lead) && !leads(words, led)) {
            Attribution after = clauseAfter.of(words, tailTo, comma);
            if (after.isFound() && (after.cueToken() >= 0 || !led.isFound())) {
                return after;
            }
        }
        if (lead) {
            if (led.isFound()) {
                // “The dam,” Velden said, “will hold.”
                boolean shared = q > 0 && led.cueToken() >= 0 && led.cueToken() == found[q - 1].cueToken();
                return shared ? found[q - 1].part(q - 1) : led;
            }
            Attribution after = clauseAfter.of(words, tailTo, comma);
            if (after.isFound()) {
                return after;
            }
            after = clauseAfter.atEndOfSentence(words);
            if (after.isFound()) {
                return after;
            }
            if (isInterrupted(q)) {
                return found[q - 1].part(q - 1);
            }
            if (sameSentence(q - 1, q) && found[q - 1].isFound()) {
                // “X called it ‘a mess’ and ‘a shame’”: the report still holds; further on another clause may have
                // begun
                boolean near = words.open() - quoted(q - 1).close() <= SAME_CLAUSE;
                return found[q - 1].continued(
                        q - 1,
                        near ? found[q - 1].basis() : found[q - 1].basis().weaker(Basis.INFERRED),
                        "same-sentence",
                        "The same sentence gives the speaker of its first quoted words.");
            }
            return clauseBefore.subjectOfSentence(words, leadFrom);
        }
        Attribution after = clauseAfter.atEndOfSentence(words);
        return after.isFound() ? after : alone(q);
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
        int sentence = ground.sentence(words.open());
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
        int to = Math.min(sentences.last(ground.sentence(next)) + 1, next + Cues.REACH);
        int after = q + 1;
        while (after < found.length && quoted(after).open() < to && isNickname(quoted(after))) {
            after++;
        }
        if (after < found.length) {
            to = Math.min(to, quoted(after).open());
        }
        boolean ended = ground.sentence(words.close()) != ground.sentence(next);
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
                    || English.COORDINATOR.has(tokens, i) && i == sentences.first(ground.sentence(i))
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
                && ground.sentence(quoted(p).close())
                        == ground.sentence(quoted(q).open());
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

    private Attribution alone(int q) {
        Quoted words = quoted(q);
        int block = tokens.block(words.open());
        boolean follows = q > 0 && tokens.block(quoted(q - 1).open()) == block && found[q - 1].isFound();
        int gap = follows
                ? ground.sentence(words.open()) - ground.sentence(quoted(q - 1).close())
                : 0;
        if (follows && joined(q)) {
            return found[q - 1].continued(
                    q - 1, found[q - 1].basis(), "joined-quotations", "These words are joined to those before.");
        }
        if (follows && (gap <= 1 || !reports(ground.sentence(words.open()) - 1))) {
            return gap <= 1
                            && found[q - 1].basis() == Basis.STATED
                            && found[q - 1].cueToken() > quoted(q - 1).close()
                    ? found[q - 1].part(q - 1)
                    : found[q - 1].continued(
                            q - 1,
                            gap <= 1
                                    ? found[q - 1].basis()
                                    : found[q - 1].basis().weaker(Basis.INFERRED),
                            "same-paragraph",
                            gap <= 1
                                    ? "The quotation right before is this speaker's, and its paragraph goes on."
                                    : "The paragraph quotes one speaker, named before.");
        }
        int sentence = ground.sentence(words.open()) - 1;
        if (sentence < 0) {
            return Attribution.NONE;
        }
        boolean sameBlock = tokens.block(sentences.first(sentence)) == block;
        if (!sameBlock
                && q > 0
                && found[q - 1].isFound()
                && tokens.block(quoted(q - 1).close()) == tokens.block(sentences.last(sentence))
                && !tokens.isMark(sentences.last(sentence), ':')) {
            return found[q - 1].continued(
                    q - 1,
                    Basis.UNCERTAIN,
                    "same-speaker-goes-on",
                    "The paragraph before quotes this speaker, and nobody else is named since.");
        }
        return leadIn(sentence);
    }

    /** “Velden explained:”, and her words in a paragraph of their own. */
    private Attribution leadIn(int sentence) {
        int to = sentences.last(sentence) + 1;
        int from = Math.max(sentences.first(sentence), to - Cues.REACH);
        int chosen = -1;
        for (int i = to - 1; i >= from; i--) {
            if (ground.isCue(i) && ground.cue(i).hasSubject()) {
                chosen = chosen < 0 || clauseBefore.isMain(ground.cue(i)) ? i : chosen;
            }
        }
        boolean colon = tokens.isMark(to - 1, ':');
        long subject = phrases.mainSubject(from, to);
        if (chosen >= 0
                && (subject == Phrases.NONE
                        || clauseBefore.isMain(ground.cue(chosen))
                        || !ground.cue(chosen).denied())) {
            Cue cue = ground.cue(chosen);
            boolean stated = colon && clauseBefore.isMain(cue);
            return ground.attribution(
                    cue.subject(),
                    cue,
                    stated ? Basis.STATED : Basis.UNCERTAIN,
                    "lead-in",
                    stated
                            ? "The sentence before ends in a colon and says who speaks."
                            : "The sentence before leads to these words.");
        }
        return subject == Phrases.NONE
                ? Attribution.NONE
                : ground.attribution(
                        subject,
                        colon ? Basis.INFERRED : Basis.UNCERTAIN,
                        "lead-in",
                        colon
                                ? "The sentence before has this subject, and its colon leads to these words."
                                : "The sentence before has this subject and leads to these words.");
    }

    private boolean reports(int sentence) {
        for (int i = Math.max(sentences.first(sentence), sentences.last(sentence) - Cues.REACH);
                i <= sentences.last(sentence);
                i++) {
            boolean named = ground.isCue(i)
                    && ground.cue(i).hasSubject()
                    && !English.PRONOUN.has(tokens, Phrases.first(ground.cue(i).subject()));
            if (named && tokens.is(i, Category.CLAUSE_VERB)) {
                return true;
            }
        }
        return false;
    }
}
