package io.github.pes4j.examples.whatif;

import io.github.pes4j.scoring.whatif.WhatIf;
import java.util.Locale;

/** A question to a study. */
public interface Question {

    /**
     * The answer.
     *
     * @param study what it is asked of
     * @param locale the language of pictures
     * @throws IllegalArgumentException if a lever finds nothing, or a number makes no sense; the message says what does
     * @throws IllegalStateException if the score to begin with is a range
     */
    Answer of(WhatIf study, Locale locale);
}
