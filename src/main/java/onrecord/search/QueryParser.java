package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.model.Basis;
import onrecord.model.When;
import onrecord.text.Folding;
import onrecord.text.Labelled;

/**
 * Reads the query language.
 *
 * <pre>
 * query   = or ;
 * or      = and { "OR" and } ;
 * and     = unary { [ "AND" ] unary } ;                side by side means AND
 * unary   = [ "-" | "NOT" ] primary ;
 * primary = "(" or ")" | field ":" value | phrase | word [ "*" ] ;
 * value   = phrase | word [ "*" ] | date ;
 * </pre>
 *
 * A run of characters between spaces, brackets and quotation marks with several words in it, such as {@code cease-fire}, is
 * a phrase of them; one without a word is passed over, wherever it stands. For one query.
 */
final class QueryParser {
    /** So many brackets may stand in each other. */
    private static final int DEEPEST = 20;

    private static final int LEAST_START = 2;
    private static final String QUOTATION_MARKS = "\"“”„‟«»";
    private static final String APOSTROPHES = "'’‘";
    private static final List<String> OPERATORS = List.of("OR", "AND", "NOT");
    private static final List<String> DATES = List.of("before", "after");
    private static final String IS = "is";
    private static final String BASIS = "basis";

    private final String text;
    private int at;
    private int depth;

    /** Says what is wrong with a query, and where. */
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        private final int at;

        Misunderstood(int at, String message) {
            super(message);
            this.at = at;
        }

        /** Returns the place of what is wrong, counted from 1. */
        int column() {
            return at + 1;
        }
    }

    QueryParser(String text) {
        this.text = text;
    }

    /** Returns what the text asks for; empty where it asks for nothing. */
    Optional<Query> parse() throws Misunderstood {
        Optional<Query> query = or();
        if (at < text.length()) {
            throw new Misunderstood(at, "“)” closes nothing.");
        }
        return query;
    }

    private Optional<Query> or() throws Misunderstood {
        List<Query> parts = new ArrayList<>();
        Optional<Query> part = and();
        while (isOperator("OR")) {
            int operator = at;
            at += "OR".length();
            Optional<Query> next = and();
            if (part.isEmpty() || next.isEmpty()) {
                throw new Misunderstood(operator, "“OR” needs something on both sides.");
            }
            part.ifPresent(parts::add);
            part = next;
        }
        part.ifPresent(parts::add);
        return parts.size() > 1 ? Optional.of(new Query.Or(parts)) : part;
    }

    private Optional<Query> and() throws Misunderstood {
        List<Query> parts = new ArrayList<>();
        int operator = -1;
        for (skip(); !ends() && !isOperator("OR"); skip()) {
            if (isOperator("AND")) {
                if (operator >= 0 || parts.isEmpty()) {
                    throw new Misunderstood(at, "“AND” needs something on both sides.");
                }
                operator = at;
                at += "AND".length();
            } else {
                Optional<Query> part = unary();
                part.ifPresent(parts::add);
                operator = part.isPresent() ? -1 : operator;
            }
        }
        if (operator >= 0) {
            throw new Misunderstood(operator, "“AND” needs something on both sides.");
        }
        return parts.size() > 1
                ? Optional.of(new Query.And(parts))
                : parts.stream().findFirst();
    }

    private Optional<Query> unary() throws Misunderstood {
        if (isMinus()) {
            at++;
            return primary().map(Query.Not::new);
        }
        if (!isOperator("NOT")) {
            return primary();
        }
        int operator = at;
        at += "NOT".length();
        skip();
        Optional<Query> part =
                ends() || isMinus() || OPERATORS.stream().anyMatch(this::isOperator) ? Optional.empty() : primary();
        if (part.isEmpty()) {
            throw new Misunderstood(operator, "“NOT” needs something to exclude.");
        }
        return part.map(Query.Not::new);
    }

    private Optional<Query> primary() throws Misunderstood {
        if (text.charAt(at) == '(') {
            return inBrackets();
        }
        if (isQuotationMark(at)) {
            return phrase();
        }
        int start = at;
        int name = start;
        while (name < text.length() && Character.isLetter(text.codePointAt(name))) {
            name += Character.charCount(text.codePointAt(name));
        }
        if (name > start && name < text.length() && text.charAt(name) == ':') {
            at = name + 1;
            return Optional.of(field(start, text.substring(start, name).toLowerCase(Locale.ROOT)));
        }
        return words(start, run());
    }

    private Optional<Query> inBrackets() throws Misunderstood {
        int bracket = at++;
        if (++depth > DEEPEST) {
            throw new Misunderstood(bracket, "more than " + DEEPEST + " “(” stand in each other.");
        }
        Optional<Query> inside = or();
        depth--;
        if (at == text.length()) {
            throw new Misunderstood(bracket, "“(” is not closed.");
        }
        at++;
        // by itself: it does not speak of the statement that its neighbours speak of
        return inside.map(query -> query.isOfStatement() ? new Query.And(List.of(query)) : query);
    }

    private Optional<Query> phrase() {
        return Optional.of(Words.of(quoted())).filter(words -> !words.isEmpty()).map(Query.Phrase::new);
    }

    /** Returns what stands in quotation marks, and goes behind them; where none closes, all the rest. */
    private String quoted() {
        int start = ++at;
        while (at < text.length() && !isQuotationMark(at)) {
            at++;
        }
        String inside = text.substring(start, at);
        at = Math.min(at + 1, text.length());
        return inside;
    }

    /** Returns what comes up to a space, a bracket or a quotation mark, and goes behind it. */
    private String run() {
        int start = at;
        at = runEnd(at);
        return text.substring(start, at);
    }

    private Query field(int start, String name) throws Misunderstood {
        boolean known = Stream.concat(Stream.of(Query.Field.values()).map(Labelled::label), others())
                .anyMatch(name::equals);
        if (!known) {
            throw new Misunderstood(
                    start,
                    "“" + name
                            + ":” is no field; there are who, to, about, agency, place, before, after, is and basis.");
        }
        boolean inMarks = at < text.length() && isQuotationMark(at);
        int from = at;
        if (DATES.contains(name) || name.equals(IS) || name.equals(BASIS)) {
            String value = (inMarks ? quoted() : run()).strip().toLowerCase(Locale.ROOT);
            if (value.isEmpty()) {
                throw withoutValue(start, name);
            }
            return value(from, name, value);
        }
        Query words = (inMarks ? phrase() : words(from, run())).orElseThrow(() -> withoutValue(start, name));
        Query.Field field = constant(Query.Field.values(), name).orElseThrow();
        // names are compared as they stand, with quotation marks and without
        boolean word = field != Query.Field.ABOUT
                && words instanceof Query.Phrase phrase
                && phrase.words().size() == 1;
        return new Query.Named(
                field, word ? new Query.Word(((Query.Phrase) words).words().get(0)) : words);
    }

    private static Stream<String> others() {
        return Stream.concat(DATES.stream(), Stream.of(IS, BASIS));
    }

    private static Misunderstood withoutValue(int start, String name) {
        return new Misunderstood(start, "“" + name + ":” needs a value right behind it.");
    }

    private static Query value(int from, String name, String value) throws Misunderstood {
        if (name.equals(IS)) {
            return new Query.Is(known(from, name, value, Query.Kind.values()));
        }
        if (name.equals(BASIS)) {
            return new Query.Rests(known(from, name, value, Basis.values()));
        }
        if (!isDate(value)) {
            throw new Misunderstood(from, "“" + value + "” is no date; write 2022, 2022-03 or 2022-03-04.");
        }
        return new Query.Published(name.equals("before"), value);
    }

    private static <T extends Labelled> T known(int from, String name, String value, T[] all) throws Misunderstood {
        return constant(all, value)
                .orElseThrow(
                        () -> new Misunderstood(from, "“" + name + ":” knows " + list(all) + ", not “" + value + "”."));
    }

    private static <T extends Labelled> Optional<T> constant(T[] all, String label) {
        return Stream.of(all).filter(one -> one.label().equals(label)).findFirst();
    }

    private static String list(Labelled[] all) {
        return Stream.of(all).limit(all.length - 1).map(Labelled::label).collect(Collectors.joining(", ")) + " and "
                + all[all.length - 1].label();
    }

    private static boolean isDate(String value) {
        if (!value.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return false;
        }
        String day = value + "0000-01-01".substring(value.length());
        return When.Day.exists(
                Integer.parseInt(day.substring(0, 4)),
                Integer.parseInt(day.substring(5, 7)),
                Integer.parseInt(day.substring(8)));
    }

    /** Returns the word or the words of a run that begins at a place; empty where there are none. */
    private static Optional<Query> words(int start, String run) throws Misunderstood {
        int star = run.indexOf('*');
        if (star < 0) {
            List<String> words = Words.of(withoutPossessive(Folding.fold(run)));
            return words.size() > 1
                    ? Optional.of(new Query.Phrase(words))
                    : words.stream().<Query>map(Query.Word::new).findFirst();
        }
        List<String> words = Words.of(run);
        if (star < run.length() - 1 || words.size() > 1) {
            throw new Misunderstood(start + star, "“*” can only end a single word.");
        }
        String begin = words.stream().findFirst().orElse("");
        if (begin.codePointCount(0, begin.length()) < LEAST_START) {
            throw new Misunderstood(start + star, "“*” needs at least two letters before it.");
        }
        return Optional.of(new Query.Prefix(begin));
    }

    private static String withoutPossessive(String folded) {
        int end = folded.length();
        while (end > 0 && !Folding.isWord(folded.codePointBefore(end))) {
            end--;
        }
        boolean possessive =
                end > 1 && folded.charAt(end - 1) == 's' && APOSTROPHES.indexOf(folded.charAt(end - 2)) >= 0;
        return possessive ? folded.substring(0, end - 2) : folded;
    }

    /** Goes on to what means something: not to a space, nor to a mark that is no part of the language. */
    private void skip() {
        while (!ends() && text.charAt(at) != '(' && !isQuotationMark(at) && !isMinus()) {
            int point = text.codePointAt(at);
            if (point == '*' || Folding.isWord(point)) {
                return;
            }
            at += Character.charCount(point);
        }
    }

    private boolean ends() {
        return at >= text.length() || text.charAt(at) == ')';
    }

    private boolean isOperator(String operator) {
        return text.startsWith(operator, at) && runEnd(at) == at + operator.length();
    }

    /** Returns whether a hyphen stands between a space, or a bracket, and what it excludes. */
    private boolean isMinus() {
        if (at + 1 >= text.length() || text.charAt(at) != '-') {
            return false;
        }
        boolean begins = at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return begins
                && (text.charAt(at + 1) == '(' || isQuotationMark(at + 1) || Folding.isWord(text.codePointAt(at + 1)));
    }

    private int runEnd(int from) {
        int end = from;
        while (end < text.length()
                && !isSpace(text.charAt(end))
                && "()".indexOf(text.charAt(end)) < 0
                && !isQuotationMark(end)) {
            end++;
        }
        return end;
    }

    private boolean isQuotationMark(int place) {
        return QUOTATION_MARKS.indexOf(text.charAt(place)) >= 0;
    }

    /** As {@code \s} of JavaScript. */
    private static boolean isSpace(char c) {
        return c >= '\t' && c <= '\r' || c == '\ufeff' || Character.isSpaceChar(c);
    }
}
