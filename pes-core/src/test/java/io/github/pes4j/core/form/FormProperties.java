package io.github.pes4j.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.value.Decimals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FormProperties {

    /** A form is found by its labels, so neither where it stands nor a blank row between its rows changes what it says. */
    @Property
    void standsAnywhereAndSurvivesBlankRows(
            @ForAll @IntRange(min = 0, max = 30) int down,
            @ForAll @IntRange(min = 0, max = 30) int right,
            @ForAll @IntRange(min = 1, max = 16) int blankAt) {
        List<String> lines = new ArrayList<>(Grids.FORM);
        lines.add(blankAt, "");
        var read =
                SelfEvaluationFormsTest.read(Grids.of("表", down, right, lines)).get(0);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .isEqualTo(SelfEvaluationFormsTest.read(Grids.form()).get(0).value());
    }

    /** Blank columns only move what stands right of them: columns are found by their headers. */
    @Property(tries = 200)
    void survivesBlankColumns(
            @ForAll @IntRange(min = 0, max = 8) int at, @ForAll @IntRange(min = 1, max = 3) int width) {
        List<String> lines =
                Grids.FORM.stream().map(line -> widened(line, at, width)).toList();
        assertReadsAlike(lines);
    }

    private static String widened(String line, int at, int width) {
        List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
        if (at < cells.size()) {
            cells.addAll(at, Collections.nCopies(width, ""));
        }
        return String.join("|", cells);
    }

    /** Offices order the columns as they like: which stands first says nothing. Names of levels stay in their order. */
    @Property(tries = 200)
    void survivesSwappedColumns(@ForAll("orders") List<Integer> order) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < Grids.FORM.size(); row++) {
            boolean indicators = row >= 8 && row <= 15;
            lines.add(indicators ? swapped(Grids.FORM.get(row), order) : Grids.FORM.get(row));
        }
        assertReadsAlike(lines);
    }

    /** The columns behind the name of the indicator in another order. */
    private static String swapped(String line, List<Integer> order) {
        List<String> cells = new ArrayList<>(List.of((line + " | | | | | | | ").split("\\|", -1)));
        List<String> swapped = new ArrayList<>(cells.subList(0, 3));
        order.forEach(column -> swapped.add(cells.get(column)));
        return String.join("|", swapped);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(3, 4, 5, 6, 7);
    }

    /** A header means what it says, in whichever of its usual words. */
    @Property(tries = 200)
    void survivesSynonymsOfHeaders(@ForAll("synonyms") List<String> synonyms) {
        List<String> lines = new ArrayList<>(Grids.FORM);
        for (String pair : synonyms) {
            String[] words = pair.split("=", -1);
            lines.replaceAll(line -> line.startsWith("一级指标") || line.startsWith("项目资金")
                    ? line.replace(" " + words[0] + " ", " " + words[1] + " ")
                    : line);
        }
        assertReadsAlike(lines);
    }

    @Provide
    Arbitrary<List<String>> synonyms() {
        return Arbitraries.of(
                        "年度指标值=指标值",
                        "年度指标值=年初目标值(A)",
                        "年度指标值=预期实现值",
                        "实际完成值=全年实际值（B）",
                        "实际完成值=完成值",
                        "实际完成值=全年完成情况",
                        "三级指标=指标内容",
                        "二级指标=二级绩效指标",
                        "年初预算数=年 初 预 算",
                        "全年预算数=调整后的预算",
                        "全年预算数=全年（调整）预算数(A)",
                        "全年执行数=实际支出数",
                        "全年执行数=累计支出金额",
                        "执行率=预算执行率(B/A×100%)")
                .list()
                .ofMaxSize(6);
    }

    private static void assertReadsAlike(List<String> lines) {
        var read = SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines)).get(0);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .isEqualTo(SelfEvaluationFormsTest.read(Grids.form()).get(0).value());
    }

    /** A workbook may hold anything beside its forms; tables of any kind are read, and nothing ends in an exception. */
    @Property(tries = 1000)
    void tablesOfAnyKindAreReadWithoutAnException(@ForAll("tables") List<String> lines) {
        List<Object> read = new ArrayList<>();
        FormReader reader = new FormReader(read::add);
        reader.read(Grids.of("表", 0, 0, lines));
        reader.finish();
        assertThat(read).hasSizeLessThanOrEqualTo(lines.size());
    }

    /** Lines of tables of every kind, in any order, with merges between them. */
    @Provide
    Arbitrary<List<String>> tables() {
        return Arbitraries.oneOf(
                        Arbitraries.of(Grids.FORM),
                        Arbitraries.of(
                                "日期 | 凭证号 | 摘要 | 发生额",
                                "2022年 | < | 凭证号 | 摘要 | 发生额",
                                "月 | 日 | ^ | ^ | ^",
                                "3 | 31 | 记-1 | 电费 | 5",
                                "合计 | | | | 9",
                                "指标类别 | 决策 | 过程 | 合计",
                                "分值 | 20 | 80 | 100",
                                "得分 | 20 | 70 | 90",
                                "一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评分标准 | 得分",
                                "决策 | 20 | 立项 | 20 | 依据 | 20 | ≥90%得20分；<90%不得分 | 18",
                                "^ | ^ | ^ | ^ | 程序 | ^ | 否则不得分 | ^",
                                "一级指标 | 二级指标 | 三级指标 | 指标值 | < | <",
                                "产出 | 数量 | 里程 | ≥ | 20 | 公里",
                                "年初预算数 | 50 | 全年执行数 | 40 | 分值 | 10 | 得分 | 9"),
                        Combinators.combine(texts(), texts(), texts()).as((a, b, c) -> a + "|" + b + "|" + c))
                .list()
                .ofMaxSize(25);
    }

    /** Whatever stands on a sheet, reading it ends in evaluations and findings: content is never an exception. */
    @Property(tries = 1000)
    void anyCellsAtAllAreReadWithoutAnException(@ForAll("cells") @Size(max = 60) List<GridCell> cells) {
        CellGrid.Builder grid = CellGrid.builder("表");
        cells.forEach(cell -> {
            cell.number()
                    .ifPresentOrElse(
                            number -> grid.number(cell.row(), cell.column(), number, cell.text()),
                            () -> grid.text(cell.row(), cell.column(), cell.text()));
            grid.merge(cell.row(), cell.column(), cell.lastRow(), cell.lastColumn());
        });
        CellGrid built = grid.build();
        SelfEvaluationFormsTest.read(built)
                .forEach(outcome -> assertThat(outcome.value()).isPresent());
    }

    /** One changed cell of a good form is read too, with whatever findings it deserves. */
    @Property(tries = 1000)
    void aFormWithAnyOneCellChangedIsStillReadWithoutAnException(
            @ForAll @IntRange(min = 0, max = 16) int line,
            @ForAll @IntRange(min = 0, max = 7) int column,
            @ForAll("texts") String text) {
        List<String> lines = new ArrayList<>(Grids.FORM);
        String[] cells = (lines.get(line) + " | | | | | | | ").split("\\|", -1);
        cells[column] = text;
        lines.set(line, String.join("|", cells));
        SelfEvaluationFormsTest.read(Grids.of("表", 0, 0, lines))
                .forEach(outcome -> assertThat(outcome.value()).isPresent());
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> fromForms = Grids.FORM.stream()
                .flatMap(line -> List.of(line.split("\\|", -1)).stream())
                .map(String::strip)
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(fromForms),
                Arbitraries.of(
                        "-5",
                        "1e30",
                        "^",
                        "<",
                        "290%",
                        "2023.12",
                        "9月前",
                        "指标2：",
                        "∞",
                        "=",
                        "≥≥5%",
                        "99999999999999999999999",
                        "（）",
                        "(",
                        "=0",
                        "≤0%"),
                Arbitraries.strings().ascii().excludeChars('|').ofMaxLength(6));
    }

    @Provide
    Arbitrary<List<GridCell>> cells() {
        Arbitrary<Integer> place = Arbitraries.integers().between(1, 12);
        return Combinators.combine(place, place, Arbitraries.integers().between(0, 3), texts())
                .as((row, column, size, text) ->
                        new GridCell(row, column, row + size, column + size / 2, text, Decimals.tryParse(text)))
                .list()
                .ofMaxSize(60);
    }
}
