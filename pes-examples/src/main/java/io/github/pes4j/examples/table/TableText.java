package io.github.pes4j.examples.table;

import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A table of results as text for people: long ones are cut, and say so. Stateless and thread-safe. */
public final class TableText {

    private static final int MOST_ROWS = 200;

    /** What columns are called in Chinese; in English they read as they are. Others are levers. */
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("path", "指标"),
            Map.entry("leaf", "指标"),
            Map.entry("before", "原得分/分值"),
            Map.entry("after", "现得分/分值"),
            Map.entry("lever", "调节项"),
            Map.entry("from", "原值"),
            Map.entry("to", "新值"),
            Map.entry("low", "低值"),
            Map.entry("now", "现值"),
            Map.entry("high", "高值"),
            Map.entry("total at low", "低值时总分"),
            Map.entry("total at high", "高值时总分"),
            Map.entry("total", "总分"),
            Map.entry("grade", "等级"),
            Map.entry("swing", "幅度"),
            Map.entry("points", "分值"),
            Map.entry("score", "得分"),
            Map.entry("total-without", "去掉后总分"),
            Map.entry("change", "变化"),
            Map.entry("first", "一阶指数"),
            Map.entry("first-interval", "一阶指数±"),
            Map.entry("total-interval", "总指数±"),
            Map.entry("strength", "强度"),
            Map.entry("strength-interval", "强度±"),
            Map.entry("spread", "离散度"));

    private TableText() {}

    /** The table in columns, in a language. */
    public static String of(ResultTable table, Locale locale) {
        return Columns.table(rows(table, locale), numbers(table));
    }

    /**
     * The rows as texts, the names of the columns first. The numbers of a column have as many decimals each.
     *
     * @param table the table
     * @param locale the language of the names
     */
    private static List<List<String>> rows(ResultTable table, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names =
                table.columns().stream().map(ResultTable.Column::name).toList();
        rows.add(names.stream().map(name -> head(name, names).in(locale)).toList());
        int[] decimals = decimals(table);
        for (ResultTable.Row row :
                table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()))) {
            rows.add(row.failure()
                    .map(reason -> List.of("✗ " + reason.in(locale)))
                    .orElseGet(() -> cells(row, decimals)));
        }
        if (table.rows().size() > MOST_ROWS) {
            rows.add(List.of(new Bilingual("… 另有 {0} 行；全部见 --csv 或 --json", "… {0} more rows; --csv or --json has all")
                    .with(table.rows().size() - MOST_ROWS)
                    .in(locale)));
        }
        return rows;
    }

    /** The columns of numbers, from 0. */
    private static Set<Integer> numbers(ResultTable table) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).type() == ResultTable.Type.NUMBER) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    /** Beside first-order indices a total is an index, not a score. */
    private static Bilingual head(String name, List<String> names) {
        boolean index = name.equals("total") && names.contains("first");
        return new Bilingual(index ? "总指数" : HEADS.getOrDefault(name, name), name);
    }

    private static int[] decimals(ResultTable table) {
        int[] decimals = new int[table.columns().size()];
        for (ResultTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                decimals[i] = Math.max(
                        decimals[i],
                        row.cells().get(i).number().map(BigDecimal::scale).orElse(0));
            }
        }
        return decimals;
    }

    private static List<String> cells(ResultTable.Row row, int[] decimals) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            ResultTable.Cell cell = row.cells().get(i);
            int scale = decimals[i];
            cells.add(cell.number()
                    .map(number -> number.setScale(scale).toPlainString())
                    .orElse(cell.text()));
        }
        return cells;
    }
}
