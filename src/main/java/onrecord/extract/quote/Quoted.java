package onrecord.extract.quote;

/**
 * Words in quotation marks, within one block.
 *
 * @param open token of the opening mark, or of the first word where there is none
 * @param close token of the closing mark, or the last word where there is none
 * @param first first token inside
 * @param last last token inside, included; before {@code first} if there is nothing
 * @param closed whether a closing mark stands there
 * @param resumes whether these words go on from the block before, whose quotation was left open
 */
record Quoted(int open, int close, int first, int last, boolean closed, boolean resumes) {
    /** Returns whether the words are a block set off as a quotation, without marks, and the first of them. */
    boolean isSetOff() {
        return open == first && !resumes;
    }
}
