package io.github.pes4j.core.io;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder into which a file is to be written is not there. */
final class NoFolderException extends NoSuchFileException implements Told {

    private static final long serialVersionUID = 1L;

    private static final Bilingual TOLD = new Bilingual("没有这个文件夹；请先建立", "no such folder; make it first");

    NoFolderException(Path folder) {
        super(folder.toString(), null, TOLD.en());
    }

    @Override
    public Bilingual told() {
        return TOLD;
    }
}
