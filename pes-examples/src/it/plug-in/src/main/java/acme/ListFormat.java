package acme;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A list of indicators: on each line name, points, target and actual, with bars between. */
public final class ListFormat implements FormatProvider, EvaluationReader {

    @Override
    public String id() {
        return "acme-list";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("list");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(this);
    }

    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        String text;
        try (InputStream in = source.open()) {
            text = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
        IndicatorTree.Builder tree = IndicatorTree.builder("");
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(Project.builder().name("").build())
                .kind(EvaluationKind.UNIT_SELF);
        List<Finding> findings = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|", -1);
            if (cells.length != 4 || !cells[1].matches("[1-9][0-9]?") || cells[0].isBlank() || !names.add(cells[0].strip())) {
                findings.add(Finding.of(FindingCodes.INVALID_VALUE)
                        .addPlace(new SourceLocation.Line(i + 1))
                        .got(lines.get(i))
                        .expected("name|points|target|actual")
                        .build());
                continue;
            }
            String name = cells[0].strip();
            tree.indicator(name, Points.of(cells[1]), ScoringRule.proportional());
            evaluation.putMeasurement(
                    IndicatorPath.of(name), LeafMeasurement.of(Notation.measurement(cells[2], cells[3])));
        }
        if (names.isEmpty()) {
            findings.add(Finding.of(FindingCodes.NO_FORM_FOUND).addPlace(new SourceLocation.Line(1)).build());
        } else {
            evaluations.accept(Outcome.of(evaluation.tree(tree.build()).build()));
        }
        return findings;
    }
}
