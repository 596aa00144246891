package onrecord.archive;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onrecord.model.Rule;
import onrecord.text.Labelled;

/**
 * Articles that are versions of one story. Each is published; what several of them say counts once.
 *
 * @param all the versions, the earliest first; the last one is the main one
 * @param links why two of them are versions of one story, by the place of the earlier one, then of the later
 */
public record Versions(List<Version> all, List<Link> links) {
    private static final Comparator<Link> BY_PLACES =
            Comparator.comparingInt(Link::one).thenComparingInt(Link::other);

    /** What a version is to another one. */
    public enum Kind implements Labelled {
        /** All words are the same. */
        SAME_COPY,
        /** Nearly all words are the same, and none of the two says that it is a version. */
        NEARLY_SAME,
        /** It corrects the other. */
        CORRECTED,
        /** It says that it is a version, or the other does, and it is the later one. */
        LATER,
        /** It is the earlier one. */
        EARLIER;

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A version.
     *
     * @param article index in {@link Archive#articles()}
     * @param copy stands for all words of its copy
     * @param quotes the number of its quotations in marks that a later version has, too
     */
    public record Version(int article, long copy, int quotes) {}

    /**
     * Why two versions are taken for versions of one story.
     *
     * @param one the place of the earlier one in {@link #all}
     * @param other that of the later one
     * @param rule why
     */
    public record Link(int one, int other, Rule rule) {}

    /** Copies the lists. */
    public Versions {
        all = List.copyOf(all);
        links = List.copyOf(links);
    }

    /** Returns the main version: the latest. */
    public Version main() {
        return all.get(all.size() - 1);
    }

    /** Returns why two versions, by their places, are taken for versions of one story. */
    public Rule rule(int one, int other) {
        Link asked = new Link(Math.min(one, other), Math.max(one, other), VersionRules.THROUGH_ANOTHER);
        int at = Collections.binarySearch(links, asked, BY_PLACES);
        return (at < 0 ? asked : links.get(at)).rule();
    }

    /**
     * Returns what one of the versions is to another.
     *
     * @param place the place of the one in {@link #all}
     * @param other that of the other
     * @param articles all articles of the archive
     */
    public Kind kind(int place, int other, List<Summary> articles) {
        Version one = all.get(place);
        Version second = all.get(other);
        Edition edition = articles.get(one.article()).edition();
        Edition editionThere = articles.get(second.article()).edition();
        if (one.copy() == second.copy()) {
            return Kind.SAME_COPY;
        }
        if (place > other && edition.corrects()) {
            return Kind.CORRECTED;
        }
        if (edition.compareTo(editionThere) != 0) {
            return place > other ? Kind.LATER : Kind.EARLIER;
        }
        return Kind.NEARLY_SAME;
    }
}
