package io.github.pes4j.core.form;

import io.github.pes4j.core.form.Header.Info;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which project a table is about: beside its label, else in its title, else nothing says. */
final class TableName {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:附[件表]\\d*[:：.]?|表\\d+(?:-\\d+)?[:：]?)?(?:\\(?(?:19|20)\\d{2}年度?\\)?)?(.*?)(?:绩效|支出明细|资金支出|经费明细|明细表|评价指标|指标体系|评分表|得分表|自评|目标表|凭证).*$");
    private static final Pattern YEAR = Pattern.compile("\\(?(?:19|20)\\d{2}年度?\\)?");
    /** What stands in the title of every such table. */
    private static final Set<String> ANY = Set.of(
            "", "项目", "项目支出", "部门", "部门整体", "部门整体支出", "单位", "预算", "预算项目", "财政支出", "专项资金", "主要", "经费", "资金", "项目资金");

    private TableName() {}

    /** The project that a table names. */
    static Optional<String> of(FormArea area) {
        Optional<String> labelled = area.cells()
                .filter(cell -> Info.of(cell).filter(Info.PROJECT::equals).isPresent())
                .findFirst()
                .flatMap(label -> ProjectBlock.valueBeside(area.grid(), label))
                .map(cell -> FormText.name(cell.text()));
        return labelled.or(() -> inTitle(area.title()));
    }

    /** The name before the words that say what a table is: 某项目经费支出明细表. */
    static Optional<String> inTitle(String title) {
        Matcher matcher = TITLE.matcher(FormText.compact(title));
        return matcher.matches() && !ANY.contains(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether two names can be of one project: a year or a place before one of them says nothing else. */
    static boolean agree(String one, String other) {
        String first = bare(one);
        String second = bare(other);
        return first.contains(second) || second.contains(first);
    }

    private static String bare(String name) {
        return YEAR.matcher(FormText.label(name)).replaceAll("");
    }
}
