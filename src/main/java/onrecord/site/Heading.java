package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;

/**
 * A name that articles are filed under.
 *
 * @param kind what it is the name of
 * @param name the name, as most articles write it
 * @param address the address of its page below the folder of its kind
 * @param articles the articles that it has, in the archive's order
 * @param events what is reported to have happened there, where it is a place; in the archive's order
 */
record Heading(Kind kind, String name, String address, List<Summary> articles, List<TimelineEvent> events) {
    /** Copies the lists. */
    Heading {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }

    /** What names are of. */
    enum Kind {
        /** Who published an article. */
        AGENCY("agencies"),
        /** Where an article was filed, or something is reported to have happened. */
        PLACE("places"),
        /** What an article is about, as its side-car or its file says. */
        SUBJECT("subjects");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        /** Returns the folder of its pages, with the slash. */
        String folder() {
            return name + "/";
        }

        /** Returns the path of the list of all names. */
        String overview() {
            return folder() + "index.html";
        }

        /** Returns what several of them are called, as a title. */
        String title(Wording words) {
            return words.say("headings." + name);
        }

        /** Returns {@code 1 agency}, {@code 12 agencies}. */
        String count(int number, Wording words) {
            return words.count("count." + name, number);
        }

        /** Returns what the list of all names is, in a sentence. */
        String introduction(Wording words) {
            return words.say("headings." + name + ".introduction");
        }
    }

    /**
     * Returns whether it has pages. One thing needs none: the list of names leads to it. An agency has one nevertheless, which its feed
     * leads to.
     */
    boolean hasPages() {
        return kind == Kind.AGENCY || articles.size() + events.size() > 1;
    }

    /** Returns the path of its first page. */
    String path() {
        return path(1);
    }

    /** Returns the path of a page of its articles; {@code number} counts from 1. */
    String path(int number) {
        return Links.part(kind.folder(), address, number);
    }

    /** Returns the path of a page of what happened there; {@code number} counts from 1. */
    String eventsPath(int number) {
        return Links.part(kind.folder() + address + "/", "events", number);
    }

    /** Returns the path of the feed of its articles; empty where none of them can stand in one, and where it is no agency. */
    String feed() {
        return kind == Kind.AGENCY && articles.stream().anyMatch(Feeds::isDated)
                ? kind.folder() + address + ".xml"
                : "";
    }

    /** Returns how much it has, in words: {@code 12 articles, 3 events}. */
    String count(Wording words) {
        List<String> parts = new ArrayList<>(2);
        if (!articles.isEmpty()) {
            parts.add(words.count("count.articles", articles.size()));
        }
        if (!events.isEmpty()) {
            parts.add(words.count("count.events", events.size()));
        }
        return words.list(parts);
    }
}
