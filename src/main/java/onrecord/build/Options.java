package onrecord.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked to do.
 *
 * @param seeds folder of the seeds
 * @param output folder that the site is written to
 * @param templates folder whose files take the place of the default templates
 * @param cache folder for what may be kept between builds; never within the output
 * @param baseUrl where the site is published, http or https; decides over {@code archive.yaml}
 * @param jobs how many seeds and pages are worked on at a time, at least 1; the result is the same with any number. With
 *     1, all is done in the thread that builds
 * @param clean whether to delete first what an earlier build wrote
 * @param review whether to write the page of what to look at first, too
 * @param addresses the addresses of the last published site; empty where those in the output folder are
 */
public record Options(
        Path seeds,
        Path output,
        Optional<Path> templates,
        Path cache,
        Optional<String> baseUrl,
        int jobs,
        boolean clean,
        boolean review,
        Optional<Path> addresses) {
    /** Checks the number of jobs. */
    public Options {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job is needed: " + jobs);
        }
    }

    /** Returns the same options with another cache. */
    public Options withCache(Path folder) {
        return new Options(seeds, output, templates, folder, baseUrl, jobs, clean, review, addresses);
    }

    /** Returns the same options for a build that begins with nothing. */
    public Options cleaned() {
        return new Options(seeds, output, templates, cache, baseUrl, jobs, true, review, addresses);
    }

    /** Returns the same options for a build with the page of what to look at first. */
    public Options reviewed() {
        return new Options(seeds, output, templates, cache, baseUrl, jobs, clean, true, addresses);
    }

    /** Returns the options of a plain build of {@code seeds} into {@code output}. */
    public static Options of(Path seeds, Path output) {
        return new Options(
                seeds,
                output,
                Optional.empty(),
                Path.of(".onrecord"),
                Optional.empty(),
                Runtime.getRuntime().availableProcessors(),
                false,
                false,
                Optional.empty());
    }
}
