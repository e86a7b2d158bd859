package io.github.pes4j.core.plugin;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * What is declared of one kind of plug-in: those that can be used, and why the others cannot. One that is broken must not
 * take the others with it. Immutable; thread-safe if the plug-ins are.
 *
 * @param working those that can be used, in the order in which they were found
 * @param broken a finding about each of the others
 */
public record Installed<T>(List<T> working, List<Finding> broken) {

    /** A loader that never comes to its end is given up. */
    private static final int MOST_BROKEN = 100;

    /** Copies the lists. */
    public Installed {
        working = ImmutableList.copyOf(working);
        broken = ImmutableList.copyOf(broken);
    }

    /**
     * All that a loader finds.
     *
     * @param loader finds plug-ins
     * @param trial asks a plug-in for what it must have; throws if it is of no use
     */
    public static <T> Installed<T> of(ServiceLoader<T> loader, Consumer<T> trial) {
        ImmutableList.Builder<T> working = ImmutableList.builder();
        ImmutableList.Builder<Finding> broken = ImmutableList.builder();
        Iterator<T> found = loader.iterator();
        for (int failures = 0; failures < MOST_BROKEN; ) {
            Optional<T> next;
            try {
                next = found.hasNext() ? Optional.of(found.next()) : Optional.empty();
            } catch (ServiceConfigurationError | LinkageError e) {
                broken.add(finding(reason(e)));
                failures++;
                continue;
            }
            if (next.isEmpty()) {
                break;
            }
            Optional<Finding> wrong = tried(next.get(), trial);
            wrong.ifPresentOrElse(broken::add, () -> working.add(next.get()));
        }
        return new Installed<>(working.build(), broken.build());
    }

    private static <T> Optional<Finding> tried(T plugIn, Consumer<T> trial) {
        try {
            trial.accept(plugIn);
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(broken(plugIn, e));
        }
    }

    /** What to say of a plug-in that threw something. */
    public static Finding broken(Object plugIn, Throwable thrown) {
        return finding(plugIn.getClass().getName() + ": " + reason(thrown));
    }

    private static Finding finding(String reason) {
        return Finding.of(FindingCodes.BROKEN_PLUG_IN)
                .got(Bilingual.same(reason))
                .build();
    }

    /** What was thrown, and what made it be thrown. */
    private static String reason(Throwable thrown) {
        String said =
                thrown instanceof ServiceConfigurationError ? String.valueOf(thrown.getMessage()) : thrown.toString();
        Throwable cause = thrown.getCause();
        return cause == null || said.contains(cause.toString()) ? said : said + ": " + reason(cause);
    }
}
