package acme;

import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.form.Notation;
import io.github.pes4j.core.measurement.LeafMeasurement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.RuleProviderContract;
import io.github.pes4j.testkit.ServiceDeclarations;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeatherRuleTest implements RuleProviderContract {

    @Override
    public RuleProvider provider() {
        return new WeatherRule();
    }

    @Override
    public CustomRule rule() {
        return new CustomRule("acme:weather", Map.of());
    }

    @Override
    public LeafMeasurement observed() {
        return LeafMeasurement.of(Notation.measurement("≤3天", "2天"));
    }

    @Override
    public Scorecard score(Evaluation evaluation) {
        return Scorer.of(Policies.MOF_2020_SELF, Rules.installed()).score(evaluation);
    }

    @Test
    void isDeclaredForBothPaths() {
        ServiceDeclarations.assertAgree(RuleProvider.class, WeatherRule.class);
    }
}
