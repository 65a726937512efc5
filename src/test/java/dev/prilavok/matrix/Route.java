package dev.prilavok.matrix;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One resource method: what it answers to, what it wants to know, whom it lets in. */
record Route(String verb, String template, Method method) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Every resource method of the house, found in its classes. */
    static List<Route> all() {
        return found(new ImportOption.DoNotIncludeTests());
    }

    /** Resources that tests of other rooms bring along. */
    static List<Route> ofTests() {
        return found(new ImportOption.OnlyIncludeTests());
    }

    private static List<Route> found(ImportOption where) {
        return new ClassFileImporter()
                .withImportOption(where).importPackages("dev.prilavok").stream()
                        .filter(unit -> unit.isAnnotatedWith(Path.class) && !unit.isInterface())
                        .map(unit -> load(unit.getName()))
                        .flatMap(Route::of)
                        // whoever has signed out is nobody from then on
                        .sorted(Comparator.comparing(
                                        (Route route) -> route.template().equals("/logout"))
                                .thenComparing(Route::toString))
                        .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Route.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<Route> of(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method)
                        .map(verb -> new Route(verb, plain(join(base, method.getAnnotation(Path.class))), method)));
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value);
    }

    private static String join(String base, @Nullable Path path) {
        return ("/" + base + "/" + (path == null ? "" : path.value()))
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    // {id: [0-9a-f]{36}} is {id}: the pattern may hold braces of its own
    private static String plain(String template) {
        var out = new StringBuilder();
        var depth = 0;
        var isPattern = false;
        for (var letter : template.toCharArray()) {
            if (letter == '}' && --depth == 0) isPattern = false;
            if (letter == ':' && depth == 1) isPattern = true;
            if (!isPattern && (depth < 1 || letter != ' ')) out.append(letter);
            if (letter == '{') depth++;
        }
        return out.toString();
    }

    Set<String> pathParameters() {
        var names = new TreeSet<String>();
        var found = PARAMETER.matcher(template);
        while (found.find()) names.add(found.group(1));
        return names;
    }

    Set<String> queryParameters() {
        return names(QueryParam.class);
    }

    private Set<String> names(Class<? extends Annotation> kind) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            var found = parameter.getAnnotation(kind);
            if (found instanceof QueryParam query) names.add(query.value());
            if (found instanceof PathParam path) names.add(path.value());
        }
        return names;
    }

    boolean isSafe() {
        return verb.equals("GET");
    }

    boolean isApi() {
        return template.startsWith("/api/");
    }

    boolean isForShops() {
        return template.startsWith("/api/v1/shop");
    }

    boolean takesForms() {
        var consumes = find(Consumes.class);
        return !isSafe()
                && (consumes == null || !Arrays.asList(consumes.value()).contains("application/json"));
    }

    boolean takesFiles() {
        var consumes = find(Consumes.class);
        return consumes != null && Arrays.asList(consumes.value()).contains("application/octet-stream");
    }

    /** Whoever made it has said who may come in. */
    boolean isGuarded() {
        return find(RolesAllowed.class) != null
                || find(PermitAll.class) != null
                || find(DenyAll.class) != null
                || find(io.quarkus.security.Authenticated.class) != null;
    }

    boolean admits(String role) {
        var allowed = find(RolesAllowed.class);
        return allowed != null && Arrays.asList(allowed.value()).contains(role);
    }

    private <A extends Annotation> @Nullable A find(Class<A> kind) {
        for (AnnotatedElement place : new AnnotatedElement[] {method, method.getDeclaringClass()})
            if (place.getAnnotation(kind) != null) return place.getAnnotation(kind);
        return null;
    }

    @Override
    public String toString() {
        return verb + " " + template;
    }
}
