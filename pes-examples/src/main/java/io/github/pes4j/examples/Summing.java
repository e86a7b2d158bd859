package io.github.pes4j.examples;

import io.github.pes4j.core.io.StreamingWriter.Session;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.result.Dossier.Item;
import io.github.pes4j.core.result.PortfolioSummary;
import io.github.pes4j.scoring.Portfolios;
import java.util.List;
import java.util.Optional;

/** Adds items up while they pass. */
final class Summing implements Session {

    private final Session next;
    private Optional<PortfolioSummary> sum = Optional.empty();

    Summing(Session next) {
        this.next = next;
    }

    @Override
    public void item(Item item) {
        PortfolioSummary one = Portfolios.summary(
                List.of(item.evaluation()), item.scorecard().stream().toList());
        sum = Optional.of(sum.map(before -> before.plus(one)).orElse(one));
        next.item(item);
    }

    @Override
    public void file(FileFindings findings) {
        next.file(findings);
    }

    @Override
    public void portfolio(PortfolioSummary summary) {
        throw new IllegalStateException("the summary is made here");
    }

    /** Hands over the sum, if there is one. */
    void end() {
        sum.ifPresent(next::portfolio);
    }
}
