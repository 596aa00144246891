package onrecord.extract.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;

/**
 * Reads noun phrases of German that name somebody: “die Verkehrsministerin von Vestrien, Anna Berg”, “Berg”, “ein Sprecher der Polizei”.
 * All nouns have a capital; which of them say what somebody is, their endings tell.
 */
final class NounPhrases {
    private static final Set<String> DETERMINERS = Set.of(
            "der", "die", "das", "ein", "eine", "einer", "eines", "dem", "den", "des", "sein", "seine", "ihr", "ihre",
            "dessen", "deren", "unser", "unsere", "kein", "keine", "jener", "jene", "dieser", "diese");
    private static final Set<String> PRONOUNS = Set.of("er", "sie", "dieser", "diese", "jener", "jene");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "zu", "della", "ter", "den", "der");
    /** “Die 42-Jährige”. */
    private static final Pattern AGED = Pattern.compile("\\d+-[Jj]ährige[rn]?");
    /** Articles of other cases than that of a subject. */
    private static final Set<String> OBLIQUE =
            Set.of("den", "dem", "des", "einem", "einen", "eines", "seinen", "seinem", "ihren", "ihrem");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+(?: (?:von|van|de|zu|zum|vom|\\p{Lu}\\.))*(?: \\p{Lu}[\\p{L}’'-]+){1,2}");
    private static final Set<String> COMPLEMENT =
            Set.of("der", "des", "von", "vom", "für", "beim", "bei", "im", "in", "am", "aus", "an", "zum");
    private static final int MOST_ADJECTIVES = 3;
    private static final int MOST_NOUNS = 8;
    private static final int FAR = 90;

    private final String text;
    private final GermanWords words;

    NounPhrases(String text, GermanWords words) {
        this.text = text;
        this.words = words;
    }

    /** A word with its place. */
    private record Word(String text, Span span) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0))
                    || AGED.matcher(text).matches();
        }
    }

    private Optional<Word> word(int at, int end) {
        int from = at;
        while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '\n' || text.charAt(from) == '\u00a0')) {
            from++;
        }
        Matcher word = WORD.matcher(text).region(from, end);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        String found = word.group();
        int to = word.end();
        // the point that ends a sentence is no part of its last word
        boolean ends = found.length() > 2 && found.endsWith(".") && !found.equals("Dr.") && !found.equals("Prof.");
        return Optional.of(
                new Word(ends ? found.substring(0, found.length() - 1) : found, new Span(from, ends ? to - 1 : to)));
    }

    /** Returns the phrase that begins at {@code from} where it can be a subject. */
    Optional<NounPhrase> subjectAt(int from, int end) {
        return word(from, end)
                .filter(first -> !OBLIQUE.contains(first.text().toLowerCase(Locale.ROOT)))
                .flatMap(first -> at(from, end));
    }

    /** Returns the phrase that begins at {@code from}, behind blanks; empty where none does. */
    Optional<NounPhrase> at(int from, int end) {
        Optional<Word> first = word(from, end);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int start = first.get().span().start();
        Optional<Word> next = first;
        String lower = first.get().text().toLowerCase(Locale.ROOT);
        boolean determined = DETERMINERS.contains(lower);
        if (determined || PRONOUNS.contains(lower)) {
            next = word(first.get().span().end(), end);
        }
        int adjectives = 0;
        while (next.isPresent()
                && !next.get().isCapitalised()
                && determined
                && adjectives < MOST_ADJECTIVES
                && isAdjective(next.get())) {
            next = word(next.get().span().end(), end);
            adjectives++;
        }
        if (next.isEmpty() || !next.get().isCapitalised()) {
            return PRONOUNS.contains(lower)
                    ? Optional.of(new NounPhrase(first.get().span(), "", Optional.empty(), true))
                    : Optional.empty();
        }
        return Optional.of(nouns(start, next.get(), determined, end));
    }

    private static boolean isAdjective(Word word) {
        String text = word.text();
        return text.endsWith("e")
                || text.endsWith("en")
                || text.endsWith("er")
                || text.endsWith("es")
                || text.endsWith("em");
    }

    private NounPhrase nouns(int start, Word first, boolean determined, int end) {
        List<Word> nouns = new ArrayList<>();
        Optional<Word> next = Optional.of(first);
        while (next.isPresent()
                && nouns.size() < MOST_NOUNS
                && next.get().isCapitalised()
                && follows(nouns, next.get())) {
            nouns.add(next.get());
            Optional<Word> after = word(next.get().span().end(), end);
            boolean particle = after.isPresent()
                    && PARTICLES.contains(after.get().text())
                    && nouns.size() > 1
                    && !words.isTitle(next.get().text())
                    && follows(nouns, after.get())
                    && word(after.get().span().end(), end)
                            .filter(Word::isCapitalised)
                            .isPresent();
            if (particle) {
                nouns.add(after.get());
                after = word(after.get().span().end(), end);
            }
            next = after;
        }
        int titles = 0;
        while (titles < nouns.size()
                && (words.isTitle(nouns.get(titles).text())
                        || isAcademic(nouns.get(titles).text()))) {
            titles++;
        }
        // behind an article the first noun says what somebody is, whatever it is, or names a body
        titles = titles == 0 && determined && !words.isBody(nouns.get(0).text()) ? 1 : titles;
        // three words with capitals: what somebody is, a given name and a family name
        boolean three = titles == 0 && nouns.size() > 2 && nouns.stream().allMatch(Word::isCapitalised);
        titles = three && !words.isBody(nouns.get(nouns.size() - 1).text()) ? nouns.size() - 2 : titles;
        String title = titles == 0 ? "" : nouns.get(titles - 1).text();
        int last = nouns.get(nouns.size() - 1).span().end();
        if (titles == nouns.size()) {
            return behind(start, last, title, end);
        }
        if (titles > 0 && words.isBody(nouns.get(titles).text())) {
            // “Sprecherin Bauamt”: no name
            return new NounPhrase(new Span(start, last), title, Optional.empty(), false);
        }
        return new NounPhrase(
                new Span(start, last),
                title,
                Optional.of(new Span(nouns.get(titles).span().start(), last)),
                false);
    }

    private static boolean isAcademic(String word) {
        return word.equals("Dr.") || word.equals("Prof.") || word.equals("Dr") || word.equals("Prof");
    }

    private boolean follows(List<Word> nouns, Word next) {
        if (nouns.isEmpty()) {
            return true;
        }
        int before = nouns.get(nouns.size() - 1).span().end();
        return text.substring(before, next.span().start()).isBlank();
    }

    /** Looks behind what somebody is for whose it is and for a name: “der Sprecher der Feuerwehr, Gernot Pfahl”. */
    private NounPhrase behind(int start, int last, String title, int end) {
        int to = last;
        Optional<Word> of = word(last, end);
        if (of.isPresent() && COMPLEMENT.contains(of.get().text())) {
            Optional<Word> next = word(of.get().span().end(), end);
            while (next.isPresent()
                    && to - start < FAR
                    && (next.get().isCapitalised()
                            || COMPLEMENT.contains(next.get().text())
                            || isAdjective(next.get()))
                    && text.substring(to, next.get().span().start()).indexOf(',') < 0
                    && !words.isSpeechVerb(next.get().text())) {
                to = next.get().span().end();
                next = word(to, end);
            }
        }
        if (to + 2 < end && text.charAt(to) == ',') {
            Matcher name = NAME.matcher(text).region(to + 2, end);
            if (name.lookingAt() && !words.isTitle(name.group().split(" ")[0])) {
                return new NounPhrase(
                        new Span(start, name.end()), title, Optional.of(new Span(name.start(), name.end())), false);
            }
        }
        return new NounPhrase(new Span(start, to), title, Optional.empty(), false);
    }
}
