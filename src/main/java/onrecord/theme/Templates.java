package onrecord.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.files.Sha256;
import onrecord.text.Diagnostic;

/**
 * The files of the theme: templates, stylesheet and scripts. A file in the user's folder stands in for the one of the
 * same name in the default theme; what is not there comes from the default.
 */
public final class Templates {
    private static final String DEFAULT = "/onrecord/theme/";

    private final Optional<Path> folder;

    private Templates(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns the default theme alone. */
    public static Templates standard() {
        return new Templates(Optional.empty());
    }

    /** Returns the default theme with the files of {@code folder} in front of it. */
    public static Templates in(Path folder) {
        return new Templates(Optional.of(folder));
    }

    /**
     * Returns the bytes of the theme's file {@code name}.
     *
     * @throws TemplateException if there is none
     * @throws UncheckedIOException if it cannot be read
     */
    public byte[] bytes(String name) {
        try {
            Optional<Path> own = folder.map(place -> place.resolve(name)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                return Files.readAllBytes(own.get());
            }
            try (InputStream in = Templates.class.getResourceAsStream(DEFAULT + name)) {
                if (in == null) {
                    throw new TemplateException(
                            Diagnostic.ofFile(
                                    Diagnostic.Severity.ERROR,
                                    "no-template",
                                    name,
                                    "there is no such template",
                                    "the templates folder and the default theme hold no file of this name"),
                            new java.io.FileNotFoundException(name));
                }
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what stands for the user's own files that pages are made of; those of the default theme are part of the program.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public String fingerprint() {
        return fingerprint(false);
    }

    /**
     * Returns what stands for the user's own stylesheets and scripts. No page is made of them, so that a change of one is a
     * change of one file.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public String assets() {
        return fingerprint(true);
    }

    private String fingerprint(boolean assets) {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder.get())) {
            StringBuilder all = new StringBuilder();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                if (isAsset(file.toString()) == assets) {
                    all.append(file).append(Sha256.hex(Files.readAllBytes(file)));
                }
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a file is one that pages refer to, and that no template may take in. */
    static boolean isAsset(String name) {
        return name.endsWith(".css") || name.endsWith(".js");
    }

    /** Returns whether there is a file {@code name}. */
    boolean has(String name) {
        return folder.map(place -> place.resolve(name))
                        .filter(Files::isRegularFile)
                        .isPresent()
                || Templates.class.getResource(DEFAULT + name) != null;
    }

    /** Returns a line of a template, counted from 1; empty where there is none. */
    String line(String name, int number) {
        if (!has(name)) {
            return "";
        }
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .skip(number - 1L)
                .findFirst()
                .orElse("");
    }

    /** Returns the name that a user knows a template by: its path, or its name where it is the default one. */
    String place(String name) {
        return folder.map(place -> place.resolve(name))
                .filter(Files::isRegularFile)
                .map(path -> path.toString().replace('\\', '/'))
                .orElse(name);
    }
}
