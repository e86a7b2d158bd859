package io.github.pes4j.examples;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.io.excel.ExcelFormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The contract of formats, for workbooks, with one that another program wrote. */
class WorkbookContractTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new ExcelFormatProvider();
    }

    @Override
    public EvaluationSamples samples() {
        try {
            return EvaluationSamples.selfEvaluationForms()
                    .withFile(
                            "yuanjiang-2023.xlsx", Files.readAllBytes(Command.YUANJIANG), YuanjiangCase.evaluations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
