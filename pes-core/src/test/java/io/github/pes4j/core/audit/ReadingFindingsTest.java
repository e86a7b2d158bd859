package io.github.pes4j.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingFindingsTest {

    private static final SourceLocation ROW_12 = new SourceLocation.Cell("1", 12, 6);
    private static final SourceLocation ROW_13 = new SourceLocation.Cell("1", 13, 6);

    private static Finding read(FindingCode code, SourceLocation place) {
        return Finding.of(code)
                .subject(new Subject.UnknownIndicator("培训人次"))
                .addPlace(place)
                .build();
    }

    private static Finding audited(FindingCode code, SourceLocation place) {
        return Finding.of(code)
                .subject(new Subject.OfIndicator(IndicatorPath.of("产出指标", "数量指标", "培训人次")))
                .addPlace(place)
                .build();
    }

    @Test
    void oneThingIsSaidOnceAndByTheAudit() {
        Finding audited = audited(FindingCodes.KIND_MISMATCH, ROW_12);
        assertThat(ReadingFindings.joined(List.of(read(FindingCodes.KIND_MISMATCH, ROW_12)), List.of(audited)))
                .containsExactly(audited);
    }

    @Test
    void twoRowsOfOneNameAreTwoThings() {
        Finding read = read(FindingCodes.KIND_MISMATCH, ROW_13);
        Finding audited = audited(FindingCodes.KIND_MISMATCH, ROW_12);
        assertThat(ReadingFindings.joined(List.of(read), List.of(audited))).containsExactly(read, audited);
    }

    @Test
    void aUnitOnOneSideIsNoUnitOfSomethingElse() {
        Finding audited = audited(AuditCodes.UNIT_ONE_SIDED, ROW_12);
        assertThat(ReadingFindings.joined(List.of(read(FindingCodes.UNIT_MISMATCH, ROW_12)), List.of(audited)))
                .containsExactly(audited);
    }

    @Test
    void aRowWithoutAWeightIsNoGoalThatNobodyEvaluates() {
        Finding read = read(FindingCodes.MISSING_FIELD, ROW_12);
        assertThat(ReadingFindings.joined(List.of(read), List.of(audited(AuditCodes.GOAL_NOT_EVALUATED, ROW_13))))
                .containsExactly(read);
    }

    @Test
    void theWorstComesFirst() {
        Finding notice = read(FindingCodes.ACTUAL_IS_BOUND, ROW_13);
        Finding error = audited(AuditCodes.SCORE_SUM, ROW_12);
        assertThat(ReadingFindings.joined(List.of(notice), List.of(error))).containsExactly(error, notice);
    }
}
