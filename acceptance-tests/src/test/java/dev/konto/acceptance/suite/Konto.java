package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.local.Console;
import dev.konto.local.LocalOptions;
import dev.konto.local.LocalSuite;
import dev.konto.local.Workload;
import dev.konto.local.mailbox.Mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// The suite as it runs on one machine, on ports of its own and with nothing kept from earlier.
public final class Konto implements AutoCloseable {

    /// A client whose tokens are soon of no use, for the tests of expired ones.
    private static final String[] SHORT_LIVED = {
        "--konto.clients.konto-short.name=Short-lived",
        "--konto.clients.konto-short.redirect-uris=http://127.0.0.1/callback",
        "--konto.clients.konto-short.scopes=openid,devices.read",
        "--konto.clients.konto-short.access-token-lifetime=1s",
    };

    /// Closing an account need not take days here.
    private static final String[] SOON_ERASED = {
        "--konto.privacy.closure.grace=1s",
        "--konto.personal-data.erase-again-after=1s,2s",
        "--konto.personal-data.look-every=1s",
    };

    /// What is killed and started again need not wait until it is given up for dead.
    private static final String[] SOON_GIVEN_UP = {
        "--spring.kafka.consumer.properties.session.timeout.ms=6000"
    };

    /// Devices are told in parts so small that sending them takes a while.
    private static final String[] SMALL_PARTS = {"--konto.personal-data.part-size=128B"};

    private static final Path HOME = Path.of("target", "konto");

    private final LocalSuite suite;
    private final People people;
    private final Tokens soonExpired;

    private Konto(LocalSuite suite) {
        this.suite = suite;
        this.people = new People(this);
        this.soonExpired = commandLine("konto-short", "openid devices.read").signIn(people.maja());
    }

    static Konto start() {
        var suite = new LocalSuite(options(), new Console(System.out));
        try {
            suite.start();
            return new Konto(suite);
        } catch (RuntimeException failure) {
            suite.close();
            throw failure;
        }
    }

    private static LocalOptions options() {
        var options = LocalOptions.forTests(Path.of("..").toAbsolutePath().normalize(), HOME);
        for (var workload : Workload.values()) {
            options = options.with(workload, SOON_ERASED);
        }
        return options.with(Workload.IDENTITY_PROVIDER, all(SHORT_LIVED, SOON_ERASED))
                .with(Workload.DEVICE, all(SMALL_PARTS, SOON_ERASED, SOON_GIVEN_UP))
                .with(Workload.PRIVACY, all(SOON_ERASED, SOON_GIVEN_UP))
                .with(
                        Workload.GATEWAY,
                        "--konto.gateway.rate-limit.per-account=100000",
                        "--konto.gateway.rate-limit.per-address=100000");
    }

    private static String[] all(String[]... arguments) {
        return Stream.of(arguments).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /// To hurt parts of it.
    public LocalSuite suite() {
        return suite;
    }

    public String url(String module) {
        return suite.url(module);
    }

    public String portal() {
        return suite.url("gateway");
    }

    public People people() {
        return people;
    }

    public Mailbox mailbox() {
        return suite.mailbox();
    }

    /// What all services store.
    public Stores stores() {
        return new Stores(suite.mongoUri());
    }

    /// What lies on all topics now.
    public Records records() {
        return Records.on(suite.bootstrapServers());
    }

    /// What an auditor sees of a topic from now on.
    public EventStream follow(String topic) {
        return new EventStream(suite.bootstrapServers(), topic);
    }

    /// What all areas send for exports, from now on.
    public PartStream followParts() {
        return new PartStream(suite.bootstrapServers());
    }

    /// Stops a service where it is, as a machine that hangs would: it is there and does nothing.
    public void freeze(String module) throws IOException, InterruptedException {
        var pid =
                Files.readString(HOME.resolve("pids"))
                        .lines()
                        .filter(line -> line.startsWith(module + " "))
                        .map(line -> line.split(" ", -1)[1])
                        .reduce((_, last) -> last)
                        .orElseThrow();
        assertThat(new ProcessBuilder("kill", "-STOP", pid).start().waitFor()).isZero();
    }

    /// The API through the gateway, as the person who signs in at the command line.
    public Api api(Person person) {
        return new Api(portal(), commandLine().signIn(person).access());
    }

    /// A public client that may ask for everything.
    public CommandLine commandLine() {
        return CommandLine.withEveryScope(url("identity-provider"));
    }

    public CommandLine commandLine(String clientId, String scopes) {
        return new CommandLine(url("identity-provider"), clientId, scopes);
    }

    /// The API through the gateway with a token of any kind.
    public Api api(String token) {
        return new Api(portal(), token);
    }

    public Tokens soonExpired() {
        return soonExpired;
    }

    @Override
    public void close() {
        suite.close();
    }
}
