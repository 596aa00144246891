package onrecord.extract.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.extract.word.Category;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;

/** Decides whose words each quotation is: the clause behind it, the one before it, or the quotation that it continues. */
final class Attributor {
    private static final WordSet WHAT = WordSet.of("what");
    private static final WordSet NO_PERSON = WordSet.of("it this that");

    /** Beyond this many tokens between verb and quotation something else may have come between. */
    private static final int FAR = 13;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final List<Cue> cues;
    private final int[] cueAt;
    private final Attribution[] found;

    Attributor(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases, List<Cue> cues) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.cues = cues;
        this.cueAt = new int[tokens.size()];
        Arrays.fill(cueAt, -1);
        for (int c = 0; c < cues.size(); c++) {
            cueAt[cues.get(c).verb()] = c;
        }
        this.found = new Attribution[marks.all().size()];
    }

    /** Gives the attribution of every quotation, by its number. */
    Attribution[] all() {
        for (int q = 0; q < found.length; q++) {
            found[q] = decide(q);
        }
        for (int q = found.length - 2; q >= 0; q--) {
            if (!found[q].isFound() && found[q + 1].isFound() && chained(q)) {
                found[q] = found[q + 1].continued(-1, found[q + 1].basis(), "joined-quotations", "The words that follow are joined to these.");
            }
        }
        return found;
    }

    private Quoted quoted(int q) {
        return marks.all().get(q);
    }

    private Attribution decide(int q) {
        Quoted words = quoted(q);
        Attribution label = label(words);
        if (label.isFound()) {
            return label;
        }
        Attribution credit = credit(words);
        if (credit.isFound()) {
            return credit;
        }
        if (words.resumes() && q > 0 && found[q - 1].isFound() && !(words.closed() && behind(words, tailTo(q), endsWithComma(words)).isFound())) {
            return found[q - 1].continued(q - 1, found[q - 1].basis(), "paragraphs-of-one-quotation",
                    "The quotation of the paragraph before was left open and goes on here.");
        }
        int leadFrom = leadFrom(q);
        int tailTo = tailTo(q);
        boolean comma = endsWithComma(words);
        boolean lead = hasWords(leadFrom, words.open());
        if (comma || !lead) {
            Attribution behind = behind(words, tailTo, comma);
            if (behind.isFound()) {
                return behind;
            }
        }
        if (lead) {
            Attribution before = before(words, leadFrom);
            if (before.isFound()) {
                // “The dam,” Velden said, “will hold.”
                boolean shared = q > 0 && before.cueToken() >= 0 && before.cueToken() == found[q - 1].cueToken();
                return shared ? found[q - 1].part(q - 1) : before;
            }
            Attribution behind = behind(words, tailTo, comma);
            if (behind.isFound()) {
                return behind;
            }
            behind = endOfSentence(words);
            if (behind.isFound()) {
                return behind;
            }
            if (sameSentence(q - 1, q) && found[q - 1].isFound()) {
                return found[q - 1].continued(q - 1, Basis.INFERRED, "same-sentence", "The same sentence gives the speaker of its first quoted words.");
            }
            return fallback(words, leadFrom);
        }
        Attribution behind = endOfSentence(words);
        return behind.isFound() ? behind : alone(q);
    }

    /** “VELDEN: …” at the start of the words, as transcripts have it. */
    private Attribution label(Quoted words) {
        int end = Transcript.label(tokens, words.first(), words.last());
        return end - 1 <= words.first()
                ? Attribution.NONE
                : attribution(
                        Phrases.phrase(words.first(), end - 1), Basis.STATED, "transcript-label", "The line begins with the speaker’s name.");
    }

    /** A name behind a dash, to the end of the paragraph: “…” — Mara Velden. */
    private Attribution credit(Quoted words) {
        int at = words.close() + 1;
        if (!words.closed() || at + 1 >= tokens.size() || tokens.firstInBlock(at) || !Grammar.isDash(tokens, at)) {
            return Attribution.NONE;
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.firstInBlock(end) && end < at + 20 && !tokens.isMark(end, ',')) {
            if (marks.at(end) >= 0 || cueAt[end] >= 0 || Grammar.AUXILIARY.has(tokens, end)) {
                return Attribution.NONE;
            }
            end++;
        }
        if (tokens.isMark(end - 1, '.')) {
            end--;
        }
        boolean name = end > at + 1 && tokens.isCapitalised(at + 1) && tokens.isCapitalised(end - 1);
        return name
                ? attribution(Phrases.phrase(at + 1, end), Basis.STATED, "credit-line", "The name behind the dash is the speaker’s.")
                : Attribution.NONE;
    }

    // ---- where to look

    private int leadFrom(int q) {
        Quoted words = quoted(q);
        int sentence = sentence(words.open());
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
        int to = Math.min(sentences.last(sentence(next)) + 1, next + Cues.REACH);
        if (q + 1 < found.length) {
            to = Math.min(to, quoted(q + 1).open());
        }
        boolean ended = sentence(words.close()) != sentence(next);
        if (ended) {
            char c = tokens.first(words.last());
            boolean question = c == '?' || c == '!' || c == '\u2026' || tokens.isMark(words.last(), ',');
            return question ? to : next;
        }
        return to;
    }

    private boolean endsWithComma(Quoted words) {
        if (tokens.isMark(words.last(), ',')) {
            return true;
        }
        int next = words.close() + 1;
        char c = tokens.first(words.last());
        return next < tokens.size() && !tokens.firstInBlock(next)
                && (tokens.isMark(next, ',') || c == '?' || c == '!' || Grammar.isDash(tokens, words.last()));
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) <= Tokens.MIXED && !Grammar.AND_OR.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSentence(int p, int q) {
        return p >= 0 && sentence(quoted(p).close()) == sentence(quoted(q).open());
    }

    /** Says whether nothing but “and”, “or” or a comma stands between quotation {@code q} and the next one. */
    private boolean chained(int q) {
        int from = quoted(q).close() + 1;
        int to = quoted(q + 1).open();
        return to - from <= 4 && to >= from && !tokens.firstInBlock(Math.min(from, tokens.size() - 1)) && !hasWords(from, to)
                || sameSentence(q, q + 1);
    }

    // ---- the clause behind

    private Attribution behind(Quoted words, int to, boolean comma) {
        int at = words.close() + 1;
        while (at < to && (tokens.isMark(at, ',') || Grammar.isDash(tokens, at) || tokens.isMark(at, '.') && !comma)) {
            at++;
        }
        if (at >= to) {
            return Attribution.NONE;
        }
        int start = at;
        if (Grammar.isAdverb(tokens, at) && at + 1 < to) {
            at++;
        }
        if (cueAt[at] >= 0) {
            Cue cue = cues.get(cueAt[at]);
            if (cue.shape() == Cue.Shape.ACCORDING && cue.hasSubject()) {
                return attribution(cue.subject(), cue, Basis.STATED, "according-to", "The words behind the quotation say whose they are.");
            }
            if (!Grammar.isIng(tokens, at)) {
                long subject = phrases.beginningAt(at + 1, to);
                if (subject != Phrases.NONE && !(tokens.is(at, Category.LISTENER_VERB) && !comma)) {
                    return attribution(subject, cue, Basis.STATED, "verb-then-speaker", "The clause behind the quotation names who said it.");
                }
            }
            return Attribution.NONE;
        }
        if (!canBegin(start)) {
            return Attribution.NONE;
        }
        for (int i = start + 1; i < to && i < start + 45; i++) {
            if (cueAt[i] < 0) {
                continue;
            }
            Cue cue = cues.get(cueAt[i]);
            if (!cue.hasSubject() || Phrases.first(cue.subject()) < start) {
                continue;
            }
            if (cue.shape() == Cue.Shape.ACCORDING || cue.shape() == Cue.Shape.RELATIVE) {
                continue;
            }
            boolean near = Phrases.first(cue.subject()) <= start + 2;
            if (near || comma) {
                return attribution(cue.subject(), cue, Basis.STATED, "speaker-then-verb", "The clause behind the quotation names who said it.");
            }
        }
        if (comma && tokens.isMark(words.last(), ',')) {
            long subject = phrases.beginningAt(start, to);
            int verb = subject == Phrases.NONE ? to : Phrases.end(subject);
            if (verb < to && tokens.kind(verb) == Tokens.WORD && Grammar.isVerb(tokens, verb)) {
                return attribution(subject, Basis.UNCERTAIN, "clause-behind", "The clause behind the quotation has this subject.");
            }
        }
        return Attribution.NONE;
    }

    /** “A visitor who ‘…’ is turned away, Velden said.”: the clause that ends the sentence, behind a comma. */
    private Attribution endOfSentence(Quoted words) {
        int next = words.close() + 1;
        if (next >= tokens.size() || tokens.firstInBlock(next) || sentence(next) != sentence(words.close())) {
            return Attribution.NONE;
        }
        int last = Math.min(sentences.last(sentence(next)), next + Cues.REACH);
        for (int i = next + 1; i <= last; i++) {
            if (cueAt[i] < 0) {
                continue;
            }
            Cue cue = cues.get(cueAt[i]);
            boolean shape = cue.shape() == Cue.Shape.PLAIN || cue.shape() == Cue.Shape.INVERTED || cue.shape() == Cue.Shape.ACCORDING;
            if (!cue.hasSubject() || !shape) {
                continue;
            }
            int begin = Math.min(cue.first(), Phrases.first(cue.subject()));
            int end = Math.max(cue.end(), Phrases.end(cue.subject()));
            boolean comma = begin > next && tokens.isMark(begin - 1, ',');
            boolean ends = end > last || tokens.isMark(end, '.') || tokens.isMark(end, ',') || Grammar.isTime(tokens, end)
                    || Grammar.PREPOSITION.has(tokens, end);
            if ((comma || cue.shape() == Cue.Shape.ACCORDING) && ends) {
                return attribution(cue.subject(), cue, Basis.STATED, "end-of-sentence", "The end of the sentence names who said it.");
            }
        }
        return Attribution.NONE;
    }

    private boolean canBegin(int i) {
        return tokens.isCapitalised(i)
                || Grammar.PRONOUN.has(tokens, i)
                || Grammar.DETERMINER.has(tokens, i)
                || Grammar.isNominal(tokens, i) && tokens.kind(i) == Tokens.WORD && !Grammar.isIng(tokens, i);
    }

    // ---- the clause before

    private Attribution before(Quoted words, int from) {
        int open = words.open();
        Attribution label = nameAndColon(open, from);
        if (label.isFound()) {
            return label;
        }
        int chosen = -1;
        for (int i = open - 1; i >= from; i--) {
            if (cueAt[i] < 0) {
                continue;
            }
            Cue cue = cues.get(cueAt[i]);
            if (!cue.hasSubject() || cue.shape() == Cue.Shape.ACCORDING && Phrases.end(cue.subject()) > open) {
                continue;
            }
            if (chosen < 0) {
                chosen = cueAt[i];
                if (!isNested(cue)) {
                    break;
                }
            } else if (tokens.is(i, Category.CLAUSE_VERB) && !isNested(cue)) {
                // what is quoted lies deep inside what this one reports
                chosen = cueAt[i];
                break;
            }
        }
        if (chosen >= 0) {
            Cue cue = cues.get(chosen);
            int first = Phrases.first(cue.subject());
            boolean scene = first > from && tokens.isMark(first - 1, ',') && Grammar.PREPOSITION.has(tokens, from);
            boolean opens = cue.shape() == Cue.Shape.PLAIN && (first <= from + 1 || scene) && open - cue.verb() <= FAR;
            return attribution(
                    cue.subject(), cue, opens ? Basis.STATED : Basis.INFERRED, rule(cue), "The clause before the quotation names who said it.");
        }
        if (open - 1 >= from && tokens.isMark(open - 1, ':')) {
            long subject = phrases.mainSubject(from, open - 1);
            if (subject != Phrases.NONE) {
                return attribution(subject, Basis.UNCERTAIN, "colon", "A colon leads from this subject to the quotation.");
            }
        }
        return Attribution.NONE;
    }

    /** “Carl Ruiz: “…””, at the start of a sentence or behind a dash. */
    private Attribution nameAndColon(int open, int from) {
        int colon = open - 1;
        if (colon <= from || !tokens.isMark(colon, ':')) {
            return Attribution.NONE;
        }
        int first = colon;
        while (first > from && first > colon - 6 && tokens.isCapitalised(first - 1) && cueAt[first - 1] < 0) {
            first--;
        }
        boolean begins = first < colon && (first == from || Grammar.isDash(tokens, first - 1) || tokens.isMark(first - 1, '.'));
        return begins
                ? attribution(Phrases.phrase(first, colon), Basis.STATED, "name-and-colon", "The name and the colon before the quotation say whose words they are.")
                : Attribution.NONE;
    }

    /** Says whether a cue is rather part of what somebody else is reported to say: “what she called”, “it shows”. */
    private boolean isNested(Cue cue) {
        int first = Phrases.first(cue.subject());
        boolean what = first > 0 && first < cue.verb() && WHAT.has(tokens, first - 1);
        boolean thing = NO_PERSON.has(tokens, first) && Phrases.end(cue.subject()) == first + 1;
        // “Velden said he called it …”: the pronoun repeats the speaker
        boolean repeats = Grammar.PRONOUN.has(tokens, first)
                && first > sentences.first(sentence(first))
                && !tokens.isMark(first - 1, ',');
        return what || thing || repeats || cue.shape() == Cue.Shape.RELATIVE || cue.denied();
    }

    private static String rule(Cue cue) {
        return switch (cue.shape()) {
            case JOINED -> "joined-verb-before";
            case PARTICIPLE -> "participle-before";
            case RELATIVE -> "relative-clause-before";
            case ACCORDING -> "according-to";
            default -> "speaker-before";
        };
    }

    private Attribution fallback(Quoted words, int from) {
        long subject = phrases.mainSubject(from, words.open());
        if (subject == Phrases.NONE || words.last() - words.first() < 3) {
            return Attribution.NONE;
        }
        return attribution(subject, Basis.UNCERTAIN, "subject-of-sentence", "The sentence has this subject; no verb says that these are their words.");
    }

    // ---- a quotation that stands alone

    private Attribution alone(int q) {
        Quoted words = quoted(q);
        int block = tokens.block(words.open());
        boolean follows = q > 0 && tokens.block(quoted(q - 1).open()) == block && found[q - 1].isFound();
        int gap = follows ? sentence(words.open()) - sentence(quoted(q - 1).close()) : 0;
        if (follows && (gap <= 1 || !reports(sentence(words.open()) - 1))) {
            return gap <= 1 && found[q - 1].basis() == Basis.STATED && found[q - 1].cueToken() > quoted(q - 1).close()
                    ? found[q - 1].part(q - 1)
                    : found[q - 1].continued(
                            q - 1,
                            found[q - 1].basis().weaker(Basis.INFERRED),
                            "same-paragraph",
                            "The paragraph quotes one speaker, named before.");
        }
        int sentence = sentence(words.open()) - 1;
        if (sentence < 0) {
            return Attribution.NONE;
        }
        boolean sameBlock = tokens.block(sentences.first(sentence)) == block;
        if (!sameBlock && q > 0 && found[q - 1].isFound() && tokens.block(quoted(q - 1).close()) == tokens.block(sentences.last(sentence))
                && !tokens.isMark(sentences.last(sentence), ':')) {
            return found[q - 1].continued(q - 1, Basis.UNCERTAIN, "same-speaker-goes-on", "The paragraph before quotes this speaker, and nobody else is named since.");
        }
        int to = sentences.last(sentence) + 1;
        int from = Math.max(sentences.first(sentence), to - Cues.REACH);
        Basis basis = Basis.UNCERTAIN;
        for (int i = to - 1; i >= from; i--) {
            if (cueAt[i] >= 0 && cues.get(cueAt[i]).hasSubject()) {
                Cue cue = cues.get(cueAt[i]);
                return attribution(cue.subject(), cue, basis, "lead-in", "The sentence before leads to these words.");
            }
        }
        long subject = phrases.mainSubject(from, to);
        return subject == Phrases.NONE
                ? Attribution.NONE
                : attribution(subject, basis, "lead-in", "The sentence before has this subject and leads to these words.");
    }

    private boolean reports(int sentence) {
        for (int i = Math.max(sentences.first(sentence), sentences.last(sentence) - Cues.REACH); i <= sentences.last(sentence); i++) {
            boolean named = cueAt[i] >= 0
                    && cues.get(cueAt[i]).hasSubject()
                    && !Grammar.PRONOUN.has(tokens, Phrases.first(cues.get(cueAt[i]).subject()));
            if (named && tokens.is(i, Category.CLAUSE_VERB)) {
                return true;
            }
        }
        return false;
    }

    private Attribution attribution(long subject, Cue cue, Basis basis, String rule, String reason) {
        return new Attribution(
                Optional.of(tokens.span(Phrases.first(subject), Phrases.end(subject))),
                Optional.of(tokens.span(cue.first(), cue.end())),
                cue.verb(),
                -1,
                basis,
                rule,
                reason,
                false);
    }

    private Attribution attribution(long subject, Basis basis, String rule, String reason) {
        return new Attribution(
                Optional.of(tokens.span(Phrases.first(subject), Phrases.end(subject))), Optional.empty(), -1, -1, basis, rule, reason, false);
    }

    /** Gives the sentence of token {@code i}; the first one for what stands before it. */
    private int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }
}
