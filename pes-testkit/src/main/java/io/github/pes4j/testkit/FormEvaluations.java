package io.github.pes4j.testkit;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorNode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of evaluations as self-evaluation forms give them: three levels, the execution rate, proportional and judged
 * leaves, blanks, goals, claims and notes. Every one is valid by construction; nothing is filtered away.
 */
public final class FormEvaluations {

    private FormEvaluations() {}

    /** Whole evaluations. */
    public static Arbitrary<Evaluation> evaluations() {
        return trees().flatMap(tree -> Combinators.combine(
                        projects(), funding(), measurements(tree), claims(tree), goals(), overallGoals(), notes())
                .as((project, funding, measurements, claims, goals, overallGoals, notes) -> {
                    Evaluation.Builder evaluation = Evaluation.builder()
                            .project(project)
                            .kind(EvaluationKind.UNIT_SELF)
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

    /** Projects. */
    public static Arbitrary<Project> projects() {
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

    /** Trees of the form's shape, with empty categories and names that come twice. */
    public static Arbitrary<IndicatorTree> trees() {
        Arbitrary<IndicatorNode> leaf = leaves().map(indicator -> indicator);
        Arbitrary<IndicatorNode> second = group(leaf, 0, 3);
        Arbitrary<IndicatorNode> first = Arbitraries.oneOf(group(second, 1, 3), leaf);
        return first.list().ofMinSize(1).ofMaxSize(4).map(nodes -> IndicatorTree.of("", nodes));
    }

    private static Arbitrary<IndicatorNode> group(Arbitrary<IndicatorNode> children, int least, int most) {
        return Combinators.combine(
                        Values.names(), children.list().ofMinSize(least).ofMaxSize(most))
                .as(IndicatorGroup::new);
    }

    private static Arbitrary<Indicator> leaves() {
        Arbitrary<ScoringRule> rules = Arbitraries.of(
                ScoringRule.proportional(),
                ScoringRule.proportional(),
                ScoringRule.judged(),
                new Judged(Share.parse("60%"), Share.parse("80%")),
                ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL)));
        return Combinators.combine(Values.names(), Values.points(), rules, Values.maybe(Values.names()))
                .as((name, points, rule, explanation) -> Indicator.builder()
                        .name(name)
                        .points(points)
                        .rule(rule)
                        .explanation(explanation)
                        .build());
    }

    /** For each leaf, in order, what was observed there, if anything. */
    private static Arbitrary<List<Optional<LeafMeasurement>>> measurements(IndicatorTree tree) {
        List<Arbitrary<Optional<LeafMeasurement>>> each = new ArrayList<>();
        for (Map.Entry<?, Indicator> leaf : tree.leaves().entrySet()) {
            each.add(Values.maybe(measurement(leaf.getValue())));
        }
        return Combinators.combine(each).as(found -> found);
    }

    private static Arbitrary<LeafMeasurement> measurement(Indicator leaf) {
        Arbitrary<Points> within = Values.decimals(100, 0)
                .map(percent ->
                        leaf.points().times(Share.quotient(percent, BigDecimal.valueOf(100)), 2, RoundingMode.DOWN));
        Arbitrary<Judgement> judgements = Combinators.combine(
                        Values.printed(within), Arbitraries.of(Claimant.class), Values.maybe(Values.names()))
                .as(Judgement::new);
        boolean judged = leaf.rule() instanceof Judged;
        return Combinators.combine(
                        measurements().list().ofMaxSize(3),
                        judged ? Values.maybe(judgements) : Arbitraries.just(Optional.<Judgement>empty()),
                        judgements.optional(0.1))
                .as((measurements, judgement, override) -> LeafMeasurement.builder()
                        .measurements(measurements)
                        .judgement(judgement)
                        .override(override)
                        .build());
    }

    /** Measurements whose target and actual fit each other, or are words, or blank. */
    public static Arbitrary<Measurement> measurements() {
        Arbitrary<Measurement> numbers =
                Values.units().flatMap(unit -> measurement(Values.targets(unit), Values.observations(unit)));
        Arbitrary<Measurement> words = measurement(
                Values.names().map(Target.Words::new), Values.names().map(Observation.Stated::new));
        return Arbitraries.oneOf(numbers, numbers, words);
    }

    private static Arbitrary<Measurement> measurement(Arbitrary<Target> targets, Arbitrary<Observation> observations) {
        return Combinators.combine(
                        Arbitraries.of("", "参保", "巡查"),
                        Values.maybe(Values.printed(targets)),
                        Values.maybe(Values.printed(observations)),
                        Values.maybe(Values.names()))
                .as((name, target, actual, reason) -> Measurement.builder()
                        .name(name)
                        .target(target)
                        .actual(actual.orElse(Printed.of("", Observation.Missing.NOT_REPORTED)))
                        .reason(reason)
                        .build());
    }

    /** Funds: sources, a total that need not be their sum, blanks, and figures that nobody understood. */
    public static Arbitrary<Funding> funding() {
        Arbitrary<Printed<Amount>> unread = Values.names().map(Printed::unread);
        Arbitrary<Printed<Amount>> figures =
                Arbitraries.frequencyOf(Tuple.of(9, Values.printed(Values.amounts())), Tuple.of(1, unread));
        Arbitrary<FundingRow> rows = Combinators.combine(
                        Values.names(),
                        Arbitraries.maps(Arbitraries.of(FundingColumn.class), figures)
                                .ofMaxSize(6))
                .as(FundingRow::new);
        Arbitrary<FundingStatement> statements = Combinators.combine(
                        Arbitraries.of(Unit.YUAN, Unit.WAN_YUAN), rows.list().ofMaxSize(3), Values.maybe(rows))
                .as(FundingStatement::new);
        return Values.maybe(statements)
                .map(statement -> statement.map(Funding::of).orElseGet(Funding::none));
    }

    private static Arbitrary<List<Claim>> claims(IndicatorTree tree) {
        Arbitrary<Subject> subjects = Arbitraries.oneOf(
                ofIndicator(tree),
                Values.names().map(Subject.UnknownIndicator::new),
                Combinators.combine(Values.names(), Arbitraries.of(FundingColumn.class))
                        .as(Subject.FundCell::new),
                Values.names().map(Subject.Part::new),
                Arbitraries.just(new Subject.Total()));
        Arbitrary<ClaimValue> figures = Values.claimValues();
        return Combinators.combine(
                        subjects,
                        Arbitraries.of(Figure.class),
                        Values.printed(figures),
                        Arbitraries.of(Claimant.class),
                        Values.names().map(Mention::new))
                .as(Claim::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Subject> ofIndicator(IndicatorTree tree) {
        List<IndicatorPath> paths = List.copyOf(tree.leaves().keySet());
        return paths.isEmpty()
                ? Arbitraries.just(new Subject.Total())
                : Arbitraries.of(paths).map(Subject.OfIndicator::new);
    }

    private static Arbitrary<List<Goal>> goals() {
        return Combinators.combine(Values.names().list().ofMinSize(1).ofMaxSize(3), measurements())
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

    private static Arbitrary<List<Printed<String>>> notes() {
        return Values.printed(Values.names()).list().ofMaxSize(3);
    }
}
