package dev.konto.local;

import dev.konto.local.demo.DemoData;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Makes the demo data where there is none yet. A mark among the data remembers that, so that what
/// people change afterwards stays as they left it.
final class DemoStep {

    private static final Set<Workload> NEEDED =
            EnumSet.complementOf(EnumSet.of(Workload.GATEWAY, Workload.SIGNIN_ACTIVITY));

    private final LocalOptions options;
    private final Settings settings;
    private final Progress progress;
    private final Path mark;

    DemoStep(LocalOptions options, Settings settings, Progress progress) {
        this.options = options;
        this.settings = settings;
        this.progress = progress;
        this.mark = options.data().resolve("demo-data-is-made");
    }

    /// Makes each part as soon as those have started that keep it.
    void run(Starting starting) {
        if (Files.exists(mark) || !options.workloads().containsAll(NEEDED)) {
            return;
        }
        var begun = Instant.now();
        try {
            new DemoData(addresses(starting)).make();
            Files.createFile(mark);
            progress.ready("demo data", Duration.between(begun, Instant.now()));
        } catch (CompletionException
                | IllegalStateException
                | IOException
                | UncheckedIOException failure) {
            progress.says(
                    "  The demo data is incomplete; the next start tries again. "
                            + failure.getMessage());
        }
    }

    private DemoData.Addresses addresses(Starting starting) {
        return new DemoData.Addresses(
                once(starting, Workload.IDENTITY_PROVIDER),
                once(starting, Workload.SECURITY_INFO),
                once(starting, Workload.DEVICE),
                once(starting, Workload.ORGANIZATION),
                once(starting, Workload.PRIVACY));
    }

    private Supplier<String> once(Starting starting, Workload workload) {
        return () -> {
            starting.await(workload);
            return settings.url(workload.place());
        };
    }
}
