package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.testkit.PesDomain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class JsonRoundTripProperties {

    /** Every part of an evaluation has a field of its own, and absent parts are left out: nothing is lost or made up. */
    @Property
    void readsBackEqualWhatItWrote(@ForAll Evaluation evaluation) {
        Json.Read read = Json.read(Json.write(List.of(evaluation)));
        assertThat(read.fileFindings()).isEmpty();
        assertThat(read.outcomes()).containsExactly(Outcome.of(evaluation));
    }

    /** A portfolio is its evaluations in order; the order of a list is part of JSON. */
    @Property(tries = 30)
    void readsBackAPortfolioInOrder(@ForAll @Size(max = 4) List<Evaluation> evaluations) {
        Json.Read read = Json.read(Json.write(evaluations));
        assertThat(read.outcomes().stream().map(outcome -> outcome.value().orElseThrow()))
                .containsExactlyElementsOf(evaluations);
    }

    /** Writing uses no clock, locale or hash order, so the same evaluation gives the same bytes. */
    @Property(tries = 50)
    void writesTheSameBytesAgain(@ForAll Evaluation evaluation) {
        assertThat(Json.write(List.of(evaluation))).isEqualTo(Json.write(List.of(evaluation)));
    }

    /** Whatever a byte is changed to, the outcome is an evaluation or findings with places, never an exception. */
    @Property(tries = 300)
    void aChangedByteEndsInAnEvaluationOrInLocatedFindings(
            @ForAll Evaluation evaluation, @ForAll @IntRange(max = 1_000_000) int at, @ForAll byte value) {
        byte[] bytes = Json.write(List.of(evaluation));
        bytes[at % bytes.length] = value;
        Json.Read read = Json.read(bytes);
        List<Finding> findings = read.findings();
        if (read.outcomes().stream().allMatch(outcome -> outcome.value().isEmpty())) {
            assertThat(findings).isNotEmpty();
        }
        assertThat(findings).allSatisfy(finding -> assertThat(finding.places()).isNotEmpty());
    }
}
