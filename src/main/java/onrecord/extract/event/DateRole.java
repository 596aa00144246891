package onrecord.extract.event;

/** How a date belongs to its clause. */
enum DateRole {
    /** It tells when. */
    WHEN,
    /** It tells after or since when. */
    AFTER,
    /** It tells before or until when. */
    BEFORE,
    /** It is part of a name or noun phrase: “the June 3 agreement”, “January’s vote”. */
    NOUN
}
