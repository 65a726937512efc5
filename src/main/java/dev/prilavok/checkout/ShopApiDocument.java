package dev.prilavok.checkout;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the document of the APIs with what every action has and nobody wants to write at each: the key of a write, and the one
 * body that refusals have, which {@link ShopApi} describes.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ShopApiDocument implements OASFilter {
    private static final String APIS = "/api/v1/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var operations = operations(document);
        operations.stream()
                .map(operation -> operation.getResponses().getDefaultValue())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(refusal -> operations.forEach(operation -> refuses(operation, refusal)));
        operations.forEach(ShopApiDocument::takesAKey);
    }

    private static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(APIS))
                .flatMap(path -> path.getValue().getOperations().values().stream())
                .filter(operation -> operation.getResponses() != null)
                .toList();
    }

    private static void refuses(Operation operation, APIResponse refusal) {
        var responses = operation.getResponses();
        responses.setDefaultValue(refusal);
        responses.getAPIResponses().entrySet().stream()
                .filter(ShopApiDocument::isRefusalWithoutBody)
                .forEach(named -> named.getValue().setContent(refusal.getContent()));
    }

    private static boolean isRefusalWithoutBody(Map.Entry<String, APIResponse> response) {
        return response.getKey().startsWith("4") && response.getValue().getContent() == null;
    }

    private static void takesAKey(Operation operation) {
        if (operation.getParameters() == null) return;
        operation.getParameters().stream()
                .filter(parameter -> ShopApiWrites.KEY.equals(parameter.getName()))
                .forEach(key ->
                        key.required(true).description(ShopApiWrites.KEY_TEXT).example(ShopApiWrites.KEY_EXAMPLE));
    }
}
