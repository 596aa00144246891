package onrecord.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.extract.coref.Coreference;
import onrecord.extract.layout.Layout;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.match.EventWords;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Paragraph;
import onrecord.model.Publication;
import onrecord.model.Quote;
import onrecord.model.Rule;
import onrecord.model.TimeExpression;
import onrecord.model.When;
import onrecord.text.Span;

/** Detects event mentions: one for each clause that reports something with a date, and one for the news of the day. */
final class EventDetector {
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
        this.participants = new Participants(tokens, cast);
        this.words = new ClauseWords(tokens);
        this.ranges = new DateRanges(tokens, words);
        this.insertions = new Insertions(tokens, sentences, words);
        this.dated = dated(tokens, this.dates);
        this.subjects = new Subjects(tokens, words, insertions, dated);
        Continuations continuations = new Continuations(tokens, words, dated);
        this.clauses = new Clauses(tokens, sentences, words, insertions, continuations);
        this.neighbours = new Neighbours(tokens, sentences, words, insertions, subjects, continuations, clauses);
        this.roles = new DateRoles(tokens, words);
        this.ties = new DateTies(
                tokens, words, insertions, dated, published.dating().when().lastDay());
        this.nameless = new Nameless(tokens, words);
        this.allegations = new Allegations(tokens, cast.quotes());
        this.quoted = quoted(tokens, cast);
        Verbs verbs = new Verbs(tokens, words, insertions);
        Worth worth = new Worth(tokens, words);
        this.predicates = new Predicates(tokens, words, verbs, worth, quoted);
        this.statuses = new Statuses(tokens, sentences, words, verbs, worth, published);
    }

    /** Marks the tokens within quotation marks: what is quoted is said, not reported. */
    private static boolean[] quoted(Tokens tokens, Coreference cast) {
        boolean[] quoted = new boolean[tokens.size()];
        for (Quote quote : cast.quotes()) {
            if (quote.kind().inMarks()) {
                for (Span span : quote.spans()) {
                    for (int i = tokens.from(span.start()); i < tokens.size() && tokens.start(i) < span.end(); i++) {
                        quoted[i] = true;
                    }
                }
            }
        }
        return quoted;
    }

    /** Marks the tokens that say when. */
    private static boolean[] dated(Tokens tokens, List<TimeExpression> dates) {
        boolean[] dated = new boolean[tokens.size()];
        for (TimeExpression date : dates) {
            if (date.when().isPresent()) {
                Span span = date.span();
                Arrays.fill(dated, tokens.from(span.start()), tokens.from(span.end()), true);
            }
        }
        return dated;
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
            Optional<Clause> reported = dated(date, when, first, lastOf, behind);
            lastDate = lastOf;
            clauseEnd = Math.max(
                    clauseEnd, reported.map(clause -> tokens.end(clause.to())).orElse(clauseEnd));
        }
        newsOfTheDay().ifPresent(mentions::add);
        return mentions;
    }

    /**
     * Adds the event of the clause around a date; gives the clause if there is one.
     *
     * @param behind last token of the date before where its clause goes on behind this one, which then has to be that of a
     *     clause within: “was held on Monday for a theft that happened in May”; else −1
     */
    private Optional<Clause> dated(TimeExpression date, Optional<When> when, int first, int last, int behind) {
        int s = sentences.of(first);
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
                || !predicates.reports(clause.get(), first)
                || (isDated
                        ? ties.isOfOther(clause.get(), first, last, when.orElseThrow())
                        : ties.isBehindOtherVerb(clause.get(), first))) {
            return Optional.empty();
        }
        Optional<Event.Status> status = statuses.of(clause.get(), first, last, when.orElseThrow());
        List<Span> label = new EventLabel(tokens, words, insertions, subjects, dated).of(clause.get(), first, last);
        if (status.isEmpty() || isEmpty(label)) {
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
        if (dating.isPresent() && status.get() == Event.Status.HAPPENED) {
            beside(clause.get(), date, dating.get());
        }
        return clause;
    }

    /** Adds the events of the clauses that share the date of a clause. */
    private void beside(Clause clause, TimeExpression date, Dating dating) {
        // what “and” joins to something of a day is of that day; of a month or a year, it may have come later
        boolean leads =
                dating.when() instanceof When.Day || tokens.from(date.span().start()) <= clause.from() + 1;
        for (Clause each : neighbours.of(clause, leads)) {
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

    /** The lead without a date of its own tells what happened on the day of the story, or may tell it. */
    private Optional<EventMention> newsOfTheDay() {
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
        if (s < 0 || mentions.stream().anyMatch(mention -> mention.sentence().equals(sentences.span(s)))) {
            return Optional.empty();
        }
        Optional<TimeExpression> named =
                dates.stream().filter(date -> isDay(date, s)).findFirst();
        if (named.isEmpty() && dates.stream().anyMatch(date -> isOther(date, s))) {
            // a lead that names another time is not dated by the day of its story
            return Optional.empty();
        }
        boolean ofTheDay = layout.dateline().isPresent();
        return clauses.whole(s).filter(predicates::reportsPast).flatMap(clause -> {
            List<Span> label = new EventLabel(tokens, words, insertions, subjects, dated).of(clause);
            if (isEmpty(label)) {
                return Optional.empty();
            }
            boolean news = ofTheDay && predicates.isPresentPerfect(clause);
            Rule rule = named.isPresent()
                    ? EventRules.DAY_IN_LEAD.with(named.get().evidence().reason())
                    : news ? EventRules.NEWS_OF_THE_DAY : EventRules.DATELESS_LEAD;
            Dating dating = named.map(EventDetector::dating)
                    .orElseGet(() -> new Dating(when, "", Optional.empty(), rule.evidence()));
            return Optional.of(mention(
                    clause,
                    label,
                    Optional.of(dating),
                    Optional.empty(),
                    Event.Status.HAPPENED,
                    named.map(TimeExpression::span),
                    rule));
        });
    }

    private static Dating dating(TimeExpression date) {
        return new Dating(date.when().orElseThrow(), date.asStated(), Optional.of(date.span()), date.evidence());
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
