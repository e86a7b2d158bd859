package io.github.pes4j.core.form;

import io.github.pes4j.core.value.Decimals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grids for tests, drawn as lines of cells with "|" between them. A plain number becomes a numeric cell; "&lt;" and "^" are
 * merged with the cell left of them and above them.
 */
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
        List<List<String>> cells = lines.stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                String text = cells.get(i).get(j);
                if (!text.equals("<") && !text.equals("^")) {
                    put(grid, i + 1 + downBy, j + 1 + rightBy, text);
                    grid.merge(
                            i + 1 + downBy,
                            j + 1 + rightBy,
                            i + downBy + run(cells, i, j, 1, 0, "^"),
                            j + rightBy + run(cells, i, j, 0, 1, "<"));
                }
            }
        }
        return grid.build();
    }

    private static void put(CellGrid.Builder grid, int row, int column, String text) {
        Decimals.tryParse(text)
                .ifPresentOrElse(number -> grid.number(row, column, number, text), () -> grid.text(row, column, text));
    }

    /** How many cells a merged one takes in a direction. */
    private static int run(List<List<String>> cells, int row, int column, int down, int right, String mark) {
        int length = 1;
        while (row + length * down < cells.size()
                && column + length * right < cells.get(row + length * down).size()
                && cells.get(row + length * down).get(column + length * right).equals(mark)) {
            length++;
        }
        return length;
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
