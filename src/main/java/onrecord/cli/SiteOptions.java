package onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import onrecord.build.Options;
import onrecord.text.RefusedException;
import onrecord.text.WebLink;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that builds a site. */
final class SiteOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Folder that the site is written to; site-output as a rule.")
    private Path output = Path.of("site-output");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder whose files take the place of the default templates.")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            defaultValue = ".onrecord",
            description = "Folder for what is kept between builds; .onrecord as a rule.")
    private Path cache = Path.of(".onrecord");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site is published; decides over archive.yaml.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--addresses",
            paramLabel = "FILE",
            description = "The file data/addresses.csv of the published site; that in the output folder as a rule."
                    + " What stands in it keeps its address.")
    private Optional<Path> addresses = Optional.empty();

    @Mixin
    private SeedOptions seeds = new SeedOptions();

    SeedOptions seeds() {
        return seeds;
    }

    /** Returns what a build is asked to do; not to clean first, without the page of what to look at. */
    Options options() {
        return new Options(
                seeds.seeds(),
                output,
                templates,
                cache,
                baseUrl.filter(url -> !url.isBlank()).map(SiteOptions::webAddress),
                seeds.jobs(),
                false,
                false,
                addresses.filter(file -> !file.toString().isBlank()));
    }

    private static String webAddress(String url) {
        if (!WebLink.isRoot(url)) {
            throw new RefusedException(
                    "this is no web address: " + url, "write it like --base-url https://example.org/archive");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
