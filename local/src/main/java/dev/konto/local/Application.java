package dev.konto.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A service taken apart and ready to run.
record Application(Path jar, Path tether, String mainClass) {

    /// Small heap, one garbage collector thread, quick compilation: seven of them share a small
    /// machine.
    private static final List<String> FRUGAL =
            List.of(
                    "-Xms128m",
                    "-Xmn64m",
                    "-Xmx192m",
                    "-XX:MetaspaceSize=128m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8");

    /// For a start without known classes: to verify all the bytecode that we have built ourselves
    /// would take a tenth of it.
    private static final List<String> UNREHEARSED =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    List<String> command(Map<String, String> settings, List<String> more) {
        var command = java(knowing(), settings);
        command.addAll(more);
        return command;
    }

    /// A cache that isn't there must not be named: without the one it is told to use, the virtual
    /// machine does without the JDK's own, too.
    private List<String> knowing() {
        return Files.exists(knownClasses())
                ? List.of("-XX:AOTCache=" + knownClasses())
                : UNREHEARSED;
    }

    /// Starts it up to where its work would begin, and keeps what the virtual machine has learned
    /// about its classes (JEP 514).
    List<String> rehearsal(Map<String, String> settings, Path knownClasses) {
        return java(
                List.of("-XX:AOTCacheOutput=" + knownClasses, "-Dspring.context.exit=onRefresh"),
                settings);
    }

    /// Where a rehearsal's outcome is kept; without it a start is only slower.
    Path knownClasses() {
        return jar.resolveSibling("known-classes.aot");
    }

    private List<String> java(List<String> options, Map<String, String> settings) {
        var command = new ArrayList<String>();
        command.add(Applications.java().toString());
        command.addAll(FRUGAL);
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        tether + File.pathSeparator + jar,
                        Tether.class.getName(),
                        mainClass));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }
}
