// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The file that is to be replaced.
 *
 * @param file where the symbolic links lead; may not exist yet
 * @param old  the owner, group and permissions of the file; empty if there is none, or if the system has no such thing
 */
record Target(Path file, Optional<PosixFileAttributes> old) {

    /** The maximum number of symbolic links to follow; the same as in Linux. */
    private static final int MAX_LINKS = 40;

    private static final Set<PosixFilePermission> OF_GROUP =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);
    private static final Set<PosixFilePermission> OF_OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Finds the file, and refuses what must not be replaced: folders, devices, pipes, and files that are read-only. */
    static Target of(Path path) throws IOException {
        Path file = resolveLinks(path);
        try {
            // Of the path, because some links, such as /dev/stdout, lead to what has no path of its own.
            BasicFileAttributes old = attributes(path);
            if (!old.isRegularFile()) {
                String found = old.isDirectory() ? "a folder" : "a device or pipe";
                throw new FileSystemException(path.toString(), null, "found " + found + ", expected a file");
            }
            checkWritable(path);
            return new Target(file, old instanceof PosixFileAttributes posix ? Optional.of(posix) : Optional.empty());
        } catch (NoSuchFileException e) {
            return new Target(file, Optional.empty());
        }
    }

    /** Follows symbolic links, so that a link stays a link, even if its target does not exist yet. */
    private static Path resolveLinks(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view == null ? Files.readAttributes(path, BasicFileAttributes.class) : view.readAttributes();
    }

    private static void checkWritable(Path path) throws IOException {
        try {
            path.getFileSystem().provider().checkAccess(path, AccessMode.WRITE);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(path.toString(), null, "the file is read-only");
        }
    }

    /** {@return with what the new file is created: it is open to its owner only, until its group is set} */
    FileAttribute<?>[] whenCreated() {
        return old.map(attributes -> new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(intersection(attributes.permissions(), OF_OWNER))
                })
                .orElse(new FileAttribute<?>[0]);
    }

    /** Gives the new file what the old one has. If its group can't be kept, another group gets no access. */
    void handOver(Path temporary) throws IOException {
        if (old.isEmpty()) {
            return;
        }
        Set<PosixFilePermission> permissions = old.get().permissions();
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        PosixFileAttributes created = view.readAttributes();
        if (!created.owner().equals(old.get().owner())) {
            tryTo(() -> view.setOwner(old.get().owner()));
        }
        if (!created.group().equals(old.get().group())
                && !tryTo(() -> view.setGroup(old.get().group()))) {
            permissions = EnumSet.copyOf(permissions);
            permissions.removeAll(OF_GROUP);
        }
        // Also restores what the umask of the user removed.
        view.setPermissions(permissions);
    }

    private static Set<PosixFilePermission> intersection(Set<PosixFilePermission> all, Set<PosixFilePermission> some) {
        Set<PosixFilePermission> both = EnumSet.noneOf(PosixFilePermission.class);
        both.addAll(all);
        both.retainAll(some);
        return both;
    }

    private interface Change {
        void apply() throws IOException;
    }

    /** Most users may not give files away. */
    private static boolean tryTo(Change change) {
        try {
            change.apply();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
