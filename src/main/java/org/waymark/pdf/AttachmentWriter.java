package org.waymark.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Writes the files that go along inside a PDF. */
final class AttachmentWriter {

    private final Optional<FileDate> date;

    /**
     * @param date when the document was made, if that is known
     */
    AttachmentWriter(Optional<FileDate> date) {
        this.date = date;
    }

    /** Names them in the catalogue: in the list of files, and as associated with the document. */
    void write(List<Attachment> attachments, COSDictionary catalog) {
        if (attachments.isEmpty()) {
            return;
        }
        COSArray names = Cos.array();
        COSArray associated = Cos.array();
        for (Attachment attachment :
                attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
            COSDictionary file = specification(attachment);
            names.add(new COSString(attachment.name()));
            names.add(file);
            associated.add(file);
        }
        COSDictionary files = Cos.inner();
        files.setItem(COSName.NAMES, names);
        COSDictionary trees = Cos.inner();
        trees.setItem(COSName.EMBEDDED_FILES, files);
        catalog.setItem(COSName.NAMES, trees);
        catalog.setItem(COSName.AF, associated);
    }

    private COSDictionary specification(Attachment attachment) {
        COSStream stream = stream(attachment);
        COSDictionary embedded = Cos.inner();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        COSDictionary file = Cos.dictionary("Filespec");
        file.setString(COSName.F, attachment.name());
        file.setString(COSName.UF, attachment.name());
        file.setString(COSName.DESC, attachment.description());
        file.setName(Cos.name("AFRelationship"), attachment.relationship().key());
        file.setItem(COSName.EF, embedded);
        return file;
    }

    private COSStream stream(Attachment attachment) {
        COSDictionary facts = Cos.inner();
        facts.setInt(COSName.SIZE, attachment.bytes().length);
        date.ifPresent(
                made -> {
                    facts.setString(COSName.CREATION_DATE, made.pdf());
                    facts.setString(COSName.MOD_DATE, made.pdf());
                });
        facts.setItem(Cos.name("CheckSum"), new COSString(md5(attachment.bytes())));
        COSStream stream = Cos.stream(attachment.bytes());
        stream.setName(COSName.TYPE, "EmbeddedFile");
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        stream.setItem(COSName.PARAMS, facts);
        return stream;
    }

    /** The PDF standard asks for this kind of sum; nothing depends on its strength. */
    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
