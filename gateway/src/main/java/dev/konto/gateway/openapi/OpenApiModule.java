package dev.konto.gateway.openapi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one module says of itself.
record OpenApiModule(String name, ObjectNode document) {

    static final String REFERENCE = "$ref";

    private static final String COMPONENTS = "#/components/";

    /// The paths that account holders may call; what administrators and machines call isn't public.
    Map<String, JsonNode> publicPaths() {
        var paths = new TreeMap<String, JsonNode>();
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> paths.put(path.getKey(), path.getValue()));
        return paths;
    }

    /// References to all components that the public paths need, directly or not.
    Set<String> neededComponents() {
        var needed = new LinkedHashSet<String>();
        var unread = new ArrayDeque<>(publicPaths().values());
        while (!unread.isEmpty()) {
            for (var reference : references(unread.remove())) {
                if (needed.add(reference)) {
                    unread.add(component(document, reference));
                }
            }
        }
        return needed;
    }

    JsonNode component(String reference) {
        return component(document, reference);
    }

    static JsonNode component(JsonNode document, String reference) {
        return document.at(reference.substring(1));
    }

    static List<String> references(JsonNode node) {
        return node.findValues(REFERENCE).stream()
                .map(JsonNode::asString)
                .filter(reference -> reference.startsWith(COMPONENTS))
                .toList();
    }

    /// A name for a component that another module already uses for something else.
    String renamed(String reference) {
        var slash = reference.lastIndexOf('/') + 1;
        return reference.substring(0, slash) + prefix() + reference.substring(slash);
    }

    private String prefix() {
        var prefix = new StringBuilder();
        for (var word : name.replace("-service", "").split("-", -1)) {
            prefix.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return prefix.toString();
    }
}
