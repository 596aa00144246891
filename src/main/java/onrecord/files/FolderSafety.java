package onrecord.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import onrecord.text.RefusedException;

/** Keeps the folders of a build apart: nothing is ever written or deleted where it could do harm. */
public final class FolderSafety {
    private FolderSafety() {}

    /**
     * Checks the folders of a build.
     *
     * @throws RefusedException if the output is no folder, a root, or a home or above one; if output and seeds, output and
     *     templates, or output and cache lie within each other; if the cache holds the seeds
     */
    public static void check(Path seeds, Path output, Path cache, Optional<Path> templates) {
        checkOne("output folder", "--output", output);
        checkOne("cache", "--cache", cache);
        apart("output folder", output, "seeds", seeds, "--output");
        apart("cache", cache, "seeds", seeds, "--cache");
        apart("cache", cache, "output folder", output, "--cache");
        templates.ifPresent(folder -> apart("output folder", output, "templates", folder, "--output"));
    }

    private static void checkOne(String what, String option, Path folder) {
        Path real = real(folder);
        if (Files.exists(real) && !Files.isDirectory(real)) {
            throw new RefusedException("the " + what + " is a file: " + folder, "name a folder with " + option);
        }
        if (real.getParent() == null) {
            throw new RefusedException(
                    "the " + what + " is the root of the file system", "name a folder with " + option);
        }
        if (real(Path.of(System.getProperty("user.home"))).startsWith(real)) {
            throw new RefusedException(
                    "the " + what + " is a home folder, or holds one: " + folder, "name a folder with " + option);
        }
    }

    private static void apart(String what, Path folder, String other, Path otherFolder, String option) {
        Path one = real(folder);
        Path two = real(otherFolder);
        String hint = "name another folder with " + option;
        if (one.startsWith(two)) {
            throw new RefusedException(
                    "the " + what + " " + folder + " lies within the " + other + " " + otherFolder, hint);
        }
        if (two.startsWith(one)) {
            throw new RefusedException("the " + what + " " + folder + " holds the " + other + " " + otherFolder, hint);
        }
    }

    /**
     * Follows all links, also where the last folders are yet to be made.
     *
     * @throws UncheckedIOException if what is there cannot be looked at
     */
    public static Path real(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        Path there = whole;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(there.relativize(whole)).normalize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
