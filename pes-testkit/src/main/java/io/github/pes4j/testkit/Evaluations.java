package io.github.pes4j.testkit;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.LeafMeasurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of evaluations (绩效评价). Every one is valid by construction; nothing is filtered away. {@link #ofForms()} gives what
 * self-evaluation forms hold: three levels, proportional and judged leaves, blanks, goals, claims, notes.
 * {@link #ofEveryKind()} gives every rule and observation, ledgers and contracts as well. Stateless and thread-safe.
 */
public final class Evaluations {

    private final LeafGenerators leaves;
    private final Arbitrary<EvaluationKind> kinds;
    private final boolean ledgers;

    private Evaluations(LeafGenerators leaves, Arbitrary<EvaluationKind> kinds, boolean ledgers) {
        this.leaves = leaves;
        this.kinds = kinds;
        this.ledgers = ledgers;
    }

    /** Evaluations as self-evaluation forms give them. */
    public static Arbitrary<Evaluation> ofForms() {
        return new Evaluations(LeafGenerators.OF_FORMS, Arbitraries.just(EvaluationKind.UNIT_SELF), false)
                .evaluations();
    }

    /** Evaluations of every kind, with every rule. */
    public static Arbitrary<Evaluation> ofEveryKind() {
        return new Evaluations(LeafGenerators.OF_EVERY_KIND, Arbitraries.of(EvaluationKind.class), true).evaluations();
    }

    /** Trees with every rule, with empty categories and names that come twice. */
    public static Arbitrary<IndicatorTree> trees() {
        return new Evaluations(LeafGenerators.OF_EVERY_KIND, Arbitraries.of(EvaluationKind.class), true).tree();
    }

    private Arbitrary<Evaluation> evaluations() {
        return tree().flatMap(tree -> Combinators.combine(
                        projects(),
                        kinds,
                        FundGenerators.funding(ledgers),
                        measurements(tree),
                        claims(tree),
                        goals(),
                        overallGoals(),
                        Values.printed(Values.names()).list().ofMaxSize(3))
                .as((project, kind, funding, measurements, claims, goals, overallGoals, notes) -> {
                    Evaluation.Builder evaluation = Evaluation.builder()
                            .project(project)
                            .kind(kind)
                            .tree(tree)
                            .funding(funding)
                            .claims(claims)
                            .goals(goals)
                            .overallGoals(overallGoals)
                            .notes(notes);
                    List<IndicatorPath> paths = List.copyOf(tree.leaves().keySet());
                    for (int i = 0; i < paths.size(); i++) {
                        IndicatorPath path = paths.get(i);
                        measurements.get(i).ifPresent(leaf -> evaluation.putMeasurement(path, leaf));
                    }
                    return evaluation.build();
                }));
    }

    private static Arbitrary<Project> projects() {
        return Combinators.combine(
                        Values.names(),
                        Values.maybe(Values.names()),
                        Values.maybe(Values.names()),
                        Values.maybe(Arbitraries.integers().between(2000, 2030)))
                .as((name, department, unit, year) -> Project.builder()
                        .name(name)
                        .department(department)
                        .unit(unit)
                        .year(year)
                        .build());
    }

    private Arbitrary<IndicatorTree> tree() {
        Arbitrary<IndicatorNode> leaf = leaves.indicators().map(indicator -> indicator);
        Arbitrary<IndicatorNode> second = group(leaf, 0, 3);
        Arbitrary<IndicatorNode> first = Arbitraries.oneOf(group(second, 1, 3), leaf);
        return first.list().ofMinSize(1).ofMaxSize(4).map(nodes -> IndicatorTree.of("", nodes));
    }

    private static Arbitrary<IndicatorNode> group(Arbitrary<IndicatorNode> children, int least, int most) {
        return Combinators.combine(
                        Values.names(), children.list().ofMinSize(least).ofMaxSize(most))
                .as(IndicatorGroup::new);
    }

    /** For each leaf, in order, what was observed there, if anything. */
    private Arbitrary<List<Optional<LeafMeasurement>>> measurements(IndicatorTree tree) {
        List<Arbitrary<Optional<LeafMeasurement>>> each = new ArrayList<>();
        for (Indicator leaf : tree.leaves().values()) {
            each.add(Values.maybe(leaves.measurements(leaf)));
        }
        return Combinators.combine(each).as(found -> found);
    }

    private static Arbitrary<List<Claim>> claims(IndicatorTree tree) {
        return Combinators.combine(
                        subjects(tree),
                        Arbitraries.of(Figure.class),
                        Values.printed(Values.claimValues()),
                        Arbitraries.of(Claimant.class),
                        Values.names().map(Mention::new))
                .as(Claim::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Subject> subjects(IndicatorTree tree) {
        Arbitrary<Subject> cells = Combinators.combine(Values.names(), Arbitraries.of(FundingColumn.class))
                .as(Subject.FundCell::new);
        Arbitrary<Subject> vouchers = Combinators.combine(Arbitraries.integers().between(0, 30), Values.names())
                .as(Subject.Voucher::new);
        List<IndicatorPath> paths = List.copyOf(tree.leaves().keySet());
        Arbitrary<Subject> indicators = paths.isEmpty()
                ? Arbitraries.just(new Subject.Total())
                : Arbitraries.of(paths).map(Subject.OfIndicator::new);
        return Arbitraries.oneOf(
                indicators,
                Values.names().map(Subject.UnknownIndicator::new),
                cells,
                Values.names().map(Subject.LedgerCategory::new),
                vouchers,
                Values.names().map(Subject.OfContract::new),
                Values.names().map(Subject.Part::new),
                Arbitraries.of(new Subject.Total(), new Subject.Bands(), new Subject.WeightScheme()));
    }

    private static Arbitrary<List<Goal>> goals() {
        return Combinators.combine(
                        Values.names().list().ofMinSize(1).ofMaxSize(3), LeafGenerators.measurements(Values.names()))
                .as((names, measurement) -> new Goal(names, measurement, Optional.empty()))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<OverallGoal>> overallGoals() {
        return Combinators.combine(
                        Values.maybe(Values.printed(Values.names())), Values.maybe(Values.printed(Values.names())))
                .as(OverallGoal::new)
                .list()
                .ofMaxSize(2);
    }
}
