package onrecord.extract.layout;

import java.util.Locale;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.text.Span;

/** What a line above the copy of a story can be, by its form alone. */
final class HeadForm {
    /** No headline is longer. */
    private static final int LONGEST = 240;

    /** What ends a sentence, in scripts that have a mark of their own, too. */
    private static final String ENDS = ".!?…。！？।؟";
    /** What may stand behind that. */
    private static final String CLOSING = "\"”’')]*_";

    private static final int LONGEST_LABEL = 28;
    private static final String ARTICLE = "The ";
    /** White space between the columns of a line. */
    private static final String GAP = "   ";

    /** A name is of so many tokens at most. */
    private static final int LONGEST_NAME = 4;

    /** How letters begin. */
    private static final String LETTER = "Dear ";

    /** A paragraph of copy is of so many chars; a shorter one needs copy below it. */
    private static final int COPY = 60;

    private static final int SHORTEST_COPY = 20;
    /** Of fewer words, one that is a verb elsewhere is none: {@code Last updated 3 May 2031}. */
    private static final int FEWEST = 6;

    /** What a line is. */
    enum Kind {
        /** Who wrote it. */
        BYLINE,
        /** A name by itself: who wrote it, or the paper. */
        NAME,
        /** When. */
        DATE,
        /** An item of a list, as decks have them. */
        ITEM,
        /** A line drawn between others. */
        RULE,
        /** Anything else that is neither headline nor copy. */
        NOTE,
        /** A few words: a section, a column, a kicker; or a short headline, where there is no other. */
        SHORT,
        /** What can be the headline, or what stands below it. */
        TITLE
    }

    private final String text;
    private final Tokens tokens;

    HeadForm(Tokens tokens) {
        this.text = tokens.text();
        this.tokens = tokens;
    }

    /** Returns whether a block is running copy, or begins with a dateline. */
    boolean isCopy(Block block, Block below) {
        int from = tokens.from(block.span().start());
        int end = tokens.from(block.span().end());
        if (from >= end || block.kind() == Block.Kind.BYLINE) {
            return false;
        }
        if (text.startsWith(LETTER, block.span().start())) {
            return true;
        }
        int length = block.span().length();
        if (length > LONGEST) {
            return true;
        }
        if (HeadNote.isLabel(block.span().of(text)) || DeskNotes.isSource(text, block.span())) {
            return false;
        }
        boolean sentence = length >= SHORTEST_COPY
                && endsSentence(block.span())
                && !(text.charAt(block.span().end() - 1) != '.' && LineForm.hasHeadlineCase(tokens, from, end))
                && !isHeadInCapitals(block, below)
                && !LineForm.isNote(tokens, from, end)
                && !isNote(block.span(), from, end);
        if (sentence && (length >= COPY || below.span().length() >= COPY && endsSentence(below.span()))) {
            return true;
        }
        return DatelineParser.read(tokens, from, end, 1)
                        .filter(line -> !line.dateOnly() && !line.alone())
                        .map(line -> line.dateline().span().end())
                        .filter(behind -> words(tokens.from(behind), end) > 0)
                        .isPresent()
                && !block.span().of(text).contains(GAP)
                && !LineForm.isNote(tokens, from, end);
    }

    /** Returns whether a line in capitals that ends in a stop stands above copy in small letters, as old papers set their headlines. */
    private boolean isHeadInCapitals(Block block, Block below) {
        return block != below && block.span().length() <= LONGEST / 2 && isInCapitals(block) && !isInCapitals(below);
    }

    /** Returns whether words end like a sentence; an abbreviation at their end is one, too. */
    boolean endsSentence(Span span) {
        int last = span.end() - 1;
        while (last > span.start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return !span.isEmpty() && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Returns what a block above the copy is. */
    Kind kind(Block block) {
        Span span = block.span();
        int from = tokens.from(span.start());
        int end = tokens.from(span.end());
        if (block.kind() == Block.Kind.BYLINE) {
            return Kind.BYLINE;
        }
        if (from >= end || block.kind() != Block.Kind.PARAGRAPH) {
            return Kind.NOTE;
        }
        if (SignOff.isRule(text, span)) {
            return Kind.RULE;
        }
        boolean source = DeskNotes.isSource(text, span);
        if (source && text.charAt(span.end() - 1) == '.') {
            return Kind.NOTE;
        }
        boolean dateline = !Bylines.is(tokens, from, end)
                && DatelineParser.read(tokens, from, end, 1)
                        .filter(line -> line.alone() && line.isCertain())
                        .isPresent();
        if (dateline || DateLine.is(tokens, from, end)) {
            return Kind.DATE;
        }
        if (LineForm.isBullet(text, span)) {
            return Kind.ITEM;
        }
        boolean article = text.startsWith(ARTICLE, span.start());
        if (source && (article || BylineLine.read(tokens, from, end).isEmpty())) {
            return Kind.NOTE;
        }
        boolean byline = Bylines.is(tokens, from, end)
                || Bylines.isOfOffice(tokens, from, end)
                || Bylines.isDesk(tokens, from, end)
                || BylineLine.inside(tokens, span).isPresent()
                || BylineLine.read(tokens, from, end).isPresent();
        if (byline) {
            return Kind.BYLINE;
        }
        if (isNote(span, from, end)) {
            return Kind.NOTE;
        }
        if (BareNames.are(tokens, from, end)) {
            return Kind.NAME;
        }
        if (BareNames.isPaper(tokens, from, end)) {
            return Kind.NOTE;
        }
        int words = words(from, end);
        return words == 0 ? Kind.NOTE : words < 4 || isName(from, end) ? Kind.SHORT : Kind.TITLE;
    }

    /** Returns whether the form of a block shows that it is neither a headline nor copy. */
    boolean isNote(Block block) {
        return isNote(
                block.span(),
                tokens.from(block.span().start()),
                tokens.from(block.span().end()));
    }

    /** Returns whether the form of a line shows that it is no headline. */
    private boolean isNote(Span span, int from, int end) {
        if (span.length() > LONGEST) {
            return false;
        }
        String words = span.of(text);
        return HeadNote.is(words)
                || Furniture.is(text, span)
                || PageTop.isColumn(text, span)
                || DeskNotes.is(text, span, true, false)
                || HeadNote.isStamped(words)
                        && !endsSentence(span)
                        && (words(from, end) < FEWEST || !hasVerb(from, end));
    }

    /** Returns whether a line is the name of a paper. */
    boolean isPaper(Block line) {
        return BareNames.isPaper(
                tokens,
                tokens.from(line.span().start()),
                tokens.from(line.span().end()));
    }

    /** Returns whether a line says for whom or as what the writer above it works. */
    boolean isOffice(Block line) {
        return Bylines.isOffice(
                tokens,
                tokens.from(line.span().start()),
                tokens.from(line.span().end()));
    }

    /** Returns whether a line of two or three capitals is a name, since the line below it says what its owner is. */
    boolean isNameAboveOffice(Block name, Block below) {
        int from = tokens.from(name.span().start());
        int end = tokens.from(name.span().end());
        boolean capitals = end - from > 1 && end - from <= LONGEST_NAME && name.kind() == Block.Kind.PARAGRAPH;
        for (int i = from; i < end; i++) {
            capitals &=
                    tokens.kind(i) == Tokens.WORD && tokens.isCapitalised(i) && !tokens.is(i, Category.FUNCTION_WORD)
                            || i > from && tokens.isMark(i, '.');
        }
        return capitals
                && Bylines.isOffice(
                        tokens,
                        tokens.from(below.span().start()),
                        tokens.from(below.span().end()));
    }

    /** Returns whether a line of two or three capitals names who wrote the story above it: the line below is his mailbox or says what he is. */
    boolean isSignature(Block name, Block below) {
        String mailbox = below.span().of(text).toLowerCase(Locale.ROOT);
        String words = name.span().of(text);
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean own = mailbox.indexOf('@') > 0
                && mailbox.substring(0, mailbox.indexOf('@')).contains(last);
        return isNameAboveOffice(name, below)
                || own
                        && words.indexOf(' ') > 0
                        && words.length() <= LONGEST_LABEL
                        && words.chars().noneMatch(Character::isDigit);
    }

    /** Returns whether a line begins with a given name. */
    boolean isGiven(Block line) {
        return BareNames.isGiven(tokens, tokens.from(line.span().start()));
    }

    /** Returns whether a line has a verb, in capitals or not. */
    boolean hasVerb(Block line) {
        for (int i = tokens.from(line.span().start());
                i < tokens.from(line.span().end());
                i++) {
            if (isInfinitive(i) || tokens.is(i, Category.FINITE_VERB) || tokens.is(i, Category.PAST_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether “to” stands before a word that can be a verb. */
    private boolean isInfinitive(int i) {
        return tokens.text(i).equalsIgnoreCase("to")
                && i + 1 < tokens.size()
                && tokens.kind(i + 1) == Tokens.WORD
                && !tokens.is(i + 1, Category.FUNCTION_WORD);
    }

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean verb = tokens.is(i, Category.FINITE_VERB)
                    || tokens.is(i, Category.PAST_VERB)
                    || tokens.is(i, Category.SPEECH_VERB);
            if (tokens.kind(i) == Tokens.WORD && verb && !tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of words of more than one letter. */
    int words(int from, int end) {
        int words = 0;
        for (int i = from; i < end; i++) {
            words += tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 1 && !tokens.glued(i) ? 1 : 0;
        }
        return words;
    }

    /** Returns whether a block is such a name. */
    boolean isName(Block block) {
        return isName(
                tokens.from(block.span().start()), tokens.from(block.span().end()));
    }

    /** Returns whether a line is the name of a paper, an office or a column: words with capitals, a noun for bodies among them, no verb. */
    private boolean isName(int from, int end) {
        boolean body = false;
        for (int i = from; i < end; i++) {
            if (tokens.kind(i) != Tokens.WORD) {
                continue;
            }
            boolean small = tokens.is(i, Category.FUNCTION_WORD);
            if (isInfinitive(i) || !small && !tokens.isCapitalised(i) || tokens.is(i, Category.FINITE_VERB)) {
                return false;
            }
            body |= tokens.is(i, Category.BODY_NOUN) || tokens.is(i, Category.ORGANISATION_WORD);
        }
        return body;
    }

    /** Returns whether all letters of a block are capitals. */
    boolean isInCapitals(Block block) {
        boolean capital = false;
        for (int i = block.span().start(); i < block.span().end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(text.charAt(i));
        }
        return capital;
    }

    /** Returns whether some word of a block begins with a small letter, as in a sentence. */
    boolean hasSmall(Block block) {
        int from = tokens.from(block.span().start());
        int end = tokens.from(block.span().end());
        for (int i = from; i < end; i++) {
            if (tokens.kind(i) == Tokens.WORD
                    && tokens.shape(i) == Tokens.LOWER
                    && !tokens.is(i, Category.FUNCTION_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of words of a block. */
    int words(Block block) {
        return words(tokens.from(block.span().start()), tokens.from(block.span().end()));
    }
}
