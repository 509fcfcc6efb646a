// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.index;

/** A past answer that was found, with its key and the key of the text of its question. */
public record Hit(String key, String text, PastAnswer answer) {}
