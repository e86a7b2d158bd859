package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.scoring.Scorer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A program that only scores gets no library for files, and is told what to add when it wants one. */
class ScoringOnlyTest {

    @Test
    void scoresWhatItBuilds() {
        Evaluation evaluation = Evaluation.builder()
                .project(Project.builder().name("p").build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(IndicatorTree.builder("")
                        .indicator("a", Points.of(50), ScoringRule.proportional())
                        .build())
                .putMeasurement(IndicatorPath.of("a"), LeafMeasurement.of(Notation.measurement("≥12次", "9次")))
                .build();
        assertEquals("37.50", Scorer.of(Policies.MOF_2020_SELF).score(evaluation).totalText());
    }

    @Test
    void hasNoLibraryForFiles() {
        for (String library : List.of(
                "tools.jackson.core.JsonParser",
                "com.fasterxml.jackson.core.JsonParser",
                "org.apache.poi.ss.usermodel.Workbook",
                "org.immutables.value.Value")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(library), library);
        }
    }

    @Test
    void isToldWhatToAdd() throws IOException {
        String said = Formats.installed()
                .read(Source.ofText("a.xlsx", ""))
                .findings()
                .get(0)
                .message(Locale.ENGLISH);
        assertTrue(said.contains("io.github.pes4j:pes-io-excel"), said);
    }
}
