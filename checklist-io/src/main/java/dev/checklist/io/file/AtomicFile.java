// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Replaces a file atomically: other programs see either the old file or the new file, never a part of it, even if the
 * machine stops. The comment of the package {@link dev.checklist.io} says what users may rely on.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes the content of a file. The stream must not be closed. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    public static void write(Path path, Content content) throws IOException {
        Target target = Target.of(Objects.requireNonNull(path, "path"));
        // Not derived from the name of the file, which may already have the maximum length.
        Path temporary = target.file().resolveSibling(".checklist-%s.tmp".formatted(UUID.randomUUID()));
        boolean moved = false;
        try {
            writeAndForce(temporary, target.whenCreated(), content);
            target.handOver(temporary);
            Files.move(temporary, target.file(), StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                remove(temporary);
            }
        }
    }

    private static void writeAndForce(Path temporary, FileAttribute<?>[] attributes, Content content)
            throws IOException {
        try (FileChannel channel = FileChannel.open(
                temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The original failure is thrown to the caller; this one is only logged. The logger is looked up here,
            // because a lookup that finds no logging library prints a warning in every program that writes a file.
            LoggerFactory.getLogger(AtomicFile.class).warn("Could not remove the temporary file {}", temporary, e);
        }
    }
}
