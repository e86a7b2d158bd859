package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema refuses, the reader refuses; and it says where. */
class InvalidDocumentsTest {

    private static final int MUTANTS = Integer.getInteger("pes.mutants", 3_000);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "format": "pes-evaluation"   | "format": "pes-unknown"            | /format
                    "version": "1.0"             | "version": 1.0                     | /version
                    "version": "1.0",            | ``                                 | /
                    "name": "社区巡查"            | "name": 5                          | /project/name
                    "name": "社区巡查", "unit"     | "nam": "社区巡查", "unit"           | /project/nam
                    "year": 2023                 | "year": "next"                     | /project/year
                    "year": 2023                 | "year": null                       | /project/year
                    "kind": "unit-self"          | "kind": "self"                     | /kind
                    "kind": "unit-self"          | "kind": ["unit-self"]              | /kind
                    "tree": {"title"             | "framework": "f", "tree": {"title" | /framework
                    "points": 40.50              | "points": "many"                   | /tree/nodes/0/nodes/0/points
                    "points": 40.50              | "points": true                     | /tree/nodes/0/nodes/0/points
                    "standard": "plan"           | "standard": "none"                 | /tree/nodes/0/nodes/0/standard
                    "rule": "proportional"       | "rule": "magic"                    | /tree/nodes/0/nodes/0/scoring/rule
                    "combine": "worst"           | "form": "absolute"                 | /tree/nodes/0/nodes/0/scoring/form
                    "execution-rate"             | "spent/everything"                 | /tree/nodes/0/nodes/1/scoring/measure
                    "from": "90%"                | "from": "90 percent"               | /tree/nodes/0/nodes/1/scoring/tiers/0/from
                    "price": "10%"               | "price": {}                        | /tree/nodes/0/nodes/2/scoring/items/1/price
                    "veto": true                 | "veto": "yes"                      | /tree/nodes/0/nodes/3/scoring/points/0/veto
                    "id": "acme:x"               | "id": "x"                          | /tree/nodes/1/scoring
                    {"a": "b"}                   | {"a": 1}                           | /tree/nodes/1/scoring/parameters/a
                    "comparison": "≥"            | "comparison": ">="                 | /measurements/0/measurements/0/target/level/comparison
                    "level": {                   | "words": "", "level": {            | /measurements/0/measurements/0/target
                    "measured": {                | "step": "x", "measured": {         | /measurements/0/measurements/0/actual
                    "by": "self"}                | "by": "nobody"}                    | /measurements/1/judgement/by
                    "unit": "万元"               | "unit": ""                         | /funding/statement
                    "yuan": 50000                | "yuan": "5万"                      | /funding/statement/total/annual/yuan
                    "day": "2023-03-31"          | "day": "31.3.2023"                 | /funding/movements/0/day
                    "every": "P3M"               | "every": "quarterly"               | /funding/contracts/0/instalments/every
                    "names": ["一"]              | "names": [1]                       | /goals/0/names/0
                    {"part": "total"}            | {"part": "all"}                    | /claims/0/of/part
                    {"part": "total"}            | {}                                 | /claims/0/of
                    "number": 90                 | "unit": "%"                        | /claims/0/unit
                    "notes": [                   | "notes": {}, "more": [             | /more
                    """)
    void eachWrongFieldIsRefusedBySchemaAndReader(String good, String bad, String pointer) {
        assertThat(Documents.EVALUATION).contains(good);
        String document = Documents.EVALUATION.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThat(SchemaCheck.errors(document)).as("what the schema says").isNotEmpty();
        Documents.Result result = Documents.evaluations(document.getBytes(StandardCharsets.UTF_8));
        assertThat(result.values()).isEmpty();
        assertThat(result.findings())
                .anySatisfy(finding -> assertThat(finding.places().toString()).startsWith("[" + pointer + " ("));
    }

    @Test
    void whateverTheSchemaRefusesTheReaderRefuses() {
        List<Documents.Kind> kinds = Documents.all();
        Random random = new Random(1949);
        Mutations mutations = new Mutations(random);
        int invalid = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Documents.Kind kind = kinds.get(random.nextInt(kinds.size()));
            String mutant = mutations.structure(kind.text(), 1);
            if (!SchemaCheck.errors(mutant).isEmpty()) {
                invalid++;
                Documents.Result result = kind.reading().read(mutant.getBytes(StandardCharsets.UTF_8));
                assertThat(result.hasError()).as(mutant).isTrue();
            }
        }
        assertThat(invalid).isGreaterThan(MUTANTS / 2);
    }
}
