package io.github.pes4j.examples;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.result.Dossier.FileFindings;
import io.github.pes4j.core.value.Bilingual;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the command speaks.
 *
 * @param out results, as text
 * @param err one line for each thing that cannot be done
 * @param bytes results, as bytes
 */
record Console(PrintWriter out, PrintWriter err, OutputStream bytes) {

    /** Says in one line what could not be done. */
    int fail(Exception problem) {
        err.println("pes: " + sentence(problem));
        return Pes.UNUSABLE;
    }

    int fail(String problem) {
        err.println("pes: " + problem);
        return Pes.UNUSABLE;
    }

    /** Nothing could be read: one line for each reason. */
    int failNothing(List<Path> files, List<Path> named, List<FileFindings> reasons, Locale locale) {
        if (files.isEmpty()) {
            fail("no file that can be read in " + named);
        } else if (reasons.isEmpty()) {
            fail("no evaluation in " + files);
        }
        for (FileFindings file : reasons) {
            for (Finding finding : file.findings()) {
                String message = finding.message(locale);
                fail(message.startsWith(file.source()) ? message : file.source() + ": " + message);
            }
        }
        return Pes.UNUSABLE;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** What is wrong, with the file that it is about: in English, as all lines on standard error that are not findings. */
    private static String sentence(Exception problem) {
        String reason = reason(problem).in(Locale.ENGLISH);
        boolean named = problem instanceof FileSystemException file && file.getFile() != null;
        return named ? ((FileSystemException) problem).getFile() + ": " + reason : reason;
    }

    /** What is wrong, in a few words. */
    static Bilingual reason(Exception problem) {
        if (problem instanceof NoSuchFileException) {
            return new Bilingual("没有这个文件或文件夹", "no such file or folder");
        }
        if (problem instanceof AccessDeniedException) {
            return new Bilingual("没有访问权限", "access denied");
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return Bilingual.same(file.getReason());
        }
        if (problem instanceof IOException || problem instanceof IllegalArgumentException) {
            return Bilingual.same(String.valueOf(problem.getMessage()));
        }
        return new Bilingual("程序内部错误，请报告：{0}", "internal error, please report it: {0}").with(problem.toString());
    }
}
