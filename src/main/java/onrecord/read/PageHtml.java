package onrecord.read;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Slug;
import onrecord.text.Span;
import onrecord.text.WebLink;

/**
 * Makes HTML of the Markdown of one page. What is HTML in it is shown as it stands, or dropped; links lead to the web, to a
 * mailbox, or to somewhere in the site, and from page to page by the names of their files; pictures leave their words.
 */
final class PageHtml {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final String text;
    private final Map<String, String> addresses;
    private final Problems problems;

    /** The ids of its headings, and of what stands around each page. */
    private final Set<String> ids = new HashSet<>(Set.of("main"));

    PageHtml(String text, Map<String, String> addresses, Problems problems) {
        this.text = text;
        this.addresses = addresses;
        this.problems = problems;
    }

    /** Returns the HTML of {@code document}. */
    String of(Node document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                // the page has its title above
                heading.setLevel(Math.max(2, heading.getLevel()));
            }
        }
        return HtmlRenderer.builder(new MutableDataSet()
                        .set(HtmlRenderer.ESCAPE_HTML_BLOCKS, true)
                        .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                        .set(HtmlRenderer.SUPPRESS_INLINE_HTML, true)
                        .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
                        // links that must not be are told, see below
                        .set(HtmlRenderer.SUPPRESSED_LINKS, "(?!)"))
                .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                    @Override
                    public AttributeProvider apply(LinkResolverContext context) {
                        return PageHtml.this::attributes;
                    }
                })
                .nodeRendererFactory(options -> pictures())
                .build()
                .render(document);
    }

    private NodeRenderer pictures() {
        return () -> Set.of(
                new NodeRenderingHandler<>(Image.class, this::picture),
                new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> {
                    if (node.isDefined()) {
                        picture(node, context, html);
                    } else {
                        html.text(node.getChars());
                    }
                }));
    }

    private void picture(Node node, NodeRendererContext context, HtmlWriter html) {
        problems.warning("picture", place(node), "pictures are not published; this one leaves its words", "");
        context.renderChildren(node);
    }

    private static Span place(Node node) {
        return new Span(node.getStartOffset(), node.getEndOffset());
    }

    private void attributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (part == AttributablePart.LINK) {
            Optional<String> address = address(attributes.getValue("href"), node);
            attributes.remove("href");
            address.ifPresent(href -> attributes.replaceValue("href", href));
        } else if (node instanceof Heading) {
            attributes.replaceValue("id", id(Slug.of(Markdown.words(node, text))));
        }
    }

    private String id(String slug) {
        String id = slug;
        for (int number = 1; !ids.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    /** Returns where a link is to lead; empty where it must not, and then that is told. */
    private Optional<String> address(String link, Node node) {
        boolean clean = link.chars().allMatch(c -> c > ' ' && c != '"' && c != '<' && c != '>' && c != '\\');
        if (!clean || link.startsWith("/") || SCHEME.matcher(link).matches() && !WebLink.isLink(link)) {
            problems.error(
                    "bad-link",
                    place(node),
                    "this is no link that can be published",
                    "links begin with https://, http:// or mailto:, without a user name before the host, or lead on from the page, like “../articles/index.html”");
            return Optional.empty();
        }
        int end = end(link);
        String file = decoded(link.substring(0, end));
        if (SCHEME.matcher(link).matches() || !file.toLowerCase(Locale.ROOT).endsWith(".md")) {
            return Optional.of(link);
        }
        String address = addresses.get(file);
        if (address == null) {
            problems.warning("no-such-page", place(node), "there is no page “" + file + "”", "see the folder “pages”");
            return Optional.empty();
        }
        return Optional.of(URLEncoder.encode(address, StandardCharsets.UTF_8) + ".html" + link.substring(end));
    }

    /** Returns where the path of a link ends. */
    private static int end(String link) {
        for (int i = 0; i < link.length(); i++) {
            if (link.charAt(i) == '#' || link.charAt(i) == '?') {
                return i;
            }
        }
        return link.length();
    }

    private static String decoded(String path) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return plain;
        }
    }
}
