package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Lever;

/**
 * A lever that finds nothing, or cannot be put to a value. The message names the lever and the remedy. The lever itself is not
 * serialised.
 */
public final class LeverException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Lever lever;

    /**
     * A problem with a lever.
     *
     * @param lever the lever
     * @param problem what is wrong, and what to do about it
     */
    public LeverException(Lever lever, String problem) {
        super(lever + ": " + problem);
        this.lever = lever;
    }

    /** The lever that was refused. */
    public Lever lever() {
        return lever;
    }
}
