package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An evaluation in the making, from one table or from several. Confined to one thread. */
final class Draft {

    private final EvaluationKind kind;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Printed<String>> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<IndicatorPath, LeafMeasurement> measurements = new LinkedHashMap<>();
    private final List<OverallGoal> overallGoals = new ArrayList<>();
    private Project project = Project.builder().name("").build();
    private IndicatorTree tree = IndicatorTree.of("", List.of());
    private Optional<FundingStatement> statement = Optional.empty();

    Draft(EvaluationKind kind) {
        this.kind = kind;
    }

    EvaluationKind kind() {
        return kind;
    }

    Project project() {
        return project;
    }

    void project(Project found) {
        this.project = found;
    }

    IndicatorTree tree() {
        return tree;
    }

    void tree(IndicatorTree found) {
        this.tree = found;
    }

    /** Another tree, in which everything has another place. */
    void tree(IndicatorTree found, UnaryOperator<IndicatorPath> place) {
        tree = found;
        Map<IndicatorPath, LeafMeasurement> before = new LinkedHashMap<>(measurements);
        measurements.clear();
        before.forEach((path, leaf) -> measurements.put(place.apply(path), leaf));
        goals.replaceAll(
                goal -> new Goal(goal.names(), goal.measurement(), goal.leaf().map(place)));
        claims.replaceAll(claim -> claim.subject() instanceof Subject.OfIndicator indicator
                ? new Claim(
                        new Subject.OfIndicator(place.apply(indicator.path())),
                        claim.figure(),
                        claim.printed(),
                        claim.by(),
                        claim.mention())
                : claim);
    }

    void measured(IndicatorPath leaf, LeafMeasurement measurement) {
        measurements.put(leaf, measurement);
    }

    void statement(FundingStatement found) {
        this.statement = Optional.of(found);
    }

    void moved(Collection<Movement> found) {
        movements.addAll(found);
    }

    /** The funds as far as they are known. */
    Funding funding() {
        return Funding.builder().statement(statement).movements(movements).build();
    }

    void goals(Collection<Goal> found) {
        goals.addAll(found);
    }

    void claims(Collection<Claim> found) {
        claims.addAll(found);
    }

    void notes(Collection<Printed<String>> found) {
        notes.addAll(found);
    }

    void findings(Collection<Finding> found) {
        findings.addAll(found);
    }

    void overallGoals(Collection<OverallGoal> found) {
        overallGoals.addAll(found);
    }

    List<Claim> claims() {
        return claims;
    }

    Map<IndicatorPath, LeafMeasurement> measurements() {
        return measurements;
    }

    /** Takes from another table of the same report what is neither its tree nor a claim. */
    void addRest(Draft other) {
        goals.addAll(other.goals);
        notes.addAll(other.notes);
        findings.addAll(other.findings);
        overallGoals.addAll(other.overallGoals);
        statement = statement.or(() -> other.statement);
    }

    Outcome<Evaluation> outcome() {
        return Outcome.of(
                Evaluation.builder()
                        .project(project)
                        .kind(kind)
                        .tree(tree)
                        .measurements(measurements)
                        .funding(funding())
                        .overallGoals(overallGoals)
                        .goals(goals)
                        .claims(claims)
                        .notes(notes)
                        .build(),
                findings);
    }
}
