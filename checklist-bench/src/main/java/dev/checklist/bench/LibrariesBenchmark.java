// SPDX-License-Identifier: Apache-2.0
package dev.checklist.bench;

import dev.checklist.model.Checklist;
import dev.checklist.samples.Samples;
import gov.nist.secauto.metaschema.binding.io.DeserializationFeature;
import gov.nist.secauto.metaschema.binding.io.Format;
import gov.nist.secauto.metaschema.binding.io.IDeserializer;
import gov.nist.secauto.metaschema.binding.io.ISerializer;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.cyclonedx.Version;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.parsers.BomParserFactory;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures loading and saving one document with the 72 controls of the sample, by this library and by two others. The
 * others need a longer warm-up until all of their code is compiled.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
public class LibrariesBenchmark extends Measured {

    private static final URI SOURCE = URI.create("memory:catalog");

    private byte[] document;
    private byte[] oscalDocument;
    private byte[] cycloneDxDocument;
    private Checklist checklist;
    private Catalog catalog;
    private Bom bom;
    private IDeserializer<Catalog> catalogReader;
    private IDeserializer<Catalog> catalogReaderWithoutChecks;
    private ISerializer<Catalog> catalogWriter;
    private final Parser bomReader = new JsonParser();

    @Setup
    public void load() throws Exception {
        checklist = Samples.cybozuComChina();
        document = Portfolio.JSON.writeBytes(checklist);
        oscalDocument = OscalDocument.of(checklist);
        cycloneDxDocument = CycloneDxDocument.of(checklist);
        OscalBindingContext context = OscalBindingContext.instance();
        catalogReader = context.newDeserializer(Format.JSON, Catalog.class);
        catalogReaderWithoutChecks = context.newDeserializer(Format.JSON, Catalog.class);
        catalogReaderWithoutChecks.disableFeature(DeserializationFeature.DESERIALIZE_VALIDATE_CONSTRAINTS);
        catalogWriter = context.newSerializer(Format.JSON, Catalog.class);
        catalog = loadOscal();
        bom = loadCycloneDx();
        int controls =
                bom.getDefinitions().getStandards().get(0).getRequirements().size();
        if (catalog.getGroups().size() != 11 || controls != 72 + 15) {
            throw new IllegalStateException("The libraries read " + controls + " requirements");
        }
    }

    @Benchmark
    public Checklist loadChecklist() {
        return Portfolio.JSON.read(document);
    }

    /** With the default settings, which check constraints, because this library also checks what it reads. */
    @Benchmark
    public Catalog loadOscal() throws Exception {
        return catalogReader.deserialize(new ByteArrayInputStream(oscalDocument), SOURCE);
    }

    @Benchmark
    public Catalog loadOscalWithoutChecks() throws Exception {
        return catalogReaderWithoutChecks.deserialize(new ByteArrayInputStream(oscalDocument), SOURCE);
    }

    /**
     * With a new parser from the factory, and validated with the schema, because this library also checks what it
     * reads.
     */
    @Benchmark
    public Bom loadCycloneDx() throws Exception {
        return check(BomParserFactory.createParser(cycloneDxDocument));
    }

    @Benchmark
    public Bom loadCycloneDxWithoutChecks() throws Exception {
        return BomParserFactory.createParser(cycloneDxDocument).parse(cycloneDxDocument);
    }

    /** With one parser that is reused. */
    @Benchmark
    public Bom loadCycloneDxKept() throws Exception {
        return check(bomReader);
    }

    @Benchmark
    public Bom loadCycloneDxKeptWithoutChecks() throws Exception {
        return bomReader.parse(cycloneDxDocument);
    }

    private Bom check(Parser parser) throws Exception {
        if (!parser.isValid(cycloneDxDocument, Version.VERSION_16)) {
            throw new IllegalStateException("The document is not valid CycloneDX 1.6");
        }
        return parser.parse(cycloneDxDocument);
    }

    @Benchmark
    public byte[] saveChecklist() {
        return Portfolio.JSON.writeBytes(checklist);
    }

    /** As text, because cyclonedx-core-java also returns text. */
    @Benchmark
    public String saveChecklistText() {
        return Portfolio.JSON.writeString(checklist);
    }

    @Benchmark
    public byte[] saveOscal() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalogWriter.serialize(catalog, out);
        return out.toByteArray();
    }

    @Benchmark
    public String saveCycloneDx() throws Exception {
        return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
    }
}
