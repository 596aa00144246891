package onrecord.site.view;

import java.util.List;

/**
 * The first page.
 *
 * @param frame the frame
 * @param description what the archive is
 * @param tallies what is in it
 * @param latest the latest article; without headline where the archive is empty
 * @param lead the first words of its copy, unchanged
 * @param language BCP 47 tag of these words
 * @param pull words of somebody in it, whole; empty where nobody is quoted
 * @param pullWho who said them
 * @param pullWhom those they were said to
 * @param pullHref their sentence
 * @param pullSentence which sentence it is, in words
 * @param ruler the latest dated events to scale; without dots where there are too few
 * @param speakers those most quoted
 * @param ways the agencies, places and subjects that have most
 * @param recent further articles, newest first
 * @param files the downloads
 * @param feedHref the feed of the latest articles; empty where there is none
 */
public record HomeView(
        Frame frame,
        String description,
        List<Tally> tallies,
        ArticleLine latest,
        String lead,
        String language,
        String pull,
        List<Link> pullWho,
        List<Link> pullWhom,
        String pullHref,
        String pullSentence,
        DateAxis ruler,
        List<SpeakersView.SpeakerLine> speakers,
        List<WayIn> ways,
        List<ArticleLine> recent,
        List<DataView.DataFile> files,
        String feedHref) {}
