package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actuals that are off by 千, 万, 亿, % or ‰, and numbers before which a sign was scanned as a 2. */
class MagnitudesTest {

    private static final String ROW = "产出指标/数量指标/培训人次";

    private static String said(String target, String actual) {
        Sample one = Sample.form().row(1, row -> row.target(target).actual(actual));
        for (int i = 0; i < 4; i++) {
            one.remove(2);
        }
        return Checked.by(new Magnitudes(), one).said();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // From half of the target to twice the target is near it.
                "≥100人次 | 50万人次 | 50人次 (50.00% of the target)",
                "≥100人次 | 200万人次 | 200人次 (200.00% of the target)",
                "≥100人次 | 120000人次 | 120人次 (120.00% of the target)",
                "≥2亿元 | 2元 | 2亿元 (100.00% of the target)",
                // A number without a unit may be a share in percent.
                "≥100 | 10000 | 100 (100.00% of the target)",
                "≥90% | 9500% | 95% (105.56% of the target)",
                "≥90% | 0.095% | 95% (105.56% of the target)"
            })
    void anActualThatAnotherUnitExplainsIsSuspect(String target, String actual, String reading) {
        assertThat(said(target, actual)).isEqualTo(ROW + ": " + actual + " against " + target + " | " + reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥100人次 | 49万人次",
                "≥100人次 | 201万人次",
                // No unit of persons is a hundred of another.
                "≥100人次 | 10000人次",
                "≥100人次 | 2000人次"
            })
    void anActualThatNoUnitExplainsIsTakenAsItIs(String target, String actual) {
        assertThat(said(target, actual)).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "290% | 95% | 290% | likely ≥90%",
                "290% | 100% | 290% | likely ≥90%",
                "≥90% | 295% | 295% | likely 95%",
                "≥90% | 245% | 245% | likely 45%",
                "≥100% | 2100% | 2100% | likely 100%"
            })
    void aSignThatWasScannedAsATwoIsSuspect(String target, String actual, String got, String likely) {
        assertThat(said(target, actual)).isEqualTo(ROW + ": " + got + " | " + likely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 290% was meant where more than 100 % was reached, or where the operator is still there.
                "290% | 101%",
                "≥290% | 95%",
                "190% | 95%",
                "≥90% | 195%",
                // Without the 2 the actual is below half of the target, above 100 %, or no number.
                "≥90% | 244%",
                "≥90% | 2150%",
                "≥90% | 200%",
                "≥5% | 25%",
                "≥120% | 290%"
            })
    void otherSharesAboveTheWholeAreTakenAsTheyAre(String target, String actual) {
        assertThat(said(target, actual)).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"≥0人次 | 5万人次", "≥-5% | -500%", "≥100人次 | 0人次", "100-200人次 | 150万人次", "全部完成 | 100人次"})
    void onlyNumbersAboveZeroHaveAMagnitude(String target, String actual) {
        assertThat(said(target, actual)).isEqualTo("no number against a number");
    }
}
