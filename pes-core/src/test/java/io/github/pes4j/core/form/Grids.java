package io.github.pes4j.core.form;

import io.github.pes4j.core.value.Decimals;
import java.util.ArrayList;
import java.util.List;

/** Grids for tests, drawn as lines of cells with "|" between them. A plain number becomes a numeric cell. */
final class Grids {

    /** The form that most tests vary: 100 points, every rule of a form, all reached but the coverage. */
    static final List<String> FORM = List.of(
            "2023年度项目支出绩效自评表",
            "项目名称 | 社区巡查经费",
            "主管部门 | 县民政局 | | 实施单位 | 县救助站",
            "项目资金(万元) | 资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
            " | 年度资金总额 | 50 | 40 | 36 | 10 | 90% | 9",
            " | 其中:当年财政拨款 | 50 | 40 | 36 | — | | —",
            "年度总体目标 | 预期目标 | | | 实际完成情况",
            " | 巡查全覆盖 | | | 基本完成",
            "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
            "产出指标 | 数量指标 | 巡查次数 | ≥12次 | 15次 | 30 | 30",
            " | | 覆盖率 | ≥80% | 60% | 20 | 15 | 两个社区未巡查",
            " | 质量指标 | 记录规范性 | 规范 | 较规范 | 10 | 8",
            "效益指标 | 经济效益指标",
            " | 社会效益指标 | 流浪人员 | ≤30人 | 24人 | 20 | 20",
            "满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 92% | 10 | 10",
            "总分 | | | | | 100 | 92",
            "填表人：（略）");

    private Grids() {}

    static CellGrid form() {
        return of("表", 0, 0, FORM);
    }

    /** A grid that begins some rows and columns from the corner. */
    static CellGrid of(String name, int downBy, int rightBy, List<String> lines) {
        CellGrid.Builder grid = CellGrid.builder(name);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                String text = cells[j].strip();
                int row = i + 1 + downBy;
                int column = j + 1 + rightBy;
                Decimals.tryParse(text)
                        .ifPresentOrElse(
                                number -> grid.number(row, column, number, text), () -> grid.text(row, column, text));
            }
        }
        return grid.build();
    }

    /** The form with one text instead of another, which must be there. */
    static List<String> replacing(String old, String instead) {
        List<String> form = new ArrayList<>(FORM);
        if (form.stream().noneMatch(line -> line.contains(old))) {
            throw new IllegalArgumentException("no '" + old + "' in the form");
        }
        form.replaceAll(line -> line.replace(old, instead));
        return form;
    }
}
