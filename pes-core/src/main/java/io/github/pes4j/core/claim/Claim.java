package io.github.pes4j.core.claim;

import io.github.pes4j.core.value.Printed;

/**
 * A figure that a report prints of itself (报告所称). The same figure may be claimed many times, in many places. Immutable and
 * thread-safe.
 *
 * @param subject what it is about
 * @param figure which figure of it
 * @param printed the figure as printed, with its value where it was understood
 * @param by who says so
 * @param mention where in the report
 */
public record Claim(Subject subject, Figure figure, Printed<ClaimValue> printed, Claimant by, Mention mention) {}
