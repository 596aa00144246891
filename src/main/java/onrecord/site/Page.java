package onrecord.site;

import java.util.function.Supplier;

/**
 * One file of the site, before it is bytes. Its content is made when it is asked for, by any thread.
 *
 * @param path its address: relative to the site's root, with {@code /} between folders
 * @param inputs the number that stands for all that its content is made of, see {@link Inputs}; {@link #UNKNOWN} where only
 *     its bytes tell whether it has changed. The theme, the settings and the program come on top
 * @param made makes the content
 */
public record Page(String path, long inputs, Supplier<? extends Content> made) {
    /** The inputs of a page that must be made to see whether it has changed. */
    public static final long UNKNOWN = 0;

    /**
     * What a file is made of.
     *
     * <ul>
     *   <li>{@link Filled} – a template filled with a view
     *   <li>{@link Data} – bytes as they are
     *   <li>{@link Asset} – a file that lies with the templates, such as a stylesheet
     * </ul>
     */
    public sealed interface Content {}

    /**
     * A template filled with a view.
     *
     * @param template name of the template's file
     * @param view a record of {@link onrecord.site.view}
     */
    public record Filled(String template, Record view) implements Content {}

    /** Bytes as they are. The array is the page's own and must not be changed. */
    public record Data(byte[] bytes) implements Content {}

    /** A file that lies with the templates and is published as it is. */
    public record Asset(String name) implements Content {}

    /** Creates the content. */
    public Content content() {
        return made.get();
    }
}
