package dev.konto.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// The executable jar that the build left in a module's `target`.
record ServiceJar(Path file) {

    static ServiceJar of(Path modules, String module) {
        var target = modules.resolve(module).resolve("target");
        try (var files = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .matches(module + "-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .map(ServiceJar::new)
                    .filter(ServiceJar::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new CannotStart(
                                            "%s is not built (no executable jar in %s). Build it: mvn package -DskipTests"
                                                    .formatted(module, target)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Equal for equal contents, and cheap: the check sums stand in the jar's directory.
    String fingerprint() {
        var sum = new CRC32();
        try (var jar = new JarFile(file.toFile())) {
            jar.stream()
                    .map(ServiceJar::identity)
                    .forEach(entry -> sum.update(entry.getBytes(UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Long.toHexString(sum.getValue());
    }

    /// Puts its classes into one folder, as a jar of its own, and its libraries into another: a
    /// flat class path, which loads faster than a jar of jars and which class data can be kept for.
    void unpackInto(Path folder, Path libraries) {
        try (var jar = new JarFile(file.toFile())) {
            new Unpacking(jar, folder, libraries).into(file.getFileName().toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String identity(ZipEntry entry) {
        return entry.getName() + " " + entry.getCrc() + " " + entry.getSize() + "\n";
    }

    private boolean isExecutable() {
        try (var jar = new JarFile(file.toFile())) {
            return jar.getEntry("BOOT-INF/") != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
