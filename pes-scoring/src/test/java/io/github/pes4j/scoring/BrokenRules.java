package io.github.pes4j.scoring;

import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule that is right, and rules that do one thing wrong each. */
final class BrokenRules {

    private static int times;

    private BrokenRules() {}

    /** Five points off where it rained; needs to know how many days count. */
    static class Weather implements RuleProvider {
        @Override
        public String id() {
            return "acme:weather";
        }

        @Override
        public List<Bilingual> faults(CustomRule rule) {
            return rule.parameters().containsKey("days") ? List.of() : List.of(fault());
        }

        Bilingual fault() {
            return new Bilingual("缺少参数 days", "the parameter 'days' is missing");
        }

        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            boolean known = input.observed().measurements().stream()
                    .anyMatch(measurement -> measurement.counted().isPresent());
            return known ? calculation(rule) : unknown(input);
        }

        Calculation unknown(RuleInput input) {
            return input.open(new Bilingual("没有天气记录", "nobody noted the weather"));
        }

        Calculation calculation(CustomRule rule) {
            return new Calculation.ByPlugIn(named(), figures(), formula(), Share.of(BigDecimal.valueOf(5)));
        }

        String named() {
            return id();
        }

        Map<String, String> figures() {
            return Map.of("rain", "2");
        }

        Bilingual formula() {
            return new Bilingual("下雨扣 5 分", "rain costs 5 points");
        }
    }

    /** Finds fault with parameters that are right. */
    static final class Picky extends Weather {
        @Override
        public List<Bilingual> faults(CustomRule rule) {
            return List.of(fault());
        }
    }

    /** Finds fault in one language. */
    static final class Monolingual extends Weather {
        @Override
        Bilingual fault() {
            return new Bilingual("缺少参数 days", "");
        }
    }

    /** Believes that a parameter is a number. */
    static final class Trusting extends Weather {
        @Override
        public List<Bilingual> faults(CustomRule rule) {
            String days = rule.parameters().getOrDefault("days", "0");
            return new BigDecimal(days).signum() > 0 ? List.of() : List.of(fault());
        }
    }

    /** Shows a formula whose figures nobody put in. */
    static final class Unfilled extends Weather {
        @Override
        Bilingual formula() {
            return new Bilingual("下雨扣 {0} 分", "rain costs {0} points");
        }
    }

    /** Scores nothing. */
    static final class Lazy extends Weather {
        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            return unknown(input);
        }
    }

    /** Takes what nobody noted for nothing. */
    static final class Harsh extends Weather {
        @Override
        Calculation unknown(RuleInput input) {
            return new Calculation.ByPlugIn(id(), figures(), formula(), Share.of(BigDecimal.ZERO));
        }
    }

    /** Throws where something is missing. */
    static final class Quick extends Weather {
        @Override
        Calculation unknown(RuleInput input) {
            return calculationOf(input.observed().measurements().get(0));
        }

        private Calculation calculationOf(Measurement measurement) {
            throw new IllegalStateException("no weather in " + measurement.name());
        }
    }

    /** Writes as the machine's owner does. */
    static final class Local extends Weather {
        @Override
        Map<String, String> figures() {
            return Map.of("rain", "title".toUpperCase(Locale.getDefault()));
        }
    }

    /** Never says the same twice. */
    static final class Restless extends Weather {
        @Override
        Map<String, String> figures() {
            return Map.of("rain", "time " + times++);
        }
    }

    /** Explains itself in one language. */
    static final class Mute extends Weather {
        @Override
        Bilingual formula() {
            return new Bilingual("", "rain costs 5 points");
        }
    }

    /** Shows nothing of what went in. */
    static final class Secretive extends Weather {
        @Override
        Map<String, String> figures() {
            return Map.of();
        }
    }

    /** Explains itself under the name of another. */
    static final class Borrowed extends Weather {
        @Override
        String named() {
            return "acme:other";
        }
    }
}
