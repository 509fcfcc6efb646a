// SPDX-License-Identifier: Apache-2.0
package com.example

import com.fasterxml.jackson.core.JsonGenerator
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.module.kotlin.jacksonMapperBuilder
import com.fasterxml.jackson.module.kotlin.readValue
import dev.checklist.io.json.ChecklistModule
import dev.checklist.model.Checklist
import dev.checklist.model.Control
import dev.checklist.model.Section
import dev.checklist.model.Status
import dev.checklist.model.Verdict
import kotlin.jvm.optionals.getOrNull

/** A type of the program that has a checklist among its members. */
data class Review(val reviewer: String, val checklist: Checklist, val note: String? = null)

val mapper: ObjectMapper = jacksonMapperBuilder()
    .addModule(ChecklistModule())
    // Writes characters such as emoji as they are, like ChecklistJson, and not as two escapes.
    .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
    .build()

fun control(id: String, requirement: String, remarks: String? = null): Control =
    Control.builder().apply {
        id(id)
        requirement(requirement)
        status(Status(Verdict.IMPLEMENTED, "○"))
        remarks?.let { remarks(it) }
    }.build()

fun checklist(vararg controls: Control): Checklist =
    Checklist.builder()
        .id("acme-2026")
        .title("Acme Drive")
        .addSection(Section.builder().id("1").title("Operations").addControls(*controls).build())
        .build()

fun read(document: ByteArray): Review = mapper.readValue(document)

/** What is absent is an empty Optional in Java, and `null` here. */
fun remarks(checklist: Checklist): Map<String, String?> =
    checklist.controls().associate { it.id() to it.remarks().getOrNull() }
