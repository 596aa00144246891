package onrecord.site.view;

import java.util.List;

/**
 * The page of one article.
 *
 * @param frame the frame
 * @param language BCP 47 tag of the article's own words
 * @param agency who published it; empty where nobody is named
 * @param place where it was filed; empty where no place is given
 * @param placeFind words of the dateline that its place can be corrected by; empty where it has none
 * @param date when it was published
 * @param length how many sentences it has, in words
 * @param title the headline as one string
 * @param headline the headline's words
 * @param deck the words of the summary below it
 * @param rows the paragraphs of the copy with their notes
 * @param ruler its dates to scale; without dots where there are too few
 * @param events its dated events
 * @param undated its events without a date
 * @param versions other versions of its story, the latest first
 * @param moreVersions how many there are besides, in words; empty where all are named
 * @param latest whether it is the latest of several versions
 * @param people who is in it
 * @param corrections what people changed in what was found
 * @param citation how to cite it
 * @param dataHref its data; empty where the archive leaves them out
 * @param agencyFeed the feed of the agency, and the agency's name; without address where there is none
 * @param structured JSON-LD, safe to be printed unescaped inside a script element
 * @param source where it was taken from, an http address; else the name of its file
 * @param sourceHref the same where it is an http address; empty where it is none
 * @param facts what the side-car or the file says beside the copy: who wrote it, what it is about, who holds the rights
 * @param path its seed, relative to the seeds folder
 * @param sha256 checksum of its file
 * @param size size of its file, in words
 * @param problems what was wrong in its file
 * @param surroundings what the archive has around it
 * @param reportHref where to report an error, with the form filled in; empty where the archive has no repository
 * @param meta what it tells programs, such as reference managers
 * @param unread what is not read in it, since it is in another language, and how that is known; empty where all is
 * @param direction {@code rtl} where its words are written from right to left; else empty
 * @param contents the ways to the parts of the page; empty where the story is short
 * @param address its address: of the web where the archive has a base URL, else within the site
 */
public record ArticleView(
        Frame frame,
        String language,
        String agency,
        String place,
        String placeFind,
        DateText date,
        String length,
        String title,
        List<Run> headline,
        List<Run> deck,
        List<Row> rows,
        DateAxis ruler,
        List<EventLine> events,
        List<EventLine> undated,
        List<VersionLine> versions,
        String moreVersions,
        boolean latest,
        List<PersonCard> people,
        List<CorrectionLine> corrections,
        Citation citation,
        String dataHref,
        Link agencyFeed,
        String structured,
        String source,
        String sourceHref,
        List<Fact> facts,
        String path,
        String sha256,
        String size,
        List<String> problems,
        Surroundings surroundings,
        String reportHref,
        List<MetaTag> meta,
        String unread,
        String direction,
        List<Link> contents,
        String address) {}
