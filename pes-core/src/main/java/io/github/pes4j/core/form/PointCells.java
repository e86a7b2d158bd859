package io.github.pes4j.core.form;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Cells with points and with rates. */
final class PointCells {

    private PointCells() {}

    /** A score: a number, perhaps with 分 behind it. Anything else is a finding. */
    static Printed<Points> score(FormArea area, GridCell cell) {
        return points(
                area,
                cell,
                number(cell)
                        .filter(quantity -> quantity.unit().equals(Unit.NONE)
                                || quantity.unit().symbol().equals("分")));
    }

    /** A weight: points, or a share of the hundred points that an evaluation has. */
    static Printed<Points> weight(FormArea area, GridCell cell) {
        Optional<Quantity> number = number(cell)
                .filter(quantity -> quantity.unit().equals(Unit.NONE)
                        || quantity.unit().equals(Unit.PERCENT)
                        || quantity.unit().symbol().equals("分"));
        // A cell may show nothing but points in brackets: (10分).
        Optional<Quantity> caption = FormText.pointsBehind(cell.text()).map(points -> new Quantity(points, Unit.NONE));
        return points(area, cell, number.or(() -> caption));
    }

    private static Printed<Points> points(FormArea area, GridCell cell, Optional<Quantity> number) {
        Optional<Points> points = number.filter(quantity -> quantity.number().signum() >= 0)
                .map(quantity -> Points.of(quantity.number()));
        if (points.isEmpty()) {
            area.report(FindingCodes.NOT_A_NUMBER, cell, new Bilingual("不小于 0 的分数", "points, not below 0"));
        }
        return new Printed<>(
                cell.text().strip(), points, Optional.of(area.grid().location(cell)));
    }

    /** The points that a name or a header states in brackets: 产出指标(50分). */
    static Optional<Printed<Points>> inCaption(FormArea area, GridCell cell) {
        return FormText.pointsBehind(cell.text())
                .filter(points -> points.signum() >= 0)
                .map(points -> Printed.of(cell.text().strip(), Points.of(points))
                        .at(area.grid().location(cell)));
    }

    /** A printed rate: 100.00%, or 1 in a cell that displays percent; bare numbers up to one are shares, others percent. */
    static Printed<Quantity> rate(FormArea area, GridCell cell) {
        Optional<Quantity> rate = number(cell)
                .filter(found -> found.unit().isShare() || found.unit().equals(Unit.NONE))
                .map(found -> found.unit().isShare() ? found : new Quantity(percent(found.number()), Unit.PERCENT));
        return new Printed<>(cell.text().strip(), rate, Optional.of(area.grid().location(cell)));
    }

    private static BigDecimal percent(BigDecimal number) {
        boolean share = cellIsShare(number);
        return share ? number.movePointRight(2) : number;
    }

    private static boolean cellIsShare(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Optional<Quantity> number(GridCell cell) {
        return Notation.number(cell).or(() -> Notation.plainNumber(cell.text()));
    }
}
