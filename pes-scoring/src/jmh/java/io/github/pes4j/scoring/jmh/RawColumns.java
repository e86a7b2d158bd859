package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.scoring.Actuals;
import io.github.pes4j.scoring.Batch;
import io.github.pes4j.scoring.CompiledScorer;
import java.math.BigDecimal;
import java.util.List;

/** The workload as plain columns, as a simulation has them: digits of actuals with two decimals, counts, funds. */
final class RawColumns {

    private static final int DECIMALS = 2;

    private final Batch batch;
    private final Actuals[] writers;
    private final long[][] actuals;
    private final Actuals complaintWriter;
    private final int[] complaints = new int[Workload.SIZE];
    private final Funding[] fundings = new Funding[Workload.SIZE];

    RawColumns(Workload work, CompiledScorer compiled) {
        batch = compiled.batch(Workload.SIZE);
        batch.fill(work.evaluation(0));
        List<IndicatorPath> leaves = List.copyOf(work.tree().leaves().keySet());
        List<Workload.Row> rows = work.rows();
        writers = new Actuals[rows.size()];
        actuals = new long[rows.size()][Workload.SIZE];
        for (int i = 0; i < writers.length; i++) {
            // The two leaves of management come first.
            writers[i] = batch.actual(leaves.get(i + 2));
            for (int row = 0; row < Workload.SIZE; row++) {
                BigDecimal actual =
                        PlainScorer.fact(work.facts(row), rows.get(i).name());
                actuals[i][row] = actual.setScale(DECIMALS).unscaledValue().longValueExact();
            }
        }
        complaintWriter = batch.actual(leaves.get(1), Workload.COMPLAINTS);
        for (int row = 0; row < Workload.SIZE; row++) {
            complaints[row] =
                    PlainScorer.fact(work.facts(row), Workload.COMPLAINTS).intValueExact();
            fundings[row] = work.evaluation(row).funding();
        }
    }

    /** All columns written into the batch. */
    Batch write() {
        for (int i = 0; i < writers.length; i++) {
            Actuals writer = writers[i];
            long[] column = actuals[i];
            for (int row = 0; row < column.length; row++) {
                writer.set(row, column[row], DECIMALS);
            }
        }
        for (int row = 0; row < complaints.length; row++) {
            complaintWriter.count(row, complaints[row]);
            batch.funding(row, fundings[row]);
        }
        return batch;
    }
}
