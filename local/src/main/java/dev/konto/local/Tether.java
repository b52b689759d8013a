package dev.konto.local;

import java.io.IOException;
import java.util.Arrays;

/// Runs in each child before its own main class: when the launcher is gone, however it went, its
/// end of the child's standard input is closed, and the child ends too.
final class Tether {

    private Tether() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().name("tether").daemon().start(Tether::endWithTheLauncher);
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        var main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) rest);
    }

    private static void endWithTheLauncher() {
        try {
            while (System.in.read() != -1) {
                // Nobody says anything here; only the end counts.
            }
        } catch (IOException _) {
            // Standard input that cannot be read is as good as closed.
        }
        System.exit(0);
    }
}
