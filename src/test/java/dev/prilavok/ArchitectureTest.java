package dev.prilavok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The drawing of the house: a room may use any room on a lower floor and those to its left that an arrow joins, never one above. */
class ArchitectureTest {
    /** From the ground up; rooms that are not built yet are simply absent from the code. */
    static final List<String> FLOORS = List.of(
            "kernel ◂ tenancy ◂ identity",
            "stock ◂ catalog │ customer │ agreement │ ledger │ delivery │ payment │ messaging │ cases",
            "order",
            "fulfilment ◂ trial ◂ returns",
            "cash ◂ royalty │ loyalty │ reviews │ services │ care",
            "checkout ◂ social │ marketplace │ partner │ insight │ automation",
            "storefront │ franchise │ office");

    private static final String ROOT = "dev.prilavok.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.prilavok");

    @Test
    void roomsUseOnlyRoomsBelow() {
        var allowed = allowed();

        classes()
                .should(new ArchCondition<JavaClass>("use only rooms below") {
                    @Override
                    public void check(JavaClass from, ConditionEvents events) {
                        from.getDirectDependenciesFromSelf().stream()
                                .filter(use -> isUpward(allowed, room(from), room(use.getTargetClass())))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(from, use.getDescription())));
                    }
                })
                .check(HOUSE);
    }

    @Test
    void everyPackageIsARoomOfTheDrawing() {
        var rooms = HOUSE.stream()
                .map(ArchitectureTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(allowed().keySet()).containsAll(rooms);
    }

    @Test
    void everyRoomIsNullMarkedAndHasASignOnItsDoor() {
        var packages = HOUSE.stream()
                .filter(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info")))
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());

        assertThat(packages)
                .allSatisfy(unit -> assertThat(unit.isAnnotatedWith(NullMarked.class))
                        .as("package-info of %s", unit.getName())
                        .isTrue());
    }

    private static boolean isUpward(Map<String, Set<String>> allowed, String from, String to) {
        return !from.isEmpty()
                && !to.isEmpty()
                && !from.equals(to)
                && !allowed.getOrDefault(from, Set.of()).contains(to);
    }

    private static String room(JavaClass unit) {
        if (!unit.getPackageName().startsWith(ROOT)) return "";
        return unit.getPackageName().substring(ROOT.length()).split("\\.", 2)[0];
    }

    private static Map<String, Set<String>> allowed() {
        var allowed = new HashMap<String, Set<String>>();
        var below = new HashSet<String>();
        for (var floor : FLOORS) {
            var here = new HashSet<String>();
            for (var wing : floor.split("│")) {
                var left = new HashSet<String>();
                for (var room : wing.trim().split(" ◂ ")) {
                    var may = new HashSet<>(below);
                    may.addAll(left);
                    allowed.put(room, may);
                    left.add(room);
                }
                here.addAll(left);
            }
            below.addAll(here);
        }
        return allowed;
    }
}
