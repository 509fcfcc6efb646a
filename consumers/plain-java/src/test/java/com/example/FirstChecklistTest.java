// SPDX-License-Identifier: Apache-2.0
package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstChecklistTest {

    @Test
    void printsTheDocumentAndItsCoverage() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstChecklist.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertEquals("""
                {
                  "format": "checklist/1.0",
                  "id": "acme-drive-2026",
                  "title": "Acme Drive security check sheet",
                  "sections": [
                    {
                      "id": "1",
                      "title": "Policies",
                      "controls": [
                        {
                          "id": "1.1",
                          "requirement": "A security policy is approved by management and published.",
                          "status": {
                            "verdict": "implemented",
                            "mark": "○"
                          }
                        }
                      ]
                    }
                  ]
                }
                1 controls: 1 implemented; answered 1 of 1 (100.0 %), assessed 1 of 1 (100.0 %), implemented 1 of 1 (100.0 %)
                """, printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
