package onrecord.extract.coref;

import java.util.ArrayList;
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
    private final List<LinkedQuote> linked = new ArrayList<>();

    QuoteLinker(Tokens tokens, NameLinker linker, SpeakerResolver resolver, Addressees addressees) {
        this.tokens = tokens;
        this.linker = linker;
        this.resolver = resolver;
        this.addressees = addressees;
    }

    /** Returns the utterances, linked; call once. */
    List<LinkedQuote> link(List<Utterance> utterances) {
        for (int u = 0; u < utterances.size(); u++) {
            Utterance utterance = utterances.get(u);
            boolean pointsBack = utterance.continues() >= 0
                    && utterance.continues() < u
                    && utterance.told() == Utterance.Told.EARLIER;
            Referent referent = pointsBack
                    ? Referent.nobody()
                    : utterance.source().map(resolver::link).orElse(Referent.nobody());
            if (referent.isEmpty() && utterance.continues() >= 0 && utterance.continues() < u) {
                Referent earlier = linked.get(utterance.continues()).speaker();
                referent = Referent.unexplained(earlier.who(), earlier.basis());
            }
            if (utterance.told() == Utterance.Told.INTRODUCED) {
                referent = interviewed(utterances.get(0).spans().get(0).start());
            }
            referent.who().forEach(EntityDraft::speaks);
            linked.add(new LinkedQuote(utterance, referent, addressees.next(utterance, referent.who())));
        }
        return linked;
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
