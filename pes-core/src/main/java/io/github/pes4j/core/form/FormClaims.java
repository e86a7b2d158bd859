package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Target;
import io.github.pes4j.core.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures that a table prints of itself, one after the other. */
final class FormClaims {

    private final Claimant by;
    private final Mention mention;
    private final List<Claim> claims = new ArrayList<>();

    FormClaims(Claimant by, Mention mention) {
        this.by = by;
        this.mention = mention;
    }

    void points(Subject subject, Figure figure, Optional<Printed<Points>> points) {
        points.ifPresent(printed ->
                number(subject, figure, printed.map(value -> new Quantity(value.number(), Unit.NONE))));
    }

    void number(Subject subject, Figure figure, Printed<Quantity> printed) {
        claims.add(new Claim(subject, figure, printed.map(ClaimValue.Numeric::new), by, mention));
    }

    void target(Subject subject, Printed<Target> target) {
        claims.add(new Claim(subject, Figure.TARGET, target.map(ClaimValue.Goal::new), by, mention));
    }

    List<Claim> all() {
        return claims;
    }
}
