package dev.konto.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The executable jar that the build left in a module.
public final class ServiceJar {

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
