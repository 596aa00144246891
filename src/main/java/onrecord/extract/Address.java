package onrecord.extract;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import onrecord.files.Sha256;
import onrecord.model.Headline;
import onrecord.model.Manuscript;
import onrecord.model.Publication;
import onrecord.model.When;

/**
 * The address of an article below {@code articles/}: year, headline words and six digits of the hash of its path and item. It
 * depends on the article alone, never on the others in the archive.
 */
final class Address {
    private static final int LONGEST = 60;

    private Address() {}

    static String of(Manuscript manuscript, Optional<Headline> headline, Publication published) {
        if (manuscript.metadata().id().isPresent()) {
            return manuscript.metadata().id().get();
        }
        When when = published.dating().when();
        String folder = when.firstDay().map(day -> day.substring(0, 4)).orElse("undated");
        String words =
                slug(headline.map(Headline::text).orElse(manuscript.source().fileName()));
        return folder + "/" + (words.isEmpty() ? "article" : words) + "-"
                + hash(manuscript.source().key());
    }

    /** Returns the letters and digits of {@code words} in ASCII and lower case, joined by hyphens, cut at a word. */
    static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (letter) {
                if (gap && out.length() > 0) {
                    if (out.length() >= LONGEST - 12 && out.length() + wordLength(plain, i) > LONGEST) {
                        break;
                    }
                    out.append('-');
                }
                if (out.length() >= LONGEST) {
                    break;
                }
                out.append(c);
                gap = false;
            } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static int wordLength(String plain, int from) {
        int to = from;
        while (to < plain.length() && Character.isLetterOrDigit(plain.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private static String hash(String path) {
        return HexFormat.of().formatHex(Sha256.of(path), 0, 3);
    }
}
