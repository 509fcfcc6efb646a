// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import dev.checklist.io.json.ChecklistJson;
import dev.checklist.model.Checklist;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Check sheets that come with the library, read from its jar.
 *
 * @since 0.1.0
 */
public final class Samples {

    private static final String CYBOZU_COM_CHINA = "cybozu-com-cn.json";

    private Samples() {}

    /**
     * Reads the security check sheet of cybozu.com (China) of 2024-08-07: 72 controls in 11 sections, in Japanese.
     *
     * @return the sheet; each call returns a new, equal instance
     */
    public static Checklist cybozuComChina() {
        try (InputStream stream = Samples.class.getResourceAsStream(CYBOZU_COM_CHINA)) {
            return ChecklistJson.create().read(Objects.requireNonNull(stream, CYBOZU_COM_CHINA), CYBOZU_COM_CHINA);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar can't be read", e);
        }
    }
}
