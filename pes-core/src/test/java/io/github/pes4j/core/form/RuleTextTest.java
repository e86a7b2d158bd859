package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTextTest {

    private static String text(ScoringRule rule) {
        return RuleText.of(rule, Points.of(5));
    }

    @Test
    void saysByWhichMeasurePointsAreEarned() {
        assertThat(text(ScoringRule.proportional())).isEqualTo("得分=分值×完成率");
        assertThat(text(ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL))))
                .isEqualTo("得分=分值×预算执行率（全年执行数 ÷ 全年预算数）");
        assertThat(text(new Proportional(Measure.completion(), Guard.passMark("60%"))))
                .isEqualTo("得分=分值×完成率；低于60%不得分");
        assertThat(text(ScoringRule.fullOrNothing())).isEqualTo("达到要求得5分，否则不得分");
    }

    @Test
    void namesBothEndsOfEachTier() {
        assertThat(text(ScoringRule.tiers(Measure.completion())
                        .atLeast("100%", "5")
                        .atLeast("90%", "3")
                        .otherwise("0")))
                .isEqualTo("完成率≥100%得5分；90%（含）至100%得3分；低于90%得0分");
    }

    @Test
    void namesEachItemWithItsPrice() {
        assertThat(text(ScoringRule.deductions()
                        .each("审批不全", "1")
                        .each("超范围支出", "10%", "2")
                        .unlessMissed("符合制度")
                        .build()))
                .isEqualTo("起评5分；每发现1起“审批不全”扣1分；每发现1起“超范围支出”扣分值的10%，最多扣2分；扣完为止；“符合制度”未满足不得分");
        assertThat(text(ScoringRule.checklist()
                        .point("①")
                        .point("②", "2")
                        .veto("③")
                        .build()))
                .isEqualTo("按评价要点计分：②2分；其余要点均分余下分值；③未达到不得分");
        assertThat(text(ScoringRule.steps().step("明确", "2").step("不明确", "0").build()))
                .isEqualTo("明确得2分；不明确得0分");
    }

    @Test
    void saysHowAShortfallCosts() {
        LinearShortfall rule = new LinearShortfall(
                Measure.observedShare(),
                Share.parse("95%"),
                LinearShortfall.Side.BELOW,
                Share.parse("1%"),
                Price.parse("0.5"),
                LinearShortfall.Counting.WHOLE_STEPS,
                Guard.USUAL);
        assertThat(text(rule)).isEqualTo("实际比率达到95%得5分；每低1个百分点扣0.5分（不足的不计）；扣完为止");
    }

    @Test
    void leavesToPeopleAndPluginsWhatIsTheirs() {
        assertThat(text(new Judged(Share.parse("60%"), Share.parse("80%")))).isEqualTo("由评价人在3至4分之间评定");
        assertThat(text(new CustomRule("acme:weather", Map.of("city", "沅江")))).isEqualTo("按规则acme:weather计分（city=沅江）");
    }
}
