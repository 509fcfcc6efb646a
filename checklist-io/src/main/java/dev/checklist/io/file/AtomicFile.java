// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Replaces a file atomically: other programs see either the old file or the new file, never a part of it, even if the
 * machine stops.
 */
public final class AtomicFile {

    /** The maximum number of symbolic links to follow; the same as in Linux. */
    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /** Writes the content of a file. The stream must not be closed. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    public static void write(Path path, Content content) throws IOException {
        Objects.requireNonNull(path, "path");
        Path target = resolveLinks(path);
        // Not derived from the name of the file, which may already have the maximum length.
        Path temporary = target.resolveSibling(".checklist-%s.tmp".formatted(UUID.randomUUID()));
        Optional<Set<PosixFilePermission>> permissions = permissions(target);
        boolean moved = false;
        try {
            writeAndForce(temporary, permissions, content);
            if (permissions.isPresent()) {
                // Restores the permissions that the umask of the user removed.
                Files.setPosixFilePermissions(temporary, permissions.get());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                remove(temporary);
            }
        }
    }

    /** Follows symbolic links, so that a link stays a link, even if its target does not exist yet. */
    private static Path resolveLinks(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Returns the permissions of the old file, if any, so that the new file is never accessible to more people. */
    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || Files.notExists(file)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    private static void writeAndForce(Path temporary, Optional<Set<PosixFilePermission>> permissions, Content content)
            throws IOException {
        FileAttribute<?>[] attributes = permissions
                .map(PosixFilePermissions::asFileAttribute)
                .map(attribute -> new FileAttribute<?>[] {attribute})
                .orElse(new FileAttribute<?>[0]);
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
