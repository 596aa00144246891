package onrecord.read;

import onrecord.model.Manuscript;
import onrecord.text.Source;

/** Reads one format of seed. */
interface Format {
    /** Says which format this is. */
    Source.Format format();

    /** Gives the file endings, in lower case and with the period. */
    java.util.List<String> endings();

    /** Reads a decoded file. What is wrong in it becomes diagnostics of the manuscript. */
    Manuscript read(Source source);
}
