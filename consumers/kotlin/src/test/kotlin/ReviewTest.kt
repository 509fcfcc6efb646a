// SPDX-License-Identifier: Apache-2.0
package com.example

import com.fasterxml.jackson.core.JsonProcessingException
import dev.checklist.io.json.ChecklistJson
import dev.checklist.io.json.ChecklistModule
import dev.checklist.io.json.JsonOptions
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

class ReviewTest {

    private val checklist = checklist(
        control("1.1", "Are keys kept in a safe?", "鍵は金庫に保管 \uD83D\uDD11"),
        control("1.2", "Is access logged?"),
    )

    @Test
    fun `writes the same bytes as ChecklistJson, and reads them back`() {
        val compact = ChecklistJson.with(JsonOptions.defaults().withPretty(false)).writeString(checklist).trim()
        val review = Review("Ayşe", checklist)

        val bytes = mapper.writeValueAsBytes(review)

        assertEquals("""{"reviewer":"Ayşe","checklist":$compact,"note":null}""", bytes.decodeToString())
        assertEquals(review, read(bytes))
    }

    @Test
    fun `gives what is absent as null`() {
        assertEquals(mapOf("1.1" to "鍵は金庫に保管 \uD83D\uDD11", "1.2" to null), remarks(checklist))
    }

    @Test
    fun `says what is wrong and where`() {
        val document = """{"reviewer": "A", "checklist": {"format": "checklist/1.0", "id": "a"}}"""

        val thrown = assertFailsWith<JsonProcessingException> { read(document.toByteArray()) }

        assertEquals(
            """
            ERROR invalid-input: Missing member 'title', expected it in every checklist (<input>:1:32, /checklist)
            """.trim(),
            ChecklistModule.problem(thrown).orElseThrow().toString(),
        )
    }
}
