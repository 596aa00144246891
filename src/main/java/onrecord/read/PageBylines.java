package onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.text.WebLink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Who wrote the story of a saved page, as the page says: names only, never that of its site, its address, or what somebody does. */
final class PageBylines {
    private static final Pattern BY = Pattern.compile(
            "(?i)^(?:(?:(?:written|reported|posted|story|words|text|report) )?(?:by|von|par|por|door):?|(?:words|text|story|report|author|reporter):)(?: +|$)");
    private static final Pattern AND = Pattern.compile(" *(?:[,;|•·&/\n]|(?<= )(?:and|AND|with) ) *");
    /** What follows such a word is where a writer works, or when the story was posted. */
    private static final Pattern FURTHER = Pattern.compile(
            "[ \\u00a0](?:[Ff]or|FOR|in|at|on) .*$|[ \\u00a0]+(?i:pictures?|photos?|photographs?|photography|images?|illustrations?)(?: by|:) .*$");

    private static final Pattern HANDLE = Pattern.compile("\\(.*?\\)|@\\S+");

    /** Names have so many words at most. */
    private static final int MOST_WORDS = 5;
    /** More words than these beside the headline are more than a byline. */
    private static final int LONGEST = 160;

    /** A foot of the copy stands no deeper in what holds both. */
    private static final int AROUND = 5;

    /** So many bylines beside a headline are looked at. */
    private static final int MOST_BYLINES = 20;

    /** What no name of a person holds, but what one does, or who a desk is. */
    private static final Set<String> OFFICES = Set.of(
            "editor",
            "editors",
            "reporter",
            "reporters",
            "correspondent",
            "writer",
            "writers",
            "staff",
            "producer",
            "columnist",
            "contributor",
            "photographer",
            "journalist",
            "chief",
            "bureau",
            "desk",
            "newsroom",
            "team",
            "press",
            "news",
            "admin",
            "administrator",
            "webmaster",
            "follow",
            "twitter",
            "facebook",
            "email",
            "share",
            "updated",
            "published",
            "posted",
            "comments",
            "subscribe",
            "read",
            "min",
            "author",
            "agency",
            "agencies",
            "wire",
            "service");

    /** What ends the name of an agency. */
    private static final Set<String> AGENCY = Set.of("Press", "Agency", "Presse");

    /** Small words that stand in names. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "den", "der", "ter", "ten",
            "al", "el", "bin", "ibn", "abu", "y", "e", "af", "av", "zu");

    private final PageParts parts;
    private final List<String> sites;

    /** Takes the names of the site. */
    PageBylines(PageParts parts, List<String> sites) {
        this.parts = parts;
        this.sites = sites.stream().map(PageWords::letters).toList();
    }

    /**
     * Returns the names.
     *
     * @param linked what the page's JSON-LD says
     * @param copy where the story stands
     */
    List<String> bylines(List<String> linked, PageCopy copy) {
        int end = copy.begun();
        Predicate<Element> near = element -> element.sourceRange().startPos() < end && copy.isNear(element);
        List<List<String>> ways = List.of(
                PageMetadata.contents(
                                parts.metas,
                                "author",
                                "byl",
                                "article:author",
                                "dc.creator",
                                "parsely-author",
                                "sailthru.author")
                        .toList(),
                linked,
                parts.authors.stream()
                        .filter(near)
                        .limit(MOST_BYLINES)
                        .map(PageBylines::words)
                        .toList(),
                parts.bylines.stream()
                        .filter(near)
                        .limit(MOST_BYLINES)
                        .map(PageBylines::words)
                        .toList(),
                linesAt(near),
                parts.authors.stream()
                        .filter(author -> author.attr("itemprop").equals("author") && isBelow(author, copy))
                        .limit(1)
                        .map(PageBylines::words)
                        .toList(),
                linesAt(copy::holds));
        for (int i = 0; i < ways.size(); i++) {
            boolean said = i < 2;
            List<String> names = ways.get(i).stream()
                    .flatMap(words -> names(words, said))
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** Returns whether an element stands in the same part of the page as the copy, where that is not the whole page, and in no comment. */
    private static boolean isBelow(Element author, PageCopy copy) {
        List<Element> around = author.parents();
        return around.stream()
                        .limit(AROUND)
                        .anyMatch(part ->
                                copy.holdsCopy(part) && !part.normalName().equals("body"))
                && around.stream().noneMatch(part -> PageWords.of(part).isApart());
    }

    /** Returns the lines that begin as bylines do. */
    private List<String> linesAt(Predicate<Element> place) {
        return parts.lines.stream()
                .flatMap(line -> line.wholeText()
                        .lines()
                        .map(Fields::oneLine)
                        .filter(words -> BY.matcher(words).lookingAt() && place.test(line)))
                .limit(MOST_BYLINES)
                .map(words -> FURTHER.matcher(words).replaceFirst(""))
                .toList();
    }

    private static String words(Element element) {
        return element.hasAttr("content")
                ? element.attr("content")
                : element.nodeStream(TextNode.class).map(TextNode::text).collect(Collectors.joining("|"));
    }

    /**
     * Returns the names among {@code words}.
     *
     * @param said whether they stand where names alone should stand, so that a single word or an organisation is one, too
     */
    private Stream<String> names(String words, boolean said) {
        if (WebLink.isLink(words.strip()) || words.contains("://") || words.length() > LONGEST) {
            return Stream.empty();
        }
        String line = Fields.oneLine(HANDLE.matcher(words).replaceAll(""));
        List<String> pieces = Arrays.stream(AND.split(line))
                .map(piece -> BY.matcher(piece.strip()).replaceFirst(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (said && line.contains(",") && pieces.size() == 2 && pieces.stream().noneMatch(PageBylines::hasWords)) {
            return Stream.of(pieces.get(1) + " " + pieces.get(0)).filter(this::isFree);
        }
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            boolean name = isFree(piece) && (said && pieces.size() == 1 ? canBeName(piece) : isPerson(piece));
            if (!name && !said) {
                // what follows a name is what its owner does
                return names.stream();
            }
            if (name) {
                names.add(piece);
            }
        }
        return names.stream();
    }

    private static boolean hasWords(String piece) {
        return piece.contains(" ");
    }

    /** Returns whether a name is not that of the site. */
    private boolean isFree(String name) {
        return !sites.contains(PageWords.letters(name));
    }

    /** Returns whether words that should be a name can be one. */
    private static boolean canBeName(String words) {
        String[] all = words.split(" ");
        return all.length <= MOST_WORDS
                && Character.isLetter(words.codePointAt(0))
                && words.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '@' || c == '<' || c == '?' || c == '!')
                && (isAgency(all)
                        || Arrays.stream(all).noneMatch(word -> OFFICES.contains(word.toLowerCase(Locale.ROOT))));
    }

    /** Returns whether words name an agency: “Norland Press”. */
    private static boolean isAgency(String[] words) {
        return words.length > 1
                && AGENCY.contains(words[words.length - 1])
                && Arrays.stream(words)
                        .limit(words.length - 1L)
                        .noneMatch(word -> OFFICES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Returns whether words are the name of a person: at least two, each with a capital. */
    private static boolean isPerson(String words) {
        String[] all = words.split(" ");
        return canBeName(words)
                && all.length > 1
                && !all[0].equals("The")
                && Arrays.stream(all)
                        .allMatch(word -> PARTICLES.contains(word) || Character.isUpperCase(word.codePointAt(0)));
    }
}
