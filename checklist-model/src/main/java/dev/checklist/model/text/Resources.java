// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files of the library. The caller opens the stream, because the resources of a module can be opened
 * only from within the module.
 */
public final class Resources {

    private Resources() {}

    /**
     * Reads a whole resource as UTF-8 and closes it.
     *
     * @param stream the open resource, or {@code null} if it was not found
     * @param name   the name of the resource, for the message if it was not found
     * @return the text of the resource
     */
    public static String text(@Nullable InputStream stream, String name) {
        try (InputStream found = Objects.requireNonNull(stream, name)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the resource " + name, e);
        }
    }

    /**
     * Reads the lines of a resource, except blank lines and comments. A comment begins with {@code #}.
     *
     * @param stream the open resource, or {@code null} if it was not found
     * @param name   the name of the resource, for the message if it was not found
     * @return the lines in the order of the resource
     */
    public static List<String> lines(@Nullable InputStream stream, String name) {
        return text(stream, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
