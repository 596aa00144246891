package onrecord.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Category;
import onrecord.extract.word.Lexicon;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.model.Dating;
import onrecord.model.Paragraph;
import onrecord.model.Publication;
import onrecord.model.Rule;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/** Finds what a lead without a date of its own tells of: the news of the day of the story, or what may be. */
final class LeadNews {
    /** The value of “recently”. */
    private static final String PAST = "PAST_REF";

    /** So many days back is what a lead tells as news. */
    private static final int LATELY = 14;

    private static final int FOR = Lexicon.id("for");

    /**
     * What a lead tells.
     *
     * @param clause its clause
     * @param dating the day of the story, or one that the lead names
     * @param dateSpan the words of that day, where the lead names it
     * @param rule why it has that date
     */
    record News(Clause clause, Dating dating, Optional<Span> dateSpan, Rule rule) {}

    private final Tokens tokens;
    private final Sentences sentences;
    private final Layout layout;
    private final List<TimeExpression> dates;
    private final Publication published;
    private final Clauses clauses;
    private final Predicates predicates;
    private final DateRoles roles;

    LeadNews(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            List<TimeExpression> dates,
            Publication published,
            Clauses clauses,
            Predicates predicates,
            DateRoles roles) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.layout = layout;
        this.dates = dates;
        this.published = published;
        this.clauses = clauses;
        this.predicates = predicates;
        this.roles = roles;
    }

    /**
     * Returns the news of the lead; none where it tells of a state, of another time, or of something that has its event.
     *
     * @param told tells whether a sentence reports an event already
     */
    Optional<News> find(Predicate<Span> told) {
        When when = published.dating().when();
        boolean day = when instanceof When.Day || when instanceof When.YearlessDay;
        Optional<Span> lead = layout.paragraphs().stream()
                .filter(p -> p.role() == Paragraph.Role.LEAD)
                .map(Paragraph::span)
                .findFirst();
        if (!day || lead.isEmpty()) {
            return Optional.empty();
        }
        int s = leadSentence(lead.get());
        if (s < 0 || told.test(sentences.span(s))) {
            return Optional.empty();
        }
        Optional<TimeExpression> named = dates.stream()
                .filter(date -> isDay(date, s) && isLately(date.when().orElseThrow()))
                .findFirst();
        if (named.isEmpty() && dates.stream().anyMatch(date -> isOther(date, s))) {
            // a lead that names another time is not dated by the day of its story
            return Optional.empty();
        }
        return clauses.whole(s)
                .filter(clause -> predicates.reportsPast(clause) && !isLasting(s) && !isRecent(clause))
                .map(clause -> news(clause, named, when));
    }

    private News news(Clause clause, Optional<TimeExpression> named, When when) {
        boolean news = layout.dateline().isPresent() && predicates.isPresentPerfect(clause);
        Rule rule = named.isPresent()
                ? EventRules.DAY_IN_LEAD.with(named.get().evidence().reason())
                : news ? EventRules.NEWS_OF_THE_DAY : EventRules.DATELESS_LEAD;
        Dating dating =
                named.map(LeadNews::dating).orElseGet(() -> new Dating(when, "", Optional.empty(), rule.evidence()));
        return new News(clause, dating, named.map(TimeExpression::span), rule);
    }

    private static Dating dating(TimeExpression date) {
        return new Dating(date.when().orElseThrow(), date.asStated(), Optional.of(date.span()), date.evidence());
    }

    /** “For six years, Kell has …”. */
    private boolean isLasting(int s) {
        int first = sentences.first(s);
        return tokens.word(first) == FOR && tokens.is(first + 1, Category.TIME_WORD);
    }

    /** Returns whether a clause says “recently”, which is not the day of the story. */
    private boolean isRecent(Clause clause) {
        Span words = tokens.span(clause.from(), clause.to() + 1);
        return dates.stream().anyMatch(date -> date.value().equals(PAST) && words.contains(date.span()));
    }

    /** Returns whether a day is that of publication or one of the days before, of which news are told. */
    private boolean isLately(When day) {
        Optional<String> last = published.dating().when().lastDay();
        Optional<String> of = day.firstDay();
        if (last.isEmpty() || of.isEmpty()) {
            return false;
        }
        long before = ChronoUnit.DAYS.between(LocalDate.parse(of.get()), LocalDate.parse(last.get()));
        return before >= 0 && before < LATELY;
    }

    /** Returns whether a date in a sentence says on which day something was done or said. */
    private boolean isDay(TimeExpression date, int sentence) {
        if (!isOther(date, sentence) || !(date.when().get() instanceof When.Day)) {
            return false;
        }
        int first = tokens.from(date.span().start());
        int last = tokens.from(date.span().end()) - 1;
        return roles.of(date, first, last, sentences.first(sentence), sentences.last(sentence)) == DateRole.WHEN;
    }

    /** Returns whether a sentence names a date that can be when its news happened. */
    private boolean isOther(TimeExpression date, int sentence) {
        return date.when().isPresent() && sentences.span(sentence).contains(date.span());
    }

    private int leadSentence(Span lead) {
        for (int s = Math.max(0, sentences.of(tokens.from(lead.start()))); s < sentences.size(); s++) {
            if (sentences.span(s).start() >= lead.start()) {
                return lead.contains(sentences.span(s)) ? s : -1;
            }
        }
        return -1;
    }
}
