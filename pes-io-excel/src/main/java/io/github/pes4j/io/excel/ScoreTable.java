package io.github.pes4j.io.excel;

import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.io.excel.TableSheet.Column;
import io.github.pes4j.io.excel.TableSheet.Value;
import java.util.ArrayList;
import java.util.List;

/** A row for each leaf of each scorecard: points, score, what was lost, and why. */
final class ScoreTable {

    private static final int LEVELS = 3;

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6),
            new Column("项目", 28),
            new Column("第一层", 12),
            new Column("第二层", 14),
            new Column("第三层", 24),
            new Column("可得分数", 9),
            new Column("实得分数", 12),
            new Column("失去分数", 9),
            new Column("依据", 8),
            new Column("说明", 60));

    private final TableSheet table;

    ScoreTable(TableSheet.Book book) {
        this.table = new TableSheet(book, "评分明细", COLUMNS);
    }

    void add(int number, Scorecard card) {
        for (Explanation.OfLeaf leaf : card.leaves()) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(number));
            row.add(Value.of(card.project().name()));
            row.addAll(levels(leaf));
            row.add(PortfolioTable.points(leaf.points()));
            row.add(leaf.score()
                    .exact()
                    .map(points -> PortfolioTable.score(points, card.decimals()))
                    .orElseGet(() -> Value.of(leaf.score().text(card.decimals()))));
            row.add(PortfolioTable.points(leaf.points().minus(leaf.score().high())));
            row.add(Value.of(leaf.basis().title().zh()));
            row.add(Value.of(ExplanationText.of(leaf, card.decimals()).zh()));
            table.add(row);
        }
    }

    /** The names of three levels; what lies deeper stands with the third. */
    private static List<Value> levels(Explanation.OfLeaf leaf) {
        List<String> names = leaf.path().names();
        List<Value> levels = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            boolean last = level == LEVELS - 1;
            List<String> here =
                    level < names.size() ? names.subList(level, last ? names.size() : level + 1) : List.of();
            levels.add(Value.of(String.join("/", here)));
        }
        return levels;
    }
}
