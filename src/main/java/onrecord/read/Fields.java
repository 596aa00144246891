package onrecord.read;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import onrecord.model.When;
import onrecord.text.Diagnostic;
import onrecord.text.Labelled;
import onrecord.text.Span;
import onrecord.text.WebLink;

/**
 * Takes what it knows out of the keys of a YAML file, checks each value, and reports the keys that nobody asked for. A
 * value that is wrong is reported and counts as not given.
 */
final class Fields {
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,5}");

    private final Tree.Entries entries;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Tree.Entries entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** Returns the keys of {@code value}; none, and a problem, where it is something else. */
    static Fields of(Tree.Value value, String example, Problems problems) {
        if (value instanceof Tree.Entries entries) {
            return new Fields(entries, problems);
        }
        problems.error(
                "wrong-type", value.span(), "keys with values are expected here", "write it like “" + example + "”");
        return new Fields(new Tree.Entries(Map.of(), value.span()), problems);
    }

    /** Returns words in one line. A number counts as words, since a headline may be one. */
    Optional<String> words(String key) {
        return scalar(key).map(value -> oneLine(value.text())).filter(words -> !words.isEmpty());
    }

    /** Returns a web or mail address. Nothing else may become a link of the site. */
    Optional<String> link(String key) {
        return scalar(key).flatMap(value -> link(value.text(), value.span()));
    }

    /** Returns a web address, http or https, that paths may follow; without a slash at its end. */
    Optional<String> root(String key) {
        return scalar(key).flatMap(value -> {
            Optional<String> url = web(value);
            if (url.isPresent() && !WebLink.isRoot(url.get())) {
                wrong(value.span(), key, "an address without ? and #", key + ": https://example.org/marn");
                return Optional.empty();
            }
            return url.map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        });
    }

    /** Returns a day, month or year; a time is of the day that it was in the newsroom's zone. */
    Optional<When> date(String key, Optional<ZoneId> newsroom) {
        return scalar(key).flatMap(value -> date(value, newsroom));
    }

    /** Returns a day, month or year, a decade or century as {@code 195X}, or from one date to another as {@code 1957/1961}. */
    Optional<When> period(String key, Optional<ZoneId> newsroom) {
        return scalar(key).flatMap(value -> {
            Optional<When> years = GivenDate.years(value.text().strip());
            return years.isPresent() ? years : date(value, newsroom);
        });
    }

    /** Returns {@code true} or {@code false}; {@code false} where nothing is said. */
    boolean truth(String key) {
        Optional<Tree.Scalar> value = scalar(key);
        if (value.isPresent() && value.get().plain() != Tree.Plain.TRUTH) {
            wrong(value.get().span(), key, "true or false", key + ": true");
            return false;
        }
        return value.isPresent() && value.get().text().toLowerCase(Locale.ROOT).equals("true");
    }

    /** Returns a BCP 47 language tag. */
    Optional<String> language(String key) {
        return scalar(key).flatMap(value -> {
            Optional<String> tag = languageTag(value.text().strip());
            if (tag.isEmpty()) {
                wrong(value.span(), key, "a language tag", key + ": en");
            }
            return tag;
        });
    }

    /** Returns a BCP 47 tag in its usual letters; empty where it is none. */
    static Optional<String> languageTag(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                    .filter(usual -> !usual.equals("und"));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Returns a charset by its name. */
    Optional<Charset> charset(String key) {
        return scalar(key).flatMap(value -> {
            try {
                return Optional.of(Charset.forName(value.text().strip()));
            } catch (IllegalArgumentException e) {
                wrong(value.span(), key, "the name of a charset", key + ": windows-1252");
                return Optional.empty();
            }
        });
    }

    /** Returns an address within the site, without ending: words, digits, hyphens and slashes. */
    Optional<String> address(String key) {
        return scalar(key).flatMap(value -> GivenAddress.of(key, value, problems));
    }

    /** Returns a list of addresses within the site. */
    List<String> addresses(String key) {
        List<String> addresses = new ArrayList<>();
        for (Tree.Scalar item : items(key)) {
            GivenAddress.of(key, item, problems).ifPresent(addresses::add);
        }
        return addresses;
    }

    /** Returns a list of words. */
    List<String> list(String key) {
        return items(key).stream()
                .map(item -> item.text().strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Returns a list of web addresses, http or https. */
    List<String> webs(String key) {
        return items(key).stream().flatMap(item -> web(item).stream()).toList();
    }

    /** Returns the one value of a key, whatever it is; empty where there is none. */
    Optional<Tree.Scalar> scalar(String key) {
        known.add(key);
        Tree.Entry entry = entries.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Tree.Scalar scalar) {
            return Optional.of(scalar).filter(value -> value.plain() != Tree.Plain.NOTHING);
        }
        wrong(entry.key(), key, "one value", key + ": …");
        return Optional.empty();
    }

    /** Returns the values of a list. */
    List<Tree.Scalar> items(String key) {
        known.add(key);
        Tree.Entry entry = entries.entries().get(key);
        if (entry == null || entry.value() instanceof Tree.Scalar one && one.plain() == Tree.Plain.NOTHING) {
            return List.of();
        }
        List<Tree.Scalar> items = new ArrayList<>();
        if (entry.value() instanceof Tree.Items list) {
            for (Tree.Value item : list.items()) {
                if (item instanceof Tree.Scalar scalar) {
                    items.add(scalar);
                } else {
                    wrong(item.span(), key, "a list of plain values", key + ": [first, second]");
                }
            }
        } else {
            wrong(entry.key(), key, "a list", key + ": [first, second]");
        }
        return items;
    }

    /** Returns one value or a list of them. */
    List<String> oneOrMore(String key) {
        Tree.Entry entry = entries.entries().get(key);
        return entry != null && entry.value() instanceof Tree.Items
                ? list(key)
                : words(key).stream().toList();
    }

    /** Returns a whole number from 1. */
    Optional<Integer> number(String key) {
        Optional<Tree.Scalar> value = scalar(key);
        Optional<Integer> number = value.map(scalar -> scalar.text().strip())
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(Integer::valueOf);
        if (value.isPresent() && number.isEmpty()) {
            wrong(value.get().span(), key, "a number from 1", key + ": 2");
        }
        return number;
    }

    /** Returns the one of {@code values} whose label is given. */
    @SafeVarargs
    final <T extends Labelled> Optional<T> one(String key, T... values) {
        Optional<Tree.Scalar> given = scalar(key);
        Optional<T> value = given.flatMap(scalar -> List.of(values).stream()
                .filter(each -> each.label().equals(scalar.text().strip().toLowerCase(Locale.ROOT)))
                .findFirst());
        if (given.isPresent() && value.isEmpty()) {
            String known = String.join(
                    ", ", List.of(values).stream().map(Labelled::label).toList());
            wrong(given.get().span(), key, "one of " + known, key + ": " + values[0].label());
        }
        return value;
    }

    /** Returns the keys of each element of a list of entries. */
    List<Fields> each(String key, String example) {
        known.add(key);
        Tree.Entry entry = entries.entries().get(key);
        if (entry == null || entry.value() instanceof Tree.Scalar one && one.plain() == Tree.Plain.NOTHING) {
            return List.of();
        }
        if (entry.value() instanceof Tree.Items list) {
            List<Fields> each = new ArrayList<>();
            for (Tree.Value item : list.items()) {
                Fields fields = of(item, example, problems);
                if (item instanceof Tree.Entries) {
                    each.add(fields);
                }
            }
            return each;
        }
        wrong(entry.key(), key, "a list", key + ": and in the next line “" + example + "”");
        return List.of();
    }

    /** Returns whether one of {@code keys} is there, whatever it says. */
    boolean hasAny(List<String> keys) {
        return keys.stream().anyMatch(entries.entries()::containsKey);
    }

    /** Tells that something is wrong with these keys together. */
    void tell(String code, String message, String hint) {
        problems.error(code, entries.span(), message, hint);
    }

    /** Returns where these keys stand, for what is told of them later. */
    Diagnostic here() {
        return problems.at("", entries.span(), "", "");
    }

    /** Returns where a key stands. */
    Optional<Span> place(String key) {
        return Optional.ofNullable(entries.entries().get(key)).map(Tree.Entry::key);
    }

    /** Returns what a key says, whatever it is. */
    Optional<Tree.Value> value(String key) {
        known.add(key);
        return Optional.ofNullable(entries.entries().get(key)).map(Tree.Entry::value);
    }

    /** Returns what a key says that stands within the keys of {@code group}. */
    Optional<Tree.Value> value(String group, String key) {
        return value(group)
                .flatMap(value -> value instanceof Tree.Entries keys
                        ? Optional.ofNullable(keys.entries().get(key)).map(Tree.Entry::value)
                        : Optional.empty());
    }

    /** Returns the keys but those of which {@code passed} is true, which count as known. */
    Fields without(BiPredicate<String, Tree.Value> passed) {
        Map<String, Tree.Entry> kept = new LinkedHashMap<>(entries.entries());
        kept.entrySet()
                .removeIf(entry -> passed.test(entry.getKey(), entry.getValue().value()));
        return new Fields(new Tree.Entries(kept, entries.span()), problems);
    }

    /** Notes each key that nobody asked for, here or in {@code like}, where keys of other programs may stand. Call it last. */
    void noteUnknown(Fields like) {
        entries.entries().forEach((key, entry) -> {
            if (!known.contains(key) && !like.known.contains(key)) {
                problems.note(
                        "other-key",
                        entry.key(),
                        "“" + key + "” says nothing to this program",
                        "known are " + String.join(", ", like.known));
            }
        });
    }

    /** Reports all keys that nobody asked for. Call it last. */
    void reportUnknown() {
        entries.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.warning(
                        "unknown-key",
                        entry.key(),
                        "unknown key “" + key + "”",
                        "known are " + String.join(", ", known));
            }
        });
    }

    /** Tells that a value is none that the key can have. */
    void wrong(Span at, String key, String expected, String example) {
        problems.error("wrong-type", at, "“" + key + "” is to be " + expected, "write it like “" + example + "”");
    }

    private Optional<String> link(String address, Span at) {
        String link = address.strip();
        if (WebLink.isLink(link)) {
            return Optional.of(link);
        }
        problems.error(
                "bad-link",
                at,
                "this is no link that can be published",
                "links begin with https:// or http:// and a host, without a user name, or with mailto:");
        return Optional.empty();
    }

    private Optional<String> web(Tree.Scalar value) {
        String address = value.text().strip();
        if (WebLink.isWeb(address)) {
            return Optional.of(address);
        }
        problems.error(
                "bad-link",
                value.span(),
                "this is no web address that can be published",
                "web addresses begin with https:// or http://, and the host follows, without a user name");
        return Optional.empty();
    }

    /** Returns words in one line, with one space for each run of white space. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private Optional<When> date(Tree.Scalar value, Optional<ZoneId> newsroom) {
        String date = value.text().strip();
        if (!GivenDate.isShaped(date)) {
            problems.error(
                    "not-a-date", value.span(), "“" + date + "” is no date", "write 2022-02-14, 2022-02 or 2022");
            return Optional.empty();
        }
        Optional<When> when = GivenDate.of(date, newsroom);
        if (when.isEmpty()) {
            problems.error(
                    "impossible-date", value.span(), "there is no " + date, "write year, month, day: 2022-02-14");
        }
        return when;
    }
}
