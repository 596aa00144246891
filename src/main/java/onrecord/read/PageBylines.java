package onrecord.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.text.WebLink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Who wrote the story of a saved page, as the page says: names only, never that of its site, its address, or what somebody does. */
final class PageBylines {
    private static final Pattern BY = Pattern.compile(
            "(?i)^(?:(?:(?:written|reported|posted|submitted|interview|story|words|text|report) )?(?:by|von|par|por|door):?|(?:words|text|story|report|author|reporter):|from our (?:own )?(?:\\p{L}+ )?correspondent(?: in \\p{L}+)?,?)(?: +|$)");
    private static final Pattern AND = Pattern.compile(" *(?:[,;|•·&/\n]|(?<= )(?:and|AND|with) ) *");
    /** What follows such a word is where a writer works, or when the story was posted. */
    private static final Pattern FURTHER = Pattern.compile(
            "[ \\u00a0](?:[Ff]or|FOR|[Ii]n|[Aa]t|[Oo]n) .*$|[ \\u00a0]+(?i:pictures?|photos?|photographs?|photography|images?|illustrations?)(?: by|:) .*$");

    /** When and by whom a story was written: “Tuesday, 9 June 2031 by Ada Kell”. */
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:[Pp]osted|[Pp]ublished|[Ss]ubmitted|[Ww]ritten)(?: on)?:? )?([^|]{6,40}?),? ([Bb]y [^|]{4,60})");

    /** What stands behind the name of a company, often with a comma between. */
    private static final Pattern COMPANY =
            Pattern.compile("(?:Inc|Incorporated|Ltd|LLC|Llc|PLC|Plc|Corp|Co|L\\.?L\\.?C|GmbH|S\\.?A)\\.?");

    private static final Pattern BAR = Pattern.compile(" *[|•·] *");
    private static final Pattern HANDLE = Pattern.compile("\\(.*?\\)|\\S*@\\S+");

    /** Names have so many words at most. */
    private static final int MOST_WORDS = 5;
    /** More words than these beside the headline are more than a byline. */
    private static final int LONGEST = 160;

    /** A foot of the copy stands no deeper in what holds both. */
    private static final int AROUND = 7;

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
            "service",
            "user",
            "webteam",
            "corporation",
            "company",
            "inc",
            "inc.",
            "ltd",
            "llc",
            "plc",
            "department",
            "ministry",
            "government",
            "association",
            "magazine",
            "office",
            "release",
            "communications");

    /** As what people write. */
    private static final Set<String> WRITING = Set.of(
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "editor",
            "columnist",
            "contributor",
            "journalist",
            "staff");

    /** What ends the name of an agency. */
    private static final Set<String> AGENCY = Set.of("Press", "Agency", "Presse");

    /** Small words that stand in names. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "den", "der", "ter", "ten",
            "al", "el", "bin", "ibn", "abu", "y", "e", "af", "av", "zu");

    private final PageParts parts;
    private final PageCredits credits;
    private final List<String> sites;
    private final PageTitle title;

    /** Takes the names of the site, and what its titles say. */
    PageBylines(PageParts parts, List<String> sites, PageTitle title) {
        this.parts = parts;
        this.credits = new PageCredits(parts);
        this.title = title;
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
        int first = copy.firstSentences();
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
                aboveOffice(line -> near.test(line) && copy.isBelowHeadline(line)),
                parts.lines.stream()
                        .filter(line -> near.test(line)
                                && copy.isBelowHeadline(line)
                                && line.sourceRange().startPos() < first)
                        .flatMap(line -> credits.bare(line).stream())
                        .limit(1)
                        .toList(),
                Stream.of(
                                parts.authors.stream().filter(author -> author.attr("itemprop")
                                        .equals("author")),
                                parts.bylines.stream().filter(byline -> BY.matcher(byline.text())
                                        .lookingAt()),
                                parts.asideAuthors.stream())
                        .flatMap(some -> some)
                        .filter(author -> isBelow(author, copy))
                        .limit(1)
                        .map(PageBylines::words)
                        .toList(),
                linesAt(copy::holds),
                credits.posted(copy));
        // what the page calls itself, too, or a single word, is a writer only where it names no other
        List<String> shown = ways.subList(2, 5).stream()
                .flatMap(List::stream)
                .flatMap(words -> names(words, false).limit(1))
                .toList();
        List<String> names = first(ways, name -> hasWords(name) && !title.isNamed(name) || shown.contains(name));
        names = withOthers(names, ways.subList(2, 5));
        return names.isEmpty() ? first(ways, name -> !title.isSite(name)) : names;
    }

    /** Returns the names that the page shows, where they are those of its metadata and more: these name one writer only. */
    private List<String> withOthers(List<String> said, List<List<String>> shown) {
        return shown.stream()
                .map(words -> words.stream()
                        .flatMap(line -> names(line, false))
                        .distinct()
                        .toList())
                .filter(names -> !said.isEmpty() && names.size() > said.size() && names.containsAll(said))
                .findFirst()
                .orElse(said);
    }

    /** Returns the names that can be those of writers in the first way that gives some. */
    private List<String> first(List<List<String>> ways, Predicate<String> canBe) {
        for (int i = 0; i < ways.size(); i++) {
            boolean said = i < 2;
            List<String> names = ways.get(i).stream()
                    .flatMap(words -> names(words, said))
                    .filter(canBe)
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
        return Stream.concat(
                        parts.lines.stream().flatMap(line -> line.wholeText()
                                .lines()
                                .flatMap(words -> Arrays.stream(BAR.split(words)))
                                .map(PageBylines::withoutDate)
                                .filter(words -> BY.matcher(words).lookingAt() && place.test(line))),
                        parts.running.stream()
                                .filter(block -> place.test(block) && block.selectFirst("br") != null)
                                .map(Element::wholeText)
                                .map(words -> Fields.oneLine(
                                        words.strip().lines().findFirst().orElse("")))
                                .filter(words -> words.length() <= LONGEST
                                        && BY.matcher(words).lookingAt()))
                .limit(MOST_BYLINES)
                .map(words -> FURTHER.matcher(words).replaceFirst(""))
                .toList();
    }

    /** Returns a line without the date that stands in it before “by”. */
    private static String withoutDate(String line) {
        String words = Fields.oneLine(line);
        Matcher dated = DATED.matcher(words);
        return dated.matches() && isDate(dated.group(1)) ? dated.group(2) : words;
    }

    /** Returns the names above or before what says for whom or as what their owners write: the site, or an office. */
    private List<String> aboveOffice(Predicate<Element> place) {
        return parts.lines.stream()
                .filter(place)
                .limit(MOST_BYLINES)
                .flatMap(line -> Stream.of(
                        Stream.of(line.wholeText().lines().map(Fields::oneLine).toList()),
                        Arrays.stream(BAR.split(Fields.oneLine(line.text())))
                                .map(piece -> List.of(piece.split(", ")))
                                .filter(pieces -> pieces.size() == 2),
                        Stream.of(line)
                                .filter(credit -> PageWords.of(credit).isCredit() || hasDate(credit))
                                .map(credit -> List.of(BAR.split(Fields.oneLine(credit.text()))))))
                .flatMap(some -> some)
                .filter(pieces -> pieces.size() > 1
                        && (title.isNamed(pieces.get(1)) || hasOffice(pieces.get(1)) || isDate(pieces.get(1))))
                .map(pieces -> FURTHER.matcher(pieces.get(0)).replaceFirst(""))
                .toList();
    }

    /** Returns whether a bar parts a name from a date: “Ada Kell at the count | 5 July 2031”. */
    private static boolean hasDate(Element line) {
        String[] pieces = BAR.split(Fields.oneLine(line.text()));
        return pieces.length == 2
                && isDate(pieces[1])
                && isPerson(FURTHER.matcher(pieces[0]).replaceFirst(""));
    }

    static boolean isDate(String words) {
        String date = PageDates.withoutLabel(words);
        return WrittenDate.of(date, Optional.empty()).isPresent()
                || date.length() < words.length() && !date.isEmpty() && Character.isDigit(date.charAt(0));
    }

    private static boolean hasOffice(String words) {
        return Arrays.stream(words.split(" ")).anyMatch(word -> WRITING.contains(word.toLowerCase(Locale.ROOT)));
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
        if (pieces.stream().anyMatch(piece -> COMPANY.matcher(piece).matches())) {
            return Stream.empty();
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
                && !words.contains(":")
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
    static boolean isPerson(String words) {
        String[] all = words.split(" ");
        return canBeName(words)
                && all.length > 1
                && !all[0].equals("The")
                && Arrays.stream(all)
                        .allMatch(word -> PARTICLES.contains(word) || Character.isUpperCase(word.codePointAt(0)));
    }
}
