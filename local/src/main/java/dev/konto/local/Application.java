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
                    "-Xms32m",
                    "-Xmx192m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xshare:auto",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8");

    List<String> command(Map<String, String> settings, List<String> more) {
        var command = new ArrayList<String>();
        command.add(Applications.java().toString());
        command.addAll(FRUGAL);
        command.addAll(
                List.of(
                        "-cp",
                        tether + File.pathSeparator + jar,
                        Tether.class.getName(),
                        mainClass));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        command.addAll(more);
        return command;
    }
}
