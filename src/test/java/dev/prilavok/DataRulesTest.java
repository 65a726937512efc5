package dev.prilavok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.prilavok.kernel.Job;
import io.quarkus.cache.CacheResult;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of tenant isolation that are about code: what the sources themselves must not do. */
class DataRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.prilavok");
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java/dev/prilavok");
    private static final java.nio.file.Path MIGRATIONS = java.nio.file.Path.of("src/main/resources/db/migration");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?([a-z_]+)");
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert into|update|delete from)\\s+([a-z_]+)\\b");

    /** Rule 3: the scope is set in one place, for one transaction. */
    @Test
    void onlyTheHookSetsTheScope() {
        var setting = Pattern.compile(
                "set_config\\('(role|app|session)|set\\s+(local\\s+)?(role|session)\\b|set\\s+app\\.",
                Pattern.CASE_INSENSITIVE);

        assertThat(sources()
                        .filter(file -> literals(file)
                                .anyMatch(text -> setting.matcher(text).find())))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("ScopeHook.java");
        assertThat(literals(SOURCES.resolve("tenancy/ScopeHook.java")).filter(text -> text.contains("set_config")))
                .allSatisfy(text -> assertThat(text).doesNotContain("false"));
    }

    /** Rule 7: a request body is never bound to an entity. */
    @Test
    void noRouteTakesOrGivesAnEntity() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<JavaMethod>("take or give an entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var entity = Stream.concat(
                                        method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                        if (entity) events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
                    }
                })
                .check(HOUSE);
    }

    /** Rule 8: the shop is in every cache key. */
    @Test
    void whatIsCachedIsCachedPerShop() {
        methods()
                .that()
                .areAnnotatedWith(CacheResult.class)
                .should(new ArchCondition<JavaMethod>("take a ShopId") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var perShop = method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getSimpleName().equals("ShopId"));
                        if (!perShop) events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                })
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    /** Rule 1: what a job carries through the database is ids only. */
    @Test
    void payloadsOfJobsHoldIdsOnly() {
        var payloads = HOUSE.stream()
                .filter(unit -> unit.isAssignableTo(Job.class) && !unit.isInterface())
                .map(DataRulesTest::payload)
                .toList();

        assertThat(payloads)
                .isNotEmpty()
                .allSatisfy(payload -> assertThat(payload.getRecordComponents())
                        .as(payload.getName())
                        .allMatch(component -> isId(component.getType()) || isIds(component)));
    }

    private static Class<?> payload(JavaClass job) {
        return Arrays.stream(job.reflect().getDeclaredMethods())
                .filter(method -> method.getName().equals("run") && !method.isBridge())
                .map(method -> method.getParameterTypes()[0])
                .findFirst()
                .orElseThrow();
    }

    private static boolean isIds(RecordComponent list) {
        return List.class.isAssignableFrom(list.getType())
                && list.getGenericType().getTypeName().contains("UUID");
    }

    private static boolean isId(Class<?> type) {
        return type.isPrimitive()
                || type == UUID.class
                || type.isEnum()
                || type.getSimpleName().equals("OrderNumber")
                || type.isRecord()
                        && type.getRecordComponents().length == 1
                        && isId(type.getRecordComponents()[0].getType());
    }

    /** Rule 8: a notification is heard by every shop's listener. */
    @Test
    void nothingIsShoutedThroughTheDatabase() {
        assertThat(sources().filter(file -> literals(file).anyMatch(text -> text.contains("pg_notify"))))
                .isEmpty();
    }

    /** Rule 9: only a room's own code writes its tables. */
    @Test
    void everyRoomWritesItsOwnTablesOnly() throws IOException {
        var owners = owners();
        var wrong = new TreeSet<String>();

        sources()
                .forEach(file -> literals(file).forEach(text -> {
                    var written = WRITTEN.matcher(text);
                    while (written.find()) {
                        var owner = owners.get(written.group(1));
                        var room = SOURCES.relativize(file).getName(0).toString();
                        if (owner != null && !owner.equals(room))
                            wrong.add(room + " writes " + written.group(1) + " of " + owner);
                    }
                }));

        assertThat(owners).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> owners() throws IOException {
        var owners = new HashMap<String, String>();
        try (var files = Files.walk(MIGRATIONS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var created = CREATED.matcher(Files.readString(file));
                while (created.find())
                    owners.put(
                            created.group(1),
                            MIGRATIONS.relativize(file).getName(0).toString());
            }
        }
        return owners;
    }

    private static Stream<java.nio.file.Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Stream<String> literals(java.nio.file.Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map(found -> found.group());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
