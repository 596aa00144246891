package onrecord.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The archive's own words, by keys. A message is words with places for arguments, {@code {0}} to {@code {9}}. One that counts
 * has a form for each kind of number that its language tells apart, {@code key.one} or {@code key.few}, and {@code key.other}
 * for all other numbers; which numbers a form is for, {@code plural.one} and so on say. Never changes.
 */
public final class Messages {
    /** The forms that have a rule, in the order in which they are asked. */
    private static final List<String> RULED = List.of("zero", "one", "two", "few", "many");

    private static final String RULE = "plural.";
    private static final String REST = ".other";
    private static final int GROUP = 1000;

    private final Map<String, MessagePattern> patterns;
    private final List<PluralRule> rules;

    /** By key without a form: the forms that have a rule, then the one for the rest. */
    private final Map<String, List<MessagePattern>> counts = new HashMap<>();

    private Messages(Map<String, MessagePattern> patterns, List<PluralRule> rules) {
        this.patterns = patterns;
        this.rules = rules;
        for (Map.Entry<String, MessagePattern> rest : patterns.entrySet()) {
            if (rest.getKey().endsWith(REST)) {
                String base = base(rest.getKey());
                List<MessagePattern> forms = new ArrayList<>();
                for (String form : RULED) {
                    forms.add(patterns.getOrDefault(base + "." + form, rest.getValue()));
                }
                forms.add(rest.getValue());
                counts.put(base.intern(), forms);
            }
        }
    }

    /**
     * Returns the messages of the program's own file.
     *
     * @param path the file as the user knows it
     * @throws MessageException if a message in it is wrong
     */
    public static Messages of(String path, String text) {
        return new Messages(Map.of(), Collections.nCopies(RULED.size(), new PluralRule(List.of())))
                .and(MessageFile.of(path, text), key -> Integer.MAX_VALUE);
    }

    /**
     * Returns these messages with those of another file in their place. Where that has a message that counts in the form for
     * all other numbers, no form of this one is left.
     *
     * @throws MessageException if a message in it is wrong, or has a key or an argument that there is not
     */
    public Messages with(String path, String text) {
        return and(MessageFile.of(path, text), this::arguments);
    }

    /** Returns these messages with others in their place, of which {@code most} tells how many arguments each has at most. */
    private Messages and(MessageFile file, ToIntFunction<String> most) {
        Map<String, MessagePattern> own = new HashMap<>();
        List<PluralRule> ruled = new ArrayList<>(rules);
        for (Map.Entry<Object, Object> message : file.messages().entrySet()) {
            // keys of the program are found by what they are, not letter by letter
            String key = message.getKey().toString().intern();
            String words = message.getValue().toString();
            int form = key.startsWith(RULE) ? RULED.indexOf(key.substring(RULE.length())) : -1;
            if (form >= 0) {
                ruled.set(form, rule(file, key, words));
            } else {
                own.put(key, pattern(file, key, words, most.applyAsInt(key)));
            }
        }
        Map<String, MessagePattern> all = new HashMap<>(patterns);
        for (String key : own.keySet()) {
            if (key.endsWith(REST) && patterns.containsKey(key)) {
                RULED.forEach(form -> all.remove(base(key) + "." + form));
            }
        }
        all.putAll(own);
        return new Messages(all, ruled);
    }

    private static PluralRule rule(MessageFile file, String key, String words) {
        return PluralRule.of(words)
                .orElseThrow(() -> file.wrong(
                        key,
                        "this is no rule for numbers",
                        "write n = 1, or n % 10 = 2..4 and n % 100 != 12..14, or nothing"));
    }

    private static MessagePattern pattern(MessageFile file, String key, String words, int most) {
        if (most < 0) {
            throw file.wrong(
                    key,
                    "there is no message “" + key + "”",
                    "messages.properties of the default theme has all that there are");
        }
        MessagePattern pattern = MessagePattern.of(words)
                .orElseThrow(() -> file.wrong(
                        key, "a brace stands for nothing here", "write {0}, {1} and so on for what is filled in"));
        if (pattern.arguments() > most) {
            throw file.wrong(
                    key,
                    "there is no {" + (pattern.arguments() - 1) + "} here",
                    most == 0
                            ? "this message has nothing to fill in"
                            : "the last that there is is {" + (most - 1) + "}");
        }
        return pattern;
    }

    /** Returns how many arguments a message has, of which a form need not show all; a negative number where there is none. */
    private int arguments(String key) {
        if (isForm(key) && counts.containsKey(base(key))) {
            return Math.max(1, most(forms(base(key))));
        }
        return patterns.containsKey(key) ? pattern(key).arguments() : -1;
    }

    private static int most(List<MessagePattern> forms) {
        return forms.stream().mapToInt(MessagePattern::arguments).max().orElse(0);
    }

    private static boolean isForm(String key) {
        return key.endsWith(REST) || RULED.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    private static String base(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    /** Returns whether there is a message of this key that does not count. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * Returns a message.
     *
     * @throws NoSuchElementException if there is none of this key
     * @throws IllegalArgumentException if there are too few arguments
     */
    public String say(String key, Object... arguments) {
        return say(Function.identity(), key, arguments);
    }

    /** Returns a message of which {@code words} makes, of its own words but not of the arguments, what is to stand there. */
    public String say(Function<String, String> words, String key, Object... arguments) {
        return pattern(key).filled(arguments, words);
    }

    /**
     * Returns a message that counts, in the form for {@code number}, which is the first of its arguments, before {@code more}.
     *
     * @throws NoSuchElementException if there is none of this key
     * @throws IllegalArgumentException if there are too few arguments
     */
    public String count(String key, int number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = digits(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return forms(key).get(form(number)).filled(arguments, Function.identity());
    }

    /** Returns a whole number, such as {@code 12,345}. */
    public String digits(long number) {
        return number < GROUP
                ? Long.toString(number)
                : digits(number / GROUP) + say("number.group") + Digits.of((int) (number % GROUP), 3);
    }

    private int form(int number) {
        int form = 0;
        while (form < rules.size() && !rules.get(form).holds(number)) {
            form++;
        }
        return form;
    }

    /**
     * Returns a message as an expression of JavaScript: a text, or where it is filled in, a function of its arguments.
     *
     * @throws NoSuchElementException if there is none of this key
     * @throws IllegalArgumentException if it needs arguments and is not filled in
     */
    public String script(String key, boolean filled) {
        MessagePattern pattern = pattern(key);
        if (!filled && !pattern.places().isEmpty()) {
            throw new IllegalArgumentException("this message needs arguments, and is given none");
        }
        return filled ? function(pattern.arguments(), pattern.script()) : pattern.script();
    }

    /** Returns a message that counts as a function of JavaScript, of a number and further arguments. */
    public String countScript(String key) {
        List<MessagePattern> forms = forms(key);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            String rule = rules.get(i).script();
            if (!rule.isEmpty()) {
                all.append(rule).append(" ? ").append(forms.get(i).script()).append(" : ");
            }
        }
        all.append(forms.get(rules.size()).script());
        return function(Math.max(1, most(forms)), all.toString());
    }

    private static String function(int arguments, String result) {
        return "(function ("
                + String.join(", ", "abcdefghij".substring(0, arguments).split("")) + ") { return " + result + "; })";
    }

    private MessagePattern pattern(String key) {
        return Optional.ofNullable(patterns.get(key)).orElseThrow(() -> none(key));
    }

    private List<MessagePattern> forms(String key) {
        return Optional.ofNullable(counts.get(key)).orElseThrow(() -> none(key));
    }

    private static NoSuchElementException none(String key) {
        return new NoSuchElementException("there is no message “" + key + "”");
    }
}
