// SPDX-License-Identifier: Apache-2.0
package dev.checklist.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The metadata, sources and Javadoc that Maven Central requires of everything that is published. */
class PublishedPomsTest {

    private static final Path ROOT = Path.of(System.getProperty("checklist.root"));
    private static final List<String> NOT_PUBLISHED = List.of("checklist-javadoc", "checklist-bench");

    private final XPath xpath = XPathFactory.newInstance().newXPath();

    private static Document pom(String folder) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(folder).resolve("pom.xml").toFile());
    }

    private String text(Document pom, String path) throws XPathExpressionException {
        return xpath.evaluate("normalize-space(/project/" + path + ")", pom);
    }

    private List<String> texts(Document pom, String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) xpath.evaluate("/project/" + path, pom, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    /** What has no parent, or is the parent, has all elements itself. */
    @ParameterizedTest
    @ValueSource(strings = {"", "checklist-bom"})
    void haveWhatMavenCentralAsksFor(String folder) throws Exception {
        Document pom = pom(folder);
        assertEquals("", text(pom, "parent"));
        assertEquals("https://github.com/checklist-dev/checklist", text(pom, "url"));
        assertEquals("https://github.com/checklist-dev/checklist", text(pom, "scm/url"));
        assertEquals("scm:git:https://github.com/checklist-dev/checklist.git", text(pom, "scm/connection"));
        assertEquals("scm:git:git@github.com:checklist-dev/checklist.git", text(pom, "scm/developerConnection"));
        assertEquals("The Checklist authors", text(pom, "developers/developer/name"));
        assertEquals("Apache-2.0", text(pom, "licenses/license/name"));
        assertEquals("https://www.apache.org/licenses/LICENSE-2.0.txt", text(pom, "licenses/license/url"));
        assertTrue(texts(pom, "profiles/profile[id='release']//artifactId").contains("maven-gpg-plugin"));
        assertFalse(text(pom, "name").isEmpty());
        assertFalse(text(pom, "description").isEmpty());
    }

    @Test
    void modulesInheritIt() throws Exception {
        Document parent = pom("");
        for (String attribute : List.of(
                "@child.project.url",
                "scm/@child.scm.url",
                "scm/@child.scm.connection",
                "scm/@child.scm.developerConnection")) {
            assertEquals("false", text(parent, attribute + ".inherit.append.path"), attribute);
        }
        for (String module : texts(parent, "modules/module")) {
            Document pom = pom(module);
            assertFalse(text(pom, "name").isEmpty(), module);
            assertFalse(text(pom, "description").isEmpty(), module);
            boolean published = !NOT_PUBLISHED.contains(module);
            assertEquals(published ? "" : "true", text(pom, "properties/maven.deploy.skip"), module);
            if (published && !module.equals("checklist-bom")) {
                assertEquals("checklist-parent", text(pom, "parent/artifactId"), module);
                assertEquals("", text(pom, "url") + text(pom, "licenses") + text(pom, "scm") + text(pom, "developers"));
                assertTrue(
                        texts(pom, "build/plugins/plugin/artifactId")
                                .containsAll(Arrays.asList(
                                        "maven-resources-plugin", "maven-source-plugin", "maven-javadoc-plugin")),
                        module);
            }
        }
    }
}
