package onrecord.text;

/** A constant for which data and pages have a word. */
public interface Labelled {
    /** Returns the word. */
    String label();
}
