package onrecord.extract.coref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.extract.coref.MentionList.LinkedMention;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;
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
    private static final int SHE = Lexicon.id("she");
    private static final WordSet SUBJECT_PRONOUN = WordSet.of("he she");
    private static final WordSet POSSESSIVE_PRONOUN = WordSet.of("his her");
    private static final WordSet FEMALE = WordSet.of("she her");
    /** Of so many mentions and sentences before a pronoun somebody can be meant. */
    private static final int LOOK_BACK = 60;

    private static final int REACH = 10;

    // weights of salience
    private static final int PER_SENTENCE = 12;
    private static final int SUBJECT = 30;
    private static final int PRONOUN = 4;
    private static final int SAME_BLOCK = 6;
    private static final int SPEAKER = 12;
    private static final int KNOWN = 8;
    private static final int QUOTED = -36;
    /** How far ahead the best must be to count as found. */
    private static final int CLEAR = 8;

    private final Tokens tokens;
    private final MentionList mentions;
    private final Map<Integer, PronounReading> found = new HashMap<>();

    /**
     * Somebody whom a pronoun can mean.
     *
     * @param mention the mention that speaks for it most
     * @param score how much it does
     */
    private record Candidate(LinkedMention mention, int score) {}

    /** How one pronoun was read; put into words only where somebody asks. */
    private record PronounReading(LinkedMention antecedent, boolean clear, Support support) {}

    /** What else speaks for a reading, as it stands in the reason. */
    private enum Support {
        TITLES(", and the titles or pronouns used fit"),
        WOMANS_NAME(", and the given name is listed as a woman’s"),
        MANS_NAME(", and the given name is listed as a man’s"),
        NOBODY_ELSE(", and nobody else named nearby fits"),
        NONE("");

        private final String words;

        Support(String words) {
            this.words = words;
        }
    }

    Pronouns(Tokens tokens, MentionList mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Returns whether token {@code i} is “he” or “she”. */
    static boolean isSingular(Tokens tokens, int i) {
        return SUBJECT_PRONOUN.has(tokens, i);
    }

    /** Returns whether token {@code i} is “his” or “her”. */
    static boolean isPossessive(Tokens tokens, int i) {
        return POSSESSIVE_PRONOUN.has(tokens, i);
    }

    /** Returns whom the pronoun at token {@code i} was found to mean. */
    Referent at(int i) {
        PronounReading reading = found.get(i);
        if (reading == null) {
            return Referent.nobody();
        }
        LinkedMention antecedent = reading.antecedent();
        return Referent.by(rule(reading, i), antecedent.who(), tokens.span(antecedent.first(), antecedent.last() + 1));
    }

    /** Resolves the pronoun at token {@code i}; everything before it must be listed. */
    void resolve(int i) {
        boolean female = FEMALE.has(tokens, i);
        Map<EntityDraft, Candidate> candidates = new LinkedHashMap<>();
        List<LinkedMention> all = mentions.all();
        for (int m = all.size() - 1; m >= 0 && m >= all.size() - LOOK_BACK; m--) {
            LinkedMention mention = all.get(m);
            int distance = mentions.sentence(i) - mentions.sentence(mention.first());
            if (distance > REACH) {
                break;
            }
            if (mention.who().isSomebody() && mention.who().gender().allows(female)) {
                int score = score(mention, i, distance);
                Candidate before = candidates.get(mention.who());
                if (before == null || score > before.score()) {
                    candidates.put(mention.who(), new Candidate(mention, score));
                }
            }
        }
        choose(i, female, candidates);
    }

    private int score(LinkedMention mention, int i, int distance) {
        int score = 100 - PER_SENTENCE * distance;
        score += mention.subject() ? SUBJECT : 0;
        score += mention.pronoun() ? PRONOUN : 0;
        score += tokens.block(mention.first()) == tokens.block(i) ? SAME_BLOCK : 0;
        score += mention.quoted() ? QUOTED : 0;
        score += distance == 0 && !mention.subject() ? -SUBJECT : 0;
        return score + (mention.source() ? SPEAKER : 0);
    }

    private void choose(int i, boolean female, Map<EntityDraft, Candidate> candidates) {
        LinkedMention best = null;
        int most = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Candidate each : candidates.values()) {
            LinkedMention mention = each.mention();
            Gender gender = mention.who().gender();
            int score = each.score() + (gender.isTitled(female) || gender.isListed(female) ? KNOWN : 0);
            boolean nearer = best != null && score == most && mention.first() > best.first();
            if (score > most || nearer) {
                second = most;
                most = score;
                best = mention;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null) {
            return;
        }
        boolean clear = candidates.size() == 1 || most - second >= CLEAR;
        found.put(i, new PronounReading(best, clear, support(i, best.who().gender(), female, candidates.size())));
        mentions.add(i, i, best.who(), true);
        if (clear) {
            best.who().gender().pronoun(female);
            best.who().mention(tokens.span(i, i + 1), Mention.Kind.PRONOUN);
        }
    }

    private Support support(int i, Gender gender, boolean female, int candidates) {
        if (gender.isTitled(female)) {
            return Support.TITLES;
        }
        if (gender.isListed(female)) {
            return tokens.word(i) == SHE ? Support.WOMANS_NAME : Support.MANS_NAME;
        }
        return candidates == 1 ? Support.NOBODY_ELSE : Support.NONE;
    }

    private Rule rule(PronounReading reading, int i) {
        LinkedMention antecedent = reading.antecedent();
        String name = antecedent.who().name().of(tokens.text());
        String pronoun = tokens.text(i).toLowerCase(Locale.ROOT);
        String support = reading.support().words;
        int distance = mentions.sentence(i) - mentions.sentence(antecedent.first());
        Rule rule;
        if (!antecedent.subject()) {
            rule = PronounRules.NEAREST_NAME.with(name, pronoun, support);
        } else if (distance == 0) {
            rule = PronounRules.SAME_SENTENCE.with(name, support);
        } else if (distance == 1) {
            rule = PronounRules.SUBJECT_BEFORE.with(name, support);
        } else {
            rule = PronounRules.LAST_SUBJECT.with(name, pronoun, support);
        }
        return reading.clear() ? rule : PronounRules.rivalled(rule, rule.example());
    }
}
