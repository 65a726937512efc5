package dev.prilavok.kernel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document of the APIs as it is served: whatever operation is added is looked at without being named here. */
@QuarkusTest
class ApiDocumentTest {
    private static final String APIS = "/api/v1/";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    @Inject
    ObjectMapper mapper;

    private JsonNode document = new ObjectMapper().createObjectNode();

    /** An operation of the document. */
    private record Action(String name, JsonNode node) {}

    @BeforeEach
    void readTheDocument() throws IOException {
        document = mapper.readTree(given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    @Test
    void everyAnswerHasAnExample() {
        var bare = new TreeSet<String>();

        for (var action : actions())
            answers(action)
                    .fields()
                    .forEachRemaining(answer -> answer.getValue()
                            .path("content")
                            .fields()
                            .forEachRemaining(content -> {
                                if (isText(content.getKey()) && !hasExample(content.getValue()))
                                    bare.add(action.name() + " " + answer.getKey());
                            }));

        assertThat(bare).isEmpty();
    }

    @Test
    void everyOperationSaysWhatItAnswersAndHowItRefuses() {
        var bare = new TreeSet<String>();

        for (var action : actions()) {
            var answers = answers(action);
            if (answers.isEmpty()) bare.add(action.name() + " has no answer");
            if (action.node().path("responses").path("default").path("content").isEmpty())
                bare.add(action.name() + " has no refusal");
            for (var code : List.of("200", "201"))
                if (answers.has(code) && answers.path(code).path("content").isEmpty())
                    bare.add(action.name() + " " + code + " has no body");
        }

        assertThat(bare).isEmpty();
    }

    @Test
    void everyBodyHasAnExample() {
        var bare = new TreeSet<String>();

        for (var action : actions())
            action.node().path("requestBody").path("content").fields().forEachRemaining(content -> {
                if (!hasExample(content.getValue())) bare.add(action.name());
            });

        assertThat(bare).isEmpty();
    }

    @Test
    void noExampleHasAFieldThatItsSchemaHasNot() {
        var wrong = new TreeSet<String>();

        for (var action : actions())
            for (var place : List.of(
                    answers(action), mapper.createArrayNode().add(action.node().path("requestBody"))))
                for (var written : place)
                    for (var content : written.path("content"))
                        for (var example : examples(content))
                            strange(example, content.path("schema"), action.name(), wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void noTwoOperationsHaveOneName() {
        var named = new TreeMap<String, List<String>>();
        for (var path : document.path("paths"))
            for (var operation : path)
                if (operation.has("operationId"))
                    named.computeIfAbsent(operation.path("operationId").asText(), name -> new ArrayList<>())
                            .add(operation.path("summary").asText());

        assertThat(actions())
                .hasSizeGreaterThan(180)
                .allMatch(action -> action.node().has("operationId"));
        assertThat(named.entrySet())
                .filteredOn(name -> name.getValue().size() > 1)
                .isEmpty();
    }

    private List<Action> actions() {
        var found = new ArrayList<Action>();
        document.path("paths").fields().forEachRemaining(path -> {
            if (!path.getKey().startsWith(APIS)) return;
            path.getValue().fields().forEachRemaining(verb -> {
                if (VERBS.contains(verb.getKey()))
                    found.add(new Action(verb.getKey() + " " + path.getKey(), verb.getValue()));
            });
        });
        return found;
    }

    private JsonNode answers(Action action) {
        var good = mapper.createObjectNode();
        action.node().path("responses").fields().forEachRemaining(answer -> {
            if (answer.getKey().startsWith("2")) good.set(answer.getKey(), answer.getValue());
        });
        return good;
    }

    // Nobody reads an example of a workbook or of a paper.
    private static boolean isText(String type) {
        return type.contains("json") || type.startsWith("text/");
    }

    private boolean hasExample(JsonNode content) {
        return !examples(content).isEmpty();
    }

    // Beside the schema, or of the record itself, which its every use shares.
    private List<JsonNode> examples(JsonNode content) {
        var found = new ArrayList<JsonNode>();
        if (content.has("example")) found.add(content.path("example"));
        content.path("examples").forEach(example -> found.add(example.path("value")));
        var schema = followed(content.path("schema"));
        schema.path("examples").forEach(found::add);
        followed(schema.path("items"))
                .path("examples")
                .forEach(one -> found.add(mapper.createArrayNode().add(one)));
        return found;
    }

    private void strange(JsonNode example, JsonNode written, String where, Set<String> wrong) {
        var schema = followed(written);
        if (example.isArray()) for (var one : example) strange(one, schema.path("items"), where, wrong);
        if (!schema.has("properties") || schema.has("additionalProperties")) return;
        example.fields().forEachRemaining(field -> {
            if (schema.path("properties").has(field.getKey()))
                strange(field.getValue(), schema.path("properties").path(field.getKey()), where, wrong);
            else wrong.add(where + " knows no " + field.getKey());
        });
    }

    private JsonNode followed(JsonNode schema) {
        var ref = schema.path("$ref").asText("");
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }
}
