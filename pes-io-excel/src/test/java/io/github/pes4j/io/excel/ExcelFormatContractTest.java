package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;
import io.github.pes4j.testkit.cases.YuanjiangCase;

/** Workbooks keep the contract of all formats, for what a form can hold; one of them was written by another program. */
class ExcelFormatContractTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new ExcelFormatProvider();
    }

    @Override
    public EvaluationSamples samples() {
        return EvaluationSamples.selfEvaluationForms()
                .withFile(
                        "yuanjiang-2023.xlsx",
                        FoundingWorkbooksTest.bytes("yuanjiang-2023.xlsx"),
                        YuanjiangCase.evaluations());
    }
}
