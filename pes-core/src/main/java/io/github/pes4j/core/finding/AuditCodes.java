package io.github.pes4j.core.finding;

import static io.github.pes4j.core.finding.Severity.ERROR;
import static io.github.pes4j.core.finding.Severity.NOTICE;
import static io.github.pes4j.core.finding.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/**
 * The codes of the audit: where a report contradicts itself, its rules or its policy. Those of reading and scoring are
 * {@link FindingCodes}. Constants alone, thread-safe.
 */
public final class AuditCodes {

    /** Filled by the constants below, in their order. */
    private static final ImmutableList.Builder<FindingCode> CODES = ImmutableList.builder();

    /** Weights of siblings in one place do not add up to the weight of their parent, or to the maximum, stated there. */
    public static final FindingCode WEIGHT_SUM = code(
            "weight-sum",
            ERROR,
            "权重之和不符",
            "weights do not add up",
            "核对各项分值与合计",
            "check the weights against their parent or the maximum");

    /** Scores do not add up to the score of their parent, or to the total, stated in the same place. */
    public static final FindingCode SCORE_SUM =
            code("score-sum", ERROR, "得分之和不符", "scores do not add up", "核对各项得分与合计", "check the scores against the sum");

    /** A score is above the weight stated in the same place. */
    public static final FindingCode SCORE_ABOVE_WEIGHT = code(
            "score-above-weight",
            ERROR,
            "得分超过分值",
            "a score above its weight",
            "得分不得突破分值",
            "a score never exceeds its weight");

    /** A score of a computable leaf differs from the score of its rule. */
    public static final FindingCode SCORE_DIFFERS = code(
            "score-differs",
            ERROR,
            "得分与评分规则不符",
            "a score that differs from its rule's",
            "按评分规则重新计算",
            "score it again by the rule");

    /** A score is the full weight although the rule gives less. */
    public static final FindingCode FULL_THOUGH_MISSED = code(
            "full-though-missed",
            ERROR,
            "未达指标值却得满分",
            "full points though the target was missed",
            "按完成比例计分",
            "score it by its completion");

    /** The target was missed by so little that rounding to the printed precision makes the score full. */
    public static final FindingCode SCORE_ROUNDED_TO_FULL = code(
            "score-rounded-to-full", WARNING, "四舍五入后得满分", "rounded to full points", "保留更多小数位", "print more decimals");

    /** The target was met and the score is below the weight; a notice where a reason is printed. */
    public static final FindingCode DEDUCTED_THOUGH_MET = code(
            "deducted-though-met",
            WARNING,
            "达到指标值却被扣分",
            "points deducted though the target was met",
            "说明扣分原因",
            "say why points were deducted");

    /** A score is no value that the stated rule can give at the leaf's weight. */
    public static final FindingCode SCORE_NOT_POSSIBLE = code(
            "score-not-possible",
            ERROR,
            "按评分规则不可能得到该分",
            "a score that the rule cannot give",
            "按评分规则打分，或修改评分规则",
            "score by the rule, or change the rule");

    /** The most that a rule gives is below the weight. */
    public static final FindingCode RULE_CEILING = code(
            "rule-ceiling",
            ERROR,
            "按评分规则无法得满分",
            "the rule cannot give the full weight",
            "调整起评分或分值",
            "adjust the start of the rule or the weight");

    /** A score is below the weight and the form's column of reasons is blank. */
    public static final FindingCode REASON_MISSING = code(
            "reason-missing",
            WARNING,
            "扣分未说明原因",
            "points lost without a reason",
            "填写偏差原因分析及改进措施",
            "fill in the reason for the deviation");

    /** A rate is not the quotient of its named figures. */
    public static final FindingCode RATE_DIFFERS = code(
            "rate-differs",
            ERROR,
            "比率与其分子、分母不符",
            "a rate that is not the quotient of its figures",
            "按所列数字重新计算比率",
            "compute the rate again from its figures");

    /** A rate is stated over a budget of zero. */
    public static final FindingCode RATE_ZERO_BUDGET = code(
            "rate-zero-budget",
            ERROR,
            "预算为零却列有比率",
            "a rate over a budget of zero",
            "预算为零时不填比率",
            "leave the rate blank where the budget is zero");

    /** The same number or date is claimed with different values in different places; the sum of a place's parts counts as its claim. */
    public static final FindingCode MENTIONS_DIFFER = code(
            "mentions-differ",
            ERROR,
            "同一数字前后不一致",
            "the same figure with different values",
            "核对后改为一致",
            "find out which one is right and print it everywhere");

    /** The same indicator has different names in different places, or names are exchanged. */
    public static final FindingCode NAMES_DIFFER = code(
            "names-differ", WARNING, "同一指标名称不一致", "the same indicator under different names", "统一指标名称", "use one name");

    /** An indicator of the framework has a weight and no score anywhere, while others have one; a warning if it has no weight either. */
    public static final FindingCode INDICATOR_NOT_SCORED = code(
            "indicator-not-scored",
            ERROR,
            "指标未评分",
            "an indicator without a score",
            "补充评分，或从指标体系中删除",
            "score it, or take it out of the framework");

    /** Points are scored as a whole, and the report names no indicator, goal, measurement, deduction or text under them. */
    public static final FindingCode UNSUPPORTED_WEIGHT = code(
            "unsupported-weight",
            ERROR,
            "分值没有依据",
            "points that nothing supports",
            "列出该部分的指标和完成情况",
            "report indicators and what was reached under it");

    /** No leaf evaluates an indicator of the goal table. */
    public static final FindingCode GOAL_NOT_EVALUATED = code(
            "goal-not-evaluated",
            WARNING,
            "绩效目标未被评价",
            "a goal that nothing evaluates",
            "为该目标设置评价指标",
            "evaluate the goal by an indicator");

    /** The stated grade is not that of the stated total. */
    public static final FindingCode GRADE_DIFFERS = code(
            "grade-differs",
            ERROR,
            "等级与得分不符",
            "a grade that does not fit its score",
            "按等级标准改正等级",
            "correct the grade by the bands");

    /** A grade word outside the four. */
    public static final FindingCode GRADE_WORD =
            code("grade-word", NOTICE, "等级用语不规范", "a grade in other words", "使用“优、良、中、差”", "use 优, 良, 中 or 差");

    /** Grade bands leave scores out, or overlap, at the precision of scores. */
    public static final FindingCode BAND_GAP = code(
            "band-gap",
            WARNING,
            "等级标准有空缺或重叠",
            "grade bands with gaps or overlaps",
            "使各档首尾相接，如 [80,90)、[90,100]",
            "let each band begin where the other ends: [80,90), [90,100]");

    /** Tiers leave values out that the measure can have. */
    public static final FindingCode TIER_GAP = code(
            "tier-gap",
            WARNING,
            "分档有空缺",
            "tiers with gaps",
            "使各档首尾相接并覆盖全部取值",
            "let the tiers meet and cover every value");

    /** Level-1 weights differ from the scheme of the policy. */
    public static final FindingCode SCHEME_DEPARTS = code(
            "scheme-departs",
            WARNING,
            "分值结构与评分办法不同",
            "points divided otherwise than the policy has it",
            "说明调整权重的理由",
            "say why the weights were adjusted");

    /** Outputs and effects together weigh less than the floor of the policy. */
    public static final FindingCode OUTPUT_BENEFIT_FLOOR = code(
            "output-benefit-floor",
            WARNING,
            "产出和效益权重偏低",
            "outputs and effects weigh too little",
            "提高产出、效益指标的权重",
            "raise the weights of outputs and effects");

    /** A level-2 name stands under the wrong level-1. */
    public static final FindingCode LEVEL2_MISPLACED = code(
            "level2-misplaced",
            WARNING,
            "二级指标归类有误",
            "a level-2 name under the wrong level-1",
            "移至对应的一级指标下",
            "move it under the level-1 indicator where it belongs");

    /** Sources do not add up to the total row. */
    public static final FindingCode FUNDS_SUM = code(
            "funds-sum",
            ERROR,
            "各资金来源之和与合计不符",
            "sources that do not add up to the total row",
            "核对各资金来源与合计",
            "check the sources against the total");

    /** The score of a leaf that is measured by the funds is not that of its rule. */
    public static final FindingCode FUNDS_SCORE = code(
            "funds-score",
            ERROR,
            "资金指标得分与评分规则不符",
            "a score of the funds that differs from its rule's",
            "按资金比率重新计分",
            "score it again by the ratio of the funds");

    /** More was spent than the annual budget. */
    public static final FindingCode EXECUTED_ABOVE_BUDGET = code(
            "executed-above-budget",
            WARNING,
            "执行数超过全年预算数",
            "more spent than the annual budget",
            "核对执行数和预算数",
            "check what was spent against the budget");

    /** Received above budget, or spent above received. */
    public static final FindingCode FUNDS_ORDER = code(
            "funds-order",
            WARNING,
            "预算、到位、支出顺序不合理",
            "more received than budgeted, or more spent than received",
            "核对资金各环节的数字",
            "check the figures of the stations of the money");

    /** Vouchers do not add up to the stated total, or to the stated amount of their category. */
    public static final FindingCode LEDGER_SUM = code(
            "ledger-sum",
            ERROR,
            "明细账之和不符",
            "vouchers that do not add up",
            "核对凭证与汇总数",
            "check the vouchers against the sum");

    /** Different rows of one month have the same voucher number. */
    public static final FindingCode LEDGER_DUPLICATE_VOUCHER = code(
            "ledger-duplicate-voucher",
            ERROR,
            "同月凭证号重复",
            "one voucher number twice in a month",
            "核对凭证号和日期",
            "check number and date of the vouchers");

    /** The printed order of the vouchers is not that of their dates. */
    public static final FindingCode LEDGER_DATE_ORDER = code(
            "ledger-date-order",
            WARNING,
            "凭证日期顺序颠倒",
            "vouchers out of order",
            "核对凭证日期",
            "check the date of the voucher");

    /** A voucher is dated outside the year, or names a month later than its date. */
    public static final FindingCode LEDGER_PERIOD = code(
            "ledger-period",
            WARNING,
            "凭证所属期间可疑",
            "a voucher of another period",
            "核对凭证日期和摘要",
            "check date and summary of the voucher");

    /** What was paid differs from the contract although it was called final, or instalments are missing. */
    public static final FindingCode CONTRACT_PAID_DIFFERS = code(
            "contract-paid-differs",
            WARNING,
            "付款与合同不符",
            "payments that differ from the contract",
            "核对合同金额与付款记录",
            "check the payments against the contract");

    /** Only one of target and actual has a unit. */
    public static final FindingCode UNIT_ONE_SIDED = code(
            "unit-one-sided",
            NOTICE,
            "只有一方写有单位",
            "a unit on one side only",
            "指标值和完成值都写明单位",
            "write the unit of target and actual");

    /** A number is off by a power of ten that a unit explains; the reading that fits is named. */
    public static final FindingCode MAGNITUDE_SUSPECT = code(
            "magnitude-suspect",
            ERROR,
            "数量级可疑",
            "a number that is off by a power of ten",
            "核对单位（%、‰、千、万、亿）",
            "check the unit: %, ‰, 千, 万, 亿");

    /** The target was exceeded tenfold, or lies far from that of the same indicator in sibling projects. */
    public static final FindingCode TARGET_SUSPECT =
            code("target-suspect", WARNING, "指标值可疑", "a doubtful target", "核对指标值", "check the target");

    /** What was reached exceeds the target by more than the policy's threshold. */
    public static final FindingCode OVER_ACHIEVED = code(
            "over-achieved",
            NOTICE,
            "超额完成较多",
            "far more than the target",
            "说明超额原因，合理设定指标值",
            "say why, and set the target with care");

    /** A share of participation, coverage or compliance is above 100 %. */
    public static final FindingCode RATE_ABOVE_100 = code(
            "rate-above-100",
            WARNING,
            "比率超过 100%",
            "a share above 100 %",
            "核对分子、分母的口径",
            "check how numerator and denominator are counted");

    /** A year is named that is not the evaluation's. */
    public static final FindingCode YEAR_OUTSIDE =
            code("year-outside", NOTICE, "年份与评价年度不同", "a year other than the evaluation's", "核对年份", "check the year");

    /** A leaf repeats the execution of the budget, or another leaf's fact. */
    public static final FindingCode DUPLICATE_MEASURE = code(
            "duplicate-measure", NOTICE, "指标重复", "the same fact measured twice", "合并重复的指标", "merge the indicators");

    /** An arithmetic statement of the text is wrong. */
    public static final FindingCode CLAIM_DIFFERS = code(
            "claim-differs",
            ERROR,
            "文字叙述中的数字有误",
            "an arithmetic statement that is wrong",
            "按所列数字重新计算",
            "compute it again from its figures");

    private AuditCodes() {}

    /** All of them. */
    public static List<FindingCode> all() {
        return CODES.build();
    }

    private static FindingCode code(
            String id, Severity severity, String zh, String en, String remedyZh, String remedyEn) {
        FindingCode code = new FindingCode(id, severity, new Bilingual(zh, en), new Bilingual(remedyZh, remedyEn));
        CODES.add(code);
        return code;
    }
}
