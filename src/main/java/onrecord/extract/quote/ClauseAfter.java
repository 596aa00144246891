package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds who is named after a quotation: “…,” Velden said; “…,” said Velden; “…” — Mara Velden. */
final class ClauseAfter {
    private static final WordSet AS = WordSet.of("as");
    private static final WordSet MOMENT = WordSet.of("this last next");
    private static final WordSet IT = WordSet.of("it this");
    private static final WordSet POSTS =
            WordSet.of("post posts posted publish publishes published broadcast broadcasts offer offers offered");
    private static final long SOMEBODY = Category.TITLE.bit()
            | Category.BODY_NOUN.bit()
            | Category.MAN.bit()
            | Category.WOMAN.bit()
            | Category.MESSAGE_NOUN.bit();

    /** How many tokens after the words the verb may stand. */
    private static final int FAR = 45;

    private final QuoteContext context;
    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;

    ClauseAfter(QuoteContext context) {
        this.context = context;
        this.tokens = context.tokens();
        this.sentences = context.sentences();
        this.marks = context.marks();
        this.phrases = context.phrases();
    }

    /** Reads the clause from the closing mark to token {@code to}; {@code comma} says that the words end as inner speech does. */
    Attribution of(Quoted words, int to, boolean comma) {
        int at = words.close() + 1;
        while (at < to && (tokens.isMark(at, ',') || English.isDash(tokens, at) || tokens.isMark(at, '.') && !comma)) {
            at++;
        }
        if (at >= to) {
            return Attribution.NONE;
        }
        int start = at;
        if (English.isAdverb(tokens, at) && at + 1 < to) {
            at++;
        }
        if (context.isCue(at) && !tokens.isCapitalised(at)) {
            return verbFirst(at, to, comma);
        }
        if (!canBegin(start)) {
            return Attribution.NONE;
        }
        Attribution said = subjectFirst(start, to, comma);
        boolean silent = !said.isFound() && comma && tokens.isMark(words.last(), ',');
        return silent ? withoutReport(start, to) : said;
    }

    /** “…,” said Velden; “…,” according to Velden. */
    private Attribution verbFirst(int verb, int to, boolean comma) {
        Cue cue = context.cue(verb);
        if (cue.shape() == Cue.Shape.ACCORDING && cue.hasSubject()) {
            return context.attribution(cue.subject(), cue, QuoteRules.ACCORDING_TO_AFTER);
        }
        boolean object = tokens.is(verb, Category.LISTENER_VERB) && !comma;
        long subject = object || English.isIng(tokens, verb) ? Phrases.NONE : phrases.described(verb + 1, to);
        if (subject == Phrases.NONE || !isSubject(verb, subject)) {
            return Attribution.NONE;
        }
        boolean hearsay = context.isHearsay(cue, subject);
        return context.attribution(subject, cue, hearsay ? QuoteRules.VERB_THEN_HEARSAY : QuoteRules.VERB_THEN_SPEAKER);
    }

    /** “…,” Velden said. */
    private Attribution subjectFirst(int start, int to, boolean comma) {
        for (int i = start + 1; i < to && i < start + FAR; i++) {
            if (context.isCue(i) && isReportOf(context.cue(i), start, comma)) {
                Cue cue = context.cue(i);
                boolean hearsay = context.isHearsay(cue, cue.subject());
                return context.attribution(
                        cue.subject(), cue, hearsay ? QuoteRules.HEARSAY_THEN_VERB : QuoteRules.SPEAKER_THEN_VERB);
            }
        }
        return Attribution.NONE;
    }

    private static boolean isReportOf(Cue cue, int start, boolean comma) {
        if (!cue.hasSubject() || cue.shape() == Cue.Shape.ACCORDING || cue.shape() == Cue.Shape.RELATIVE) {
            return false;
        }
        int first = Phrases.first(cue.subject());
        return first >= start && (comma || first <= start + 2);
    }

    /** “…,” Velden smiled: the subject of a verb that is none of speech. */
    private Attribution withoutReport(int start, int to) {
        long subject = phrases.beginningAt(start, to);
        int verb = subject == Phrases.NONE ? to : Phrases.end(subject);
        boolean clause = verb < to
                && tokens.kind(verb) == Tokens.WORD
                && (English.isVerb(tokens, verb) || tokens.is(verb, Category.PAST_VERB));
        return clause ? context.attribution(subject, QuoteRules.CLAUSE_AFTER) : Attribution.NONE;
    }

    /** Tells “said the mayor” from “put it” and from “said the mayor could go”, where the phrase is what is said. */
    private boolean isSubject(int verb, long phrase) {
        int end = Phrases.end(phrase);
        if (IT.has(tokens, Phrases.first(phrase))) {
            return false;
        }
        if (end < tokens.size() && !tokens.firstInBlock(end) && English.AUXILIARY.has(tokens, end)) {
            return false;
        }
        // “described the impact as …”, “posted the clip”: a thing after such a verb is its object
        boolean takesObject = tokens.is(verb, Category.OBJECT_VERB) || POSTS.has(tokens, verb);
        return !takesObject
                || tokens.is(verb, Category.CLAUSE_VERB) && !POSTS.has(tokens, verb)
                || !English.DETERMINER.has(tokens, Phrases.first(phrase))
                || isSomebody(phrase);
    }

    private boolean isSomebody(long phrase) {
        for (int i = Phrases.first(phrase); i < Phrases.end(phrase); i++) {
            if ((tokens.categories(i) & SOMEBODY) != 0) {
                return true;
            }
        }
        return false;
    }

    /** “A visitor who ‘…’ is turned away, Velden said.”: the clause that ends the sentence, after a comma. */
    Attribution atEndOfSentence(Quoted words) {
        int next = words.close() + 1;
        if (next >= tokens.size()
                || tokens.firstInBlock(next)
                || context.sentence(next) != context.sentence(words.close())) {
            return Attribution.NONE;
        }
        int last = Math.min(sentences.last(context.sentence(next)), next + Cues.REACH);
        for (int i = next + 1; i <= last; i++) {
            if (!context.isCue(i)) {
                continue;
            }
            Cue cue = context.cue(i);
            boolean shape = cue.shape() == Cue.Shape.PLAIN
                    || cue.shape() == Cue.Shape.INVERTED
                    || cue.shape() == Cue.Shape.ACCORDING;
            if (!cue.hasSubject() || !shape) {
                continue;
            }
            int begin = Math.min(cue.first(), Phrases.first(cue.subject()));
            int end = Math.max(cue.end(), Phrases.end(cue.subject()));
            // “put it”
            end += end <= last && CueForms.PUT.has(tokens, cue.verb()) && IT.has(tokens, end) ? 1 : 0;
            // “…, as a memo put it”
            int before = AS.has(tokens, begin - 1) ? begin - 2 : begin - 1;
            boolean comma = before >= next
                    ? tokens.isMark(before, ',') || before < begin - 1 && English.isDash(tokens, before)
                    : tokens.isMark(words.last(), ',');
            boolean ends = end > last || endsReport(end);
            if ((comma || cue.shape() == Cue.Shape.ACCORDING) && ends) {
                return context.attribution(cue.subject(), cue, QuoteRules.END_OF_SENTENCE);
            }
        }
        return Attribution.NONE;
    }

    /** Returns whether what stands at {@code i} can follow a report: the end of its clause, a time, a place. */
    private boolean endsReport(int i) {
        return tokens.isMark(i, '.')
                || tokens.isMark(i, ',')
                || English.isTime(tokens, i)
                || English.isAdverb(tokens, i)
                || MOMENT.has(tokens, i) && isMoment(i + 1)
                || English.PREPOSITION.has(tokens, i);
    }

    private boolean isMoment(int i) {
        return i < tokens.size() && (English.isTime(tokens, i) || MainSubject.UNIT.has(tokens, i));
    }

    private boolean canBegin(int i) {
        return tokens.isCapitalised(i)
                || English.PRONOUN.has(tokens, i)
                || English.DETERMINER.has(tokens, i)
                || English.isNominal(tokens, i) && tokens.kind(i) == Tokens.WORD && !English.isIng(tokens, i);
    }

    private boolean endsCredit(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '(');
    }

    /** A name after a dash, to the end of the paragraph or in the next one: “…” — Mara Velden. */
    Attribution credit(Quoted words) {
        int at = words.close() + 1;
        if (!words.closed() || at + 1 >= tokens.size() || !English.isDash(tokens, at) && !tokens.isMark(at, '-')) {
            return Attribution.NONE;
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.firstInBlock(end) && end < at + 20 && !endsCredit(end)) {
            if (marks.at(end) >= 0 || context.isCue(end) || English.AUXILIARY.has(tokens, end)) {
                return Attribution.NONE;
            }
            end++;
        }
        if (tokens.isMark(end - 1, '.')) {
            end--;
        }
        boolean name = end > at + 1 && tokens.isCapitalised(at + 1) && tokens.isCapitalised(end - 1);
        return name ? context.attribution(Phrases.phrase(at + 1, end), QuoteRules.CREDIT_LINE) : Attribution.NONE;
    }
}
