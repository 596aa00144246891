package onrecord.site;

/**
 * What the page of an article shows of another one. It is so little that the page stays as it is when something else in the other changes.
 *
 * @param headline its headline
 * @param id its address below {@code articles/}, without ending
 * @param agency who published it; empty where nobody is named
 * @param date when it was published, in brief
 */
record Neighbour(String headline, String id, String agency, String date) {
    /** Returns agency and date: {@code TASS, 14 Feb 2022}. */
    String source() {
        return agency.isEmpty() ? date : agency + ", " + date;
    }
}
