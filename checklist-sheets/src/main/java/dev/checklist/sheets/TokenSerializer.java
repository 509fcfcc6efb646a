// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.checklist.model.Token;
import java.io.IOException;
import java.io.Serial;

/** Writes a choice as its token. */
final class TokenSerializer extends StdSerializer<Token> {

    @Serial
    private static final long serialVersionUID = 1L;

    TokenSerializer() {
        super(Token.class);
    }

    @Override
    public void serialize(Token value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(value.token());
    }
}
