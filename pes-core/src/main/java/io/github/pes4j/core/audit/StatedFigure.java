package io.github.pes4j.core.audit;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number that stands somewhere in the report. Values are in base units: points, yuan, shares as fractions. Immutable and
 * thread-safe.
 *
 * @param subject what it is about
 * @param figure which figure of it
 * @param place the place of the report
 * @param text the number as printed
 * @param value its value
 * @param scale how many base units one printed unit is
 * @param decimals how many decimals are printed
 * @param unit the printed unit
 * @param at where it stands in the file, if it was read from one
 * @param claim its index among the claims of the evaluation; -1 if it is no claim but a cell of a table
 */
public record StatedFigure(
        Subject subject,
        Figure figure,
        String place,
        String text,
        BigDecimal value,
        BigDecimal scale,
        int decimals,
        Unit unit,
        Optional<SourceLocation> at,
        int claim) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Decimals to which quotients are worked out before they are held against a printed figure. */
    private static final int DEEP = 24;

    /** The node that it is a mention of. */
    public FigureKey key() {
        return new FigureKey(subject, figure);
    }

    /** What is counted: numbers of different dimensions cannot be compared. Points and rates are all of one kind. */
    public String dimension() {
        return switch (figure) {
            case WEIGHT, SCORE, RATE -> "";
            default -> unit.dimension();
        };
    }

    /** Half a unit of the last printed decimal: how far the exact value may lie away. */
    public BigDecimal slack() {
        return HALF.movePointLeft(decimals).multiply(scale);
    }

    /** Another value rounded to what would be printed of it, in base units. */
    public BigDecimal rounded(BigDecimal exact) {
        return inPrintedUnit(exact).multiply(scale);
    }

    /** Another value as it would be printed in place of this one. */
    public String print(BigDecimal exact) {
        String number = inPrintedUnit(exact).toPlainString();
        return text.contains(unit.symbol()) ? number + unit : number;
    }

    private BigDecimal inPrintedUnit(BigDecimal exact) {
        return exact.divide(scale, decimals, RoundingMode.HALF_UP);
    }

    /** The number that another value would be printed as. */
    public Quantity quantity(BigDecimal exact) {
        return new Quantity(inPrintedUnit(exact), unit);
    }

    /** Whether an exact value rounds to what is printed. */
    public boolean agrees(BigDecimal exact) {
        return exact.subtract(value).abs().compareTo(slack()) <= 0;
    }

    /** Whether an exact quotient rounds to what is printed. */
    public boolean agrees(Share exact) {
        return agrees(exact.applyTo(BigDecimal.ONE, DEEP, RoundingMode.HALF_UP));
    }

    /** Whether both can print one value: the finer rounds to the coarser. Numbers of different things never agree. */
    public boolean agrees(StatedFigure other) {
        BigDecimal coarser = slack().max(other.slack());
        return dimension().equals(other.dimension())
                && value.subtract(other.value).abs().compareTo(coarser) <= 0;
    }

    /** Where it stands, for a finding: in the file if it was read, else in the report. */
    public SourceLocation location() {
        return at.orElseGet(() -> new SourceLocation.Whole(place));
    }
}
