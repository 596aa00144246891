package onrecord.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import onrecord.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes values as JSON: UTF-8, members in the order of the shapes, no needless space. Safe for use by many threads. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Returns the article JSON of {@code article} in one line, with a line end. */
    public static byte[] article(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(article.text().length() * 4 + 1024);
        write(ArticleJson.of(article), out);
        out.write('\n');
        return out.toByteArray();
    }

    /**
     * Returns a value as JSON in one line, without a line end.
     *
     * @param value a shape, or a map or list of shapes, texts and numbers
     */
    public static byte[] bytes(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    /**
     * Writes the article JSON of {@code article} in one line.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Article article, OutputStream out) throws IOException {
        out.write(article(article));
    }

    private static void write(Object value, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonOut(json).write(value);
        }
    }
}
