package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.scoring.sensitivity.Block;
import io.github.pes4j.scoring.sensitivity.Design;
import io.github.pes4j.scoring.sensitivity.Model;
import io.github.pes4j.scoring.sensitivity.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;

/** A study run at all points of a design: the total and the grade of each. */
final class StudyRuns {

    static final String TOTAL = "total";
    static final String GRADE = "grade";

    private final WhatIf base;
    private final List<Varied> varied;
    private final Design design;
    private final int[] places;
    private final Runs runs;

    StudyRuns(WhatIf base, List<Varied> varied, Design design, IntConsumer progress) {
        if (design.rows() > Variation.MOST_RUNS) {
            throw new RefusalException(
                    "{0} 次运行超过一次研究的上限 {1}：请减少次数",
                    "{0} runs are more than {1}, the most of one study: ask for fewer",
                    design.rows(),
                    Variation.MOST_RUNS);
        }
        this.base = base;
        this.varied = varied;
        this.design = design;
        this.places = new int[varied.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = design.factors().place(i);
        }
        Trials trials = new Trials(base, varied.stream().map(Varied::lever).toList());
        // The numbers are the same for any number of threads.
        this.runs = Runs.of(design, new Study(trials), ForkJoinPool.getCommonPoolParallelism() + 1, progress);
    }

    /** The function under study. */
    private final class Study implements Model {
        private final Trials trials;

        Study(Trials trials) {
            this.trials = trials;
        }

        @Override
        public List<String> outputs() {
            return List.of(TOTAL, GRADE);
        }

        @Override
        public Model.Evaluator evaluator() {
            Trials.Worker worker = trials.worker(MOST_ROWS);
            return block -> evaluate(block, worker);
        }
    }

    /** Blocks are not longer. */
    private static final int MOST_ROWS = 1024;

    private void evaluate(Block block, Trials.Worker worker) {
        double[][] columns = new double[block.columns()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = block.input(i);
        }
        Trials.Results results = new Trials.Results(block.rows());
        worker.score(
                0, block.rows(), (lever, row) -> varied.get(lever).reading().of(columns, places[lever], row), results);
        List<Grade> grades = grades();
        for (int row = 0; row < block.rows(); row++) {
            int at = row;
            results.failure(row).ifPresent(reason -> block.fail(at, reason.en()));
            results.total(row)
                    .ifPresent(total -> block.output(0)[at] = total.number().doubleValue());
            results.grade(row).ifPresent(grade -> block.output(1)[at] = grades.indexOf(grade));
        }
    }

    /** The grades of the policy, best first. */
    List<Grade> grades() {
        return base.scorer().policy().bands().bands().stream()
                .map(GradeBands.Band::grade)
                .toList();
    }

    WhatIf base() {
        return base;
    }

    Runs runs() {
        return runs;
    }

    List<Lever> levers() {
        return varied.stream().map(Varied::lever).toList();
    }

    /**
     * What the levers stand at in a run, as changes that give its total again.
     *
     * @throws IndexOutOfBoundsException if there is no such run
     */
    Scenario scenario(int run) {
        double[] row = design.row(run);
        double[][] columns = new double[row.length][];
        for (int i = 0; i < row.length; i++) {
            columns[i] = new double[] {row[i]};
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < varied.size(); i++) {
            changes.add(
                    varied.get(i).lever().to(Varied.text(varied.get(i).reading().of(columns, places[i], 0))));
        }
        return new Scenario("run " + run + ", seed " + design.seed(), changes);
    }

    /** The total of a run, exactly. */
    Points total(int run) {
        return base.with(scenario(run)).total().low();
    }
}
