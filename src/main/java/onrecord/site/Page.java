package onrecord.site;

/**
 * One file of the site, before it is bytes.
 *
 * @param path its address: relative to the site's root, with {@code /} between folders
 * @param content what it is made of
 */
public record Page(String path, Content content) {
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

    /** Makes a page of a template and a view. */
    static Page filled(String path, String template, Record view) {
        return new Page(path, new Filled(template, view));
    }

    /** Makes a data file. */
    static Page data(String path, byte[] bytes) {
        return new Page(path, new Data(bytes));
    }
}
