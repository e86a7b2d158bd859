package io.github.pes4j.core.io;

/**
 * Watches bytes being read, and may end the reading. Attach it with {@link Source#watchedBy}. Several sources may share one:
 * implementations must be thread-safe.
 */
public interface Progress {

    /** So many more bytes were read. */
    void advanced(long bytes);

    /** Whether the reading should end; it then ends with a {@link java.util.concurrent.CancellationException}. */
    default boolean isCancelled() {
        return false;
    }
}
