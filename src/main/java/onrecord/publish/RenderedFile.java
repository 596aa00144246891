package onrecord.publish;

/**
 * A file to be written.
 *
 * @param path relative to the site's root, with {@code /}
 * @param inputs what it was made of; see {@link onrecord.site.Page#inputs}
 * @param bytes what it is to hold; no longer the caller's
 */
public record RenderedFile(String path, long inputs, byte[] bytes) {}
