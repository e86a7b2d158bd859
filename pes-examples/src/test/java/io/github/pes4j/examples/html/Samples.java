package io.github.pes4j.examples.html;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.examples.chart.TornadoChart;
import io.github.pes4j.examples.chart.TornadoTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluations and dossiers whose words are chosen by a test. */
final class Samples {

    static final Proportional PROPORTIONAL = new Proportional(Measure.completion(), Guard.USUAL);

    private Samples() {}

    /** One with two leaves under every name given: 40 points, 90 % of a target of 90 % or what the actual says; 60 points open. */
    static Evaluation named(String name, String actual) {
        IndicatorPath measured = IndicatorPath.of(name, name, "1");
        return Evaluation.builder()
                .project(Project.builder()
                        .name(name)
                        .department(name)
                        .unit(name)
                        .year(2024)
                        .build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(IndicatorTree.builder("")
                        .group(
                                name,
                                first -> first.group(
                                        name,
                                        second -> second.indicator("1", Points.of(40), PROPORTIONAL)
                                                .indicator("2", Points.of(60), PROPORTIONAL)))
                        .build())
                .putMeasurement(measured, LeafMeasurement.of(Notation.measurement("≥90%", actual)))
                .funding(funding(name, "80", "60"))
                .addOverallGoal(new OverallGoal(Optional.of(Printed.unread(name)), Optional.empty()))
                .addGoal(new Goal(List.of(name, name), Notation.measurement("≥1", ""), Optional.empty()))
                .build();
    }

    /** A budget of 万元 from one source, of which something was spent; nothing else is reported. */
    static Funding funding(String source, String budget, String spent) {
        FundingRow row = FundingRow.named(source)
                .with(FundingColumn.ANNUAL, budget, Unit.WAN_YUAN)
                .with(FundingColumn.SPENT, spent, Unit.WAN_YUAN);
        return Funding.of(
                new FundingStatement(Unit.WAN_YUAN, List.of(row, FundingRow.named(source)), Optional.empty()));
    }

    static ResultTable tornado(String lever) {
        List<TornadoChart.Bar> bars = List.of(
                new TornadoChart.Bar(lever, "80%", "97%", new BigDecimal("88.5"), new BigDecimal("93.25")),
                new TornadoChart.Bar(lever + " 2", "11", "50", new BigDecimal("82.2"), new BigDecimal("100")));
        ResultTable table = TornadoTable.of(new BigDecimal("91"), bars);
        List<ResultTable.Row> rows = new ArrayList<>(table.rows());
        rows.add(ResultTable.Row.failed(lever));
        return new ResultTable(table.columns(), rows);
    }

    /** Everything that a page can show, each of whose names is the one given. */
    static Dossier everything(String name) {
        Finding error = Finding.of(AuditCodes.SCORE_SUM)
                .subject(new Subject.Part(name))
                .addPlace(new SourceLocation.Whole(name))
                .got(name)
                .expected("75")
                .build();
        List<Finding> findings = List.of(
                Finding.of(FindingCodes.POLICY_ASSUMED).build(),
                error,
                Finding.of(AuditCodes.REASON_MISSING).build());
        Dossier scored = Pages.dossier(named(name, "45%"), named(name, ""), named(name, "90%"));
        List<Dossier.Item> items = new ArrayList<>();
        scored.items()
                .forEach(item -> items.add(
                        new Dossier.Item(name, item.evaluation(), item.scorecard(), findings, repairs(name))));
        items.add(new Dossier.Item(name, named(name, "1"), Optional.empty(), List.of()));
        return Dossier.builder()
                .from(scored)
                .items(items)
                .addFile(new FileFindings(name, List.of(error)))
                .addTable(tornado(name))
                .build();
    }

    private static List<Repair> repairs(String name) {
        List<List<Repair.Change>> sets = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            sets.add(List.of(new Repair.Change(
                    new Subject.Part(name), figure, name, "100", List.of(name), List.of(), List.of(name))));
        }
        return List.of(
                new Repair(List.of(name), sets.subList(0, 2)),
                new Repair(List.of(name), sets),
                new Repair(List.of(name), List.of()));
    }
}
