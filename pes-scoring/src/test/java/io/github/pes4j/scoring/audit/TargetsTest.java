package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that say little: exceeded by far, or unlike those of sibling projects. */
class TargetsTest {

    private static final String PATH = "产出指标/数量指标/培训人次";

    private static Evaluation form(String path, String target, String actual, String reason) {
        Sample one = Sample.form()
                .row(1, row -> row.named(path).target(target).actual(actual).because(reason));
        for (int i = 0; i < 4; i++) {
            one.remove(2);
        }
        return one.build();
    }

    private static String said(Evaluation evaluation, Evaluation... siblings) {
        return Checked.by(new Targets(), evaluation, siblings).said();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥100人次 | 130人次 | passed",
                "≥100人次 | 131人次 | PATH: 131人次 against ≥100人次: 131%; no reason given",
                "≥100人次 | 999人次 | PATH: 999人次 against ≥100人次: 999%; no reason given",
                "≥100人次 | 1000人次 | PATH: ≥100人次, actual 1000人次 (1000%)",
                "≥0人次 | 5人次 | no target that more is better of",
                "≤100人次 | 1000人次 | no target that more is better of",
                "=100人次 | 1000人次 | no target that more is better of"
            })
    void aTargetExceededByFarSaysLittle(String target, String actual, String said) {
        assertThat(said(form(PATH, target, actual, ""))).isEqualTo(said.replace("PATH", PATH));
    }

    @Test
    void theReasonForDoingMoreIsToldWithIt() {
        assertThat(said(form(PATH, "≥100人次", "150人次", "新增两期")))
                .isEqualTo(PATH + ": 150人次 against ≥100人次: 150%; reason: 新增两期");
    }

    private static Evaluation[] siblings(String path, String... targets) {
        return Stream.of(targets).map(target -> form(path, target, "有", "")).toArray(Evaluation[]::new);
    }

    /** Three times the target of the siblings, or a third of it, is far. */
    @ParameterizedTest
    @CsvSource({"≥300人次, true", "≥299人次, false", "≥34人次, false", "≥33人次, true"})
    void aTargetFarFromThatOfTwoSiblingsIsSuspect(String target, boolean far) {
        assertThat(said(form(PATH, target, "有", ""), siblings(PATH, "≥100人次", "≥100人次")))
                .isEqualTo(far ? PATH + ": " + target + " | sibling projects have 100人次" : "passed");
    }

    @Test
    void aThirdOfTheUsualTargetIsFar() {
        assertThat(said(form(PATH, "≥100人次", "有", ""), siblings(PATH, "≥300人次", "≥300人次")))
                .isEqualTo(PATH + ": ≥100人次 | sibling projects have 300人次");
    }

    @Test
    void oneSiblingOrTwoThatDifferSayNothing() {
        Evaluation far = form(PATH, "≥1000人次", "有", "");
        assertThat(said(far, siblings(PATH, "≥100人次"))).isEqualTo("passed");
        assertThat(said(far, siblings(PATH, "≥100人次", "≥120人次"))).isEqualTo("passed");
        assertThat(said(far, siblings(PATH, "≥100元", "≥100元"))).isEqualTo("passed");
    }

    @Test
    void onlyTheSameIndicatorAtTheSamePlaceIsCompared() {
        Evaluation far = form(PATH, "≥1000人次", "有", "");
        assertThat(said(far, siblings("产出指标/质量指标/培训人次", "≥100人次", "≥100人次"))).isEqualTo("passed");
        assertThat(said(far, siblings("产出指标/数量指标/参会车辆", "≥100人次", "≥100人次"))).isEqualTo("passed");
    }

    @Test
    void siblingsThatAgreeAreNotCalledUponAgainstATargetExceededByFar() {
        assertThat(said(form(PATH, "≥100人次", "1000人次", ""), siblings(PATH, "≥100人次", "≥100人次")))
                .isEqualTo(PATH + ": ≥100人次, actual 1000人次 (1000%)");
    }
}
