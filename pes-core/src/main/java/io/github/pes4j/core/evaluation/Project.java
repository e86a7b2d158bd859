package io.github.pes4j.core.evaluation;

import java.util.Optional;
import org.immutables.value.Value;

/** The project that is evaluated. Immutable and thread-safe. */
@Value.Immutable
public interface Project {

    /** Its name (项目名称), as printed. */
    String name();

    /** The department in charge (主管部门), if named. */
    Optional<String> department();

    /** The unit that ran it (实施单位), if named. */
    Optional<String> unit();

    /** The year that is evaluated, if named. */
    Optional<Integer> year();

    /** A builder of projects. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a project. Not thread-safe. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
