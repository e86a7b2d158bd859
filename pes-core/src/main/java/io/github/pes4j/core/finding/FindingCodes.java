package io.github.pes4j.core.finding;

import static io.github.pes4j.core.finding.Severity.ERROR;
import static io.github.pes4j.core.finding.Severity.NOTICE;
import static io.github.pes4j.core.finding.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;

/**
 * The codes that reading, scoring and writing give, each with its meaning and the usual remedy; those of the audit are
 * {@link AuditCodes}. Constants alone, thread-safe.
 */
public final class FindingCodes {

    /** The file is not what its name or its reader expects. */
    public static final FindingCode UNREADABLE = code(
            "unreadable",
            ERROR,
            "无法读取",
            "cannot be read",
            "请确认文件完整、未加密、格式与扩展名一致",
            "check that the file is whole, not encrypted and of the format that its name says");

    /** Nothing on the sheet, or in the file, is a form that a reader knows. */
    public static final FindingCode NO_FORM_FOUND = code(
            "no-form-found",
            ERROR,
            "未找到自评表",
            "no form found",
            "表中应有“项目名称”以及“三级指标”等表头",
            "a form has a label '项目名称' and a header row with '三级指标'");

    /** A header inside a form that no synonym explains. Its column is kept as notes. */
    public static final FindingCode UNKNOWN_HEADER = code(
            "unknown-header",
            WARNING,
            "表头无法识别",
            "header not understood",
            "改用通行的表头名称；该列内容已作为备注保留",
            "use the usual name of the header; what stood below is kept as notes");

    /** Something that scoring needs is blank or has no place. */
    public static final FindingCode MISSING_FIELD =
            code("missing-field", ERROR, "缺少必要内容", "needed and not there", "补填后重新读取", "fill it in and read again");

    /** A text stands where only a number can. */
    public static final FindingCode NOT_A_NUMBER =
            code("not-a-number", ERROR, "不是数字", "not a number", "单元格中只填数字", "write the number alone");

    /** A field that the format does not have. */
    public static final FindingCode UNKNOWN_FIELD = code(
            "unknown-field", ERROR, "字段不存在", "no such field", "删除该字段或改正名称", "remove the field or correct its name");

    /** A field has a value that it cannot have. */
    public static final FindingCode INVALID_VALUE = code(
            "invalid-value",
            ERROR,
            "字段值不合要求",
            "a value that the field cannot have",
            "按格式说明改正",
            "correct it as the format says");

    /** Two entries carry the same path. */
    public static final FindingCode DUPLICATE_PATH =
            code("duplicate-path", ERROR, "路径重复", "the same path twice", "合并或改名", "merge the entries, or rename one");

    /** The file is of a version that this reader does not know. */
    public static final FindingCode VERSION_UNSUPPORTED = code(
            "version-unsupported",
            ERROR,
            "版本不受支持",
            "version not supported",
            "升级 PES，或用本版本重新导出",
            "upgrade PES, or export the file again with this version");

    /** More than a reader takes. */
    public static final FindingCode TOO_LARGE = code(
            "too-large",
            ERROR,
            "超出上限",
            "too large",
            "拆分文件或删除无关内容",
            "split the file, or delete what does not belong to it");

    /** A formula stands without the value that it last had. */
    public static final FindingCode NO_CACHED_VALUE = code(
            "no-cached-value",
            WARNING,
            "公式没有缓存值",
            "a formula without its value",
            "用表格软件打开并保存一次",
            "open the file in a spreadsheet program and save it once");

    /** A writer cannot hold something in its format. */
    public static final FindingCode NOT_REPRESENTABLE = code(
            "not-representable",
            WARNING,
            "该格式无法表达",
            "the format cannot hold it",
            "另存为 JSON 可完整保留",
            "JSON holds everything");

    /** Nobody named a policy; the usual one was taken. */
    public static final FindingCode POLICY_ASSUMED = code(
            "policy-assumed",
            NOTICE,
            "采用默认评分办法",
            "the usual policy was assumed",
            "指明所用的评分办法",
            "name the policy that is meant");

    /** Rows that cannot be a tree. */
    public static final FindingCode TREE_INVALID = code(
            "tree-invalid", ERROR, "指标体系有误", "not a tree of indicators", "改正所列行", "correct the rows that are named");

    /** A score cannot be computed from what is there. */
    public static final FindingCode NOT_COMPUTABLE =
            code("not-computable", WARNING, "无法计算得分", "no score can be computed", "补充所缺数据", "supply what is missing");

    /** A leaf names a custom rule that no plug-in at hand applies. */
    public static final FindingCode UNRESOLVED_RULE = code(
            "unresolved-rule",
            ERROR,
            "找不到评分规则",
            "no plug-in applies the rule",
            "加入提供该规则的插件",
            "add the plug-in that provides the rule");

    /** A plug-in is declared and cannot be used. The others can. */
    public static final FindingCode BROKEN_PLUG_IN = code(
            "broken-plug-in",
            WARNING,
            "插件无法使用",
            "a plug-in that is installed cannot be used",
            "更新或移除该插件，其他插件不受影响",
            "update or remove it; the others are used");

    /** Text stands against a number: nothing can be computed, and the printed score is a person's. */
    public static final FindingCode KIND_MISMATCH = code(
            "kind-mismatch",
            WARNING,
            "文字与数字不能比较",
            "text against a number",
            "把指标值和完成值都写成数字，或都写成文字",
            "write target and actual both as numbers, or both in words");

    /** Target and actual count different things. */
    public static final FindingCode UNIT_MISMATCH = code(
            "unit-mismatch",
            ERROR,
            "单位不同，不能比较",
            "units of different things",
            "统一指标值和完成值的单位",
            "write target and actual in units of one thing");

    /** The actual repeats an operator: it says a bound and counts with its value. */
    public static final FindingCode ACTUAL_IS_BOUND = code(
            "actual-is-bound",
            NOTICE,
            "完成值写成了范围",
            "the actual is a bound",
            "填写实际达到的数值",
            "write the value that was reached");

    /** A score is printed and nothing that it could rest on. */
    public static final FindingCode SCORE_WITHOUT_ACTUAL = code(
            "score-without-actual",
            ERROR,
            "有得分而无完成值",
            "a score without an actual",
            "填写实际完成值",
            "write what was reached");

    /** A target or actual looks as if it had been scanned and an operator misread; it counts as it is printed. */
    public static final FindingCode SCAN_SUSPECT = code(
            "scan-suspect",
            NOTICE,
            "疑似扫描识别错误",
            "likely misread by a scanner",
            "对照原件改正",
            "compare with the original and correct it");

    /** Content that a reader does not follow: it could do harm, and no form needs it. */
    public static final FindingCode UNSAFE_CONTENT = code(
            "unsafe-content",
            ERROR,
            "内容不安全，未予读取",
            "unsafe content, not read",
            "用表格软件另存为新文件后再读取",
            "save it as a new file in a spreadsheet program and read that");

    private static final List<FindingCode> ALL = ImmutableList.of(
            UNREADABLE,
            NO_FORM_FOUND,
            UNKNOWN_HEADER,
            MISSING_FIELD,
            NOT_A_NUMBER,
            UNKNOWN_FIELD,
            INVALID_VALUE,
            DUPLICATE_PATH,
            VERSION_UNSUPPORTED,
            TOO_LARGE,
            NO_CACHED_VALUE,
            NOT_REPRESENTABLE,
            POLICY_ASSUMED,
            TREE_INVALID,
            KIND_MISMATCH,
            UNIT_MISMATCH,
            ACTUAL_IS_BOUND,
            SCORE_WITHOUT_ACTUAL,
            SCAN_SUSPECT,
            UNSAFE_CONTENT,
            NOT_COMPUTABLE,
            UNRESOLVED_RULE,
            BROKEN_PLUG_IN);

    private FindingCodes() {}

    /** All codes of PES. */
    public static List<FindingCode> all() {
        return ALL;
    }

    private static FindingCode code(
            String id, Severity severity, String zh, String en, String remedyZh, String remedyEn) {
        return new FindingCode(id, severity, new Bilingual(zh, en), new Bilingual(remedyZh, remedyEn));
    }
}
