// SPDX-License-Identifier: Apache-2.0

/** Measurements, each against a floor in the same run. Start at {@link dev.checklist.bench.Table}. */
package dev.checklist.bench;
