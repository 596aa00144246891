package onrecord.extract.event;

/** How a date belongs to its clause. */
enum DateRole {
    /** It tells when. */
    WHEN,
    /** It tells the day, of something that happened hours or minutes before. */
    SAME_DAY,
    /** It tells after when. */
    AFTER,
    /** It tells before or by when. */
    BEFORE,
    /** It belongs to a noun or a state, “the June 3 agreement”, “closed until Friday”, and dates no event. */
    NOUN
}
