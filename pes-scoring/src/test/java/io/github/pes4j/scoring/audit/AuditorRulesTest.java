package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A leaf with a custom rule is audited by that rule, if the auditor has it. */
class AuditorRulesTest {

    /** Half of the points for whatever was reached of the target. */
    private static final RuleProvider HALF = new RuleProvider() {
        @Override
        public String id() {
            return "acme:half";
        }

        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            return input.measured(
                    Measure.completion(),
                    taken -> new Calculation.ByPlugIn(
                            id(),
                            Map.of(),
                            Bilingual.same("half"),
                            Share.of(input.indicator().points().number()).dividedBy(2)));
        }
    };

    private static Evaluation form(String score, String total) {
        return Sample.form()
                .row(
                        1,
                        row -> row.rule(new CustomRule("acme:half", Map.of()))
                                .actual("80人次")
                                .score(score)
                                .because("场地不足"))
                .total(total)
                .build();
    }

    private static AuditReport audit(Rules rules, Evaluation evaluation) {
        return Auditor.of(AuditSettings.usual(), Auditor.standardChecks(), rules)
                .audit(evaluation);
    }

    @Test
    void aScoreThatTheRuleGivesIsRight() {
        assertThat(audit(Rules.of(HALF), form("10.00", "90.00")).findings()).isEmpty();
    }

    @Test
    void aScoreThatTheRuleDoesNotGiveIsFound() {
        assertThat(audit(Rules.of(HALF), form("16.00", "96.00")).findings())
                .extracting(Finding::code)
                .extracting(Object::toString)
                .containsExactly("score-differs");
    }

    @Test
    void withoutTheRuleNothingIsSaidOfTheScore() {
        assertThat(audit(Rules.none(), form("16.00", "96.00")).findings()).isEmpty();
    }
}
