package onrecord.publish;

/** Is told what a publish changes in a site that is there. For use by many threads. */
public interface ReplacedFiles {
    /** Wants to hear of nothing. */
    ReplacedFiles NONE = new ReplacedFiles() {
        @Override
        public boolean wants(String path) {
            return false;
        }

        @Override
        public void replaced(byte[] before, byte[] after) {
            // nothing is asked for
        }
    };

    /** Returns whether to hear of the file at {@code path}, relative to the site's root. */
    boolean wants(String path);

    /** Is told what a file held and what it holds now; nothing where it is new or gone. */
    void replaced(byte[] before, byte[] after);
}
