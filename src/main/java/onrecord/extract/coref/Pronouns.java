package onrecord.extract.coref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.extract.coref.MentionList.LinkedMention;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.model.Basis;
import onrecord.model.Mention;
import onrecord.model.Rule;

/**
 * Finds out whom “he” and “she” mean outside quotation marks, in text order, so that each builds on those before it.
 *
 * <p>Everybody named in the sentences before is weighed: the nearer the better, subjects before objects and possessors,
 * speakers before silent ones. Gender excludes; it comes from titles first and from a list of given names only where
 * titles are silent, and the reason says so. The method is that of salience ranking (S. Lappin and H. Leass, “An
 * algorithm for pronominal anaphora resolution”, Computational Linguistics 20(4), 1994) with weights for news.
 */
final class Pronouns {
    private static final int HE = Lexicon.id("he");
    private static final int HIS = Lexicon.id("his");
    private static final int HER = Lexicon.id("her");
    private static final int SHE = Lexicon.id("she");
    private static final int REACH = 10;
    private static final int LOOK_BACK = 60;
    private static final int PER_SENTENCE = 12;
    private static final int SUBJECT = 30;
    private static final int PRONOUN = 4;
    private static final int SAME_BLOCK = 6;
    private static final int SPEAKER = 12;
    private static final int KNOWN = 8;
    private static final int NAMED_IN_QUOTE = 12;
    /** How far ahead the best must be to count as found. */
    private static final int CLEAR = 8;

    private final Tokens tokens;
    private final MentionList mentions;
    private final Map<Integer, Reading> found = new HashMap<>();

    /** How one pronoun was read; put into words only where somebody asks. */
    private record Reading(
            EntityBuilder who, LinkedMention entry, boolean clear, int candidates, boolean titled, boolean listed) {}

    Pronouns(Tokens tokens, MentionList mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    static boolean isSingular(Tokens tokens, int i) {
        return tokens.word(i) == HE || tokens.word(i) == SHE;
    }

    /** Returns whether token {@code i} is “his” or “her”. */
    static boolean isPossessive(Tokens tokens, int i) {
        return tokens.word(i) == HIS || tokens.word(i) == HER;
    }

    /** Returns whom the pronoun at token {@code i} was found to mean. */
    Referent at(int i) {
        Reading reading = found.get(i);
        if (reading == null) {
            return Referent.nobody();
        }
        LinkedMention entry = reading.entry();
        Rule rule = rule(reading, i).atMost(reading.clear() ? Basis.INFERRED : Basis.UNCERTAIN);
        return Referent.by(rule, reading.who(), tokens.span(entry.first(), entry.last() + 1));
    }

    /** Resolves the pronoun at token {@code i}; everything before it must be listed. */
    void resolve(int i) {
        boolean female = tokens.word(i) == SHE || tokens.word(i) == HER;
        Map<EntityBuilder, Integer> scores = new LinkedHashMap<>();
        Map<EntityBuilder, LinkedMention> nearest = new HashMap<>();
        List<LinkedMention> entries = mentions.all();
        int sentence = mentions.sentence(i);
        for (int e = entries.size() - 1; e >= 0 && e >= entries.size() - LOOK_BACK; e--) {
            LinkedMention entry = entries.get(e);
            int distance = sentence - mentions.sentence(entry.first());
            if (distance > REACH) {
                break;
            }
            if (!entry.who().isSomebody() || !entry.who().gender().allows(female)) {
                continue;
            }
            int score = score(entry, i, distance);
            Integer before = scores.get(entry.who());
            if (before == null || score > before) {
                scores.put(entry.who(), score);
                nearest.put(entry.who(), entry);
            }
        }
        choose(i, female, scores, nearest);
    }

    private int score(LinkedMention entry, int i, int distance) {
        int score = 100 - PER_SENTENCE * distance;
        score += entry.subject() ? SUBJECT : 0;
        score += entry.pronoun() ? PRONOUN : 0;
        score += tokens.block(entry.first()) == tokens.block(i) ? SAME_BLOCK : 0;
        score += entry.quoted() ? -3 * NAMED_IN_QUOTE : 0;
        score += distance == 0 && !entry.subject() ? -SUBJECT : 0;
        return score + (entry.source() ? SPEAKER : 0);
    }

    private void choose(
            int i, boolean female, Map<EntityBuilder, Integer> scores, Map<EntityBuilder, LinkedMention> nearest) {
        EntityBuilder best = null;
        LinkedMention entry = null;
        int most = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Map.Entry<EntityBuilder, Integer> each : scores.entrySet()) {
            EntityBuilder who = each.getKey();
            int score = each.getValue()
                    + (who.gender().isTitled(female) || who.gender().isListed(female) ? KNOWN : 0);
            LinkedMention near = nearest.get(who);
            boolean nearer = near != null && entry != null && score == most && near.first() > entry.first();
            if (score > most || nearer) {
                second = Math.max(second, most);
                most = score;
                best = who;
                entry = near;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null || entry == null) {
            return;
        }
        boolean clear = scores.size() == 1 || most - second >= CLEAR;
        Reading reading = new Reading(
                best,
                entry,
                clear,
                scores.size(),
                best.gender().isTitled(female),
                best.gender().isListed(female));
        found.put(i, reading);
        mentions.add(i, i, best, true);
        if (clear) {
            best.gender().pronoun(female);
            best.mention(tokens.span(i, i + 1), Mention.Kind.PRONOUN);
        }
    }

    private Rule rule(Reading reading, int i) {
        LinkedMention entry = reading.entry();
        String name = reading.who().name().of(tokens.text());
        String pronoun = "“" + tokens.text(i).toLowerCase(Locale.ROOT) + "”";
        int distance = mentions.sentence(i) - mentions.sentence(entry.first());
        String more = support(reading, i);
        if (!entry.subject()) {
            return PronounRules.NEAREST_NAME.with(name, pronoun + more);
        }
        return switch (distance) {
            case 0 -> PronounRules.SAME_SENTENCE.with(name, more);
            case 1 -> PronounRules.SUBJECT_BEFORE.with(name, more);
            default -> PronounRules.LAST_SUBJECT.with(name, pronoun + more);
        };
    }

    /** Returns what ends a reason: what else speaks for the referent, and whether somebody else fits too. */
    private String support(Reading reading, int i) {
        String support = "";
        if (reading.titled()) {
            support = ", and the titles or pronouns used fit";
        } else if (reading.listed()) {
            support = ", and the given name is listed as a " + (tokens.word(i) == SHE ? "woman’s" : "man’s");
        } else if (reading.candidates() == 1) {
            support = ", and nobody else named nearby fits";
        }
        return support + (reading.clear() ? "." : ". Another person named nearby fits almost as well.");
    }
}
