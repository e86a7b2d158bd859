package io.github.pes4j.core.evaluation;

import io.github.pes4j.core.value.Printed;
import java.util.Optional;

/**
 * The overall goal of the year (年度总体目标) in words. Immutable and thread-safe.
 *
 * @param expected what was expected (预期目标), if stated
 * @param achieved what was achieved (实际完成情况), if stated
 */
public record OverallGoal(Optional<Printed<String>> expected, Optional<Printed<String>> achieved) {}
