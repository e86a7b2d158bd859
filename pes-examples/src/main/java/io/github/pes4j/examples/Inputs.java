package io.github.pes4j.examples;

import io.github.pes4j.core.io.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a command line names; a folder stands for the files in it that some format reads. */
final class Inputs {

    private Inputs() {}

    /** Each file once, in the order in which it was named; those of a folder and the folders in it by name. */
    static List<Path> files(List<Path> named, Formats formats) throws IOException {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> isReadable(file, formats))
                            .sorted()
                            .forEach(file -> files.putIfAbsent(key(file), file));
                }
            } else {
                files.putIfAbsent(key(path), path);
            }
        }
        return List.copyOf(files.values());
    }

    /** How the names of files end that some format reads. */
    static List<String> endings(Formats formats) {
        return formats.ids().stream()
                .flatMap(id -> formats.byId(id).stream())
                .filter(format -> format.reader().isPresent())
                .flatMap(format -> format.extensions().stream())
                .map(ending -> "." + ending)
                .sorted()
                .toList();
    }

    /** What makes two names one file. */
    static Path key(Path path) {
        return path.toAbsolutePath().normalize();
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
