package io.github.pes4j.core.audit;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** The checks of plug-ins, and the rules that ids of checks keep. Name them with {@link #of}, or take what is installed. */
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
            if (!ID.matcher(check.id()).matches()) {
                throw new IllegalArgumentException(
                        "'" + check.id() + "', the id of " + check.getClass().getName()
                                + ", is not words of small letters joined by hyphens, with a prefix 'vendor:'");
            }
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

    /**
     * The checks that {@link ServiceLoader} finds on the module path and the class path, by id.
     *
     * @throws IllegalArgumentException as {@link #of}
     * @throws java.util.ServiceConfigurationError if a declared check cannot be made
     */
    public static List<AuditCheck> installed() {
        return of(ServiceLoader.load(AuditCheck.class)).stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}
