package onrecord.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.extract.Extraction;
import onrecord.extract.coref.PronounRules;
import onrecord.extract.event.EventRules;
import onrecord.extract.german.GermanRules;
import onrecord.extract.language.LanguageRules;
import onrecord.extract.layout.DatelineRules;
import onrecord.extract.layout.PublicationRules;
import onrecord.extract.quote.ParaphraseRules;
import onrecord.extract.quote.QuoteRules;
import onrecord.extract.time.DateRules;
import onrecord.model.Article;
import onrecord.model.Evidence;
import onrecord.model.Manuscript;
import onrecord.model.Rule;
import onrecord.model.RuleCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the catalogues of rules to the specs and to what is found: no rule without an example, no finding without a rule. */
class RuleCoverageTest {
    private static final List<String> GOLDEN_SEEDS = List.of("wire", "formats", "archive");

    /**
     * Whose rules a finding may bear, by the component of {@link Article} that holds it. A finding may take over the
     * evidence of another step, and then both stand here: an event has its date from an expression of time in its clause,
     * and a quotation its speaker from a pronoun.
     */
    private static final Map<String, List<RuleCatalogue>> STEPS = Map.of(
            "language", List.of(LanguageRules.ALL),
            "dateline", List.of(DatelineRules.ALL, GermanRules.ALL),
            "dateline.date", List.of(DatelineRules.ALL, PublicationRules.ALL, GermanRules.ALL),
            "published.dating", List.of(DatelineRules.ALL, PublicationRules.ALL, GermanRules.ALL),
            "dates", List.of(DateRules.ALL),
            "quotes", List.of(QuoteRules.ALL, ParaphraseRules.ALL, PronounRules.ALL, GermanRules.ALL),
            "quotes.date", List.of(DateRules.ALL),
            "events", List.of(EventRules.ALL),
            "events.date", List.of(DatelineRules.ALL, PublicationRules.ALL, DateRules.ALL, EventRules.ALL));

    /**
     * Components whose reason is that of several findings: what tells the words of a quotation, its speaker and its
     * addressee. The rule is that of one of them.
     */
    private static final Set<String> JOINED = Set.of("quotes");

    /** The evidence of all findings, each once. */
    private static final Set<EvidenceAt> FOUND = new HashSet<>();

    /**
     * A finding’s evidence.
     *
     * @param place the names of the components that lead from the article to the finding, parted by periods
     */
    private record EvidenceAt(String place, Evidence evidence) {}

    @BeforeAll
    static void extract_what_the_specs_give_to_read_and_the_golden_seeds() {
        Spec.examples().stream().map(Articles::extract).forEach(article -> collect("", article));
        GOLDEN_SEEDS.stream()
                .map(name -> OnRecord.look(Path.of("src/test/resources/golden/seeds", name)))
                .flatMap(folder -> folder.seeds().stream())
                .flatMap(seed -> OnRecord.extract(seed).articles().stream())
                .forEach(article -> collect("", article));
    }

    @Test
    void every_rule_is_drawn_by_an_example_of_a_spec() {
        Set<String> drawn = Spec.examples().stream()
                .flatMap(example -> Stream.of(example.expected().split("[^\\w-]+")))
                .collect(Collectors.toSet());
        List<String> missing = OnRecord.rules().stream()
                .flatMap(catalogue -> catalogue.rules().stream().map(Rule::id))
                .filter(id -> !drawn.contains(id))
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void every_finding_bears_a_rule_of_its_step() {
        List<EvidenceAt> unknown = FOUND.stream()
                .filter(found -> rulesOf(found.place).noneMatch(rule -> isBy(rule, found)))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_rule_of_extraction_finds_something_on_each_of_its_grounds() {
        List<Rule> idle = STEPS.keySet().stream()
                .flatMap(RuleCoverageTest::rulesOf)
                .filter(rule -> FOUND.stream().noneMatch(found -> isBy(rule, found)))
                .toList();
        assertEquals(List.of(), idle);
    }

    @Test
    void every_catalogue_and_every_component_with_evidence_has_a_row() {
        assertEquals(
                Set.copyOf(Extraction.catalogues()),
                STEPS.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Set<String> rows = new TreeSet<>(STEPS.keySet());
        assertEquals(rows, FOUND.stream().map(EvidenceAt::place).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<Rule> rulesOf(String place) {
        return STEPS.getOrDefault(place, List.of()).stream().flatMap(catalogue -> catalogue.rules().stream());
    }

    /** Returns whether {@code rule} gives what was found: its id and reason, and no stronger basis. */
    private static boolean isBy(Rule rule, EvidenceAt found) {
        Evidence evidence = found.evidence;
        if (!rule.id().equals(evidence.rule())) {
            return JOINED.contains(found.place) && Reasons.isPart(evidence.reason(), rule);
        }
        return rule.basis().weaker(evidence.basis()) == evidence.basis()
                && (JOINED.contains(found.place)
                        ? Reasons.isPart(evidence.reason(), rule)
                        : Reasons.is(evidence.reason(), rule));
    }

    /** Collects each evidence in {@code value}, which the components {@code place} of an article lead to. */
    private static void collect(String place, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> collect(place, one));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(place, one));
        } else if (value instanceof Record && !(value instanceof Manuscript)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object of = get(component, value);
                if (of instanceof Evidence evidence) {
                    FOUND.add(new EvidenceAt(place, evidence));
                } else {
                    collect(place.isEmpty() ? component.getName() : place + "." + component.getName(), of);
                }
            }
        }
    }

    private static Object get(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
