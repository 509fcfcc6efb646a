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

/** The state of reading one document. It is passed to the deserializers as an attribute. */
public final class DocumentState {

    /** A member that the format does not define. */
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

    /** Returns a cached URI. Sheets often repeat a URI, and parsing takes much longer than a lookup. */
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
