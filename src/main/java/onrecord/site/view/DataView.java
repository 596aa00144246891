package onrecord.site.view;

import java.util.List;

/**
 * The page of downloads.
 *
 * @param frame the frame
 * @param files the downloads
 * @param tables the tables that have a file for each month, in an archive too large for one file
 * @param articleJson whether each article has its data beside it
 */
public record DataView(Frame frame, List<DataFile> files, List<DataTable> tables, boolean articleJson) {
    /**
     * A table in several files.
     *
     * @param heading what it is
     * @param shelves its files by year
     */
    public record DataTable(String heading, List<YearShelf> shelves) {}

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
