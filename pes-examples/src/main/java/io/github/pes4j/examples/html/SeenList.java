package io.github.pes4j.examples.html;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;
import java.util.Optional;

/** What was to be reached and what was, as printed; what was not reported says so. */
final class SeenList {

    private final Pen pen;
    private final Markup out;

    SeenList(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    /** The cell of a leaf. */
    void write(Evaluation evaluation, IndicatorPath path) {
        List<Measurement> measurements = evaluation.measurement(path).measurements();
        out.open("td").styled(measurements.isEmpty() ? "seen blank" : "seen");
        if (!measurements.isEmpty()) {
            out.open("ul");
            for (Measurement measurement : measurements) {
                out.open("li");
                write(measurement, question(evaluation, path, measurement.name()));
                out.close();
            }
            out.close();
        }
        out.close();
    }

    /** What an evaluation point asks, where the measurement answers one. */
    private static String question(Evaluation evaluation, IndicatorPath path, String name) {
        return evaluation.tree().leaf(path).stream()
                .flatMap(leaf -> leaf.evaluationPoints().stream())
                .filter(point -> point.name().equals(name) && !name.isEmpty())
                .map(EvaluationPoint::text)
                .filter(text -> !text.equals(name))
                .findFirst()
                .orElse("");
    }

    void write(Measurement measurement, String question) {
        if (!measurement.name().isEmpty()) {
            out.open("span").styled("what").name(measurement.name());
            if (!question.isEmpty()) {
                out.text(" ").name(question);
            }
            out.close().text(" ");
        }
        measurement.target().map(Printed::text).filter(text -> !text.isBlank()).ifPresent(text -> {
            out.open("span").styled("target").name(text).close();
            out.element("span", "to", " → ");
        });
        Optional<String> missing = missing(measurement);
        if (missing.isPresent()) {
            out.element("span", "none", missing.get());
        } else {
            out.open("strong").name(measurement.actual().text()).close();
        }
        measurement
                .reason()
                .ifPresent(reason ->
                        out.open("span").styled("because").name(reason).close());
    }

    /** Why nothing was observed, if nothing was. A blank is not zero. */
    private Optional<String> missing(Measurement measurement) {
        if (measurement.isReported() && !measurement.actual().text().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(measurement
                .actual()
                .value()
                .filter(Observation.Missing.class::isInstance)
                .map(Observation.Missing.class::cast)
                .map(missing -> missing.why().in(pen.locale()))
                .orElseGet(pen::notReported));
    }
}
