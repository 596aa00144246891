package onrecord.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.text.Diagnostic;

/** Is told how a build goes on. */
public interface BuildListener {
    /** What a build does, in order. */
    enum Stage {
        LOOK("looking"),
        READ("reading"),
        LINK("linking"),
        WRITE("writing"),
        FINISH("finishing");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** Returns what is being done, in a word. */
        public String label() {
            return label;
        }
    }

    /**
     * A stage begins, and the one before it ends. Called by the thread that builds.
     *
     * @param things how many things are to be done in it; 0 where that is not known
     */
    default void begins(Stage stage, int things) {}

    /** Returns the paths of pages that somebody waits for: they are written before all others. */
    default Set<String> awaited() {
        return Set.of();
    }

    /** One more thing of the stage is done. Called by any thread. */
    default void done() {}

    /** All is done. Called by the thread that builds. */
    default void ended() {}

    /**
     * Tells what is wrong with a seed, in the order of their paths. Called by the thread that builds.
     *
     * @param bug what went wrong in the program, not in the seed
     */
    void told(List<Diagnostic> diagnostics, Optional<Throwable> bug);
}
