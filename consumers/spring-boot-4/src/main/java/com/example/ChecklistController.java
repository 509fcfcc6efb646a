// SPDX-License-Identifier: Apache-2.0
package com.example;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.io.Limits;
import dev.checklist.model.Checklist;
import dev.checklist.model.problem.Problem;
import dev.checklist.sheets.SheetLimits;
import dev.checklist.sheets.read.SheetImport;
import dev.checklist.sheets.read.SheetReadOptions;
import dev.checklist.sheets.read.SheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ChecklistController {

    /** Uploads come from strangers: 10 MiB, 64 MiB when unpacked, and 200,000 cells are enough for a check sheet. */
    private static final SheetLimits LIMITS = SheetLimits.builder()
            .input(new Limits(10 << 20, 1 << 20))
            .maxPartSize(64 << 20)
            .maxCells(200_000)
            .build();

    private final SheetReader reader =
            SheetReader.with(SheetReadOptions.defaults().withLimits(LIMITS));

    record Upload(Checklist checklist, List<Problem> problems) {}

    record Review(String reviewer, Checklist checklist) {}

    @PostMapping("/coverage")
    Coverage coverage(@RequestBody Checklist checklist) {
        return Coverage.of(checklist);
    }

    @PostMapping("/sheets")
    Upload sheet(@RequestParam("file") MultipartFile file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            SheetImport sheet = reader.read(stream, file.getOriginalFilename());
            return new Upload(sheet.checklist(), sheet.problems());
        }
    }

    @PostMapping("/reviews")
    Review review(@RequestBody Review review) {
        return review;
    }
}
