package onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.Diagnostic;
import onrecord.text.Labelled;

/**
 * The authority file {@code people.yaml}: who is who, as the archive's editors say.
 *
 * @param people in the order of the file
 */
public record Authority(List<AuthorityRecord> people) {
    private static final Authority NONE = new Authority(List.of());

    /** Copies the list. */
    public Authority {
        people = List.copyOf(people);
    }

    /** Returns the authority of an archive without {@code people.yaml}. */
    public static Authority none() {
        return NONE;
    }

    /** What somebody is. */
    public enum Kind implements Labelled {
        /** A human being. */
        PERSON,
        /** Whatever else speaks: an office, a firm, a party. */
        BODY,
        /** Where something is: it speaks in no article, whatever these seem to say. */
        PLACE;

        private final String label = name().toLowerCase(Locale.ROOT);

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * One person or body.
     *
     * @param name the name to show, unique in the file; words in brackets tell namesakes apart
     * @param kind what it is; empty for what the articles take it for
     * @param same other names of the same
     * @param notSame who is somebody else: names, and ids of articles ({@code 2022/…}) in which somebody else bears the name
     * @param titles titles that the articles do not give
     * @param notTitles titles that it never had, whatever the articles seem to say
     * @param links pages about it (Wikidata, VIAF and the like); http or https
     * @param reason why; may be empty
     * @param by who says so; may be empty
     * @param at where the entry stands, for what is to be told of it
     */
    public record AuthorityRecord(
            String name,
            Optional<Kind> kind,
            List<String> same,
            List<String> notSame,
            List<String> titles,
            List<String> notTitles,
            List<String> links,
            String reason,
            String by,
            Diagnostic at) {
        /** Copies the lists. */
        public AuthorityRecord {
            same = List.copyOf(same);
            notSame = List.copyOf(notSame);
            titles = List.copyOf(titles);
            notTitles = List.copyOf(notTitles);
            links = List.copyOf(links);
        }

        /** Returns the name without the words in brackets. */
        public String plainName() {
            int bracket = name.indexOf(" (");
            return bracket < 0 ? name : name.substring(0, bracket);
        }

        /** Returns the words in brackets; the whole name where there are none. */
        public String inBrackets() {
            int from = name.indexOf('(');
            int to = name.indexOf(')', from + 1);
            return from < 0 || to < 0 ? name : name.substring(from + 1, to);
        }
    }
}
