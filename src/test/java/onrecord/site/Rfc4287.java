package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 says of the elements that feeds of a site have: section 4.1.1 of a feed, 4.1.2 of an entry. */
final class Rfc4287 {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> FEED = Set.of("title", "subtitle", "id", "updated", "author", "link", "entry");
    private static final Set<String> ENTRY =
            Set.of("title", "id", "published", "updated", "author", "category", "link", "content");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "feed", Set.of("xmlns", "xml:lang"),
            "entry", Set.of("xml:lang"),
            "link", Set.of("rel", "type", "href"),
            "category", Set.of("term"),
            "content", Set.of("type"));

    private Rfc4287() {}

    /** Fails where {@code feed} is not as it should be. */
    static void check(Element feed, boolean absolute) {
        assertEquals(ATOM, feed.getNamespaceURI());
        assertEquals("feed", feed.getLocalName());
        List<Element> all = children(feed, FEED);
        for (String one : List.of("title", "id", "updated")) {
            assertEquals(1, count(all, one), one);
        }
        assertTrue(count(all, "author") > 0, "so that no entry needs one of its own");
        assertEquals(1, links(all, "self", absolute));
        assertEquals(1, links(all, "alternate", absolute));
        Set<String> ids = new HashSet<>();
        for (Element entry : all) {
            if (entry.getLocalName().equals("entry")) {
                List<Element> parts = children(entry, ENTRY);
                for (String one : List.of("title", "id", "published", "updated", "content")) {
                    assertEquals(1, count(parts, one), one);
                }
                assertEquals(1, links(parts, "alternate", absolute));
                parts.stream()
                        .filter(one -> one.getLocalName().equals("id"))
                        .forEach(id -> assertTrue(ids.add(id.getTextContent())));
            }
        }
        assertFalse(ids.isEmpty());
    }

    private static List<Element> children(Element parent, Set<String> known) {
        List<Element> children = new ArrayList<>();
        assertEquals(
                Set.of(),
                attributes(parent, ATTRIBUTES.getOrDefault(parent.getLocalName(), Set.of())),
                parent.getLocalName());
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                assertEquals(ATOM, element.getNamespaceURI());
                assertTrue(known.contains(element.getLocalName()), element.getLocalName());
                assertEquals(
                        Set.of(),
                        attributes(element, ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of())),
                        element.getLocalName());
                value(element);
                children.add(element);
            }
        }
        return children;
    }

    private static Set<String> attributes(Element element, Set<String> known) {
        Set<String> others = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            others.add(element.getAttributes().item(i).getNodeName());
        }
        others.removeAll(known);
        return others;
    }

    private static void value(Element element) {
        String text = element.getTextContent();
        switch (element.getLocalName()) {
            case "id" -> assertTrue(URI.create(text).isAbsolute(), text);
            case "updated", "published" -> OffsetDateTime.parse(text);
            case "title" -> assertFalse(text.isBlank());
            case "author" ->
                assertEquals(1, element.getElementsByTagNameNS(ATOM, "name").getLength());
            case "category" -> assertFalse(element.getAttribute("term").isEmpty());
            case "content" -> assertEquals("html", element.getAttribute("type"));
            default -> {}
        }
    }

    private static long count(List<Element> elements, String name) {
        return elements.stream().filter(one -> one.getLocalName().equals(name)).count();
    }

    private static long links(List<Element> elements, String rel, boolean absolute) {
        return elements.stream()
                .filter(one -> one.getLocalName().equals("link")
                        && one.getAttribute("rel").equals(rel))
                .peek(one -> assertEquals(
                        absolute, URI.create(one.getAttribute("href")).isAbsolute()))
                .count();
    }
}
