import org.jspecify.annotations.NullMarked;

/**
 * The values of project-expenditure performance evaluation (项目支出绩效评价): indicators, funds, measurements, claims,
 * scorecards, findings, and the official forms as grids of cells.
 *
 * @uses io.github.pes4j.core.audit.AuditCheck
 * @uses io.github.pes4j.core.custom.RuleProvider
 * @uses io.github.pes4j.core.io.FormatProvider
 */
@NullMarked
module io.github.pes4j.core {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.pes4j.core.audit;
    exports io.github.pes4j.core.claim;
    exports io.github.pes4j.core.custom;
    exports io.github.pes4j.core.evaluation;
    exports io.github.pes4j.core.finding;
    exports io.github.pes4j.core.form;
    exports io.github.pes4j.core.form.render;
    exports io.github.pes4j.core.funding;
    exports io.github.pes4j.core.indicator;
    exports io.github.pes4j.core.io;
    exports io.github.pes4j.core.measurement;
    exports io.github.pes4j.core.policy;
    exports io.github.pes4j.core.result;
    exports io.github.pes4j.core.rule;
    exports io.github.pes4j.core.scenario;
    exports io.github.pes4j.core.value;

    uses io.github.pes4j.core.audit.AuditCheck;
    uses io.github.pes4j.core.custom.RuleProvider;
    uses io.github.pes4j.core.io.FormatProvider;
}
