package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is guessed and nothing passed over: every problem at its place, all at once. */
class JsonStrictnessTest {

    private static List<Finding> findings(String json) {
        return Documents.evaluations(json.getBytes(StandardCharsets.UTF_8)).findings();
    }

    private static List<String> codesAndPlaces(String json) {
        return findings(json).stream()
                .map(finding -> finding.code() + " " + finding.places())
                .toList();
    }

    private static String replacing(String old, String instead) {
        assertThat(Documents.EVALUATION).contains(old);
        return Documents.EVALUATION.replace(old, instead);
    }

    @Test
    void aFieldThatComesTwiceIsFoundWithEverythingElse() {
        String json = replacing("\"year\": 2023}", "\"year\": 2023, \"year\": 2024, \"years\": 1}")
                .replace("\"kind\": \"unit-self\"", "\"kind\": \"self\"");
        assertThat(codesAndPlaces(json))
                .containsExactlyInAnyOrder(
                        "unknown-field [/project/years (4:84)]",
                        "invalid-value [/project/year (4:69)]",
                        "invalid-value [/kind (5:11)]");
        assertThat(findings(json).stream().map(finding -> finding.message(Locale.ENGLISH)))
                .anySatisfy(message -> assertThat(message).contains("another \"year\"", "each field once"));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "points": 40.50 | "points": NaN           | unreadable [/tree/nodes/0/nodes/0/points (9:42)]
                    "points": 40.50 | "points": 040           | unreadable [/tree/nodes/0/nodes/0/points (9:40)]
                    "points": 40.50 | "points": 1e1000000000  | invalid-value [/tree/nodes/0/nodes/0/points (9:39)]
                    "points": 40.50 | "points": "1e-99999999" | invalid-value [/tree/nodes/0/nodes/0/points (9:39)]
                    "kind":         | "kind" "x":             | unreadable [/kind (5:10)]
                    "combine": "worst", | "combine": "worst",, | unreadable [/tree/nodes/0/nodes/0/scoring/combine (10:88)]
                    """)
    void aProblemOfSyntaxOrSizeHasItsPointerLineAndColumn(String good, String bad, String found) {
        assertThat(codesAndPlaces(replacing(good, bad))).containsExactly(found);
    }

    @Test
    void whatStandsBehindTheDocumentIsRefused() {
        assertThat(codesAndPlaces("{\"format\": \"pes-evaluation\"} {}")).containsExactly("unreadable [/ (1:30)]");
    }

    @Test
    void whatIsLongerThanAnythingRealIsTooLarge() {
        assertThat(codesAndPlaces(replacing("\"社区巡查\"", '"' + "长".repeat(1_000_001) + '"')))
                .singleElement()
                .asString()
                .startsWith("too-large [/project/name");
        assertThat(codesAndPlaces(replacing("\"unit\": \"县救助站\"", '"' + "n".repeat(1_001) + "\": 1")))
                .singleElement()
                .asString()
                .startsWith("too-large [/project");
        assertThat(codesAndPlaces(replacing("40.50", "1".repeat(65))))
                .singleElement()
                .asString()
                .startsWith("too-large [/tree/nodes/0/nodes/0/points");
        assertThat(findings("[".repeat(101)))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("at most 100 levels"));
    }

    @Test
    void textsAreNoNumbersAndNumbersNoTexts() {
        assertThat(codesAndPlaces(replacing("\"reason\": \"雨季\"", "\"reason\": 5")))
                .containsExactly("invalid-value [/measurements/0/measurements/0/reason (23:84)]");
        assertThat(codesAndPlaces(replacing("\"reason\": \"雨季\"", "\"reason\": null")))
                .containsExactly("invalid-value [/measurements/0/measurements/0/reason (23:84)]");
    }

    @Test
    void aNewerMinorVersionIsReadAndWhatItAddsReported() {
        String newer = replacing("\"1.0\"", "\"1.3\"").replace("\"year\": 2023}", "\"year\": 2023, \"region\": \"x\"}");
        Outcome<Evaluation> outcome = Json.read(newer).outcomes().get(0);
        Evaluation evaluation = outcome.value().orElseThrow();
        assertThat(evaluation)
                .isEqualTo(Json.read(Documents.EVALUATION)
                        .outcomes()
                        .get(0)
                        .value()
                        .orElseThrow());
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("unknown-field");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.ENGLISH)).contains("/project/region (4:71)", "a newer PES reads it");
        });
    }

    @Test
    void whatANewerMinorVersionChangesIsStillAnError() {
        String newer = replacing("\"1.0\"", "\"1.3\"").replace("\"proportional\"", "\"magic\"");
        assertThat(Json.read(newer).outcomes().get(0).value()).isEmpty();
    }

    @Test
    void aNewerMajorVersionIsRefusedWithWhatToDo() {
        assertThat(findings(replacing("\"1.0\"", "\"2.0\"")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("/version (3:14): version not supported, got \"2.0\", expected 1.x; "
                                + "upgrade PES, or export the file again with this version"));
        assertThat(findings(replacing("\"1.0\"", "\"0.9\""))).hasSize(1);
    }

    @Test
    void anEvaluationNamesAFrameworkOfItsFileAndNoOther() {
        assertThat(codesAndPlaces(Documents.PORTFOLIO)).isEmpty();
        assertThat(codesAndPlaces(Documents.PORTFOLIO.replace("\"id\": \"f\"", "\"id\": \"g\"")))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found).matches("invalid-value \\[/evaluations/[01]/framework .*"));
        assertThat(codesAndPlaces(Documents.PORTFOLIO.replace(
                        "{\"id\": \"f\"", "{\"id\": \"f\", \"nodes\": []}, {\"id\": \"f\"")))
                .anySatisfy(found -> assertThat(found).startsWith("invalid-value [/frameworks/1/id"));
    }

    @Test
    void aPolicyIsReadAsStrictly() {
        assertThat(Documents.readPolicy(Documents.POLICY).value()).contains(Policies.MOF_2020_SELF);
        String wrong = Documents.POLICY
                .replace("\"half-up\"", "\"unnecessary\"")
                .replace("\"from\": \"80\"", "\"from\": \"95\"")
                .replace("\"displayed\"", "\"seen\"")
                .replace("\"missing\"", "\"missed\"");
        assertThat(Documents.readPolicy(wrong).findings())
                .extracting(finding -> finding.places().toString().replaceAll(" \\(.*", ""))
                .containsExactlyInAnyOrder("[/rounding", "[/", "[/gradeFrom", "[/missed", "[/provenance/missed");
    }

    @Test
    void aShortPolicyTakesTheUsualForWhatItDoesNotSay() {
        ScoringPolicy policy = Documents.readPolicy("""
                        {"format": "pes-policy", "version": "1.0", "id": "two-grades",
                         "bands": [{"from": 60, "grade": "pass", "label": "合格"}, {"from": 0, "grade": "fail", "label": "不合格"}]}
                        """).value().orElseThrow();
        assertThat(policy.rounding()).isEqualTo(Policies.MOF_2020_SELF.rounding());
        assertThat(policy.bands().bands()).hasSize(2);
    }
}
