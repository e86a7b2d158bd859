package io.github.pes4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.DossierWriter.Part;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.examples.csv.CsvFormatProvider;
import io.github.pes4j.examples.text.TextFormatProvider;
import io.github.pes4j.testkit.EvaluationFormatContract;
import io.github.pes4j.testkit.ServiceDeclarations;
import org.junit.jupiter.api.Test;

/** Pages keep the contract of all formats, for what is only written: found once, the same bytes everywhere and again. */
class HtmlFormatContractTest implements EvaluationFormatContract {

    @Override
    public FormatProvider provider() {
        return new HtmlFormatProvider();
    }

    @Test
    void isDeclaredAlikeForModulePathAndClassPath() {
        ServiceDeclarations.assertAgree(
                FormatProvider.class, CsvFormatProvider.class, HtmlFormatProvider.class, TextFormatProvider.class);
    }

    @Test
    void doesNotClaimToHoldEvaluations() {
        assertThat(provider().writer().orElseThrow().parts())
                .containsExactlyInAnyOrder(Part.SCORECARDS, Part.FINDINGS, Part.PORTFOLIO, Part.TABLES);
        assertThat(provider().reader()).isEmpty();
    }
}
