package onrecord.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.site.Page;
import onrecord.text.Diagnostic;

/** Turns a page into the bytes of its file. Each template is read and compiled once. Safe for use by many threads. */
public final class Renderer {
    /** The one variable of every template: the page's view. */
    private static final String VIEW = "page";

    /** Bytes that most pages are shorter than. */
    private static final int ROOM = 16 * 1024;

    /** A bit for each char that has a meaning in HTML. */
    private static final long SPECIAL = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '"' | 1L << '\'';

    private final Templates templates;
    private final PebbleEngine engine;
    private final Map<String, PebbleTemplate> compiled = new ConcurrentHashMap<>();

    /** Creates a renderer with the given theme. */
    public Renderer(Templates templates) {
        this.templates = templates;
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(templates))
                .extension(new ViewFields())
                .addEscapingStrategy("html", Renderer::escape)
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .build();
    }

    /**
     * Returns the bytes of {@code page}.
     *
     * @throws TemplateException if its template is wrong
     */
    public byte[] render(Page page) {
        Page.Content content = page.content();
        if (content instanceof Page.Data data) {
            return data.bytes();
        }
        if (content instanceof Page.Asset asset) {
            return templates.bytes(asset.name());
        }
        if (content instanceof Page.Filled filled) {
            return fill(filled);
        }
        throw new IllegalStateException("unknown content: " + content);
    }

    private byte[] fill(Page.Filled filled) {
        Utf8Writer out = new Utf8Writer(ROOM);
        try {
            compiled.computeIfAbsent(filled.template(), engine::getTemplate).evaluate(out, Map.of(VIEW, filled.view()));
            return out.toBytes();
        } catch (PebbleException e) {
            throw asDiagnostic(filled.template(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplateException asDiagnostic(String template, PebbleException e) {
        String file = e.getFileName() == null ? template : e.getFileName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        boolean unknown = e instanceof AttributeNotFoundException;
        String hint = unknown ? "README.md beside the default templates lists the fields of every page" : "";
        return new TemplateException(
                new Diagnostic(
                        Diagnostic.Severity.ERROR,
                        unknown ? "no-such-field" : "template",
                        templates.place(file),
                        line,
                        0,
                        new onrecord.text.Span(0, 0),
                        e.getPebbleMessage(),
                        line > 0 ? templates.line(file, line) : "",
                        hint),
                e);
    }

    /** Escapes what has a meaning in HTML text and in attribute values. Most words need nothing and come back as they are. */
    static String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSpecial(text.charAt(i))) {
                StringBuilder out = new StringBuilder(length + 32);
                int from = 0;
                for (int j = i; j < length; j++) {
                    char c = text.charAt(j);
                    if (isSpecial(c)) {
                        out.append(text, from, j).append(entity(c));
                        from = j + 1;
                    }
                }
                return out.append(text, from, length).toString();
            }
        }
        return text;
    }

    /** Returns whether a char has a meaning in HTML. */
    static boolean isSpecial(char c) {
        return c <= '>' && (SPECIAL >>> c & 1) != 0;
    }

    /** Returns what stands for a char that has a meaning. */
    static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
