// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import com.fasterxml.jackson.core.JsonLocation;
import dev.checklist.io.format.Format;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reading met on its way. One for each document; handed to the deserializers as an attribute. */
public final class DocumentState {

    /** A member that the format does not know. */
    public record UnknownMember(String name, String pointer, JsonLocation location) {}

    private final List<UnknownMember> unknownMembers = new ArrayList<>();
    private final Map<String, URI> uris = new HashMap<>();
    private Format format = Format.CURRENT;

    public void format(Format found) {
        format = found;
    }

    public Format format() {
        return format;
    }

    /** Sheets lead to the same pages again and again, and parsing a URI takes far longer than finding it. */
    URI uri(String text) throws URISyntaxException {
        URI known = uris.get(text);
        if (known == null) {
            known = new URI(text);
            uris.put(text, known);
        }
        return known;
    }

    public void unknownMember(UnknownMember member) {
        unknownMembers.add(member);
    }

    public List<UnknownMember> unknownMembers() {
        return Collections.unmodifiableList(unknownMembers);
    }
}
