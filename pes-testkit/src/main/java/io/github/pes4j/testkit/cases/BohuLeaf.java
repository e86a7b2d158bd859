package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Points;
import java.util.List;

/**
 * The sixteen leaves of the Bohu report with what is printed of each. All places print one weight; body and annex differ in
 * two scores, so both are kept.
 */
enum BohuLeaf {
    BASIS("决策", "项目实施", "实施依据充分性", "3", "3", "3"),
    PROCEDURE("决策", "项目实施", "实施程序规范性", "3", "3", "3"),
    GOALS("决策", "绩效目标", "绩效目标合理性", "4", "2", "4"),
    INDICATORS("决策", "绩效目标", "绩效指标明确性", "4", "4", "4"),
    BUDGET("决策", "资金投入", "预算编制科学性", "4", "4", "4"),
    ALLOCATION("决策", "资金投入", "资金分配合理性", "4", "4", "4"),
    ARRIVAL("过程", "资金管理", "资金到位率", "4", "4", "4"),
    EXECUTION("过程", "资金管理", "预算执行率", "4", "4", "4"),
    COMPLIANCE("过程", "资金管理", "资金使用合规性", "4", "4", "4"),
    SYSTEMS("过程", "组织实施", "管理制度健全性", "3", "3", "3"),
    CONDUCT("过程", "组织实施", "制度执行有效性", "3", "3", "3"),
    COMPLETED("产出", "产出数量", "实际完成率", "14", "14", "14"),
    QUALITY("产出", "产出质量", "质量达标率", "14", "14", "14"),
    TIMELINESS("产出", "产出时效", "完成及时性", "12", "10", "12"),
    EFFECT("效益", "项目效益", "实施效益", "10", "10", "10"),
    SATISFACTION("效益", "项目效益", "满意度", "10", "10", "10");

    private static final List<String> LEVEL_1 = List.of("决策", "过程", "产出", "效益");
    private static final List<String> CHAPTERS = List.of("四(一)", "四(二)", "四(三)", "四(四)");

    private final String level1;
    private final String level2;
    private final String level3;
    private final String weight;
    private final String bodyScore;
    private final String annexScore;

    BohuLeaf(String level1, String level2, String level3, String weight, String bodyScore, String annexScore) {
        this.level1 = level1;
        this.level2 = level2;
        this.level3 = level3;
        this.weight = weight;
        this.bodyScore = bodyScore;
        this.annexScore = annexScore;
    }

    /** The level-1 groups in printed order. */
    static List<String> level1() {
        return LEVEL_1;
    }

    String level3() {
        return level3;
    }

    IndicatorPath path() {
        return IndicatorPath.of(level1, level2, level3);
    }

    Subject subject() {
        return new Subject.OfIndicator(path());
    }

    /** The chapter of the body that analyses the leaf. */
    String chapter() {
        return CHAPTERS.get(LEVEL_1.indexOf(level1));
    }

    Points points() {
        return Points.of(weight);
    }

    String weight() {
        return weight;
    }

    String bodyScore() {
        return bodyScore;
    }

    String annexScore() {
        return annexScore;
    }
}
