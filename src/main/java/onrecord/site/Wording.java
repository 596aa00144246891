package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Evidence;
import onrecord.model.Paragraph;
import onrecord.model.Quote;
import onrecord.site.view.Link;
import onrecord.text.Digits;

/** The archive's own words: counts, names of sentences, kinds of speech. Plain and short. */
final class Wording {
    private static final List<String> TIMES =
            List.of("never", "once", "twice", "three times", "four times", "five times", "six times", "seven times");

    private Wording() {}

    /** Returns {@code 1 quote}, {@code 12 quotes}. */
    static String count(int number, String noun) {
        return digits(number) + " " + plural(number, noun);
    }

    /** Returns the noun in the right number. */
    static String plural(int number, String noun) {
        return number == 1 ? noun : noun + "s";
    }

    /** Returns {@code 12,345}. */
    static String digits(long number) {
        return number < 1000
                ? Long.toString(number)
                : digits(number / 1000) + "," + Digits.of((int) (number % 1000), 3);
    }

    /** Returns {@code once}, {@code twice}, {@code 12 times}. */
    static String times(int number) {
        return number < TIMES.size() ? TIMES.get(number) : digits(number) + " times";
    }

    /** Returns {@code a, b and c}. */
    static String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** Returns {@code Sentence 4}, {@code Sentences 5 and 6}, {@code Sentences 5 to 8}. */
    static String sentences(int first, int last) {
        if (first >= last) {
            return "Sentence " + first;
        }
        return "Sentences " + first + (last == first + 1 ? " and " : " to ") + last;
    }

    /** Returns what a paragraph is that stands beside the copy; empty for copy. */
    static String aside(Paragraph.Role role) {
        return switch (role) {
            case ENVELOPE -> "For the desk";
            case SIGN_OFF -> "Sign-off";
            case FURNITURE -> "Not of the story";
            case CAPTION -> "Caption";
            case HEADLINE, DECK, DATELINE, BYLINE, LEAD, BODY -> "";
        };
    }

    /** Returns what a voice is reported to have done in a few words: {@code 2 quotes, 1 paraphrase}. */
    static String said(int direct, int indirect, int about) {
        List<String> parts = new ArrayList<>();
        if (direct > 0) {
            parts.add(count(direct, "quote"));
        }
        if (indirect > 0) {
            parts.add(count(indirect, "paraphrase"));
        }
        if (parts.isEmpty() && about > 0) {
            parts.add("reported to have spoken");
        }
        return String.join(", ", parts);
    }

    /** Returns the same for one article in whole sentences: {@code Quoted twice, paraphrased once.} */
    static String facts(int direct, int indirect, int about, int addressed) {
        List<String> parts = new ArrayList<>();
        if (direct > 0) {
            parts.add("quoted " + times(direct));
        }
        if (indirect > 0) {
            parts.add("paraphrased " + times(indirect));
        }
        if (parts.isEmpty() && about > 0) {
            parts.add("reported to have spoken");
        }
        String spoke = parts.isEmpty() ? "" : capital(String.join(", ", parts)) + ".";
        String heard =
                addressed == 0 ? "" : "Spoken to " + times(addressed) + (parts.isEmpty() ? "; not quoted." : ".");
        return (spoke + " " + heard).strip();
    }

    /** Returns words that begin with a capital. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns words that begin with a small letter, to go on with in a sentence. */
    static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Returns kind and basis of a quote: {@code Quote, speaker inferred}.
     *
     * @param quoted whether there are words in quotation marks in it, where it is a paraphrase
     */
    static String saying(Quote quote, boolean quoted) {
        String kind =
                switch (quote.kind()) {
                    case DIRECT -> "Quote";
                    case PARTIAL -> "Quoted words";
                    case INDIRECT -> quoted ? "Paraphrase with quoted words" : "Paraphrase";
                    case ABOUT -> "Reported to have spoken";
                };
        if (quote.speakers().isEmpty()) {
            return kind + ", no speaker named";
        }
        String whose = quote.speakers().size() > 1 ? "speakers " : "speaker ";
        return kind + ", " + whose + quote.evidence().basis().label();
    }

    /** Returns the question that the reason for the speakers answers. */
    static String whySpeaker(List<String> speakers) {
        return switch (speakers.size()) {
            case 0 -> "Why nobody?";
            case 1 -> "Why " + speakers.get(0) + "?";
            default -> "Why these speakers?";
        };
    }

    /** Returns agency and place: {@code TASS, Moscow}. */
    static String origin(Summary article) {
        List<String> parts = new ArrayList<>();
        article.agency().ifPresent(parts::add);
        if (!article.filedAt().isEmpty()) {
            parts.add(and(article.filedAt()));
        }
        return String.join(", ", parts);
    }

    /** Returns agency and date: {@code TASS, 14 Feb 2022}. */
    static String source(Summary article) {
        String date = DateWords.brief(article.published().dating().when());
        return article.agency().map(name -> name + ", " + date).orElse(date);
    }

    /** Returns links to the sentences that evidence rests on, the finding's own sentence left out. */
    static List<Link> see(Article article, Evidence evidence, String page, int own) {
        if (evidence.spans().isEmpty()) {
            return List.of();
        }
        return evidence.spans().stream()
                .map(span -> article.sentenceAt(span.start()))
                .filter(number -> number > 0 && number != own)
                .distinct()
                .sorted()
                .map(number -> new Link("Sentence " + number, page + "#s" + number))
                .toList();
    }
}
