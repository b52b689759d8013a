package dev.konto.gateway.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The modules' documents in one. Paths are told apart by their areas; components that mean the
/// same are kept once, others with the same name get their module's name in front. How to sign in
/// is said once, by the gateway, for all.
final class JoinedOpenApi {

    private final ObjectNode joined;

    JoinedOpenApi(ObjectNode gateway) {
        joined = gateway.deepCopy();
    }

    JoinedOpenApi add(OpenApiModule module) {
        var needed = module.neededComponents();
        var names = names(module, needed);
        for (var reference : needed) {
            put(
                    names.getOrDefault(reference, reference),
                    rewritten(module.component(reference), names));
        }
        module.publicPaths()
                .forEach((path, item) -> paths().set(path, item(path, rewritten(item, names))));
        return this;
    }

    ObjectNode document() {
        return joined;
    }

    private Map<String, String> names(OpenApiModule module, Set<String> needed) {
        var clashing = clashing(module, needed);
        var names = new HashMap<String, String>();
        for (var reference : needed) {
            names.put(
                    reference,
                    clashing.contains(reference) ? module.renamed(reference) : reference);
        }
        return names;
    }

    /// Components whose name is taken by another meaning: their own text differs, or that of
    /// something they refer to.
    private Set<String> clashing(OpenApiModule module, Set<String> needed) {
        var taken = new HashSet<>(needed);
        taken.removeIf(reference -> OpenApiModule.component(joined, reference).isMissingNode());
        var clashing = new HashSet<>(taken);
        clashing.removeIf(
                reference ->
                        OpenApiModule.component(joined, reference)
                                .equals(module.component(reference)));
        var found = -1;
        while (found != clashing.size()) {
            found = clashing.size();
            for (var reference : taken) {
                var refersTo = OpenApiModule.references(module.component(reference));
                if (refersTo.stream().anyMatch(clashing::contains)) {
                    clashing.add(reference);
                }
            }
        }
        return clashing;
    }

    private static JsonNode rewritten(JsonNode node, Map<String, String> names) {
        var copy = node.deepCopy();
        for (var parent : copy.findParents(OpenApiModule.REFERENCE)) {
            var reference = parent.get(OpenApiModule.REFERENCE).asString();
            ((ObjectNode) parent)
                    .put(OpenApiModule.REFERENCE, names.getOrDefault(reference, reference));
        }
        return copy;
    }

    private static JsonNode item(String path, JsonNode item) {
        var area = path.split("/", -1)[3];
        for (var operation : item.values()) {
            if (operation instanceof ObjectNode described && described.has("responses")) {
                described.remove("security");
                described.putArray("tags").add(area);
            }
        }
        return item;
    }

    private void put(String reference, JsonNode component) {
        var parts = reference.substring("#/components/".length()).split("/", 2);
        joined.withObject("/components/" + parts[0]).set(parts[1], component);
    }

    private ObjectNode paths() {
        return joined.withObject("/paths");
    }
}
