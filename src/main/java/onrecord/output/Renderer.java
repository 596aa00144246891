package onrecord.output;

import onrecord.site.Page;

/** Turns a page into the bytes of its file. Safe for use by many threads. */
public final class Renderer {
    private final Templates templates;

    /** Makes a renderer with the given theme. */
    public Renderer(Templates templates) {
        this.templates = templates;
    }

    /**
     * Gives the bytes of {@code page}.
     *
     * @throws TemplateException if its template is wrong
     */
    public byte[] render(Page page) {
        if (page.content() instanceof Page.Data data) {
            return data.bytes();
        }
        if (page.content() instanceof Page.Asset asset) {
            return templates.bytes(asset.name());
        }
        throw new IllegalStateException("no such content: " + page.content());
    }
}
