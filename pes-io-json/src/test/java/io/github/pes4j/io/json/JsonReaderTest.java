package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final String GOOD = """
            {
              "format": "pes-evaluation",
              "version": "1.0",
              "project": {"name": "社区巡查", "year": 2023},
              "kind": "unit-self",
              "tree": {"nodes": [
                {"group": "产出指标", "nodes": [
                  {"indicator": "巡查次数", "points": 40.50, "scoring": {"rule": "proportional", "measure": "completion"}}
                ]}
              ]},
              "measurements": [
                {"path": "产出指标/巡查次数", "measurements": [
                  {"target": {"text": "≥12次", "level": {"comparison": "≥", "number": "12", "unit": "次"}},
                   "actual": {"text": "9次", "measured": {"number": 9, "unit": "次"}}}
                ]}
              ]
            }
            """;

    private static List<String> codesAndPlaces(String json) {
        return Json.read(json).findings().stream()
                .map(finding -> finding.code() + " " + finding.places())
                .toList();
    }

    private static String replacing(String old, String instead) {
        assertThat(GOOD).contains(old);
        return GOOD.replace(old, instead);
    }

    @Test
    void readsAHandWrittenEvaluationWithNumbersAsNumbersOrStrings() {
        Evaluation evaluation = Json.read(GOOD).outcomes().get(0).value().orElseThrow();
        assertThat(evaluation.project().year()).contains(2023);
        assertThat(evaluation.tree().points()).isEqualTo(Points.of("40.5"));
        assertThat(evaluation.tree().leaves().values())
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.rule()).isEqualTo(ScoringRule.proportional()));
    }

    @Test
    void tellsAllProblemsAtOnceWithPointerLineAndColumn() {
        String bad = replacing("\"year\": 2023", "\"year\": \"soon\", \"years\": 1")
                .replace("\"unit-self\"", "\"self\"")
                .replace("40.50", "-1")
                .replace("\"rule\": \"proportional\"", "\"rule\": \"magic\"")
                .replace("\"comparison\": \"≥\"", "\"comparison\": \"~\"");
        assertThat(codesAndPlaces(bad))
                .containsExactlyInAnyOrder(
                        "invalid-value [/project/year (4:39)]",
                        "unknown-field [/project/years (4:56)]",
                        "invalid-value [/kind (5:11)]",
                        "invalid-value [/tree/nodes/0/nodes/0 (8:7)]",
                        "invalid-value [/tree/nodes/0/nodes/0/scoring/rule (8:63)]",
                        "invalid-value [/measurements/0/measurements/0/target/level/comparison (13:59)]");
    }

    @Test
    void handsOverNoEvaluationThatHasAProblem() {
        assertThat(Json.read(replacing("\"unit-self\"", "\"self\""))
                        .outcomes()
                        .get(0)
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1, 2",
                "{\"a\": NaN}",
                "{} {}",
                "\u0000",
                "nul",
                "{\"format\": \"pes-evaluation\", \"version\": \"1.0\""
            })
    void whatIsNotOneWholeDocumentIsUnreadableAtAPlace(String text) {
        assertThat(Json.read(text).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("unreadable");
            assertThat(finding.places()).hasSize(1);
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("Source:", "REDACTED", "byte offset");
        });
    }

    @Test
    void aDocumentThatBreaksOffIsSaidToEndThere() {
        assertThat(Json.read("{\"format\": \"pes-evaluation\",\n \"version\": {")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.got()).contains(new Bilingual("文件到此中断", "the end of the file"));
                    assertThat(finding.places())
                            .extracting(Object::toString)
                            .first()
                            .asString()
                            .contains("2:");
                });
    }

    @Test
    void refusesNestingThatIsAbsurd() {
        assertThat(codesAndPlaces("[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("too-large [/0/0/0/");
    }

    @Test
    void refusesANumberThatIsAbsurdBeforeAnyArithmetic() {
        List<Finding> findings = Json.read(replacing("40.50", "1e1000000000")).findings();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("/tree/nodes/0/nodes/0/points", "out of bounds"));
    }

    @Test
    void refusesWhatIsNoEvaluation() {
        assertThat(codesAndPlaces("{}")).containsExactly("missing-field [/ (1:1)]", "missing-field [/ (1:1)]");
        assertThat(codesAndPlaces(replacing("pes-evaluation", "pes-other")))
                .containsExactly("invalid-value [/format (2:13)]");
        assertThat(codesAndPlaces("[]")).isNotEmpty();
    }

    @Test
    void refusesANewerMajorVersionAndTakesANewerMinorOne() {
        assertThat(codesAndPlaces(replacing("\"1.0\"", "\"2.0\"")))
                .containsExactly("version-unsupported [/version (3:14)]");
        assertThat(codesAndPlaces(replacing("\"1.0\"", "\"1.7\""))).isEmpty();
    }

    @Test
    void refusesAMeasurementOfNoLeafAndOneThatComesTwice() {
        assertThat(codesAndPlaces(replacing("产出指标/巡查次数", "产出指标/无")))
                .containsExactly("invalid-value [/measurements/0/path (12:14)]");
        String twice =
                replacing("\"measurements\": [\n    {", "\"measurements\": [\n    {\"path\": \"产出指标/巡查次数\"},\n    {");
        assertThat(codesAndPlaces(twice)).containsExactly("duplicate-path [/measurements/1/path (13:14)]");
    }

    @Test
    void oneBadEvaluationOfAPortfolioLeavesTheOthersReadable() {
        String one = GOOD.replace("\"format\": \"pes-evaluation\",", "").replace("\"version\": \"1.0\",", "");
        String portfolio = "{\"format\": \"pes-portfolio\", \"version\": \"1.0\", \"evaluations\": [" + one + ","
                + one.replace("unit-self", "nobody") + "," + one + "]}";
        Json.Read read = Json.read(portfolio);
        assertThat(read.outcomes())
                .extracting(outcome -> outcome.value().isPresent())
                .containsExactly(true, false, true);
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.places().toString()).contains("/evaluations/1/kind"));
    }

    @Test
    void anEmptyPortfolioIsNothingToRead() {
        assertThat(codesAndPlaces("{\"format\": \"pes-portfolio\", \"version\": \"1.0\"}"))
                .containsExactly("missing-field [/ (1:1)]");
        assertThat(codesAndPlaces("{\"format\": \"pes-portfolio\", \"version\": \"1.0\", \"evaluations\": []}"))
                .containsExactly("missing-field [/ (1:1)]");
    }

    @Test
    void aTreeDeeperThanAnyFrameworkIsAFinding() {
        String node = "{\"indicator\": \"x\", \"points\": 1, \"scoring\": {\"rule\": \"judged\"}}";
        for (int i = 0; i < 33; i++) {
            node = "{\"group\": \"g\", \"nodes\": [" + node + "]}";
        }
        String deep = "{\"format\": \"pes-evaluation\", \"version\": \"1.0\", \"project\": {\"name\": \"x\"},"
                + " \"kind\": \"fiscal\", \"tree\": {\"nodes\": [" + node + "]}}";
        assertThat(codesAndPlaces(deep))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).contains("/tree"));
    }

    @Test
    void refusesClaimsAndGoalsAboutWhatTheTreeHasNot() {
        String claim = ", \"claims\": [{\"of\": {\"indicator\": \"无\"}, \"figure\": \"score\","
                + " \"text\": \"1\", \"number\": 1, \"by\": \"self\", \"place\": \"表\"}]}";
        assertThat(codesAndPlaces(GOOD.strip().replaceAll("}$", claim)))
                .singleElement()
                .asString()
                .startsWith("invalid-value [/claims/0/of/indicator");
        String goal = ", \"goals\": [{\"names\": [\"x\"], \"measurement\": {}, \"leaf\": \"无\"}]}";
        assertThat(codesAndPlaces(GOOD.strip().replaceAll("}$", goal)))
                .singleElement()
                .asString()
                .startsWith("invalid-value [/goals/0/leaf");
        assertThat(codesAndPlaces(replacing("\"1.0\"", "\"1.banana\""))).hasSize(1);
    }

    @Test
    void refusesTextThatIsNotInUtf8() {
        byte[] bytes = GOOD.getBytes(Charset.forName("GB18030"));
        assertThat(Json.read(bytes).findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("not in UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(Json.read("\uFEFF" + GOOD).outcomes())
                .isEqualTo(Json.read(GOOD).outcomes());
    }

    @Test
    void sharesAreReadBackHoweverLongTheirFractionsAre() {
        String rule = "\"rule\": \"full-or-nothing\", \"measure\": \"completion\", \"from\": ";
        String wide = replacing(
                "\"rule\": \"proportional\", \"measure\": \"completion\"", rule + "\"123456.00000000000000000007\"");
        Evaluation evaluation = Json.read(wide).outcomes().get(0).value().orElseThrow();
        assertThat(Json.read(Json.write(List.of(evaluation))).outcomes().get(0).value())
                .contains(evaluation);
    }
}
