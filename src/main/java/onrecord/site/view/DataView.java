package onrecord.site.view;

import java.util.List;

/**
 * The page of downloads.
 *
 * @param frame the frame
 * @param files the downloads
 * @param quotes what was said, a file a month, in an archive too large for one file
 * @param events what happened, likewise
 */
public record DataView(Frame frame, List<DataFile> files, List<YearShelf> quotes, List<YearShelf> events) {
    /**
     * A download.
     *
     * @param name name of the file
     * @param href its address
     * @param format its format
     * @param what what is in it
     */
    public record DataFile(String name, String href, String format, String what) {}
}
