package onrecord.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The headline that a saved page gives in its metadata, without the name of its site, by which the headline on the page is told
 * from the names of sites and sections.
 */
final class PageTitle {
    private static final Pattern PIECES = Pattern.compile(" [|·»–—-] | :: |: ");
    private static final List<String> BARS = List.of(" | ", " :: ", " · ", " » ", " - ", " – ", " — ");
    /** What pages call themselves that say nothing of their story. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:print(?:er|able|ed)?(?:[- ]?friendly)?(?: ?(?:version|story|article|page|this page|view))?|articles?|full story|story|news(?: story| article)?|home ?page|untitled(?: document)?|index|archives?|(?:(?:press|news|media) releases?|newsroom|press room|latest news|top stories|[\\p{L} ]{0,24}\\bheadlines))");
    /** What papers and sites are called. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i).*\\b(?:times|post|herald|weekly|daily|news|online|on-line|portal|gazette|courier|journal|chronicle|observer|tribune|sentinel|ledger|star|mail|echo|argus|examiner|press|record|bulletin|today|radio|tv|forum|magazine|review|standard|independent|guardian|mercury|advertiser|express|mirror|globe|sun|dispatch|register|messenger)");
    /** The name of a site before its headline has so many words at most. */
    private static final int MOST_WORDS = 4;

    /** The first so many bars never stand inside a headline. */
    private static final int SURE_BARS = 4;
    /** Names of sites have so many words at most, headlines so many at least. */
    private static final int WORDS = 3;
    /** A longer title is none. */
    private static final int LONGEST = 1000;
    /** A name in a notice of rights has so many letters. */
    private static final int SHORTEST = 5;
    /** Fewer letters are shared by chance. */
    private static final int ALIKE = 10;
    /** What stands before or after a headline, such as the name of a site or a section, is shorter; in percent. */
    private static final int MOST = 60;

    private final Set<String> sites = new HashSet<>();
    /** All that stands between the bars of the titles: the headline, the site, a section, on some pages a writer. */
    private final Set<String> names = new HashSet<>();
    /** What stands between the bars of the titles, as its letters; names of sites are none. */
    private final Set<String> pieces = new HashSet<>();

    private final Optional<String> headline;
    private final String letters;

    /**
     * Takes the first of the titles that is more than the name of the site.
     *
     * @param titles what the page calls itself, best first
     * @param sites what its site is called, as far as it says
     * @param notices its notices of rights, which name the site on pages that say nothing else of it
     */
    PageTitle(List<String> titles, List<String> sites, List<String> notices) {
        sites.stream().map(PageWords::letters).filter(site -> !site.isEmpty()).forEach(this.sites::add);
        List<String> owners = notices.stream()
                .filter(notice -> notice.length() <= LONGEST)
                .map(PageWords::letters)
                .toList();
        titles.stream()
                .filter(title -> title.length() <= LONGEST)
                .flatMap(title -> Arrays.stream(PIECES.split(Fields.oneLine(title))))
                .filter(piece -> nameOf(piece).length() >= SHORTEST
                        && owners.stream().anyMatch(owner -> owner.contains(nameOf(piece))))
                .forEach(piece -> this.sites.add(PageWords.letters(piece)));
        // all of them, as each may name the site
        List<String> bare = titles.stream()
                .filter(title -> title.length() <= LONGEST)
                .map(title -> withoutSite(Fields.oneLine(title)))
                .toList();
        this.headline = bare.stream()
                .filter(title -> !title.isEmpty() && !isSite(title))
                .findFirst();
        this.letters = headline.map(PageWords::letters).orElse("");
        titles.stream().filter(title -> title.length() <= LONGEST).forEach(title -> addPieces(Fields.oneLine(title)));
        this.pieces.removeAll(this.sites);
    }

    private void addPieces(String title) {
        String[] all = PIECES.split(title);
        for (String piece : all) {
            if (all.length > 1) {
                names.add(nameOf(piece));
            }
            if (piece.split(" ").length >= WORDS) {
                pieces.add(PageWords.letters(piece));
            }
        }
    }

    /** Returns the headline. */
    Optional<String> headline() {
        return headline;
    }

    /** Returns whether there is a headline. */
    boolean isKnown() {
        return headline.isPresent();
    }

    /** Returns whether {@code words} are the name of the site. */
    boolean isSite(String words) {
        return sites.contains(PageWords.letters(words));
    }

    /** Returns whether {@code words} are all that stands between two bars of a title, as names of sites do, or of one. */
    boolean isNamed(String words) {
        String name = nameOf(words);
        return names.contains(name) || sites.stream().anyMatch(site -> site.equals(name) || site.equals("the" + name));
    }

    /** Returns the letters of a name, without its article. */
    private static String nameOf(String words) {
        String name = words.strip();
        return PageWords.letters(name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name);
    }

    /** Returns whether {@code words} are the headline, or most of it. */
    boolean isMostly(String words) {
        String other = PageWords.letters(words);
        return isKnown() && letters.contains(other) && other.length() * 100 >= letters.length() * MOST;
    }

    /** Returns whether {@code words} are one whole piece of a title, such as the headline behind the name of its section. */
    boolean isPart(String words) {
        return words.length() <= LONGEST && pieces.contains(PageWords.letters(words));
    }

    /** Returns whether {@code words} hold one whole piece of a title. */
    boolean hasPart(String words) {
        String other = PageWords.letters(words);
        return words.length() <= LONGEST
                && pieces.stream().anyMatch(piece -> piece.length() >= ALIKE && other.contains(piece));
    }

    /** Returns whether half of the longer words of the headline stand in a story: else it can be what the site says of itself. */
    boolean isAbout(String story) {
        Set<String> own = longer(headline.orElse(""));
        Set<String> told = longer(story);
        return own.stream().filter(told::contains).count() * 2 >= own.size();
    }

    /** Returns whether {@code words} and the headline have more than one longer word in common. */
    boolean sharesWords(String words) {
        Set<String> own = longer(headline.orElse(""));
        own.retainAll(longer(words));
        return own.size() > 1;
    }

    private static Set<String> longer(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > WORDS)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns whether {@code words} are the headline, or a good part of it or more. */
    boolean isLike(String words) {
        String other = PageWords.letters(words);
        return isMostly(words)
                || Math.min(letters.length(), other.length()) >= ALIKE
                        && (letters.contains(other) || other.contains(letters));
    }

    /** Returns a title without what says how the page is shown, and without the name of the site before the headline. */
    private String withoutLabel(String title) {
        for (String bar : BARS) {
            int last = title.lastIndexOf(bar);
            if (last > 0 && LABEL.matcher(title.substring(last + bar.length())).matches()) {
                String rest = title.substring(0, last);
                if (rest.split(" ").length > MOST_WORDS) {
                    return rest;
                }
                // the name of the site alone is no headline
                sites.add(PageWords.letters(rest));
                return "";
            }
            int first = title.indexOf(bar);
            String rest = first < 0 ? "" : title.substring(first + bar.length());
            if (first > 0 && opens(title.substring(0, first), rest)) {
                sites.add(PageWords.letters(title.substring(0, first)));
                int section = rest.indexOf(bar);
                return section > 0 && LABEL.matcher(rest.substring(0, section)).matches()
                        ? rest.substring(section + bar.length())
                        : rest;
            }
        }
        boolean paper =
                title.split(" ").length <= MOST_WORDS && PAPER.matcher(title).matches();
        return LABEL.matcher(title).matches() || paper && isCapitalised(title) ? "" : title;
    }

    /** Returns whether a few words, each with a capital, are a paper's name, and more of them the headline behind. */
    private static boolean opens(String name, String headline) {
        String[] words = name.split(" ");
        return words.length <= MOST_WORDS
                && headline.split(" ").length > Math.max(WORDS, words.length)
                && PAPER.matcher(name).matches()
                && isCapitalised(name);
    }

    private static boolean isCapitalised(String name) {
        return Arrays.stream(name.split(" "))
                .noneMatch(word -> word.isEmpty() || Character.isLowerCase(word.codePointAt(0)));
    }

    private String withoutSite(String whole) {
        String title = withoutLabel(whole);
        String words = title;
        for (int i = 0; i < BARS.size(); i++) {
            String bar = BARS.get(i);
            int at = words.lastIndexOf(bar);
            while (at > 0 && isSite(words.substring(at + bar.length()), words.substring(0, at), i < SURE_BARS)) {
                sites.add(PageWords.letters(words.substring(at)));
                words = words.substring(0, at).strip();
                at = words.lastIndexOf(bar);
            }
        }
        return words;
    }

    /** Returns whether what follows the last bar is the name of the site, or looks like one. */
    private boolean isSite(String name, String before, boolean sure) {
        if (isSite(name)) {
            return true;
        }
        String[] words = name.strip().split(" ");
        return words.length <= WORDS
                && before.split(" ").length >= WORDS
                && (sure || sites.isEmpty())
                && List.of(words).stream()
                        .allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)));
    }
}
