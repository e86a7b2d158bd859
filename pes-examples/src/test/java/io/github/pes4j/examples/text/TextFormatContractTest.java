package io.github.pes4j.examples.text;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.EvaluationSamples;

/** Texts keep the contract of all formats that are read. */
class TextFormatContractTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new TextFormatProvider();
    }

    @Override
    public EvaluationSamples samples() {
        return EvaluationSamples.ofFile("yuanjiang-2023.txt", TextCases.bytes("yuanjiang-2023"), TextCases.yuanjiang());
    }
}
