package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.model.Withheld;
import onrecord.text.Span;

/**
 * Says of a story whether it is withheld: as people say themselves, by a status, or by an embargo, which no clock ends, since the
 * same seeds are to give the same site on any day. What is said in a way that cannot be read withholds the story, too.
 */
final class Withholding {
    private static final String KEY = "withheld";
    private static final String EMBARGO = "embargo";

    /** The states of ninjs and its like in which an item is not to be used. */
    private static final Set<String> STATES = Set.of("withheld", "canceled", "cancelled", "withdrawn", "killed");

    private static final String MEND = "mend it, and write “withheld: false” if the story may be published";

    private final Fields fields;
    private final Optional<ZoneId> newsroom;
    private final Problems problems;

    private Withholding(Fields fields, Optional<ZoneId> newsroom, Problems problems) {
        this.fields = fields;
        this.newsroom = newsroom;
        this.problems = problems;
    }

    /** Returns what a side-car or front matter says; empty where it says nothing. */
    static Optional<Withheld> of(Fields fields, Optional<ZoneId> newsroom, Problems problems) {
        Withholding all = new Withholding(fields, newsroom, problems);
        Optional<Withheld> embargo = all.embargo(EMBARGO);
        return all.said().or(() -> embargo);
    }

    /** Returns what a wire item says. */
    static Optional<Withheld> ofItem(Tree.Entries item, Optional<ZoneId> newsroom, Problems problems) {
        Withholding all = new Withholding(new Fields(item, problems), newsroom, problems);
        return all.said().or(all::state).or(() -> all.embargo("embargoed")).or(() -> all.embargo(EMBARGO));
    }

    /** Returns what the front matter of a post says to its own generator: that it is a draft, or not published. */
    static Optional<Withheld> ofPost(Fields fields, Problems problems) {
        Withholding all = new Withholding(fields, Optional.empty(), problems);
        return all.draft("draft", true).or(() -> all.draft("published", false));
    }

    private Optional<Withheld> draft(String key, boolean draft) {
        return fields.value(key)
                .filter(value -> value instanceof Tree.Scalar truth
                        && truth.plain() == Tree.Plain.TRUTH
                        && isTrue(truth) == draft)
                .map(value -> withheld(
                        place(key),
                        "“" + key + ": " + draft + "” is said of it",
                        "write “withheld: false” into its front matter to publish it",
                        problems));
    }

    /** Returns what is to be taken from a text that cannot be read, if it is about this at all. */
    static Optional<Withheld> ofUnreadable(String text, int base, Problems problems) {
        for (String key : List.of(KEY, EMBARGO)) {
            int at = text.indexOf(key);
            if (at >= 0) {
                Span span = new Span(base + at, base + at + key.length());
                return Optional.of(withheld(span, "“" + key + "” stands in what cannot be read", MEND, problems));
            }
        }
        return Optional.empty();
    }

    private Optional<Withheld> said() {
        Optional<Tree.Value> value = fields.value(KEY).filter(Withholding::saysSomething);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Tree.Scalar scalar && scalar.plain() == Tree.Plain.TRUTH) {
            return Optional.of(
                    isTrue(scalar)
                            ? withheld("“withheld: true” is said of it", "write “withheld: false” to publish it")
                            : new Withheld(false, problems.at("", place(KEY), "", "")));
        }
        fields.wrong(value.get().span(), KEY, "true or false", KEY + ": true");
        return Optional.of(withheld("what is said of that cannot be read", MEND));
    }

    private Optional<Withheld> state() {
        return fields.value("pubstatus")
                .flatMap(value -> value instanceof Tree.Scalar scalar ? Optional.of(scalar) : Optional.empty())
                // in full it is the address of a word
                .filter(state -> STATES.contains(
                        state.text().strip().replaceFirst(".*[:/]", "").toLowerCase(Locale.ROOT)))
                .map(state -> withheld(
                        state.span(),
                        "its status is “" + Fields.oneLine(state.text()) + "”",
                        "write “withheld: false” into the side-car to publish it all the same",
                        problems));
    }

    private Optional<Withheld> embargo(String key) {
        Optional<Tree.Value> value = fields.value(key).filter(Withholding::saysSomething);
        if (value.isEmpty() || value.get() instanceof Tree.Scalar no && no.plain() == Tree.Plain.TRUTH && !isTrue(no)) {
            return Optional.empty();
        }
        boolean isTruth = value.get() instanceof Tree.Scalar yes && yes.plain() == Tree.Plain.TRUTH;
        boolean isDate = !isTruth && fields.date(key, newsroom).isPresent();
        String until = isDate && value.get() instanceof Tree.Scalar date
                ? " until " + date.text().strip()
                : "";
        return Optional.of(withheld(
                place(key),
                "it is under an embargo" + until,
                "no clock ends an embargo here: write “withheld: false” into the side-car when it is over",
                problems));
    }

    private static boolean saysSomething(Tree.Value value) {
        return !(value instanceof Tree.Scalar scalar)
                || scalar.plain() != Tree.Plain.NOTHING && !scalar.text().isBlank();
    }

    private static boolean isTrue(Tree.Scalar truth) {
        return truth.text().toLowerCase(Locale.ROOT).equals("true");
    }

    private Span place(String key) {
        return fields.place(key).orElseThrow();
    }

    private Withheld withheld(String why, String hint) {
        return withheld(place(KEY), why, hint, problems);
    }

    private static Withheld withheld(Span at, String why, String hint, Problems problems) {
        return new Withheld(true, problems.at(SeedReader.WITHHELD, at, "this story is withheld: " + why, hint));
    }
}
