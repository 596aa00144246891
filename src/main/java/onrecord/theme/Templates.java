package onrecord.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.files.FolderSnapshot;
import onrecord.files.Sha256;
import onrecord.text.Diagnostic;
import onrecord.text.MessageException;
import onrecord.text.Messages;
import onrecord.text.RefusedException;

/**
 * The files of the theme: templates, stylesheet and scripts. A file in the user's folder stands in for the one of the
 * same name in the default theme; what is not there comes from the default.
 */
public final class Templates {
    private static final String DEFAULT = "/onrecord/theme/";
    private static final String MESSAGES = "messages.properties";

    /** What a name is made of: no colon, which begins a drive or a stream, and no backslash, which is a slash to some systems. */
    private static final Pattern NAME = Pattern.compile("[^/\\\\:\\p{Cntrl}]+(?:/[^/\\\\:\\p{Cntrl}]+)*");

    private final Optional<Path> folder;

    private Templates(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns the default theme alone. */
    public static Templates standard() {
        return new Templates(Optional.empty());
    }

    /**
     * Returns the default theme with the files of {@code folder} in front of it.
     *
     * @throws RefusedException if that is no folder
     */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(
                    (Files.exists(folder) ? "the templates are to be a folder: " : "there is no folder of templates: ")
                            + folder,
                    "name a folder with --templates, or leave it out");
        }
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
            Optional<Path> own = own(name);
            return own.isPresent() ? Files.readAllBytes(own.get()) : standard(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] standard(String name) throws IOException {
        try (InputStream in = isName(name) ? Templates.class.getResourceAsStream(DEFAULT + name) : null) {
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
    }

    /**
     * Returns the words of the archive: those of the user's own file in place of the default ones.
     *
     * @throws TemplateException if one of them is wrong
     * @throws UncheckedIOException if they cannot be read
     */
    public Messages messages() {
        try {
            Messages standard = Messages.of(MESSAGES, new String(standard(MESSAGES), StandardCharsets.UTF_8));
            Optional<Path> own = own(MESSAGES);
            return own.isPresent()
                    ? standard.with(shown(own.get()), new String(bytes(MESSAGES), StandardCharsets.UTF_8))
                    : standard;
        } catch (MessageException e) {
            throw new TemplateException(e.diagnostic(), e);
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
        if (folder.isEmpty()) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder.get())) {
            StringBuilder all = new StringBuilder();
            for (Path file : (Iterable<Path>)
                    files.filter(one -> !Files.isDirectory(one)).sorted()::iterator) {
                if (isAsset(file.toString()) == assets) {
                    // what is not usable is never opened; but the page that needs it must be made, so that it is told
                    all.append(file).append(isUsable(file) ? Sha256.hex(Files.readAllBytes(file)) : "");
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
        return own(name).isPresent() || isName(name) && Templates.class.getResource(DEFAULT + name) != null;
    }

    /** Returns whether {@code name} can be that of a file below a folder, whatever the system. */
    private static boolean isName(String name) {
        return NAME.matcher(name).matches()
                && Stream.of(name.split("/")).noneMatch(part -> part.equals(".") || part.equals(".."));
    }

    /**
     * Returns the user's own file {@code name}, which no link leads to from outside the folder; empty if nothing has that name.
     *
     * @throws TemplateException if a link leads out of the folder, or what stands there is no file
     */
    private Optional<Path> own(String name) {
        Optional<Path> own = isName(name)
                ? folder.map(place -> place.resolve(name)).filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                : Optional.empty();
        own.filter(file -> !isUsable(file)).ifPresent(file -> {
            boolean outside = Files.isRegularFile(file);
            throw new TemplateException(
                    Diagnostic.ofFile(
                            Diagnostic.Severity.ERROR,
                            outside ? "template-outside" : "not-a-file",
                            shown(file),
                            outside
                                    ? "this is a link that leads out of the folder of templates"
                                    : "this is no regular file",
                            outside ? "put the file itself there" : "put a file here, or remove it"),
                    new java.io.IOException(name));
        });
        return own;
    }

    /** Returns whether a file lies in the folder, or what a link leads to does, and can be read to its end. */
    private boolean isUsable(Path file) {
        try {
            return FolderSnapshot.isStored(file)
                    && folder.isPresent()
                    && file.toRealPath().startsWith(folder.get().toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Returns the lines of a template; none where there is no such template. */
    Stream<String> lines(String name) {
        return has(name) ? new String(bytes(name), StandardCharsets.UTF_8).lines() : Stream.empty();
    }

    /** Returns the name that a user knows a template by: its path, or its name where it is the default one. */
    String place(String name) {
        return own(name).map(Templates::shown).orElse(name);
    }
}
