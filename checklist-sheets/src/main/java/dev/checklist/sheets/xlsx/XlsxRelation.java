// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A relation from one part to another, or to an address outside the workbook. */
record XlsxRelation(String type, String target, boolean isExternal) {

    /** Returns the relations of a part by their ids; for {@code ""}, the relations of the whole package. */
    static Map<String, XlsxRelation> of(XlsxPackage workbook, String source) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = folder + "_rels/" + source.substring(slash) + ".rels";
        Map<String, XlsxRelation> relations = new LinkedHashMap<>();
        if (!workbook.has(name)) {
            return relations;
        }
        try (XmlPart part = new XmlPart(workbook, name)) {
            while (part.next()) {
                if (part.starts("Relationship")) {
                    boolean isExternal = part.attribute("TargetMode", "").equals("External");
                    String target = part.attribute("Target", "");
                    relations.put(
                            part.attribute("Id", ""),
                            new XlsxRelation(
                                    part.attribute("Type", ""),
                                    isExternal ? target : resolve(folder, target),
                                    isExternal));
                }
            }
        }
        return relations;
    }

    /**
     * Returns the name of the part that a target refers to. The target is relative to a folder or begins with a slash.
     */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        int base = folder.length();
        int rest = 0;
        for (; target.startsWith("../", rest); rest += 3) {
            base = folder.lastIndexOf('/', base - 2) + 1;
        }
        return folder.substring(0, base) + target.substring(target.startsWith("./", rest) ? rest + 2 : rest);
    }

    /** Whether the relation leads to another part of the workbook, and has a type that ends with a name. */
    boolean isPart(String typeName) {
        return !isExternal && type.endsWith("/" + typeName);
    }
}
