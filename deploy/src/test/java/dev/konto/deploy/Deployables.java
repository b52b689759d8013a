package dev.konto.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The modules that run, as their own configuration describes them.
final class Deployables {

    private static final Path MODULES = Path.of("..");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    /// What has an `application.yml` is deployed.
    List<String> modules() {
        try (var folders = Files.list(MODULES)) {
            return folders.filter(
                            folder ->
                                    Files.exists(
                                            folder.resolve(RESOURCES).resolve("application.yml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port(String module) {
        return application(module).at("/server/port").asInt();
    }

    int managementPort(String module) {
        return application(module).at("/management/server/port").asInt();
    }

    /// The names of all settings that some module's configuration mentions.
    Set<String> settings() {
        var names = new HashSet<String>();
        files().map(this::read).forEach(tree -> collect("", tree, names));
        return names;
    }

    private Stream<Path> files() {
        var kit =
                MODULES.resolve("service-starter").resolve(RESOURCES).resolve("konto/defaults.yml");
        var own =
                modules().stream()
                        .map(module -> MODULES.resolve(module).resolve(RESOURCES))
                        .flatMap(
                                folder ->
                                        Stream.of(
                                                folder.resolve("application.yml"),
                                                folder.resolve("application-local.yml")))
                        .filter(Files::exists);
        return Stream.concat(Stream.of(kit), own);
    }

    private JsonNode application(String module) {
        return read(MODULES.resolve(module).resolve(RESOURCES).resolve("application.yml"));
    }

    private JsonNode read(Path file) {
        try {
            return yaml.readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void collect(String prefix, JsonNode tree, Set<String> names) {
        tree.properties()
                .forEach(
                        field -> {
                            var name =
                                    prefix.isEmpty()
                                            ? field.getKey()
                                            : prefix + "." + field.getKey();
                            if (field.getValue().isObject()) {
                                collect(name, field.getValue(), names);
                            } else {
                                names.add(name);
                            }
                        });
    }
}
