package io.github.pes4j.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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

    void flush() {
        out.flush();
        err.flush();
    }

    static String sentence(Exception problem) {
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access denied";
        }
        if (problem instanceof IOException || problem instanceof IllegalArgumentException) {
            return String.valueOf(problem.getMessage());
        }
        return "internal error, please report it: " + problem;
    }
}
