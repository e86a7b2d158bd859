package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands behind all items of a text: said once, whatever the number of evaluations that it is true of. Kept until then.
 */
final class Ending {

    /** Different assumptions that are told; there are as many as unknown policies that files name. */
    private static final int MOST_ASSUMED = 100;

    private static final Bilingual ONE = new Bilingual("{0} 个项目", "{0} project");
    private static final Bilingual MANY = new Bilingual("{0} 个项目", "{0} projects");

    private final Lines lines;
    private final Set<Finding> assumed = new LinkedHashSet<>();
    private final List<FileFindings> files = new ArrayList<>();
    private Optional<PortfolioSummary> portfolio = Optional.empty();

    Ending(Lines lines) {
        this.lines = lines;
    }

    static boolean isAssumed(Finding finding) {
        return finding.code().equals(FindingCodes.POLICY_ASSUMED);
    }

    void assumed(Finding finding) {
        if (assumed.size() < MOST_ASSUMED) {
            assumed.add(finding);
        }
    }

    void file(FileFindings findings) {
        files.add(findings);
    }

    void portfolio(PortfolioSummary summary) {
        portfolio = Optional.of(summary);
    }

    void sayAssumed() {
        assumed.forEach(finding -> lines.finding("", finding));
    }

    void sayTheRest() {
        portfolio.ifPresent(this::summary);
        String before = "";
        for (FileFindings file : files) {
            if (!file.source().equals(before)) {
                lines.line(file.source());
            }
            before = file.source();
            file.findings().forEach(finding -> lines.finding("  ", finding));
        }
    }

    private void summary(PortfolioSummary summary) {
        if (summary.projects() > 1) {
            summary.mean().text().ifPresent(mean -> lines.line(mean.in(lines.locale())));
        }
        String grades = summary.grades().entrySet().stream().map(this::grade).collect(Collectors.joining(" "));
        lines.line(lines.say(
                "合计 {0}，支出 {1} / {2} 万元，{3}",
                "{0}, {1} of {2} 万元 spent, {3}",
                (summary.projects() == 1 ? ONE : MANY).with(summary.projects()),
                wan(summary, FundingColumn.SPENT),
                wan(summary, FundingColumn.ANNUAL),
                grades));
    }

    private String grade(Map.Entry<GradeRange, Integer> grade) {
        return grade.getKey().title().in(lines.locale()) + " " + grade.getValue();
    }

    /** The sum of a column in 万元; marked where some project did not report it. */
    private static String wan(PortfolioSummary summary, FundingColumn column) {
        String sum = summary.fund(column).map(amount -> wan(amount)).orElse("—");
        return summary.isComplete(column) ? sum : sum + "*";
    }

    private static String wan(Amount amount) {
        return amount.in(Unit.WAN_YUAN).toPlainString();
    }
}
