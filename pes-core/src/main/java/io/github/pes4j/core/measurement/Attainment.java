package io.github.pes4j.core.measurement;

import io.github.pes4j.core.value.Bilingual;

/** A person's verdict on whether something was attained (达成情况). Immutable and thread-safe. */
public enum Attainment {
    /** Attained (达成). */
    ATTAINED("达成", "attained"),
    /** Attained in part, with some effect (部分达成并具有一定效果). */
    PARTLY("部分达成", "partly attained"),
    /** Not attained (未达成). */
    MISSED("未达成", "not attained");

    private final Bilingual title;

    Attainment(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    /** The verdict in words. */
    public Bilingual title() {
        return title;
    }
}
