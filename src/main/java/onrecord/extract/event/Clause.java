package onrecord.extract.event;

/**
 * A clause: tokens {@code from .. to}, both included, of one sentence.
 *
 * @param sentence index of the sentence
 * @param from first token
 * @param to last token
 * @param subjectFrom first token of the subject where it stands apart in an earlier clause, else −1
 * @param subjectTo last token of that subject, else −1
 */
record Clause(int sentence, int from, int to, int subjectFrom, int subjectTo) {
    Clause(int sentence, int from, int to) {
        this(sentence, from, to, -1, -1);
    }

    boolean hasSubjectApart() {
        return subjectFrom >= 0;
    }
}
