package onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.Labelled;

/**
 * An address that the site had once: a row of {@code data/addresses.csv}, the memory of the next build.
 *
 * @param address path of a page below the site's root; for an event with {@code #} and its fragment on that page
 * @param kind what stands there
 * @param of what it is known by: of an article its file below the seeds folder, with the key of its item; of a speaker or
 *     an event the address of an article below {@code articles/}, without ending; of a list nothing
 * @param knownBy what tells it from others there: of an article the first digits of the SHA-256 of its file; of a speaker
 *     the name in the article; of an event its date; of the list of an agency, a place or a subject its name
 * @param leadsTo nothing where it still stands, another address where it has moved, {@link #GONE} where nothing took its
 *     place
 */
public record PublishedAddress(String address, Kind kind, String of, String knownBy, String leadsTo) {
    /** Where the table lies below the site's root. */
    public static final String PATH = "data/addresses.csv";

    /** Columns of the table, in order. */
    public static final List<String> COLUMNS = List.of("address", "kind", "of", "known_by", "leads_to");

    /** What is said of an address whose page nothing took the place of. */
    public static final String GONE = "gone";

    private static final String ENDING = ".html";

    /** What stands at an address. */
    public enum Kind implements Labelled {
        /** An article. */
        ARTICLE("articles/"),
        /** A person who speaks. */
        PERSON("speakers/"),
        /** A body that speaks. */
        BODY("speakers/"),
        /** An event on a page of the timeline. */
        EVENT("timeline/"),
        /** A list, a form, or a page that editors wrote. */
        LIST("");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** Returns the folder of its pages, with the slash; empty where they lie anywhere. */
        public String folder() {
            return folder;
        }

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the path of a page by its address below {@link #folder}, which has no ending. */
        public String path(String name) {
            return folder + name + ENDING;
        }

        /** Returns the kind that is called {@code label}. */
        public static Optional<Kind> of(String label) {
            for (Kind kind : values()) {
                if (kind.label().equals(label)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Returns the path of the page. */
    public String path() {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /** Returns what follows {@code #}; empty where nothing does. */
    public String fragment() {
        int fragment = address.indexOf('#');
        return fragment < 0 ? "" : address.substring(fragment + 1);
    }

    /** Returns the page's address below the folder of its kind, without ending. */
    public String name() {
        String path = path();
        return path.substring(kind.folder().length(), path.length() - ENDING.length());
    }
}
