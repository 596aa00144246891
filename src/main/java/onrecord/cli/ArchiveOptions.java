package onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import onrecord.build.Options;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that asks something of the archive. */
final class ArchiveOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Folder of the site, whose data/addresses.csv keeps addresses; site-output as a rule.")
    private Path output = Path.of("site-output");

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            defaultValue = ".onrecord",
            description = "Folder for what is kept between builds; .onrecord as a rule.")
    private Path cache = Path.of(".onrecord");

    @Mixin
    private SeedOptions seeds = new SeedOptions();

    SeedOptions seeds() {
        return seeds;
    }

    /** Returns where the archive is. */
    Options options() {
        return new Options(
                seeds.seeds(),
                output,
                Optional.empty(),
                cache,
                Optional.empty(),
                seeds.jobs(),
                false,
                false,
                Optional.empty());
    }
}
