package dev.konto.local;

import java.util.concurrent.CountDownLatch;

/// Starts everything and stays until it is told to end.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        var console = new Console(System.out);
        try {
            var options = LocalOptions.of(System.getProperties());
            BackingLog.write(options.logs());
            run(new LocalSuite(options, console), console);
        } catch (CannotStart reason) {
            console.says("");
            console.says("  " + reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(LocalSuite suite, Console console) throws InterruptedException {
        endWithWhatStartedUs();
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> end(suite, console)));
        console.says("  Starting Konto on this machine. Data and logs: " + suite.options().home());
        suite.start();
        if (suite.isClosed()) {
            return;
        }
        console.says(new Welcome(suite).toString());
        suite.fetchCities();
        suite.rehearse();
        new CountDownLatch(1).await();
    }

    private static void end(LocalSuite suite, Console console) {
        console.says("  Stopping.");
        suite.close();
        console.says("  Stopped.");
    }

    /// Maven does not end what it runs when it is ended itself.
    private static void endWithWhatStartedUs() {
        if (Boolean.getBoolean("konto.attended")) {
            ProcessHandle.current().parent().ifPresent(Main::endWith);
        }
    }

    private static void endWith(ProcessHandle parent) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            parent.onExit().join();
                            System.exit(0);
                        });
    }
}
