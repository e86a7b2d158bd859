package io.github.pes4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that plug-ins apply. The one here earns the square of the completion, times a stated factor. */
class CustomRulesTest {

    private record Squared(String id) implements RuleProvider {
        @Override
        public List<Bilingual> faults(CustomRule rule) {
            return rule.parameters().containsKey("factor")
                    ? List.of()
                    : List.of(new Bilingual("缺少 factor", "factor is missing"));
        }

        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            Share factor = Share.parse(
                    Optional.ofNullable(rule.parameters().get("factor")).orElseThrow());
            return input.measured(Measure.completion(), taken -> {
                Share points = Share.of(input.indicator().points().number());
                return new Calculation.ByPlugIn(
                        id,
                        Map.of("完成率", taken.share().percentText(2)),
                        new Bilingual("完成率的平方", "the completion squared"),
                        points.times(taken.share()).times(taken.share()).times(factor));
            });
        }
    }

    private static final RuleProvider BROKEN = new RuleProvider() {
        @Override
        public String id() {
            return "acme:broken";
        }

        @Override
        public List<Bilingual> faults(CustomRule rule) {
            Share.parse(rule.parameters().getOrDefault("factor", "1"));
            return List.of();
        }

        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            throw new IllegalStateException("no luck");
        }
    };

    private static final Scorer SCORER =
            Scorer.of(Policies.MOF_2020_SELF, Rules.of(new Squared("acme:squared"), BROKEN));

    private static Scorecard card(Scorer scorer, String id, Map<String, String> parameters, String actual) {
        return scorer.score(Forms.evaluation(Forms.tree("10", new CustomRule(id, parameters)))
                .putMeasurement(Forms.LEAF, LeafMeasurement.of(Forms.measurement("≥10", actual)))
                .build());
    }

    private static String english(Scorecard card) {
        return ExplanationText.of(card.leaves().get(0), 2).in(Locale.ENGLISH);
    }

    @Test
    void aPlugInScoresItsLeafAndExplainsHow() {
        Scorecard card = card(SCORER, "acme:squared", Map.of("factor", "1"), "5");
        // 10 × 1/2 × 1/2
        assertThat(card.totalText()).isEqualTo("2.50");
        assertThat(card.leaves().get(0).basis()).isEqualTo(Basis.COMPUTED);
        assertThat(english(card)).isEqualTo("rule acme:squared: 完成率 50.00%; the completion squared; 2.50 points");
    }

    @Test
    void whatAPlugInGivesBeyondThePointsOrBelowZeroIsCutOff() {
        assertThat(card(SCORER, "acme:squared", Map.of("factor", "9"), "10").totalText())
                .isEqualTo("10.00");
        assertThat(card(SCORER, "acme:squared", Map.of("factor", "-1"), "10").totalText())
                .isEqualTo("0.00");
    }

    @Test
    void aLeafWhoseRuleCannotBeAppliedIsOpenWithAFinding() {
        Map<String, String> fine = Map.of("factor", "1");
        assertOpen(card(SCORER, "acme:squared", fine, ""), FindingCodes.NOT_COMPUTABLE, "no actual value");
        assertOpen(card(SCORER, "acme:squared", Map.of(), "5"), FindingCodes.NOT_COMPUTABLE, "factor is missing");
        assertOpen(card(SCORER, "acme:broken", fine, "5"), FindingCodes.NOT_COMPUTABLE, "no luck");
        assertOpen(card(SCORER, "acme:broken", Map.of("factor", "x"), "5"), FindingCodes.NOT_COMPUTABLE, "'x'");
        assertOpen(card(SCORER, "acme:other", fine, "5"), FindingCodes.UNRESOLVED_RULE, "acme:other");
        assertOpen(
                card(Scorer.of(Policies.MOF_2020_SELF), "acme:squared", fine, "5"),
                FindingCodes.UNRESOLVED_RULE,
                "acme:squared");
    }

    private static void assertOpen(Scorecard card, FindingCode code, String why) {
        assertThat(card.totalText()).isEqualTo("0.00–10.00");
        assertThat(card.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.message(Locale.ENGLISH)).contains(why);
        });
    }

    @Test
    void rulesAreFoundByTheirIdsAndClashesNameBothClasses() {
        assertThat(Rules.of(BROKEN, new Squared("acme:squared")).ids()).containsExactly("acme:broken", "acme:squared");
        assertThat(Rules.none().ids()).isEmpty();
        assertThatThrownBy(() -> Rules.of(BROKEN, new Squared("acme:broken")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(BROKEN.getClass().getName())
                .hasMessageContaining(Squared.class.getName());
        assertThatThrownBy(() -> Rules.of(new Squared("squared")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'squared'");
    }
}
