package onrecord.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.coref.Coreference;
import onrecord.extract.layout.Layout;
import onrecord.extract.time.DateRules;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.match.EventWords;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Publication;
import onrecord.model.Rule;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/** Detects event mentions: one for each clause that reports something with a date, and one for the news of the day. */
final class EventDetector {
    /** The rule of dates that are counted from one that the text names. */
    private static final String COUNTED = DateRules.COUNTED_FROM_TOLD.id();

    private static final int DAYS_OF_YEAR = 366;
    private static final int YEAR_LENGTH = 4;
    /** So many dates before a time of the clock are looked at for its day. */
    private static final int MANY = 40;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Layout layout;
    private final ClockTimes clockTimes;
    private final List<TimeExpression> dates;
    private final Publication published;
    private final DateRanges ranges;
    private final ClauseWords words;
    private final Insertions insertions;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Neighbours neighbours;
    private final Predicates predicates;
    private final Statuses statuses;
    private final DateRoles roles;
    private final DateTies ties;
    private final LeadNews lead;
    private final Nameless nameless;
    private final Allegations allegations;
    private final Participants participants;
    private final boolean[] quoted;
    private final boolean[] dated;
    private final List<EventMention> mentions = new ArrayList<>();

    EventDetector(
            Tokens tokens,
            Sentences sentences,
            Layout layout,
            List<TimeExpression> dates,
            Publication published,
            Coreference cast) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.layout = layout;
        this.clockTimes = new ClockTimes(dates, tokens, sentences);
        this.dates = clockTimes.dates();
        this.published = published;
        this.words = new ClauseWords(tokens);
        this.participants = new Participants(tokens, cast);
        this.ranges = new DateRanges(tokens, words);
        this.insertions = new Insertions(tokens, sentences, words);
        this.dated = MarkedTokens.marked(tokens, this.dates, date -> date.when().isPresent());
        this.subjects = new Subjects(tokens, words, insertions, dated);
        Continuations continuations = new Continuations(tokens, words, dated);
        ClauseBounds bounds = new ClauseBounds(tokens, words, insertions, continuations);
        this.clauses = new Clauses(tokens, sentences, words, insertions, continuations, bounds);
        this.neighbours =
                new Neighbours(tokens, sentences, words, insertions, subjects, continuations, clauses, bounds);
        this.roles = new DateRoles(tokens, words);
        this.ties = new DateTies(
                tokens,
                words,
                insertions,
                dated,
                MarkedTokens.marked(tokens, this.dates, MarkedTokens::isUnknown),
                published.dating().when().lastDay());
        this.nameless = new Nameless(tokens, words);
        this.allegations = new Allegations(tokens, cast.quotes());
        this.quoted = MarkedTokens.quoted(tokens, cast);
        Verbs verbs = new Verbs(tokens, words, insertions);
        Worth worth = new Worth(tokens, words);
        this.predicates = new Predicates(tokens, words, verbs, worth, quoted);
        this.statuses = new Statuses(tokens, sentences, words, verbs, worth, published);
        this.lead = new LeadNews(tokens, sentences, layout, this.dates, published, clauses, predicates, roles);
    }

    List<EventMention> detect() {
        int clauseEnd = -1;
        int lastDate = -1;
        for (int d = 0; d < dates.size(); d++) {
            TimeExpression date = dates.get(d);
            if (date.when().isEmpty()) {
                continue;
            }
            int behind = date.span().start() < clauseEnd ? lastDate : -1;
            int first = tokens.from(date.span().start());
            int last = tokens.from(date.span().end()) - 1;
            if (d + 1 < dates.size() && ranges.isNamedBy(date, last, dates.get(d + 1))) {
                d++;
                date = dates.get(d);
                last = tokens.from(date.span().end()) - 1;
            }
            Optional<When> when = date.when();
            int lastOf = last;
            if (d + 1 < dates.size() && ranges.isRange(first, last, dates.get(d + 1))) {
                when = ranges.between(first, last, date, dates.get(d + 1));
                lastOf = tokens.from(dates.get(d + 1).span().end()) - 1;
            }
            if (when.isEmpty()) {
                clauseEnd = dates.get(d + 1).span().end();
                continue;
            }
            boolean listed = lastOf == last && d + 1 < dates.size() && ranges.isListed(last, dates.get(d + 1));
            if (listed) {
                clauseEnd = dates.get(d + 1).span().end();
                continue;
            }
            if (clockTimes.has(date) && isDayOfNoun(d)) {
                continue;
            }
            Optional<Clause> reported = dated(date, when, first, lastOf, behind);
            lastDate = lastOf;
            clauseEnd = Math.max(
                    clauseEnd, reported.map(clause -> tokens.end(clause.to())).orElse(clauseEnd));
        }
        lead.find(sentence ->
                        mentions.stream().anyMatch(mention -> mention.sentence().equals(sentence)))
                .ifPresent(this::newsOfTheDay);
        return mentions;
    }

    /** “after the August 2 vote. … was sworn in at 5 p.m.”: the day told last is that of something else. */
    private boolean isDayOfNoun(int clock) {
        Optional<String> day = dates.get(clock).when().flatMap(When::firstDay);
        if (day.isEmpty() || day.equals(published.dating().when().lastDay())) {
            return false;
        }
        boolean named = false;
        for (int d = clock - 1; d >= Math.max(0, clock - MANY); d--) {
            TimeExpression date = dates.get(d);
            if (clockTimes.has(date) || !date.when().flatMap(When::firstDay).equals(day)) {
                continue;
            }
            int first = tokens.from(date.span().start());
            int last = tokens.from(date.span().end()) - 1;
            int s = sentences.of(first);
            if (s < 0
                    || sentences.last(s) < last
                    || roles.of(date, first, last, sentences.first(s), sentences.last(s)) != DateRole.NOUN) {
                return false;
            }
            named = true;
        }
        return named;
    }

    /**
     * Adds the event of the clause around a date; gives the clause if there is one.
     *
     * @param behind last token of the date before where its clause goes on behind this one, which then has to be that of a
     *     clause within: “was held on Monday for a theft that happened in May”; else −1
     */
    private Optional<Clause> dated(TimeExpression date, Optional<When> when, int first, int last, int behind) {
        int s = sentences.of(first);
        // “the late show “Lopez Tonight””: a word that is a day by itself has no capital within a sentence
        boolean name = date.span().length() > 0
                && first > 0
                && !tokens.firstInBlock(first)
                && tokens.isCapitalised(first)
                && tokens.isCapitalised(first - 1)
                && !tokens.is(first, Category.MONTH)
                && !tokens.is(first, Category.WEEKDAY)
                && tokens.kind(first) == Tokens.WORD
                && s >= 0
                && first > sentences.first(s);
        // “21st Century Fox”
        name |= tokens.isCapitalised(last)
                && English.ends(tokens, last, "century")
                && last + 1 < tokens.size()
                && tokens.isCapitalised(last + 1);
        if (name) {
            return Optional.empty();
        }
        boolean inText = s >= 0 && sentences.last(s) >= last && first >= sentences.first(s) && !quoted[first];
        if (!inText || isHeadline(s)) {
            return Optional.empty();
        }
        DateRole role = roles.of(date, first, last, sentences.first(s), sentences.last(s));
        Optional<Clause> clause = role == DateRole.NOUN ? Optional.empty() : clauses.around(first, last);
        boolean isDated = role == DateRole.WHEN || role == DateRole.SAME_DAY;
        if (clause.isEmpty()
                || behind >= 0
                        && !(clause.get().hasSubjectApart() && clause.get().from() > behind)
                || isYearBehindDay(clause.get(), date, first)
                || !predicates.reports(clause.get(), first)
                || (isDated
                        ? ties.isOfOther(clause.get(), first, last, when.orElseThrow())
                        : ties.isBehindOtherVerb(clause.get(), first))) {
            return Optional.empty();
        }
        Optional<Event.Status> status = statuses.of(clause.get(), first, last, when.orElseThrow());
        List<Span> label = new EventLabel(tokens, words, insertions, subjects, dated).of(clause.get(), first, last);
        // “the release six weeks later” of a text that goes on from another date: no plan tells when by that
        boolean guessed = status.filter(of -> of == Event.Status.PLANNED).isPresent()
                && date.evidence().rule().equals(COUNTED)
                && isBefore(Optional.of(published.dating().when()), when);
        if (status.isEmpty() || guessed || isEmpty(label)) {
            return Optional.empty();
        }
        Optional<Dating> dating = Optional.empty();
        Optional<When.Range> bounds = Optional.empty();
        Rule rule;
        if (isDated) {
            Rule tied = role == DateRole.SAME_DAY
                    ? EventRules.HOURS_AFTER_DATE
                    : clockTimes.has(date) ? EventRules.TIME_IN_CLAUSE : EventRules.DATE_IN_CLAUSE;
            rule = tied.with(date.evidence().reason());
            dating = when.map(of -> new Dating(of, date.asStated(), Optional.of(date.span()), date.evidence()));
        } else {
            rule = EventRules.LOOSE_DATE_IN_CLAUSE;
            bounds = Optional.of(bounds(role, when.orElseThrow(), status.get()));
        }
        rule = rule.atMost(date.evidence().basis());
        mentions.add(mention(clause.get(), label, dating, bounds, status.get(), Optional.of(date.span()), rule));
        // “led it from 2016 until 2021, when Orr took over”: what is told beside a time of years is of some part of it
        boolean point = when.filter(EventDetector::isOfYears).isEmpty();
        if (dating.isPresent() && point && status.get() == Event.Status.HAPPENED) {
            beside(clause.get(), date, dating.get());
        }
        return clause;
    }

    /** “In a Tuesday debate Kell spoke of the vote in 2005”: a clause that names a day is of no year. */
    private boolean isYearBehindDay(Clause clause, TimeExpression date, int first) {
        if (date.value().length() != YEAR_LENGTH) {
            return false;
        }
        for (int i = sentences.first(clause.sentence()); i < first; i++) {
            if (tokens.is(i, Category.WEEKDAY) && dated[i]) {
                return true;
            }
        }
        return false;
    }

    /** Adds the events of the clauses that share the date of a clause. */
    private void beside(Clause clause, TimeExpression date, Dating dating) {
        // what “and” joins to something of a day is of that day; of a month or a year, it may have come later
        boolean ofDay = dating.when() instanceof When.Day;
        boolean leads = ofDay || tokens.from(date.span().start()) <= clause.from() + 1;
        for (Clause each : neighbours.of(clause, leads, ofDay)) {
            List<Span> label = new EventLabel(tokens, words, insertions, subjects, dated).of(each);
            Optional<Event.Status> status = predicates.statusBeside(each);
            if (status.isPresent()
                    && !label.isEmpty()
                    && !nameless.is(label, participants.who(label).isPresent())) {
                Rule rule = EventRules.SHARED_DATE
                        .with(date.evidence().reason())
                        .atMost(date.evidence().basis());
                mentions.add(mention(
                        each,
                        label,
                        Optional.of(dating),
                        Optional.empty(),
                        status.get(),
                        Optional.of(date.span()),
                        rule));
            }
        }
    }

    /** Returns whether a label has no verb, or no words that say what it tells of. */
    private boolean isEmpty(List<Span> label) {
        return !nameless.hasVerb(label)
                || nameless.is(label, participants.who(label).isPresent());
    }

    private boolean isHeadline(int s) {
        return layout.headline()
                .flatMap(headline -> headline.span())
                .filter(span -> span.overlaps(sentences.span(s)))
                .isPresent();
    }

    private EventMention mention(
            Clause clause,
            List<Span> label,
            Optional<Dating> date,
            Optional<When.Range> bounds,
            Event.Status status,
            Optional<Span> dateSpan,
            Rule rule) {
        Span sentence = sentences.span(clause.sentence());
        Set<String> content = EventWords.of(words(label));
        boolean opening = layout.deck().filter(deck -> deck.overlaps(sentence)).isPresent();
        boolean alleged = status == Event.Status.HAPPENED && allegations.has(clause);
        return new EventMention(
                label,
                participants.who(label),
                date,
                bounds,
                alleged ? Event.Status.ALLEGED : status,
                alleged ? allegations.by(clause) : List.of(),
                sentence,
                dateSpan,
                participants.people(label),
                participants.organisations(label),
                participants.place(clause),
                content,
                opening,
                rule);
    }

    private String words(List<Span> label) {
        StringBuilder text = new StringBuilder();
        label.forEach(
                span -> text.append(tokens.text(), span.start(), span.end()).append(' '));
        return text.toString();
    }

    private When.Range bounds(DateRole role, When date, Event.Status status) {
        When publication = published.dating().when();
        Optional<When> now = publication instanceof When.Day ? Optional.of(publication) : Optional.empty();
        if (role == DateRole.AFTER) {
            boolean past = status == Event.Status.HAPPENED && isBefore(Optional.of(date), now);
            return new When.Range(Optional.of(date), past ? now : Optional.empty());
        }
        boolean ahead = status == Event.Status.PLANNED && isBefore(now, Optional.of(date));
        return new When.Range(ahead ? now : Optional.empty(), Optional.of(date));
    }

    private static boolean isBefore(Optional<When> one, Optional<When> other) {
        Optional<String> first = one.flatMap(When::firstDay);
        Optional<String> second = other.flatMap(When::lastDay);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) <= 0;
    }

    private static boolean isOfYears(When time) {
        Optional<String> first = time.firstDay();
        Optional<String> last = time.lastDay();
        return first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(LocalDate.parse(first.get()), LocalDate.parse(last.get())) > DAYS_OF_YEAR;
    }

    private void newsOfTheDay(LeadNews.News news) {
        List<Span> label = new EventLabel(tokens, words, insertions, subjects, dated).of(news.clause());
        if (!isEmpty(label)) {
            mentions.add(mention(
                    news.clause(),
                    label,
                    Optional.of(news.dating()),
                    Optional.empty(),
                    Event.Status.HAPPENED,
                    news.dateSpan(),
                    news.rule()));
        }
    }
}
