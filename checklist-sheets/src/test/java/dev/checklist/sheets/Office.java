// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens workbooks in LibreOffice and saves them. Tests that use it are skipped where it is not installed. */
public final class Office {

    private static final String PROGRAM = "soffice";
    private static final long MOST_SECONDS = 180;

    private Office() {}

    /**
     * Converts a file, and returns the new one, which is in the given folder.
     *
     * @param format the format and its options, such as {@code csv:"Text - txt - csv (StarCalc)":44,34,76}
     */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Process process = new ProcessBuilder(List.of(
                        PROGRAM,
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took more than " + MOST_SECONDS + " seconds");
        }
        String name = file.getFileName().toString();
        String extension = format.contains(":") ? format.substring(0, format.indexOf(':')) : format;
        Path converted = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
        if (!Files.exists(converted)) {
            throw new IOException(Files.readString(folder.resolve("log.txt")));
        }
        return converted;
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder(PROGRAM, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
