package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.funding.FundingColumn;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a label in a form means. The same word means different things in different blocks (得分, 实际完成情况), so each block
 * has labels of its own. This is the one place where synonyms are listed.
 */
final class Header {

    /** Labels with their value beside them. */
    enum Info {
        PROJECT("项目名称", "项目支出名称", "专项名称", "专项资金名称", "资金名称"),
        DEPARTMENT("主管部门", "主管部门及代码", "县级主管部门", "市级主管部门", "中央主管部门", "地方主管部门"),
        UNIT("实施单位", "项目实施单位", "资金使用单位", "承担处室");

        private static final Map<String, Info> BY_LABEL = index(values(), info -> info.labels);
        private final String[] labels;

        Info(String... labels) {
            this.labels = labels;
        }

        static Optional<Info> of(GridCell cell) {
            return found(BY_LABEL, cell);
        }
    }

    /** Headers of the fund block. */
    enum Fund {
        INITIAL(FundingColumn.INITIAL, "年初预算数", "年初预算", "年初预算金额"),
        ADJUSTMENT(FundingColumn.ADJUSTMENT, "年度预算调整", "调整预算数", "预算调整数"),
        ANNUAL(FundingColumn.ANNUAL, "全年预算数", "全年预算", "全年调整预算数", "调整后预算数", "调整后的预算", "预算数", "当年预算数", "全年预算金额"),
        RECEIVED(FundingColumn.RECEIVED, "实际到位资金", "到位资金", "资金到位数", "到位数"),
        SPENT(FundingColumn.SPENT, "全年执行数", "全年执行", "执行数", "预算执行数", "实际支出", "实际支出数"),
        RATE(null, "执行率", "预算执行率", "资金使用率"),
        WEIGHT(null, "分值", "权重", "执行率权重"),
        SCORE(null, "得分", "执行率得分", "自评得分"),
        SOURCE(null, "资金来源"),
        REASON(null, "原因", "偏差原因", "未完成原因"),
        CAPTION(null, "项目资金", "年度预算数", "预算执行情况", "项目资金情况", "资金情况");

        private static final Map<String, Fund> BY_LABEL = index(values(), fund -> fund.labels);
        private final @Nullable FundingColumn column;
        private final String[] labels;

        Fund(@Nullable FundingColumn column, String... labels) {
            this.column = column;
            this.labels = labels;
        }

        Optional<FundingColumn> column() {
            return Optional.ofNullable(column);
        }

        static Optional<Fund> of(GridCell cell) {
            return found(BY_LABEL, cell);
        }
    }

    /** Headers of the goal block. */
    enum Goal {
        EXPECTED("预期目标", "年初设定目标", "年初绩效目标", "年度预期目标"),
        ACHIEVED("实际完成情况", "全年实际完成情况", "年度总体目标完成情况综述", "年度目标完成情况", "全年目标实际完成情况", "目标实际完成情况"),
        CAPTION("年度总体目标", "年度目标", "项目年度目标", "总体目标", "年度绩效目标");

        private static final Map<String, Goal> BY_LABEL = index(values(), goal -> goal.labels);
        private final String[] labels;

        Goal(String... labels) {
            this.labels = labels;
        }

        static Optional<Goal> of(GridCell cell) {
            return found(BY_LABEL, cell);
        }
    }

    /** Headers of the indicator block. */
    enum Column {
        CAPTION("绩效指标", "年度绩效指标"),
        LEVEL1("一级指标", "一级绩效指标"),
        LEVEL2("二级指标", "二级绩效指标"),
        LEVEL3("三级指标", "三级绩效指标", "三级指标名称", "指标名称", "指标内容"),
        TARGET("年度指标值", "指标值", "年初目标值", "年初指标值", "预期实现值", "目标值", "绩效目标值", "预期指标值"),
        ACTUAL("实际完成值", "全年实际值", "全年完成值", "完成值", "年度完成值", "全年实际完成值", "实际完成情况", "实际值"),
        WEIGHT("分值", "权重", "指标权重", "权重设定值", "指标分值", "权重分"),
        SCORE("得分", "指标得分", "自评得分", "实际得分", "评价得分"),
        REASON("偏差原因分析及改进措施", "偏差原因及改进措施", "偏差原因分析", "未完成原因分析", "未完成原因和改进措施", "未完成原因及拟采取的改进措施", "偏差大或目标未完成原因分析", "原因"),
        TOTAL("总分", "合计", "总计", "自评总分", "小计");

        private static final Map<String, Column> BY_LABEL = index(values(), column -> column.labels);
        private final String[] labels;

        Column(String... labels) {
            this.labels = labels;
        }

        /** The first of its labels, as the official form prints it. */
        String title() {
            return labels[0];
        }

        boolean isLevel() {
            return this == LEVEL1 || this == LEVEL2 || this == LEVEL3;
        }

        static Optional<Column> of(GridCell cell) {
            return found(BY_LABEL, cell);
        }
    }

    /** Whether a row of the fund block is its total. */
    static boolean isFundTotal(String source) {
        return switch (FormText.label(source)) {
            case "年度资金总额", "资金总额", "资金合计", "总额", "合计", "总计", "年度财政资金总额", "预算资金" -> true;
            default -> false;
        };
    }

    /** Whether an indicator is the execution rate itself, which the fund block then does not score again. */
    static boolean isExecutionRate(String name) {
        return switch (FormText.label(name)) {
            case "预算执行率", "执行率", "资金执行率", "预算资金执行率", "项目预算执行率" -> true;
            default -> false;
        };
    }

    private Header() {}

    private static <E> Map<String, E> index(E[] values, Function<E, String[]> labels) {
        ImmutableMap.Builder<String, E> map = ImmutableMap.builder();
        for (E value : values) {
            for (String label : labels.apply(value)) {
                map.put(label, value);
            }
        }
        return map.buildOrThrow();
    }

    private static <E> Optional<E> found(Map<String, E> labels, GridCell cell) {
        return Optional.ofNullable(labels.get(FormText.label(cell.text())));
    }
}
