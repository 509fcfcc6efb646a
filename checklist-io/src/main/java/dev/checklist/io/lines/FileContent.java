// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.lines;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file with the size that it had when it was opened. */
final class FileContent implements Content {

    private final FileChannel channel;
    private final long size;
    private final ByteArrays arrays;

    FileContent(FileChannel channel, int chunkSize) throws IOException {
        this.channel = channel;
        this.size = channel.size();
        this.arrays = new ByteArrays(chunkSize);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Slice read(long from, int length) throws IOException {
        ByteBuffer part = ByteBuffer.wrap(arrays.take(length), 0, length);
        while (part.hasRemaining()) {
            if (channel.read(part, from + part.position()) < 0) {
                throw new EOFException("The file became shorter while it was read");
            }
        }
        return new Slice(part.array(), 0, length);
    }

    @Override
    public void giveBack(Slice part) {
        arrays.giveBack(part.array());
    }
}
