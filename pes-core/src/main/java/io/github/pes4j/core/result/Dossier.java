package io.github.pes4j.core.result;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.scenario.ResultTable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that a writer may be given (卷宗): evaluations, their scorecards, and what was found. A writer declares which parts
 * it takes. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Dossier {

    /** Values are made by their builder alone. */
    Dossier() {}

    /** The evaluations with what belongs to each, in order. */
    public abstract List<Item> items();

    /** What was found in files as wholes. */
    public abstract List<FileFindings> files();

    /** Tables of what-if results. */
    public abstract List<ResultTable> tables();

    /** The evaluations together, if summarised. */
    public abstract Optional<PortfolioSummary> portfolio();

    /** A dossier of evaluations alone. */
    public static Dossier of(List<Evaluation> evaluations) {
        Builder builder = builder();
        evaluations.forEach(evaluation -> builder.addItem(new Item("", evaluation, Optional.empty(), List.of())));
        return builder.build();
    }

    /** A builder of dossiers. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a dossier. Not thread-safe. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }

    /**
     * One evaluation.
     *
     * @param source the name of the file that it was read from; empty if it was not read
     * @param evaluation the evaluation
     * @param scorecard its score, if it was scored
     * @param findings what was found about it
     * @param repairs how its contradictions can be removed, if it was audited
     */
    public record Item(
            String source,
            Evaluation evaluation,
            Optional<Scorecard> scorecard,
            List<Finding> findings,
            List<Repair> repairs) {
        /** Copies the lists. */
        public Item {
            findings = ImmutableList.copyOf(findings);
            repairs = ImmutableList.copyOf(repairs);
        }

        /** One that was not audited. */
        public Item(String source, Evaluation evaluation, Optional<Scorecard> scorecard, List<Finding> findings) {
            this(source, evaluation, scorecard, findings, List.of());
        }
    }

    /**
     * What was found in one file, apart from its evaluations.
     *
     * @param source the name of the file
     * @param findings what was found
     */
    public record FileFindings(String source, List<Finding> findings) {
        /** Copies the findings. */
        public FileFindings {
            findings = ImmutableList.copyOf(findings);
        }
    }
}
