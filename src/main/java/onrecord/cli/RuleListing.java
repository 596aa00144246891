package onrecord.cli;

import java.util.List;
import java.util.Locale;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;

/**
 * All rules in words: a catalogue a section, in order of trial. Grounds of one rule that are listed in a row stand below
 * its id, each with an example, in which brackets mark what is found.
 *
 * <pre>
 * EVENTS
 *
 * loose-date-in-clause
 *     stated: The text tells only before or after which date.
 *         [The dam will be repaired] by Friday.
 * </pre>
 */
final class RuleListing {
    private static final int WIDTH = 80;
    private static final String INTRODUCTION =
            "The rules of each step in order of trial: the strongest basis of a finding, why it is believed, and an example"
                    + " with what is found in brackets. “…” stands for words of the article.";

    private RuleListing() {}

    /** Returns the listing, lines with a line end each. */
    static String of(List<RuleCatalogue> catalogues) {
        StringBuilder out = new StringBuilder();
        wrap(INTRODUCTION, "", out);
        for (RuleCatalogue catalogue : catalogues) {
            out.append('\n').append(catalogue.step().toUpperCase(Locale.ROOT)).append('\n');
            String id = "";
            for (Rule rule : catalogue.rules()) {
                if (!rule.id().equals(id)) {
                    id = rule.id();
                    out.append('\n').append(id).append('\n');
                }
                wrap(rule.basis().label() + ": " + rule.reason().replace("{}", "…"), " ".repeat(4), out);
                rule.example().lines().forEach(line -> wrap(line, " ".repeat(8), out));
            }
        }
        return out.toString();
    }

    /** Appends words in lines that fit a terminal, each after {@code indent}. */
    private static void wrap(String words, String indent, StringBuilder out) {
        int end = out.append(indent).length() + WIDTH - indent.length();
        String blank = "";
        for (String word : words.split(" ")) {
            if (out.length() + blank.length() + word.length() > end) {
                end = out.append('\n').length() + WIDTH;
                blank = indent;
            }
            out.append(blank).append(word);
            blank = " ";
        }
        out.append('\n');
    }
}
