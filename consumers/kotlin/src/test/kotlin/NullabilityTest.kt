// SPDX-License-Identifier: Apache-2.0
package com.example

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.io.TempDir

/** The compiler knows from the annotations of the library what may be null. */
class NullabilityTest {

    @TempDir
    lateinit var folder: Path

    @Test
    fun `null is refused where a value is expected`() {
        val (exit, messages) = compile("val control = dev.checklist.model.Control.builder().id(null)")

        assertEquals(ExitCode.COMPILATION_ERROR, exit)
        assertContains(messages, "1:56: error: null cannot be a value of a non-null type 'String'.")
    }

    @Test
    fun `a value is not null`() {
        val (exit, messages) = compile("fun title(c: dev.checklist.model.Checklist): Int = c.title().length")

        assertEquals("OK ", "$exit $messages")
    }

    private fun compile(code: String): Pair<ExitCode, String> {
        val source = folder.resolve("Code.kt").apply { writeText(code) }
        val messages = ByteArrayOutputStream()
        val exit = K2JVMCompiler().exec(
            PrintStream(messages),
            source.toString(),
            "-no-stdlib",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
        )
        return exit to messages.toString()
    }
}
