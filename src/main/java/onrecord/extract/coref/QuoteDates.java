package onrecord.extract.coref;

import java.util.List;
import java.util.Optional;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
import onrecord.model.Dating;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/**
 * Finds when something was said: a date in the reporting clause itself (“said on Monday”, “told reporters Tuesday”, “Velden
 * on Friday said”, “On Friday, Velden said”). A date in what is reported is none of the saying's, and where the words leave
 * open which of the two it dates, the saying gets none.
 */
final class QuoteDates {
    private static final int ON = Lexicon.id("on");
    private static final int THAT = Lexicon.id("that");
    /** Prepositions that begin a scene: “in an interview on Monday”. */
    private static final WordSet SCENE = WordSet.of("in at during");

    private static final WordSet LOOSE = WordSet.of("late early later earlier");
    private static final int LONGEST_SCENE = 12;

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<TimeExpression> dates;
    private final String published;

    QuoteDates(Tokens tokens, Sentences sentences, List<TimeExpression> dates, Dating published) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.dates = dates;
        this.published = published.when().lastDay().orElse("");
    }

    /** Returns the date of {@code utterance}. */
    Optional<Dating> of(Utterance utterance) {
        if (utterance.cue().isEmpty() || dates.isEmpty()) {
            return Optional.empty();
        }
        Span cue = utterance.cue().get();
        int first = tokens.from(cue.start());
        int end = tokens.from(cue.end());
        int sentence = Math.max(0, sentences.of(first));
        int last = sentences.last(sentence);
        int subject = first;
        int subjectEnd = first;
        int from = end;
        if (utterance.source().isPresent()) {
            Span source = utterance.source().get();
            subject = Math.min(first, tokens.from(source.start()));
            if (source.start() >= cue.end()) {
                from = tokens.from(source.end());
            } else {
                subjectEnd = Math.min(first, tokens.from(source.end()));
            }
        }
        if (utterance.addressee().isPresent()
                && tokens.from(utterance.addressee().get().start()) <= from + 1) {
            from = Math.max(from, tokens.from(utterance.addressee().get().end()));
        }
        Optional<Dating> found = after(from, last);
        if (found.isEmpty()) {
            found = between(subjectEnd, first);
        }
        if (found.isEmpty() && !isParenthetic(end, last)) {
            found = opening(sentences.first(sentence), subject);
        }
        return found;
    }

    /** Reads “on Monday”, “Tuesday”, “in an interview on Monday” from token {@code from}. */
    private Optional<Dating> after(int from, int last) {
        int at = from;
        while (at <= last && LOOSE.has(tokens, at) && dateAt(at) < 0) {
            at++;
        }
        int scene = at;
        while (at <= last && at < scene + LONGEST_SCENE) {
            int date = dateAt(at);
            if (date >= 0) {
                return dating(date, last);
            }
            boolean tied = tokens.word(at) == ON || SCENE.has(tokens, at);
            if (at == scene && !tied
                    || tokens.kind(at) > Tokens.MIXED && !tokens.isMark(at, '-')
                    || tokens.word(at) == THAT
                    || tokens.word(at) == ON && dateAt(at + 1) < 0
                    || tokens.is(at, Category.SPEECH_VERB) && !tokens.is(at, Category.NOUN_OR_VERB)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /** Reads what stands between subject and verb: “Velden on Monday said”. */
    private Optional<Dating> between(int subjectEnd, int verb) {
        for (int i = subjectEnd; i < verb && i < subjectEnd + 3; i++) {
            int date = dateAt(i);
            if (date >= 0) {
                return dating(date, verb);
            }
        }
        return Optional.empty();
    }

    /** Reads what opens the sentence right before its subject: “On Monday, Velden said”. */
    private Optional<Dating> opening(int begin, int subject) {
        for (int i = begin; i < subject && i < begin + 3; i++) {
            int date = dateAt(i);
            if (date >= 0) {
                int next = tokens.from(dates.get(date).span().end());
                boolean close = next == subject || next + 1 == subject && tokens.isMark(next, ',');
                return close ? dating(date, subject) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** “In 2012, Velden said, the river rose”: returns whether the report stands between commas, so that the date may be its. */
    private boolean isParenthetic(int end, int last) {
        return end < last && tokens.isMark(end, ',') && tokens.kind(end + 1) != Tokens.QUOTE_MARK;
    }

    /** Returns the date if it is a day before the article's own, or a longer time that surely belongs to the report. */
    private Optional<Dating> dating(int number, int last) {
        TimeExpression date = dates.get(number);
        Optional<Dating> dating = date.dating();
        if (dating.isEmpty()) {
            return dating;
        }
        When when = dating.get().when();
        boolean day = when instanceof When.Day || when instanceof When.YearlessDay;
        int next = tokens.from(date.span().end());
        boolean closed = next > last || tokens.kind(next) > Tokens.MIXED || tokens.word(next) == THAT;
        boolean coming = !published.isEmpty()
                && when.firstDay().map(first -> first.compareTo(published) > 0).orElse(false);
        return (day || closed) && !coming && !(when instanceof When.Unknown) ? dating : Optional.empty();
    }

    /** Returns the number of the time expression that begins at token {@code i} and means a date, or -1. */
    private int dateAt(int i) {
        if (i >= tokens.size()) {
            return -1;
        }
        int offset = tokens.start(i);
        int low = 0;
        int high = dates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = dates.get(middle).span().start();
            if (start == offset) {
                return dates.get(middle).when().isPresent() ? middle : -1;
            }
            if (start < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
