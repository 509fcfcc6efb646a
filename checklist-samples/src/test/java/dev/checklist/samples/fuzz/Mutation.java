// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils inputs in a few places. */
final class Mutation {

    /** Pieces that mean something to JSON, CSV, XML or to the readers, or that Unicode makes difficult. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "true",
            "-1e999",
            "\\u0000",
            "\\ud800",
            "\\u202e",
            "\"\":",
            "\"id\":",
            "\"sections\":[",
            "\"format\":\"checklist/9.9\"",
            "\n",
            "\r",
            "\r\n",
            ";",
            "\t",
            "\"\"",
            "'=1",
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "<!--",
            "<![CDATA[",
            "<!DOCTYPE x>",
            "xmlns:x=\"y\"",
            " r=\"A1\"",
            " r=\"XFD1048576\"",
            " s=\"99999\"",
            " t=\"s\"",
            "<v>-1</v>",
            "<c/>",
            "<row/>",
            "0",
            "-",
            "1e9",
            "99999999999",
            "2147483648",
            "No",
            "Question",
            "確認事項",
            "回答",
            "備考",
            "○",
            "×",
            "Σ",
            "İ",
            "\u202E",
            "\u0301\u0316",
            "𠮷",
            "\uFEFF",
            "\u0000",
            "\u2028",
            "）",
            "*",
            "1.1",
            "=1+1",
            "https://a/",
            " ");

    private static final List<String> TEXTS = List.of(
            "9",
            "-1",
            "0",
            "99999999999",
            "1e9",
            "Σ",
            "İ",
            "\u202E",
            "\u0301",
            "𠮷",
            "○",
            "×",
            "Yes",
            "N/A",
            "※",
            "）",
            "*",
            "1.1",
            "，",
            "  ",
            "\u3000",
            "long".repeat(100));

    private static final List<byte[]> BROKEN = List.of(
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {0, 0, (byte) 0xD8, 0});

    private static final int LONG = 70_000;

    private Mutation() {}

    /** Returns an input with up to three changes. Most have one, so that they are read to where it is, and beyond. */
    static byte[] of(byte[] input, Random random) {
        byte[] changed = input;
        for (int changes = Math.max(1, random.nextInt(6) - 2); changes > 0; changes--) {
            changed = changed(changed, random);
        }
        return changed;
    }

    private static byte[] changed(byte[] input, Random random) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + (random.nextBoolean() ? 0 : random.nextInt(30)));
        return switch (random.nextInt(24)) {
            case 0 -> Arrays.copyOf(input, from);
            case 1 -> replaced(input, from, to, new byte[0]);
            case 2 -> replaced(input, from, Math.min(input.length, from + 1), new byte[] {(byte) random.nextInt()});
            case 3 -> replaced(input, from, to, BROKEN.get(random.nextInt(BROKEN.size())));
            case 4 -> replaced(input, from, from, piece(input, random));
            case 5 -> replaced(input, from, to, piece(input, random));
            case 6 -> replaced(input, from, from, repeated(input, random));
            case 7, 8, 9, 10 -> replaced(input, from, to, token(random));
            default -> inText(input, random);
        };
    }

    /** Changes a letter or digit, so that the syntax stays as it is. */
    private static byte[] inText(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        while (at < input.length && !Character.isLetterOrDigit(input[at])) {
            at++;
        }
        byte[] text = random.nextInt(3) == 0
                ? TEXTS.get(random.nextInt(TEXTS.size())).getBytes(StandardCharsets.UTF_8)
                : new byte[] {other(input, random)};
        boolean isPlain = text.length > 1 || Character.isLetterOrDigit(text[0]) || text[0] == ' ';
        return isPlain ? replaced(input, at, Math.min(input.length, at + 1), text) : input;
    }

    private static byte other(byte[] input, Random random) {
        return input.length == 0 ? (byte) '1' : input[random.nextInt(input.length)];
    }

    private static byte[] token(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a piece of the input itself. */
    private static byte[] piece(byte[] input, Random random) {
        int from = random.nextInt(input.length + 1);
        return Arrays.copyOfRange(input, from, Math.min(input.length, from + random.nextInt(300)));
    }

    /** Returns a piece many times, and now and then so many that work shows itself that grows faster than its input. */
    private static byte[] repeated(byte[] input, Random random) {
        byte[] piece = random.nextBoolean() ? token(random) : piece(input, random);
        int times = random.nextInt(50) == 0 ? LONG / Math.max(1, piece.length) : random.nextInt(20);
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            repeated.writeBytes(piece);
        }
        return repeated.toByteArray();
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        ByteArrayOutputStream replaced = new ByteArrayOutputStream(input.length + by.length);
        replaced.write(input, 0, from);
        replaced.writeBytes(by);
        replaced.write(input, to, input.length - to);
        return replaced.toByteArray();
    }
}
