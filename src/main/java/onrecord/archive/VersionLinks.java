package onrecord.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import onrecord.archive.Versions.Link;
import onrecord.archive.Versions.Version;
import onrecord.model.Article;
import onrecord.model.Rule;
import onrecord.model.When;

/**
 * Finds the articles that are versions of one story. Those that may be are found by their sketches, by headline and slug without
 * the words that say which version it is, or as wire items; then their copy is compared itself, of few articles. Two stories
 * of one form, such as reports of a market on two days, have other figures or names and stay apart.
 */
final class VersionLinks {
    /** Days from one version to the next. */
    private static final int NEAR = 3;

    /** Of many articles that share a band or a headline, each is compared with so many of the next ones. */
    private static final int COMPARED = 24;

    /** So many words of copy at least, for the same, and for nearly the same; fewer are a form soon. */
    private static final int LEAST_SAME = 8;

    private static final int LEAST_NEAR = 40;

    /** In percent: see {@link #rule}. */
    private static final int ALIKE = 80;

    private static final int WITHOUT_DATE = 90;
    private static final int NEARLY_ALL = 95;
    private static final int OF_LONGER = 40;
    private static final int NAMES = 80;
    private static final int OF_HEADLINE = 30;
    private static final int OF_WORDS = 60;
    private static final int OF_CORRECTION = 70;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<Summary> articles;
    private final Function<Summary, Article> texts;
    private final int[] days;
    private final Map<Integer, Copy> copies = new HashMap<>();

    private VersionLinks(List<Summary> articles, Function<Summary, Article> texts) {
        this.articles = articles;
        this.texts = texts;
        this.days = articles.stream().mapToInt(VersionLinks::day).toArray();
    }

    /**
     * Returns the stories of which there are several versions, in the order of their main ones.
     *
     * @param texts gives back the articles; few are asked for
     */
    static List<Versions> link(List<Summary> articles, Function<Summary, Article> texts) {
        return new VersionLinks(articles, texts).all();
    }

    private static int day(Summary article) {
        return article.published().dating().when() instanceof When.Day day
                ? (int) LocalDate.of(day.year(), day.month(), day.day()).toEpochDay()
                : UNKNOWN;
    }

    private List<Versions> all() {
        int[] owner = IntStream.range(0, articles.size()).toArray();
        Set<Integer> joined = new TreeSet<>();
        for (long pair : candidates()) {
            int one = (int) (pair >>> Integer.SIZE);
            int other = (int) pair;
            if (rule(one, other).isPresent()) {
                joined.add(one);
                joined.add(other);
                int first = owner(owner, one);
                int second = owner(owner, other);
                owner[Math.max(first, second)] = Math.min(first, second);
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        joined.forEach(one -> groups.computeIfAbsent(owner(owner, one), none -> new ArrayList<>())
                .add(one));
        return groups.values().stream()
                .map(this::versions)
                .sorted(Comparator.comparing(one -> one.main().article()))
                .toList();
    }

    private static int owner(int[] owner, int article) {
        int at = article;
        while (owner[at] != at) {
            owner[at] = owner[owner[at]];
            at = owner[at];
        }
        return at;
    }

    private Versions versions(List<Integer> group) {
        List<Integer> ordered = group.stream().sorted(this::inOrder).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < Math.min(ordered.size(), i + 1 + COMPARED); j++) {
                int one = i;
                int other = j;
                rule(ordered.get(i), ordered.get(j)).ifPresent(rule -> links.add(new Link(one, other, rule)));
            }
        }
        return new Versions(
                ordered.stream()
                        .map(one -> new Version(one, sketch(one).sum(), 0))
                        .toList(),
                links);
    }

    /** Puts versions in order: as they say themselves, else by date, by length, by path. */
    private int inOrder(int one, int other) {
        Edition edition = articles.get(one).edition();
        Edition editionThere = articles.get(other).edition();
        // each by itself, so that it is one order whatever some of them do not say
        int order = Integer.compare(edition.rank(), editionThere.rank());
        order = order != 0 ? order : Integer.compare(edition.number(), editionThere.number());
        order = order != 0 ? order : Integer.compare(days[one], days[other]);
        order = order != 0 ? order : Long.compare(edition.created(), editionThere.created());
        order = order != 0
                ? order
                : Integer.compare(sketch(one).size(), sketch(other).size());
        return order != 0
                ? order
                : articles.get(other).path().compareTo(articles.get(one).path());
    }

    /** Returns the pairs that may be versions, the first of each in the upper half of a number, in order. */
    private long[] candidates() {
        TreeSet<Long> pairs = new TreeSet<>();
        long[] keys = new long[articles.size()];
        for (int band = 0; band < CopySketch.BANDS; band++) {
            int size = 0;
            for (int i = 0; i < keys.length; i++) {
                int[] bands = articles.get(i).sketch().bands();
                if (bands.length > 0) {
                    keys[size++] = (long) bands[band] << Integer.SIZE | i;
                }
            }
            pair(keys, size, pairs);
        }
        Map<Long, List<Integer>> named = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            Edition edition = articles.get(i).edition();
            for (long key : new long[] {edition.story(), edition.slug(), edition.item()}) {
                if (key != 0) {
                    named.computeIfAbsent(key, none -> new ArrayList<>(1)).add(i);
                }
            }
        }
        // headlines such as “Weather” come every day: only those that say that they are versions are looked at for them
        named.values().forEach(same -> pair(same, pairs, this::mayBeNamed));
        return pairs.stream().mapToLong(Long::longValue).toArray();
    }

    private void pair(long[] keys, int size, TreeSet<Long> pairs) {
        Arrays.sort(keys, 0, size);
        int end;
        for (int start = 0; start < size; start = end) {
            end = start + 1;
            while (end < size && keys[end] >>> Integer.SIZE == keys[start] >>> Integer.SIZE) {
                end++;
            }
            if (end > start + 1) {
                List<Integer> same = new ArrayList<>(end - start);
                for (int i = start; i < end; i++) {
                    same.add((int) keys[i]);
                }
                pair(same, pairs, (one, other) -> true);
            }
        }
    }

    private boolean mayBeNamed(int one, int other) {
        Edition edition = articles.get(one).edition();
        Edition editionThere = articles.get(other).edition();
        return edition.isNamed() || editionThere.isNamed() || edition.isOfItem(editionThere);
    }

    private void pair(List<Integer> same, TreeSet<Long> pairs, BiPredicate<Integer, Integer> mayBe) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < Math.min(same.size(), i + 1 + COMPARED); j++) {
                if (areNear(same.get(i), same.get(j)) && mayBe.test(same.get(i), same.get(j))) {
                    pairs.add((long) same.get(i) << Integer.SIZE | same.get(j));
                }
            }
        }
    }

    private boolean areNear(int one, int other) {
        return one != other && (!areDated(one, other) || Math.abs(days[one] - days[other]) <= NEAR);
    }

    private boolean areDated(int one, int other) {
        return days[one] != UNKNOWN && days[other] != UNKNOWN;
    }

    private CopySketch sketch(int article) {
        return articles.get(article).sketch();
    }

    private Copy copy(int article) {
        return copies.computeIfAbsent(article, one -> Copy.of(texts.apply(articles.get(one))));
    }

    /** Returns why two articles are versions of one story; empty where they are not. */
    private Optional<Rule> rule(int one, int other) {
        CopySketch sketch = sketch(one);
        if (sketch.isSame(sketch(other))) {
            return sketch.size() < LEAST_SAME
                            && !articles.get(one)
                                    .content()
                                    .equals(articles.get(other).content())
                    ? Optional.empty()
                    : Optional.of(VersionRules.SAME_COPY.with(String.valueOf(sketch.size())));
        }
        return named(one, other).or(() -> near(copy(one), copy(other), areDated(one, other)));
    }

    /** Two that say themselves that they are versions need fewer words in common. */
    private Optional<Rule> named(int one, int other) {
        Edition edition = articles.get(one).edition();
        Edition editionThere = articles.get(other).edition();
        boolean ofItem = edition.isOfItem(editionThere);
        Edition said = edition.isNamed() ? edition : editionThere;
        if (haveOtherAgencies(one, other) || edition.compareTo(editionThere) == 0 || !ofItem && !said.isNamed()) {
            return Optional.empty();
        }
        Copy copy = copy(one);
        Copy copyThere = copy(other);
        int contained = copy.contained(copyThere);
        boolean ofStory = ofItem || edition.isOfStory(editionThere);
        boolean enough = ofStory
                ? contained >= OF_HEADLINE
                : contained >= OF_WORDS
                        && copy.sameNames(copyThere) >= OF_WORDS
                        // a figure may be what is corrected
                        && (copy.sameFigures(copyThere) >= OF_WORDS
                                || contained >= OF_CORRECTION && (edition.corrects() || editionThere.corrects()));
        String share = String.valueOf(contained);
        return enough
                ? Optional.of(
                        ofItem
                                ? VersionRules.SAME_ITEM.with(share)
                                : VersionRules.NAMED_VERSION.with(said.words(), share))
                : Optional.empty();
    }

    private boolean haveOtherAgencies(int one, int other) {
        Optional<String> agency = articles.get(one).agency();
        Optional<String> agencyThere = articles.get(other).agency();
        return agency.isPresent() && agencyThere.isPresent() && !agency.equals(agencyThere);
    }

    private static Optional<Rule> near(Copy one, Copy other, boolean dated) {
        if (Math.min(one.size(), other.size()) < LEAST_NEAR || one.sameNames(other) < NAMES) {
            return Optional.empty();
        }
        int alike = one.alike(other);
        int figures = one.sameFigures(other);
        if (alike >= (dated ? ALIKE : WITHOUT_DATE)
                && (figures == Copy.ALL || figures >= NEARLY_ALL && alike >= NEARLY_ALL)) {
            return Optional.of(VersionRules.NEAR_COPY.with(String.valueOf(alike)));
        }
        int contained = one.contained(other);
        // a digest of the day holds many stories, and is a version of none
        return dated && contained >= NEARLY_ALL && figures == Copy.ALL && alike >= OF_LONGER
                ? Optional.of(VersionRules.LONGER_COPY.with(String.valueOf(contained)))
                : Optional.empty();
    }
}
