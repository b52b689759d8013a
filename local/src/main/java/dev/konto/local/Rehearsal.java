package dev.konto.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One service's start, tried once more with the lowest priority, so that the virtual machine gets
/// to know its classes. Nothing listens and nothing is consumed: it ends before that.
final class Rehearsal {

    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Application application;
    private final Map<String, String> settings;

    Rehearsal(Application application, Map<String, String> settings) {
        this.application = application;
        this.settings = settings;
    }

    boolean isDue() {
        return !Files.exists(application.knownClasses());
    }

    Process begin() throws IOException {
        return new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    void keep() {
        if (Files.exists(unfinished())) {
            Folders.move(unfinished(), application.knownClasses());
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.addAll(application.rehearsal(settings, unfinished()));
        return command;
    }

    private Path unfinished() {
        var file = application.knownClasses();
        return file.resolveSibling("unfinished-" + file.getFileName());
    }
}
