package onrecord.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * {@code say("key", a, b)}: the archive's own words. What a macro has made, such as a link, stands among them as it is;
 * all else is escaped as whatever is printed.
 */
final class Say extends AbstractExtension implements Function {
    /** No message has a brace in it ({@code MessageFile}), so that none becomes a part of the template's language. */
    private static final Pattern BARE = Pattern.compile("\\{\\{ say\\(\"([^\"]+)\"\\) }}");

    private final Messages messages;

    Say(Messages messages) {
        this.messages = messages;
    }

    /**
     * Returns a template with the messages in it that need no arguments: they are the same on all pages. What cannot be said is
     * left, to be told of where it is printed.
     */
    String said(String template) {
        return BARE.matcher(template).replaceAll(call -> {
            try {
                String words = Renderer.escape(messages.say(call.group(1)));
                // a tag beside them would take blanks away, a line more would be one that the template does not have,
                // and a
                // brace may begin something in the language of templates
                boolean fits = words.equals(words.strip()) && words.indexOf('\n') < 0 && words.indexOf('{') < 0;
                return Matcher.quoteReplacement(fits ? words : call.group());
            } catch (NoSuchElementException | IllegalArgumentException e) {
                return Matcher.quoteReplacement(call.group());
            }
        });
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", this);
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
        // as many as the message needs
        return null;
    }

    @Override
    public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
        if (!(given.get("0") instanceof String key)) {
            throw new PebbleException(null, "say needs the key of a message first", line, self.getName());
        }
        Object[] arguments = new Object[given.size() - 1];
        boolean markup = false;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = given.get(String.valueOf(i + 1));
            markup |= arguments[i] instanceof SafeString;
        }
        try {
            return markup ? markup(key, arguments) : messages.say(key, arguments);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
    }

    private SafeString markup(String key, Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!(arguments[i] instanceof SafeString)) {
                arguments[i] = Renderer.escape(String.valueOf(arguments[i]));
            }
        }
        return new SafeString(messages.say(Renderer::escape, key, arguments));
    }
}
