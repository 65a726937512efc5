package dev.prilavok.returns;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** A form of a return that came with files: words by their fields, photographs by the line that they show. */
final class SentForm {
    private SentForm() {}

    static Map<String, String> typed(MultipartFormDataInput input) {
        var typed = new HashMap<String, String>();
        input.getValues()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !value.isFileItem() && value.getValue() != null)
                        .findFirst()
                        .ifPresent(value -> typed.put(name, value.getValue())));
        return typed;
    }

    /** By the field that keeps their hashes; a line without files is not among them. */
    static Map<String, List<EvidencePhotos.Sent>> photos(MultipartFormDataInput input) {
        var photos = new TreeMap<String, List<EvidencePhotos.Sent>>();
        input.getValues().forEach((name, values) -> {
            if (!name.matches("photo-\\d{1,4}")) return;
            var sent = values.stream()
                    .filter(FormValue::isFileItem)
                    .map(FormValue::getFileItem)
                    .map(SentForm::sent)
                    .filter(one -> one.size() > 0)
                    .toList();
            if (!sent.isEmpty()) photos.put("photos-" + name.substring("photo-".length()), sent);
        });
        return photos;
    }

    private static EvidencePhotos.Sent sent(FileItem item) {
        try {
            return new EvidencePhotos.Sent(item.getFile(), item.getFileSize());
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
