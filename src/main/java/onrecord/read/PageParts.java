package onrecord.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What one walk through a saved page finds, each in the order of the page: how much text its elements hold, which of them may be
 * the headline or hold the copy, and which say something of the story. For one thread.
 */
final class PageParts implements NodeVisitor {
    /** A shorter block may be a menu line, a label or a caption; counted without white space. */
    private static final int RUNNING = 40;

    /** Shorter words may be a line above the copy in its block, such as the headline; counted with white space. */
    private static final int LONG = 60;

    /** A line has no more, counted without white space. */
    private static final int LINE = 240;

    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "(?i)/(?:authors?|by|staff|writers?|journalists?|reporters?|contributors?|columnists?|profiles?|people)/[^/?#]*[a-z]");

    private static final String COPYRIGHT = "copyright ";

    /** Elements that never hold copy. A form does where the whole page stands in one. */
    private static final Set<String> NO_COPY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "button",
            "select",
            "svg",
            "iframe",
            "object",
            "audio",
            "video",
            "head");

    final List<Element> metas = new ArrayList<>();
    final List<Element> linkedData = new ArrayList<>();
    final List<Element> titles = new ArrayList<>();
    final List<Element> canonicals = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> articles = new ArrayList<>();
    final List<Element> mains = new ArrayList<>();
    final List<Element> bodies = new ArrayList<>();
    final List<Element> forms = new ArrayList<>();
    final List<Element> furniture = new ArrayList<>();
    final List<Element> apart = new ArrayList<>();
    final List<Element> besideWikiCopy = new ArrayList<>();
    /** The quotations that stand in no other quotation. */
    final List<Element> quotes = new ArrayList<>();

    final List<Element> embeddedPosts = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    /** Who is said to have written something in an element that never holds copy. */
    final List<Element> asideAuthors = new ArrayList<>();

    final List<Element> bylines = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> dates = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    /** What begins as a notice of rights, wherever it stands, with what follows in its line. */
    final List<String> notices = new ArrayList<>();

    /** The blocks that hold running text and no other block. */
    final List<Element> running = new ArrayList<>();

    /** The elements that hold some words of their own and no more than a line of them. */
    final List<Element> lines = new ArrayList<>();

    /** What another program has set before the page that it shows. */
    final List<Element> framed = new ArrayList<>();

    boolean wiki;

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final Deque<Weight> open = new ArrayDeque<>();
    private int skipped;
    private int links;
    private int quotations;

    private final Set<Element> captions = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Posts on other sites, which are no running copy. */
    private final Set<Element> setAside = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageParts() {}

    /** How much text an element holds, in characters without white space. */
    static final class Weight {
        /** All of it. */
        int text;
        /** What of it stands in links. */
        int linked;
        /** What of it stands in long blocks and not in links. */
        int running;

        /** Returns what stands in no link. */
        int unlinked() {
            return text - linked;
        }

        private int own;
        private int ownLinked;
        private boolean holdsBlocks;
        private boolean quotation;
        /** Whether its own words begin as a notice of rights. */
        private boolean notice;
    }

    /** Walks through {@code page}. */
    static PageParts of(Document page) {
        PageParts parts = new PageParts();
        parts.open.push(new Weight());
        page.traverse(parts);
        return parts;
    }

    /** Returns whether an element can hold copy, as far as its own name goes. */
    static boolean canHoldCopy(Element element) {
        return !NO_COPY.contains(element.normalName()) && !element.hasAttr("hidden");
    }

    /** Returns whether {@code element} says what a picture shows. */
    boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || captions.contains(element) || isPicture(element);
    }

    /** Returns whether {@code element} says what a picture shows, or stands in what does. */
    boolean isInCaption(Element element) {
        return isCaption(element) || element.parents().stream().anyMatch(this::isCaption);
    }

    /** Returns whether an element holds a picture and no more than a line: a figure, a cell of old pages, or what is named so. */
    private boolean isPicture(Element element) {
        String name = element.normalName();
        int text = weight(element).text;
        return text > 0
                && text <= LINE
                && (name.equals("td")
                        || name.equals("figure")
                        || PageWords.of(element).isPicture())
                && element.selectFirst("img") != null
                && element.selectFirst("h1, h2, blockquote, table table") == null
                && (name.equals("figure") || bylines.stream().noneMatch(byline -> PageCopy.isInside(byline, element)));
    }

    /** Returns whether {@code element} is named as a post on another site. */
    boolean isSetAside(Element element) {
        return setAside.contains(element);
    }

    /** Returns where the first long words of a block are, which may have lines of its own above them. */
    static int firstWords(Element block) {
        return block.nodeStream(TextNode.class)
                .filter(words -> words.text().strip().length() >= LONG)
                .map(Node::sourceRange)
                .findFirst()
                .orElse(block.sourceRange())
                .startPos();
    }

    /** Returns how much text {@code element} holds. */
    Weight weight(Element element) {
        return weights.getOrDefault(element, new Weight());
    }

    /** Takes what {@code element} holds from what those around it hold. */
    void takeOut(Element element) {
        Weight out = weight(element);
        for (Element around : element.parents()) {
            Weight weight = weight(around);
            weight.text -= out.text;
            weight.linked -= out.linked;
            weight.running -= out.running;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open.push(new Weight());
            skipped += canHoldCopy(element) ? 0 : 1;
            links += element.normalName().equals("a") ? 1 : 0;
            said(element);
            if (skipped == 0) {
                shown(element);
            } else if (element.attr("rel").equals("author")) {
                asideAuthors.add(element);
            }
        } else if (node instanceof TextNode words) {
            if (isNotice(words.getWholeText().strip())) {
                notices.add(words.text() + (words.nextSibling() instanceof Element next ? " " + next.text() : ""));
            }
            if (skipped == 0) {
                count(words.getWholeText());
            }
        } else if (node instanceof Comment comment) {
            comments.add(comment.getData());
        }
    }

    private void count(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            count += Character.isWhitespace(words.charAt(i)) ? 0 : 1;
        }
        Weight weight = open.element();
        weight.notice |= weight.own == 0 && isNotice(words.stripLeading());
        weight.text += count;
        weight.own += count;
        if (links > 0) {
            weight.linked += count;
            weight.ownLinked += count;
        }
    }

    /** Returns whether words begin as a notice of rights. */
    static boolean isNotice(String words) {
        return words.startsWith("©")
                || words.startsWith("(c) ")
                || words.startsWith("(C) ")
                || words.regionMatches(true, 0, COPYRIGHT, 0, COPYRIGHT.length());
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        skipped -= canHoldCopy(element) ? 0 : 1;
        links -= element.normalName().equals("a") ? 1 : 0;
        Weight weight = open.pop();
        quotations -= weight.quotation ? 1 : 0;
        Weight around = open.element();
        if (skipped == 0 && weight.own > 0 && weight.own == weight.text && weight.text <= LINE) {
            lines.add(element);
        }
        int unlinked = weight.notice ? 0 : weight.own - weight.ownLinked;
        if (!element.isBlock()) {
            around.notice |= around.own == 0 && weight.notice;
            around.own += weight.own;
            around.ownLinked += weight.ownLinked;
        } else if (unlinked >= RUNNING && unlinked >= weight.ownLinked) {
            weight.running += unlinked;
            if (!weight.holdsBlocks) {
                running.add(element);
            }
        }
        around.holdsBlocks |= element.isBlock() || weight.holdsBlocks;
        around.text += weight.text;
        around.linked += weight.linked;
        around.running += weight.running;
        weights.put(element, weight);
    }

    /** Notes what a page says of its story, shown or not. */
    private void said(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    linkedData.add(element);
                }
            }
            case "title" -> {
                if (titles.isEmpty()) {
                    frame(element);
                }
                titles.add(element);
            }
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonicals.add(element);
                }
            }
            case "time" -> times.add(element);
            default -> {}
        }
    }

    /** Notes what stands before the title: a page that is shown inside another begins with it, and nothing shown stands above. */
    private void frame(Element title) {
        if (skipped > 0) {
            return;
        }
        framed.add(title);
        for (Element at = title; at != null && !at.normalName().equals("body"); at = at.parent()) {
            framed.addAll(at.previousElementSiblings());
        }
    }

    /** Notes what an element of the page is that its readers see. */
    private void shown(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3" -> headings.add(element);
            case "article" -> articles.add(element);
            case "main" -> mains.add(element);
            case "form" -> forms.add(element);
            case "blockquote" -> quotation(element);
            case "html", "body" -> {
                // their names tell what is somewhere on the page
                return;
            }
            default -> {}
        }
        if (element.attributesSize() > 0) {
            named(element);
        }
    }

    private void named(Element element) {
        if (element.attr("role").equals("main") && !element.normalName().equals("main")) {
            mains.add(element);
        }
        String property = element.attr("itemprop");
        if (property.equals("author") || element.attr("rel").equals("author") || isAuthorLink(element)) {
            authors.add(element);
        }
        PageWords words = PageWords.of(element);
        wiki |= words.isWiki();
        if (property.equals("articleBody") || element.attr("name").equals("articleBody") || words.isCopy()) {
            bodies.add(element);
        }
        if (words.isApart()) {
            apart.add(element);
        }
        if (words.isFurniture() || isUnseen(element)) {
            furniture.add(element);
        }
        if (words.isBesideWikiCopy()) {
            besideWikiCopy.add(element);
        }
        if (words.isCaption() || property.equals("caption")) {
            Element around = element.parent();
            captions.add(element.isBlock() || around == null || !around.isBlock() ? element : around);
        }
        if (words.isEmbeddedPost()) {
            setAside.add(element);
            embeddedPosts.add(element);
        } else if (words.isPullQuote() && !element.normalName().equals("blockquote")) {
            quotation(element);
        }
        if (words.isAuthor()) {
            bylines.add(element);
        }
        if (words.isDate()
                || element.hasAttr("content") && element.attr("property").contains("date")) {
            dates.add(element);
        }
    }

    /** Returns whether an element leads to the page of one who writes. */
    private static boolean isAuthorLink(Element element) {
        return element.normalName().equals("a")
                && AUTHOR_PAGE.matcher(element.attr("href")).find();
    }

    private void quotation(Element element) {
        if (quotations == 0) {
            quotes.add(element);
        }
        quotations++;
        open.element().quotation = true;
    }

    /** Returns whether readers do not see an element, or see it before the page: it says so, or is the second date of WordPress's pair. */
    private static boolean isUnseen(Element element) {
        String style = element.attr("style").replace(" ", "");
        Element before = element.previousElementSibling();
        return style.contains("display:none")
                || style.contains("position:fixed")
                || element.hasClass("updated") && before != null && before.is("time.published");
    }
}
