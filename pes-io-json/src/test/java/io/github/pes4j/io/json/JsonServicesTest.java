package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.testkit.ServiceDeclarations;
import org.junit.jupiter.api.Test;

class JsonServicesTest {

    @Test
    void isDeclaredAlikeForModulePathAndClassPath() {
        ServiceDeclarations.assertAgree(
                FormatProvider.class,
                JsonFormatProvider.class,
                JsonLinesProvider.class,
                JsonLinesReportProvider.class,
                JsonReportProvider.class);
    }

    @Test
    void isFoundWhereItIsInstalled() {
        assertThat(Formats.installed().ids()).containsExactly("json", "json-report", "jsonl", "jsonl-report");
    }
}
