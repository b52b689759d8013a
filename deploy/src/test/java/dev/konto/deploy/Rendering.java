package dev.konto.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.HasMetadata;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a folder of this module becomes by `kubectl kustomize`.
record Rendering(List<HasMetadata> resources) {

    /// Where there is no kubectl, tests are skipped for a person, and fail on the build server.
    static Rendering of(String folder) {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(kubectlIsThere(), "kubectl is not installed");
        }
        return new Rendering(
                new StrictReader().read(run("kubectl", "kustomize", Path.of(folder).toString())));
    }

    <T extends HasMetadata> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Stream<String> names(Class<? extends HasMetadata> type) {
        return all(type).stream().map(resource -> resource.getMetadata().getName());
    }

    private static boolean kubectlIsThere() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Path.of(folder, "kubectl").toFile().canExecute());
    }

    private static String run(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
