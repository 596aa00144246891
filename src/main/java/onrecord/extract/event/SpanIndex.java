package onrecord.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import onrecord.text.Span;

/** The spans of things in a list, found by the words they overlap without going through all of them. */
final class SpanIndex {
    /** A span and the number of the thing that has it. */
    private record Owned(Span span, int owner) {}

    private static final Comparator<Owned> BY_START =
            Comparator.comparingInt(one -> one.span().start());

    private final List<Owned> all = new ArrayList<>();
    /** The greatest end of a span and of all before it. */
    private final int[] reach;

    private SpanIndex(List<Owned> owned) {
        all.addAll(owned);
        all.sort(BY_START);
        reach = new int[all.size()];
        int end = 0;
        for (int i = 0; i < reach.length; i++) {
            end = Math.max(end, all.get(i).span().end());
            reach[i] = end;
        }
    }

    /** Returns the index of the spans that {@code spans} gives for each of {@code things}. */
    static <T> SpanIndex of(List<? extends T> things, Function<T, List<Span>> spans) {
        List<Owned> owned = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (Span span : spans.apply(things.get(i))) {
                owned.add(new Owned(span, i));
            }
        }
        return new SpanIndex(owned);
    }

    /** Returns the numbers of the things of which a span overlaps {@code words} and passes {@code test}, which is asked for no others. */
    SortedSet<Integer> overlapping(Span words, Predicate<Span> test) {
        SortedSet<Integer> found = new TreeSet<>();
        for (int i = before(words.end()); i >= 0 && reach[i] > words.start(); i--) {
            Owned each = all.get(i);
            if (each.span().overlaps(words) && test.test(each.span())) {
                found.add(each.owner());
            }
        }
        return found;
    }

    /** Returns the last span that starts before {@code offset}, or -1. */
    private int before(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
