package onrecord.extract.correct;

import java.util.List;
import java.util.Optional;
import onrecord.model.Amendment;
import onrecord.model.Article;
import onrecord.model.Correction;
import onrecord.model.Headline;
import onrecord.text.Diagnostic;
import onrecord.text.Diagnostic.Severity;
import onrecord.text.Span;

/**
 * Puts right what people say is wrong with the findings of an article. Each entry of the side-car is found by the exact words
 * of the article, so that it holds while the program changes; one that fits no more is an error that says what changed, and
 * the finding stays as it is.
 */
public final class Corrections {
    private final Draft draft;
    private final Amendment amendment;

    private Corrections(Draft draft, Amendment amendment) {
        this.draft = draft;
        this.amendment = amendment;
    }

    /** Returns {@code article} as its side-car corrects it, with what was changed and what does not fit. */
    public static Article apply(Article article) {
        List<Amendment> amendments = article.manuscript().metadata().amendments();
        if (amendments.isEmpty()) {
            return article;
        }
        Draft draft = new Draft(article);
        for (Amendment each : amendments) {
            new Corrections(draft, each).apply();
        }
        return draft.article();
    }

    private void apply() {
        if (!changes() && !new Corrections(new Draft(draft.article), amendment).changes()) {
            tell(
                    Severity.NOTE,
                    "correction-not-needed",
                    "the program finds this by itself",
                    "the entry can be taken out");
        }
    }

    /** Corrects what is wrong; returns whether anything was, or whether the entry does not fit. */
    private boolean changes() {
        int before = draft.corrections.size();
        int problems = draft.diagnostics.size();
        amendment.headline().ifPresent(this::headline);
        amendment.agency().ifPresent(this::agency);
        if (amendment.isOfPlace()) {
            place().ifPresent(this::at);
        }
        return draft.corrections.size() > before || draft.diagnostics.size() > problems;
    }

    private void headline(String words) {
        String was = draft.headline.map(Headline::text).orElse("");
        if (!was.equals(words)) {
            draft.headline = Optional.of(new Headline(words, Optional.empty(), Headline.HeadlineSource.SIDE_CAR));
            changed("headline", Optional.empty(), was, words);
        }
    }

    private void agency(String name) {
        String was = draft.agency.orElse("");
        if (!was.equals(name)) {
            draft.agency = Optional.of(name);
            changed("agency", Optional.empty(), was, name);
        }
    }

    /** Returns the one place that is meant; tells what is wrong where there is none, or more. */
    private Optional<Span> place() {
        String words = amendment.find();
        List<Span> places = Passage.all(draft.article.text(), words);
        int wanted = Math.max(1, amendment.occurrence());
        if (words.isBlank()) {
            error(
                    "correction-without-words",
                    "the entry does not say which words it is of",
                    "add “find:” and the words");
        } else if (places.isEmpty()) {
            String now = Passage.changed(draft.article.text(), words);
            error(
                    "correction-gone",
                    "“" + words + "” is not in the story",
                    now.isEmpty() ? "give the words as the page shows them" : "the story has “" + now + "”");
        } else if (places.size() > 1 && amendment.occurrence() == 0) {
            return new Meant(draft, this, amendment).one(places);
        } else if (wanted > places.size()) {
            error(
                    "correction-gone",
                    "“" + words + "” stands in the story " + places.size() + " times only",
                    "count its places again");
        } else {
            return Optional.of(places.get(wanted - 1));
        }
        return Optional.empty();
    }

    private void at(Span place) {
        if (amendment.drop().isPresent()) {
            new Removal(draft, this).drop(amendment.drop().get(), place);
        } else if (amendment.add().isPresent()) {
            new Addition(draft, this, amendment).add(amendment.add().get(), place);
        } else {
            new Change(draft, this, amendment).change(place);
        }
    }

    /** Takes down that something was changed. */
    void changed(String what, Optional<Span> span, String was, String now) {
        draft.corrections.add(new Correction(what, span, was, now, amendment.reason(), amendment.by()));
    }

    /** Tells that there is no finding of a kind at the words. */
    void nothingThere(String what) {
        error(
                "correction-of-nothing",
                "there is no " + what + " at “" + amendment.find() + "”",
                "see what is there with “explain”; what was missed is added by “add:”");
    }

    void error(String code, String message, String hint) {
        tell(Severity.ERROR, code, message, hint);
    }

    private void tell(Severity severity, String code, String message, String hint) {
        Diagnostic at = amendment.at();
        draft.diagnostics.add(new Diagnostic(
                severity, code, at.path(), at.line(), at.column(), at.span(), message, at.excerpt(), hint));
    }
}
