package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.plugin.Installed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * The checks of plug-ins, and the rules that ids of checks keep. Name them with {@link #of}, or take what is installed.
 * Stateless and thread-safe.
 */
public final class Checks {

    private static final Pattern ID = Pattern.compile("([a-z0-9-]+:)?[a-z0-9]+(-[a-z0-9]+)*");

    private Checks() {}

    /**
     * These checks, in order.
     *
     * @throws IllegalArgumentException if an id is malformed, or two checks share one; the message names both classes
     */
    public static List<AuditCheck> of(Iterable<? extends AuditCheck> checks) {
        Map<String, AuditCheck> byId = new HashMap<>();
        ImmutableList.Builder<AuditCheck> all = ImmutableList.builder();
        for (AuditCheck check : checks) {
            namesItself(check);
            AuditCheck other = byId.putIfAbsent(check.id(), check);
            if (other != null) {
                throw new IllegalArgumentException("check '" + check.id() + "' is claimed by both "
                        + other.getClass().getName() + " and "
                        + check.getClass().getName() + "; remove one");
            }
            all.add(check);
        }
        return all.build();
    }

    private static void namesItself(AuditCheck check) {
        if (!ID.matcher(check.id()).matches()) {
            throw new IllegalArgumentException("'" + check.id() + "', the id of "
                    + check.getClass().getName()
                    + ", is not words of small letters joined by hyphens, with a prefix 'vendor:'");
        }
    }

    /** What an auditor asks a check for before it runs it. */
    private static void isOfUse(AuditCheck check) {
        namesItself(check);
        Objects.requireNonNull(check.title(), "title");
        check.codes().forEach(Objects::requireNonNull);
    }

    private static Installed<AuditCheck> found() {
        return Installed.of(ServiceLoader.load(AuditCheck.class), Checks::isOfUse);
    }

    /** Which of the checks that are declared cannot be used, and why: {@code broken-plug-in}. */
    public static List<Finding> broken() {
        return found().broken();
    }

    /**
     * The checks that {@link ServiceLoader} finds on the module path and the class path, by id. One that cannot be made, or
     * does not name itself, is left out: {@link #broken} says why.
     *
     * @throws IllegalArgumentException if two checks share an id; the message names both classes
     */
    public static List<AuditCheck> installed() {
        return of(found().working()).stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
