package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores a study again and again, with its levers at other values. Where all levers only change numbers that were observed or
 * spent, blocks of runs go through compiled scoring; other runs are scored one by one. Both give the same numbers, for any
 * number of threads. A run that fails says why, and the others go on.
 */
final class Trials {

    /** How many runs are one piece of work. */
    private static final int BLOCK = 2_048;

    /** What a lever is put to in a run. */
    interface Values {
        LeverValue at(int lever, int run);
    }

    /** What came out: of each run either a total and a grade, or a reason. */
    static final class Results {
        private final @Nullable Points[] totals;
        private final @Nullable Grade[] grades;
        private final @Nullable Bilingual[] failures;

        Results(int runs) {
            totals = new Points[runs];
            grades = new Grade[runs];
            failures = new Bilingual[runs];
        }

        int size() {
            return totals.length;
        }

        /** Empty where the run failed. */
        Optional<Points> total(int run) {
            return Optional.ofNullable(totals[run]);
        }

        Optional<Grade> grade(int run) {
            return Optional.ofNullable(grades[run]);
        }

        Optional<Bilingual> failure(int run) {
            return Optional.ofNullable(failures[run]);
        }

        void set(int run, Points total, Grade grade) {
            totals[run] = total;
            grades[run] = grade;
        }

        void fail(int run, Bilingual reason) {
            failures[run] = reason;
        }
    }

    private final WhatIf base;
    private final List<Knob> knobs;
    private final Optional<CompiledTrials> compiled;

    /**
     * Trials of some levers.
     *
     * @throws LeverException if a lever finds nothing, or comes twice
     * @throws OpenScoreException if the score of the base is a range
     */
    Trials(WhatIf base, List<? extends Lever> levers) {
        OpenScoreException.unlessExact(base.scorecard());
        Set<Lever> seen = new HashSet<>();
        for (Lever lever : levers) {
            base.match(lever);
            if (!seen.add(lever)) {
                throw new LeverException(
                        lever, "重复列出；一次运行中一个变量只有一个值", "it is named twice; a lever has one value in a run");
            }
        }
        this.base = base;
        this.knobs = levers.stream().map(Knobs::of).toList();
        this.compiled = CompiledTrials.of(base, levers);
    }

    /** Scores so many runs, on all threads of the common pool. */
    Results run(int runs, Values values) {
        Results results = new Results(runs);
        int blocks = (runs + BLOCK - 1) / BLOCK;
        IntStream all = IntStream.range(0, blocks);
        (blocks > 1 ? all.parallel() : all)
                .forEach(block -> block(block * BLOCK, Math.min(runs, (block + 1) * BLOCK), values, results));
        return results;
    }

    private void block(int from, int to, Values values, Results results) {
        worker(to - from).score(from, to, values, results);
    }

    /** Something that scores blocks of up to so many runs, one after the other, on one thread. */
    Worker worker(int most) {
        return new Worker(most);
    }

    /** Scores blocks. */
    final class Worker {
        private final Optional<CompiledTrials.Worker> columns;

        private Worker(int most) {
            columns = compiled.map(trials -> trials.worker(most));
        }

        void score(int from, int to, Values values, Results results) {
            boolean done = columns.isPresent() && columns.get().score(from, to, values, results);
            for (int run = from; !done && run < to; run++) {
                single(run, values, results);
            }
        }
    }

    private void single(int run, Values values, Results results) {
        try {
            Draft draft = base.draft();
            for (int i = 0; i < knobs.size(); i++) {
                draft = knobs.get(i).set(draft, values.at(i, run));
            }
            ScoringPolicy policy = draft.policy();
            Scorecard card = base.scorer().under(policy).score(draft.evaluation());
            if (card.total().isExact()
                    && card.refusal().isEmpty()
                    && card.grade().isCertain()) {
                results.set(run, card.total().low(), card.grade().worst());
            } else {
                results.fail(run, new Bilingual("得分是一个区间 {0}", "the score is a range, {0}").with(card.totalText()));
            }
        } catch (IllegalArgumentException e) {
            results.fail(run, Told.by(e));
        }
    }
}
