// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

import static dev.checklist.model.text.Texts.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens folders for an index. */
public final class Folders {

    private Folders() {}

    /** Opens a folder, which is created if it does not exist. It has to be empty, or to contain an index of ours. */
    public static Directory open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("The library " + folder + " is a file, expected a folder");
        }
        Directory directory = FSDirectory.open(folder);
        Optional<String> other = other(directory, folder);
        if (other.isPresent()) {
            directory.close();
            throw new IOException(
                    "The folder " + folder + " contains " + other.get() + ", expected a library or nothing");
        }
        return directory;
    }

    private static Optional<String> other(Directory directory, Path folder) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> !isLeftByOpening(name))
                        .sorted()
                        .findFirst()
                        .map(name -> quote(name));
            }
        }
        return SegmentInfos.readLatestCommit(directory).getUserData().containsKey(AnswerIndex.READ_WITH)
                ? Optional.empty()
                : Optional.of("an index of something else");
    }

    /** A program may have ended while it opened its first library in the folder. */
    private static boolean isLeftByOpening(String name) {
        return name.equals("write.lock") || name.startsWith("pending_segments_");
    }
}
