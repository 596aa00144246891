package onrecord.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import onrecord.model.When;

/** Collects the articles of a year for the script that tells the page how long each is, and when it was published. For one thread. */
public final class YearLengths {
    /** The greatest number of two digits. */
    private static final int MOST = 4095;

    /** Four digits; empty for what has no date. */
    private final String year;

    private final StringBuilder out = new StringBuilder();
    private int articles;
    private long words;
    private int month = -1;

    /** Begins the year that a {@link DocKey} is in. */
    public YearLengths(int place) {
        this.year = DocKey.year(place);
    }

    /** Returns whether a {@link DocKey} is in the year. */
    public boolean holds(int place) {
        return year.equals(DocKey.year(place));
    }

    /** Returns the path of its script below the folder of the index: {@code lengths-1990.js}. */
    public String path() {
        return "lengths-" + (year.isEmpty() ? "undated" : year) + ".js";
    }

    /**
     * Adds an article; they come in order of place and rank.
     *
     * @param length its words, see {@link DocumentTerms#length}
     * @param when when it was published
     */
    public void add(int place, int rank, int length, When when) {
        month = IndexScripts.place(place, month, out);
        out.append(Posting.rankMarks(rank));
        DocKey.pair(length, out);
        int days = year.isEmpty() ? 0 : days(when);
        if (days > 0) {
            DocKey.pair(days, out.append('!'));
        }
        articles++;
        words += length;
    }

    /** Returns how many days after the first is the last; the greatest number for an open end. */
    private static int days(When when) {
        return when.lastDay()
                .map(last -> (int) Math.min(
                        MOST,
                        ChronoUnit.DAYS.between(LocalDate.parse(when.firstDay().orElse(last)), LocalDate.parse(last))))
                .orElse(MOST);
    }

    /** Returns what the lookup tells of the year. */
    public IndexScripts.Year total() {
        return new IndexScripts.Year(year, articles, words);
    }

    /** Returns the script. */
    public String script() {
        return "onrecord.lengths(\"" + year + "\",\"" + out + "\");\n";
    }
}
