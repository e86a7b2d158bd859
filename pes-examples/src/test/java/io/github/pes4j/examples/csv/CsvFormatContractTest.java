// snippet: contract
package io.github.pes4j.examples.csv;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;
import java.util.List;

/** Comma-separated values keep the contract of all formats that are read. */
class CsvFormatContractTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new CsvFormatProvider();
    }

    @Override
    public EvaluationSamples samples() {
        return EvaluationSamples.ofFile("sample.csv", Patrol.file(), List.of(Patrol.evaluation()));
    }
}
// end: contract
