package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    private static Optional<ScoringRule> rule(String text, String name, int points) {
        return RuleReader.rule(text, new RuleReader.Context(name, "", Points.of(points)));
    }

    private static final ScoringRule EXECUTION = ScoringRule.tiers(Measure.of(FundingRatio.SPENT_OF_ANNUAL))
            .atLeast("100%", "5")
            .atLeast("90%", "3")
            .atLeast("80%", "2")
            .otherwise("0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "①预算执行率为100%得满分；\n②90%≤预算执行率<100%得3分；\n③80%≤预算执行率<90%得2分；\n④预算执行率＜80%，不得分",
                "100%得5分;90%(含)-100%得3分;80%(含)-90%得2分;其他不得分",
                "执行率≥100%的，得5分；执行率≥90%的，得3分；执行率≥80%的，得2分；低于80%的不得分。",
                "达到100%计5分；90%及以上计3分；80%以上计2分；80%以下计0分"
            })
    void tiersOfAShareAreUnderstoodInManyWords(String text) {
        assertThat(rule(text, "预算执行率", 5)).contains(EXECUTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标清晰、细化、可衡量得2分，否则不得分",
                "工服质量符合合同标准，符合得满分，否则不得分",
                "达到预期目标满分，未达到不得分",
                "是否与签订的合同数量一致，不一致不得分",
                "①有明确、齐全的批复文件，得2分;\n②批复文件不齐全不得分",
                "资金分配合理、依据充分得满分，否则不得分"
            })
    void allOrNothingIsUnderstoodInManyWords(String text) {
        assertThat(rule(text, "某指标", 2)).contains(ScoringRule.fullOrNothing());
    }

    @Test
    void aShareMayEarnAllOrNothing() {
        assertThat(rule("资金下达率为100%得5分，否则不得分", "资金到位率", 5))
                .contains(ScoringRule.fullOrNothing(Measure.of(FundingRatio.RECEIVED_OF_ANNUAL), Share.ONE));
    }

    @Test
    void theDenominatorIsTheOneThatTheExplanationNames() {
        RuleReader.Context received = new RuleReader.Context("预算执行率", "实际支出资金/实际到位资金", Points.of(4));
        assertThat(RuleReader.rule("100%得4分；<100%不得分", received))
                .hasValueSatisfying(
                        rule -> assertThat(rule.measured()).contains(Measure.of(FundingRatio.SPENT_OF_RECEIVED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "①依据是否充分；②额度是否合理；③结果相对公平合理。",
                "①预算编制经过科学论证的得2分，②预算编制科学性不足的，视情况酌情评分。",
                "资金支出合规的得满分；①符合制度，否则不得分；②每发现1起，扣除1分，直至扣完",
                "①制度健全的得5分；②制度缺失的分别扣除1分。",
                "有效的检查、监控，得5分；否则，视情况扣分",
                "恢复正常得满分；若无维修记录扣1分",
                "响应时间",
                "①明确合理得2分；②较为合理得1分；③未设置不得分",
                "90%<X≤100%得5分；80%<X≤90%得3分",
                "100%得5分",
                ""
            })
    void everythingElseStaysText(String text) {
        assertThat(rule(text, "某指标", 5)).isEmpty();
    }

    @Test
    void evaluationPointsAreSplitAtTheirMarks() {
        assertThat(RuleReader.evaluationPoints("①有政策依据；②符合规划。"))
                .containsExactly(new EvaluationPoint("①", "有政策依据"), new EvaluationPoint("②", "符合规划"));
    }
}
