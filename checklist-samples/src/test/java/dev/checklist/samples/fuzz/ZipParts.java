// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, one of which is spoiled and all of which are packed again. */
record ZipParts(Map<String, byte[]> parts) {

    static ZipParts of(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("fuzz-", ".xlsx");
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ZipParts(parts);
    }

    byte[] spoiled(Random random) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(20)) {
            case 0 -> changed.remove(name);
            case 1 -> changed.replace(name, parts.get(names.get(random.nextInt(names.size()))));
            default -> changed.computeIfPresent(name, (key, part) -> Mutation.of(part, random));
        }
        byte[] workbook = zip(changed);
        return random.nextInt(20) == 0 ? Mutation.of(workbook, random) : workbook;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
