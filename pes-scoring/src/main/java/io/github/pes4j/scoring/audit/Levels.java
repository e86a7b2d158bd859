package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of the second level that belong under a certain name of the first. */
final class Levels implements AuditCheck {

    /** The first level under which a second-level name may stand; the usual one first. Names without 指标. */
    private static final Map<String, List<String>> PARENTS = Map.ofEntries(
            Map.entry("数量", List.of("产出")),
            Map.entry("质量", List.of("产出")),
            Map.entry("时效", List.of("产出")),
            Map.entry("产出数量", List.of("产出")),
            Map.entry("产出质量", List.of("产出")),
            Map.entry("产出时效", List.of("产出")),
            Map.entry("产出成本", List.of("产出", "成本")),
            Map.entry("成本", List.of("产出", "成本")),
            Map.entry("经济成本", List.of("成本")),
            Map.entry("社会成本", List.of("成本")),
            Map.entry("生态环境成本", List.of("成本")),
            Map.entry("经济效益", List.of("效益")),
            Map.entry("社会效益", List.of("效益")),
            Map.entry("生态效益", List.of("效益")),
            Map.entry("可持续影响", List.of("效益")),
            Map.entry("服务对象满意度", List.of("满意度", "效益")),
            Map.entry("项目立项", List.of("决策")),
            Map.entry("资金投入", List.of("决策")),
            Map.entry("资金管理", List.of("过程", "管理")),
            Map.entry("组织实施", List.of("过程", "管理")));

    private static final Set<String> FIRST = Set.of("产出", "效益", "满意度", "成本", "决策", "过程", "管理");

    @Override
    public String id() {
        return "levels";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("二级指标归类", "second level under first");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.LEVEL2_MISPLACED);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        Set<IndicatorPath> second = new LinkedHashSet<>();
        for (IndicatorPath leaf : audited.leaves().keySet()) {
            if (leaf.level() >= 2) {
                second.add(new IndicatorPath(leaf.steps().subList(0, 2)));
            }
        }
        for (IndicatorPath path : second) {
            String first = plain(path.names().get(0));
            List<String> allowed = PARENTS.get(plain(path.name()));
            if (allowed != null && FIRST.contains(first)) {
                log.passedUnless(!allowed.contains(first), () -> conflict(audited, path, allowed));
            }
        }
    }

    private static String plain(String name) {
        String bare = name.startsWith("项目") && name.length() > 4 ? name.substring(2) : name;
        return bare.endsWith("指标") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static Conflict conflict(AuditCase audited, IndicatorPath path, List<String> allowed) {
        Subject subject = new Subject.OfIndicator(path);
        return Conflict.of(Said.finding(
                        AuditCodes.LEVEL2_MISPLACED, subject, audited.claims().mentions(subject, Figure.WEIGHT))
                .got(path.names().get(0) + " / " + path.name())
                .expected(new Bilingual("归入“{0}”", "under {0}").with(String.join("、", allowed)))
                .build());
    }
}
