package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.measurement.Measurement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The generators as a jqwik domain: {@code @Domain(PesDomain.class)} and then {@code @ForAll Evaluation}. */
public final class PesDomain extends DomainContextBase {

    /** For jqwik. */
    public PesDomain() {}

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return FormEvaluations.evaluations();
    }

    @Provide
    Arbitrary<IndicatorTree> trees() {
        return FormEvaluations.trees();
    }

    @Provide
    Arbitrary<Measurement> measurements() {
        return FormEvaluations.measurements();
    }
}
