// SPDX-License-Identifier: Apache-2.0
package com.example;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.io.Limits;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.ChecklistParseException;
import dev.checklist.model.problem.Location;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/")
public class ChecklistResource {

    /** Uploads come from strangers: 10 MiB, 64 MiB when unpacked, and 200,000 cells are enough for a check sheet. */
    private static final SheetLimits LIMITS = SheetLimits.builder()
            .input(new Limits(10 << 20, 1 << 20))
            .maxPartSize(64 << 20)
            .maxCells(200_000)
            .build();

    private final SheetReader reader =
            SheetReader.with(SheetReadOptions.defaults().withLimits(LIMITS));

    public record Upload(Checklist checklist, List<Problem> problems) {}

    public record Review(String reviewer, Checklist checklist) {}

    @POST
    @Path("coverage")
    public Coverage coverage(Checklist checklist) {
        return Coverage.of(present(checklist, "JSON"));
    }

    @POST
    @Path("sheets")
    public Upload sheet(@RestForm("file") FileUpload file) throws IOException {
        try (InputStream stream =
                Files.newInputStream(present(file, "a file in the field 'file'").uploadedFile())) {
            SheetImport sheet = reader.read(stream, file.fileName());
            return new Upload(sheet.checklist(), sheet.problems());
        }
    }

    @POST
    @Path("reviews")
    public Review review(Review review) {
        return present(review, "JSON");
    }

    /** Quarkus passes {@code null} if the body is empty or {@code null}, or a field of a form is missing. */
    private static <T> T present(T value, String expected) {
        if (value == null) {
            throw new ChecklistParseException(
                    "Found nothing, expected " + expected, new Location(Location.INPUT, 0, 0, ""));
        }
        return value;
    }
}
