package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.form.render.Formula.Counted;
import io.github.pes4j.core.form.render.Formula.Plus;
import io.github.pes4j.core.form.render.Formula.Rounded;
import io.github.pes4j.core.form.render.Formula.Sum;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The total of points and the total of scores (总分): live sums, unless the form claims another number. */
final class TotalRow {

    private final SheetBuilder sheet;
    private final FormScores scores;
    private final int leaves;

    /** Without a scorecard, a total of scores shows nothing before so many leaves have theirs. */
    TotalRow(SheetBuilder sheet, FormScores scores, int leaves) {
        this.sheet = sheet;
        this.scores = scores;
        this.leaves = leaves;
    }

    /**
     * The cells of a column that are added up.
     *
     * @param levels the cells of the level-1 nodes in the table, in order; each is one range
     * @param beside the cell of a level-1 node that stands elsewhere, if one does
     */
    record Parts(List<CellRange> levels, Optional<CellRange> beside) {

        static Parts of(FormRows rows, int column, int first, Optional<CellRange> beside) {
            List<CellRange> levels = new ArrayList<>();
            rows.runs(1, (group, from, to) -> levels.add(CellRange.column(column, first + from, first + to)));
            return new Parts(levels, beside);
        }

        boolean isEmpty() {
            return levels.isEmpty() && beside.isEmpty();
        }

        List<CellRange> ranges() {
            List<CellRange> ranges = new ArrayList<>(beside.stream().toList());
            if (!levels.isEmpty()) {
                CellRange first = levels.get(0);
                int last = levels.get(levels.size() - 1).lastRow();
                ranges.add(CellRange.column(first.column(), first.row(), last));
            }
            return ranges;
        }
    }

    void putWeights(CellRange cell, Parts parts) {
        if (parts.isEmpty()) {
            sheet.blank(cell, CellRole.TOTAL);
            return;
        }
        Formula sum = new Sum(parts.ranges());
        Optional<Points> maximum = scores.card().map(Scorecard::maximum);
        if (maximum.isPresent()) {
            putNumber(
                    cell,
                    sum,
                    maximum.get(),
                    claimed(Figure.WEIGHT, maximum.get()).orElse(Display.PLAIN));
        } else {
            putClaimed(cell, sum, Figure.WEIGHT, Display.PLAIN);
        }
    }

    void putScores(CellRange cell, Parts parts) {
        if (parts.isEmpty()) {
            sheet.blank(cell, CellRole.TOTAL);
            return;
        }
        Formula sum = sum(parts);
        Display shown = Display.fixed(scores.decimals());
        Optional<Scorecard> card = scores.card();
        if (card.isEmpty()) {
            putClaimed(cell, new Counted(parts.ranges(), leaves, sum), Figure.SCORE, shown);
            return;
        }
        Optional<Points> total = card.get().total().exact();
        if (total.isPresent()) {
            Display display = claimed(Figure.SCORE, total.get())
                    .orElseGet(() -> scores.fixed(total.get().number()));
            putNumber(cell, sum, total.get(), display);
        } else {
            // While a score is open its cell is blank, and so is the total.
            sheet.formula(cell, CellRole.TOTAL, new Counted(parts.ranges(), leaves, sum), shown);
        }
    }

    private void putNumber(CellRange cell, Formula sum, Points points, Display display) {
        if (FormScores.comesTo(sheet, sum, points)) {
            sheet.formula(cell, CellRole.TOTAL, sum, display);
        } else {
            sheet.number(cell, CellRole.TOTAL, points.number(), display);
        }
    }

    private Optional<Display> claimed(Figure figure, Points points) {
        return scores.claimedTotal(figure).flatMap(claim -> Display.of(claim.text(), points.number()));
    }

    /** A form without a scorecard: what it claims; live where that is the sum of what it prints. */
    private void putClaimed(CellRange cell, Formula sum, Figure figure, Display usual) {
        Optional<Printed<Quantity>> claim = scores.claimedTotal(figure);
        Optional<BigDecimal> number = claim.flatMap(Printed::value).map(Quantity::number);
        Optional<Display> display =
                number.flatMap(found -> Display.of(claim.map(Printed::text).orElse(""), found));
        boolean adds = number.flatMap(found -> sheet.value(sum).filter(Share.quotient(found, BigDecimal.ONE)::equals))
                .isPresent();
        if (claim.isEmpty()) {
            sheet.formula(cell, CellRole.TOTAL, sum, usual);
        } else if (display.isPresent() && adds) {
            sheet.formula(cell, CellRole.TOTAL, sum, display.get());
        } else {
            sheet.printed(
                    cell, CellRole.TOTAL, claim.get().text(), number.stream().toArray(BigDecimal[]::new));
        }
    }

    /** The scores are added as the policy adds them, and rounded where it rounds. */
    private Formula sum(Parts parts) {
        Rounding rounding = scores.rounding();
        Formula plain = new Sum(parts.ranges());
        Optional<RoundingMode> mode = ScoreFormulas.mode(rounding.mode());
        if (mode.isEmpty() || rounding.stage() == Rounding.Stage.INDICATOR) {
            return plain;
        }
        if (rounding.stage() == Rounding.Stage.TOTAL) {
            return new Rounded(plain, rounding.scale(), mode.get());
        }
        List<Formula> levels = new ArrayList<>();
        parts.beside().ifPresent(cell -> levels.add(new Sum(List.of(cell))));
        parts.levels().forEach(part -> levels.add(new Rounded(new Sum(List.of(part)), rounding.scale(), mode.get())));
        return new Plus(levels);
    }
}
