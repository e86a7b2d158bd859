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

    /**
     * A category of the ledger (支出类别).
     *
     * @param name its name
     */
    record LedgerCategory(String name) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ledgerCategory(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A voucher of the ledger (凭证), by its place: numbers restart each month.
     *
     * @param index its place among the movements, from 0
     * @param number its number as printed
     */
    record Voucher(int index, String number) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.voucher(this);
        }

        @Override
        public String toString() {
            return number + " (" + (index + 1) + ")";
        }
    }

    /**
     * A contract (合同).
     *
     * @param name what it is for
     */
    record OfContract(String name) implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contract(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The grade bands (等级标准) that the report prints. */
    record Bands() implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bands(this);
        }

        @Override
        public String toString() {
            return "等级标准";
        }
    }

    /** The division of the points among the first level (分值结构). */
    record WeightScheme() implements Subject {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scheme(this);
        }

        @Override
        public String toString() {
            return "分值结构";
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
        /** For an indicator of the tree. */
        R indicator(OfIndicator indicator);

        /** For an indicator that the tree does not have. */
        R unknownIndicator(UnknownIndicator unknown);

        /** For a figure of the fund table. */
        R fundCell(FundCell cell);

        /** For a category of the ledger. */
        R ledgerCategory(LedgerCategory category);

        /** For one voucher. */
        R voucher(Voucher voucher);

        /** For a contract. */
        R contract(OfContract contract);

        /** For the bands of the grades. */
        R bands(Bands bands);

        /** For how the points are divided at the top. */
        R scheme(WeightScheme scheme);

        /** For the total. */
        R total(Total total);

        /** For a figure that has no name in the model. */
        R part(Part part);
    }
}
