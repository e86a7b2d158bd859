package acme;

import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.Map;

/** Five of the points of its leaf, where days of rain were noted. */
public final class WeatherRule implements RuleProvider {

    @Override
    public String id() {
        return "acme:weather";
    }

    @Override
    public Calculation calculate(CustomRule rule, RuleInput input) {
        return input.observed().measurements().stream()
                .flatMap(measurement -> measurement.counted().stream())
                .findFirst()
                .<Calculation>map(days -> new Calculation.ByPlugIn(
                        id(),
                        Map.of("rain", days.toString()),
                        new Bilingual("下雨扣 5 分", "rain costs 5 points"),
                        Share.of(BigDecimal.valueOf(5))))
                .orElseGet(() -> input.open(new Bilingual("没有天气记录", "nobody noted the weather")));
    }
}
