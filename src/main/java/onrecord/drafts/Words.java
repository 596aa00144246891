package onrecord.drafts;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.Folding;
import onrecord.text.Span;

/** Words of a text in order, folded, with their places. */
final class Words {
    private static final int LONGEST_WORD = 8;

    private final String text;
    private final List<Word> all = new ArrayList<>();
    private boolean gap;

    /**
     * A word.
     *
     * @param folded what it is compared by
     * @param start where it stands
     * @param end where it ends
     * @param piece which of the spans it stands in, counted from 0
     * @param afterGap whether an ellipsis stands before it
     * @param bracketed whether it stands in brackets, as not the speaker's
     */
    record Word(String folded, int start, int end, int piece, boolean afterGap, boolean bracketed) {
        /** Returns how much it tells: long words tell more than short ones, which stand everywhere. */
        int weight() {
            int length = Math.min(folded.length(), LONGEST_WORD);
            return length * length;
        }
    }

    private Words(String text) {
        this.text = text;
    }

    /** Returns the words of some spans of a text as they stand, each span a piece of its own. */
    static List<Word> pieces(String text, List<Span> spans) {
        Words words = new Words(text);
        for (int i = 0; i < spans.size(); i++) {
            words.addPlain(spans.get(i).start(), spans.get(i).end(), i, false);
        }
        return words.all;
    }

    /** Returns the words of some spans of a text as they stand, all in one piece. */
    static List<Word> running(String text, List<Span> spans) {
        Words words = new Words(text);
        spans.forEach(span -> words.addPlain(span.start(), span.end(), 0, false));
        return words.all;
    }

    /**
     * Returns the words of a draft's quotation: an ellipsis, in brackets or not, stands for words left out; {@code [sic]} for
     * nothing; {@code [T]he} is the word “the”; other words in brackets are not the speaker's.
     */
    static List<Word> quoted(String text, List<Span> spans) {
        Words words = new Words(text);
        for (int i = 0; i < spans.size(); i++) {
            words.addQuoted(spans.get(i), i);
        }
        return words.all;
    }

    private void addQuoted(Span span, int piece) {
        int from = span.start();
        for (int at = from; at < span.end(); at++) {
            if (text.charAt(at) != '[') {
                continue;
            }
            int close = text.indexOf(']', at);
            if (close < 0 || close >= span.end()) {
                break;
            }
            boolean begins = at == span.start() || !isWord(at - 1);
            boolean within = close + 1 < span.end() && isWord(close + 1);
            String inside = Folding.fold(text.substring(at + 1, close).strip());
            if (within && begins && inside.length() == 1 && isWord(at + 1)) {
                addUpTo(from, at, piece);
                int end = wordEnd(close + 1, span.end());
                add(inside + Folding.fold(text.substring(close + 1, end)), at, end, piece, false);
                from = end;
            } else if (!begins || within) {
                // walk[ed]: the whole word is not as it was said
                int start = at;
                while (start > from && isWord(start - 1)) {
                    start--;
                }
                addUpTo(from, start, piece);
                from = wordEnd(close + 1, span.end());
                String whole = text.substring(start, from).replace("[", "").replace("]", "");
                add(Folding.fold(whole), start, from, piece, true);
            } else {
                addUpTo(from, at, piece);
                if (isEllipsis(inside)) {
                    gap = true;
                } else if (!inside.equals("sic") && !inside.equals("sic!")) {
                    addPlain(at + 1, close, piece, true);
                }
                from = close + 1;
            }
            at = from - 1;
        }
        addUpTo(from, span.end(), piece);
    }

    /** Adds words without brackets, and notes each ellipsis between them. */
    private void addUpTo(int from, int to, int piece) {
        int begin = from;
        for (int at = from; at < to; at++) {
            int end = ellipsisEnd(at, to);
            if (end > at) {
                addPlain(begin, at, piece, false);
                gap = true;
                begin = end;
                at = end - 1;
            }
        }
        addPlain(begin, to, piece, false);
    }

    /** Returns where an ellipsis ends that begins here: one character, or three stops with or without blanks between. */
    private int ellipsisEnd(int at, int to) {
        if (text.charAt(at) == '\u2026') {
            return at + 1;
        }
        int stops = 0;
        int end = at;
        for (int i = at; i < to && (text.charAt(i) == '.' || stops > 0 && text.charAt(i) == ' '); i++) {
            if (text.charAt(i) == '.') {
                stops++;
                end = i + 1;
            }
        }
        return stops >= 3 ? end : at;
    }

    private static boolean isEllipsis(String inside) {
        String bare = inside.replace(" ", "");
        return bare.equals("\u2026") || bare.length() >= 2 && bare.chars().allMatch(c -> c == '.');
    }

    private void addPlain(int from, int to, int piece, boolean bracketed) {
        int at = from;
        while (at < to) {
            if (isWord(at)) {
                int end = wordEnd(at, to);
                add(Folding.fold(text.substring(at, end)), at, end, piece, bracketed);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private void add(String folded, int start, int end, int piece, boolean bracketed) {
        all.add(new Word(folded.replace("\u00ad", ""), start, end, piece, gap && !all.isEmpty(), bracketed));
        gap = false;
    }

    private boolean isWord(int at) {
        return Folding.isWord(text.codePointAt(at));
    }

    /** Returns where a word ends; marks above letters and soft hyphens are part of it. */
    private int wordEnd(int start, int to) {
        int end = start;
        while (end < to) {
            int point = text.codePointAt(end);
            if (!Folding.isWord(point) && !isWithin(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        return Math.min(end, to);
    }

    private static boolean isWithin(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || point == 0xad;
    }
}
