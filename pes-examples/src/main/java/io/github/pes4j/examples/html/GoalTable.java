package io.github.pes4j.examples.html;

import io.github.pes4j.core.measurement.Goal;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;

/** Indicators without points: what was to be reached, and what was. */
final class GoalTable {

    private final Pen pen;
    private final Markup out;

    GoalTable(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(List<Goal> goals) {
        if (goals.isEmpty()) {
            return;
        }
        out.open("section").styled("goals").line();
        pen.heading("没有分值的绩效指标", "Indicators without points");
        out.open("ul").styled("plain").line();
        for (Goal goal : goals) {
            out.open("li").open("span").styled("path");
            out.name(String.join(" / ", goal.names())).close().text(" ");
            new SeenList(pen).write(goal.measurement(), "");
            out.closeLine();
        }
        out.close().closeLine();
    }
}
