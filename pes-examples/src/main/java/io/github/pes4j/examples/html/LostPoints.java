package io.github.pes4j.examples.html;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Deduction;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** The ledger of lost points: each line with its reason; together they are what the total lacks. */
final class LostPoints {

    private final Pen pen;
    private final Markup out;

    LostPoints(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(Scorecard card) {
        List<Deduction> lines = card.deductions();
        out.open("section").styled("lost").line();
        pen.heading("失分明细", "Points lost");
        if (lines.isEmpty()) {
            pen.note(pen.say("没有失分。", "No points were lost."));
        } else {
            out.open("table").styled("list").line();
            pen.head("n", pen.say("失分", "lost"), "path", pen.say("指标", "indicator"), "", pen.say("原因", "reason"));
            out.open("tbody").line();
            lines.forEach(line -> line(line, card.decimals()));
            ScoreRange sum = lines.stream().map(Deduction::lost).reduce(ScoreRange.ZERO, ScoreRange::plus);
            out.open("tr").styled("sum");
            out.element("td", "n", sum.text(card.decimals()));
            out.element("td", "path", pen.say("合计", "together"));
            out.open("td").close().closeLine();
            out.close().closeLine();
        }
        out.closeLine();
    }

    private void line(Deduction line, int decimals) {
        out.open("tr").element("td", "n", line.lost().text(decimals)).open("td").styled("path");
        out.name(label(line.path())).close().open("td").styled("reason");
        out.name(line.reason(pen.locale())).close().closeLine();
    }

    /** The rounding of the total belongs to no indicator. */
    private String label(IndicatorPath path) {
        return path.level() == 0
                ? pen.say("总分", "total")
                : path.steps().stream().map(IndicatorPath.Step::label).collect(Collectors.joining(" / "));
    }
}
