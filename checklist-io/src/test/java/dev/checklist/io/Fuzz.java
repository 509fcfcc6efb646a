// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.checklist.model.problem.ChecklistParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

/** Feeds a reader with random bytes, and with a valid document that has random errors. */
public final class Fuzz {

    private static final long SEED = Long.getLong("checklist.seed", 20_240_807);
    private static final int TRIES = Integer.getInteger("checklist.tries", 1000);

    private Fuzz() {}

    @FunctionalInterface
    public interface Reader {
        Object read(byte[] bytes) throws Exception;
    }

    /** Fails unless each try returns a value or throws a {@link ChecklistParseException} with a place. */
    public static void feed(byte[] good, Reader reader) {
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = i % 4 == 0 ? anything(random) : spoiled(good, random);
            try {
                reader.read(bytes);
            } catch (ChecklistParseException e) {
                assertTrue(e.location().line() >= 1, () -> failure(bytes));
            } catch (Exception | StackOverflowError e) {
                throw new AssertionError(failure(bytes), e);
            }
        }
    }

    private static String failure(byte[] bytes) {
        return "Input in base64: " + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] anything(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] spoiled(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(20));
        byte[] put = switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> anything(random);
            case 2 -> Arrays.copyOfRange(bytes, to, Math.min(bytes.length, to + random.nextInt(200)));
            case 3 -> new byte[] {(byte) "{}[]\",:=\n\r".charAt(random.nextInt(10))};
            default -> new byte[] {(byte) random.nextInt()};
        };
        if (random.nextInt(10) == 0) {
            return Arrays.copyOf(bytes, from);
        }
        byte[] changed = new byte[from + put.length + bytes.length - to];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(put, 0, changed, from, put.length);
        System.arraycopy(bytes, to, changed, from + put.length, bytes.length - to);
        return changed;
    }
}
