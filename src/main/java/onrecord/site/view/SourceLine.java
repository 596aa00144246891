package onrecord.site.view;

/**
 * The article that words stand in, with what it is cited by.
 *
 * @param headline its headline where its list names it for the first time; else empty
 * @param agency who published it; empty where nobody is named
 * @param place where it was filed; empty where no place is given
 * @param date its date as it is cited: what is not printed in it stands in brackets
 */
public record SourceLine(String headline, String agency, String place, String date) {}
