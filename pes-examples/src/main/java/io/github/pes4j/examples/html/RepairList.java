package io.github.pes4j.examples.html;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;

/** The smallest changes that would remove contradictions. */
final class RepairList {

    /** More ways to mend a group than anybody would read. */
    private static final int MOST_SHOWN = 8;

    private final Pen pen;
    private final Markup out;

    RepairList(Pen pen) {
        this.pen = pen;
        this.out = pen.out();
    }

    void write(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return;
        }
        out.open("section").styled("repairs").line();
        pen.heading("消除矛盾的最小改动", "Smallest changes that remove the contradictions");
        repairs.forEach(this::write);
        out.closeLine();
    }

    private void write(Repair repair) {
        if (repair.sets().isEmpty()) {
            pen.note(pen.say("没有少量改动能消除的矛盾：{0}", "no few changes mend: {0}", String.join(", ", repair.conflicts())));
            return;
        }
        if (!repair.isUnique()) {
            pen.note(pen.say(
                    "有 {0} 种改法，任选其一：",
                    "there are {0} ways, any of which will do:", repair.sets().size()));
        }
        out.open("ul").styled("plain").line();
        repair.sets().stream().limit(MOST_SHOWN).forEach(this::set);
        if (repair.sets().size() > MOST_SHOWN) {
            out.element("li", pen.say("另有 {0} 种", "{0} more", repair.sets().size() - MOST_SHOWN))
                    .line();
        }
        out.closeLine();
    }

    private void set(List<Repair.Change> changes) {
        out.open("li");
        for (int i = 0; i < changes.size(); i++) {
            if (i > 0) {
                out.text(pen.say("；", "; "));
            }
            change(changes.get(i));
        }
        out.closeLine();
    }

    private void change(Repair.Change change) {
        out.name(change.subject().toString()).text(" " + word(change.figure()).in(pen.locale()) + " ");
        out.open("s")
                .name(change.from())
                .close()
                .text(" → ")
                .open("strong")
                .name(change.to())
                .close();
        List<String> places = change.places().isEmpty()
                ? change.mentions()
                : change.places().stream().map(SourceLocation::toString).toList();
        String along = change.along().isEmpty() ? "" : " [" + String.join(", ", change.along()) + "]";
        out.open("span")
                .styled("at")
                .name(along + " (" + String.join(", ", places) + ")")
                .close();
    }

    private static Bilingual word(Figure figure) {
        return switch (figure) {
            case WEIGHT -> new Bilingual("分值", "points");
            case SCORE -> new Bilingual("得分", "score");
            case RATE -> new Bilingual("比率", "rate");
            case AMOUNT -> new Bilingual("金额", "amount");
            case COUNT -> new Bilingual("数量", "count");
            case TARGET -> new Bilingual("指标值", "target");
            case ACTUAL -> new Bilingual("完成值", "actual");
            case DATE -> new Bilingual("日期", "date");
            case GRADE -> new Bilingual("等级", "grade");
            case NAME -> new Bilingual("名称", "name");
        };
    }
}
