package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;

/** Workbooks keep the contract of all formats, for what a form can hold. */
class ExcelFormatContractTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new ExcelFormatProvider();
    }

    @Override
    public EvaluationSamples samples() {
        return EvaluationSamples.selfEvaluationForms();
    }
}
