package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Portfolio;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.testkit.cases.YuanjiangRow.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Yuanjiang (沅江市) 2023: six official self-evaluation forms of one office, all with full marks, five of them cut by a fifth in
 * mid-year. They are what a reader must make of the workbook among the examples. Stateless and thread-safe.
 */
public final class YuanjiangCase {

    private static final String EXECUTION = "预算执行率";

    private YuanjiangCase() {}

    /** The six forms in the order of the workbook. */
    public static List<Evaluation> evaluations() {
        return List.of(insurance(), supervision(), centre(), publicity(), system(), central());
    }

    /** The six forms together. */
    public static Portfolio portfolio() {
        return new Portfolio("2023年度沅江市医疗保障局项目支出", evaluations());
    }

    private static Evaluation insurance() {
        return form(
                "B参保筹资工作经费",
                funding("20", "16"),
                YuanjiangRow.number(Category.QUANTITY, "基本医疗保险综合参保率", "大于等于95%", "以常住人口数为基数计算基本医保综合参保率为101.88%"),
                YuanjiangRow.number(Category.QUALITY, "医保待遇按时拨付到位", "100%", "100%"),
                YuanjiangRow.disclosure("预决算及时公开性"),
                YuanjiangRow.words(Category.SOCIAL, "参保人合法权利得到保障", "较好"),
                YuanjiangRow.satisfaction(),
                YuanjiangRow.cost());
    }

    private static Evaluation supervision() {
        return form(
                "B医保基金监管工作经费",
                funding("35", "28"),
                YuanjiangRow.number(Category.QUANTITY, "定点医药监督检查覆盖率", "100%", "100%"),
                YuanjiangRow.words(Category.QUALITY, "医保基金预警和风险控制能力", "有所提高"),
                YuanjiangRow.disclosure("预决算及时公开性"),
                YuanjiangRow.words(Category.SOCIAL, "医保基金综合监管能力", "有所提升"),
                YuanjiangRow.satisfaction("参保人员对医保服务满意度", "大于等于5%"),
                YuanjiangRow.cost());
    }

    private static Evaluation centre() {
        return form(
                "B医保中心工作经费",
                funding("20", "16"),
                YuanjiangRow.number(Category.QUANTITY, "开展村(社区)级医保服务、有网店提供帮办、代办服务的村(社区)覆盖率", "大于等于60%", "100%"),
                YuanjiangRow.words(Category.QUALITY, "推进医保支付方式改革", "落实三年行动计划,按时完成改革任务", "按照三年行动计划,按时完成DIP支付方式改革任务"),
                YuanjiangRow.disclosure("预算及时公开性"),
                YuanjiangRow.words(Category.SOCIAL, "医保经办服务能力", "有所提升"),
                YuanjiangRow.satisfaction(),
                YuanjiangRow.cost());
    }

    private static Evaluation publicity() {
        return form(
                "B政策法规宣传工作经费",
                funding("15", "12"),
                YuanjiangRow.number(Category.QUANTITY, "印刷宣传资料数量", "200000", "200000"),
                YuanjiangRow.number(Category.QUALITY, "印刷宣传资料合格率", "100%", "100%"),
                YuanjiangRow.disclosure("预决算及时公开性"),
                YuanjiangRow.words(Category.SOCIAL, "医保宣传能力", "显著提高"),
                YuanjiangRow.satisfaction(),
                YuanjiangRow.cost());
    }

    private static Evaluation system() {
        return form(
                "B医保信息系统运行及网络维护费",
                funding("16.6", "13.28"),
                YuanjiangRow.number(Category.QUANTITY, "医保信息系统正常运行率", "大于等于90%", "100%"),
                YuanjiangRow.words(Category.QUALITY, "医保网络维护费", "按时拨付"),
                YuanjiangRow.disclosure("预决算及时公开性"),
                YuanjiangRow.words(Category.SOCIAL, "各项工作进展顺利", "平稳运转"),
                YuanjiangRow.satisfaction(),
                YuanjiangRow.cost());
    }

    private static Evaluation central() {
        return form(
                "2023年中央财政医疗服务与保障能力提升补助资金（医疗保障服务能力建设部分）",
                funding("40", "40"),
                YuanjiangRow.number(Category.QUANTITY, "每个县（区）范围内开通门诊慢特病相关治疗费用跨省联网定点医疗机构数量", "大于1家", "7家"),
                YuanjiangRow.words(Category.QUALITY, "医保目录管理规范性情况", "年内未出现违法目录管理政策情况"),
                YuanjiangRow.words(Category.TIMELINESS, "信息公开性和及时性", "信息及时公开", "100%"),
                YuanjiangRow.words(Category.SOCIAL, "医保标准化水平", "显著提升"),
                YuanjiangRow.satisfaction(),
                YuanjiangRow.cost());
    }

    private static Evaluation form(String project, Funding funding, YuanjiangRow... rows) {
        List<YuanjiangRow> all = List.of(rows);
        Evaluation.Builder evaluation = Evaluation.builder()
                .project(Project.builder()
                        .name(project)
                        .unit("沅江市医疗保障局")
                        .year(2023)
                        .build())
                .kind(EvaluationKind.UNIT_SELF)
                .tree(tree(all))
                .funding(funding)
                .addOverallGoal(new OverallGoal(omitted(), omitted()))
                .claims(claims(all))
                .addNote(Printed.of("备注：每个一级项目支出一张表。", "备注：每个一级项目支出一张表。"));
        all.forEach(row -> evaluation.putMeasurement(row.path(), row.measurement()));
        return evaluation.build();
    }

    private static Optional<Printed<String>> omitted() {
        return Optional.of(Printed.of("（略）", "（略）"));
    }

    /** All that was left of the budget was spent; nothing came from other sources. */
    private static Funding funding(String initial, String annual) {
        List<FundingRow> sources = List.of(
                Facts.funds("其中:当年财政拨款", initial, annual, "", annual),
                Facts.funds("上年结转金额", "0", "0", "", "0"),
                Facts.funds("其它资金", "0", "0", "", "0"));
        FundingRow total = Facts.funds("年度资金总额", initial, annual, "", annual);
        return Funding.of(new FundingStatement(Unit.WAN_YUAN, sources, Optional.of(total)));
    }

    /** The categories of the form in printed order, those without an indicator too. */
    private static IndicatorTree tree(List<YuanjiangRow> rows) {
        ScoringRule execution = ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL));
        return IndicatorTree.builder("")
                .indicator(EXECUTION, Points.of(10), execution)
                .group("产出指标", output -> categories(output, rows, "数量指标", "质量指标", "时效指标"))
                .group("效益指标", effect -> categories(effect, rows, "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"))
                .group("满意度指标", satisfied -> categories(satisfied, rows, "服务对象满意度指标"))
                .group("成本指标", cost -> categories(cost, rows, "经济成本指标", "社会成本指标", "生态环境成本指标"))
                .build();
    }

    private static void categories(IndicatorTree.Builder tree, List<YuanjiangRow> rows, String... names) {
        for (String name : names) {
            tree.group(
                    name,
                    category -> rows.stream()
                            .filter(row -> row.category().second().equals(name))
                            .forEach(row -> category.add(row.indicator())));
        }
    }

    private static List<Claim> claims(List<YuanjiangRow> rows) {
        List<Claim> claims = new ArrayList<>();
        Subject execution = Facts.indicator(EXECUTION);
        claims.add(claim(execution, Figure.WEIGHT, "10"));
        claims.add(claim(execution, Figure.SCORE, "10"));
        claims.add(claim(execution, Figure.RATE, "100.00%"));
        for (YuanjiangRow row : rows) {
            Subject subject = new Subject.OfIndicator(row.path());
            claims.add(claim(subject, Figure.WEIGHT, row.category().points()));
            claims.add(claim(subject, Figure.SCORE, row.category().score()));
        }
        claims.add(claim(new Subject.Total(), Figure.WEIGHT, "100"));
        claims.add(claim(new Subject.Total(), Figure.SCORE, "100.00"));
        return claims;
    }

    private static Claim claim(Subject subject, Figure figure, String text) {
        return Facts.number(subject, figure, text, Claimant.SELF, Mention.FORM.place());
    }
}
