package onrecord.extract.time;

/** The letters of TIMEX3 for EDTF’s codes of parts of a year. */
final class PartCodes {
    private PartCodes() {}

    /** Returns the letters, such as {@code SU} for 22 and {@code Q3} for 35. */
    static String timex(int code) {
        return switch (code) {
            case 21 -> "SP";
            case 22 -> "SU";
            case 23 -> "FA";
            case 24 -> "WI";
            case 40, 41 -> "H" + (code - 39);
            default -> "Q" + (code - 32);
        };
    }
}
