package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** One indicator has one name, wherever it is named. */
final class Names implements AuditCheck {

    @Override
    public String id() {
        return "names";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("指标名称一致", "one indicator, one name");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.NAMES_DIFFER);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (NamedPlace place : NamedPlace.of(audited)) {
            place.misnamed().forEach(claim -> log.found(conflict(List.of(claim), List.of(NamedPlace.name(claim)))));
            List<NamedPlace.Variant> variants = new ArrayList<>(place.variants());
            while (!variants.isEmpty()) {
                NamedPlace.Variant first = variants.remove(0);
                List<NamedPlace.Variant> same = new ArrayList<>(List.of(first));
                variants.stream().filter(first::isExchangedWith).findFirst().ifPresent(other -> {
                    same.add(other);
                    variants.remove(other);
                });
                log.found(conflict(same.stream().map(NamedPlace.Variant::claim).toList(), inOrderOf(audited, same)));
            }
            place.agreeing().forEach(claim -> log.passed());
        }
    }

    private static List<String> inOrderOf(AuditCase audited, List<NamedPlace.Variant> variants) {
        return audited.leaves().keySet().stream()
                .filter(path ->
                        variants.stream().anyMatch(variant -> variant.leaf().equals(path)))
                .map(IndicatorPath::name)
                .toList();
    }

    private static Conflict conflict(List<Claim> claims, List<String> names) {
        String printed = String.join(
                " / ", claims.stream().map(claim -> claim.printed().text()).toList());
        Subject subject = claims.size() == 1 ? claims.get(0).subject() : new Subject.UnknownIndicator(printed);
        Finding.Builder finding = Finding.of(AuditCodes.NAMES_DIFFER)
                .subject(subject)
                .got(printed + "（" + claims.get(0).mention().place() + "）")
                .expected(
                        claims.size() == 1
                                ? Bilingual.same(names.get(0))
                                : new Bilingual("{0}（名称互换）", "{0} (the names are exchanged)")
                                        .with(String.join(" / ", names)));
        claims.stream()
                .map(claim -> claim.printed()
                        .at()
                        .orElseGet(
                                () -> new SourceLocation.Whole(claim.mention().place())))
                .distinct()
                .forEach(finding::addPlace);
        return Conflict.of(finding.build());
    }
}
