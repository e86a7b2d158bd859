package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.StreamingWriter;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes the report of scores and findings: decimals as strings, amounts in yuan, targets and actuals as printed, leaves
 * only. What was not reported is left out, and so is a total that is a range; its ends are there.
 */
final class ReportWriter implements StreamingWriter {

    private static final String VERSION = "1";

    private static final int MEAN_DECIMALS = 2;

    /** The columns of the report, by the names that it gives them. */
    private static final Map<String, FundingColumn> AMOUNTS = amounts();

    private static Map<String, FundingColumn> amounts() {
        Map<String, FundingColumn> amounts = new LinkedHashMap<>();
        amounts.put("initial", FundingColumn.INITIAL);
        amounts.put("budget", FundingColumn.ANNUAL);
        amounts.put("received", FundingColumn.RECEIVED);
        amounts.put("spent", FundingColumn.SPENT);
        return amounts;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.SCORECARDS, Part.FINDINGS, Part.PORTFOLIO);
    }

    @Override
    public List<Finding> stream(Feed feed, Sink sink) throws IOException {
        Compression.write(sink, out -> {
            JsonPrinter printer = JsonPrinter.of(out);
            printer.open();
            printer.fields(JsonOut.object(json -> json.field("version", VERSION)));
            printer.openList("evaluations");
            ReportSession session = new ReportSession(printer);
            feed.into(session);
            session.end();
            printer.close();
            printer.flush();
        });
        return List.of();
    }

    /** Evaluations are printed as they come; what stands behind them is kept until they have ended. */
    private static final class ReportSession implements Session {
        private final JsonPrinter printer;
        private final List<Dossier.FileFindings> files = new ArrayList<>();
        private Optional<PortfolioSummary> portfolio = Optional.empty();

        ReportSession(JsonPrinter printer) {
            this.printer = printer;
        }

        @Override
        public void item(Dossier.Item item) {
            printer.item(JsonOut.object(json -> ReportWriter.item(json, item)));
        }

        @Override
        public void file(Dossier.FileFindings findings) {
            files.add(findings);
        }

        @Override
        public void portfolio(PortfolioSummary summary) {
            portfolio = Optional.of(summary);
        }

        void end() {
            printer.closeList();
            printer.fields(JsonOut.object(json -> json.object("portfolio", portfolio, ReportWriter::portfolio)));
            printer.openList("findings");
            for (Dossier.FileFindings file : files) {
                for (Finding finding : file.findings()) {
                    printer.item(JsonOut.object(json -> {
                        json.field("source", file.source());
                        ReportWriter.finding(json, finding);
                    }));
                }
            }
            printer.closeList();
        }
    }

    private static void item(JsonOut json, Dossier.Item item) {
        Evaluation evaluation = item.evaluation();
        Project project = evaluation.project();
        json.unlessEmpty("source", item.source());
        json.field("project", project.name());
        project.year().ifPresent(year -> json.field("year", year));
        item.scorecard().ifPresent(card -> totals(json, card));
        if (evaluation.funding().statement().isPresent()) {
            funds(json, evaluation.funding());
        }
        item.scorecard()
                .ifPresent(card -> json.allObjects(
                        "indicators",
                        card.leaves(),
                        (inner, leaf) -> indicator(inner, leaf, evaluation, card.decimals())));
        json.allObjects("findings", item.findings(), ReportWriter::finding);
        json.objects("repairs", item.repairs(), RepairWriter::write);
    }

    private static void totals(JsonOut json, Scorecard card) {
        json.field("policy", card.policy());
        range(json, "total", card.total(), card.decimals());
        json.field("maximum", card.maximum().toString());
        if (card.grade().isCertain()) {
            json.object("grade", grade -> {
                grade.field("code", card.grade().best().code());
                grade.field("label", card.grade().best().label());
            });
        }
    }

    private static void range(JsonOut json, String name, ScoreRange range, int decimals) {
        if (range.isExact()) {
            json.field(name, range.low().text(decimals));
        }
        json.field("low", range.low().text(decimals));
        json.field("high", range.high().text(decimals));
    }

    /** The sources as stated, and the figures that count: the stated total, or the sum of the sources. */
    private static void funds(JsonOut json, Funding funding) {
        List<FundRow> rows = new ArrayList<>();
        funding.statement()
                .map(FundingStatement::sources)
                .orElse(List.of())
                .forEach(row -> rows.add(new FundRow(row.source(), row::amount)));
        rows.add(new FundRow("total", column -> funding.figure(column).map(FundingFigure::amount)));
        json.allObjects("funds", rows, (inner, row) -> {
            inner.field("source", row.name());
            AMOUNTS.forEach((name, column) ->
                    inner.field(name, row.amount().apply(column).map(ReportWriter::yuan)));
        });
    }

    private record FundRow(String name, Function<FundingColumn, Optional<Amount>> amount) {}

    private static String yuan(Amount amount) {
        return amount.yuan().toPlainString();
    }

    private static void indicator(JsonOut json, Explanation.OfLeaf leaf, Evaluation evaluation, int decimals) {
        List<Measurement> measurements = evaluation.measurement(leaf.path()).measurements();
        json.texts("path", leaf.path().names());
        json.field(
                "target",
                joined(measurements.stream()
                        .flatMap(measurement -> measurement.target().stream())
                        .map(Printed::text)
                        .toList()));
        json.field(
                "actual",
                joined(measurements.stream()
                        .map(measurement -> measurement.actual().text())
                        .filter(text -> !text.isEmpty())
                        .toList()));
        json.field("points", leaf.points().toString());
        range(json, "score", leaf.score(), decimals);
        json.field("basis", leaf.basis().code());
        json.field("printedScore", printedScore(evaluation, leaf));
        json.field("rule", RuleCodec.name(leaf.rule()));
        json.object("explanation", inner -> {
            inner.field("zh", ExplanationText.of(leaf, decimals).in(Locale.CHINESE));
            inner.field("en", ExplanationText.of(leaf, decimals).in(Locale.ENGLISH));
        });
    }

    private static Optional<String> joined(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", texts));
    }

    private static Optional<String> printedScore(Evaluation evaluation, Explanation.OfLeaf leaf) {
        Subject subject = new Subject.OfIndicator(leaf.path());
        return evaluation.claims().stream()
                .filter(claim ->
                        claim.figure() == Figure.SCORE && claim.subject().equals(subject))
                .map(claim -> claim.printed().text())
                .findFirst();
    }

    private static void portfolio(JsonOut json, PortfolioSummary summary) {
        json.field("projects", summary.projects());
        json.object(
                "funds",
                inner -> AMOUNTS.forEach(
                        (name, column) -> inner.field(name, summary.fund(column).map(ReportWriter::yuan))));
        json.object("grades", inner -> {
            for (Map.Entry<GradeRange, Integer> grade : summary.grades().entrySet()) {
                inner.field(grade.getKey().label(), grade.getValue());
            }
        });
        summary.mean()
                .rate()
                .ifPresent(rate -> json.object("weightedMean", inner -> {
                    inner.field("by", Codes.of(summary.mean().by()));
                    inner.field("low", rate.low().percentText(MEAN_DECIMALS));
                    inner.field("high", rate.high().percentText(MEAN_DECIMALS));
                    inner.field("projects", summary.mean().projects());
                }));
    }

    private static void finding(JsonOut json, Finding finding) {
        json.field("code", finding.code().id());
        json.field("severity", Codes.of(finding.severity()));
        json.texts("at", finding.places().stream().map(Object::toString).toList());
        json.field("subject", finding.subject().map(Object::toString));
        json.field("got", finding.got().map(got -> got.in(Locale.CHINESE)));
        json.field("expected", finding.expected().map(expected -> expected.in(Locale.CHINESE)));
        json.field("remedy", finding.remedy().in(Locale.CHINESE));
        json.field("message", finding.message(Locale.CHINESE));
    }
}
