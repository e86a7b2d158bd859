package io.github.pes4j.core.form.render;

/** What a cell is for; adapters give each role a style. Immutable and thread-safe. */
public enum CellRole {
    /** The title of the form. */
    TITLE,
    /** A line below the title: the year. */
    SUBTITLE,
    /** A label with its value beside it, or a caption beside a block. */
    LABEL,
    /** The head of a column. */
    HEADER,
    /** Words that wrap: goals, reasons, explanations. */
    TEXT,
    /** Words of several sentences: some lines high even where nothing is written yet. */
    PROSE,
    /** Names and short words in the middle of their cell. */
    NAME,
    /** A number. */
    NUMBER,
    /** A cell of a total row. */
    TOTAL,
    /** A remark below the table, without a border. */
    NOTE
}
