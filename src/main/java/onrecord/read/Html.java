package onrecord.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.model.Block;
import onrecord.model.Block.Kind;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A saved page. The copy is what stands in its only {@code article}, else in its only {@code main}, else in the whole
 * page, without scripts, menus, forms and what stands aside. White space reads as one space, an entity as the character
 * it stands for.
 */
final class Html implements Format {
    private static final Set<String> NO_COPY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "object",
            "audio",
            "video",
            "head");

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.HTML;
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        try {
            Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
            ElementWalk walk = new ElementWalk(text);
            walk.inside(copy(page, problems), Kind.PARAGRAPH);
            walk.flush();
            return Item.only(new Draft(
                    walk.words.text(), walk.words.map(), walk.blocks, metadata(page, walk.titled, newsroom, problems)));
        } catch (StackOverflowError e) {
            problems.error("nested", new Span(0, 0), "the page's elements are nested too deeply", "write it plainer");
            return List.of();
        }
    }

    private static Element copy(Document page, Problems problems) {
        for (String name : List.of("article", "main")) {
            List<Element> found = page.getElementsByTag(name);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        List<Element> articles = page.getElementsByTag("article");
        if (articles.size() > 1) {
            Element second = articles.get(1);
            problems.warning(
                    "several-articles",
                    new Span(
                            second.sourceRange().startPos(),
                            second.sourceRange().endPos()),
                    "a second article begins here; the whole page was read as one",
                    "keep one story in a file");
        }
        return page.body();
    }

    private static Metadata metadata(Document page, boolean titled, Optional<ZoneId> newsroom, Problems problems) {
        return Metadata.builder()
                .published(published(page, newsroom, problems), Publication.DateSource.METADATA)
                .headline(titled ? Optional.empty() : content(page, "meta[property=og:title]", "content"), false)
                .language(content(page, "html[lang]", "lang").flatMap(Fields::languageTag))
                .url(content(page, "link[rel=canonical]", "href").filter(Fields::isLink))
                .rights(content(page, "meta[name=copyright]", "content"))
                .bylines(content(page, "meta[name=author]", "content").stream().toList())
                .subjects(content(page, "meta[name=news_keywords], meta[name=keywords]", "content").stream()
                        .flatMap(words -> Stream.of(words.split("\\s*[,;]\\s*")))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .build();
    }

    private static Optional<When> published(Document page, Optional<ZoneId> newsroom, Problems problems) {
        Optional<Element> meta = Optional.ofNullable(
                page.selectFirst("meta[property=article:published_time], meta[itemprop=datePublished]"));
        Optional<When> when =
                meta.flatMap(each -> GivenDate.of(each.attr("content").strip(), newsroom));
        if (meta.isPresent() && when.isEmpty()) {
            Element element = meta.get();
            problems.warning(
                    "not-a-date",
                    new Span(
                            element.sourceRange().startPos(),
                            element.sourceRange().endPos()),
                    "“" + element.attr("content") + "” is no date",
                    "it was left out; give the right one as “published” in the side-car");
        }
        return when;
    }

    private static Optional<String> content(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(words -> !words.isEmpty());
    }

    /** Walks the elements in order and collects their words. */
    private static final class ElementWalk {
        private final String text;
        private final OffsetMap.Builder words = new OffsetMap.Builder();
        private final List<Block> blocks = new ArrayList<>();
        private boolean titled;
        /** Where the block at hand begins in the reading text, and what it is; -1 between blocks. */
        private int begin = -1;

        private Kind kind = Kind.PARAGRAPH;

        ElementWalk(String text) {
            this.text = text;
        }

        void inside(Element parent, Kind around) {
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode words) {
                    take(words, around);
                } else if (node instanceof Element element
                        && !NO_COPY.contains(element.normalName())
                        && !element.hasAttr("hidden")) {
                    if (element.normalName().equals("br")) {
                        breakLine(element);
                    } else if (element.isBlock()) {
                        flush();
                        inside(element, kindOf(element, around));
                        flush();
                    } else {
                        inside(element, around);
                    }
                }
            }
        }

        private Kind kindOf(Element element, Kind around) {
            return switch (element.normalName()) {
                case "h1" -> titled ? Kind.HEADING : Kind.TITLE;
                case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
                case "blockquote" -> Kind.BLOCK_QUOTE;
                case "li", "dt", "dd" -> Kind.LIST_ITEM;
                case "td", "th", "caption", "figcaption", "pre" -> Kind.OTHER;
                default -> around;
            };
        }

        /** Ends the block at hand. */
        void flush() {
            if (begin < 0) {
                return;
            }
            int end = words.length();
            while (end > begin && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
            if (end > begin) {
                blocks.add(new Block(kind, new Span(begin, end)));
                titled |= kind == Kind.TITLE;
            }
            begin = -1;
        }

        /** A break is a line end; two of them part paragraphs. */
        private void breakLine(Element element) {
            if (begin < 0) {
                return;
            }
            if (words.last() == '\n') {
                flush();
            } else {
                words.append(
                        "\n",
                        element.sourceRange().startPos(),
                        element.sourceRange().endPos());
            }
        }

        private void take(TextNode node, Kind around) {
            String read = node.getWholeText();
            if (begin < 0) {
                if (node.isBlank() || !node.sourceRange().isTracked()) {
                    return;
                }
                int place = node.sourceRange().startPos();
                if (words.length() > 0) {
                    words.append("\n\n", place, place);
                }
                begin = words.length();
                kind = around;
            }
            align(read, node.sourceRange().startPos(), node.sourceRange().endPos());
        }

        /** Lays what was read beside the piece of the file it was read from. */
        private void align(String read, int from, int to) {
            int file = from;
            int at = 0;
            while (at < read.length() && file < to) {
                int next = file + 1;
                String piece;
                if (isSpace(text.charAt(file))) {
                    while (next < to && isSpace(text.charAt(next))) {
                        next++;
                    }
                    piece = text.substring(file, next);
                } else if (text.charAt(file) == '&') {
                    while (next < to && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '#')) {
                        next++;
                    }
                    next += next < to && text.charAt(next) == ';' ? 1 : 0;
                    piece = Parser.unescapeEntities(text.substring(file, next), false);
                } else {
                    while (next < to && text.charAt(next) != '&' && !isSpace(text.charAt(next))) {
                        next++;
                    }
                    piece = text.substring(file, next);
                }
                if (!read.startsWith(piece, at)) {
                    break;
                }
                append(piece, file, next);
                at += piece.length();
                file = next;
            }
            if (at < read.length()) {
                // the parser read it in another way: all of the rest leads to all of the rest
                append(read.substring(at), file, to);
            }
        }

        private void append(String piece, int from, int to) {
            if (!isSpace(piece.charAt(0))) {
                words.append(piece, from, to);
            } else if (words.length() > begin && !Character.isWhitespace(words.last())) {
                words.append(" ", from, to);
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
        }
    }
}
