package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels as adapters see them, before there is a grid. */
class FormLabelTest {

    @ParameterizedTest
    @CsvSource({
        "一级指标, NAMES",
        "三级指标, NAMES",
        "资金来源, NAMES",
        "分值(100分), FIGURES",
        "年初预算数, FIGURES",
        "执行率, FIGURES",
        "发生额, FIGURES",
        "年度指标值, ANYTHING",
        "实际完成情况, ANYTHING",
        "摘要, ANYTHING",
        "绩 效 指 标, CAPTION",
        "项目资金(万元), CAPTION",
        "年度总体目标, CAPTION",
        "主管部门, FIELD",
        "自评得分, FIGURES",
        "总分, TOTAL",
        "本年累计, TOTAL"
    })
    void aLabelSaysWhatStandsBelowItOrBesideIt(String text, FormLabel label) {
        assertThat(FormLabel.of(text)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "数量指标", "河道清淤", "16", "100%"})
    void otherTextsAreNoLabels(String text) {
        assertThat(FormLabel.of(text)).isEmpty();
    }

    @Test
    void aFigureMayHaveAUnit() {
        assertThat(FormLabel.isFigure("10.00")).isTrue();
        assertThat(FormLabel.isFigure("１６")).isTrue();
        assertThat(FormLabel.isFigure("7家")).isTrue();
        assertThat(FormLabel.isFigure("100.00%")).isTrue();
        assertThat(FormLabel.isFigure("≥95%")).isFalse();
        assertThat(FormLabel.isFigure("100.00% 10.00")).isFalse();
        assertThat(FormLabel.isFigure("较好")).isFalse();
    }
}
