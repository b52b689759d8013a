package dev.konto.local;

import java.io.File;
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
                    "-Xms64m",
                    "-Xmn32m",
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

    List<String> command(Map<String, String> settings, List<String> more) {
        var command = java(List.of("-XX:AOTCache=" + knownClasses()), settings);
        command.addAll(more);
        return command;
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
