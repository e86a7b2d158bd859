package io.github.pes4j.core.claim;

import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;

/** What a claim or a finding is about. Sealed; immutable and thread-safe. */
public sealed interface Subject {

    /**
     * A node of the tree.
     *
     * @param path its path
     */
    record OfIndicator(IndicatorPath path) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.indicator(this);
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * An indicator that the tree does not have.
     *
     * @param name the name as printed
     */
    record UnknownIndicator(String name) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownIndicator(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A cell of the fund table.
     *
     * @param source the row as printed
     * @param column the column
     */
    record FundCell(String source, FundingColumn column) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fundCell(this);
        }

        @Override
        public String toString() {
            return source + " · " + column.title().zh();
        }
    }

    /** The total (总分) of the evaluation. */
    record Total() implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.total(this);
        }

        @Override
        public String toString() {
            return "总分";
        }
    }

    /**
     * A part of the document that is none of the others: a header, a sheet, a field.
     *
     * @param name what it is called there
     */
    record Part(String name) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.part(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Calls the case for this kind of subject. */
    <R> R match(Cases<R> cases);

    /**
     * One case for each kind of subject.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        R indicator(OfIndicator indicator);

        R unknownIndicator(UnknownIndicator unknown);

        R fundCell(FundCell cell);

        R total(Total total);

        R part(Part part);
    }
}
