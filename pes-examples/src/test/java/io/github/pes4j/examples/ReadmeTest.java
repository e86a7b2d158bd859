package io.github.pes4j.examples;

import static io.github.pes4j.core.funding.FundingColumn.SPENT;
import static io.github.pes4j.core.scenario.Levers.actual;
import static io.github.pes4j.core.scenario.Levers.funds;
import static io.github.pes4j.scoring.sensitivity.Distribution.triangular;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.scoring.whatif.Aim;
import io.github.pes4j.scoring.whatif.GoalResult;
import io.github.pes4j.scoring.whatif.MonteCarlo;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The programs of README and of the page on what-if, as they stand there, on the worked case. */
class ReadmeTest {

    private static final Path FILE = Path.of("cases/yuanjiang-2023.xlsx");

    @Test
    void theFirstProgramPrintsScoresAndWhyPointsAreLost() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        FirstProgram.print(FILE, out);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("B参保筹资工作经费 100.00 优");
    }

    @Test
    void theQuestionsAreAnswered() throws IOException {
        Evaluation evaluation = Formats.installed().read(FILE).evaluations().get(4);
        // snippet: what-if
        WhatIf study = WhatIf.on(evaluation, Scorer.of(Policies.MOF_2020_SELF));
        String path = "满意度指标/服务对象满意度指标/参保人对医保服务满意度";

        WhatIf worse = study.with(actual(path).to("72%"), funds(SPENT).to("×0.5"));
        ResultTable sweep = study.sweep(funds(SPENT).from("1").to("13").step("1"));
        GoalResult goal =
                worse.goal(Aim.total("97")).by(funds(SPENT), actual(path)).solve();
        MonteCarlo draws = study.vary(actual(path), triangular(80, 90, 97)).monteCarlo(10_000, 7);
        // end: what-if
        // 72 of 85 earn 8.47 of 10 points, 1.53 less; half of the funds 5 less.
        assertThat(worse.total()).hasToString("93.47");
        assertThat(sweep.rows()).hasSize(13);
        assertThat(goal.isReached()).isTrue();
        assertThat(draws.failures()).isEmpty();
    }
}
