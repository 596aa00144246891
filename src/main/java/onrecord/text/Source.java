package onrecord.text;

/**
 * The file that a story was read from. It holds no text: a file of many stories would be kept with each of them.
 *
 * @param path relative to the seeds folder, with {@code /} between folders
 * @param item the key of the item in the file that this is, which stays the same when others come and go; empty where the
 *     file is one item
 * @param format what the file is
 * @param characters length of the decoded file in UTF-16: the byte order mark is left out, nothing else is changed
 * @param charset IANA name of the charset it was decoded with
 * @param bytes size of the file
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Source(
        String path, String item, SourceFormat format, int characters, String charset, long bytes, String sha256) {
    /** The formats that seeds come in. */
    public enum SourceFormat implements Labelled {
        /** Wire copy as plain text, {@code .txt}. */
        TEXT,
        /** Markdown with optional YAML front matter, {@code .md}. */
        MARKDOWN,
        /** A saved page, {@code .html}. */
        HTML,
        /** A page that was saved with all that it shows, {@code .mhtml}. */
        MHTML,
        /** A wire item as data, {@code .json}. */
        JSON;

        @Override
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Returns the first 16 digits of the checksum, which tell the files of an archive apart. */
    public String content() {
        return sha256.substring(0, 16);
    }

    /** Returns what no other item of the archive is called: the path, with the key of the item behind it. */
    public String key() {
        return item.isEmpty() ? path : path + "#" + item;
    }

    /** Returns the file's name without its folders. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
