package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Deduction;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Ranking;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.examples.table.Columns;
import io.github.pes4j.scoring.Portfolios;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A dossier as text for people, item by item. */
final class ScoreText implements StreamingWriter.Session {

    /** Scorecards that are kept to be ranked. */
    private static final int MOST_RANKED = 1000;

    private final Locale locale;
    private final Lines lines;
    private final Ending ending;
    private final List<Scorecard> cards = new ArrayList<>();

    /** A text for {@code out}, which takes it line by line. */
    ScoreText(Locale locale, Consumer<String> out) {
        this.locale = locale;
        this.lines = new Lines(locale, out);
        this.ending = new Ending(lines);
    }

    @Override
    public void item(Dossier.Item item) {
        item.scorecard().ifPresent(card -> {
            card(item.evaluation(), card);
            item.findings().stream()
                    .filter(finding -> !Ending.isAssumed(finding))
                    .forEach(finding -> lines.finding("  ", finding));
            line("");
            if (cards.size() <= MOST_RANKED) {
                cards.add(card);
            }
        });
        item.findings().stream().filter(Ending::isAssumed).forEach(ending::assumed);
    }

    @Override
    public void file(Dossier.FileFindings findings) {
        ending.file(findings);
    }

    @Override
    public void portfolio(PortfolioSummary summary) {
        ending.portfolio(summary);
    }

    /** What stands behind all items. */
    void end() {
        ending.sayAssumed();
        ranking();
        ending.sayTheRest();
    }

    private void card(Evaluation evaluation, Scorecard card) {
        line(lines.title(card.project()));
        line("  "
                + say(
                        "总分 {0} / {1}  {2}",
                        "total {0} of {1}  {2}",
                        card.totalText(),
                        card.maximum(),
                        card.grade().title())
                + "  (" + card.policy() + ")");
        line("  " + bases(card));
        card.leaves().forEach(leaf -> leaf(evaluation, leaf, card.decimals()));
        ledger(card);
        if (!evaluation.goals().isEmpty()) {
            line("  "
                    + say(
                            "另有 {0} 项指标没有分值，未计分",
                            "{0} more indicators have no points and are not scored",
                            evaluation.goals().size()));
        }
    }

    /** What kept the total or the grade from being better. */
    private void ledger(Scorecard card) {
        List<Deduction> lines = card.deductions();
        if (!lines.isEmpty()) {
            ScoreRange lost = lines.stream().map(Deduction::lost).reduce(ScoreRange.ZERO, ScoreRange::plus);
            line("  " + say("失分 {0}", "lost {0}", lost.text(card.decimals())));
            lines.forEach(lost(card));
        }
        card.caps().forEach(cap -> line("  " + cap.text().in(locale)));
        card.refusal().ifPresent(why -> line("  " + why.in(locale)));
    }

    private Consumer<Deduction> lost(Scorecard card) {
        return deduction -> line("    " + Columns.right(deduction.lost().text(card.decimals()), 6) + "   "
                + label(deduction.path()) + say("：{0}", ": {0}", deduction.reason(locale)));
    }

    private static String label(IndicatorPath path) {
        return path.steps().stream().map(IndicatorPath.Step::label).collect(Collectors.joining(" / "));
    }

    /** How many points rest on what, and what the rules alone support. */
    private String bases(Scorecard card) {
        StringBuilder bases = new StringBuilder();
        for (Basis basis : Basis.values()) {
            Points points = card.pointsOn(basis);
            if (points.signum() > 0) {
                bases.append(bases.isEmpty() ? "" : " · ")
                        .append(basis.title().in(locale))
                        .append(' ')
                        .append(points);
            }
        }
        if (!card.byRule().isExact()) {
            bases.append(" · ")
                    .append(say("仅凭规则 {0}", "by rule alone {0}", card.byRule().text(card.decimals())));
        }
        return bases.toString();
    }

    private void leaf(Evaluation evaluation, Explanation.OfLeaf leaf, int decimals) {
        String score = leaf.score().text(decimals);
        line("    " + Columns.right(score, 6) + " / "
                + Columns.left(leaf.points().toString(), 4)
                + Columns.left(leaf.basis().title().in(locale), 10)
                + label(leaf.path()));
        String seen = leaf.basis() == Basis.JUDGED ? observed(evaluation, leaf.path()) : "";
        line("                   " + seen + ExplanationText.of(leaf, decimals).in(locale));
    }

    /** What a person had before them when they judged: target and actual, as printed. */
    private String observed(Evaluation evaluation, IndicatorPath path) {
        return evaluation.measurement(path).measurements().stream()
                .filter(measurement -> measurement.target().isPresent())
                .map(measurement -> measurement.target().map(Printed::text).orElse("") + " → "
                        + measurement.actual().text() + (Bilingual.isChinese(locale) ? "；" : "; "))
                .collect(Collectors.joining());
    }

    /** The projects in order of their rates, unless there are too many to keep. */
    private void ranking() {
        if (cards.size() > MOST_RANKED) {
            line(say("多于 {0} 个项目，不列排名", "no places: there are more than {0} projects", MOST_RANKED));
        } else if (cards.size() > 1) {
            line(say("得分率排名", "places by share of the maximum"));
            for (Ranking.Place place : Portfolios.ranking(cards).places()) {
                line("  " + Columns.right(place.text(), 5) + "  "
                        + Columns.right(place.card().totalText(), 6) + "  "
                        + place.card().project().name());
            }
        }
    }

    private String say(String zh, String en, Object... arguments) {
        return lines.say(zh, en, arguments);
    }

    private void line(String line) {
        lines.line(line);
    }
}
