package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.io.json.JsonDocuments;
import io.github.pes4j.scoring.Portfolios;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.PesDomain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class WrittenDocumentsProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonDocuments.schema(), InputFormat.JSON);

    private static Dossier scored(Evaluation evaluation) {
        Scorecard card = Scorer.of(Policies.usualFor(evaluation.kind())).score(evaluation);
        return Dossier.builder()
                .addItem(new Dossier.Item("a.json", evaluation, Optional.of(card), List.of()))
                .portfolio(Portfolios.summary(List.of(evaluation), List.of(card)))
                .build();
    }

    private static String written(String format, Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.installed()
                .byId(format)
                .flatMap(FormatProvider::writer)
                .orElseThrow()
                .write(dossier, Sink.of("out", out));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Programs rely on the schema: there must be no scorecard and no report that it leaves out. */
    @Property(tries = 300)
    void scorecardsAndReportsAreAsTheSchemaSays(@ForAll Evaluation evaluation) throws IOException {
        Dossier dossier = scored(evaluation);
        for (String format : List.of("json-report", "jsonl-report")) {
            String json = written(format, dossier);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    @Example
    void auditsAreAsTheSchemaSays() {
        for (String file : List.of("saybag-2023.json", "panlong-2023.json", "chengde-2021.xlsx", "bohu-2022.xlsx")) {
            String json =
                    Command.pes("audit", Command.CASES.resolve(file), "--json").out();
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }
}
