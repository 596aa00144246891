package onrecord.extract.german;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.model.Quote;

/** Tells of whom a German story speaks right before some words, for a pronoun or an office that stands for that one. */
final class Subjects {
    private static final int FAR = 1000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}-])\\p{Lu}[\\p{L}-]+");

    private final String text;
    private final GermanWords words;
    private final Cast cast;

    /** Phrases where nothing stands in quotation marks: what somebody says names others. */
    private final NounPhrases phrases;

    Subjects(String text, List<Quote> marked, GermanWords words, Cast cast) {
        this.text = text;
        this.words = words;
        this.cast = cast;
        this.phrases = new NounPhrases(unquoted(text, marked), words);
    }

    private static String unquoted(String text, List<Quote> marked) {
        StringBuilder plain = new StringBuilder(text);
        for (Quote quote : marked) {
            for (int i = quote.span().start(); i < quote.span().end(); i++) {
                plain.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return plain.toString();
    }

    /**
     * Returns who is spoken of in the last sentence of {@code begin..to} that names somebody: the subject at its beginning, else the
     * last one named in full or by a family name.
     */
    Optional<NounPhrase> before(int begin, int to) {
        // who was spoken of longer ago is meant by no pronoun
        int from = Math.max(begin, to - FAR);
        int end = to;
        while (end > from) {
            int start = SentenceEdges.start(text, from, Math.max(from, end - 2));
            Optional<NounPhrase> found = in(start, end);
            if (found.isPresent() || start <= from) {
                return found;
            }
            end = start;
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> in(int start, int end) {
        Matcher begins = WORD.matcher(text).region(start, end);
        boolean subject = begins.lookingAt() && words.canBeSubject(begins.group());
        Optional<NounPhrase> first = (subject ? phrases.subjectAt(start, end) : Optional.<NounPhrase>empty())
                .filter(phrase -> !phrase.pronoun())
                .filter(phrase -> !phrase.title().isEmpty()
                                && (words.isTitle(phrase.title())
                                        || phrase.name().isPresent())
                        || isPerson(phrase));
        if (first.isPresent()) {
            return first;
        }
        Optional<NounPhrase> last = Optional.empty();
        Matcher word = CAPITAL.matcher(text).region(start, end);
        while (word.find()) {
            Optional<NounPhrase> phrase = phrases.at(word.start(), end)
                    .filter(one -> one.words().start() == word.start())
                    .filter(one -> words.canBeSubject(word.group()))
                    .filter(this::isPerson);
            if (phrase.isPresent()) {
                last = phrase;
                word.region(phrase.get().words().end(), end);
            }
        }
        return last;
    }

    /** Returns whether a phrase has an office and a name, or the family name of somebody who is given in full. */
    private boolean isPerson(NounPhrase phrase) {
        return phrase.name()
                .map(name -> name.of(text))
                .filter(name -> !phrase.title().isEmpty() && words.isTitle(phrase.title())
                        || cast.isFamilyName(name.substring(name.lastIndexOf(' ') + 1)))
                .isPresent();
    }
}
