package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.indicator.IndicatorPath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which conflict is looked at before which: what was measured before the money, the money before weights, weights before
 * scores; deeper nodes before those above them; on one node the order of the codes.
 */
final class Precedence {

    /** The codes of which one target or actual has only the first. */
    private static final List<FindingCode> ON_ONE_TARGET = List.of(
            AuditCodes.MAGNITUDE_SUSPECT,
            FindingCodes.SCAN_SUSPECT,
            FindingCodes.UNIT_MISMATCH,
            AuditCodes.TARGET_SUSPECT,
            AuditCodes.OVER_ACHIEVED);

    /** The codes of which one score has only the first. */
    private static final List<FindingCode> ON_ONE_SCORE = List.of(
            AuditCodes.MENTIONS_DIFFER,
            AuditCodes.SCORE_ABOVE_WEIGHT,
            AuditCodes.RULE_CEILING,
            AuditCodes.SCORE_NOT_POSSIBLE,
            AuditCodes.FUNDS_SCORE,
            AuditCodes.FULL_THOUGH_MISSED,
            AuditCodes.SCORE_ROUNDED_TO_FULL,
            AuditCodes.SCORE_DIFFERS,
            AuditCodes.DEDUCTED_THOUGH_MET);

    /** What follows from scores, and comes after them on the same node. */
    private static final List<FindingCode> BESIDE_SCORES =
            List.of(AuditCodes.RATE_ZERO_BUDGET, AuditCodes.RATE_DIFFERS, AuditCodes.SCORE_SUM);

    private static final List<FindingCode> OF_FUNDS = List.of(
            AuditCodes.FUNDS_SUM, AuditCodes.LEDGER_SUM, AuditCodes.CLAIM_DIFFERS, AuditCodes.EXECUTED_ABOVE_BUDGET);

    private static final Map<FindingCode, Integer> RANKS = ranks();
    private static final int LEAF = IndicatorPath.MAX_LEVELS + 1;

    private Precedence() {}

    private static Map<FindingCode, Integer> ranks() {
        Map<FindingCode, Integer> ranks = new HashMap<>();
        int rank = 0;
        for (List<FindingCode> codes : List.of(ON_ONE_TARGET, OF_FUNDS, ON_ONE_SCORE, BESIDE_SCORES)) {
            for (FindingCode code : codes) {
                ranks.put(code, rank++);
            }
        }
        return ranks;
    }

    /** Something of which there is only one finding. */
    record Slot(Optional<Subject> subject, List<FindingCode> codes) {}

    /** The slot that a conflict takes, if it is one of several on the same score or target. */
    static Optional<Slot> slot(Conflict conflict) {
        FindingCode code = conflict.finding().code();
        boolean score =
                conflict.figure().filter(figure -> figure == Figure.SCORE).isPresent();
        if (score && ON_ONE_SCORE.contains(code)) {
            return Optional.of(new Slot(conflict.finding().subject(), ON_ONE_SCORE));
        }
        return ON_ONE_TARGET.contains(code)
                ? Optional.of(new Slot(conflict.finding().subject(), ON_ONE_TARGET))
                : Optional.empty();
    }

    static List<Conflict> sorted(List<Conflict> conflicts) {
        return conflicts.stream()
                .sorted(Comparator.comparingInt(Precedence::layer)
                        .thenComparingInt(conflict -> -depth(conflict.finding()))
                        .thenComparingInt(conflict ->
                                RANKS.getOrDefault(conflict.finding().code(), RANKS.size())))
                .toList();
    }

    /** Worst first; among equals as they were found. */
    static List<Finding> shown(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private static int layer(Conflict conflict) {
        FindingCode code = conflict.finding().code();
        if (ON_ONE_TARGET.contains(code)) {
            return 0;
        }
        boolean measured = conflict.figure()
                .filter(figure -> figure != Figure.SCORE && figure != Figure.WEIGHT && figure != Figure.RATE)
                .isPresent();
        if (OF_FUNDS.contains(code) || (code.equals(AuditCodes.MENTIONS_DIFFER) && measured)) {
            return 1;
        }
        if (conflict.figure().filter(figure -> figure == Figure.WEIGHT).isPresent()) {
            return 2;
        }
        return RANKS.containsKey(code) ? 3 : 4;
    }

    /** How deep in the tree; what is not in the tree counts as deepest. */
    private static int depth(Finding finding) {
        return finding.subject()
                .flatMap(ClaimGraph::path)
                .map(IndicatorPath::level)
                .orElse(LEAF);
    }
}
