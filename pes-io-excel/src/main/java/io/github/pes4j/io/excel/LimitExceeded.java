package io.github.pes4j.io.excel;

import io.github.pes4j.core.value.Bilingual;

/** Ends the reading of a file, or of a sheet, that holds more than any form: says how much is read. */
final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual most;

    LimitExceeded(Bilingual most) {
        super(most.en());
        this.most = most;
    }

    /** How much is read at most. */
    Bilingual most() {
        return most;
    }
}
