package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

class UnpackingTests {

    @TempDir Path folder;

    private ServiceJar jar;

    @BeforeEach
    void build() throws IOException {
        jar = new ServiceJar(folder.resolve("device-service-1.0.jar"));
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "boot.Loader");
        main.putValue("Start-Class", "konto.Device");
        try (var out = new JarOutputStream(Files.newOutputStream(jar.file()), manifest)) {
            put(out, "BOOT-INF/classes/", "");
            put(out, "BOOT-INF/classes/konto/", "");
            put(out, "BOOT-INF/classes/konto/Device.class", "code");
            put(out, "BOOT-INF/lib/", "");
            put(out, "BOOT-INF/lib/second.jar", "2");
            put(out, "BOOT-INF/lib/first.jar", "1");
        }
    }

    @Test
    void namesItsLibrariesInTheOrderOfTheBuild() throws IOException {
        var target = Files.createDirectory(folder.resolve("unpacked"));
        var libraries = Files.createDirectory(folder.resolve("libraries"));

        jar.unpackInto(target, libraries);

        try (var application = new JarFile(target.resolve("device-service-1.0.jar").toFile())) {
            var main = application.getManifest().getMainAttributes();
            assertThat(main.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("konto.Device");
            assertThat(main.getValue(Attributes.Name.CLASS_PATH))
                    .as("in the order of the build")
                    .isEqualTo("../libraries/1ad5be0d-second.jar ../libraries/83dcefb7-first.jar");
            assertThat(application.stream().map(JarEntry::getName))
                    .containsExactly("META-INF/MANIFEST.MF", "konto/", "konto/Device.class");
        }
        assertThat(libraries.resolve("1ad5be0d-second.jar")).hasContent("2");
    }

    private static void put(JarOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content.getBytes(UTF_8));
    }
}
