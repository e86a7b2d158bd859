package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.Parts;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One figure has one value, wherever it is printed; the sum of the parts that a place states counts as its claim. */
final class Mentions implements AuditCheck {

    private static final Bilingual SUM = new Bilingual("各项之和", "sum of the parts");

    @Override
    public String id() {
        return "mentions";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("同一数字前后一致", "one figure, one value");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.MENTIONS_DIFFER);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        PartSums sums = new PartSums(audited);
        for (FigureKey key : audited.claims().keys()) {
            List<StatedFigure> printed = audited.claims().mentions(key);
            List<StatedFigure> mentions = new ArrayList<>(printed);
            mentions.addAll(partSums(audited.claims(), sums, key, printed));
            if (mentions.size() < 2) {
                continue;
            }
            log.passedUnless(differ(mentions), () -> conflict(audited, key, mentions));
        }
        StatedDays.of(audited.evaluation()).forEach((key, days) -> {
            if (days.size() > 1) {
                boolean differ =
                        days.stream().map(StatedDays.Stated::day).distinct().count() > 1;
                log.passedUnless(differ, () -> conflict(key, days));
            }
        });
    }

    private static Conflict conflict(FigureKey key, List<StatedDays.Stated> days) {
        return Conflict.builder()
                .finding(Finding.of(AuditCodes.MENTIONS_DIFFER)
                        .subject(key.subject())
                        .addAllPlaces(days.stream()
                                .map(StatedDays.Stated::location)
                                .distinct()
                                .toList())
                        .got(Said.grouped(days, StatedDays.Stated::text, StatedDays.Stated::place))
                        .build())
                .figure(key.figure())
                .build();
    }

    private static boolean differ(List<StatedFigure> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean comparable =
                        mentions.get(i).dimension().equals(mentions.get(j).dimension());
                if (comparable && !mentions.get(i).agrees(mentions.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sums of parts, in places that state all parts and not the node itself, that no printed value agrees with. */
    private static List<StatedFigure> partSums(
            ClaimGraph claims, PartSums sums, FigureKey key, List<StatedFigure> printed) {
        Optional<IndicatorPath> path = ClaimGraph.path(key.subject())
                .filter(node -> !claims.children(node).isEmpty());
        List<StatedFigure> found = new ArrayList<>();
        if (path.isEmpty() || (key.figure() != Figure.SCORE && key.figure() != Figure.WEIGHT)) {
            return found;
        }
        for (String place : claims.places(key.figure())) {
            Parts parts = claims.parts(path.get(), key.figure(), place);
            boolean here = claims.at(key.subject(), key.figure(), place).isPresent();
            if (!here && parts.isComplete() && !printed.stream().allMatch(one -> sums.agree(one, parts))) {
                found.add(asMention(key, parts));
            }
        }
        return found;
    }

    private static StatedFigure asMention(FigureKey key, Parts parts) {
        StatedFigure first = parts.stated().get(0);
        String sum = Said.plain(parts.sum());
        return new StatedFigure(
                key.subject(),
                key.figure(),
                first.place() + " " + SUM.zh(),
                sum,
                parts.sum(),
                first.scale(),
                first.decimals(),
                first.unit(),
                first.at(),
                -1);
    }

    private static Conflict conflict(AuditCase audited, FigureKey key, List<StatedFigure> mentions) {
        Finding.Builder finding = Said.finding(AuditCodes.MENTIONS_DIFFER, key.subject(), mentions)
                .got(Said.values(mentions));
        Conflict.Builder conflict = Conflict.builder().figure(key.figure());
        Optional<Support.Supported> supported = new Support(audited, key).among(mentions);
        if (supported.isPresent()) {
            StatedFigure model = mentions.get(0);
            finding.expected(new Bilingual("{0}（{1}）", "{0} ({1})")
                    .with(model.print(supported.get().value()), supported.get().why()));
            List<StatedFigure> wrong = mentions.stream()
                    .filter(mention -> mention.claim() >= 0 || key.subject() instanceof Subject.FundCell)
                    .filter(mention -> !mention.agrees(supported.get().value()))
                    .toList();
            conflict.correction(Beside.of(audited, wrong, supported.get().value()));
        }
        return conflict.finding(finding.build()).build();
    }
}
