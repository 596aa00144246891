package onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.drafts.Difference;
import onrecord.drafts.Finding;
import onrecord.drafts.Verdict;

/** What came of the quotations of a draft, in words. */
final class QuotesReport {
    private final StringBuilder out = new StringBuilder();

    private QuotesReport() {}

    /** Returns a paragraph for each quotation, and a line that sums them up. */
    static String of(List<Finding> findings, String draft) {
        QuotesReport report = new QuotesReport();
        findings.forEach(finding -> report.add(finding, draft));
        return report.out + sum(findings) + "\n";
    }

    private void add(Finding finding, String draft) {
        line("", draft + ":" + finding.line() + ":" + finding.column() + ": " + said(finding.verdict()));
        line("  ", quoted(finding.quotation()) + by(finding.speakers()));
        finding.place().ifPresent(place -> {
            if (finding.verdict() != Verdict.FOUND || !finding.differences().isEmpty()) {
                line("  there: ", quoted(place.words()));
            }
            finding.differences().forEach(one -> line("    ", said(one)));
            finding.notes().forEach(note -> line("    ", note));
            line("  ", speaker(finding, place));
            line(
                    "  ",
                    Stream.of(quoted(place.headline()), place.agency(), place.date(), sentences(place))
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining(", "))
                            + others(finding.others()));
            line("  ", place.href());
        });
        out.append('\n');
    }

    private void line(String indent, String words) {
        out.append(indent).append(words).append('\n');
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case FOUND -> "found word for word";
            case UNQUOTED -> "not as a quotation";
            case ALTERED -> "altered";
            case OTHER_SPEAKER -> "said by somebody else";
            case NOT_FOUND -> "not found";
            case TOO_SHORT -> "too short to tell";
        };
    }

    private static String said(Difference difference) {
        String draft = quoted(difference.draft());
        String archive = quoted(difference.archive());
        return switch (difference.kind()) {
            case LEFT_OUT -> "left out: " + archive;
            case ADDED -> "added: " + draft;
            case CHANGED -> "changed: " + draft + " for " + archive;
            case ELLIPSIS -> "left out where the draft says so: " + archive;
            case BRACKETS -> "in brackets: " + draft + (difference.archive().isEmpty() ? "" : " for " + archive);
        };
    }

    private static String speaker(Finding finding, Finding.Place place) {
        String names = place.speakers().isEmpty()
                ? "the article does not say who said it"
                : String.join(" and ", place.speakers()) + ", " + place.basis();
        String quoted = place.quoted() ? "" : "; stands there, not as a quotation";
        return (finding.speaker().equals("other")
                        ? "said there by " + names + "; the draft says " + String.join(" and ", finding.speakers())
                        : place.speakers().isEmpty()
                                ? names
                                : "said there by " + names
                                        + (finding.speakers().isEmpty() ? "; whom the draft means was not read" : ""))
                + quoted;
    }

    private static String sentences(Finding.Place place) {
        return place.sentence() == place.lastSentence()
                ? "sentence " + place.sentence()
                : "sentences " + place.sentence() + " to " + place.lastSentence();
    }

    private static String others(int others) {
        return others == 0 ? "" : "; also in " + Console.count(others, "other article");
    }

    private static String by(List<String> speakers) {
        return speakers.isEmpty() ? "" : " \u2013 " + String.join(" and ", speakers);
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    private static String sum(List<Finding> findings) {
        return Console.count(findings.size(), "quotation")
                + Stream.of(Verdict.values())
                        .flatMap(verdict -> sum(findings, verdict).stream())
                        .collect(Collectors.joining(", ", findings.isEmpty() ? "" : ": ", "."));
    }

    private static Optional<String> sum(List<Finding> findings, Verdict verdict) {
        long count = findings.stream().filter(one -> one.verdict() == verdict).count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + said(verdict));
    }
}
