package io.github.pes4j.scoring.jmh;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.scoring.compiled.Actuals;
import io.github.pes4j.scoring.compiled.Batch;
import io.github.pes4j.scoring.compiled.CompiledScorer;
import java.math.BigDecimal;
import java.util.List;

/** The workload as plain columns, as a simulation has them: digits of actuals with two decimals, counts, funds. */
final class RawColumns {

    private static final int DECIMALS = 2;

    private final Batch batch;
    private final Actuals[] writers;
    private final long[][] actuals;
    private final Actuals complaintWriter;
    private final int[] complaints;
    private final Funding[] fundings;

    RawColumns(Workload work, CompiledScorer compiled, int rows) {
        batch = compiled.batch(rows);
        batch.fill(work.evaluation(0));
        List<IndicatorPath> leaves = List.copyOf(work.tree().leaves().keySet());
        List<Workload.Row> told = work.rows();
        writers = new Actuals[told.size()];
        actuals = new long[told.size()][rows];
        for (int i = 0; i < writers.length; i++) {
            // The two leaves of management come first.
            writers[i] = batch.actual(leaves.get(i + 2));
            for (int row = 0; row < rows; row++) {
                BigDecimal actual =
                        PlainScorer.fact(work.facts(row), told.get(i).name());
                actuals[i][row] = actual.setScale(DECIMALS).unscaledValue().longValueExact();
            }
        }
        complaints = new int[rows];
        fundings = new Funding[rows];
        complaintWriter = batch.actual(leaves.get(1), Workload.COMPLAINTS);
        for (int row = 0; row < rows; row++) {
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
