package onrecord.hostile;

/** Words for the archive that shows what pages are built of. */
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
        "nobody"
    };

    private Harmless() {}

    /** Returns some words for a place. */
    static String at(int place, int round) {
        return WORDS[(place + round) % WORDS.length];
    }
}
