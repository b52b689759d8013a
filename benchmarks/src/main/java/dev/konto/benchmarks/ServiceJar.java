package dev.konto.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The executable jar that the build left in a module.
public final class ServiceJar {

    /// Without a key for personal data no service starts.
    public static final List<String> KEY =
            List.of(
                    "--konto.personal-data.current=benchmark",
                    "--konto.personal-data.keys.benchmark="
                            + "a29udG8tYmVuY2htYXJrLWtleS1vZi0zMi1ieXRlcyE=");

    private ServiceJar() {}

    public static Path of(String module) throws IOException {
        var target = Path.of("..", module, "target");
        try (var jars = Files.newDirectoryStream(target, module + "-*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        }
        throw new IOException(module + " is not built: mvn -DskipTests package");
    }
}
