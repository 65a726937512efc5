package dev.prilavok.royalty.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as it came. */
final class SentFile {
    static final int MOST_BYTES = 10 << 20;
    private static final int LONGEST_NAME = 120;

    private final String name;
    private final byte[] content;

    private SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** What came with a form; fields that were left empty are none. */
    static List<SentFile> of(@Nullable List<FileUpload> uploads) {
        var files = new ArrayList<SentFile>();
        if (uploads == null) return files;
        for (var upload : uploads) {
            if (upload.size() == 0) continue;
            if (upload.size() > MOST_BYTES) throw EvidenceRefused.tooHeavy();
            try {
                files.add(new SentFile(plain(upload.fileName()), Files.readAllBytes(upload.uploadedFile())));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
        return files;
    }

    /** What came as the body of a request. */
    static SentFile of(@Nullable String name, InputStream body) {
        try {
            var content = body.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) throw EvidenceRefused.tooHeavy();
            return new SentFile(plain(name), content);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String plain(@Nullable String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\"]", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
