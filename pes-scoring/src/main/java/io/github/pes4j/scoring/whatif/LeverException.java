package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Lever;

/** A lever that finds nothing, or cannot be put to a value. The message names the lever and the remedy. */
public final class LeverException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Lever lever;

    /** A problem with a lever. */
    public LeverException(Lever lever, String problem) {
        super(lever + ": " + problem);
        this.lever = lever;
    }

    /** The lever. */
    public Lever lever() {
        return lever;
    }
}
