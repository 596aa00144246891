package onrecord.data;

import java.io.IOException;
import java.io.OutputStream;
import onrecord.model.Article;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON: UTF-8, members in the order of the records, no needless space. Safe for use by many threads. */
public final class Json {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer();

    private Json() {}

    /** Gives the article JSON of {@code article} in one line, with a line end. */
    public static byte[] article(Article article) {
        byte[] json = bytes(ArticleJson.of(article));
        byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /** Gives the JSON of a record, list or map in one line. */
    public static byte[] bytes(Object value) {
        return WRITER.writeValueAsBytes(value);
    }

    /**
     * Writes the article JSON of {@code article} in one line.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Article article, OutputStream out) throws IOException {
        out.write(article(article));
    }
}
