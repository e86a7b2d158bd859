package io.github.pes4j.examples;

import io.github.pes4j.core.io.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command line names; a folder stands for the files in it that some format reads. */
final class Inputs {

    private Inputs() {}

    static List<Path> files(List<Path> named, Formats formats) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> isReadable(file, formats))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isReadable(Path file, Formats formats) {
        Path name = file.getFileName();
        // "~$" marks the lock files of spreadsheet programs.
        return name != null
                && !name.toString().startsWith("~$")
                && formats.byName(name.toString())
                        .flatMap(format -> format.reader())
                        .isPresent();
    }
}
