package io.github.pes4j.core.policy;

import io.github.pes4j.core.value.Bilingual;

/**
 * A grade (等级). Immutable and thread-safe.
 *
 * @param code a word for programs: {@code excellent}
 * @param label the word that is printed: 优
 */
public record Grade(String code, String label) {

    /** 优. */
    public static final Grade EXCELLENT = new Grade("excellent", "优");

    /** 良. */
    public static final Grade GOOD = new Grade("good", "良");

    /** 中. */
    public static final Grade FAIR = new Grade("fair", "中");

    /** 差. */
    public static final Grade POOR = new Grade("poor", "差");

    /** The grade in words: the label, and in English the word for programs. */
    public Bilingual title() {
        return new Bilingual(label, code);
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
