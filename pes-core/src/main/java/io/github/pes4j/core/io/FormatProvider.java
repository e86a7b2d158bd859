package io.github.pes4j.core.io;

import java.util.Optional;
import java.util.Set;

/**
 * A format that PES can read or write: the plug-in point for importers and writers. A provider is cheap, has a public
 * constructor without arguments, and does nothing but name itself and hand out its parts. It is found by
 * {@link java.util.ServiceLoader} if it is declared both in {@code module-info} and in {@code META-INF/services}.
 * Providers and what they hand out must be thread-safe.
 */
public interface FormatProvider {

    /** A short name of small letters, digits and hyphens: {@code xlsx}. No two installed formats share one. */
    String id();

    /** The endings of file names that it claims, in small letters, without the dot; may be empty. */
    Set<String> extensions();

    /** The reader, if the format can be read. */
    default Optional<EvaluationReader> reader() {
        return Optional.empty();
    }

    /** The writer, if the format can be written. */
    default Optional<DossierWriter> writer() {
        return Optional.empty();
    }

    /** The writer that takes a dossier piece by piece, if the format can be written so. */
    default Optional<StreamingWriter> streamingWriter() {
        return Optional.empty();
    }

    /** The writer of form sheets, if the format has sheets. */
    default Optional<SheetWriter> sheetWriter() {
        return Optional.empty();
    }

    /** What writes findings into a copy of a file, if the format has room for them. */
    default Optional<FindingAnnotator> annotator() {
        return Optional.empty();
    }
}
