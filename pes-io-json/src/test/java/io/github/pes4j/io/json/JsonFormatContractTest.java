package io.github.pes4j.io.json;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import org.junit.jupiter.api.Nested;

/** The four formats of this module keep the contract of all formats. */
class JsonFormatContractTest {

    @Nested
    class Documents implements EvaluationFormatContract {
        @Override
        public FormatProvider provider() {
            return new JsonFormatProvider();
        }
    }

    @Nested
    class Lines implements EvaluationFormatContract {
        @Override
        public FormatProvider provider() {
            return new JsonLinesProvider();
        }
    }

    @Nested
    class Report implements EvaluationFormatContract {
        @Override
        public FormatProvider provider() {
            return new JsonReportProvider();
        }
    }

    @Nested
    class LinesReport implements EvaluationFormatContract {
        @Override
        public FormatProvider provider() {
            return new JsonLinesReportProvider();
        }
    }
}
