// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import static dev.checklist.model.text.Texts.quote;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.sheets.xml.XmlGuard;
import dev.checklist.sheets.xml.XmlNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML part element by element. Document types, and entities other than the five predefined ones of XML, are
 * refused, and so are elements with very many attributes, parts with very many names, and encodings that hide tags, all
 * of which no program writes. The network is never accessed.
 */
final class XmlPart implements AutoCloseable {

    private static final String ASCII = "<abc xyz=\"09\"/>-'[]!?";

    private final XlsxPackage workbook;
    private final String name;
    private final InputStream stream;
    private final XMLStreamReader reader;
    private final XmlNames names;

    XmlPart(XlsxPackage workbook, String name) throws IOException {
        this.workbook = workbook;
        this.name = name;
        InputStream part = workbook.open(name);
        try {
            this.stream = new XmlGuard(part, this::refuseAttributes);
            this.reader = factory().createXMLStreamReader(stream);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        this.names = new XmlNames(reader);
        if (!isPlain(reader.getEncoding())) {
            throw workbook.broken(
                    "Found the part %s in the encoding %s, expected UTF-8 or UTF-16"
                            .formatted(quote(name), quote(reader.getEncoding())),
                    null);
        }
    }

    private void refuseAttributes() {
        throw workbook.broken(
                "Found an element with more than %s attributes in the part %s, expected fewer"
                        .formatted(XmlGuard.MAX_ATTRIBUTES, quote(name)),
                null);
    }

    /** Whether each byte or unit of an ASCII character stands for that character, wherever it is in the text. */
    private static boolean isPlain(@Nullable String encoding) {
        if (encoding == null || encoding.equals("UTF-8") || encoding.startsWith("UTF-16")) {
            return true;
        }
        Charset charset = Charset.forName(encoding);
        boolean hasShifts = charset.name().contains("2022") || charset.name().contains("5022");
        return !hasShifts && new String(ASCII.getBytes(StandardCharsets.US_ASCII), charset).equals(ASCII);
    }

    /** Moves to the next event of any kind. */
    private int advance() throws XMLStreamException {
        int event = reader.next();
        if (names.add(event)) {
            throw workbook.broken(
                    "Found more than %s different names in the part %s, expected fewer"
                            .formatted(XmlNames.MOST, quote(name)),
                    null);
        }
        return event;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next start or end of an element. Returns {@code false} at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (advance()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw workbook.broken(
                                "Found a document type or entity in the part %s, expected none".formatted(quote(name)),
                                null);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Returns the name of the current element, without its namespace. */
    String element() {
        return reader.getLocalName();
    }

    boolean starts(String element) {
        return isStart() && element().equals(element);
    }

    boolean ends(String element) {
        return !isStart() && element().equals(element);
    }

    /** Returns the value of an attribute; {@code null} if it is missing. The name is without namespace. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String attribute, String defaultValue) {
        String value = attribute(attribute);
        return value == null ? defaultValue : value;
    }

    /** Returns the truth value in an attribute, or the default value if the attribute is missing. */
    boolean isOn(String attribute, boolean defaultValue) {
        String value = attribute(attribute);
        return value == null ? defaultValue : value.equals("1") || value.equals("true");
    }

    /** Returns the number in an attribute, or the default value if the attribute is missing. */
    int number(String attribute, int defaultValue) {
        String value = attribute(attribute);
        if (value == null) {
            return defaultValue;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw broken(e);
        }
    }

    /** Reads the current element to its end and returns its text. Nested elements are skipped. */
    String text() {
        return text(1);
    }

    /** Reads the current element to its end and returns its text, with that of nested elements. */
    String wholeText() {
        return text(Integer.MAX_VALUE);
    }

    private String text(int deepest) {
        try {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                switch (advance()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (depth <= deepest) {
                            text.append(reader.getText());
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw workbook.broken(
                                "Found an entity in the part %s, expected none".formatted(quote(name)), null);
                    default -> {}
                }
            }
            return text.toString();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** The parser reports some kinds of damage with runtime exceptions that it does not document. */
    ChecklistParseException broken(Exception cause) {
        if (cause instanceof ChecklistParseException refusal) {
            return refusal;
        }
        if (cause.getCause() instanceof ChecklistParseException ours) {
            return ours;
        }
        return workbook.broken("Found a damaged part %s, expected well-formed XML".formatted(quote(name)), cause);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
