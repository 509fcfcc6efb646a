// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of temporary files, and those files that are left of programs that were killed. A name is never used twice,
 * so if a file is removed that is written after all, its writer fails, and the old file stays.
 */
final class Leftovers {

    private static final String NAMES = ".checklist-????????-????-????-????-????????????.tmp";
    /** Nobody takes a week to write a file. */
    private static final Duration OLD = Duration.ofDays(7);

    private static final int MOST_FOLDERS = 1_000;
    private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** {@return a new file beside another; not derived from its name, which may already have the maximum length} */
    static Path beside(Path file) {
        return file.resolveSibling(".checklist-%s.tmp".formatted(UUID.randomUUID()));
    }

    /**
     * Removes old files. Lists each folder once in the life of the program, because a folder may have many files that
     * are written one after the other.
     */
    static void removeFrom(Path folder) {
        if (SEEN.size() >= MOST_FOLDERS || !SEEN.add(folder)) {
            return;
        }
        Instant before = Instant.now().minus(OLD);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAMES)) {
            files.forEach(file -> remove(file, before));
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that can't be listed may still be written to.
        }
    }

    private static void remove(Path file, Instant before) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()
                    && attributes.lastModifiedTime().toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It is another user's.
        }
    }
}
