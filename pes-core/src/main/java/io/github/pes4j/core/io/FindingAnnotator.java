package io.github.pes4j.core.io;

import io.github.pes4j.core.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes findings into a copy of the file that they are about, each at its place, and changes nothing else of it.
 * Implementations must be thread-safe.
 */
public interface FindingAnnotator {

    /**
     * Writes the copy.
     *
     * @param source the file that was read; it is left as it is
     * @param findings what was found in it
     * @param locale the language of what is written: Chinese or English
     * @param sink where the copy goes
     * @return the findings that have no place in the file, or none where something can be written; they are not in the copy
     * @throws IOException if the file cannot be had or annotated; nothing was written then, and the message says why
     */
    List<Finding> annotate(Source source, List<Finding> findings, Locale locale, Sink sink) throws IOException;
}
