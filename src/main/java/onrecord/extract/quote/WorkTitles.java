package onrecord.extract.quote;

import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/**
 * Tells the titles of works, programmes and slogans in quotation marks from somebody's words: “A film called ‘…’”, or words
 * that are capitalised as titles are and that no verb of speech brings in.
 */
final class WorkTitles {
    private static final WordSet SMALL =
            WordSet.of("a an the and or but nor of in on at by with from to into over for as is are be not than");
    /** Verbs of speech and writing whose object is as often a work. */
    private static final WordSet WRITES =
            WordSet.of("write writes wrote written writing publish publishes published publishing sing sings sang"
                    + " sung singing broadcast broadcasts recite recites recited");

    private static final WordSet READ = WordSet.of("read reads reading");
    private static final WordSet THAT = WordSet.of("that");
    private static final int LONGEST = 14;
    /** A date at the end of a paragraph has no more tokens. */
    private static final int DATE = 7;

    private final QuoteContext context;
    private final Tokens tokens;

    WorkTitles(QuoteContext context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** Returns whether {@code words} are a title or a name rather than speech. */
    boolean isTitle(Quoted words, Attribution by) {
        return isNamed(words) || isNickname(words) || isCited(words) || isCapitalised(words) && !isSaid(words, by);
    }

    /** “A film called ‘…’”: returns whether a word of naming that reports nothing stands before the words. */
    private boolean isNamed(Quoted words) {
        int at = words.open() - 1;
        if (at > 0 && (English.DETERMINER.has(tokens, at) || tokens.isMark(at, ','))) {
            at--;
        }
        if (at <= 0
                || tokens.block(at) != tokens.block(words.open())
                || context.marks().at(at) >= 0) {
            return false;
        }
        return tokens.is(at, Category.NAMING_WORD)
                || CueForms.NAMING.has(tokens, at)
                        && !context.isCue(at)
                        && English.isNominal(tokens, at - 1)
                        && !tokens.isCapitalised(at - 1);
    }

    /** “‘Ferry to sail’ — Lowport Post, May 3, 2031”: returns whether a paragraph cites a publication of a day. */
    private boolean isCited(Quoted words) {
        int at = words.close() + 1;
        if (!words.closed() || at + 3 >= tokens.size() || !English.isDash(tokens, at)) {
            return false;
        }
        int comma = at + 1;
        while (comma + 1 < tokens.size()
                && comma < at + LONGEST
                && !tokens.firstInBlock(comma)
                && !tokens.isMark(comma, ',')) {
            if (tokens.kind(comma) == Tokens.WORD && !tokens.isCapitalised(comma) && !SMALL.has(tokens, comma)) {
                return false;
            }
            comma++;
        }
        int end = comma;
        while (end < tokens.size() && end < comma + DATE && !tokens.firstInBlock(end)) {
            end++;
        }
        boolean last = end >= tokens.size() || tokens.firstInBlock(end);
        return comma + 1 < tokens.size()
                && last
                && tokens.isMark(comma, ',')
                && (tokens.is(comma + 1, Category.MONTH) || tokens.kind(comma + 1) == Tokens.NUMBER);
    }

    /** “Peter ‘Shorty’ Hale”: returns whether a word or two stand within a name. */
    private boolean isNickname(Quoted words) {
        int before = words.open() - 1;
        int after = words.close() + 1;
        return words.closed()
                && words.last() - words.first() < 3
                && before >= 0
                && after < tokens.size()
                && tokens.block(before) == tokens.block(after)
                && tokens.isCapitalised(before)
                && tokens.kind(before) == Tokens.WORD
                && tokens.isCapitalised(words.first())
                && tokens.isCapitalised(after)
                && tokens.kind(after) == Tokens.WORD
                && !context.isCue(after);
    }

    /** Returns whether every word but the small ones is capitalised, as in titles. */
    private boolean isCapitalised(Quoted words) {
        int capitals = 0;
        if (words.last() - words.first() > LONGEST || !tokens.isCapitalised(words.first())) {
            return false;
        }
        for (int i = words.first(); i <= words.last(); i++) {
            if (tokens.kind(i) != Tokens.WORD || English.isPossessive(tokens, i)) {
                continue;
            }
            if (tokens.isCapitalised(i)) {
                capitals++;
            } else if (!SMALL.has(tokens, i) && !(i > words.first() && tokens.glued(i))) {
                return false;
            }
        }
        return capitals > 1;
    }

    /** Returns whether a colon or a verb of speech stands next to the words. */
    private boolean isSaid(Quoted words, Attribution by) {
        int before = words.open() - 1;
        boolean begins = before < 0
                || tokens.firstInBlock(words.open())
                || context.sentence(before) != context.sentence(words.first());
        if (begins) {
            char stop = tokens.first(words.last());
            boolean sentence = stop == '.' || stop == '!' || stop == '?' || stop == '\u2026';
            return sentence || by.cueToken() > words.close();
        }
        if (tokens.isMark(before, ':')) {
            return true;
        }
        int cue = by.cueToken();
        if (cue >= 0 && cue <= before && before - cue <= 4 && CueForms.NAMING.has(tokens, cue)) {
            return true;
        }
        int at = before;
        while (at > 0 && (tokens.isMark(at, ',') || English.DETERMINER.has(tokens, at) || THAT.has(tokens, at))) {
            at--;
        }
        return context.isCue(at) && !WRITES.has(tokens, at) && !(READ.has(tokens, at) && isReader(context.cue(at)));
    }

    /** “Velden read ‘The Long Quay’”, where “the sign read ‘Keep Off’” tells what the sign says. */
    private boolean isReader(Cue cue) {
        int last = cue.hasSubject() ? Phrases.end(cue.subject()) - 1 : -1;
        return last >= 0 && (tokens.isCapitalised(last) || English.PERSONAL_PRONOUN.has(tokens, last));
    }
}
