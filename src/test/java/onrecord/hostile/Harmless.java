package onrecord.hostile;

/** Words for the archives that show what pages are built of: one with addresses in its settings, and two without. */
final class Harmless {
    private static final String[] WORDS = {
        "Harbour board",
        "the quay",
        "Ada Kell",
        "https://example.org/quay",
        "warden",
        "en",
        "Marn",
        "2031/quay-of-marn",
        "nobody",
        "none:such",
        " "
    };

    private Harmless() {}

    /** Returns some words for a place. */
    static String at(int place, int round) {
        // in some rounds the same words stand everywhere
        return WORDS[(round % 3 == 0 ? round : place + round) % WORDS.length];
    }
}
