package onrecord.drafts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.text.Slug;

/** Holds the quotations of a draft against one article after the other. */
public final class DraftCheck {
    /** How many articles with an altered form of a quotation are kept: those that are most alike. */
    private static final int ALTERED = 8;

    private final Draft draft;
    private final List<Quotation> asked = new ArrayList<>();
    private final List<List<Match>> found = new ArrayList<>();

    /** Begins with no article. */
    public DraftCheck(Draft draft) {
        this.draft = draft;
        for (Draft.Passage passage : draft.passages()) {
            asked.add(passage.whole());
            asked.addAll(passage.parts());
        }
        asked.forEach(one -> found.add(new ArrayList<>()));
    }

    /**
     * What one article has.
     *
     * @param matches by quotation: what it has of it
     */
    public record Seen(List<Optional<Match>> matches) {
        /** Copies the list. */
        public Seen {
            matches = List.copyOf(matches);
        }
    }

    /** Looks at an article. Safe for use by many threads. */
    public Seen look(Article article) {
        ArticleWords words = new ArticleWords(article);
        return new Seen(
                asked.stream().map(one -> QuotationSearch.in(words, one)).toList());
    }

    /** Adds what was seen in an article, in the archive's order. */
    public void add(Seen seen) {
        for (int i = 0; i < found.size(); i++) {
            List<Match> all = found.get(i);
            seen.matches().get(i).ifPresent(all::add);
            if (all.stream().filter(one -> !one.exact()).count() > ALTERED) {
                all.stream()
                        .filter(one -> !one.exact())
                        .min(Comparator.comparing(Match::likeness))
                        .ifPresent(all::remove);
            }
        }
    }

    /**
     * Returns what came of the quotations, in text order.
     *
     * @param archive the articles that were looked at, and who speaks in them
     */
    public List<Finding> findings(Archive archive) {
        Names names = new Names(archive);
        List<Finding> all = new ArrayList<>();
        int next = 0;
        for (Draft.Passage passage : draft.passages()) {
            Finding whole = finding(next++, names);
            List<Finding> parts = new ArrayList<>();
            for (int i = 0; i < passage.parts().size(); i++) {
                parts.add(finding(next++, names));
            }
            all.addAll(isToldInParts(whole, parts) ? parts : List.of(whole));
        }
        return all;
    }

    /** Returns whether the parts of a quotation are found each by itself, or at least more of them than of the whole. */
    private static boolean isToldInParts(Finding whole, List<Finding> parts) {
        return !parts.isEmpty()
                && (whole.verdict() == Verdict.NOT_FOUND
                        || whole.verdict() == Verdict.ALTERED
                                && parts.stream().allMatch(one -> one.verdict() == Verdict.FOUND));
    }

    private Finding finding(int number, Names names) {
        Quotation one = asked.get(number);
        List<Match> all = found.get(number).stream().map(names::known).toList();
        return Stream.<Optional<Finding>>of(
                        best(one, all, Verdict.FOUND, names),
                        best(one, all, Verdict.OTHER_SPEAKER, names),
                        best(one, all, Verdict.UNQUOTED, names),
                        best(one, all, Verdict.ALTERED, names))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Finding(
                        one.line(),
                        one.column(),
                        one.shown(),
                        names(one.speakers()),
                        one.length() < QuotationSearch.FEWEST ? Verdict.TOO_SHORT : Verdict.NOT_FOUND,
                        "unknown",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        0));
    }

    /** Returns the finding of a kind by the first of the best articles that give it. */
    private static Optional<Finding> best(Quotation one, List<Match> all, Verdict verdict, Names names) {
        List<Match> fit = all.stream()
                .filter(match ->
                        verdict(one, match, names).filter(verdict::equals).isPresent())
                .sorted(Comparator.comparing((Match match) -> rank(one, match))
                        .thenComparing(Comparator.comparing(Match::likeness).reversed()))
                .toList();
        return fit.stream().findFirst().map(first -> {
            int alike = (int) fit.stream()
                    .filter(match -> rank(one, match) == rank(one, first) && match.likeness() == first.likeness())
                    .count();
            return new Finding(
                    one.line(),
                    one.column(),
                    one.shown(),
                    names(one.speakers()),
                    verdict,
                    Voice.areSame(one.speakers(), first.voices())
                            .map(same -> same ? "same" : "other")
                            .orElse("unknown"),
                    Optional.of(names.place(first)),
                    first.differences(),
                    first.notes(),
                    alike - 1);
        });
    }

    /** Puts words of the draft's speaker first, then those of nobody in particular. */
    private static int rank(Quotation one, Match match) {
        return Voice.areSame(one.speakers(), match.voices())
                .map(same -> same ? 0 : 2)
                .orElse(1);
    }

    /** Returns what a match makes of a quotation; empty where few words tell nothing. */
    private static Optional<Verdict> verdict(Quotation one, Match match, Names names) {
        Optional<Boolean> sameSpeaker = Voice.areSame(one.speakers(), match.voices());
        boolean few = one.length() < QuotationSearch.FEW;
        if (!match.exact()) {
            return Optional.of(Verdict.ALTERED);
        }
        if (one.length() < QuotationSearch.FEWEST) {
            return match.inMarks() && sameSpeaker.orElse(false) ? Optional.of(Verdict.FOUND) : Optional.empty();
        }
        if (match.inMarks()) {
            if (sameSpeaker.orElse(true)) {
                return Optional.of(Verdict.FOUND);
            }
            return few && !match.whole() ? Optional.empty() : Optional.of(Verdict.OTHER_SPEAKER);
        }
        if (names.isAgency(match, one.speakers())) {
            return Optional.of(Verdict.FOUND);
        }
        return few && !sameSpeaker.orElse(false) ? Optional.empty() : Optional.of(Verdict.UNQUOTED);
    }

    private static List<String> names(List<Voice> voices) {
        return voices.stream().map(Voice::name).toList();
    }

    /** What the archive knows of the articles and of who speaks in them. */
    private static final class Names {
        private final Archive archive;
        private final ArchiveLookup lookup;

        Names(Archive archive) {
            this.archive = archive;
            this.lookup = new ArchiveLookup(archive);
        }

        /** Returns a match with the speakers by all names that the archive knows them by. */
        Match known(Match match) {
            return match.by(IntStream.range(0, match.voices().size())
                    .mapToObj(i -> known(
                            match.article(), match.ids().get(i), match.voices().get(i)))
                    .toList());
        }

        private Voice known(String article, String id, Voice voice) {
            int number = lookup.speaker(article, id);
            if (number == ArchiveLookup.NONE) {
                return voice;
            }
            Speaker speaker = archive.speakers().get(number);
            Set<String> names = new LinkedHashSet<>();
            names.add(speaker.plainName());
            Set<String> titles = new LinkedHashSet<>(speaker.titles());
            speaker.appearances().forEach(one -> {
                names.add(one.voice().name());
                titles.addAll(one.voice().titles());
            });
            return voice.known(speaker.name(), List.copyOf(names), List.copyOf(titles));
        }

        /** Returns whether the draft gives words of an article as those of its agency. */
        boolean isAgency(Match match, List<Voice> speakers) {
            return summary(match)
                    .agency()
                    .filter(agency -> speakers.stream()
                            .flatMap(voice -> voice.names().stream())
                            .anyMatch(name -> Slug.of(name).equals(Slug.of(agency))))
                    .isPresent();
        }

        Finding.Place place(Match match) {
            Summary article = summary(match);
            return new Finding.Place(
                    article.id(),
                    article.headline(),
                    article.agency().orElse(""),
                    article.published().dating().when().edtf(),
                    "articles/" + article.id() + ".html#s" + match.sentence(),
                    match.sentence(),
                    match.lastSentence(),
                    match.words(),
                    match.inMarks(),
                    DraftCheck.names(match.voices()),
                    match.basis().map(basis -> basis.label()).orElse(""));
        }

        private Summary summary(Match match) {
            return archive.articles().get(lookup.article(match.article()));
        }
    }
}
