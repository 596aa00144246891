package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.model.Block.Kind;
import onrecord.text.Source;
import onrecord.text.Span;
import onrecord.text.WebLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A saved page. {@link PageCopy} says what of it is copy, {@link PageMetadata} what else it says. White space reads as one space,
 * an entity as the character it stands for.
 */
final class Html implements Format {
    private static final Pattern PAGE = Pattern.compile("(?i)\\s{0,20}<(?:!doctype html|html)\\b");

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.HTML;
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    /** A page that was saved as plain text begins like any page. */
    @Override
    public boolean accepts(String name, String text) {
        return Format.super.accepts(name, text)
                || name.endsWith(".txt") && PAGE.matcher(text).lookingAt();
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        try {
            Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
            PageParts parts = PageParts.of(page);
            PageMetadata metadata = new PageMetadata(page, parts, newsroom);
            PageCopy copy = PageCopy.in(page.body(), parts, metadata.title());
            warn(copy, problems);
            MarkupWalk walk = new MarkupWalk(text, new Markup(copy, parts, PageFlow.of(parts, copy)));
            for (Node piece : copy.pieces()) {
                walk.at(piece, Kind.PARAGRAPH);
            }
            walk.flush();
            Draft draft = walk.draft(metadata.with(copy, problems));
            return Item.only(new Draft(
                    draft.text(),
                    draft.offsets(),
                    PageEnds.told(draft.text(), draft.blocks(), draft.metadata().bylines()),
                    draft.links(),
                    draft.metadata()));
        } catch (StackOverflowError e) {
            problems.error("nested", new Span(0, 0), "the page's elements are nested too deeply", "write it plainer");
            return List.of();
        }
    }

    private static void warn(PageCopy copy, Problems problems) {
        copy.unsettled().stream()
                .skip(1)
                .findFirst()
                .ifPresent(second -> problems.warning(
                        "several-articles",
                        new Span(
                                second.sourceRange().startPos(),
                                second.sourceRange().endPos()),
                        "a second article begins here; the whole page was read as one",
                        "keep one story in a file"));
    }

    /** What the elements of a page mean. */
    private record Markup(PageCopy copy, PageParts parts, PageFlow flow) implements MarkupWalk.Markup {
        @Override
        public boolean isCopy(Element element) {
            return copy.isCopy(element);
        }

        @Override
        public boolean isBlock(Element element) {
            // old pages set their headline in a font
            return element.isBlock()
                    || copy.headline().filter(headline -> headline == element).isPresent();
        }

        @Override
        public String addressOf(Element element) {
            String address =
                    element.normalName().equals("a") ? element.attr("href").strip() : "";
            return WebLink.isLink(address) ? address : "";
        }

        @Override
        public boolean isBreak(Element element) {
            return element.normalName().equals("br");
        }

        @Override
        public Kind kindOf(Element element, Kind around) {
            if (copy.headline().filter(headline -> headline == element).isPresent()) {
                return Kind.TITLE;
            }
            if (around == Kind.OTHER || around == Kind.CAPTION || around == Kind.FURNITURE || around == Kind.DECK) {
                return around;
            }
            if (flow.isFurniture(element)) {
                return Kind.FURNITURE;
            }
            if (parts.isCaption(element)) {
                return Kind.CAPTION;
            }
            if (parts.isSetAside(element)) {
                return Kind.OTHER;
            }
            if (flow.isSummary(element)) {
                return Kind.DECK;
            }
            return switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
                case "blockquote" -> Kind.BLOCK_QUOTE;
                case "li", "dt", "dd" -> Kind.LIST_ITEM;
                case "td", "th" -> copy.holdsCopy(element) ? around : Kind.OTHER;
                case "caption", "pre" -> Kind.OTHER;
                default -> around;
            };
        }
    }
}
