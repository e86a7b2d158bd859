package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Comparison;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets that were exceeded by far, or that lie far from those of the same indicator in sibling projects. */
final class Targets implements AuditCheck {

    @Override
    public String id() {
        return "targets";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("指标值合理", "targets with measure");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.TARGET_SUSPECT, AuditCodes.OVER_ACHIEVED);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        List<List<Observed>> siblings = audited.siblings().stream()
                .map((Evaluation sibling) -> Observed.of(sibling))
                .toList();
        for (Observed observed : Observed.of(audited)) {
            Optional<Target.Level> target = level(observed);
            if (target.isEmpty()) {
                log.skipped(new Bilingual("没有可比的正向指标值", "no target that more is better of"));
            } else {
                compare(audited, observed, target.get(), siblings, log);
            }
        }
    }

    /** A target that more is better of. */
    private static Optional<Target.Level> level(Observed observed) {
        return observed.measurement()
                .target()
                .flatMap(Printed::value)
                .flatMap(target -> target instanceof Target.Level level ? Optional.of(level) : Optional.empty())
                .filter(level -> !level.comparison().isReverse() && level.comparison() != Comparison.EQUAL)
                .filter(level -> level.quantity().number().signum() > 0);
    }

    private static void compare(
            AuditCase audited, Observed observed, Target.Level target, List<List<Observed>> siblings, AuditLog log) {
        Optional<Share> completion = observed.measurement()
                .counted()
                .map(actual ->
                        Share.quotient(actual.inBaseUnits(), target.quantity().inBaseUnits()));
        Optional<Quantity> usual = usual(observed, target, siblings);
        boolean far = usual.filter(quantity -> isFar(audited, target.quantity(), quantity))
                .isPresent();
        boolean tenfold = completion
                .filter(share -> share.compareTo(audited.settings().suspectAbove()) >= 0)
                .isPresent();
        boolean over = completion
                .filter(share ->
                        share.compareTo(audited.policy().overAchievement().noticeAbove()) > 0)
                .isPresent();
        if (tenfold || far) {
            log.found(suspect(observed, completion, usual.filter(quantity -> far)));
        } else if (over) {
            log.found(Conflict.of(over(observed, completion.orElseThrow())));
        } else {
            log.passed();
        }
    }

    /** The one target of at least two siblings at the same place of the form. */
    private static Optional<Quantity> usual(Observed observed, Target.Level target, List<List<Observed>> siblings) {
        Optional<IndicatorPath> category = observed.path().flatMap(IndicatorPath::parent);
        if (category.isEmpty() || siblings.size() < 2) {
            return Optional.empty();
        }
        List<Quantity> found = new ArrayList<>();
        for (List<Observed> sibling : siblings) {
            sibling.stream()
                    .filter(other -> other.path().flatMap(IndicatorPath::parent).equals(category))
                    .filter(other -> SimilarNames.alike(other.name(), observed.name()))
                    .flatMap(other -> level(other).stream())
                    .map(Target.Level::quantity)
                    .filter(target.quantity()::isComparableTo)
                    .findFirst()
                    .ifPresent(found::add);
        }
        boolean one = found.stream()
                        .map(quantity -> quantity.inBaseUnits().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        return one && found.size() >= 2 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isFar(AuditCase audited, Quantity target, Quantity usual) {
        Share ratio = Share.quotient(target.inBaseUnits(), usual.inBaseUnits());
        Share far = audited.settings().farFromSiblings();
        return ratio.compareTo(far) >= 0 || ratio.compareTo(far.inverse()) <= 0;
    }

    private static Conflict suspect(Observed observed, Optional<Share> completion, Optional<Quantity> usual) {
        String actual = observed.measurement().actual().text();
        Printed<?> printed = observed.measurement().target().orElseThrow();
        Bilingual got = completion
                .map(share -> new Bilingual("{0}，完成值 {1}（{2}）", "{0}, actual {1} ({2})")
                        .with(printed, actual, share.percentText(0)))
                .orElseGet(() -> Bilingual.same(printed.text()));
        Finding.Builder finding = Said.finding(AuditCodes.TARGET_SUSPECT, observed.subject(), printed)
                .got(got);
        usual.ifPresent(
                quantity -> finding.expected(new Bilingual("其他项目为 {0}", "sibling projects have {0}").with(quantity)));
        return Conflict.of(finding.build());
    }

    private static Finding over(Observed observed, Share completion) {
        Bilingual got = new Bilingual("{0}，指标值 {1}，完成 {2}", "{0} against {1}: {2}")
                .with(
                        observed.measurement().actual(),
                        observed.measurement().target().map(Printed::text).orElse(""),
                        completion.percentText(0));
        Bilingual reason = observed.measurement()
                .reason()
                .map(said -> new Bilingual("原因：{0}", "reason: {0}").with(said))
                .orElse(new Bilingual("未说明原因", "no reason given"));
        return Said.finding(
                        AuditCodes.OVER_ACHIEVED,
                        observed.subject(),
                        observed.measurement().actual())
                .got(new Bilingual("{0}；{1}", "{0}; {1}").with(got, reason))
                .build();
    }
}
