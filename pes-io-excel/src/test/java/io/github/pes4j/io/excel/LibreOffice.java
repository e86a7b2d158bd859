package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice as another reader of workbooks. Needs {@code soffice} on the path. */
final class LibreOffice {

    /** Every formula is worked out when a file is opened, whatever value is written beside it. */
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** A workbook as LibreOffice opens it and writes it in another format; the format begins with its file name ending. */
    static Path convert(Path folder, byte[] workbook, String format) throws IOException, InterruptedException {
        Path file = folder.resolve("form.xlsx");
        Files.write(file, workbook);
        Path settings = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return folder.resolve("form." + format.split(":", 2)[0]);
    }
}
