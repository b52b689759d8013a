package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

class RehearsalTests {

    @TempDir Path folder;

    @Test
    void isDueUntilItsOutcomeIsKept() throws Exception {
        var application =
                new Application(
                        jar("application.jar", Curtain.class),
                        jar("tether.jar", Tether.class),
                        Curtain.class.getName());
        var rehearsal = new Rehearsal(application, Map.of());
        assertThat(rehearsal.isDue()).isTrue();

        assertThat(rehearsal.begin().waitFor()).isZero();
        rehearsal.keep();

        assertThat(rehearsal.isDue()).isFalse();
        assertThat(runs(application.command(Map.of(), List.of()))).isTrue();
    }

    private static boolean runs(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private Path jar(String name, Class<?> type) throws IOException {
        var file = folder.resolve(name);
        var entry = type.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file));
                var code = code(type, entry)) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
        return file;
    }

    private static InputStream code(Class<?> type, String entry) {
        var loader = Objects.requireNonNull(type.getClassLoader());
        return Objects.requireNonNull(loader.getResourceAsStream(entry));
    }

    /// An application that ends as soon as it has begun.
    static final class Curtain {

        private Curtain() {}

        public static void main(String[] arguments) {
            System.exit(0);
        }
    }
}
