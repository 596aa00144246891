package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Quote;
import onrecord.text.Span;

/**
 * Finds what stands in quotation marks in a story whose language no rules read: „…“, ‚…‘, «…», »…«, “…”, ‘…’, ‹…›, 「…」, "…". A few words
 * are a title or a name. Who said them is not told.
 */
public final class MarkedWords {
    /** Of fewer words, or of fewer letters where words are not parted, it is no quotation. */
    private static final int FEW_WORDS = 4;

    private static final int FEW_LETTERS = 8;

    /** Marks that open, and those that close what they opened. */
    private static final Map<Character, String> PAIRS = Map.ofEntries(
            Map.entry('\u201e', "\u201c\u201d\""),
            Map.entry('\u201a', "\u2018\u2019"),
            Map.entry('\u2018', "\u2019"),
            Map.entry('\u201c', "\u201d"),
            Map.entry('\u201d', "\u201d"),
            Map.entry('\u00ab', "\u00bb"),
            Map.entry('\u00bb', "\u00ab\u00bb"),
            Map.entry('\u2039', "\u203a"),
            Map.entry('\u300c', "\u300d"),
            Map.entry('\u300e', "\u300f"),
            Map.entry('"', "\""));

    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private MarkedWords() {}

    /** Returns the quotations of the copy in text order, without speakers. */
    public static List<Quote> find(Tokens tokens, Sentences sentences) {
        List<Quote> quotes = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.firstInBlock(to)) {
                to++;
            }
            if (sentences.hold(from) || sentences.hold(to - 1)) {
                block(tokens.text(), tokens.span(from, to), quotes);
            }
            from = to;
        }
        return quotes;
    }

    private static void block(String text, Span block, List<Quote> quotes) {
        int at = block.start();
        // what does not close once will not later: a mark that stands alone is looked for once
        Set<String> open = new HashSet<>();
        while (at < block.end()) {
            String closing = PAIRS.getOrDefault(text.charAt(at), "");
            closing = open.contains(closing) ? "" : closing;
            int end = at + 1;
            while (!closing.isEmpty() && end < block.end() && !closes(text, end, closing)) {
                end++;
            }
            if (closing.isEmpty() || end == block.end()) {
                open.add(closing);
                at++;
                continue;
            }
            if (isQuotation(text, at + 1, end)) {
                quotes.add(quote("q" + (quotes.size() + 1), kind(text, block.start(), at, end), new Span(at, end + 1)));
            }
            at = end + 1;
        }
    }

    /** Returns whether a mark closes at {@code at}; between letters it is an apostrophe. */
    private static boolean closes(String text, int at, String closing) {
        return closing.indexOf(text.charAt(at)) >= 0
                && (text.charAt(at) != '\u2019' || at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isQuotation(String text, int from, int to) {
        int words = 0;
        int unparted = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && !Character.isWhitespace(c);
            unparted += letter && isUnparted(c) ? 1 : 0;
        }
        return words >= FEW_WORDS || unparted >= FEW_LETTERS;
    }

    private static boolean isUnparted(char c) {
        return c > '\u0e00' && WITHOUT_BLANKS.contains(Character.UnicodeScript.of(c));
    }

    /** Tells whole sentences from words inside a clause: letters stand before these, where blanks part words. */
    private static Quote.Kind kind(String text, int begin, int open, int close) {
        int before = open - 1;
        while (before >= begin && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean begins =
                before < begin || !Character.isLetterOrDigit(text.charAt(before)) || isUnparted(text.charAt(before));
        boolean ended = ".!?\u2026\u3002\uff01\uff1f\u061f\u0964".indexOf(text.charAt(close - 1)) >= 0;
        return begins || ended ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }

    private static Quote quote(String id, Quote.Kind kind, Span words) {
        return new Quote(
                id,
                kind,
                List.of(words),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                QuoteRules.MARKED_WORDS.evidence());
    }
}
