package onrecord.theme;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Diagnostic;
import onrecord.text.LineMap;
import onrecord.text.Messages;
import onrecord.text.Span;

/**
 * Puts the archive's own words into a script before it is published, so that no page loads more for them: {@code say('key')}
 * becomes a text, and {@code say('key', a, b)} and {@code count('key', number)} the call of a function that fills one in.
 */
final class ScriptWords {
    private static final Pattern CALL = Pattern.compile("\\b(say|count)\\('([^'\\n]+)'(?:\\)|(,)\\s*)");

    private ScriptWords() {}

    /**
     * Returns the bytes of the script {@code name} with its words.
     *
     * @throws TemplateException if there is no such script, or it asks for words that there are not
     */
    static byte[] filled(String name, Templates templates, Messages messages) {
        String script = new String(templates.bytes(name), StandardCharsets.UTF_8);
        StringBuilder filled = new StringBuilder();
        Matcher call = CALL.matcher(script);
        int from = 0;
        while (call.find()) {
            boolean more = call.group(3) != null;
            try {
                String words = call.group(1).equals("say")
                        ? messages.script(call.group(2), more)
                        : messages.countScript(call.group(2));
                filled.append(script, from, call.start()).append(words).append(more ? "(" : "");
            } catch (NoSuchElementException | IllegalArgumentException e) {
                throw new TemplateException(
                        Diagnostic.at(
                                Diagnostic.Severity.ERROR,
                                "template",
                                templates.place(name),
                                LineMap.of(script),
                                new Span(call.start(), call.end()),
                                String.valueOf(e.getMessage()),
                                "messages.properties of the default theme has all that there are"),
                        e);
            }
            from = call.end();
        }
        return filled.append(script, from, script.length()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
