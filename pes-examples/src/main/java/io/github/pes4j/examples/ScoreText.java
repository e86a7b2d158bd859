package io.github.pes4j.examples;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Deduction;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.Ranking;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import io.github.pes4j.scoring.Portfolios;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A dossier as text for people. */
final class ScoreText {

    /** Line breaks, controls and marks of direction in names: they would make one line look like another. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    ScoreText(Locale locale) {
        this.locale = locale;
    }

    String of(Dossier dossier) {
        dossier.items()
                .forEach(item -> item.scorecard().ifPresent(card -> {
                    card(item.evaluation(), card);
                    item.findings().stream()
                            .filter(finding -> !isAssumed(finding))
                            .forEach(finding -> finding("  ", finding));
                    line("");
                }));
        // Said once, whatever the number of evaluations that it is true of.
        dossier.items().stream()
                .flatMap(item -> item.findings().stream())
                .filter(ScoreText::isAssumed)
                .distinct()
                .forEach(finding -> finding("", finding));
        if (dossier.items().size() > 1) {
            statistics(dossier.items());
        }
        dossier.portfolio().ifPresent(this::portfolio);
        for (Dossier.FileFindings file : dossier.files()) {
            line(file.source());
            file.findings().forEach(finding -> finding("  ", finding));
        }
        return text.toString();
    }

    private static boolean isAssumed(Finding finding) {
        return finding.code().equals(FindingCodes.POLICY_ASSUMED);
    }

    private void card(Evaluation evaluation, Scorecard card) {
        String year = card.project().year().map(number -> " " + number).orElse("");
        line(card.project().name() + year);
        line("  "
                + say("总分 {0} / {1}  {2}", "total {0} of {1}  {2}", card.totalText(), card.maximum(), grade(card))
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

    /** The label as it is printed; in other languages the word for programs. */
    private String grade(Scorecard card) {
        return locale.equals(Locale.CHINESE)
                ? card.grade().label()
                : card.grade().code();
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
                        + measurement.actual().text() + (locale.equals(Locale.CHINESE) ? "；" : "; "))
                .collect(Collectors.joining());
    }

    private void finding(String indent, Finding finding) {
        line(indent + "! " + finding.code() + "  " + finding.message(locale));
    }

    private void portfolio(PortfolioSummary summary) {
        String grades = summary.grades().entrySet().stream().map(this::grade).collect(Collectors.joining(" "));
        line(say(
                "合计 {0} 个项目，支出 {1} / {2} 万元，{3}",
                "{0} {4}, {1} of {2} 万元 spent, {3}",
                summary.projects(),
                wan(summary, FundingColumn.SPENT),
                wan(summary, FundingColumn.ANNUAL),
                grades,
                summary.projects() == 1 ? "project" : "projects"));
    }

    /** The mean weighted by budgets, marked as what it is, and the projects in order of their rates. */
    private void statistics(List<Dossier.Item> items) {
        List<Scorecard> cards =
                items.stream().flatMap(item -> item.scorecard().stream()).toList();
        line(say("得分率排名", "places by share of the maximum"));
        for (Ranking.Place place : Portfolios.ranking(cards).places()) {
            line("  " + Columns.right(place.text(), 5) + "  "
                    + Columns.right(place.card().totalText(), 6) + "  "
                    + place.card().project().name());
        }
        Portfolios.weightedMean(items.stream().map(Dossier.Item::evaluation).toList(), cards, FundingColumn.ANNUAL)
                .ifPresent(mean -> line(mean.text().in(locale)));
    }

    private String grade(Map.Entry<String, Integer> grade) {
        return grade.getKey() + " " + grade.getValue();
    }

    /** The sum of a column in 万元; marked where some project did not report it. */
    private static String wan(PortfolioSummary summary, FundingColumn column) {
        String sum = summary.fund(column).map(amount -> wan(amount)).orElse("—");
        return summary.isComplete(column) ? sum : sum + "*";
    }

    private static String wan(Amount amount) {
        return amount.in(Unit.WAN_YUAN).toPlainString();
    }

    private String say(String zh, String en, Object... arguments) {
        return new Bilingual(zh, en).with(arguments).in(locale);
    }

    private void line(String line) {
        text.append(UNPRINTABLE.matcher(line).replaceAll(" ")).append('\n');
    }
}
