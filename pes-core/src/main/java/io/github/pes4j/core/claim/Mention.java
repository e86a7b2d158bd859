package io.github.pes4j.core.claim;

/**
 * Where in the report, as its reader would say it, a figure is printed: "自评表", "四(一)". The place in the file is kept by
 * {@link io.github.pes4j.core.value.Printed}. Immutable and thread-safe.
 *
 * @param place the place in the report
 */
public record Mention(String place) {

    /** The self-evaluation form itself (自评表). */
    public static final Mention FORM = new Mention("自评表");
}
