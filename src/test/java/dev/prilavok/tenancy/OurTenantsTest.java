package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The shops that this repository brings: without a mistake, and complete in the ConfigMaps of a cluster. */
class OurTenantsTest {
    private static final Path TENANTS = Path.of("tenants");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void everyFileIsRight() throws IOException {
        for (var shop : shops()) {
            ShopFileReader.read(shop.resolve("shop.yaml"), Files.readString(shop.resolve("shop.yaml")));
            Theme.checked(shop.resolve("theme.css"), Files.readString(shop.resolve("theme.css")));
            var logo = Files.readString(shop.resolve("logo.svg"));
            assertThat(Svg.cleaned(shop.resolve("logo.svg"), logo)
                            .chars()
                            .filter(c -> c == '<')
                            .count())
                    .as("nothing of the logo of %s is lost", shop)
                    .isGreaterThanOrEqualTo(logo.chars().filter(c -> c == '<').count());
            for (var page : files(shop.resolve("pages"))) PageFile.read(page, Files.readString(page));
        }
    }

    @Test
    void everyFileIsInAConfigMapAndMounted() throws IOException {
        var generated = new TreeMap<String, String>();
        for (var map :
                YAML.readTree(TENANTS.resolve("kustomization.yaml").toFile()).path("configMapGenerator"))
            for (var file : map.path("files")) {
                var pair = file.asText().split("=", 2);
                generated.put(map.path("name").asText() + "/" + pair[0], pair[1]);
            }

        assertThat(generated.values()).containsExactlyInAnyOrderElementsOf(names());
        assertThat(mounted(YAML.readTree(Path.of("k8s/base/deployment.yaml").toFile())))
                .containsExactlyInAnyOrderEntriesOf(generated);
    }

    @Test
    void theBaseBuilds() throws IOException, InterruptedException {
        assumeTrue(hasKubectl(), "kubectl is not here, so k8s/base is read but not built.");
        var build = new ProcessBuilder("kubectl", "kustomize", "k8s/base")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var objects = new ArrayList<JsonNode>();
        YAML.readerFor(JsonNode.class)
                .<JsonNode>readValues(build.getInputStream())
                .forEachRemaining(objects::add);

        assertThat(build.waitFor()).isZero();
        assertThat(objects.stream().map(object -> object.path("kind").asText()))
                .contains("Deployment", "Service", "ConfigMap");
        var pod = objects.stream()
                .filter(object -> object.path("kind").asText().equals("Deployment"))
                .findFirst()
                .orElseThrow()
                .at("/spec/template/spec");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        var container = pod.at("/containers/0");
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
    }

    private static Map<String, String> mounted(JsonNode deployment) {
        var mounted = new TreeMap<String, String>();
        for (var volume : deployment.at("/spec/template/spec/volumes"))
            for (var source : volume.at("/projected/sources"))
                for (var item : source.at("/configMap/items"))
                    mounted.put(
                            source.at("/configMap/name").asText() + "/"
                                    + item.path("key").asText(),
                            item.path("path").asText());
        return mounted;
    }

    private static boolean hasKubectl() throws InterruptedException {
        try {
            var asked = new ProcessBuilder("kubectl", "version", "--client")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return asked.waitFor(20, TimeUnit.SECONDS) && asked.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static List<String> names() throws IOException {
        var names = new ArrayList<String>();
        for (var shop : shops()) {
            for (var file : files(shop))
                names.add(TENANTS.relativize(file).toString().replace('\\', '/'));
            for (var page : files(shop.resolve("pages")))
                names.add(TENANTS.relativize(page).toString().replace('\\', '/'));
        }
        return names;
    }

    private static List<Path> shops() throws IOException {
        try (var folders = Files.newDirectoryStream(TENANTS, Files::isDirectory)) {
            return StreamSupport.stream(folders.spliterator(), false).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        }
    }
}
