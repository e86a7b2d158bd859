package io.github.pes4j.scoring;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.policy.GradeRange;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import java.util.List;

/**
 * A score in one line, without its reasons. Immutable and thread-safe.
 *
 * @param total the total (总分) as it is shown, or the range in which it lies
 * @param decimals how many decimals it is shown with
 * @param maximum the most that the tree can give (满分)
 * @param grade the grade (等级) of the total
 * @param findings what kept leaves from being scored
 */
public record Brief(ScoreRange total, int decimals, Points maximum, GradeRange grade, List<Finding> findings) {

    /** Copies the findings. */
    public Brief {
        findings = List.copyOf(findings);
    }

    /** What a scorecard says in one line. */
    public static Brief of(Scorecard card) {
        return new Brief(card.total(), card.decimals(), card.maximum(), card.grade(), card.findings());
    }

    /** The total as it is shown: {@code 92.50}; a range with both ends. */
    public String totalText() {
        return total.text(decimals);
    }
}
