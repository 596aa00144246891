package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Settings;
import onrecord.spec.Articles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where articles disagree on a date, each event of the timeline leads to the other. */
class OtherDatesTest {
    @Test
    void an_event_told_with_another_date_leads_to_it_and_back() {
        Map<String, byte[]> files = SiteGoldenTest.render(Stories.pages(
                new Settings(
                        "Marn",
                        "Marn",
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of(),
                        false,
                        false),
                Articles.extract(
                        "The harbour is quiet.\nMara Ravel signed the fishing treaty on January 26, 2031.",
                        "2031-01-27",
                        "quiet.txt"),
                Articles.extract(
                        "The harbour is loud.\nMara Ravel signed the fishing treaty on January 25, 2031.",
                        "2031-02-14",
                        "loud.txt")));
        Document page = Jsoup.parse(new String(files.get("timeline/2031/01.html"), StandardCharsets.UTF_8));
        List<Element> notes = page.select(".events > [data-kind] p:contains(Another report)");
        assertEquals(2, notes.size());
        for (Element note : notes) {
            Element link = note.selectFirst("a");
            String place = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
            Element other = page.getElementById(place);
            assertTrue(link.text().startsWith(other.selectFirst(".date time").text()), link.text());
            assertTrue(!other.equals(note.parent()), "an event leads to itself");
        }
    }
}
