package io.github.pes4j.core.form;

import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.rule.Checklist;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.rule.Deductions;
import io.github.pes4j.core.rule.FullOrNothing;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.LinearShortfall;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.Price;
import io.github.pes4j.core.rule.Proportional;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.StepScale;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule in the words of a framework (评分标准): the one place where rules become Chinese sentences. {@code RuleReader} reads
 * tiers and all-or-nothing back. Immutable and thread-safe.
 */
public final class RuleText implements ScoringRule.Cases<String> {

    /** What the share that was observed is called, in itself and not against a target. */
    static final String OBSERVED_SHARE = "实际比率";

    private static final int PERCENT_DECIMALS = 10;

    private final Points weight;

    private RuleText(Points weight) {
        this.weight = weight;
    }

    /** The words of a rule at a leaf of so many points. */
    public static String of(ScoringRule rule, Points weight) {
        return rule.match(new RuleText(weight));
    }

    @Override
    public String proportional(Proportional rule) {
        List<String> words = new ArrayList<>();
        words.add("得分=分值×" + measure(rule.measure()));
        Guard guard = rule.guard();
        guard.passMark().ifPresent(mark -> words.add("低于" + percent(mark) + "不得分"));
        if (!guard.cap().equals(Share.ONE)) {
            words.add("最多得分值的" + percent(guard.cap()));
        }
        if (guard.floor().signum() > 0) {
            words.add("最少得分值的" + percent(guard.floor()));
        }
        return joined(words, guard.zeroIf());
    }

    @Override
    public String fullOrNothing(FullOrNothing rule) {
        String condition = rule.measure() instanceof Measure.Verdict
                ? "达到要求"
                : measure(rule.measure()) + "达到" + percent(rule.from());
        return joined(
                List.of(condition + "得" + weight + "分，否则不得分"), rule.guard().zeroIf());
    }

    @Override
    public String tiers(Tiers rule) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < rule.tiers().size(); i++) {
            words.add(
                    (i == 0 ? measure(rule.measure()) : "") + tier(rule.tiers().get(i)));
        }
        return joined(words, rule.guard().zeroIf());
    }

    private static String tier(Tiers.Tier tier) {
        String earns = "得" + tier.points() + "分";
        if (tier.from().isEmpty()) {
            return tier.below().map(below -> "低于" + percent(below)).orElse("") + earns;
        }
        String from = percent(tier.from().get());
        return tier.below().map(below -> from + "（含）至" + percent(below)).orElse("≥" + from) + earns;
    }

    @Override
    public String stepScale(StepScale rule) {
        return rule.steps().stream()
                .map(step -> step.name() + "得" + step.points() + "分")
                .collect(Collectors.joining("；"));
    }

    @Override
    public String linearShortfall(LinearShortfall rule) {
        boolean below = rule.side() == LinearShortfall.Side.BELOW;
        String whole = rule.counting() == LinearShortfall.Counting.WHOLE_STEPS ? "（不足的不计）" : "（按比例）";
        List<String> words = new ArrayList<>();
        words.add(measure(rule.measure()) + (below ? "达到" : "不超过") + percent(rule.threshold()) + "得" + weight + "分");
        words.add("每" + (below ? "低" : "高") + step(rule.step()) + "扣" + price(rule.price()) + whole);
        words.add(
                rule.guard().floor().signum() > 0
                        ? "最少得分值的" + percent(rule.guard().floor())
                        : "扣完为止");
        return joined(words, rule.guard().zeroIf());
    }

    private static String step(Share step) {
        return percent(step).replace("%", "") + "个百分点";
    }

    @Override
    public String deductions(Deductions rule) {
        List<String> words = new ArrayList<>();
        words.add("起评" + rule.startAt(weight) + "分");
        rule.items()
                .forEach(item -> words.add("每发现1起“" + item.name() + "”扣" + price(item.price())
                        + item.cap().map(cap -> "，最多扣" + cap + "分").orElse("")));
        words.add("扣完为止");
        return joined(words, rule.zeroIf());
    }

    @Override
    public String checklist(Checklist rule) {
        List<String> words = new ArrayList<>();
        rule.points().forEach(point -> point.own().ifPresent(own -> words.add(point.name() + own + "分")));
        words.add(words.isEmpty() ? "各要点均分" : "其余要点均分余下分值");
        rule.points().stream().filter(Checklist.Point::veto).forEach(point -> words.add(point.name() + "未达到不得分"));
        return "按评价要点计分：" + String.join("；", words);
    }

    @Override
    public String judged(Judged rule) {
        return "由评价人在" + rule.least(weight) + "至" + rule.most(weight) + "分之间评定";
    }

    @Override
    public String custom(CustomRule rule) {
        String parameters = rule.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("，"));
        return "按规则" + rule.id() + "计分" + (parameters.isEmpty() ? "" : "（" + parameters + "）");
    }

    private static String measure(Measure measure) {
        return measure.match(new Measure.Cases<>() {
            @Override
            public String completion(Measure.Completion completion) {
                return switch (completion.combiner()) {
                    case MEAN_OF_CAPPED -> "完成率";
                    case ALL_MET -> "完成率（各项全部达到为100%，否则为0）";
                    case WORST -> "完成率（取最低一项）";
                    case SUM -> "完成率（各项合计）";
                };
            }

            @Override
            public String ofFunds(Measure.OfFunds funds) {
                return name(funds.ratio()) + "（" + funds.ratio().title().zh() + "）";
            }

            @Override
            public String observedShare(Measure.ObservedShare share) {
                return OBSERVED_SHARE;
            }

            @Override
            public String verdict(Measure.Verdict verdict) {
                return "达成情况";
            }

            @Override
            public String daysLate(Measure.DaysLate daysLate) {
                return "逾期天数";
            }
        });
    }

    /** What a ratio of the funds is called, where it has a name that everybody knows. */
    private static String name(FundingRatio ratio) {
        if (ratio.equals(FundingRatio.RECEIVED_OF_ANNUAL)) {
            return "资金到位率";
        }
        return ratio.equals(FundingRatio.SPENT_OF_ANNUAL) || ratio.equals(FundingRatio.SPENT_OF_RECEIVED)
                ? "预算执行率"
                : "";
    }

    private static String price(Price price) {
        return price.match(points -> points + "分", share -> "分值的" + percent(share));
    }

    /** As short as can be: 90%, 33.3333333333%. */
    private static String percent(Share share) {
        return share.times(Share.number(100))
                        .decimal(PERCENT_DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private static String joined(List<String> words, Optional<String> zeroIf) {
        List<String> all = new ArrayList<>(words);
        zeroIf.ifPresent(condition -> all.add("“" + condition + "”未满足不得分"));
        return String.join("；", all);
    }
}
