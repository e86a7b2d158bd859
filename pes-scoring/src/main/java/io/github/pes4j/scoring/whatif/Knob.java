package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.LeverValue;
import java.util.List;
import java.util.Optional;

/** What a lever does. It looks at the draft anew each time, because earlier changes may have changed it. */
interface Knob {

    /**
     * The leaves whose scores it may change.
     *
     * @throws LeverException if it finds nothing to change
     */
    List<IndicatorPath> leaves(Draft draft);

    /** What it stands at. */
    String current(Draft draft);

    /** What it stands at, if that is one number. */
    Optional<LeverValue.Figure> number(Draft draft);

    /**
     * The draft with the lever at a value; a factor has become a figure before.
     *
     * @throws LeverException if it cannot be put there
     */
    Draft set(Draft draft, LeverValue value);
}
