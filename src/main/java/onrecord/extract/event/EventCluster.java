package onrecord.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.match.EventSynonyms;
import onrecord.match.EventWords;
import onrecord.model.Basis;
import onrecord.model.Dating;
import onrecord.model.Event;
import onrecord.model.Rule;
import onrecord.model.When;
import onrecord.text.Span;

/** The mentions of one event in one article, which become an {@link Event}. */
final class EventCluster {
    /** Events in order of date, those without one last. */
    static final Comparator<EventCluster> BY_DATE = Comparator.comparing(
                    (EventCluster cluster) -> cluster.dated().date().isEmpty())
            .thenComparing(EventCluster::firstDay);

    private static final Comparator<EventMention> FULLEST_FIRST = Comparator.comparing(EventMention::opening)
            .thenComparing(mention -> mention.content().size(), Comparator.reverseOrder());
    private static final Comparator<EventMention> BEST_DATED = Comparator.comparing(
                    (EventMention mention) -> mention.dateValue().length(), Comparator.reverseOrder())
            .thenComparing(mention -> mention.rule().basis())
            .thenComparing(mention -> mention.dateSpan().isEmpty());
    private static final int FEWEST_SHARED = 2;
    private static final int DAY = "2031-03-03".length();
    private static final String AFTER_ALL_DAYS = "~";

    private final List<EventMention> mentions = new ArrayList<>();

    /** Creates a cluster of one mention. */
    EventCluster(EventMention first) {
        mentions.add(first);
    }

    /** Adds one more mention of the event. */
    void add(EventMention mention) {
        mentions.add(mention);
    }

    /** Orders the mentions: the fullest is the event’s label; one in the headline’s deck only where there is no other. */
    void order() {
        mentions.sort(FULLEST_FIRST);
    }

    /**
     * Returns whether {@code other} tells of this event too, as the mention found first tells it.
     *
     * @param sameDate whether their dates are the same; if not, one lies within the other
     */
    boolean tells(EventMention other, boolean sameDate) {
        EventMention one = mentions.get(0);
        // what one sentence tells in two clauses happened one after the other
        boolean sameSentence =
                mentions.stream().anyMatch(mention -> mention.sentence().equals(other.sentence()));
        if (sameSentence
                || one.status() != other.status()
                || isOpposite(one.content(), other.content())
                || EventWords.shared(one.content(), other.content()) < FEWEST_SHARED) {
            return false;
        }
        boolean takePart = share(one.people(), other.people()) || share(one.organisations(), other.organisations());
        boolean strangers = !takePart && one.namesAnybody() && other.namesAnybody();
        return EventWords.areOne(one.content(), other.content(), takePart, strangers, sameDate);
    }

    /** Returns whether it is of a day at most {@code days} days before {@code report}, a day, or of that day. */
    boolean isOfDayBefore(String report, int days) {
        String value = dated().dateValue();
        if (value.length() != DAY || report.length() != DAY || value.startsWith("-") || report.startsWith("-")) {
            return false;
        }
        long before = ChronoUnit.DAYS.between(LocalDate.parse(value), LocalDate.parse(report));
        return before >= 0 && before <= days;
    }

    /** “voted to open the bridge”, “voted to close the bridge”: one says what the other denies. */
    private static boolean isOpposite(Set<String> one, Set<String> other) {
        return one.stream()
                .filter(word -> !other.contains(word))
                .flatMap(word -> EventSynonyms.opposites(EventSynonyms.of(word)).stream())
                .anyMatch(word -> other.stream().map(EventSynonyms::of).anyMatch(word::equals)
                        && one.stream().map(EventSynonyms::of).noneMatch(word::equals));
    }

    private static boolean share(List<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /**
     * Returns whether words tell of this event, and it is the news of the day: half of them stand in the fullest report.
     *
     * @param words the words of a headline, which names no date
     */
    boolean isNews(Set<String> words) {
        int shared = EventWords.shared(words, mentions.get(0).content());
        return mentions.stream().anyMatch(mention -> mention.dateSpan().isEmpty())
                && shared >= FEWEST_SHARED
                && shared * 2 >= words.size();
    }

    /**
     * Returns the event.
     *
     * @param headline the headline, if it tells of the event
     */
    Event event(String id, Optional<Span> headline) {
        EventMention fullest = mentions.get(0);
        EventMention dated = dated();
        List<Event.Report> reports = new ArrayList<>();
        Set<String> people = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        List<Span> dates = new ArrayList<>();
        for (EventMention mention : mentions) {
            reports.add(new Event.Report(mention.sentence(), mention.dateSpan()));
            people.addAll(mention.people());
            organisations.addAll(mention.organisations());
            mention.dateSpan().ifPresent(dates::add);
        }
        headline.ifPresent(span -> reports.add(new Event.Report(span, Optional.empty())));
        dates.sort(Comparator.naturalOrder());
        return new Event(
                id,
                fullest.label(),
                fullest.who(),
                dated.date(),
                dated.date().isPresent() ? Optional.empty() : fullest.bounds(),
                fullest.status(),
                mentions.stream()
                        .flatMap(mention -> mention.allegedBy().stream())
                        .distinct()
                        .toList(),
                reports,
                List.copyOf(people),
                List.copyOf(organisations),
                mentions.stream().flatMap(mention -> mention.place().stream()).findFirst(),
                rule(dated).evidence(dates));
    }

    /** Returns the rule of the event’s date and, where several sentences report it, why they are one event. */
    private Rule rule(EventMention dated) {
        if (mentions.size() == 1) {
            return dated.rule();
        }
        Set<String> shared = new HashSet<>(mentions.get(0).content());
        mentions.forEach(mention -> shared.retainAll(mention.content()));
        boolean lead = mentions.stream().anyMatch(mention -> mention.dateValue().isEmpty());
        boolean sameDate =
                mentions.stream().map(EventMention::dateValue).distinct().count() == 1;
        String ground = lead ? EventRules.LEAD_WITHOUT : sameDate ? EventRules.SAME_DATE : EventRules.DATE_WITHIN;
        Rule rule = EventRules.reported(
                dated.rule(),
                ground.replace("{}", Integer.toString(shared.size())),
                dated.rule().example());
        // where the label is another sentence's, that both tell of one event is a conclusion
        return dated == mentions.get(0) ? rule : rule.atMost(Basis.INFERRED);
    }

    /**
     * Returns the mention with the most precise date; of those that are equally precise the surest, a date in words before
     * that of a lead without one, the fullest.
     */
    private EventMention dated() {
        EventMention best = mentions.get(0);
        for (EventMention mention : mentions) {
            best = BEST_DATED.compare(mention, best) < 0 ? mention : best;
        }
        return best;
    }

    private String firstDay() {
        return dated().date().map(Dating::when).flatMap(When::firstDay).orElse(AFTER_ALL_DAYS);
    }
}
