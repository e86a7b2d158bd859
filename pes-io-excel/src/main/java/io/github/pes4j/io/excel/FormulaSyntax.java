package io.github.pes4j.io.excel;

import io.github.pes4j.core.form.render.CellRange;
import io.github.pes4j.core.form.render.Formula;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Formulas as spreadsheets write them. Stateless. */
final class FormulaSyntax implements Formula.Cases<String> {

    private static final FormulaSyntax INSTANCE = new FormulaSyntax();

    private FormulaSyntax() {}

    static String of(Formula formula) {
        return formula.match(INSTANCE);
    }

    @Override
    public String constant(Formula.Constant constant) {
        String number = constant.number().stripTrailingZeros().toPlainString();
        return constant.number().signum() < 0 ? "(" + number + ")" : number;
    }

    @Override
    public String blank(Formula.Blank blank) {
        return "\"\"";
    }

    @Override
    public String at(Formula.At at) {
        return place(at.row(), at.column());
    }

    @Override
    public String sum(Formula.Sum sum) {
        return "SUM(" + ranges(sum.ranges()) + ")";
    }

    @Override
    public String plus(Formula.Plus plus) {
        return plus.terms().stream().map(FormulaSyntax::of).collect(Collectors.joining("+", "(", ")"));
    }

    @Override
    public String minus(Formula.Minus minus) {
        return "(" + of(minus.left()) + "-" + of(minus.right()) + ")";
    }

    @Override
    public String times(Formula.Times times) {
        return of(times.left()) + "*" + of(times.right());
    }

    /** The denominator may be a product. */
    @Override
    public String ratio(Formula.Ratio ratio) {
        String under = of(ratio.under());
        return of(ratio.over()) + "/" + (under.contains("*") || under.contains("/") ? "(" + under + ")" : under);
    }

    @Override
    public String least(Formula.Least least) {
        return "MIN(" + of(least.left()) + "," + of(least.right()) + ")";
    }

    @Override
    public String most(Formula.Most most) {
        return "MAX(" + of(most.left()) + "," + of(most.right()) + ")";
    }

    @Override
    public String rounded(Formula.Rounded rounded) {
        String function = rounded.mode() == RoundingMode.HALF_UP
                ? "ROUND"
                : rounded.mode() == RoundingMode.UP ? "ROUNDUP" : "ROUNDDOWN";
        return function + "(" + of(rounded.value()) + "," + rounded.scale() + ")";
    }

    @Override
    public String choice(Formula.Choice choice) {
        String sign = switch (choice.comparison()) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case EQUAL -> "=";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
        return "IF(" + of(choice.left()) + sign + of(choice.right()) + "," + of(choice.then()) + ","
                + of(choice.otherwise()) + ")";
    }

    @Override
    public String counted(Formula.Counted counted) {
        return "IF(COUNT(" + ranges(counted.ranges()) + ")>=" + counted.numbers() + "," + of(counted.then()) + ",\"\")";
    }

    private static String ranges(List<CellRange> ranges) {
        return ranges.stream()
                .map(range -> range.isMerged()
                        ? place(range.row(), range.column()) + ":" + place(range.lastRow(), range.lastColumn())
                        : place(range.row(), range.column()))
                .collect(Collectors.joining(","));
    }

    private static String place(int row, int column) {
        return CellReference.convertNumToColString(column - 1) + row;
    }
}
