package io.github.pes4j.io.json;

import java.util.regex.Pattern;

/** The names and the version of the files. */
final class Wire {

    /** One evaluation. */
    static final String EVALUATION = "pes-evaluation";

    /** Several evaluations. */
    static final String PORTFOLIO = "pes-portfolio";

    /** Written into every file; readers take any minor version of this major one. */
    static final String VERSION = "1.0";

    static final Pattern READABLE = Pattern.compile("1(\\.\\d{1,4})?");

    private Wire() {}
}
