// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The different names in an XML part: of elements, attributes, declared prefixes and processing instructions. The table
 * of names of the parser becomes slower with each of them.
 */
public final class XmlNames {

    /** The largest number of names. Parts of real workbooks have fewer than 200. */
    public static final int MOST = 1000;

    /** The number of names that are recognised without looking them up; a power of 2. */
    private static final int RECENT = 256;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] locals = new String[RECENT];
    private final @Nullable String[] prefixes = new String[RECENT];

    public XmlNames(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Adds the names of the current event of the parser. Returns whether there are too many now. */
    public boolean add(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            add(reader.getPrefix(), reader.getLocalName());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                add(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            }
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                add("xmlns", reader.getNamespacePrefix(i));
            }
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            add("?", reader.getPITarget());
        }
        return names.size() > MOST;
    }

    // The parser returns the same instance for the same name.
    @SuppressWarnings("ReferenceEquality")
    private void add(@Nullable String prefix, @Nullable String local) {
        String first = prefix == null ? "" : prefix;
        String second = local == null ? "" : local;
        int slot = (31 * first.hashCode() + second.hashCode()) & (RECENT - 1);
        if (locals[slot] == second && prefixes[slot] == first) {
            return;
        }
        locals[slot] = second;
        prefixes[slot] = first;
        names.add(first.isEmpty() ? second : first + ":" + second);
    }
}
