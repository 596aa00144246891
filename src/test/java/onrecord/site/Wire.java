package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.model.Article;
import onrecord.spec.Articles;

/** A wire of invented copy, and random questions about it. The same for the same seed. */
final class Wire {
    private static final List<String> WORDS = List.of(
            "ferry",
            "ferries",
            "harbour",
            "harbours",
            "strike",
            "strikes",
            "striking",
            "vote",
            "voted",
            "voting",
            "grain",
            "ice",
            "gauge",
            "gauges",
            "bridge",
            "pier",
            "closed",
            "closing",
            "closes",
            "barley",
            "plan",
            "plans",
            "planned",
            "winter",
            "storm",
            "storms",
            "council",
            "quay",
            "tariff",
            "tariffs",
            "cable",
            "carried",
            "carries",
            "carry");

    private static final List<String> PEOPLE =
            List.of("Ada Kell", "Łukasz Ørn", "Séverine Dúbois", "Tomas Orl", "Mira Sund", "Ada Orl", "Weiß Brandt");
    private static final List<String> TITLES = List.of("Mayor", "Minister", "Admiral", "Director");
    private static final List<String> LISTENERS = List.of("reporters", "the council", "Ada Kell", "KNS");
    private static final List<String> AGENCIES = List.of("KNS", "NVA", "TNA", "Tarn News Agency");
    private static final List<String> PLACES = List.of("MARN", "SUND", "LOWEN HARBOUR", "HALM");
    private static final List<String> PUBLISHED = List.of("2031-03", "2031", "2032-01-31");

    private final Random random;

    Wire(long seed) {
        this.random = new Random(seed);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
    }

    /** Returns some stories; many of a day, some with a vague date or none. */
    List<Article> stories(int count) {
        List<Article> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int day = 1 + random.nextInt(12);
            boolean dated = random.nextInt(10) > 0;
            String dateline = one(PLACES) + (dated ? ", March " + day + ", " + (2031 + random.nextInt(2)) : "") + ". /"
                    + one(AGENCIES) + "/. ";
            StringBuilder text = new StringBuilder("The " + words(4) + "\n" + dateline + "The " + words(5) + ".\n");
            for (int lines = random.nextInt(6); lines >= 0; lines--) {
                text.append(line()).append('\n');
            }
            String published = dated || random.nextBoolean() ? "" : one(PUBLISHED);
            stories.add(Articles.extract(text.toString(), published, "wire/" + i + ".txt"));
        }
        return stories;
    }

    private String line() {
        String who = one(TITLES) + " " + one(PEOPLE);
        return switch (random.nextInt(5)) {
            case 0 ->
                "\"The " + words(3) + " will wait for the " + words(2) + ",\" " + who + " told " + one(LISTENERS) + ".";
            case 1 -> who + " said the " + words(2) + " had been lost. \"Nobody saw the " + words(3) + ",\" he said.";
            case 2 -> who + " called the " + words(2) + " \"a " + words(2) + "\".";
            case 3 ->
                "On February " + (1 + random.nextInt(27)) + ", 2031, the " + words(1) + " sank off Marn with the "
                        + words(2) + ".";
            default -> "The " + words(3) + " and the " + words(4) + ".";
        };
    }

    /** Returns a question of a few parts. */
    String question() {
        String question = conjunction(2);
        return random.nextInt(3) == 0 ? question + " OR " + conjunction(1) : question;
    }

    private String conjunction(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> (random.nextInt(6) == 0 ? "-" : "") + part(depth))
                .collect(Collectors.joining(" "));
    }

    private String part(int depth) {
        String name = one(List.of(one(PEOPLE).split(" ")));
        return switch (random.nextInt(depth > 0 ? 17 : 16)) {
            case 0, 1, 2, 3 -> one(WORDS);
            case 4 -> one(WORDS).substring(0, 3) + "*";
            case 5 -> "\"" + words(1 + random.nextInt(2)) + "\"";
            case 6 -> "who:" + name;
            case 7 -> "who:\"" + one(PEOPLE) + "\"";
            case 8 -> "to:" + one(List.of("reporters", "council", "kell", "kns", "rep*"));
            case 9 -> "about:" + one(List.of(one(WORDS), "\"" + words(2) + "\"", "str*"));
            case 10 -> "agency:" + one(List.of("kns", "nva", "\"news agency\"", "tarn"));
            case 11 -> "place:" + one(List.of("marn", "lowen", "\"lowen harbour\"", "sund"));
            case 12 ->
                one(List.of("before:", "after:"))
                        + one(List.of("2031", "2032", "2031-03", "2032-03-0" + (1 + random.nextInt(9)), "2031-03-05"));
            case 13 -> "is:" + one(List.of("quote", "paraphrase", "event"));
            case 14 -> "basis:" + one(List.of("stated", "inferred", "uncertain"));
            case 15 -> name.toUpperCase(Locale.ROOT);
            default -> "(" + conjunction(depth - 1) + " OR " + conjunction(0) + ")";
        };
    }
}
