package io.github.pes4j.core.form;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
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

    private final FormArea area;
    private final int endRow;

    /** The head ends before {@code endRow}. */
    ProjectBlock(FormArea area, int endRow) {
        this.area = area;
        this.endRow = endRow;
    }

    Project read() {
        Map<Header.Info, String> values = new EnumMap<>(Header.Info.class);
        head().forEach(cell -> Header.Info.of(cell)
                // Another label of the same meaning stays a note, with its value.
                .filter(info -> !values.containsKey(info))
                .ifPresent(info -> {
                    area.use(cell);
                    area.taken(beside(cell)).ifPresent(value -> values.put(info, FormText.name(value.text())));
                }));
        Project.Builder project = Project.builder()
                .name(values.getOrDefault(Header.Info.PROJECT, ""))
                .department(Optional.ofNullable(values.get(Header.Info.DEPARTMENT)))
                .unit(Optional.ofNullable(values.get(Header.Info.UNIT)))
                .year(year());
        if (!values.containsKey(Header.Info.PROJECT)) {
            area.report(Finding.of(FindingCodes.MISSING_FIELD)
                    .subject(new Subject.Part("项目名称"))
                    .addPlace(area.grid().location(area.firstRow(), 1))
                    .expected(new Bilingual("标签“项目名称”及其右侧的名称", "a label 项目名称 with the name beside it"))
                    .build());
        }
        return project.build();
    }

    private List<GridCell> head() {
        return area.cells().filter(cell -> cell.row() < endRow).toList();
    }

    /** The next cell to the right, unless that is a label itself. */
    private Optional<GridCell> beside(GridCell label) {
        return area.grid().cellsIn(label.row()).stream()
                .filter(cell -> cell.column() > label.lastColumn())
                .findFirst()
                .filter(cell -> Header.Info.of(cell).isEmpty());
    }

    /** The year of a title; a year in the name of the project says something else. */
    private Optional<Integer> year() {
        for (GridCell cell : head()) {
            String text = FormText.compact(cell.text());
            Matcher matcher = YEAR.matcher(text);
            boolean isLabelled = area.grid().cellsIn(cell.row()).stream()
                    .anyMatch(beside -> Header.Info.of(beside).isPresent());
            if (!isLabelled && matcher.find()) {
                area.use(cell);
                return Optional.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
