// SPDX-License-Identifier: Apache-2.0

/** Benchmarks, each compared with a baseline in the same run. Start at {@link dev.checklist.bench.Table}. */
package dev.checklist.bench;
