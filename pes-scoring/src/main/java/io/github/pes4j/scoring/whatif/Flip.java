package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.policy.Grade;
import io.github.pes4j.core.scenario.Scenario;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Points;

/**
 * The smallest change of weights that turns a verdict over (翻转点). Every leaf keeps its rate; points move between leaves, and their
 * sum stays. Immutable and thread-safe.
 *
 * @param moved how many points change places
 * @param total the total with the new weights
 * @param grade the grade with the new weights
 * @param changes the new points of the leaves that change; applied to the study, they give the total
 */
public record Flip(Points moved, Points total, Grade grade, Scenario changes) {

    /** The flip in a sentence. */
    public Bilingual story() {
        return new Bilingual(
                        "移动 {0} 分权重后，总分为 {1}，等级为 {2}", "moving {0} points of weight gives a total of {1}, grade {2}")
                .with(moved, total, grade.label());
    }
}
