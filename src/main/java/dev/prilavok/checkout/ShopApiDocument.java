package dev.prilavok.checkout;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the document of the API: every refusal that is named without a body has the one body that refusals have. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ShopApiDocument implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        if (responses == null || responses.getDefaultValue() == null) return operation;
        var refusal = responses.getDefaultValue().getContent();
        responses.getAPIResponses().entrySet().stream()
                .filter(ShopApiDocument::isRefusalWithoutBody)
                .forEach(named -> named.getValue().setContent(refusal));
        return operation;
    }

    private static boolean isRefusalWithoutBody(Map.Entry<String, APIResponse> response) {
        return response.getKey().startsWith("4") && response.getValue().getContent() == null;
    }
}
