package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;

/**
 * A lever that finds nothing, or cannot be put to a value. The text names the lever and the remedy, in both languages. The
 * lever itself is not serialised.
 */
public final class LeverException extends IllegalArgumentException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Lever lever;
    private final transient Bilingual told;

    /**
     * A problem with a lever.
     *
     * @param lever the lever
     * @param problem what is wrong, and what to do about it
     */
    public LeverException(Lever lever, Bilingual problem) {
        super(lever + ": " + problem.en());
        this.lever = lever;
        this.told = new Bilingual("{0}：{1}", "{0}: {1}").with(lever, problem);
    }

    /**
     * A problem with a lever, in words with places.
     *
     * @param lever the lever
     * @param zh the Chinese text, with places {@code {0}} …
     * @param en the English text, with the same places
     * @param arguments what stands in the places
     */
    public LeverException(Lever lever, String zh, String en, Object... arguments) {
        this(lever, new Bilingual(zh, en).with(arguments));
    }

    /** The lever that was refused. */
    public Lever lever() {
        return lever;
    }

    @Override
    public Bilingual told() {
        return told;
    }
}
