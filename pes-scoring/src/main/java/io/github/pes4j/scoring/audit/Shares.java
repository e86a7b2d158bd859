package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shares of something whole, which cannot exceed it: participation, coverage, compliance. */
final class Shares implements AuditCheck {

    private static final Pattern OF_A_WHOLE =
            Pattern.compile("(参保|参与|参训|出勤|覆盖|普及|入学|合格|达标|合规|符合|规范|准确|真实|及时|到位|通过|优良|有效|运行|正常|知晓|满意|支持)(率|度|面|比例|比率)");

    @Override
    public String id() {
        return "shares";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("比率不超过 100%", "shares up to 100 %");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.RATE_ABOVE_100);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (Observed observed : Observed.of(audited)) {
            Optional<Share> share = observed.measurement()
                    .actual()
                    .value()
                    .flatMap(Observation::number)
                    .flatMap(Quantity::share);
            boolean above = share.isPresent() && share.get().compareTo(Share.ONE) > 0;
            if (share.isPresent() && !above) {
                log.passed();
            } else if (share.isPresent() && OF_A_WHOLE.matcher(observed.name()).find()) {
                log.found(Conflict.of(Said.finding(
                                AuditCodes.RATE_ABOVE_100,
                                observed.subject(),
                                observed.measurement().actual())
                        .got(Said.percent(share.get()))
                        .expected(new Bilingual("不超过 100%", "at most 100 %"))
                        .build()));
            }
        }
    }
}
