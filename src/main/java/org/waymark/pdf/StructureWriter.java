package org.waymark.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree, and the parent tree that leads from the pages back into it. */
final class StructureWriter {

    private static final COSName PAGE = Cos.name("Pg");

    private final List<COSDictionary> pages;
    private final List<COSDictionary> annotations;
    private final Standard standard;
    private final COSDictionary namespace = Cos.dictionary("Namespace");
    private final IdentityHashMap<Tag, COSDictionary> elements = new IdentityHashMap<>();

    StructureWriter(List<COSDictionary> pages, List<COSDictionary> annotations, Standard standard) {
        this.pages = pages;
        this.annotations = annotations;
        this.standard = standard;
        namespace.setString(Cos.name("NS"), "http://iso.org/pdf2/ssn");
    }

    /**
     * Writes the tree.
     *
     * @param document its only element at the top
     * @param marks the tag of each piece of marked content of each page
     * @param links the tag of each annotation
     */
    COSDictionary write(Tag document, List<List<Tag>> marks, List<Tag> links) {
        COSDictionary root = Cos.dictionary("StructTreeRoot");
        root.setItem(COSName.K, element(document, root));
        root.setItem(COSName.PARENT_TREE, parentTree(marks, links));
        root.setInt(Cos.name("ParentTreeNextKey"), marks.size() + links.size());
        if (standard.isPdf2()) {
            root.setItem(Cos.name("Namespaces"), Cos.array(namespace));
        } else {
            root.setItem(COSName.ROLE_MAP, roleMap());
        }
        return root;
    }

    /** In PDF 2.0 an entry of the contents names the element that it speaks of. */
    void refer(Landings landings) {
        if (standard.isPdf2()) {
            elements.forEach(
                    (tag, element) -> {
                        if (!tag.reference().isEmpty()) {
                            COSDictionary to = element(landings.target(tag.reference()));
                            element.setItem(Cos.name("Ref"), Cos.array(to));
                        }
                    });
        }
    }

    /** The element that a tag was written as. */
    COSDictionary element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag), "a tag that is not in the tree");
    }

    private static COSDictionary roleMap() {
        COSDictionary map = Cos.inner();
        for (Role role : Role.values()) {
            if (!role.type().equals(role.standard())) {
                map.setName(role.type(), role.standard());
            }
        }
        return map;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = Cos.dictionary("StructElem");
        elements.put(tag, element);
        element.setName(COSName.S, tag.role().type());
        if (standard.isPdf2() && tag.role().isInPdf2()) {
            element.setItem(Cos.name("NS"), namespace);
        }
        element.setItem(COSName.P, parent);
        tag.words().forEach((key, value) -> element.setString(Cos.name(key), value));
        addAttributes(tag, element);
        COSArray kids = Cos.array();
        addKids(tag, element, kids);
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
        return element;
    }

    private void addKids(Tag tag, COSDictionary element, COSArray kids) {
        for (Tag.Kid kid : tag.kids()) {
            if (kid instanceof Tag.Kid.Child child && child.tag().isPart()) {
                elements.put(child.tag(), element);
                addKids(child.tag(), element, kids);
            } else {
                kids.add(kid(kid, element));
            }
        }
    }

    private COSBase kid(Tag.Kid kid, COSDictionary element) {
        if (kid instanceof Tag.Kid.Child child) {
            return element(child.tag(), element);
        } else if (kid instanceof Tag.Kid.Content content) {
            return content(content, element);
        }
        Tag.Kid.Annotation annotation = (Tag.Kid.Annotation) kid;
        COSDictionary reference = Cos.inner();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, annotations.get(annotation.number()));
        reference.setItem(PAGE, pages.get(annotation.page()));
        return reference;
    }

    /** Content on the element's own page is a number; on others it names its page. */
    private COSBase content(Tag.Kid.Content content, COSDictionary element) {
        COSDictionary page = pages.get(content.page());
        if (!element.containsKey(PAGE)) {
            element.setItem(PAGE, page);
        }
        if (element.getDictionaryObject(PAGE) == page) {
            return COSInteger.get(content.mark());
        }
        COSDictionary reference = Cos.inner();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(PAGE, page);
        reference.setInt(COSName.MCID, content.mark());
        return reference;
    }

    private void addAttributes(Tag tag, COSDictionary element) {
        COSArray all = Cos.array();
        for (String owner : List.of("Layout", "List", "Table")) {
            COSDictionary one = attributes(tag, owner);
            if (one != null) {
                all.add(one);
            }
        }
        if (all.size() > 0) {
            element.setItem(COSName.A, all.size() == 1 ? all.get(0) : all);
        }
    }

    private @Nullable COSDictionary attributes(Tag tag, String owner) {
        COSDictionary one = Cos.inner();
        one.setName(COSName.O, owner);
        for (Tag.Attribute attribute : tag.attributes()) {
            if (attribute.owner().equals(owner)) {
                one.setItem(Cos.name(attribute.key()), value(attribute.value()));
            }
        }
        return one.size() == 1 ? null : one;
    }

    private COSBase value(Object value) {
        if (value instanceof Integer number) {
            return COSInteger.get(number);
        } else if (value instanceof List<?> numbers) {
            COSArray array = Cos.array();
            numbers.forEach(number -> array.add(Cos.number((Double) number)));
            return array;
        }
        // A list of words and their meanings: PDF 2.0 has a name for it.
        boolean words = standard.isPdf2() && value.equals("None");
        return Cos.name(words ? "Description" : value.toString());
    }

    private COSDictionary parentTree(List<List<Tag>> marks, List<Tag> links) {
        COSArray numbers = Cos.array();
        int key = 0;
        for (List<Tag> page : marks) {
            COSArray parents = new COSArray();
            page.forEach(tag -> parents.add(elements.get(tag)));
            numbers.add(COSInteger.get(key++));
            numbers.add(parents);
        }
        for (Tag link : links) {
            numbers.add(COSInteger.get(key++));
            numbers.add(elements.get(link));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
