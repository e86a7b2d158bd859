package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the command speaks.
 *
 * @param out results, as text
 * @param err one line for each thing that cannot be done
 * @param bytes results, as bytes
 * @param locale the language
 */
record Console(PrintWriter out, PrintWriter err, OutputStream bytes, Locale locale) {

    /** Says in one line what could not be done. */
    int fail(Exception problem) {
        return fail(sentence(problem));
    }

    int fail(Bilingual problem) {
        return fail(problem.in(locale));
    }

    /** As above, in words with places. */
    int fail(String zh, String en, Object... arguments) {
        return fail(new Bilingual(zh, en).with(arguments));
    }

    /** Says what is wrong with a file, and names it once. */
    int fail(String source, Finding finding) {
        String message = finding.message(locale);
        return fail(
                message.startsWith(source)
                        ? message
                        : about(source, message(finding)).in(locale));
    }

    private int fail(String line) {
        err.println("pes: " + line);
        return Pes.UNUSABLE;
    }

    /** Nothing could be read: one line for each reason. */
    int failNothing(List<Path> files, List<Path> named, List<FileFindings> reasons, Formats formats) {
        if (files.isEmpty()) {
            fail(
                    "{0} 中没有可读取的文件；可读取 {1}",
                    "no file that can be read in {0}; what can be ends in {1}",
                    listed(named),
                    String.join(", ", Inputs.endings(formats)));
        } else if (reasons.isEmpty()) {
            fail("{0} 中没有绩效评价", "no evaluation in {0}", listed(files));
        }
        for (FileFindings file : reasons) {
            file.findings().forEach(finding -> fail(file.source(), finding));
        }
        return Pes.UNUSABLE;
    }

    private static String listed(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** A remark that keeps nothing from being done. */
    void say(Finding finding) {
        err.println(finding.message(locale));
    }

    void say(Bilingual remark) {
        err.println("pes: " + remark.in(locale));
    }

    /** A problem, and before it what has it. */
    static Bilingual about(Object what, Bilingual problem) {
        return new Bilingual("{0}：{1}", "{0}: {1}").with(what, problem);
    }

    /** A finding as one line, in both languages. */
    static Bilingual message(Finding finding) {
        return new Bilingual(finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** What is wrong, with the file that it is about. */
    private static Bilingual sentence(Exception problem) {
        Bilingual reason = reason(problem);
        if (!(problem instanceof FileSystemException file) || file.getFile() == null) {
            return reason;
        }
        return about(
                file.getFile(),
                problem instanceof Told
                        ? reason
                        : new Bilingual("{0}；请检查路径和权限", "{0}; check the path and who may read and write there")
                                .with(reason));
    }

    /** What operating systems say of files, for those who read no English. */
    private static final Map<String, String> REASONS = Map.of(
            "Is a directory", "这是文件夹，不是文件",
            "Not a directory", "路径中有一段不是文件夹",
            "No space left on device", "磁盘空间不足",
            "Read-only file system", "磁盘为只读",
            "File name too long", "文件名过长");

    /** What is wrong, in a few words. */
    static Bilingual reason(Exception problem) {
        if (problem instanceof Told told) {
            return told.told();
        }
        if (problem instanceof NoSuchFileException) {
            return new Bilingual("没有这个文件或文件夹", "no such file or folder");
        }
        if (problem instanceof AccessDeniedException) {
            return new Bilingual("没有访问权限", "access denied");
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return new Bilingual(REASONS.getOrDefault(file.getReason(), file.getReason()), file.getReason());
        }
        if (problem instanceof IOException || problem instanceof IllegalArgumentException) {
            return Bilingual.same(String.valueOf(problem.getMessage()));
        }
        return new Bilingual("程序内部错误，请报告：{0}", "internal error, please report it: {0}").with(problem.toString());
    }
}
