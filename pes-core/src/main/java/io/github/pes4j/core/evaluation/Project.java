package io.github.pes4j.core.evaluation;

import java.util.Optional;
import org.immutables.value.Value;

/** The project (项目) that is evaluated. Immutable and thread-safe. */
@Value.Immutable
public abstract class Project {

    /** Values are made by their builder alone. */
    Project() {}

    /** Its name (项目名称), as printed. */
    public abstract String name();

    /** The department in charge (主管部门), if named. */
    public abstract Optional<String> department();

    /** The unit that ran it (实施单位), if named. */
    public abstract Optional<String> unit();

    /** The year that is evaluated, if named. */
    public abstract Optional<Integer> year();

    /** A builder of projects. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a project; {@code build} throws {@link IllegalStateException} without a name. Not thread-safe. */
    public static final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
