package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;

/** The workbook reader keeps what the contract asks of a reader. */
class ExcelFormatContractTest implements EvaluationFormatContract {

    private static final byte[] FORM = Workbooks.workbook(workbook -> Workbooks.form(workbook.createSheet("表")));

    @Override
    public FormatProvider provider() {
        return new ExcelFormatProvider();
    }

    /** A workbook that spreadsheet programs would write; what stands in it is tested beside this contract. */
    @Override
    public EvaluationSamples samples() {
        Reading reading = Workbooks.read(FORM);
        return EvaluationSamples.ofFile("form.xlsx", FORM, reading.evaluations());
    }
}
