package dev.konto.local;

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

/// One executable jar on its way to a flat class path. Does what `-Djarmode=tools extract` of the
/// jar itself does, without a virtual machine's start for each.
final class Unpacking {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private final JarFile jar;
    private final Path folder;

    Unpacking(JarFile jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
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
        var libraries = new ArrayList<String>();
        Files.createDirectory(folder.resolve("lib"));
        for (var entry : under(LIBRARIES)) {
            var library = "lib/" + entry.getName().substring(LIBRARIES.length());
            Files.copy(jar.getInputStream(entry), folder.resolve(library));
            libraries.add(library);
        }
        return libraries;
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
