package onrecord.archive;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.match.GenericBody;
import onrecord.match.Nations;
import onrecord.model.Article;
import onrecord.model.Dateline;
import onrecord.model.Person;
import onrecord.text.Span;

/** Counts the words with a capital that an article uses again and again and that are no person's: the states it is about are among them. */
final class AboutWords {
    private static final int MOST = 8;
    private static final int AGAIN = 2;
    private static final int MIN_LETTERS = 4;

    /** So many words may stand between a state and its body: “Norland’s public health ministry”. */
    private static final int MODIFIERS = 3;

    private static final Set<String> CALENDAR = Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
            .map(name -> name.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> states = new HashSet<>();

    /** Words that begin a sentence: they count beside others. */
    private final Map<String, Integer> first = new TreeMap<>();

    private AboutWords() {}

    /** Returns the words of {@code article}, the most frequent first; forms of one word count together, its shortest stands for all. */
    static List<Summary.Spoken> of(Article article) {
        AboutWords about = new AboutWords();
        for (Person person : article.people()) {
            for (String word : person.name().split(" ")) {
                about.skipped.add(word);
            }
        }
        String text = article.text();
        article.headline()
                .ifPresent(headline ->
                        about.count(headline.text(), new Span(0, headline.text().length()), false));
        for (Span sentence : article.sentences()) {
            about.count(text, sentence, true);
        }
        for (Dateline line : article.dateline().stream().toList()) {
            line.places().forEach(place -> {
                if (!place.region().isEmpty() && place.region().indexOf(' ') < 0) {
                    about.add(place.region());
                    about.add(place.region());
                }
            });
        }
        return about.mostFrequent();
    }

    /** Counts the words between letters of which the first is a capital; a sentence begins with one anyway. */
    private void count(String text, Span sentence, boolean isSentence) {
        boolean begins = isSentence;
        boolean named = false;
        String before = "";
        int at = sentence.start();
        while (at < sentence.end()) {
            char c = text.charAt(at);
            if (!Character.isLetter(c)) {
                before = c == ' ' ? before : "";
                at++;
                continue;
            }
            int end = at + 1;
            while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = "";
            if (Character.isUpperCase(c)) {
                if (end - at == 1 && isDotted(text, at, sentence.end())) {
                    end = at + 4;
                    word = text.substring(at, end - 1);
                } else if (end - at > 1) {
                    word = text.substring(at, end);
                }
            }
            boolean first = Nations.begins(word) || Nations.begins(titled(word));
            if (!word.isEmpty() && !first) {
                // “Institute” in “Kell Institute President” is part of a longer name
                boolean within = named && at > 0 && text.charAt(at - 1) == ' ';
                found(text, before + word, end, sentence.end(), begins, within);
            }
            before = first ? word + " " : "";
            named = !word.isEmpty() && !first && !begins;
            begins = false;
            at = end;
        }
    }

    /** Returns words in capitals as they are written elsewhere. */
    private static String titled(String words) {
        StringBuilder titled = new StringBuilder(words);
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i - 1) != ' ') {
                titled.setCharAt(i, Character.toLowerCase(words.charAt(i)));
            }
        }
        return titled.toString();
    }

    /** Counts a word that ends at {@code end}. */
    private void found(String text, String word, int end, int to, boolean begins, boolean within) {
        boolean capitals = word.length() > MIN_LETTERS - 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String name = capitals && word.indexOf('.') < 0 ? titled(word) : word;
        if (!capitals && !within && Nations.isWritten(word) && isBeforeState(text, name, end, to, begins)) {
            states.add(Nations.key(name));
            add(name);
        } else if (!begins) {
            add(name);
        } else if (name.length() >= MIN_LETTERS) {
            first.merge(name, 1, Integer::sum);
        }
    }

    /**
     * Returns whether what only states have follows a word: “Norland’s foreign ministry”, “Norlander President”. At the beginning
     * of a sentence other words stand there, too.
     */
    private static boolean isBeforeState(String text, String word, int end, int to, boolean begins) {
        int at = end;
        boolean possessive =
                at + 1 < to && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019') && text.charAt(at + 1) == 's';
        at += possessive ? 2 : 0;
        if (begins && !possessive) {
            return false;
        }
        for (int words = 0; words < MODIFIERS; words++) {
            if (at >= to || text.charAt(at) != ' ') {
                return false;
            }
            int next = ++at;
            while (at < to && Character.isLetter(text.charAt(at))) {
                at++;
            }
            String following = text.substring(next, at).toLowerCase(Locale.ROOT);
            if (GenericBody.isOfState(following)) {
                String lower = word.toLowerCase(Locale.ROOT);
                return !GenericBody.isModifier(lower) && !GenericBody.isOfState(lower) && !CALENDAR.contains(lower);
            }
            if (!GenericBody.isModifier(following)) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether two letters with a point each stand at {@code at}: “U.S.”. */
    private static boolean isDotted(String text, int at, int end) {
        return at + 3 < end
                && text.charAt(at + 1) == '.'
                && Character.isUpperCase(text.charAt(at + 2))
                && text.charAt(at + 3) == '.';
    }

    private void add(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (skipped.contains(word) || GenericBody.isModifier(lower) || GenericBody.isOfState(lower)) {
            return;
        }
        String key = Nations.key(word);
        counts.merge(key, 1, Integer::sum);
        words.merge(key, word, (known, now) -> now.length() < known.length() ? now : known);
    }

    private List<Summary.Spoken> mostFrequent() {
        first.forEach((word, times) -> {
            String key = Nations.key(word);
            if (counts.containsKey(key)) {
                counts.merge(key, times, Integer::sum);
            }
        });
        List<Summary.Spoken> all = new ArrayList<>();
        counts.forEach((key, times) -> {
            if (times >= AGAIN || states.contains(key)) {
                all.add(new Summary.Spoken(words.getOrDefault(key, key), times, states.contains(key)));
            }
        });
        all.sort(Comparator.comparing(Summary.Spoken::state)
                .thenComparing(Summary.Spoken::times)
                .reversed()
                .thenComparing(Summary.Spoken::word));
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }
}
