package onrecord.site;

/** Says which way words are written, by most of their letters: a story in Arabic may begin with the name of an agency in Latin. */
final class Direction {
    private Direction() {}

    /** Returns {@code rtl} for words written from right to left; empty for all others. */
    static String of(String words) {
        int balance = 0;
        for (int i = 0; i < words.length(); i++) {
            byte direction = Character.getDirectionality(words.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                balance--;
            } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                balance++;
            }
        }
        return balance > 0 ? "rtl" : "";
    }

    /** Returns words that stand in a line of the archive's, kept apart from its own way of writing where they have another. */
    static String apart(String words) {
        return of(words).isEmpty() ? words : '\u2068' + words + '\u2069';
    }
}
