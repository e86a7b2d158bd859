package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.io.excel.TableSheet.Column;
import io.github.pes4j.io.excel.TableSheet.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row for each finding: how bad it is, about what, where, what was found, and how to mend it. */
final class FindingTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("来源文件", 20),
            new Column("项目", 28),
            new Column("级别", 8),
            new Column("代码", 20),
            new Column("问题", 24),
            new Column("对象", 24),
            new Column("位置", 20),
            new Column("实际", 28),
            new Column("应为", 28),
            new Column("处理建议", 36));

    private final TableSheet table;

    FindingTable(TableSheet.Book book) {
        this.table = new TableSheet(book, "问题清单", COLUMNS);
    }

    void add(String source, String project, List<Finding> findings) {
        for (Finding finding : findings) {
            table.add(List.of(
                    Value.of(source),
                    Value.of(project),
                    Value.of(NoteText.word(finding.severity()).zh()),
                    Value.of(finding.code().id()),
                    Value.of(finding.code().title().zh()),
                    Value.of(finding.subject().map(Object::toString).orElse("")),
                    Value.of(finding.places().stream().map(Object::toString).collect(Collectors.joining("，"))),
                    Value.of(zh(finding.got())),
                    Value.of(zh(finding.expected())),
                    Value.of(finding.remedy().zh())));
        }
    }

    private static String zh(Optional<Bilingual> text) {
        return text.map(Bilingual::zh).orElse("");
    }
}
