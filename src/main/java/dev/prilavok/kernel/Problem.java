package dev.prilavok.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String field,
        @Nullable String requestId,
        @Nullable List<FieldProblem> errors,
        @Nullable Map<String, Object> details) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it. */
    public record FieldProblem(String field, String detail) {}
}
