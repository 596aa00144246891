package onrecord.extract.coref;

import java.util.List;
import onrecord.extract.coref.Addressees.Addressee;
import onrecord.extract.quote.Utterance;
import onrecord.extract.word.Tokens;
import onrecord.model.Mention;
import onrecord.model.Rule;

/** Links utterances to their speakers and addressees, in text order: one may share the speaker of an earlier one. */
final class QuoteLinker {
    /** An utterance with its speaker and addressee. */
    record LinkedQuote(Utterance utterance, Referent speaker, Addressee addressee) {}

    private final Tokens tokens;
    private final NameLinker linker;
    private final SpeakerResolver resolver;
    private final Addressees addressees;

    QuoteLinker(Tokens tokens, NameLinker linker, SpeakerResolver resolver, Addressees addressees) {
        this.tokens = tokens;
        this.linker = linker;
        this.resolver = resolver;
        this.addressees = addressees;
    }

    /** Returns the utterances, linked; call once. */
    List<LinkedQuote> link(List<Utterance> utterances) {
        LinkedQuote[] linked = new LinkedQuote[utterances.size()];
        for (int u = 0; u < linked.length; u++) {
            Utterance utterance = utterances.get(u);
            if (utterance.told() != Utterance.Told.LATER) {
                Referent referent = speaker(utterances, u, linked);
                referent.who().forEach(EntityDraft::speaks);
                linked[u] = new LinkedQuote(utterance, referent, addressees.next(utterance, referent.who()));
            }
        }
        for (int u = 0; u < linked.length; u++) {
            if (linked[u] == null) {
                Utterance utterance = utterances.get(u);
                Referent referent = utterance.source().map(resolver::linkCredit).orElse(Referent.nobody());
                referent.who().forEach(EntityDraft::speaks);
                linked[u] = new LinkedQuote(utterance, referent, Addressees.NOBODY);
            }
        }
        return List.of(linked);
    }

    private Referent speaker(List<Utterance> utterances, int u, LinkedQuote[] linked) {
        Utterance utterance = utterances.get(u);
        if (utterance.told() == Utterance.Told.INTRODUCED) {
            return interviewed(utterances.get(0).spans().get(0).start());
        }
        boolean continues = utterance.continues() >= 0 && utterance.continues() < u;
        boolean pointsBack = continues && utterance.told() == Utterance.Told.EARLIER;
        Referent referent = pointsBack
                ? Referent.nobody()
                : utterance.source().map(resolver::link).orElse(Referent.nobody());
        if (referent.isEmpty() && continues) {
            Referent earlier = linked[utterance.continues()].speaker();
            return Referent.unexplained(earlier.who(), earlier.basis());
        }
        return referent;
    }

    /** Returns whoever the lines before the first one that is spoken introduce: the only person they name, or the most named. */
    private Referent interviewed(int before) {
        EntityDraft best = null;
        int most = 0;
        int people = 0;
        for (EntityDraft each : linker.people()) {
            int times = 0;
            for (Mention mention : each.mentions()) {
                times += mention.span().start() < before ? 1 : 0;
            }
            people += times > 0 ? 1 : 0;
            if (times > most) {
                most = times;
                best = each;
            }
        }
        if (best == null) {
            return Referent.nobody(PronounRules.NOBODY_INTERVIEWED);
        }
        Rule rule = people == 1 ? PronounRules.ONLY_ONE_INTERVIEWED : PronounRules.MOST_NAMED_INTERVIEWED;
        return Referent.by(rule.with(best.name().of(tokens.text())), best, best.name());
    }
}
