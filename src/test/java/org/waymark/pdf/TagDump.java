package org.waymark.pdf;

/** A tag tree as text, for golden files. */
final class TagDump {

    private final StringBuilder out = new StringBuilder();

    private TagDump() {}

    static String of(TagReader.Element root) {
        TagDump dump = new TagDump();
        dump.add(root, "");
        return dump.out.toString();
    }

    private void add(TagReader.Element element, String indent) {
        out.append(indent).append(element.type());
        element.properties().forEach((k, v) -> out.append(' ').append(k).append('=').append(v));
        out.append('\n');
        for (TagReader.Kid kid : element.kids()) {
            if (kid instanceof TagReader.Element inner) {
                add(inner, indent + "  ");
            } else if (kid instanceof TagReader.Kid.Text text) {
                out.append(indent).append("  \"").append(text.text().replace("\n", "|"));
                out.append("\"\n");
            } else if (kid instanceof TagReader.Kid.Annotation annotation) {
                out.append(indent).append("  -> ").append(annotation.description()).append('\n');
            }
        }
    }
}
