package onrecord.cli;

import java.nio.file.Path;
import onrecord.build.OnRecord;
import onrecord.read.Seeds;
import picocli.CommandLine.Option;

/** The options of every command that reads seeds. */
final class SeedOptions {
    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "Folder of the seeds; ${DEFAULT-VALUE} as a rule.")
    private Path seeds = Path.of("seeds");

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many seeds to work on at a time; as a rule one a processor.")
    private int jobs;

    @Option(names = "--strict", description = "Make warnings errors.")
    private boolean strict;

    Path seeds() {
        return seeds;
    }

    boolean strict() {
        return strict;
    }

    int jobs() {
        return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    }

    /** Looks through the seeds folder. */
    Seeds look() {
        return OnRecord.look(seeds);
    }
}
