package io.github.pes4j.core.measurement;

import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import java.util.Optional;

/**
 * Points that a person gave (评判; 人工调整). On a judged leaf they are the score; as an override on a computable leaf they
 * replace it, and then only because a person decided so. Immutable and thread-safe.
 *
 * @param points the points, as printed
 * @param by who gave them
 * @param reason why, if said
 */
public record Judgement(Printed<Points> points, Claimant by, Optional<String> reason) {

    /**
     * Points with a reason.
     *
     * @throws IllegalArgumentException if the points are no number
     */
    public static Judgement of(String points, Claimant by, String reason) {
        return new Judgement(Printed.of(points, Points.of(points)), by, Optional.of(reason));
    }
}
