package io.github.pes4j.core.audit;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;

/**
 * One figure of one subject: a node of the claims, however often it is printed. Immutable and thread-safe.
 *
 * @param subject what it is about
 * @param figure which figure of it
 */
public record FigureKey(Subject subject, Figure figure) {}
