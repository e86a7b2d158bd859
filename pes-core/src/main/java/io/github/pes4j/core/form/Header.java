package io.github.pes4j.core.form;

import io.github.pes4j.core.funding.FundingColumn;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a label in a form means. The same word means different things in different blocks (得分, 实际完成情况), so each block
 * has labels of its own. This is the one place where synonyms are listed. Offices change words every year: what no list
 * holds may still be understood by the words in it (年初批复预算金额 is a budget at the start of the year).
 */
final class Header {

    /** Labels with their value beside them. */
    enum Info {
        PROJECT("项目.{0,4}名称|专项.{0,4}名称", "项目名称", "项目支出名称", "专项名称", "专项资金名称", "资金名称"),
        DEPARTMENT(".{0,4}主管部门.{0,3}", "主管部门", "主管部门及代码", "县级主管部门", "市级主管部门", "中央主管部门", "地方主管部门"),
        UNIT(".{0,4}(实施|承担|使用|执行|申报|预算|填报|评价).{0,2}(单位|部门|处室|科室)", "实施单位", "项目实施单位", "资金使用单位", "承担处室", "项目单位", "单位名称"),
        YEAR("(评价|预算|项目|自评|填报).{0,2}年度", "年度", "预算年度", "评价年度", "所属年度"),
        TOTAL_SCORE(".{0,4}(自评总分|自评得分|总得分|评价总分)", "自评总分", "自评总得分", "评价总分", "综合得分");

        private static final LabelIndex<Info> INDEX =
                new LabelIndex<>(values(), info -> info.labels, info -> info.words);
        private final Pattern words;
        private final String[] labels;

        Info(String words, String... labels) {
            this.words = Pattern.compile(words);
            this.labels = labels;
        }

        static Optional<Info> of(GridCell cell) {
            return INDEX.of(cell);
        }
    }

    /** Headers of the fund block. */
    enum Fund {
        INITIAL(FundingColumn.INITIAL, "年初.*(预算|批复|安排).*", "年初预算数", "年初预算", "年初预算金额"),
        ADJUSTMENT(FundingColumn.ADJUSTMENT, ".*预算.*(调整|追加|调增)(数|额|金额)?", "年度预算调整", "调整预算数", "预算调整数", "预算调整"),
        ANNUAL(
                FundingColumn.ANNUAL,
                "(全年|调整后|年度|当年|本年|项目).{0,4}预算.{0,4}",
                "全年预算数",
                "全年预算",
                "全年调整预算数",
                "调整后预算数",
                "调整后的预算",
                "预算数",
                "预算金额",
                "当年预算数",
                "全年预算金额"),
        RECEIVED(FundingColumn.RECEIVED, ".*(到位|下达|拨付)(资金|金额|数|额)?", "实际到位资金", "到位资金", "资金到位数", "到位数"),
        SPENT(
                FundingColumn.SPENT,
                ".{0,6}(执行|支出|使用|支付)(数|额|金额|资金)",
                "全年执行数",
                "全年执行",
                "执行数",
                "预算执行数",
                "实际支出",
                "实际支出数",
                "实际执行",
                "累计支出"),
        CARRIED(FundingColumn.CARRIED, "(年末|期末|当年|本年)?(结转|结余|结转结余|结余结转)(数|额|金额|资金)", "结转结余"),
        RATE(null, ".*(执行率|使用率|支出率|支付率)", "执行率", "预算执行率", "资金使用率"),
        WEIGHT(null, ".*(分值|权重|标准分)", "分值", "权重", "执行率权重"),
        SCORE(null, ".*得分", "得分", "执行率得分", "自评得分"),
        SOURCE(null, "资金(来源|性质|类别|构成|渠道)", "资金来源"),
        REASON(null, ".*原因.*|.*改进措施.*", "原因", "偏差原因", "未完成原因"),
        METHOD(null, "(得分|评分|计分).{0,4}(方法|标准|办法)", "得分计算方法"),
        CAPTION(null, "项目资金.{0,6}|.{0,4}(预算|资金).{0,2}执行情况", "项目资金", "年度预算数", "预算执行情况", "项目资金情况", "资金情况", "年度预算申请");

        private static final LabelIndex<Fund> INDEX =
                new LabelIndex<>(values(), fund -> fund.labels, fund -> fund.words);
        private final @Nullable FundingColumn column;
        private final Pattern words;
        private final String[] labels;

        Fund(@Nullable FundingColumn column, String words, String... labels) {
            this.column = column;
            this.words = Pattern.compile(words);
            this.labels = labels;
        }

        Optional<FundingColumn> column() {
            return Optional.ofNullable(column);
        }

        static Optional<Fund> of(GridCell cell) {
            return INDEX.of(cell);
        }
    }

    /** Headers of the goal block. */
    enum Goal {
        EXPECTED("(年初|年度|全年|预期).{0,4}(预期|设定|绩效|总体)?目标(值|内容)?", "预期目标", "年初设定目标", "年初绩效目标", "年度预期目标", "年初目标"),
        ACHIEVED(
                ".*目标.*完成情况.*|(全年|年度)?实际完成情况",
                "实际完成情况",
                "全年实际完成情况",
                "年度总体目标完成情况综述",
                "年度目标完成情况",
                "全年目标实际完成情况",
                "目标实际完成情况"),
        CAPTION("(项目)?(年度|总体|绩效|全年).{0,4}目标", "年度总体目标", "年度目标", "项目年度目标", "总体目标", "年度绩效目标", "全年调整绩效目标");

        private static final LabelIndex<Goal> INDEX =
                new LabelIndex<>(values(), goal -> goal.labels, goal -> goal.words);
        private final Pattern words;
        private final String[] labels;

        Goal(String words, String... labels) {
            this.words = Pattern.compile(words);
            this.labels = labels;
        }

        static Optional<Goal> of(GridCell cell) {
            return INDEX.of(cell);
        }
    }

    /** Headers of the indicator block, of frameworks, goal tables and summaries. */
    enum Column {
        CAPTION("绩效指标.{0,4}", "绩效指标", "年度绩效指标", "绩效指标完成情况"),
        LEVEL1("一级.{0,6}", "一级指标", "一级绩效指标"),
        LEVEL2("二级.{0,6}", "二级指标", "二级绩效指标"),
        LEVEL3("三级.{0,6}", "三级指标", "三级绩效指标", "三级指标名称", "指标名称", "指标内容"),
        LEVEL4("四级.{0,6}", "四级指标"),
        INITIAL_TARGET("年初.{0,4}(指标|目标)值", "年初指标值", "年初目标值"),
        ADJUSTED_TARGET("调整.{0,4}(指标|目标)值", "调整指标值", "调整后指标值"),
        TARGET(
                ".{0,10}(指标|目标|标准|计划|预期|任务)值|(年度|计划|预期).{0,4}(指标|目标|任务)(数|量)",
                "年度指标值",
                "指标值",
                "预期实现值",
                "目标值",
                "绩效目标值",
                "预期指标值"),
        OPERATOR("(计算|运算|比较|逻辑|指标)?(符号?|关系)", "指标性质", "计算符号", "运算符号", "运算符", "指标方向"),
        MEASURE("(度量|计量|指标|数值).{0,2}单位", "度量单位", "计量单位", "单位"),
        ACTUAL(
                "(?!.*(原因|分析|说明)).{0,8}(完成|实现|达成|实际)(值|数|量|结果|情况)",
                "实际完成值",
                "全年实际值",
                "全年完成值",
                "完成值",
                "年度完成值",
                "全年实际完成值",
                "实际完成情况",
                "实际值"),
        WEIGHT(".{0,8}(分值|权重|权重值|标准分|满分|权数)", "分值", "权重", "指标权重", "权重设定值", "指标分值", "权重分"),
        SCORE(".{0,8}(得分|自评分|评价分|评分值)", "得分", "指标得分", "自评得分", "实际得分", "评价得分", "自评分", "评分"),
        SCORE_RATE("得分(率|系数|比率)", "得分率", "得分系数"),
        REASON(
                ".*(偏差|原因|改进措施|整改措施).*",
                "偏差原因分析及改进措施",
                "偏差原因及改进措施",
                "偏差原因分析",
                "未完成原因分析",
                "未完成原因和改进措施",
                "未完成原因及拟采取的改进措施",
                "偏差大或目标未完成原因分析",
                "扣分原因",
                "原因"),
        CRITERION(".*(评分|评价|赋分|计分|扣分|得分)(计算)?(标准|规则|办法|方法|细则|依据)", "评分标准", "评价标准", "得分计算方法", "指标说明及评分标准", "评分规则"),
        EXPLANATION(".{0,6}指标(解释|说明|描述|释义|内涵|含义)", "指标解释", "指标说明", "绩效指标描述"),
        POINTS(".{0,4}(评价|评分)要点", "评价要点", "评分要点"),
        ORDER("序号|编号|行次", "序号"),
        REMARK(".*(备注|核心指标|佐证|数据来源|取值方式|来源|扣减分数|核查分数|完成率|完成比例|指标类型|扣分).*", "备注", "是否核心指标", "完成率", "扣减分数", "核查分数", "扣分"),
        TOTAL("(自评|评价|指标)?(总分|合计|总计|总得分)", "总分", "合计", "总计", "自评总分", "小计");

        private static final LabelIndex<Column> INDEX =
                new LabelIndex<>(values(), column -> column.labels, column -> column.words);
        private final Pattern words;
        private final String[] labels;

        Column(String words, String... labels) {
            this.words = Pattern.compile(words);
            this.labels = labels;
        }

        /** The first of its labels, as the official form prints it. */
        String title() {
            return labels[0];
        }

        boolean isLevel() {
            return this == LEVEL1 || this == LEVEL2 || this == LEVEL3 || this == LEVEL4;
        }

        static Optional<Column> of(GridCell cell) {
            return INDEX.of(cell);
        }
    }

    /** Headers of a ledger of vouchers. */
    enum Ledger {
        DATE("(记账|凭证|支付|付款|支出|业务|发生|报销)?(日期|时间)", "日期", "年月日", "记账日期"),
        MONTH("月份?", "月"),
        DAY("日", "日"),
        VOUCHER("(记账|会计|财务)?凭证.{0,3}|单据号", "凭证号", "凭证编号", "凭证字号", "记账凭证号"),
        SUMMARY("(业务|支出|经费|付款)?(摘要|用途|事由|内容|事项|明细|项目)", "摘要", "用途", "支出内容", "支出事项", "支出项目"),
        AMOUNT("(实际)?(支出|支付|付款|借方|报销|发生|拨付|结算)(金额|数|额|发生额)", "发生额", "金额", "支出金额", "支出", "借方", "付款金额"),
        CATEGORY("(支出|费用|经济|预算)?(类别|分类|科目|类型)(名称)?", "类别", "支出类别", "费用类别", "经济科目", "科目"),
        REMARK(".*(备注|附件|余额|对方|收款|经手|序号|单据|部门).*", "备注", "余额", "收款单位", "序号");

        private static final LabelIndex<Ledger> INDEX =
                new LabelIndex<>(values(), ledger -> ledger.labels, ledger -> ledger.words);
        private final Pattern words;
        private final String[] labels;

        Ledger(String words, String... labels) {
            this.words = Pattern.compile(words);
            this.labels = labels;
        }

        static Optional<Ledger> of(GridCell cell) {
            return INDEX.of(cell);
        }
    }

    private static final Pattern FUND_TOTAL =
            Pattern.compile("(项目|年度|财政|专项|预算)*资金(总额|合计|总计|总量)|总额|合计|总计|总金额|预算资金|项目总金额|资金总额|项目资金");

    /** Whether a row of the fund block is its total. */
    static boolean isFundTotal(String source) {
        return FUND_TOTAL.matcher(FormText.label(source)).matches();
    }

    private static final Pattern TOTAL_SCORE = Pattern.compile("(自评|评价)?(总得分|得分合计|合计得分|总分合计)");

    /** Whether a row of indicators that begins with a label is their total: 总分, 合计, 总得分. */
    static boolean isTotal(GridCell label) {
        return Column.of(label).filter(Column.TOTAL::equals).isPresent()
                || (label.number().isEmpty()
                        && TOTAL_SCORE.matcher(FormText.label(label.text())).matches());
    }

    private static final Pattern EXECUTION_RATE = Pattern.compile("(项目)?(预算|资金|预算资金)?执行率");

    /** Whether an indicator is the execution rate itself, which the fund block then does not score again. */
    static boolean isExecutionRate(String name) {
        return EXECUTION_RATE.matcher(FormText.label(name)).matches();
    }

    private static final Pattern LEDGER_SUM = Pattern.compile("(本年|本月|全年|本期|累计|总)*(累计|合计|总计|小计)|总额|承前页|过次页|期初余额");

    /** Whether a row of a ledger sums others up, or carries a page forward. */
    static boolean isLedgerSum(String label) {
        return LEDGER_SUM.matcher(FormText.label(label)).matches();
    }

    private Header() {}
}
