package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;

/**
 * A row of a Yuanjiang form. All six forms give the same points to the same categories and differ in what they measure.
 *
 * @param category where the row stands
 * @param name the name of the indicator
 * @param target the target as printed
 * @param actual the actual as printed
 * @param counted whether a number stands against a number; all else is judged by its printed score
 */
record YuanjiangRow(Category category, String name, String target, String actual, boolean counted) {

    /** A category of the form that has an indicator: its two names, and the points. */
    enum Category {
        QUANTITY("产出指标", "数量指标", "15"),
        QUALITY("产出指标", "质量指标", "15"),
        TIMELINESS("产出指标", "时效指标", "10"),
        SOCIAL("效益指标", "社会效益指标", "30"),
        SATISFACTION("满意度指标", "服务对象满意度指标", "10"),
        COST("成本指标", "经济成本指标", "10");

        private final String first;
        private final String second;
        private final String points;

        Category(String first, String second, String points) {
            this.first = first;
            this.second = second;
            this.points = points;
        }

        String second() {
            return second;
        }

        /** The points as printed. */
        String points() {
            return points;
        }

        /** The full score as printed: the score column shows two decimals. */
        String score() {
            return points + ".00";
        }
    }

    static YuanjiangRow number(Category category, String name, String target, String actual) {
        return new YuanjiangRow(category, name, target, actual, true);
    }

    static YuanjiangRow words(Category category, String name, String target, String actual) {
        return new YuanjiangRow(category, name, target, actual, false);
    }

    /** A row with the same words as target and actual. */
    static YuanjiangRow words(Category category, String name, String both) {
        return words(category, name, both, both);
    }

    static YuanjiangRow disclosure(String name) {
        return words(Category.TIMELINESS, name, "按财政要求及时公开");
    }

    static YuanjiangRow satisfaction(String name, String target) {
        return number(Category.SATISFACTION, name, target, "大于等于95%");
    }

    static YuanjiangRow satisfaction() {
        return satisfaction("参保人对医保服务满意度", "大于等于85%");
    }

    static YuanjiangRow cost() {
        return number(Category.COST, "各项工作成本按预算执行", "100%", "100%");
    }

    IndicatorPath path() {
        return IndicatorPath.of(category.first, category.second, name);
    }

    Indicator indicator() {
        ScoringRule rule = counted ? ScoringRule.proportional() : ScoringRule.judged();
        return Indicator.of(name, Points.of(category.points), rule);
    }

    LeafMeasurement measurement() {
        LeafMeasurement.Builder leaf = LeafMeasurement.builder().addMeasurement(Facts.measured("", target, actual));
        return counted
                ? leaf.build()
                : leaf.judgement(Facts.judgement(category.score(), Claimant.SELF, ""))
                        .build();
    }
}
