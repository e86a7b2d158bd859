package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.testkit.cases.BohuCase;
import io.github.pes4j.testkit.cases.ChengdeCase;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonCasesTest {

    @Test
    void theFoundingCasesReadBackEqual() {
        for (Evaluation evaluation : List.of(
                BohuCase.evaluation(), ChengdeCase.evaluation(), PanlongCase.evaluation(), SaybagCase.evaluation())) {
            assertThat(Json.read(Json.write(List.of(evaluation))).outcomes()).containsExactly(Outcome.of(evaluation));
        }
        List<Evaluation> six = YuanjiangCase.evaluations();
        assertThat(Json.read(Json.write(six)).outcomes().stream()
                        .map(outcome -> outcome.value().orElseThrow()))
                .containsExactlyElementsOf(six);
    }
}
