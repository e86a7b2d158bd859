package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.measurement.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads drawn grids, and says what was read in few words. */
final class Read {

    private Read() {}

    /** All evaluations of some sheets, in order. */
    static List<Outcome<Evaluation>> sheets(CellGrid... grids) {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        FormReader reader = new FormReader(outcomes::add);
        for (CellGrid grid : grids) {
            reader.read(grid);
        }
        assertThat(reader.finish()).isEmpty();
        return outcomes;
    }

    static Outcome<Evaluation> outcome(String... lines) {
        List<Outcome<Evaluation>> outcomes = sheets(Grids.of("表", 0, 0, List.of(lines)));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    /** The only evaluation of a sheet, read without any finding. */
    static Evaluation clean(String... lines) {
        Outcome<Evaluation> outcome = outcome(lines);
        assertThat(outcome.findings()).isEmpty();
        return outcome.value().orElseThrow();
    }

    static List<String> codes(Outcome<Evaluation> outcome) {
        return outcome.findings().stream().map(Read::code).toList();
    }

    private static String code(Finding finding) {
        return finding.code() + " " + finding.places();
    }

    /** Source and figures in yuan of each row of funds; the total is marked. */
    static List<String> funds(Evaluation evaluation) {
        List<String> rows = new ArrayList<>();
        evaluation.funding().statement().ifPresent(table -> {
            table.sources().forEach(row -> rows.add(row.source() + figures(row.figures())));
            table.total().ifPresent(row -> rows.add("∑ " + row.source() + figures(row.figures())));
        });
        return rows;
    }

    private static String figures(
            java.util.Map<FundingColumn, ? extends io.github.pes4j.core.value.Printed<?>> figures) {
        return figures.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "="
                        + entry.getValue().value().map(Object::toString).orElse("?"))
                .collect(Collectors.joining());
    }

    /** Path, points and rule of each leaf, and what was measured at it. */
    static List<String> leaves(Evaluation evaluation) {
        return evaluation.tree().leaves().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().points() + " "
                        + entry.getValue().rule().getClass().getSimpleName()
                        + measured(evaluation, entry.getKey()))
                .toList();
    }

    private static String measured(Evaluation evaluation, IndicatorPath path) {
        LeafMeasurement leaf = evaluation.measurement(path);
        String measurements = leaf.measurements().stream().map(Read::text).collect(Collectors.joining(","));
        String judged = leaf.judgement()
                .map(judgement -> " judged " + judgement.points())
                .orElse("");
        return (measurements.isEmpty() ? "" : " " + measurements) + judged;
    }

    private static String text(Measurement measurement) {
        String name = measurement.name().isEmpty() ? "" : measurement.name() + ":";
        String initial = measurement
                .initialTarget()
                .map(target -> "(" + target.value().map(Object::toString).orElse("?") + ")")
                .orElse("");
        return name
                + measurement
                        .target()
                        .flatMap(target -> target.value())
                        .map(Object::toString)
                        .orElse("?") + initial + "→"
                + measurement.actual().value().map(Object::toString).orElse("?");
    }

    /** Subject, figure and value of each claim. */
    static List<String> claims(Evaluation evaluation) {
        return evaluation.claims().stream()
                .map(claim -> claim.subject() + " " + claim.figure() + " "
                        + Optional.of(claim.printed())
                                .flatMap(printed -> printed.value())
                                .map(Object::toString)
                                .orElse("?"))
                .toList();
    }
}
