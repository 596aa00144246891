/**
 * Builds an archive: wires the rooms in the order of the work. {@link onrecord.build.OnRecord} is the door, with
 * {@link onrecord.build.Options}; a {@link onrecord.build.BuildListener} hears how far a build is, and
 * {@link onrecord.build.BuildReport} tells what came of it. Behind the door, {@code Build} runs two stages:
 * {@code ReadStage} (each seed by itself: read, extract, store) and {@code PublishStage} (all together: link, render,
 * write); between them {@code ArticleAddresses} gives each article the address that it was published under. {@code ProgramVersion} and {@code ArchiveCache} say what an earlier build made that still holds.
 */
@NullMarked
package onrecord.build;

import org.jspecify.annotations.NullMarked;
