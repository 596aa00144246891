package onrecord.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import onrecord.archive.Summary;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.When;
import onrecord.site.view.Citation;

/** Citations of an article. What is not printed in the article stands in brackets, and is said in a note. */
final class Citations {
    private Citations() {}

    /** Returns the citation of an article. */
    static Citation of(Summary article) {
        return new Citation(
                text(article), bibtex(article), note(article.published().dating()));
    }

    /** Returns agency, place, date: {@code TASS, Moscow, 14 February [2022]}. */
    static String source(Summary article) {
        String origin = Wording.origin(article);
        String date = DateWords.cited(article.published().dating().when());
        return origin.isEmpty() ? date : origin + ", " + date;
    }

    private static String text(Summary article) {
        StringBuilder out = new StringBuilder();
        article.agency().ifPresent(agency -> out.append(agency).append(". "));
        String headline = article.headline();
        boolean ended = headline.endsWith("?") || headline.endsWith("!") || headline.endsWith(".");
        out.append('\u201c').append(headline).append(ended ? "\u201d " : ".\u201d ");
        if (!article.filedAt().isEmpty()) {
            out.append(Wording.and(article.filedAt())).append(", ");
        }
        return out.append(DateWords.cited(article.published().dating().when()))
                .append('.')
                .toString();
    }

    private static String note(Dating dating) {
        if (dating.when() instanceof When.Unknown || dating.when() instanceof When.YearlessDay) {
            return dating.when() instanceof When.Unknown ? "Date unknown" : "Year unknown";
        }
        if (dating.evidence().basis() == Basis.STATED) {
            return "";
        }
        return DateWords.saying(dating) + ", not printed in the article";
    }

    private static String bibtex(Summary article) {
        StringBuilder out = new StringBuilder("@misc{").append(key(article)).append(",\n");
        article.agency().ifPresent(agency -> field(out, "author", "{" + escape(agency) + "}"));
        field(out, "title", "{" + escape(article.headline()) + "}");
        Optional<String> date = Optional.of(
                        DateWords.datetime(article.published().dating().when()))
                .filter(value -> !value.isEmpty() && !value.startsWith("--"));
        date.ifPresent(value -> field(out, "date", value));
        if (!article.filedAt().isEmpty()) {
            field(out, "location", escape(Wording.and(article.filedAt())));
        }
        String note = note(article.published().dating());
        if (!note.isEmpty()) {
            field(out, "note", note);
        }
        out.setLength(out.length() - 2);
        return out.append("\n}").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** Keeps braces balanced and control words out: BibTeX has no other way to hold them. */
    private static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '{', '}' -> {}
                case '\\' -> out.append("\\textbackslash ");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static String key(Summary article) {
        String last = article.id().substring(article.id().lastIndexOf('/') + 1);
        String key = article.agency().map(name -> name + "-").orElse("") + last;
        String plain = Normalizer.normalize(key, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
