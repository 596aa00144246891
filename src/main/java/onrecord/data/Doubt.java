package onrecord.data;

/** Kinds of doubt, those first that hide most: what is missing, what may be one, what is common, what is guessed. */
public enum Doubt {
    /** Nobody knows when it was published. */
    UNDATED("article", " without a date of publication", "“published:” in its side-car gives one"),
    /** The dateline has no year. */
    YEARLESS("article", " without a year of publication", "“published:” in its side-car gives it"),
    /** Words in quotation marks that nobody says. */
    UNSPOKEN("quotation", " without a speaker", Doubt.BY_COMMAND),
    /** Two entries that could be one. */
    TWINS("pair", " of entries that look like one", "these lines in people.yaml join them, or keep them apart"),
    /** Somebody who may be several people. */
    MIXED("name", " that several people may bear", "these lines in people.yaml take its articles apart"),
    /** A body that may be another one in each article. */
    GENERIC("name", " that could be any body’s", "these lines in people.yaml name it, or take its articles apart"),
    /** A speaker who is a guess. */
    GUESSED("quotation", " whose speaker is uncertain", Doubt.BY_COMMAND),
    /** A day that is a guess. */
    LOOSE("event", " whose date is uncertain", Doubt.BY_COMMAND),
    /** A speaker who was worked out. */
    INFERRED_SPEAKER("quotation", " whose speaker is inferred", Doubt.BY_COMMAND),
    /** A day that was worked out. */
    INFERRED_DATE("event", " whose date is inferred", Doubt.BY_COMMAND);

    private static final String BY_COMMAND = "“onrecord correct FILE:LINE” prints its entry";

    private final String noun;
    private final String rest;
    private final String hint;

    Doubt(String noun, String rest, String hint) {
        this.noun = noun;
        this.rest = rest;
        this.hint = hint;
    }

    /** Returns what it is of, for one: “article”. */
    public String noun() {
        return noun;
    }

    /** Returns what is said of it, with a blank before: “ without a speaker”. */
    public String rest() {
        return rest;
    }

    /** Returns whether it is of a finding, whose entry is made where the finding stands. */
    public boolean isOfFinding() {
        return hint.equals(BY_COMMAND);
    }

    /** Returns what mends it, in words. */
    public String hint() {
        return hint;
    }
}
