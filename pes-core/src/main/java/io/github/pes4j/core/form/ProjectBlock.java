package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.form.Header.Info;
import io.github.pes4j.core.value.Bilingual;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a form: title, year, and labels with their values beside them. */
final class ProjectBlock {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2}|19\\d{2})年");
    private static final Pattern BARE_YEAR = Pattern.compile("(20\\d{2}|19\\d{2})(年度?)?");
    /** What a field of a form is called that PES has no name for: 项目编码, 联系电话. */
    private static final Pattern FIELD = Pattern.compile(
            ".{0,10}(编码|代码|编号|类型|类别|属性|性质|部门|单位|处室|科室|电话|日期|时间|负责人|联系人|经办人|级次|期限|来源|方式|地址|名称)|.{1,12}:");

    private final FormArea area;
    private final int endRow;
    private boolean labelled;
    private final Map<Info, GridCell> values = new EnumMap<>(Info.class);

    /** The head ends before {@code endRow}. */
    ProjectBlock(FormArea area, int endRow) {
        this.area = area;
        this.endRow = endRow;
    }

    /** The project. */
    Project read() {
        for (GridCell cell : head()) {
            inOneCell(cell).filter(both -> !values.containsKey(both.label())).ifPresent(both -> {
                area.use(cell);
                labelled |= both.label() == Info.PROJECT;
                values.put(both.label(), both.value());
            });
            Optional<Info> info = Info.of(cell);
            // Another label of the same meaning stays a note, with its value.
            if (info.isPresent() && !values.containsKey(info.get())) {
                area.use(cell);
                labelled |= info.get() == Info.PROJECT;
                area.taken(beside(cell)).ifPresent(value -> values.put(info.get(), value));
            }
        }
        reportOtherFields();
        return Project.builder()
                .name(text(Info.PROJECT).orElse(""))
                .department(text(Info.DEPARTMENT))
                .unit(text(Info.UNIT))
                .year(labelledYear().or(this::year))
                .build();
    }

    /**
     * A label with its value behind a colon in the same cell: 项目名称：河道清淤.
     *
     * @param label what the label means
     * @param value the cell as if it held the value alone
     */
    record Labelled(Info label, GridCell value) {}

    /** The label and the value of a cell that holds both. */
    static Optional<Labelled> inOneCell(GridCell cell) {
        int half = cell.text().indexOf(':');
        int colon = half < 0 ? cell.text().indexOf('：') : half;
        if (colon <= 0 || FormText.saysNothing(cell.text().substring(colon + 1))) {
            return Optional.empty();
        }
        return Info.of(withText(cell, cell.text().substring(0, colon)))
                .map(label -> new Labelled(
                        label, withText(cell, cell.text().substring(colon + 1).strip())));
    }

    private static GridCell withText(GridCell cell, String text) {
        return new GridCell(cell.row(), cell.column(), cell.lastRow(), cell.lastColumn(), text, Optional.empty());
    }

    /** A form should name its project; a framework may leave that to its report. */
    void reportUnnamed() {
        if (!labelled) {
            area.report(Finding.of(FindingCodes.MISSING_FIELD)
                    .subject(new Subject.Part("项目名称"))
                    .addPlace(area.grid().location(area.firstRow(), 1))
                    .expected(new Bilingual("标签“项目名称”及其右侧的名称", "a label 项目名称 with the name beside it"))
                    .build());
        }
    }

    /** What stands beside a label, if both are there. */
    Optional<GridCell> value(Info info) {
        return Optional.ofNullable(values.get(info));
    }

    private Optional<String> text(Info info) {
        return value(info).map(cell -> FormText.name(cell.text()));
    }

    private List<GridCell> head() {
        return area.cells().filter(cell -> cell.row() < endRow).toList();
    }

    /**
     * The next cell to the right, unless that is a label itself: one that is known, or one that looks like a label and has
     * a value of its own.
     */
    private Optional<GridCell> beside(GridCell label) {
        return valueBeside(area.grid(), label);
    }

    /** The value beside a label of a grid. */
    static Optional<GridCell> valueBeside(CellGrid grid, GridCell label) {
        List<GridCell> right = grid.cellsIn(label.row()).stream()
                .filter(cell -> cell.column() > label.lastColumn())
                .toList();
        if (right.isEmpty() || Info.of(right.get(0)).isPresent()) {
            return valueBelow(grid, label);
        }
        boolean unknownLabel = isField(right.get(0))
                && right.size() > 1
                && !isField(right.get(1))
                && Info.of(right.get(1)).isEmpty();
        return unknownLabel ? Optional.empty() : Optional.of(right.get(0));
    }

    /** The value below a label that stands in a row of labels alone, above a row without any. */
    private static Optional<GridCell> valueBelow(CellGrid grid, GridCell label) {
        List<GridCell> labels = grid.cellsIn(label.row());
        List<GridCell> values = grid.cellsIn(label.lastRow() + 1);
        boolean above = labels.size() > 1
                && labels.stream().allMatch(cell -> Info.of(cell).isPresent() || isField(cell))
                && values.stream()
                        .noneMatch(cell -> cell.row() <= label.lastRow() || isField(cell) || isAnyLabel(cell));
        return above ? grid.firstIn(label.lastRow() + 1, label.column(), label.lastColumn()) : Optional.empty();
    }

    private static boolean isAnyLabel(GridCell cell) {
        return Info.of(cell).isPresent()
                || Header.Fund.of(cell).isPresent()
                || Header.Goal.of(cell).isPresent()
                || Header.Column.of(cell).isPresent();
    }

    private static boolean isField(GridCell cell) {
        return cell.number().isEmpty()
                && FIELD.matcher(FormText.compact(cell.text())).matches();
    }

    /** Fields that PES has no place for are kept as notes, and named. */
    private void reportOtherFields() {
        for (GridCell cell : head()) {
            boolean hasValue = area.grid().cellsIn(cell.row()).stream()
                    .filter(right -> right.column() > cell.lastColumn())
                    .findFirst()
                    .filter(right -> !area.isUsed(right) && !isField(right))
                    .isPresent();
            if (!area.isUsed(cell) && isField(cell) && Info.of(cell).isEmpty() && hasValue) {
                area.report(Finding.of(FindingCodes.UNKNOWN_HEADER)
                        .severity(Severity.NOTICE)
                        .addPlace(area.grid().location(cell))
                        .got(cell.text().strip())
                        .build());
            }
        }
    }

    private Optional<Integer> labelledYear() {
        return value(Info.YEAR)
                .map(cell -> BARE_YEAR.matcher(FormText.compact(cell.text())))
                .filter(Matcher::matches)
                .map(matcher -> Integer.parseInt(matcher.group(1)));
    }

    /** The year of a title; a year in the name of the project says something else. */
    private Optional<Integer> year() {
        for (GridCell cell : head()) {
            String text = FormText.compact(cell.text());
            Matcher matcher = YEAR.matcher(text);
            boolean isLabelled = area.grid().cellsIn(cell.row()).stream()
                    .anyMatch(beside -> Info.of(beside).isPresent());
            if (!isLabelled && matcher.find()) {
                area.use(cell);
                return Optional.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
