package onrecord.files;

import java.util.Locale;
import java.util.Map;

/** What kinds of files there are, by the endings of their names: what is published, and what is sent. */
public final class MediaTypes {
    /** That of a page. */
    public static final String HTML = "text/html; charset=utf-8";
    /** That of plain text. */
    public static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", TEXT),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("webmanifest", "application/manifest+json"));

    private MediaTypes() {}

    /** Returns the media type of a file; one without an ending, such as {@code SHA256SUMS}, is text. */
    public static String of(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? TEXT
                : TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
    }
}
