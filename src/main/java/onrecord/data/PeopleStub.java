package onrecord.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.archive.LookAlikes;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.text.Slug;

/** Entries for {@code people.yaml}, for people to keep or to change. */
final class PeopleStub {
    private PeopleStub() {}

    /** Returns what makes one of two, as an entry or for the one that is there; its comment says what keeps them apart. */
    static String same(LookAlikes.Pair pair) {
        boolean turned = pair.other().isEntered() && !pair.one().isEntered();
        Speaker one = turned ? pair.other() : pair.one();
        Speaker other = turned ? pair.one() : pair.other();
        String same = "  same: [" + CorrectionStub.quoted(other.plainName()) + "]   # or notSame\n";
        if (one.isEntered()) {
            return "# in the entry of " + CorrectionStub.quoted(one.name()) + ":\n" + same;
        }
        String name = one.plainName();
        boolean namesakes = Slug.of(name).equals(Slug.of(other.plainName()));
        String kind = one.person() == other.person() ? "" : "  kind: body   # or person\n";
        return "- name: " + CorrectionStub.quoted(name)
                + (namesakes
                        ? "   # one, whatever articles call it; two are " + CorrectionStub.quoted(name + " (title)")
                                + " and so on\n"
                        : "\n" + same)
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

    /** Returns an entry that takes the articles of somebody apart, with what each calls this one. */
    static String mixed(Speaker speaker, List<Summary> articles) {
        StringBuilder lines = new StringBuilder("- name: " + CorrectionStub.quoted(speaker.plainName())
                + "\n  notSame:   # leave those in which it is somebody else\n");
        for (Speaker.Appearance one :
                speaker.appearances().subList(1, speaker.appearances().size())) {
            String called = Stream.concat(
                            one.voice().titles().stream(), Stream.of(one.voice().name()))
                    .collect(Collectors.joining(", "));
            lines.append("    - ")
                    .append(articles.get(one.article()).id())
                    .append("   # ")
                    .append(called)
                    .append('\n');
        }
        return lines + why();
    }

    private static String why() {
        return "  reason: \"\"\n  by: \"\"\n";
    }
}
