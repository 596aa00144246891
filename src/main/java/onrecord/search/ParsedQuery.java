package onrecord.search;

import java.util.Optional;

/**
 * What somebody typed, as it was understood.
 *
 * @param query what it asks for; empty where it asks for nothing or was not understood
 * @param line one line in words: how it was understood, or what is wrong and where, {@code Column 12: …}; empty where nothing
 *     is asked for
 */
public record ParsedQuery(Optional<Query> query, String line) {
    /** Reads a query; what is wrong with it is said in words. */
    public static ParsedQuery of(String text) {
        try {
            Optional<Query> query = new QueryParser(text).parse();
            return new ParsedQuery(query, query.map(QueryWords::of).orElse(""));
        } catch (QueryParser.Misunderstood e) {
            return new ParsedQuery(Optional.empty(), "Column " + e.column() + ": " + e.getMessage());
        }
    }

    /** Returns whether it was not understood. */
    public boolean isWrong() {
        return query.isEmpty() && !line.isEmpty();
    }
}
