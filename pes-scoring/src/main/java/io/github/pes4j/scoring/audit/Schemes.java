package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Scheme;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the points are divided among the first level: against the scheme of the policy, and against its floor. */
final class Schemes implements AuditCheck {

    @Override
    public String id() {
        return "scheme";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("分值结构", "how the points are divided");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.SCHEME_DEPARTS, AuditCodes.OUTPUT_BENEFIT_FLOOR);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Map<String, Points> weights = weights(audited);
        audited.policy()
                .scheme()
                .ifPresentOrElse(
                        scheme -> scheme(audited, weights, scheme, log),
                        () -> log.skipped(new Bilingual("评分办法未规定分值结构", "the policy has no scheme")));
        audited.policy().resultFloor().ifPresent(floor -> floor(audited, weights, floor, log));
    }

    private static Map<String, Points> weights(AuditCase audited) {
        Map<String, Points> weights = new LinkedHashMap<>();
        for (Explanation root : audited.scorecard().roots()) {
            if (root.points().signum() > 0) {
                weights.merge(root.path().name(), root.points(), Points::plus);
            }
        }
        return weights;
    }

    private static void scheme(AuditCase audited, Map<String, Points> weights, Scheme scheme, AuditLog log) {
        if (weights.keySet().stream().noneMatch(scheme.points()::containsKey)) {
            log.skipped(new Bilingual("一级指标不是自评表的一级指标", "the first level is not that of the form"));
            return;
        }
        log.passedUnless(!weights.equals(scheme.points()), () -> departs(audited, weights, scheme));
    }

    private static Conflict departs(AuditCase audited, Map<String, Points> weights, Scheme scheme) {
        Bilingual expected = new Bilingual("{0}（{1}）", "{0} ({1})")
                .with(written(scheme.points()), audited.policy().id());
        Optional<ScoringPolicy> other = Policies.all().stream()
                .filter(policy -> policy.scheme()
                        .filter(found -> found.points().equals(weights))
                        .isPresent())
                .findFirst();
        return Conflict.of(finding(audited, AuditCodes.SCHEME_DEPARTS)
                .got(written(weights))
                .expected(other.map(policy ->
                                new Bilingual("{0}；与 {1} 相符", "{0}; it is that of {1}").with(expected, policy.id()))
                        .orElse(expected))
                .build());
    }

    private static void floor(AuditCase audited, Map<String, Points> weights, Share floor, AuditLog log) {
        Points all = weights.values().stream().reduce(Points.ZERO, Points::plus);
        List<Points> results = weights.entrySet().stream()
                .filter(entry -> isResult(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (results.isEmpty() || all.signum() == 0) {
            log.skipped(new Bilingual("没有产出、效益类一级指标", "no first-level indicator of outputs or effects"));
            return;
        }
        Points sum = results.stream().reduce(Points.ZERO, Points::plus);
        Share share = Share.quotient(sum.number(), all.number());
        log.passedUnless(
                share.compareTo(floor) < 0,
                () -> Conflict.of(finding(audited, AuditCodes.OUTPUT_BENEFIT_FLOOR)
                        .got(new Bilingual("产出、效益共 {0} 分，占 {1}", "outputs and effects have {0} points, {1}")
                                .with(sum, Said.percent(share)))
                        .expected(new Bilingual("不低于 {0}（{1}）", "at least {0} ({1})")
                                .with(Said.percent(floor), audited.policy().id()))
                        .build()));
    }

    /** Outputs, effects and satisfaction; an undivided 绩效 counts whole. */
    private static boolean isResult(String name) {
        boolean performance = name.contains("绩效") && !name.contains("目标");
        return performance || name.contains("产出") || name.contains("效益") || name.contains("效果") || name.contains("满意");
    }

    private static Finding.Builder finding(AuditCase audited, FindingCode code) {
        return Said.finding(
                code,
                new Subject.WeightScheme(),
                audited.scorecard().roots().stream()
                        .map(Explanation::path)
                        .map(IndicatorPath::name)
                        .flatMap(
                                name -> audited
                                        .claims()
                                        .mentions(new Subject.OfIndicator(IndicatorPath.of(name)), Figure.WEIGHT)
                                        .stream())
                        .filter(weight -> weight.at().isPresent())
                        .toList());
    }

    private static String written(Map<String, Points> points) {
        return points.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("，"));
    }
}
