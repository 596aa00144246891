package onrecord.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.drafts.Words.Word;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Quote;
import onrecord.text.Span;

/** Looks for one quotation in one article: word for word, or nearly so. */
final class QuotationSearch {
    /** With fewer words, a quotation is told only where it is clear whose it is. */
    static final int FEW = 5;

    /** Fewer words are too short to tell. */
    static final int FEWEST = 3;

    /** Half of the words by weight must be anywhere in an article to look at it more closely. */
    private static final double WORTH_A_LOOK = 0.5;

    /** So alike two texts are one, altered; and so alike where they are not of one speaker, or not in quotation marks. */
    private static final double ALIKE = 2.0 / 3;

    private static final double NEARLY_SAME = 0.8;

    /** So many words a quotation must have to be told as the altered one of somebody else. */
    private static final int MANY = 8;

    /** So many words in a row, and in all, must be the same; and such a part of the quotation's, by number and by weight. */
    private static final int RUN = 3;

    private static final int SAME = 4;
    private static final double MOST_WORDS = 0.6;
    private static final double MOST_WEIGHT = 2.0 / 3;

    private final Quotation quotation;
    private final ArticleWords words;
    private final Article article;

    private QuotationSearch(Quotation quotation, ArticleWords words) {
        this.quotation = quotation;
        this.words = words;
        this.article = words.article();
    }

    /** Returns the best that an article has of a quotation; empty where it has nothing of it. */
    static Optional<Match> in(ArticleWords words, Quotation quotation) {
        return words.holds(quotation.words(), WORTH_A_LOOK)
                ? new QuotationSearch(quotation, words).best()
                : Optional.empty();
    }

    private Optional<Match> best() {
        boolean all = words.holds(quotation.words(), 1);
        if (all && !quotation.isEdited()) {
            Optional<Match> spoken =
                    words.spoken().stream().flatMap(run -> exact(run, true)).min(Comparator.comparing(this::rank));
            Optional<Match> exact =
                    spoken.or(() -> exact(words.all(), false).min(Comparator.comparing(one -> !one.inMarks())));
            if (exact.isPresent()) {
                return exact;
            }
        }
        if (quotation.length() < FEWEST) {
            return Optional.empty();
        }
        return words.spoken().stream()
                .flatMap(run -> aligned(run, true).stream())
                .max(Comparator.comparing(Match::likeness))
                .or(() -> aligned(words.all(), false));
    }

    /** Puts words of the draft's speaker first, then those of nobody in particular. */
    private int rank(Match match) {
        return Voice.areSame(quotation.speakers(), match.voices())
                .map(same -> same ? 0 : 2)
                .orElse(1);
    }

    /** Returns all places that have the same words. */
    private Stream<Match> exact(List<Word> said, boolean spoken) {
        List<Word> asked = quotation.words();
        List<Match> found = new ArrayList<>();
        for (int from = 0; from + asked.size() <= said.size(); from++) {
            int same = 0;
            while (same < asked.size()
                    && said.get(from + same).folded().equals(asked.get(same).folded())) {
                same++;
            }
            if (same == asked.size()) {
                List<Word> place = said.subList(from, from + same);
                List<String> notes = Nuances.of(asked, quotation.text(), place, article.text());
                found.add(match(said, from, from + same - 1, spoken, 1, List.of(), notes));
            }
        }
        return found.stream();
    }

    private Optional<Match> aligned(List<Word> said, boolean spoken) {
        List<Word> asked = quotation.words();
        if (Alignment.isTooLong(asked, said.size())) {
            return Optional.empty();
        }
        Alignment laid = Alignment.of(asked, said);
        if (laid.sameWords() < RUN) {
            return Optional.empty();
        }
        boolean exact = laid.silentWords() == 0;
        Match match = match(
                said,
                laid.first(),
                laid.last(),
                spoken,
                exact ? 1 : laid.likeness(),
                laid.differences(quotation.text(), article.text()),
                List.of());
        return isEnough(laid, match) ? Optional.of(match) : Optional.empty();
    }

    /** Returns whether so much is the same that one is the other, altered. */
    private boolean isEnough(Alignment laid, Match match) {
        Optional<Boolean> sameSpeaker = Voice.areSame(quotation.speakers(), match.voices());
        if (laid.silentWords() == 0) {
            return laid.sameWords() >= SAME;
        }
        if (quotation.length() < FEW) {
            return match.whole()
                    && match.differences().size() == 1
                    && laid.silentWords() <= 2
                    && sameSpeaker.orElse(false);
        }
        boolean isOther = !sameSpeaker.orElse(true);
        // stock phrases of the narration are nobody's words
        boolean alike = match.inMarks()
                ? laid.likeness() >= (isOther ? NEARLY_SAME : ALIKE) && (!isOther || quotation.length() >= MANY)
                : sameSpeaker.orElse(false) && laid.likeness() >= NEARLY_SAME;
        return alike
                && laid.sameWords() >= SAME
                && laid.sameWords() >= MOST_WORDS * quotation.length()
                && laid.share() >= MOST_WEIGHT
                && laid.longestRun() >= RUN;
    }

    private Match match(
            List<Word> said,
            int first,
            int last,
            boolean spoken,
            double likeness,
            List<Difference> differences,
            List<String> notes) {
        Word one = said.get(first);
        Word other = said.get(last);
        Span place = new Span(one.start(), other.end());
        Optional<Quote> quote = spoken ? Optional.of(words.quoteAt(one)) : reported(place);
        boolean inMarks =
                spoken || Extraction.quoted(article.manuscript()).stream().anyMatch(marks -> marks.contains(place));
        return new Match(
                article.id(),
                differences.stream().noneMatch(Difference::isSilent),
                inMarks,
                spoken && isWhole(said, first, last),
                article.sentenceAt(one.start()),
                article.sentenceAt(other.start()),
                place.of(article.text()).replaceAll("\\s+", " "),
                quote.map(Quote::speakers).orElse(List.of()),
                quote.map(found -> Voice.of(article, found)).orElse(List.of()),
                quote.filter(found -> !found.speakers().isEmpty())
                        .map(found -> found.evidence().basis()),
                likeness,
                differences,
                notes);
    }

    /** Returns the statement among whose words a place is. */
    private Optional<Quote> reported(Span place) {
        return article.quotes().stream()
                .filter(quote ->
                        quote.kind() != Quote.Kind.ABOUT && quote.span().contains(place))
                .min(Comparator.comparing(quote -> quote.evidence().basis() == Basis.UNCERTAIN));
    }

    /** Returns whether words begin and end as a piece in marks does, or a sentence in it. */
    private boolean isWhole(List<Word> said, int first, int last) {
        return (first == 0 || isBetween(said.get(first - 1), said.get(first)))
                && (last == said.size() - 1 || isBetween(said.get(last), said.get(last + 1)));
    }

    private boolean isBetween(Word before, Word after) {
        return before.piece() != after.piece()
                || article.sentenceAt(before.start()) != article.sentenceAt(after.start());
    }
}
