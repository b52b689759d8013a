package dev.konto.local;

import java.util.Locale;

/// What a person needs to know once everything runs.
final class Welcome {

    private final LocalSuite suite;

    Welcome(LocalSuite suite) {
        this.suite = suite;
    }

    @Override
    public String toString() {
        return """

        %s

          Demo accounts, on this machine only (e-mail / password):
            maja@fjord.example / maja-demo-password
            erik@fjord.example / erik-demo-password   (Swedish)
            ada@fjord.example  / ada-demo-password    (administrator)
          OAuth clients: konto-cli (public, code + PKCE), konto-admin / konto-admin-local-secret

          Ready after %s. Sign in: %s      Mail: http://localhost:%d      Stop: Ctrl-C
        """
                .formatted(
                        table(),
                        String.format(
                                Locale.ROOT, "%.1f s", suite.readyAfter().toMillis() / 1000.0),
                        suite.url("gateway"),
                        suite.options().ports().of(Place.MAILBOX));
    }

    private StatusTable table() {
        var table = new StatusTable();
        for (var workload : suite.services().workloads()) {
            var process = suite.services().process(workload);
            if (process.isAlive()) {
                table.add(
                        workload.module(),
                        suite.url(workload.module()),
                        process.handle().pid(),
                        process.readyAfter().toMillis());
            } else {
                table.add(workload.module(), "not running: see " + process.log().path(), "-", "-");
            }
        }
        addBacking(table);
        return table;
    }

    private void addBacking(StatusTable table) {
        var ports = suite.options().ports();
        var launcher = Long.toString(ProcessHandle.current().pid());
        table.add("kafka", suite.bootstrapServers(), launcher, "");
        table.add(
                "mongodb (stand-in)",
                "mongodb://127.0.0.1:" + ports.of(Place.MONGODB),
                launcher,
                "");
        table.add(
                "mailbox",
                "http://localhost:"
                        + ports.of(Place.MAILBOX)
                        + "  (SMTP "
                        + ports.of(Place.SMTP)
                        + ")",
                launcher,
                "");
    }
}
