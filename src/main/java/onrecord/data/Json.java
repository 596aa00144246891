package onrecord.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import onrecord.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes values as JSON: UTF-8, members in the order of the records, no needless space. Safe for use by many threads. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Returns the article JSON of {@code article}, of whose story there may be other versions, in one line, with a line end. */
    public static byte[] article(Article article, VersionJson.Story story) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(article.text().length() * 4 + 1024);
        article(article, story, out);
        return out.toByteArray();
    }

    /** Adds the article JSON of {@code article} by itself to {@code out} in one line, with a line end. */
    public static void article(Article article, ByteArrayOutputStream out) {
        article(article, VersionJson.Story.NONE, out);
    }

    private static void article(Article article, VersionJson.Story story, ByteArrayOutputStream out) {
        // closed, the generator leaves its buffers to the next one
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new ArticleJson(json, article, story).write(article);
        }
        out.write('\n');
    }

    /**
     * Returns a value as JSON in one line, without a line end.
     *
     * @param value a record, a map or a list of these, texts, numbers and yes or no
     */
    public static byte[] bytes(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonOut(json).write(value);
        }
        return out.toByteArray();
    }

    /** Returns a value, as {@link #bytes} takes it, as JSON that is JavaScript too and may stand in a script element. */
    static String inScript(Object value) {
        String json = new String(bytes(value), StandardCharsets.UTF_8);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '\u2028' || c == '\u2029') {
                return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
            }
        }
        return json;
    }
}
