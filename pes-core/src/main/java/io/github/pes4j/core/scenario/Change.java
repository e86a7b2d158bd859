package io.github.pes4j.core.scenario;

/**
 * One lever put to a value. The value is a text as people write it ({@code 80%}, {@code 11}, {@code none}); what it means
 * is decided by the lever when the scenario is applied. Immutable and thread-safe.
 *
 * @param lever what to change
 * @param value to what
 */
public record Change(Lever lever, String value) {

    @Override
    public String toString() {
        return lever + "=" + value;
    }
}
