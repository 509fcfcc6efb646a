// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static dev.checklist.model.text.Texts.quote;

import dev.checklist.io.IoProblemCodes;
import dev.checklist.io.format.Format;
import dev.checklist.model.report.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is remembered while one record, with all records in it, is read. */
public final class Reading {

    /** A member that the format does not define. The place has the type of the JSON library. */
    public record UnknownMember(String name, List<Object> path, Object place) {

        /** Returns what was found and what was expected. */
        public String problem() {
            return "Unknown member %s, expected a member of format %s".formatted(quote(name), Format.CURRENT);
        }
    }

    private final boolean keepsPlaces;
    private final List<UnknownMember> unknownMembers = new ArrayList<>();
    private long moreUnknownMembers;
    private final Map<String, URI> uris = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable Format format;
    private boolean formatSeen;
    private boolean insideChecklist;

    private Reading(boolean keepsPlaces) {
        this.keepsPlaces = keepsPlaces;
    }

    /** For an input that can be read once more if a record refuses a value: remembers no places, which takes time. */
    public static Reading fast() {
        return new Reading(false);
    }

    /** Remembers the places of all values of the records that are not complete. */
    public static Reading withPlaces() {
        return new Reading(true);
    }

    boolean keepsPlaces() {
        return keepsPlaces;
    }

    void beginChecklist() {
        insideChecklist = true;
    }

    /** Notes that the member {@code format} is about to be read. */
    void seeFormat() {
        formatSeen = true;
    }

    boolean formatSeen() {
        return formatSeen;
    }

    void format(Format found) {
        format = found;
    }

    /** Returns the format of the checklist, or the current one if a part of a checklist was read alone. */
    public Format format() {
        return format == null ? Format.CURRENT : format;
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

    /** Returns whether an id is the second of its kind in a checklist, whose record would notice it only at the end. */
    boolean repeats(String id) {
        return keepsPlaces && insideChecklist && !ids.add(id);
    }

    public void unknownMember(String name, JsonSource source) {
        if (unknownMembers.size() < Problems.MOST) {
            unknownMembers.add(new UnknownMember(name, source.path(), source.place()));
        } else {
            moreUnknownMembers++;
        }
    }

    /** Returns the unknown members, as many as there can be problems. */
    public List<UnknownMember> unknownMembers() {
        return Collections.unmodifiableList(unknownMembers);
    }

    /** Returns how many more unknown members there are. */
    public long moreUnknownMembers() {
        return moreUnknownMembers;
    }

    /** Throws a refusal if a member was left out. */
    public void refuseUnknownMembers() {
        if (!unknownMembers.isEmpty()) {
            UnknownMember first = unknownMembers.get(0);
            throw new Refusal(IoProblemCodes.UNKNOWN_MEMBER, first.problem(), first.path(), first.place());
        }
    }
}
