package io.github.pes4j.examples.html;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.evaluation.OverallGoal;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.examples.markup.Markup;
import java.util.Optional;

/** All about one evaluation: the project, its score, its money, its indicators, what it lost, and what was found. */
final class EvaluationArticle {

    private final Pen pen;
    private final Markup out;
    private final boolean oneOfMany;

    EvaluationArticle(Pen pen, boolean oneOfMany) {
        this.pen = pen;
        this.out = pen.out();
        this.oneOfMany = oneOfMany;
    }

    void write(Dossier.Item item, int number) {
        Evaluation evaluation = item.evaluation();
        out.open("article").with("id", "e" + number).line();
        out.open("header").styled("project").line();
        out.open(oneOfMany ? "h2" : "h1");
        out.name(evaluation.project().name()).closeLine();
        facts(item);
        out.closeLine();
        new ScoreHead(pen).write(item);
        new FundsSection(pen).write(evaluation.funding());
        goals(evaluation);
        item.scorecard()
                .ifPresentOrElse(
                        card -> new TreeTable(pen, evaluation).write(card),
                        () -> new TreeTable(pen, evaluation).writeUnscored());
        new GoalTable(pen).write(evaluation.goals());
        item.scorecard().ifPresent(card -> new LostPoints(pen).write(card));
        new FindingList(pen).write(item.findings());
        new RepairList(pen).write(item.repairs());
        if (oneOfMany) {
            out.open("p").styled("back").open("a").with("href", "#top");
            out.text(pen.say("返回总览", "back to the overview")).close().closeLine();
        }
        out.closeLine();
    }

    /** Who, when, and where it was read. */
    private void facts(Dossier.Item item) {
        Project project = item.evaluation().project();
        out.open("dl").styled("facts").line();
        project.year().ifPresent(year -> fact("年度", "year", Integer.toString(year)));
        fact("评价类型", "kind", kind(item.evaluation().kind()));
        project.department().ifPresent(name -> fact("主管部门", "department", name));
        project.unit().ifPresent(name -> fact("实施单位", "unit", name));
        if (!item.source().isEmpty()) {
            fact("来源文件", "source", item.source());
        }
        out.closeLine();
    }

    private void fact(String zh, String en, String words) {
        out.open("div").element("dt", pen.say(zh, en));
        out.open("dd").name(words).close().closeLine();
    }

    private String kind(EvaluationKind kind) {
        return switch (kind) {
            case UNIT_SELF -> pen.say("单位自评", "self-evaluation by the unit");
            case DEPARTMENT -> pen.say("部门评价", "evaluation by the department");
            case FISCAL -> pen.say("财政评价", "evaluation by the finance office");
        };
    }

    private void goals(Evaluation evaluation) {
        if (evaluation.overallGoals().isEmpty()) {
            return;
        }
        pen.heading("年度总体目标", "Overall goals of the year");
        for (OverallGoal goal : evaluation.overallGoals()) {
            out.open("dl").styled("goal").line();
            said("预期目标", "expected", goal.expected());
            said("实际完成", "achieved", goal.achieved());
            out.closeLine();
        }
    }

    private void said(String zh, String en, Optional<Printed<String>> words) {
        out.element("dt", pen.say(zh, en));
        out.element(
                        "dd",
                        words.map(Printed::text).filter(text -> !text.isBlank()).orElseGet(pen::notReported))
                .line();
    }
}
