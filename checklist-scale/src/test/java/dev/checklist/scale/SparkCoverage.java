// SPDX-License-Identifier: Apache-2.0
package dev.checklist.scale;

import static org.apache.spark.sql.functions.col;

import dev.checklist.analysis.coverage.Coverage;
import dev.checklist.io.json.ChecklistJson;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Counts the verdicts of a portfolio with Spark. */
final class SparkCoverage {

    private SparkCoverage() {}

    static JavaRDD<byte[]> lines(SparkSession spark, String path) {
        return spark.read()
                .option("lineSep", "\n")
                .text(path)
                .select(col("value").cast("binary"))
                .as(Encoders.BINARY())
                .javaRDD();
    }

    static Coverage of(JavaRDD<byte[]> lines) {
        return lines.mapPartitions(SparkCoverage::ofPartition).reduce(Coverage::plus);
    }

    private static Iterator<Coverage> ofPartition(Iterator<byte[]> lines) {
        ChecklistJson json = ChecklistJson.create();
        Coverage sum = Coverage.empty();
        while (lines.hasNext()) {
            sum = sum.plus(Coverage.of(json.read(lines.next())));
        }
        return List.of(sum).iterator();
    }
}
