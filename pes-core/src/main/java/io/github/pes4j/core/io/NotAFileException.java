package io.github.pes4j.core.io;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder was named where a file is to be read or written. */
final class NotAFileException extends FileSystemException implements Told {

    private static final long serialVersionUID = 1L;

    private static final Bilingual TOLD = new Bilingual("这是文件夹，不是文件；请写明文件名", "a folder, not a file; name a file in it");

    NotAFileException(Path path) {
        super(path.toString(), null, TOLD.en());
    }

    @Override
    public Bilingual told() {
        return TOLD;
    }
}
