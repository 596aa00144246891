package onrecord.drafts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import onrecord.drafts.Words.Word;

/**
 * The words of a quotation laid beside those of an article, so that as little as possible is left over: the edit script of
 * words by weight. Where an ellipsis or brackets say that something was left out, it hardly counts.
 */
final class Alignment {
    /** Beyond it, two texts are not laid beside each other: a quotation of news copy is far shorter. */
    private static final long MOST = 8_000_000;

    /** Words that turn others round; the t is that of “aren’t”. */
    private static final Set<String> NEGATIONS =
            Set.of("cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "t", "without");

    private static final byte SAME = 0;
    private static final byte ADDED = 1;
    private static final byte LEFT = 2;
    private static final byte CHANGED = 3;

    private final List<Word> quotation;
    private final List<Word> said;
    private final List<Step> steps = new ArrayList<>();
    private int same;
    private int sameWords;
    private int other;
    private int silentWords;

    /**
     * A step through both texts: a word of each that is the same, or a word of one alone.
     *
     * @param draft place of the word in the quotation, or of the one behind
     * @param archive place of the word in the article's, or of the one behind
     */
    record Step(byte kind, int draft, int archive) {
        boolean isSame() {
            return kind == SAME;
        }

        boolean isAdded() {
            return kind == ADDED;
        }
    }

    private Alignment(List<Word> quotation, List<Word> said) {
        this.quotation = quotation;
        this.said = said;
    }

    /** Returns whether a quotation is too long to be laid beside so many words. */
    static boolean isTooLong(List<Word> quotation, int said) {
        return (long) quotation.size() * said > MOST;
    }

    /** Lays a quotation beside the words in which it fits best. */
    static Alignment of(List<Word> quotation, List<Word> said) {
        Alignment made = new Alignment(quotation, said);
        made.lay();
        return made;
    }

    private void lay() {
        int n = quotation.size();
        int m = said.size();
        byte[][] ways = new byte[n + 1][m + 1];
        int[] before = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            int[] now = new int[m + 1];
            Word word = quotation.get(i - 1);
            int added = word.bracketed() ? 0 : word.weight();
            now[0] = before[0] + added;
            ways[i][0] = ADDED;
            boolean free = mayLeaveOut(i);
            for (int j = 1; j <= m; j++) {
                Word other = said.get(j - 1);
                int best = before[j] + added;
                byte way = ADDED;
                // behind its last word, a quotation may end anywhere
                int left = i == n ? best : now[j - 1] + (free ? 1 : cost(other));
                if (left < best) {
                    best = left;
                    way = LEFT;
                }
                // one word in place of another is one change, not two
                int changed = before[j - 1] + Math.max(added, cost(other));
                if (changed <= best) {
                    best = changed;
                    way = CHANGED;
                }
                if (before[j - 1] <= best && word.folded().equals(other.folded())) {
                    best = before[j - 1];
                    way = SAME;
                }
                now[j] = best;
                ways[i][j] = way;
            }
            before = now;
        }
        trace(ways, best(before));
    }

    /** A word left out costs less than one added: a reader sees better that one was put for another than where all was moved. */
    private static int cost(Word leftOut) {
        return (leftOut.weight() + 2) / 3;
    }

    /** Returns whether words may be left out behind the first {@code i}: an ellipsis says so, or brackets stand in their place. */
    private boolean mayLeaveOut(int i) {
        return quotation.get(i - 1).bracketed()
                || i < quotation.size()
                        && (quotation.get(i).afterGap() || quotation.get(i).bracketed());
    }

    private static int best(int[] costs) {
        int best = 0;
        for (int j = 1; j < costs.length; j++) {
            best = costs[j] < costs[best] ? j : best;
        }
        // a last word in place of another belongs to what is shown
        while (best + 1 < costs.length && costs[best + 1] == costs[best]) {
            best++;
        }
        return best;
    }

    private void trace(byte[][] ways, int end) {
        int i = quotation.size();
        int j = end;
        while (i > 0) {
            byte way = ways[i][j];
            i -= way == LEFT ? 0 : 1;
            j -= way == ADDED ? 0 : 1;
            if (way == CHANGED) {
                steps.add(new Step(LEFT, i + 1, j));
                steps.add(new Step(ADDED, i, j));
            } else {
                steps.add(new Step(way, i, j));
            }
        }
        Collections.reverse(steps);
        count();
    }

    private void count() {
        int added = 0;
        int left = 0;
        for (Step step : steps) {
            if (step.isSame()) {
                same += quotation.get(step.draft()).weight();
                sameWords++;
                // a word in place of another is one difference
                other += Math.max(added, left);
                added = 0;
                left = 0;
            } else if (isSilent(step)) {
                added += step.isAdded() ? quotation.get(step.draft()).weight() : 0;
                left += step.isAdded() ? 0 : said.get(step.archive()).weight();
                silentWords++;
            }
        }
        other += Math.max(added, left);
    }

    private boolean isSilent(Step step) {
        return step.isAdded() ? !quotation.get(step.draft()).bracketed() : !mayLeaveOut(step.draft()) || isDenied(step);
    }

    /** Returns whether brackets stand in place of a negation: they explain words, and do not turn them round. */
    private boolean isDenied(Step left) {
        int i = left.draft();
        boolean bracketed = quotation.get(i - 1).bracketed()
                || i < quotation.size() && quotation.get(i).bracketed();
        return bracketed && NEGATIONS.contains(said.get(left.archive()).folded());
    }

    /** Returns the steps in order. */
    List<Step> steps() {
        return steps;
    }

    /** Returns how many words are the same. */
    int sameWords() {
        return sameWords;
    }

    /** Returns how many words differ of which the quotation does not say that they do. */
    int silentWords() {
        return silentWords;
    }

    /** Returns how alike the two are, by weight, from 0 to 1. */
    double likeness() {
        return same == 0 ? 0 : 2.0 * same / (2.0 * same + other);
    }

    /** Returns which part of the quotation's own words the article has, by weight, from 0 to 1. */
    double share() {
        int all = quotation.stream()
                .filter(word -> !word.bracketed())
                .mapToInt(Word::weight)
                .sum();
        return all == 0 ? 0 : (double) same / all;
    }

    /** Returns the most words in a row that are the same. */
    int longestRun() {
        int longest = 0;
        int run = 0;
        for (Step step : steps) {
            run = step.isSame() ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Returns the place of the first word of the article beside the quotation; -1 if there is none. */
    int first() {
        return steps.stream()
                .filter(step -> !step.isAdded())
                .mapToInt(Step::archive)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the place of the last word of the article beside the quotation; -1 if there is none. */
    int last() {
        return steps.stream()
                .filter(step -> !step.isAdded())
                .mapToInt(Step::archive)
                .max()
                .orElse(-1);
    }

    /** Returns the words that differ, in order, as they stand in the two texts. */
    List<Difference> differences(String draft, String archive) {
        List<Difference> all = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            int to = from;
            while (to < steps.size() && !steps.get(to).isSame()) {
                to++;
            }
            if (to > from) {
                all.add(difference(steps.subList(from, to), draft, archive));
            }
            from = Math.max(to, from + 1);
        }
        return all;
    }

    private Difference difference(List<Step> run, String draft, String archive) {
        List<Word> added = run.stream()
                .filter(Step::isAdded)
                .map(step -> quotation.get(step.draft()))
                .toList();
        List<Word> left = run.stream()
                .filter(step -> !step.isAdded())
                .map(step -> said.get(step.archive()))
                .toList();
        Difference.Kind kind;
        if (run.stream().noneMatch(this::isSilent)) {
            kind = added.isEmpty() ? Difference.Kind.ELLIPSIS : Difference.Kind.BRACKETS;
        } else if (added.isEmpty()) {
            kind = Difference.Kind.LEFT_OUT;
        } else {
            kind = left.isEmpty() ? Difference.Kind.ADDED : Difference.Kind.CHANGED;
        }
        return new Difference(kind, words(added, draft), words(left, archive));
    }

    private static String words(List<Word> words, String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to + 1 < words.size()
                    && words.get(to + 1).piece() == words.get(from).piece()) {
                to++;
            }
            out.append(out.length() == 0 ? "" : " ");
            out.append(text, words.get(from).start(), words.get(to).end());
            from = to + 1;
        }
        return out.toString().replaceAll("\\s+", " ");
    }
}
