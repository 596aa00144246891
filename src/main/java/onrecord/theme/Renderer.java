package onrecord.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.site.Page;
import onrecord.text.Diagnostic;
import onrecord.text.Limits;
import onrecord.text.Messages;

/** Turns a page into the bytes of its file. Each template is read and compiled once. Safe for use by many threads. */
public final class Renderer {
    /** The one variable of every template: the page's view. */
    private static final String VIEW = "page";

    /** Bytes that most pages are shorter than. */
    private static final int ROOM = 16 * 1024;

    /** A bit for each char that has a meaning in HTML, and for each control character that neither it nor XML can hold. */
    private static final long SPECIAL = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '"' | 1L << '\'' | 0xffff_d9ffL;

    private final Templates templates;
    private final Messages messages;
    private final PebbleEngine engine;
    private final Map<String, PebbleTemplate> compiled = new ConcurrentHashMap<>();

    /**
     * Creates a renderer with the given theme.
     *
     * @throws TemplateException if its words are wrong
     */
    public Renderer(Templates templates) {
        this.templates = templates;
        this.messages = templates.messages();
        Say words = new Say(messages);
        this.engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(templates, words))
                .extension(new ViewFields(), words, new Bounds.WholeTemplates())
                .registerExtensionCustomizer(Bounds::new)
                // what a view holds is read by its fields; “loop” is the one thing of Pebble's that has methods
                .methodAccessValidator(
                        (instance, method) -> method.getDeclaringClass().getEnclosingClass() == ForNode.class)
                .maxRenderedSize(Limits.PAGE_CHARS)
                .addEscapingStrategy("html", Renderer::escape)
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .build();
    }

    /** Returns the words of the theme. */
    public Messages messages() {
        return messages;
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
            return asset.name().endsWith(".js")
                    ? ScriptWords.filled(asset.name(), templates, messages)
                    : templates.bytes(asset.name());
        }
        if (content instanceof Page.Filled filled) {
            return fill(filled);
        }
        throw new IllegalStateException("unknown content: " + content);
    }

    private byte[] fill(Page.Filled filled) {
        Utf8Writer out = new Utf8Writer(ROOM);
        Steps steps = Steps.begin(filled.template());
        try {
            compiled.computeIfAbsent(filled.template(), engine::getTemplate).evaluate(out, Map.of(VIEW, filled.view()));
            return out.toBytes();
        } catch (RuntimeException e) {
            int line = steps.line() == 0 ? firstWrong(filled.template(), e) : steps.line();
            throw asDiagnostic(Placed.at(e, line, steps.template()));
        } catch (StackOverflowError e) {
            throw asDiagnostic(
                    new Placed.Fault(e, "this takes itself in, again and again", steps.line(), steps.template()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the line up to which a template cannot be read for the same reason as the whole; Pebble does not always tell. */
    private int firstWrong(String template, RuntimeException whole) {
        StringBuilder read = new StringBuilder();
        int line = 0;
        for (String next : (Iterable<String>) templates.lines(template)::iterator) {
            read.append(next).append('\n');
            line++;
            try {
                engine.getLiteralTemplate(read.toString());
            } catch (RuntimeException e) {
                if (e.getClass() == whole.getClass() && Objects.equals(e.getMessage(), whole.getMessage())) {
                    return line;
                }
            }
        }
        return 0;
    }

    private TemplateException asDiagnostic(Placed.Fault e) {
        String file = e.getFileName();
        int line = e.getLineNumber();
        boolean unknown = e.getCause() instanceof AttributeNotFoundException;
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
                        line > 0
                                ? templates
                                        .lines(file)
                                        .skip(line - 1L)
                                        .findFirst()
                                        .orElse("")
                                : "",
                        hint),
                e);
    }

    /**
     * Escapes what has a meaning in HTML text and in attribute values, and puts U+FFFD for what cannot stand there. Most words need nothing and come back as they are.
     */
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

    /** Returns whether a char has a meaning in HTML, or cannot stand there. */
    static boolean isSpecial(char c) {
        return c <= '>' ? (SPECIAL >>> c & 1) != 0 : c >= 0x7f && (c < 0xa0 || c >= 0xfffe);
    }

    /** Returns what stands for such a char. */
    static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "\ufffd";
        };
    }
}
