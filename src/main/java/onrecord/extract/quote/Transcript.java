package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.text.Span;

/**
 * Finds the lines of a transcript: paragraphs without quotation marks that begin with a name in capitals and a colon, or
 * with “Q.” and “A.”. A label that names nobody known is a heading or a keyword, and one speaker alone is no conversation.
 */
final class Transcript {
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_NOTE = 8;

    private Transcript() {}

    /** Returns the end of the label that stands at token {@code from}, its colon or period included, or {@code from}. */
    static int label(Tokens tokens, int from, int to) {
        int at = from;
        int stop = Math.min(to, from + LONGEST_LABEL);
        if (at + 1 < stop && isQuestionOrAnswer(tokens, at)) {
            if (tokens.last(at) == '.') {
                return at + 1;
            }
            if (tokens.isMark(at + 1, '.') || tokens.isMark(at + 1, ':')) {
                return at + 2;
            }
        }
        while (at < stop && tokens.kind(at) == Tokens.WORD && tokens.shape(at) == Tokens.UPPER) {
            at++;
        }
        int colon = at > from ? afterBrackets(tokens, at, to) : to;
        return colon < to && tokens.isMark(colon, ':') ? colon + 1 : from;
    }

    /** “HALE (voice-over):”: returns the token after a short note in brackets at {@code from}, or {@code from}. */
    private static int afterBrackets(Tokens tokens, int from, int to) {
        if (from >= to || !tokens.isMark(from, '(') && !tokens.isMark(from, '[')) {
            return from;
        }
        int at = from + 1;
        while (at < to && at < from + LONGEST_NOTE && !tokens.isMark(at, ')') && !tokens.isMark(at, ']')) {
            at++;
        }
        return at < to && (tokens.isMark(at, ')') || tokens.isMark(at, ']')) ? at + 1 : from;
    }

    private static boolean isQuestionOrAnswer(Tokens tokens, int i) {
        char c = tokens.first(i);
        int length = tokens.end(i) - tokens.start(i);
        return (c == 'Q' || c == 'A') && (length == 1 || length == 2 && tokens.last(i) == '.');
    }

    /** Returns the lines that stand in no quotation marks; none where no two speakers take turns. */
    static List<Utterance> lines(Tokens tokens, QuoteMarks marks) {
        List<Utterance> lines = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        Introduced introduced = new Introduced(tokens);
        // a note on how somebody is heard, as “(voice-over)”, has only a transcript
        boolean staged = false;
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !tokens.firstInBlock(to)) {
                to++;
            }
            int words = label(tokens, from, to);
            if (words > from && words < to && marks.at(from) < 0 && marks.at(words) < 0) {
                boolean named = !isQuestionOrAnswer(tokens, from);
                int name = endOfName(tokens, from, words - 1);
                staged |= name < words - 1;
                if (!named || staged || introduced.has(from, name)) {
                    lines.add(line(tokens, from, name, words, to, named));
                    labels.add(tokens.text(from));
                }
            }
            from = to;
        }
        return labels.size() > 1 ? lines : List.of();
    }

    private static int endOfName(Tokens tokens, int from, int end) {
        int at = from;
        while (at < end && !tokens.isMark(at, '(') && !tokens.isMark(at, '[')) {
            at++;
        }
        return at;
    }

    private static Utterance line(Tokens tokens, int from, int name, int words, int to, boolean named) {
        boolean answer = !named && tokens.first(from) == 'A';
        Optional<Span> source = named ? Optional.of(tokens.span(from, name)) : Optional.empty();
        Rule rule = named ? QuoteRules.TRANSCRIPT_LINE : answer ? QuoteRules.ANSWER_LINE : QuoteRules.QUESTION_LINE;
        return new Utterance(
                Quote.Kind.DIRECT,
                List.of(tokens.span(words, to)),
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                -1,
                rule.evidence(),
                answer ? Utterance.Told.INTRODUCED : Utterance.Told.HERE);
    }

    /** The names that a text has outside labels, collected in one pass when a label asks, so that many cost no more than one. */
    private static final class Introduced {
        private static final int MOST_INITIALS = 4;

        private final Tokens tokens;
        private final Set<String> names = new HashSet<>();
        private final Set<String> initials = new HashSet<>();
        private boolean collected;

        Introduced(Tokens tokens) {
            this.tokens = tokens;
        }

        private void collect() {
            collected = true;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isCapitalised(i) && tokens.shape(i) != Tokens.UPPER) {
                    names.add(tokens.text(i).toLowerCase(Locale.ROOT));
                    addInitials(i);
                }
            }
        }

        private void addInitials(int from) {
            StringBuilder letters = new StringBuilder(MOST_INITIALS);
            for (int i = from; i < tokens.size() && i < from + MOST_INITIALS && tokens.isCapitalised(i); i++) {
                initials.add(letters.append(tokens.first(i)).toString());
            }
        }

        /** Returns whether a label is a noun for a person, a name, or the initials of one of two or more words. */
        boolean has(int from, int to) {
            int last = to - 1;
            if (tokens.is(last, Category.TITLE) || tokens.is(last, Category.MESSAGE_NOUN)) {
                return true;
            }
            if (!collected) {
                collect();
            }
            String name = tokens.text(last);
            return names.contains(name.toLowerCase(Locale.ROOT))
                    || to - from == 1 && name.length() > 1 && initials.contains(name);
        }
    }
}
