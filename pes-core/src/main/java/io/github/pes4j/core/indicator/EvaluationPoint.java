package io.github.pes4j.core.indicator;

/**
 * One of the questions by which an indicator is evaluated (评价要点). Immutable and thread-safe.
 *
 * @param name its number or name, which rules and measurements refer to: ①
 * @param text what it asks
 */
public record EvaluationPoint(String name, String text) {}
