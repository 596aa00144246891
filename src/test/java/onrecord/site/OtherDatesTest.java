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
        List<Element> events = page.select(".events > li:has(.tellings)");
        assertEquals(2, events.size());
        for (Element event : events) {
            assertTrue(event.selectFirst("details").hasAttr("open"));
            List<Element> tellings = event.select(".tellings > div");
            assertEquals(
                    event.parent().parent().selectFirst("h2").text(),
                    tellings.get(0).selectFirst("h4").ownText());
            Element link = tellings.get(1).selectFirst("h4 a");
            String place = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
            Element other = page.getElementById(place);
            assertEquals(other.parent().parent().selectFirst("h2").text(), link.text());
            assertEquals(
                    other.selectFirst(".tellings > div .src blockquote").html(),
                    tellings.get(1).selectFirst(".src blockquote").html(),
                    "both sentences stand beside each other");
            assertTrue(!other.equals(event), "an event leads to itself");
        }
    }
}
