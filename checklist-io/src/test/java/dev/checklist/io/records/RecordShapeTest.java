// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.checklist.io.records.RecordShape.Content;
import dev.checklist.io.records.RecordShape.Member;
import dev.checklist.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

    @Test
    void listsTheMembersInTheirOrder() {
        assertEquals(
                List.of(
                        new Member("id", Content.VALUE),
                        new Member("label", Content.VALUE),
                        new Member("title", Content.VALUE),
                        new Member("description", Content.VALUE),
                        new Member("controls", Content.LIST),
                        new Member("sections", Content.LIST),
                        new Member("properties", Content.MAP)),
                RecordShape.members(Section.class));
    }
}
