package acme;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A list of indicators: on each line name, points, target and actual, with bars between. */
public final class ListFormat implements FormatProvider, EvaluationReader {

    private static final int MOST_BYTES = 1 << 20;

    // snippet: code
    private static final FindingCode NO_INDICATOR = new FindingCode(
            "acme:no-indicator",
            Severity.ERROR,
            new Bilingual("没有指标", "there is no indicator"),
            new Bilingual("每行写：名称|分值|指标值|完成值", "write name|points|target|actual on each line"));
    // end: code

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

    // snippet: read
    @Override
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Optional<byte[]> bytes = source.readAtMost(MOST_BYTES);
        if (bytes.isEmpty()) {
            return List.of(finding(FindingCodes.TOO_LARGE, 1).build());
        }
        IndicatorTree.Builder tree = IndicatorTree.builder("");
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(Project.builder().name("").build())
                .kind(EvaluationKind.UNIT_SELF);
        List<Finding> findings = new ArrayList<>();
        List<String> lines = new String(bytes.get(), StandardCharsets.UTF_8).lines().toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|", -1);
            // What builders refuse is looked for first: no name, a name that comes twice, points that are none.
            if (cells.length != 4 || cells[0].isBlank() || !cells[1].matches("[1-9][0-9]?") || !names.add(cells[0].strip())) {
                findings.add(finding(FindingCodes.INVALID_VALUE, i + 1)
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
            findings.add(finding(NO_INDICATOR, 1).build());
        } else {
            evaluations.accept(Outcome.of(evaluation.tree(tree.build()).build()));
        }
        return findings;
    }

    private static Finding.Builder finding(FindingCode code, int line) {
        return Finding.of(code).addPlace(new SourceLocation.Line(line));
    }
    // end: read
}
