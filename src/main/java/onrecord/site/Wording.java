package onrecord.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.archive.Summary;
import onrecord.model.Article;
import onrecord.model.Basis;
import onrecord.model.Evidence;
import onrecord.model.Paragraph;
import onrecord.model.Quote;
import onrecord.site.view.Link;
import onrecord.text.Messages;

/** The archive's own words: counts, names of sentences, kinds of speech. Plain and short. */
final class Wording {
    /** So often has words of its own. */
    private static final int TIMES = 7;

    private final Messages messages;
    private final DateWords dates;

    Wording(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /** Returns the words for dates. */
    DateWords dates() {
        return dates;
    }

    /** Returns a message. */
    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** Returns a message that counts: {@code 1 quote}, {@code 12 quotes}. */
    String count(String key, int number, Object... more) {
        return messages.count(key, number, more);
    }

    /** Returns {@code 12,345}. */
    String digits(long number) {
        return messages.digits(number);
    }

    /** Returns {@code once}, {@code twice}, {@code 12 times}. */
    private String times(int number) {
        return number <= TIMES ? say("times." + number) : count("count.times", number);
    }

    /** Returns the name of the language of a BCP 47 tag; the tag itself where no name is known. */
    String language(String tag) {
        int hyphen = tag.indexOf('-');
        String key = "language." + (hyphen < 0 ? tag : tag.substring(0, hyphen));
        return messages.has(key) ? say(key) : tag;
    }

    /** Returns {@code a, b, c}. */
    String list(List<String> things) {
        return things.size() == 1 ? things.get(0) : String.join(say("list.comma"), things);
    }

    /** Returns {@code a, b and c}. */
    String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? list(things) : say("list.and", list(things.subList(0, last)), things.get(last));
    }

    /** Returns {@code Sentence 4}, {@code Sentences 5 and 6}, {@code Sentences 5 to 8}. */
    String sentences(int first, int last) {
        if (first >= last) {
            return say("sentence", first);
        }
        return say(last == first + 1 ? "sentence.pair" : "sentence.range", first, last);
    }

    /** Returns what a paragraph is that stands beside the copy; empty for copy. */
    String aside(Paragraph.Role role) {
        return switch (role) {
            case ENVELOPE -> say("aside.envelope");
            case SIGN_OFF -> say("aside.sign-off");
            case FURNITURE -> say("aside.furniture");
            case CAPTION -> say("aside.caption");
            case HEADLINE, DECK, DATELINE, BYLINE, LEAD, BODY -> "";
        };
    }

    /** Returns what a voice is reported to have done in a few words: {@code 2 quotes, 1 paraphrase}. */
    String said(int direct, int indirect, int about) {
        List<String> parts = new ArrayList<>();
        if (direct > 0) {
            parts.add(count("count.quotes", direct));
        }
        if (indirect > 0) {
            parts.add(count("count.paraphrases", indirect));
        }
        if (parts.isEmpty() && about > 0) {
            parts.add(say("person.spoke"));
        }
        return list(parts);
    }

    /** Returns the same for one article in whole sentences: {@code Quoted twice, paraphrased once.} */
    String facts(int direct, int indirect, int about, int addressed) {
        List<String> parts = new ArrayList<>();
        if (direct > 0) {
            parts.add(say("person.quoted", times(direct)));
        }
        if (indirect > 0) {
            parts.add(say("person.paraphrased", times(indirect)));
        }
        if (parts.isEmpty() && about > 0) {
            parts.add(say("person.spoke"));
        }
        String spoke = parts.isEmpty() ? "" : capital(list(parts)) + ".";
        String heard = addressed == 0
                ? ""
                : say(parts.isEmpty() ? "person.spoken-to-only" : "person.spoken-to", times(addressed));
        return (spoke + " " + heard).strip();
    }

    /** Returns words that begin with a capital. */
    static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns words that begin with a small letter, to go on with in a sentence. */
    static String small(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Returns kind and basis of a quote: {@code Quote, speaker inferred}.
     *
     * @param quoted whether there are words in quotation marks in it, where it is a paraphrase
     */
    String saying(Quote quote, boolean quoted) {
        String kind =
                switch (quote.kind()) {
                    case DIRECT -> say("quote.direct");
                    case PARTIAL -> say("quote.partial");
                    case INDIRECT -> say(quoted ? "quote.indirect-quoting" : "quote.indirect");
                    case ABOUT -> say("quote.about");
                };
        if (quote.speakers().isEmpty()) {
            return say("quote.no-speaker", kind);
        }
        Basis basis = quote.evidence().basis();
        return say((quote.speakers().size() > 1 ? "quote.speakers." : "quote.speaker.") + basis.label(), kind);
    }

    /** Returns the question that the reason for the speakers answers. */
    String whySpeaker(List<String> speakers) {
        return switch (speakers.size()) {
            case 0 -> say("why.nobody");
            case 1 -> say("why.speaker", speakers.get(0));
            default -> say("why.speakers");
        };
    }

    /** Returns agency and place: {@code TASS, Moscow}. */
    String origin(Summary article) {
        List<String> parts = new ArrayList<>();
        article.agency().ifPresent(parts::add);
        if (!article.filedAt().isEmpty()) {
            parts.add(and(article.filedAt()));
        }
        return list(parts);
    }

    /** Returns agency and date: {@code TASS, 14 Feb 2022}. */
    String source(Summary article) {
        String date = dates.brief(article.published().dating().when());
        return article.agency().map(name -> list(List.of(name, date))).orElse(date);
    }

    /** Returns links to the sentences that evidence rests on, the finding's own sentence left out. */
    List<Link> see(Article article, Evidence evidence, String page, int own) {
        if (evidence.spans().isEmpty()) {
            return List.of();
        }
        return evidence.spans().stream()
                .map(span -> article.sentenceAt(span.start()))
                .filter(number -> number > 0 && number != own)
                .distinct()
                .sorted()
                .map(number -> new Link(say("sentence", number), page + "#s" + number))
                .toList();
    }
}
