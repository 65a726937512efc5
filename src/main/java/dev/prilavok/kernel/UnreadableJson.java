package dev.prilavok.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON of the wrong shape, or nested deeper than anything meant: the caller hears where, in the form of every other refusal. */
@ApplicationScoped
public class UnreadableJson {
    private final Troubles troubles;

    UnreadableJson(Troubles troubles) {
        this.troubles = troubles;
    }

    @ServerExceptionMapper
    Response wrongShape(MismatchedInputException wrong) {
        return troubles.refusal(new BadRequest(where(wrong)));
    }

    @ServerExceptionMapper
    Response tooDeep(StreamConstraintsException wrong) {
        return troubles.refusal(new BadRequest(where(wrong)));
    }

    // Names of fields only: what was sent in them may be personal.
    private static String where(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)) return "JSON";
        var path = mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .map(name -> name.substring(0, Math.min(40, name.length())))
                .limit(10)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "JSON" : "JSON, " + path;
    }
}
