package io.github.pes4j.io.excel;

import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import java.util.Optional;
import java.util.Set;

/** Excel workbooks ({@code .xlsx}, {@code .xls}) with forms, frameworks, ledgers and goals. Stateless and thread-safe. */
public final class ExcelFormatProvider implements FormatProvider {

    /** The provider; there is nothing to configure. */
    public ExcelFormatProvider() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xls");
    }

    @Override
    public Optional<EvaluationReader> reader() {
        return Optional.of(new WorkbookReader());
    }
}
