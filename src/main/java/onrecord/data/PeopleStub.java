package onrecord.data;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.archive.LookAlikes;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.text.Slug;

/** Entries for {@code people.yaml}, for people to keep or to change. */
final class PeopleStub {
    private PeopleStub() {}

    /** Returns an entry that makes one of two; its comment says what would keep them apart. */
    static String same(LookAlikes.Pair pair) {
        String other = CorrectionStub.quoted(pair.other().plainName());
        boolean namesakes =
                Slug.of(pair.one().plainName()).equals(Slug.of(pair.other().plainName()));
        String name = pair.one().plainName();
        String kind = pair.one().person() == pair.other().person() ? "" : "  kind: body   # or person\n";
        return "- name: " + CorrectionStub.quoted(name)
                + (namesakes
                        ? "   # one, whatever articles call it; two are “" + name + " (title)” and so on\n"
                        : "\n  same: [" + other + "]   # or notSame\n")
                + kind
                + why();
    }

    /** Returns an entry that gives a body its full name, or takes the articles apart that name it. */
    static String generic(Speaker body, List<Summary> articles) {
        String name = CorrectionStub.quoted(body.name());
        String others = body.appearances().stream()
                .map(one -> articles.get(one.article()).id())
                .distinct()
                .skip(1)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? "- name: " + name + "   # its full name\n  same: [" + name + "]\n" + why()
                : "- name: " + name + "\n  notSame: [" + others + "]   # those in which it is another one\n" + why();
    }

    private static String why() {
        return "  reason: \"\"\n  by: \"\"\n";
    }
}
