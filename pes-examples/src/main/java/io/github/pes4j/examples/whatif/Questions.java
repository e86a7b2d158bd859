package io.github.pes4j.examples.whatif;

import io.github.pes4j.core.scenario.Axis;
import io.github.pes4j.core.scenario.Change;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.Levers;
import io.github.pes4j.core.scenario.ResultTable;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.whatif.Aim;
import io.github.pes4j.scoring.whatif.Flip;
import io.github.pes4j.scoring.whatif.Flips;
import io.github.pes4j.scoring.whatif.GoalResult;
import io.github.pes4j.scoring.whatif.GoalSeek;
import io.github.pes4j.scoring.whatif.Grid;
import io.github.pes4j.scoring.whatif.ScoreComparison;
import io.github.pes4j.scoring.whatif.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions that have exact answers. */
public final class Questions {

    private Questions() {}

    /** What the changes of a study changed, against what it was before. */
    public static Question changed(WhatIf before) {
        return (study, locale) -> {
            ScoreComparison comparison = before.compare(study);
            List<ResultTable.Row> rows = new ArrayList<>();
            for (ScoreComparison.Node node : comparison.nodes()) {
                rows.add(ResultTable.Row.of(
                        ResultTable.Cell.of(node.path().toString()),
                        ResultTable.Cell.of(node.before()
                                .map(ScoreComparison.Scored::toString)
                                .orElse("")),
                        ResultTable.Cell.of(node.after()
                                .map(ScoreComparison.Scored::toString)
                                .orElse(""))));
            }
            Bilingual total = new Bilingual("总分 {0} {1} → {2} {3}", "total {0} {1} → {2} {3}")
                    .with(
                            before.scorecard().totalText(),
                            before.grade().title(),
                            study.scorecard().totalText(),
                            study.grade().title());
            return new Answer(List.of(total), table(rows, "path", "before", "after"), Optional.empty());
        };
    }

    /** The total for each value of some levers: together, or each with each. */
    public static Question sweep(List<String> axes, boolean crossed) {
        return (study, locale) -> {
            Axis[] all = axes.stream().map(LeverTexts::axis).toArray(Axis[]::new);
            ResultTable table = study.sweep(crossed ? Grid.cross(all) : Grid.zip(all));
            return new Answer(List.of(), table, Charts.sweep(study, table, all, locale));
        };
    }

    /** The cheapest way to a total or a grade. */
    public static Question goal(String goal, List<String> levers) {
        return (study, locale) -> {
            GoalSeek seek = study.goal(goal(goal));
            for (String lever : levers) {
                seek = LeverTexts.isAxis(lever) ? by(seek, lever) : seek.by(Levers.parse(lever));
            }
            GoalResult result = seek.solve();
            List<ResultTable.Row> rows = new ArrayList<>();
            for (Change change : result.changes()) {
                rows.add(ResultTable.Row.of(
                        ResultTable.Cell.of(change.lever().toString()),
                        ResultTable.Cell.of(study.match(change.lever()).current()),
                        ResultTable.Cell.of(change.value())));
            }
            return new Answer(List.of(result.story()), table(rows, "lever", "from", "to"), Optional.empty());
        };
    }

    private static Aim goal(String text) {
        try {
            return text.matches("[-+]?[0-9.]+") ? Aim.total(text) : Aim.grade(text);
        } catch (IllegalArgumentException e) {
            throw new RefusalException(
                            "--goal {0}：目标须为总分（如 90）或等级", "--goal {0}: a goal is a total, such as 90, or a grade", text)
                    .because(e);
        }
    }

    /** {@code LEVER=FROM:TO:STEP}, or {@code LEVER=FROM:TO:STEP@PRICE}. */
    private static GoalSeek by(GoalSeek seek, String text) {
        int price = text.lastIndexOf('@');
        return price < 0
                ? seek.by(LeverTexts.axis(text))
                : seek.by(LeverTexts.axis(text.substring(0, price)), text.substring(price + 1));
    }

    /** How far each number moves the total. */
    public static Question tornado(Share by) {
        return (study, locale) -> {
            ResultTable table = study.tornado(by);
            List<Bilingual> sentences = table.rows().isEmpty()
                    ? List.of(new Bilingual(
                            "没有可以变动的数字：各指标均为评判得分，资金未填报",
                            "there is no number to move: every leaf is judged, and no funds were reported"))
                    : List.of();
            return new Answer(sentences, table, Charts.tornado(table, locale));
        };
    }

    /** The total without each leaf. */
    public static Question leaveOneOut() {
        return (study, locale) -> new Answer(List.of(), study.leaveOneOut(), Optional.empty());
    }

    /** How much the weights would have to change. */
    public static Question flips() {
        return (study, locale) -> {
            Flips flips = study.flips();
            List<Bilingual> sentences = new ArrayList<>();
            List<ResultTable.Row> rows = new ArrayList<>();
            tell(flips.down(), "等级不会因权重变化而下降", "no weights lower the grade", sentences, rows, study);
            tell(flips.up(), "等级不会因权重变化而上升", "no weights raise the grade", sentences, rows, study);
            return new Answer(sentences, table(rows, "lever", "from", "to"), Optional.empty());
        };
    }

    private static void tell(
            Optional<Flip> flip,
            String zh,
            String en,
            List<Bilingual> sentences,
            List<ResultTable.Row> rows,
            WhatIf study) {
        sentences.add(flip.map(Flip::story).orElse(new Bilingual(zh, en)));
        for (Change change : flip.map(found -> found.changes().changes()).orElse(List.of())) {
            Lever lever = change.lever();
            rows.add(ResultTable.Row.of(
                    ResultTable.Cell.of(lever.toString()),
                    ResultTable.Cell.of(study.match(lever).current()),
                    ResultTable.Cell.of(Points.of(change.value()).toString())));
        }
    }

    private static ResultTable table(List<ResultTable.Row> rows, String... columns) {
        List<ResultTable.Column> texts = new ArrayList<>();
        for (String column : columns) {
            texts.add(new ResultTable.Column(column, ResultTable.Type.TEXT));
        }
        return new ResultTable(texts, rows);
    }
}
