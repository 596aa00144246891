package onrecord.text;

/** White space within what is shown or compared on one line. */
public final class Spaces {
    private Spaces() {}

    /** Returns {@code text} with one blank for each run of white space: a name is the same across a line break. */
    public static String fold(String text) {
        StringBuilder folded = null;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (folded == null && white && (space || c != ' ')) {
                folded = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (folded != null && !(white && space)) {
                folded.append(white ? ' ' : c);
            }
            space = white;
        }
        return folded == null ? text : folded.toString();
    }
}
