package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.EntitySummary;
import onrecord.archive.EventReport;
import onrecord.archive.EventSummary;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Rule;
import onrecord.model.Settings;
import onrecord.records.Components;
import onrecord.search.WordIndex;
import org.junit.jupiter.api.Test;

/** A page is made again whenever its content could be another: what the content can see is in the fingerprint. */
class InputsTest {
    private static final Page.Content NOTHING = new Page.Data(new byte[0]);

    /** Returns an archive whose articles have versions from {@code version} on. */
    private static Archive archive(long version, Article... articles) {
        List<Summary> summaries = new ArrayList<>();
        for (Article article : articles) {
            summaries.add(Summary.of(article, 0, version + summaries.size()));
        }
        return Archive.of(summaries);
    }

    private static SiteContext context(Archive archive) {
        Articles articles = summary -> Stream.concat(
                        Stream.of(Stories.ferry(), Stories.hostile()),
                        Stream.iterate(0, i -> i + 1).limit(60).map(Stories::bulletin))
                .filter(article -> article.id().equals(summary.id()))
                .findFirst()
                .orElseThrow();
        return new SiteContext(archive, articles, new WordIndex(new HashMap<>()), Settings.standard(), List.of());
    }

    private static <T> Page page(Archive archive, T inputs, BiFunction<T, Scope, Page.Content> content) {
        return context(archive).page("a/page.html", inputs, content);
    }

    private static long fingerprint(Archive archive, Object inputs) {
        return page(archive, inputs, (all, scope) -> NOTHING).inputs();
    }

    @Test
    void the_content_of_a_page_captures_nothing() {
        List<Page> pages = Sample.pages().toList();
        List<String> captures = new ArrayList<>();
        for (Page page : pages) {
            if (page.made() instanceof SiteContext.Making<?> making) {
                for (Field field : making.content().getClass().getDeclaredFields()) {
                    captures.add(page.path() + " captures " + field);
                }
            } else {
                assertEquals(Page.UNKNOWN, page.inputs(), page.path() + " is made by each build");
            }
        }
        assertEquals(List.of(), captures);
    }

    @Test
    void content_sees_no_article_that_is_not_among_the_inputs() {
        Archive archive = archive(1, Stories.ferry(), Stories.hostile());
        Summary ferry = archive.articles().get(0);
        Summary other = archive.articles().get(1);
        Article article = Stories.ferry();
        String speaker = ferry.voices().get(0).id();
        String event = ferry.events().get(0).id();
        List<BiFunction<Object, Scope, Object>> asks = List.of(
                (inputs, scope) -> scope.article(ferry),
                (inputs, scope) -> scope.summary(0),
                (inputs, scope) -> scope.speakerHref(article, speaker),
                (inputs, scope) -> scope.eventHref(article, event));
        for (BiFunction<Object, Scope, Object> ask : asks) {
            BiFunction<Object, Scope, Page.Content> content = (inputs, scope) -> {
                ask.apply(inputs, scope);
                return NOTHING;
            };
            assertEquals(NOTHING, page(archive, List.of(other, ferry), content).content());
            Page page = page(archive, List.of(other), content);
            String message =
                    assertThrows(IllegalStateException.class, page::content).getMessage();
            assertEquals("a/page.html asks for 2031/ferry.txt, which is not among its inputs", message);
        }
    }

    @Test
    void whatever_is_said_of_a_speaker_or_an_event_counts() {
        Archive archive = archive(1, Stories.ferry(), Stories.hostile());
        for (Speaker speaker : archive.speakers()) {
            assertEveryComponentCounts(archive, speaker);
        }
        for (TimelineEvent event : archive.events()) {
            assertEveryComponentCounts(archive, event);
        }
    }

    private static void assertEveryComponentCounts(Archive archive, Record record) {
        Components type = Components.of(record.getClass());
        long before = fingerprint(archive, record);
        assertEquals(before, fingerprint(archive, record));
        for (int i = 0; i < type.all().size(); i++) {
            Object[] values = type.all().stream().map(each -> each.of(record)).toArray();
            values[i] = other(values[i]);
            assertNotEquals(
                    before,
                    fingerprint(archive, type.create(values)),
                    type.all().get(i).name());
        }
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "!";
        } else if (value instanceof Boolean truth) {
            return !truth;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? List.of("one") : List.of();
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? Optional.of("one") : Optional.empty();
        }
        throw new IllegalArgumentException("no other " + value);
    }

    @Test
    void what_refers_to_an_article_by_its_place_counts_as_that_article() {
        Archive archive = archive(1, Stories.ferry(), Stories.hostile());
        EntitySummary voice = archive.articles().get(0).voices().get(0);
        EventSummary event = archive.articles().get(0).events().get(0);
        Rule rule = new Rule("one", Basis.INFERRED, "A reason.", "An example.");
        List<Record> all = List.of(
                new Speaker.Appearance(0, 0, voice),
                new Speaker.Appearance(0, 1, voice),
                new Speaker.Appearance(1, 0, voice),
                new EventReport(0, 2, event),
                new EventReport(0, 3, event),
                new EventReport(1, 2, event),
                new TimelineEvent.OtherDate(0, Stories.day(2031, 1, 1), 0, rule),
                new TimelineEvent.OtherDate(1, Stories.day(2031, 1, 1), 0, rule),
                new TimelineEvent.OtherDate(0, Stories.day(2031, 1, 2), 0, rule),
                new TimelineEvent.OtherDate(0, Stories.day(2031, 1, 1), 1, rule),
                new TimelineEvent.OtherDate(0, Stories.day(2031, 1, 1), 0, rule.atMost(Basis.UNCERTAIN)));
        assertEquals(
                all.stream().distinct().count(),
                all.stream().map(one -> fingerprint(archive, one)).distinct().count());
        for (Record one : all) {
            assertNotEquals(
                    fingerprint(archive, one), fingerprint(archive(3, Stories.ferry(), Stories.hostile()), one));
        }
    }

    @Test
    void an_article_counts_with_the_way_to_all_that_is_linked_in_it() {
        Archive before = archive(1, Stories.ferry());
        Summary ferry = before.articles().get(0);
        assertEquals(
                fingerprint(before, ferry),
                fingerprint(archive(1, Stories.ferry(), Stories.bulletin(0)), ferry),
                "another article has no say in it");
        assertNotEquals(
                fingerprint(before, ferry),
                fingerprint(archive(2, Stories.ferry()), ferry),
                "another version of the article");
        assertNotEquals(
                fingerprint(before, ferry),
                fingerprint(Archive.of(List.of(ferry.at(ferry.id(), List.of("old/ferry")))), ferry),
                "another old address");
        Archive renamed = new Archive(
                before.articles(),
                before.speakers().stream().map(InputsTest::renamed).toList(),
                before.events(),
                before.versions(),
                before.remembered(),
                before.notes());
        assertNotEquals(fingerprint(before, ferry), fingerprint(renamed, ferry), "another address of a speaker");
        Archive crowded = Archive.of(Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(i -> Summary.of(Stories.bulletin(i), 0, 1))
                .toList());
        int event = crowded.events().size() - 1;
        assertEquals("timeline/2032/01-2.html", context(crowded).eventPage(event));
        Summary last = crowded.articles()
                .get(crowded.events().get(event).reports().get(0).article());
        assertNotEquals(fingerprint(Archive.of(List.of(last)), last), fingerprint(crowded, last), "another page");
    }

    private static Speaker renamed(Speaker one) {
        return new Speaker(
                one.address() + "-2",
                one.formerly(),
                one.name(),
                one.sortName(),
                one.person(),
                one.appearances(),
                one.rules(),
                one.titles(),
                one.links(),
                one.corrections());
    }

    @Test
    void a_page_is_not_made_of_what_has_no_fingerprint() {
        assertThrows(IllegalArgumentException.class, () -> fingerprint(archive(1), new StringBuilder("words")));
    }
}
