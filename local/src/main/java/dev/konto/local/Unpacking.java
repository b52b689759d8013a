package dev.konto.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.Deflater;

/// One executable jar on its way to a flat class path. Unlike `-Djarmode=tools extract` of the jar
/// itself it needs no virtual machine for it, and keeps a library that several services have only
/// once, which is a quarter of the disk and of the time.
final class Unpacking {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private final JarFile jar;
    private final Path folder;
    private final Path libraries;

    /// @param folder for the application's own classes
    /// @param libraries for what it shares with others, beside that folder
    Unpacking(JarFile jar, Path folder, Path libraries) {
        this.jar = jar;
        this.folder = folder;
        this.libraries = libraries;
    }

    /// Writes the application's own classes to a jar of this name, which names the libraries.
    void into(String name) throws IOException {
        var manifest = manifest(libraries());
        try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve(name)), manifest)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (var entry : under(CLASSES)) {
                // Folders too: component scanning looks for them.
                out.putNextEntry(new JarEntry(entry.getName().substring(CLASSES.length())));
                jar.getInputStream(entry).transferTo(out);
            }
        }
    }

    private List<String> libraries() throws IOException {
        var named = new ArrayList<String>();
        for (var entry : under(LIBRARIES)) {
            var name =
                    "%08x-%s"
                            .formatted(
                                    entry.getCrc(), entry.getName().substring(LIBRARIES.length()));
            keep(entry, libraries.resolve(name));
            named.add("../" + libraries.getFileName() + "/" + name);
        }
        return named;
    }

    /// Whole or not at all, should this end in the middle.
    private void keep(JarEntry entry, Path library) throws IOException {
        if (Files.exists(library)) {
            return;
        }
        var unfinished = Files.createTempFile(libraries, "unfinished-", ".jar");
        try (var content = jar.getInputStream(entry)) {
            Files.copy(content, unfinished, REPLACE_EXISTING);
        }
        Files.move(unfinished, library, ATOMIC_MOVE);
    }

    /// The jar's own one, with what starts the application itself instead of Boot's loader.
    private Manifest manifest(List<String> libraries) throws IOException {
        var manifest = new Manifest(jar.getManifest());
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MAIN_CLASS, main.getValue("Start-Class"));
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
        return manifest;
    }

    private List<JarEntry> under(String prefix) {
        return jar.stream()
                .filter(
                        entry ->
                                entry.getName().startsWith(prefix)
                                        && !entry.getName().equals(prefix))
                .toList();
    }
}
