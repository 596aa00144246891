package onrecord.drafts;

import java.util.ArrayList;
import java.util.List;
import onrecord.drafts.Words.Word;

/** What differs where the words are the same: capitals, accents, punctuation. Kinds of quotation marks and dashes do not count. */
final class Nuances {
    private final String draft;
    private final String archive;
    private boolean punctuation;

    private Nuances(String draft, String archive) {
        this.draft = draft;
        this.archive = archive;
    }

    /**
     * Returns what to say of words that are the same, in words; none where they stand in both texts alike.
     *
     * @param quotation the words of the draft
     * @param said as many words of the article
     */
    static List<String> of(List<Word> quotation, String draft, List<Word> said, String archive) {
        return new Nuances(draft, archive).all(quotation, said);
    }

    private List<String> all(List<Word> quotation, List<Word> said) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < quotation.size(); i++) {
            String one = bare(
                    draft.substring(quotation.get(i).start(), quotation.get(i).end()));
            String other =
                    bare(archive.substring(said.get(i).start(), said.get(i).end()));
            // a quotation may begin within a sentence, or a sentence with it
            boolean begins = i == 0 && one.substring(1).equals(other.substring(1));
            if (!one.equals(other) && !begins) {
                notes.add((one.equalsIgnoreCase(other) ? "other capitals" : "other letters") + ": \u201c" + one
                        + "\u201d for \u201c" + other + "\u201d");
            }
            if (i > 0) {
                between(quotation.get(i - 1), quotation.get(i), said.get(i - 1), said.get(i), notes);
            }
        }
        if (punctuation) {
            notes.add("other punctuation");
        }
        return notes;
    }

    private void between(Word before, Word after, Word saidBefore, Word saidAfter, List<String> notes) {
        boolean here = before.piece() == after.piece();
        boolean there = saidBefore.piece() == saidAfter.piece();
        String inDraft = draft.substring(before.end(), Math.max(before.end(), after.start()));
        String inArchive = archive.substring(saidBefore.end(), Math.max(saidBefore.end(), saidAfter.start()));
        if (here && there) {
            punctuation |= !plain(inDraft).equals(plain(inArchive));
        } else if (here) {
            notes.add("stands there in two parts, with other words between: \u201c"
                    + inArchive.strip().replaceAll("\\s+", " ") + "\u201d");
        }
    }

    private static String bare(String word) {
        return word.replace("[", "").replace("]", "").replace("\u00ad", "");
    }

    /** Returns what stands between words without blanks and brackets, with one kind of quotation marks and dashes. */
    private static String plain(String between) {
        StringBuilder out = new StringBuilder();
        String outside = between.replaceAll("\\[[^\\]]*\\]", "").replace("...", "\u2026");
        for (int i = 0; i < outside.length(); i++) {
            char c = outside.charAt(i);
            if ("\"\u201c\u201d\u201e\u201f\u00ab\u00bb'\u2018\u2019\u201a\u201b`\u02bc\u2039\u203a".indexOf(c) >= 0) {
                out.append('\'');
            } else if ("\u2010\u2011\u2012\u2013\u2014\u2015".indexOf(c) >= 0) {
                out.append('-');
            } else if (!Character.isWhitespace(c) && c != '\u00a0') {
                out.append(c);
            }
        }
        return out.toString().replace("--", "-");
    }
}
