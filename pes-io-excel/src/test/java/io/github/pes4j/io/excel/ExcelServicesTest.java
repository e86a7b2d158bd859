package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.testkit.ServiceDeclarations;
import org.junit.jupiter.api.Test;

class ExcelServicesTest {

    @Test
    void isDeclaredAlikeForModulePathAndClassPath() {
        ServiceDeclarations.assertAgree(FormatProvider.class, ExcelFormatProvider.class);
    }

    @Test
    void isFoundWhereItIsInstalled() {
        assertThat(Formats.installed().ids()).containsExactly("xlsx");
    }
}
