package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;

/** Goes through the rows of a table as RFC 4180 has it. For one thread. */
public final class CsvRows implements AutoCloseable {
    private final JsonParser parser;

    /** Begins with the first row of {@code text}; a byte order mark before it is passed over. */
    public CsvRows(String text) {
        this.parser = new CsvFactory()
                .createParser(ObjectReadContext.empty(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * Returns the cells of the next row; none behind the last one.
     *
     * @throws JacksonException if there is no such row, but something else
     */
    public List<String> next() {
        List<String> cells = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null && token != JsonToken.END_ARRAY; ) {
            if (token != JsonToken.START_ARRAY) {
                cells.add(parser.getString());
            }
            token = parser.nextToken();
        }
        return cells;
    }

    /** Returns the line of the next row, from 1. */
    public int line() {
        return parser.currentLocation().getLineNr();
    }

    @Override
    public void close() {
        parser.close();
    }
}
