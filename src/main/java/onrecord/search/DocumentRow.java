package onrecord.search;

import java.util.List;

/**
 * An article, as the page shows it.
 *
 * @param place its {@link DocKey}
 * @param rank its rank among the articles at this place, see {@link DocRanks}
 * @param href its page, relative to the site's root
 * @param headline its headline
 * @param agency who published it; empty where nobody is known
 * @param filedAt the dateline's places, in words
 * @param date when it was published, in words
 * @param day the same as EDTF without marks of doubt
 * @param note what people changed of the article as a whole
 * @param sentences its sentences in order
 * @param notes what people changed in each of them, see {@link SentenceNotes}
 * @param found what was found in them
 */
public record DocumentRow(
        int place,
        int rank,
        String href,
        String headline,
        String agency,
        String filedAt,
        String date,
        String day,
        String note,
        List<String> sentences,
        List<String> notes,
        SentenceFacts found) {
    /** Copies the lists. */
    public DocumentRow {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    /** Appends the row; see the example in {@code TextShardTest}. */
    void append(StringBuilder out) {
        out.append("[\"")
                .append(DocKey.text(place), 3, 5)
                .append(Posting.rankMarks(rank))
                .append('"');
        boolean same = !sentences.isEmpty() && headline.equals(sentences.get(0));
        for (String fact : List.of(href, same ? "" : headline, agency, filedAt, date, day, note)) {
            IndexScripts.quote(fact, out.append(','));
        }
        out.append(",[");
        for (int i = 0; i < found.voices().size(); i++) {
            names(found.voices().get(i), i == 0 ? out : out.append(','));
        }
        out.append(']');
        for (int i = 0; i < sentences.size(); i++) {
            sentence(i, out.append(','));
        }
        out.append(']');
    }

    private static void names(List<String> names, StringBuilder out) {
        if (names.size() == 1) {
            IndexScripts.quote(names.get(0), out);
        } else {
            IndexScripts.strings(names, out);
        }
    }

    private void sentence(int i, StringBuilder out) {
        String note = notes.isEmpty() ? "" : notes.get(i);
        List<SentenceFacts.Fact> facts = found.facts().getOrDefault(i + 1, List.of());
        if (note.isEmpty() && facts.isEmpty()) {
            IndexScripts.quote(sentences.get(i), out);
            return;
        }
        IndexScripts.quote(sentences.get(i), out.append('['));
        IndexScripts.quote(note, out.append(','));
        facts.forEach(fact -> fact(fact, out.append(',')));
        out.append(']');
    }

    /** Appends a fact without what is at its end and says nothing. */
    private static void fact(SentenceFacts.Fact fact, StringBuilder out) {
        out.append("[\"").append(fact.code()).append('"');
        List<Integer> places = fact.sentences();
        int last = places.size() - 1;
        boolean longer = last > 0;
        if (fact.code().startsWith("e")) {
            IndexScripts.quote(fact.date(), out.append(','));
        } else {
            boolean heard = longer || !fact.addressees().isEmpty();
            if (heard || !fact.speakers().isEmpty()) {
                numbers(fact.speakers(), 0, out.append(','));
            }
            if (heard) {
                numbers(fact.addressees(), 0, out.append(','));
            }
        }
        if (longer && places.get(last) - places.get(0) == last) {
            out.append(',').append(places.size());
        } else if (longer) {
            numbers(places, places.get(0), out.append(','));
        }
        out.append(']');
    }

    /** Appends a number by itself, or several as a list, each less {@code origin}. */
    private static void numbers(List<Integer> numbers, int origin, StringBuilder out) {
        if (numbers.size() == 1) {
            out.append(numbers.get(0) - origin);
            return;
        }
        out.append('[');
        for (int i = 0; i < numbers.size(); i++) {
            out.append(i == 0 ? "" : ",").append(numbers.get(i) - origin);
        }
        out.append(']');
    }
}
