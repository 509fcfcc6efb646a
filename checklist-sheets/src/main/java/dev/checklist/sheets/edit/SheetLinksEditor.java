// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets.edit;

import dev.checklist.sheets.edit.XmlTags.Tag;
import dev.checklist.sheets.grid.Merges;
import java.util.List;
import java.util.Set;

/** Changes the links of a sheet, which are behind its cells. */
final class SheetLinksEditor {

    /** The elements that are behind the links, see ECMA-376 part 1, 18.3.1.99. */
    private static final Set<String> BEHIND = Set.of(
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    /** Replaces a part of the text. */
    interface Replacement {
        void replace(int start, int end, String text);
    }

    private final String xml;
    private final XmlTags tags;
    private final LinkEdits links;

    SheetLinksEditor(String xml, XmlTags tags, LinkEdits links) {
        this.xml = xml;
        this.tags = tags;
        this.links = links;
    }

    LinkEdits links() {
        return links;
    }

    /**
     * Changes the links, and returns whether the sheet is protected.
     *
     * @param cells the end of the cells
     */
    boolean edit(Tag cells, Replacement replacement) {
        boolean isProtected = false;
        Tag tag = tags.next(cells.end());
        while (!tag.closes() && !tag.starts("hyperlinks") && !BEHIND.contains(tag.localName())) {
            isProtected |= tag.starts("sheetProtection") && isOn(tags.attribute(tag, "sheet"));
            tag = tags.next(tags.endOf(tag).end());
        }
        if (tag.starts("hyperlinks")) {
            change(tag, replacement);
            return isProtected;
        }
        String added = links.added(tag.prefix());
        if (!added.isEmpty()) {
            String name = tag.prefix() + "hyperlinks";
            replacement.replace(tag.start(), tag.start(), "<" + name + ">" + added + "</" + name + ">");
        }
        return isProtected;
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    private void change(Tag start, Replacement replacement) {
        Tag end = tags.endOf(start);
        StringBuilder kept = new StringBuilder();
        for (Tag tag = tags.next(start.end());
                tag.start() < end.start();
                tag = tags.next(tags.endOf(tag).end())) {
            if (tag.starts("hyperlink")) {
                kept.append(remaining(tag));
            }
        }
        String all = kept + links.added(start.prefix());
        String before = xml.substring(start.start(), end.end());
        String open = "<" + start.name() + tags.attributesWithout(start, List.of()) + ">";
        String after = all.isEmpty() ? "" : open + all + "</" + start.name() + ">";
        if (!after.equals(before)) {
            replacement.replace(start.start(), end.end(), after);
        }
    }

    /** Returns the element of a link as it is, or one element for each area that keeps it. */
    private String remaining(Tag tag) {
        String reference = tags.attribute(tag, "ref");
        List<Merges.Area> areas = links.remaining(reference);
        String element = xml.substring(tag.start(), tags.endOf(tag).end());
        if (areas.equals(Merges.Area.of(reference).stream().toList())) {
            return element;
        }
        StringBuilder parts = new StringBuilder();
        String attributes = tags.attributesWithout(tag, List.of("ref"));
        areas.forEach(area -> parts.append("<")
                .append(tag.name())
                .append(" ref=\"")
                .append(LinkEdits.reference(area))
                .append('"')
                .append(attributes)
                .append("/>"));
        return parts.toString();
    }
}
