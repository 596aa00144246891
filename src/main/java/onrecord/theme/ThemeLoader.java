package onrecord.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Loads the theme's templates for Pebble. A template names another by its name in the theme. */
final class ThemeLoader implements Loader<String> {
    private final Templates templates;
    private final Say words;

    ThemeLoader(Templates templates, Say words) {
        this.templates = templates;
        this.words = words;
    }

    @Override
    public Reader getReader(String name) {
        if (Templates.isAsset(name)) {
            throw new LoaderException(
                    null, "a template can refer to a stylesheet or a script, but not take it in: " + name);
        }
        try {
            return new StringReader(words.said(new String(templates.bytes(name), StandardCharsets.UTF_8)));
        } catch (TemplateException e) {
            throw new LoaderException(e, e.diagnostic().message() + ": " + name);
        }
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return relative;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.has(name);
    }

    @Override
    public void setCharset(String charset) {
        // templates are UTF-8
    }

    @Override
    public void setPrefix(String prefix) {
        // the theme knows its places
    }

    @Override
    public void setSuffix(String suffix) {
        // templates are named in full
    }
}
