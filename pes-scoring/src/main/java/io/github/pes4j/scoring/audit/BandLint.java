package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The printed grade bands: every score that can be given belongs to exactly one of them. */
final class BandLint implements AuditCheck {

    @Override
    public String id() {
        return "bands";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("等级标准", "the grade bands");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.BAND_GAP);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        List<StatedBands.Band> bands = StatedBands.of(audited.evaluation()).bands();
        if (bands.size() < 2) {
            log.skipped(new Bilingual("未列等级标准", "no bands are printed"));
            return;
        }
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(audited.policy().rounding().scale());
        List<String> gaps = new ArrayList<>();
        List<String> overlaps = new ArrayList<>();
        for (int i = 1; i < bands.size(); i++) {
            compare(bands.get(i - 1), bands.get(i), step, gaps, overlaps);
        }
        log.passedUnless(!gaps.isEmpty() || !overlaps.isEmpty(), () -> conflict(bands, gaps, overlaps));
    }

    /** Two neighbours, the lower first, at steps of the precision of scores. */
    private static void compare(
            StatedBands.Band lower, StatedBands.Band upper, BigDecimal step, List<String> gaps, List<String> overlaps) {
        if (lower.high().isEmpty() || upper.low().isEmpty()) {
            return;
        }
        BigDecimal last =
                lower.highIn() ? lower.high().get() : lower.high().get().subtract(step);
        BigDecimal first = upper.lowIn() ? upper.low().get() : upper.low().get().add(step);
        if (last.add(step).compareTo(first) < 0) {
            gaps.add(Said.plain(last.add(step)) + "–" + Said.plain(first.subtract(step)));
        } else if (last.compareTo(first) >= 0) {
            overlaps.add(Said.plain(first) + (last.compareTo(first) > 0 ? "–" + Said.plain(last) : ""));
        }
    }

    private static Conflict conflict(List<StatedBands.Band> bands, List<String> gaps, List<String> overlaps) {
        List<String> printed =
                bands.stream().map(band -> band.claim().printed().text()).toList();
        Finding.Builder finding = Finding.of(AuditCodes.BAND_GAP)
                .subject(new Subject.Bands())
                .got(new Bilingual("{0}：{1}", "{0}: {1}").with(String.join("，", printed), what(gaps, overlaps)));
        bands.stream()
                .map(band -> band.claim()
                        .printed()
                        .at()
                        .orElseGet(() ->
                                new SourceLocation.Whole(band.claim().mention().place())))
                .distinct()
                .forEach(finding::addPlace);
        return Conflict.of(finding.build());
    }

    private static Bilingual what(List<String> gaps, List<String> overlaps) {
        Bilingual nowhere = new Bilingual("{0} 不属于任何等级", "{0} belongs nowhere").with(String.join("、", gaps));
        Bilingual twice = new Bilingual("{0} 属于两个等级", "{0} belongs twice").with(String.join("、", overlaps));
        if (overlaps.isEmpty()) {
            return nowhere;
        }
        return gaps.isEmpty() ? twice : new Bilingual("{0}；{1}", "{0}; {1}").with(nowhere, twice);
    }
}
