package onrecord.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Where the copy of a saved page is: the element that holds it, the headline, and what stands in between or inside and is no
 * copy. An {@code article} counts first, then what is named as the body of one, then {@code main}, each where it holds at least
 * half of the running text; else the smallest element that holds nearly all of it. What readers saw as part of the story is
 * never left out for the sake of a cleaner page: what is named like furniture stays where it holds much of the text.
 */
final class PageCopy {
    /** What is named like furniture holds less than this part of the page's text, in percent. */
    private static final int MOST_FURNITURE = 30;
    /** Comments, and banners that ask for consent, can be much longer than a story. */
    private static final int MOST_APART = 90;
    /** The smallest element with the copy holds this part of the page's running text, in percent. */
    private static final int NEARLY_ALL = 75;
    /** An element beside the copy that holds this part of the running text, or of all that is no link, is copy, too, in percent. */
    private static final int MUCH = 10;

    /** What belongs to a headline stands in the same element, or in the one around it. */
    private static final int BESIDE = 2;

    /** A summary and a lead may stand above the block that is copy in any case. */
    private static final int LONG_ABOVE = 3;

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "main", "article", "form", "center", "table", "tbody", "tr", "td", "font", "span");

    private static final Set<String> STORY =
            Set.of("p", "blockquote", "ul", "ol", "dl", "h2", "h3", "h4", "h5", "h6", "table", "figure", "pre");

    private final PageParts parts;
    private final Element body;
    private final Set<Element> dropped = identitySet();
    private final Element copy;
    /** Whether the page itself marks the element as its article or its main part. */
    private final boolean marked;

    private final Optional<Element> headline;

    private PageCopy(Element body, PageParts parts, PageTitle title) {
        this.parts = parts;
        this.body = body;
        dropFurniture();
        Optional<Element> named = named(title);
        this.marked = named.isPresent();
        this.copy = named.orElseGet(this::smallest);
        copy.parents().forEach(dropped::remove);
        dropped.remove(copy);
        this.headline = new PageHeadline(parts, title, copy, body, this::isDropped).find();
        headline.ifPresent(element -> {
            dropped.remove(element);
            element.parents().forEach(dropped::remove);
        });
        dropped.addAll(PageRepeats.in(parts, element -> isInside(element, copy) && !isDropped(element)));
    }

    /** Finds the copy below {@code body}. */
    static PageCopy in(Element body, PageParts parts, PageTitle title) {
        return new PageCopy(body, parts, title);
    }

    /** Returns the headline, where the page shows it with its copy. */
    Optional<Element> headline() {
        return headline;
    }

    /** Returns whether an element is part of the copy, as are those around it. */
    boolean isCopy(Element element) {
        return PageParts.canHoldCopy(element) && !dropped.contains(element);
    }

    /** Returns whether {@code element} stands inside the copy and is read. */
    boolean holds(Element element) {
        return isInside(element, copy) && !isDropped(element);
    }

    /** Returns the paragraphs inside the copy that are read. */
    Stream<Element> blocks() {
        return copy.stream()
                .filter(element ->
                        (STORY.contains(element.normalName()) || PageFlow.isSentence(element)) && !isDropped(element));
    }

    /** Returns whether {@code element} stands inside the copy, or between it and its headline, and is part of what is read. */
    boolean isNear(Element element) {
        boolean between = headline.filter(title -> isBefore(title, element) && isBefore(element, copy))
                .isPresent();
        return (isInside(element, copy) || between)
                && Stream.concat(Stream.of(element), element.parents().stream()).allMatch(this::isCopy);
    }

    /** Returns whether {@code element} is read and stands below the headline. */
    boolean isBelowHeadline(Element element) {
        return headline.filter(title -> isBefore(title, element) && !isInside(element, title))
                        .isPresent()
                && isNear(element);
    }

    /** Returns the articles that nothing tells apart, where there are several. */
    List<Element> unsettled() {
        return marked || parts.articles.size() < 2 ? List.of() : parts.articles;
    }

    /** Returns whether {@code element} stands above the headline in the same part of the page, and is not left out. */
    boolean isBesideHeadline(Element element) {
        Element around = element;
        for (int i = 0;
                i < BESIDE
                        && around.parent() != null
                        && !around.parent().normalName().equals("body");
                i++) {
            around = around.parent();
        }
        Element part = around;
        boolean bare = around.parent() != null && around.parent().normalName().equals("body");
        if (bare
                && headline.filter(title -> title.parent() == element.parent() && isBefore(element, title))
                        .isPresent()) {
            return true;
        }
        return !isDropped(element)
                && headline.filter(title -> isInside(title, part) && isBefore(element, title))
                        .isPresent();
    }

    /**
     * Returns where in the file the copy has begun in any case, as an offset: with its third long block, or with its last.
     */
    int begun() {
        return parts.running.stream()
                .filter(block ->
                        isInside(block, copy) && !isDropped(block) && !parts.isInCaption(block) && isSentences(block))
                .limit(LONG_ABOVE)
                .mapToInt(PageParts::firstWords)
                .reduce((first, next) -> next)
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns where in the file the first sentences below the headline begin, as an offset. */
    int firstSentences() {
        return parts.running.stream()
                .filter(block -> isBelowHeadline(block) && !parts.isInCaption(block) && isSentences(block))
                .mapToInt(block -> block.sourceRange().startPos())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isSentences(Element block) {
        return PageSections.isSentences(block, parts.weight(block).text);
    }

    /** Returns whether {@code element} is the one that holds the copy, or stands around it. */
    boolean holdsCopy(Element element) {
        return isInside(copy, element);
    }

    private void dropFurniture() {
        parts.framed.forEach(element -> drop(element, Integer.MAX_VALUE));
        int all = parts.weight(body).text;
        for (Element form : parts.forms) {
            drop(form, all / 2);
        }
        int most = all * MOST_FURNITURE / 100;
        if (parts.wiki) {
            parts.besideWikiCopy.forEach(element -> drop(element, most));
            parts.headings.stream()
                    .filter(PageSections::isBelowWikiCopy)
                    .forEach(heading -> dropSection(heading, most));
        }
        Set<Element> story = aroundStory();
        parts.apart.stream()
                .filter(element -> !story.contains(element))
                .forEach(element -> drop(element, all * MOST_APART / 100));
        int before = parts.weight(body).running;
        List<Element> named = parts.furniture.stream()
                .filter(element -> !story.contains(element) && drop(element, most))
                .toList();
        if (parts.weight(body).running * 2 < before) {
            named.forEach(dropped::remove);
        }
    }

    /** Leaves out an element that holds less text than {@code most}; returns whether it did. */
    private boolean drop(Element element, int most) {
        if (isDropped(element) || parts.weight(element).text >= most) {
            return false;
        }
        parts.takeOut(element);
        return dropped.add(element);
    }

    /** Returns whether {@code element} is left out as furniture, or stands in some. */
    boolean isDropped(Element element) {
        return !dropped.isEmpty()
                && (dropped.contains(element) || element.parents().stream().anyMatch(dropped::contains));
    }

    /** Returns the elements around those that tell that they are no furniture. */
    private Set<Element> aroundStory() {
        return around(Stream.of(
                        parts.headings.stream().filter(PageCopy::isFirst),
                        parts.bodies.stream(),
                        parts.embeddedPosts.stream())
                .flatMap(some -> some));
    }

    private static Set<Element> around(Stream<Element> some) {
        Set<Element> around = identitySet();
        some.forEach(each -> {
            Element at = each.parent();
            while (at != null && around.add(at)) {
                at = at.parent();
            }
        });
        return around;
    }

    private static Set<Element> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    static boolean isFirst(Element heading) {
        return heading.normalName().equals("h1");
    }

    /** Leaves out a heading and what follows it, up to the next heading of its level. */
    private void dropSection(Element heading, int most) {
        Element parent = heading.parent();
        Element first = parent != null && PageSections.level(parent) > 0 ? parent : heading;
        Element next = first.nextElementSibling();
        drop(first, most);
        while (next != null
                && (PageSections.level(next) == 0 || PageSections.level(next) > PageSections.level(heading))) {
            drop(next, most);
            next = next.nextElementSibling();
        }
    }

    /** Returns the element that the page marks as its article, its body or its main part, where it holds the story. */
    private Optional<Element> named(PageTitle title) {
        return titled(title).or(() -> Stream.of(parts.articles, parts.bodies, parts.mains)
                .flatMap(some -> most(some).stream())
                .filter(this::holdsMuch)
                .findFirst());
    }

    /** Returns whether an element holds half of the running text, or of all that is no link, or the only headline. */
    private boolean holdsMuch(Element element) {
        PageParts.Weight all = parts.weight(body);
        PageParts.Weight weight = parts.weight(element);
        List<Element> headlines =
                parts.headings.stream().filter(PageCopy::isFirst).toList();
        return weight.running * 2 >= all.running
                || weight.unlinked() * 2 >= all.unlinked()
                || headlines.size() == 1 && isInside(headlines.get(0), element);
    }

    /** Returns the only article that has the page's own headline, where it holds a story. */
    private Optional<Element> titled(PageTitle title) {
        List<Element> whole = parts.headings.stream()
                .filter(heading -> title.isMostly(heading.text()))
                .toList();
        // where the whole headline stands somewhere, a heading with a piece of it is that of a part of the story
        Set<Element> aroundTitle = around(
                whole.isEmpty()
                        ? parts.headings.stream().filter(heading -> title.isLike(heading.text()))
                        : whole.stream());
        List<Element> titled = outer(parts.articles).stream()
                .filter(article -> parts.weight(article).running > 0 && aroundTitle.contains(article))
                .toList();
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }

    /** Returns the only one of these elements, else the one that holds far more of the copy than all others, if any. */
    private Optional<Element> most(List<Element> some) {
        List<Element> outer = outer(some);
        int all = outer.stream()
                .mapToInt(element -> parts.weight(element).running)
                .sum();
        return outer.stream()
                .filter(element -> outer.size() == 1 || parts.weight(element).running * 100 > all * NEARLY_ALL)
                .findFirst();
    }

    /** Returns those of these elements that stand in no other of them. */
    private List<Element> outer(List<Element> some) {
        Set<Element> all = identitySet();
        all.addAll(some);
        return some.stream()
                .filter(element ->
                        !isDropped(element) && element.parents().stream().noneMatch(all::contains))
                .toList();
    }

    /** Returns the smallest element that holds nearly all of the running text, with what belongs to it beside it. */
    private Element smallest() {
        int all = parts.weight(body).running;
        Element at = body;
        while (all > 0) {
            Optional<Element> next = Optional.empty();
            for (Element child : at.children()) {
                if (CONTAINERS.contains(child.normalName())
                        && isCopy(child)
                        && parts.weight(child).running * 100 >= all * NEARLY_ALL) {
                    next = Optional.of(child);
                }
            }
            if (next.isEmpty() || hasCopyBeside(at, next.get(), all)) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private boolean hasCopyBeside(Element parent, Element child, int all) {
        int unlinked = parts.weight(body).unlinked();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words && !words.isBlank()) {
                return true;
            }
            if (node instanceof Element element && element != child && isCopy(element) && !isBeside(element)) {
                PageParts.Weight weight = parts.weight(element);
                boolean story = STORY.contains(element.normalName())
                        && weight.text > 0
                        && (weight.running > 0 || isBefore(child, element));
                if (story || weight.running * 100 >= all * MUCH || weight.unlinked() * 100 >= unlinked * MUCH) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBeside(Element element) {
        return isMenu(element)
                || PageParts.isNotice(element.text())
                || PageWords.of(element).isSideBar();
    }

    /** Returns whether most of an element's text is links, and none of it running text. */
    private boolean isMenu(Element element) {
        PageParts.Weight weight = parts.weight(element);
        return weight.running == 0 && weight.text > 0 && weight.linked * 10 >= weight.text * 8;
    }

    /**
     * Returns what is read, in the order of the page: the copy, or from its headline on to its end where that stands above it or,
     * with menus and links above it, inside.
     */
    List<Node> pieces() {
        if (headline.isEmpty() || marked && isInside(headline.get(), copy)) {
            return List.of(copy);
        }
        List<Node> pieces = PageRange.between(headline.get(), copy);
        kicker(headline.get()).ifPresent(line -> pieces.add(0, line));
        pieces.removeIf(
                node -> node instanceof Element element && !isInside(headline.get(), element) && isMenu(element));
        return pieces;
    }

    /** Returns the line above a headline that says what the story is about. */
    private Optional<Element> kicker(Element title) {
        return Optional.ofNullable(title.previousElementSibling())
                .filter(line -> isCopy(line)
                        && line.hasText()
                        && !isMenu(line)
                        && line.children().stream().noneMatch(Element::isBlock));
    }

    /** Returns whether {@code element} is {@code other}, or stands inside. */
    static boolean isInside(Element element, Element other) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    static boolean isBefore(Element element, Element other) {
        return element.sourceRange().startPos() < other.sourceRange().startPos();
    }
}
