package dev.konto.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Executable jars taken apart, because a flat class path starts much faster than a jar of jars.
/// Done once per content.
final class Applications {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Path modules;
    private final Path cache;

    Applications(Path modules, Path cache) {
        this.modules = modules;
        this.cache = cache;
    }

    static Path java() {
        return JAVA;
    }

    Application of(String module) {
        var jar = ServiceJar.of(modules, module);
        var folder = cache.resolve(module + "-" + jar.fingerprint());
        var application = folder.resolve(jar.file().getFileName());
        if (!Files.exists(application)) {
            removeEarlier(module);
            unpack(jar, folder);
        }
        return new Application(application, tether(), mainClass(application));
    }

    private synchronized void unpack(ServiceJar jar, Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        jar.unpackInto(Folders.create(unfinished), Folders.create(cache.resolve("libraries")));
        Folders.move(unfinished, folder);
    }

    private void removeEarlier(String module) {
        try (var folders = Files.isDirectory(cache) ? Files.list(cache) : Stream.<Path>empty()) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(module + "-"))
                    .forEach(Folders::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String mainClass(Path application) {
        try (var jar = new JarFile(application.toFile())) {
            return requireNonNull(jar.getManifest().getMainAttributes().getValue("Main-Class"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A jar with [Tether] alone, named after what it holds.
    private synchronized Path tether() {
        var name = Tether.class.getName().replace('.', '/') + ".class";
        var code = code(name);
        var file = cache.resolve("tether-%08x.jar".formatted(Arrays.hashCode(code)));
        if (!Files.exists(file)) {
            write(file, name, code);
        }
        return file;
    }

    private static byte[] code(String name) {
        var loader = requireNonNull(Tether.class.getClassLoader());
        try (var code = loader.getResourceAsStream(name)) {
            return requireNonNull(code).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String name, byte[] code) {
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(code);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
