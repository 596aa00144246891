package onrecord.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the names tell that a page gives its elements, in {@code class} and {@code id}: whether an element is furniture of the
 * page, holds its copy, its author or its date. Names are taken apart where words are joined in them, as in
 * {@code related-stories}, {@code relatedStories} and {@code related__stories}, and only whole words count.
 */
final class PageWords {
    /** Words that name nothing but furniture. */
    private static final Set<String> FURNITURE = Set.of(
            "share",
            "sharing",
            "sharedaddy",
            "sharebar",
            "social",
            "addthis",
            "addtoany",
            "related",
            "relatedposts",
            "recommended",
            "recommendations",
            "recirc",
            "readmore",
            "promo",
            "promos",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "subscriptions",
            "ratings",
            "bookmarks",
            "donate",
            "donation",
            "donations",
            "signup",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "respond",
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "adslot",
            "advertising",
            "sponsored",
            "outbrain",
            "taboola",
            "noprint",
            "catlinks",
            "tags",
            "taglist",
            "pagination",
            "pager",
            "popular",
            "trending",
            "mostread",
            "masthead",
            "copyright",
            "popup",
            "modal",
            "skiplink",
            "tools",
            "storytools",
            "articletools",
            "footer");

    /** Names that are furniture only together. */
    private static final List<List<String>> FURNITURE_PAIRS = List.of(
            List.of("author", "bio"),
            List.of("about", "author"),
            List.of("author", "box"),
            List.of("most", "read"),
            List.of("read", "more"),
            List.of("read", "next"),
            List.of("also", "read"),
            List.of("sign", "up"),
            List.of("skip", "link"),
            List.of("jump", "link"),
            List.of("site", "sub"),
            List.of("video", "player"),
            List.of("audio", "player"),
            List.of("media", "player"),
            List.of("have", "your", "say"),
            List.of("post", "navigation"),
            // the bar of a web archive
            List.of("wm", "ipp"));

    /** Words for what readers add to a story, and for what asks them for consent. */
    private static final Set<String> APART =
            Set.of("comments", "disqus", "cookie", "cookies", "consent", "gdpr", "onetrust");

    /** What the pages of MediaWiki have beside their copy. */
    private static final Set<String> WIKI = Set.of(
            "reference",
            "references",
            "mw-editsection",
            "navbox",
            "infobox",
            "toc",
            "printfooter",
            "metadata",
            "ambox",
            "mw-cite-backlink",
            "mw-jump-link",
            "mw-indicators",
            "sistersitebox");

    private static final Set<String> COPY = Set.of(
            "articlebody",
            "articlecontent",
            "articletext",
            "storybody",
            "storycontent",
            "storytext",
            "entrycontent",
            "entrybody",
            "postcontent",
            "postbody",
            "mwparseroutput");

    private static final Set<String> HEADLINE = Set.of(
            "headline",
            "newstitle",
            "newsheadline",
            "storytitle",
            "storyheadline",
            "storyhead",
            "articletitle",
            "articleheadline",
            "posttitle",
            "entrytitle",
            "contentheading");
    private static final Set<String> DECK = Set.of(
            "deck",
            "dek",
            "standfirst",
            "strapline",
            "subtitle",
            "subhead",
            "subhed",
            "subheadline",
            "synopsis",
            "excerpt");
    private static final Set<String> AUTHOR = Set.of(
            "byline", "bylines", "author", "authors", "storybyline", "writer", "writers", "createdby", "reporter");
    private static final Set<String> DATE = Set.of(
            "date",
            "dates",
            "published",
            "pubdate",
            "timestamp",
            "posted",
            "datetime",
            "storydate",
            "articledate",
            "newsdate",
            "postdate",
            "entrydate",
            "createdate");
    private static final Set<String> CHANGE = Set.of("updated", "update", "modified", "edited");
    private static final List<String> PICTURE = List.of("photo", "image", "picture");
    private static final Set<String> PULL_QUOTE = Set.of("pullquote", "pullquotes");
    private static final Set<String> EMBEDDED = Set.of(
            "twitter-tweet",
            "twitter-video",
            "instagram-media",
            "tiktok-embed",
            "fb-post",
            "bluesky-embed",
            "mastodon-embed");

    /** Where else a name stands, on pages whose classes are made by a program. */
    private static final List<String> NAMED = List.of("id", "data-testid", "data-qa", "data-component");

    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private PageWords() {}

    /** Returns the names that {@code element} has. */
    static PageWords of(Element element) {
        PageWords words = new PageWords();
        if (element.hasAttr("class")) {
            words.add(element.attr("class"));
        }
        for (String attribute : NAMED) {
            if (element.hasAttr(attribute)) {
                words.add(element.attr(attribute));
            }
        }
        return words;
    }

    private void add(String value) {
        for (String name : split(value)) {
            names.add(name.toLowerCase(Locale.ROOT));
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
                if (hump || !Character.isLetter(c)) {
                    end(word);
                }
                if (Character.isLetter(c)) {
                    word.append(Character.toLowerCase(c));
                }
            }
            end(word);
        }
    }

    private static List<String> split(String value) {
        List<String> names = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || Character.isWhitespace(value.charAt(i))) {
                if (i > begin) {
                    names.add(value.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return names;
    }

    private void end(StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Returns whether the element is furniture of the page, as far as its names go. */
    boolean isFurniture() {
        return hasWord(FURNITURE) || FURNITURE_PAIRS.stream().anyMatch(words::containsAll);
    }

    /** Returns whether the element is furniture that may hold more text than the story. */
    boolean isApart() {
        return hasWord(APART);
    }

    /** Returns whether the element stands beside the copy on a page of MediaWiki. */
    boolean isBesideWikiCopy() {
        return names.stream().anyMatch(WIKI::contains);
    }

    /** Returns whether the element holds a page of MediaWiki. */
    boolean isWiki() {
        return names.contains("mw-parser-output") || names.contains("mw-content-text");
    }

    /** Returns whether the element holds the copy. */
    boolean isCopy() {
        return names.stream().anyMatch(name -> COPY.contains(letters(name)));
    }

    /** Returns whether the element says who wrote the story. */
    boolean isAuthor() {
        return (hasWord(AUTHOR) || names.contains("reader-credits")) && !words.contains("comment");
    }

    /** Returns whether the element says who made something that is no picture. */
    boolean isCredit() {
        return (words.contains("credit") || words.contains("credits")) && !isPicture();
    }

    /** Returns whether the element is named as the title of a story. */
    boolean isHeadline() {
        return names.stream().anyMatch(name -> HEADLINE.contains(letters(name)));
    }

    /** Returns whether the element is named as the title of something. */
    boolean isTitle() {
        return words.contains("head") || words.contains("hed") || words.contains("title");
    }

    /** Returns whether the element sums up the story, where it stands above the copy. */
    boolean isDeck() {
        return hasWord(DECK) || words.contains("sub") && words.contains("headline");
    }

    /** Returns whether the element says when the story was published, and not when it was changed. */
    boolean isDate() {
        return hasWord(DATE) && !isChange();
    }

    /** Returns whether the element says what day it is. */
    boolean isNow() {
        return words.contains("today") || words.contains("current") || words.contains("now");
    }

    /** Returns whether the element is about a change of the story. */
    boolean isChange() {
        return hasWord(CHANGE);
    }

    /** Returns whether words of the story are shown once more in the element. */
    boolean isPullQuote() {
        return hasWord(PULL_QUOTE) || words.contains("pull") && words.contains("quote");
    }

    /** Returns whether the element stands at the side of the page. */
    boolean isSideBar() {
        return words.contains("sidebar")
                || words.contains("side")
                || words.contains("rail")
                || names.contains("secondary");
    }

    /** Returns whether the element says what a picture shows. */
    boolean isCaption() {
        return words.contains("cutline")
                || names.stream().anyMatch(name -> name.endsWith("caption"))
                || words.contains("caption")
                || names.contains("cap");
    }

    /** Returns whether the element holds a picture, with what it shows. */
    boolean isPicture() {
        return words.stream().anyMatch(word -> PICTURE.stream()
                .anyMatch(picture -> word.endsWith(picture) || word.endsWith(picture + "s")));
    }

    /** Returns whether the element is a post on another site. */
    boolean isEmbeddedPost() {
        return names.stream().anyMatch(EMBEDDED::contains);
    }

    private boolean hasWord(Set<String> some) {
        return words.stream().anyMatch(some::contains);
    }

    /** Returns the letters and digits of {@code words} in lower case, by which the same words are known again. */
    static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                letters.append(Character.toLowerCase(words.charAt(i)));
            }
        }
        return letters.toString();
    }
}
