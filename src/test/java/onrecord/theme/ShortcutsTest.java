package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.site.view.Frame;
import onrecord.site.view.NotFoundView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shortcut gives what Pebble gives without it, be it a page or an error. */
class ShortcutsTest {
    private static final Map<String, Object> VALUES = new HashMap<>(Map.of(
            "page",
            new NotFoundView(new Frame("A <title> – “ö”", "What \"it\" is & isn't", "𝒜", "en", "", "", "", true)),
            "list",
            List.of("<a>", "", "c"),
            "none",
            List.of(),
            "map",
            Map.of(),
            "number",
            7,
            "blank",
            " \n"));

    static {
        VALUES.put("nothing", null);
    }

    private static PebbleEngine engine(Extension... extensions) {
        return new PebbleEngine.Builder()
                .loader(new StringLoader())
                .extension(extensions)
                .addEscapingStrategy("html", Renderer::escape)
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .build();
    }

    private static String text(PebbleEngine engine, String template) throws IOException {
        try {
            StringWriter out = new StringWriter();
            engine.getTemplate(template).evaluate(out, VALUES);
            return out.toString();
        } catch (PebbleException e) {
            return e.getMessage();
        }
    }

    private static String bytes(PebbleEngine engine, String template) throws IOException {
        try {
            Utf8Writer out = new Utf8Writer();
            engine.getTemplate(template).evaluate(out, VALUES);
            return new String(out.take(), StandardCharsets.UTF_8);
        } catch (PebbleException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain <text> – “ö” 𝒜",
                "{{ page.frame.title }}|{{ page.frame.description }}|{{ page.frame.archive }}|{{ page.frame.noindex }}",
                "{{ page.frame.title | raw }}|{{ page.frame.title | escape }}|{{ page.frame.title | upper }}",
                "{{ page.frame.title | escape(strategy=\"js\") }}{% autoescape false %}{{ page.frame.title }}{% endautoescape %}",
                "{{ number }}{{ nothing }}{{ \"<b>\" }}{{ \"<\" ~ page.frame.title }}{{ page.frame.noindex ? \"<y>\" : page.frame.title }}",
                "{% for one in list %}{{ loop.index }}{{ one }}{% if one is empty %}-{% endif %}{% else %}!{% endfor %}",
                "{% for one in none %}{{ one }}{% else %}<none>{% endfor %}",
                "{% if none is empty and map is empty and nothing is empty and blank is empty %}all{% endif %}",
                "{% if list is not empty or none is not empty %}some{% endif %}{% if number is not empty %}seven{% endif %}",
                "{% if page.frame.noindex %}a{% elseif list is empty %}b{% else %}c{% endif %}{% if not page.frame.noindex %}d{% else %}e{% endif %}",
                "{% if page.frame.language == \"en\" %}en{% elseif page.frame.language == \"de\" %}de{% endif %}",
                "{% if number %}n{% endif %}{% if page.frame.canonical %}c{% else %}-{% endif %}",
                "{% macro m(x) %}<i>{{ x }}</i>{% if x is empty %}0{% endif %}{% endmacro %}{{ m(page.frame.title) }}{{ m(\"\") }}",
                "{% set t = page.frame.title %}{{ t }}{{ t.length }}{{ list.size }}",
                "{{ page.frame.none }}",
                "a\n{% if page.none is empty %}b{% endif %}",
                "{% if list %}a{% endif %}",
                "{% if nothing %}a{% endif %}",
                "{{ nothing.field }}",
                "{{ page.frame.none | default(\"d\") }}{% if page.none is null %}n{% endif %}",
            })
    void the_same_as_without(String template) throws IOException {
        PebbleEngine plain = engine(new ViewFields());
        PebbleEngine shorter = engine(new ViewFields(), new Shortcuts());
        assertEquals(text(plain, template), text(shorter, template));
        assertEquals(bytes(plain, template), bytes(shorter, template));
        assertEquals(text(plain, template), bytes(shorter, template));
    }
}
