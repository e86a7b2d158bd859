package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.testkit.cases.PanlongCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check of a plug-in that throws is reported once for each evaluation, and the other checks say what they always say. */
class BrokenCheckTest {

    private record Throwing(String id) implements AuditCheck {
        @Override
        public Bilingual title() {
            return Bilingual.same("throws");
        }

        @Override
        public List<FindingCode> codes() {
            return List.of();
        }

        @Override
        public void check(AuditCase audited, AuditLog log) {
            throw new IllegalStateException("no driver");
        }
    }

    private static Auditor with(AuditCheck check) {
        List<AuditCheck> checks = new ArrayList<>(List.of(check));
        checks.addAll(Auditor.standardChecks());
        return Auditor.of(AuditSettings.usual(), checks);
    }

    @Test
    void theOthersFindWhatTheyFind() {
        List<Finding> usual = Auditor.standard().audit(PanlongCase.evaluation()).findings();
        List<Finding> found = with(new Throwing("acme:throws"))
                .audit(PanlongCase.evaluation())
                .findings();
        assertThat(usual).isNotEmpty();
        assertThat(found)
                .filteredOn(finding -> !finding.code().equals(FindingCodes.BROKEN_PLUG_IN))
                .isEqualTo(usual);
        assertThat(found)
                .filteredOn(finding -> finding.code().equals(FindingCodes.BROKEN_PLUG_IN))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.got().orElseThrow().en()).contains("acme:throws", "no driver"));
    }

    @Test
    void aBugOfPesIsNotHidden() {
        Auditor auditor = with(new Throwing("throws"));
        assertThatThrownBy(() -> auditor.audit(PanlongCase.evaluation())).hasMessage("no driver");
    }
}
