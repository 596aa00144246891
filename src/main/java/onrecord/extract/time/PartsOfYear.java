package onrecord.extract.time;

import java.time.LocalDate;
import onrecord.extract.time.TimexMeaning.Turn;
import onrecord.extract.time.TimexMeaning.YearPart;
import onrecord.model.Basis;

/** Which year a part of a year is of where the words do not say: “this summer”, “the third quarter”. */
final class PartsOfYear {
    private PartsOfYear() {}

    /** Returns the part nearest to publication, turned by the words before it and by tense. */
    static ResolvedDate nearest(YearPart of, LocalDate published, Tense tense) {
        int months = of.code() >= 40 ? 6 : 3;
        GranularDate next = GranularDate.part(published.getYear() + 1, of.code());
        while (next.start().minusYears(1).isAfter(published)) {
            next = GranularDate.part(next.start().getYear() - 1, of.code());
        }
        GranularDate begun = GranularDate.part(next.start().getYear() - 1, of.code());
        LocalDate end = begun.start().plusMonths(months);
        boolean over = !end.isAfter(published);
        GranularDate best = begun;
        if (of.turn() == Turn.LAST) {
            best = over ? begun : GranularDate.part(begun.start().getYear() - 1, of.code());
        } else if (of.turn() == Turn.NEXT || of.turn() == Turn.THIS && over) {
            best = next;
        } else if (of.turn() == Turn.NONE && over) {
            long ahead = next.start().toEpochDay() - published.toEpochDay();
            long back = published.toEpochDay() - end.toEpochDay();
            boolean nearer = ahead < back && tense != Tense.PAST || tense == Tense.PAST && ahead * 4 < back;
            best = nearer || tense == Tense.FUTURE && back > 92 ? next : begun;
        }
        return new ResolvedDate(
                best,
                Basis.INFERRED,
                Rule.PART_OF_YEAR,
                "The one nearest to publication on " + DatePhrases.day(published) + ".");
    }
}
