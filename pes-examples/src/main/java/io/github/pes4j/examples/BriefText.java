package io.github.pes4j.examples;

import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.PortfolioSummary;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A line for each project. */
final class BriefText implements BriefSession {

    private final Lines lines;
    private final Ending ending;

    /** A text for {@code out}, which takes it line by line. */
    BriefText(Locale locale, Consumer<String> out) {
        this.lines = new Lines(locale, out);
        this.ending = new Ending(lines);
    }

    @Override
    public void rows(List<Row> rows) {
        rows.forEach(this::row);
    }

    private void row(Row row) {
        String found = row.findings() == 0 ? "" : "  ! " + lines.say("{0} 个问题", "{0} findings", row.findings());
        lines.line(lines.title(row.project()) + "  " + row.score().totalText() + " / "
                + row.score().maximum() + "  " + row.score().grade().title().in(lines.locale()) + found);
    }

    @Override
    public void assumed(ChosenPolicy policy) {
        policy.assumed().ifPresent(ending::assumed);
    }

    @Override
    public void file(FileFindings findings) {
        ending.file(findings);
    }

    @Override
    public void portfolio(PortfolioSummary summary) {
        ending.portfolio(summary);
    }

    /** What stands behind all lines. */
    void end() {
        ending.sayAssumed();
        ending.sayTheRest();
    }
}
