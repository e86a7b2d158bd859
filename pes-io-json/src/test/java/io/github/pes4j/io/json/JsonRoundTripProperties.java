package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.testkit.PesDomain;
import java.nio.charset.StandardCharsets;
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

    /** A policy is data: each of its fields has one in the file, and where each comes from is kept. */
    @Property(tries = 300)
    void readsBackEveryPolicy(@ForAll ScoringPolicy policy) {
        String written = Documents.written(sink -> JsonDocuments.writePolicy(policy, sink));
        assertThat(Documents.readPolicy(written)).isEqualTo(Outcome.of(policy));
        assertThat(SchemaCheck.errors(written)).isEmpty();
    }

    /** A framework is a tree, and trees are equal by title, names, points and rules. */
    @Property(tries = 300)
    void readsBackEveryFramework(@ForAll IndicatorTree tree) {
        String written = Documents.written(sink -> JsonDocuments.writeFramework("f", tree, sink));
        assertThat(Documents.readFramework(written)).isEqualTo(Outcome.of(tree));
        assertThat(SchemaCheck.errors(written)).isEmpty();
    }

    /** The schema describes what is written: there is no evaluation that it leaves out. */
    @Property(tries = 300)
    void writesWhatTheSchemaDescribes(@ForAll Evaluation evaluation) {
        assertThat(SchemaCheck.errors(Json.write(List.of(evaluation)))).isEmpty();
    }

    /** Whether a tree stands in each evaluation or once in the file is the file's affair. */
    @Property(tries = 50)
    void evaluationsThatShareATreeReadBackEqual(@ForAll Evaluation evaluation, @ForAll Evaluation other) {
        List<Evaluation> sharing = List.of(evaluation, other, evaluation);
        byte[] written = Json.write(sharing);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"framework\": \"framework-1\"");
        assertThat(Json.read(written).outcomes().stream()
                        .map(outcome -> outcome.value().orElseThrow()))
                .containsExactlyElementsOf(sharing);
    }
}
