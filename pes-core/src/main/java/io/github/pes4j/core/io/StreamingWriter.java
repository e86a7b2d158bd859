package io.github.pes4j.core.io;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.PortfolioSummary;
import java.io.IOException;
import java.util.List;

/**
 * A writer that takes a dossier piece by piece and keeps none of them: the dossier may be larger than the memory. A sink is
 * still written whole or not at all. Implementations must be thread-safe; the session of a stream is not.
 */
public interface StreamingWriter extends DossierWriter {

    /**
     * Writes every piece that {@code feed} hands over, as soon as it does.
     *
     * @return what of these parts the format cannot hold, as {@code not-representable}
     * @throws IOException if nothing was written
     */
    List<Finding> stream(Feed feed, Sink sink) throws IOException;

    @Override
    default List<Finding> write(Dossier dossier, Sink sink) throws IOException {
        return stream(
                session -> {
                    dossier.items().forEach(session::item);
                    dossier.files().forEach(session::file);
                    dossier.portfolio().ifPresent(session::portfolio);
                },
                sink);
    }

    /** Hands over the pieces of a dossier. */
    interface Feed {
        /**
         * Hands every piece to the session, in the order in which they should stand.
         *
         * @throws IOException if there are no more pieces to be had; nothing is then written
         */
        void into(Session session) throws IOException;
    }

    /**
     * Takes the pieces of a dossier while its sink is open. Not thread-safe. Its methods throw an
     * {@link java.io.UncheckedIOException} if the sink cannot be written, which {@link #stream} throws on as it was.
     */
    interface Session {
        /** An evaluation with what belongs to it. */
        void item(Dossier.Item item);

        /** What was found in a file. */
        void file(Dossier.FileFindings findings);

        /** All of them together; at most once, after the items. */
        void portfolio(PortfolioSummary summary);
    }
}
