package dev.konto.gateway.standin;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import dev.konto.events.Topics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A gateway in front of stand-ins, with a session store and a broker of its own kind. One is
/// shared by all tests that need no settings of their own.
public final class Gateway implements AutoCloseable {

    public static final MovableClock CLOCK = new MovableClock();
    public static final Provider PROVIDER = new Provider();
    public static final Service IDENTITY = new Service("identity-provider");
    public static final Service SECURITY_INFO = new Service("security-info-service");
    public static final Service DEVICES = new Service("device-service");
    public static final Service ORGANIZATIONS = new Service("organization-service");
    public static final Service PRIVACY = new Service("privacy-service");
    public static final Service SIGN_INS = new Service("signin-activity-service");

    public static final String STORE = store();
    public static final EmbeddedKafkaKraftBroker KAFKA = kafka();

    private static @Nullable Gateway shared;
    private static @Nullable Gateway replica;

    private final int port;
    private final int managementPort;
    private final ConfigurableApplicationContext context;

    private Gateway(Map<String, Object> settings) {
        this.port = freePort();
        this.managementPort = freePort();
        var all = new HashMap<String, Object>(standIns());
        all.put("server.port", port);
        all.put("management.server.port", managementPort);
        all.putAll(settings);
        try {
            context =
                    new SpringApplicationBuilder(
                                    Class.forName("dev.konto.gateway.GatewayApplication"))
                            .initializers(
                                    context -> ownResources((GenericApplicationContext) context))
                            .run(arguments(all));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The gateway that most tests share, with everything around it in order.
    public static Gateway shared() {
        CLOCK.putRight();
        PROVIDER.recovers();
        for (var service :
                Arrays.asList(IDENTITY, SECURITY_INFO, DEVICES, ORGANIZATIONS, PRIVACY, SIGN_INS)) {
            service.recovers();
        }
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /// Another replica of the shared one.
    public static Gateway replica() {
        if (replica == null) {
            replica = start();
        }
        return replica;
    }

    static void endShared() {
        if (replica != null) {
            replica.close();
        }
        if (shared != null) {
            shared.close();
            KAFKA.destroy();
            shared = null;
        }
    }

    /// One more gateway, as another replica, which has these settings: name, value, name, value.
    public static Gateway start(String... settings) {
        var changed = new HashMap<String, Object>();
        for (var i = 0; i < settings.length; i += 2) {
            changed.put(settings[i], settings[i + 1]);
        }
        return new Gateway(changed);
    }

    public String uri() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public String managementUri() {
        return "http://localhost:" + managementPort;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// A browser that has never been here.
    public Browser browser() {
        return new Browser(uri());
    }

    /// A browser with the session's cookie.
    public Browser browser(String session) {
        var browser = browser();
        browser.cookies().put("konto", session);
        return browser;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, String> standIns() {
        var services = "konto.gateway.services.";
        return Map.of(
                "spring.mongodb.uri",
                STORE,
                "spring.kafka.bootstrap-servers",
                KAFKA.getBrokersAsString(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                PROVIDER.uri(),
                "konto.gateway.provider.client-secret",
                Provider.CLIENT_SECRET,
                services + "identity-provider",
                IDENTITY.uri(),
                services + "security-info-service",
                SECURITY_INFO.uri(),
                services + "device-service",
                DEVICES.uri(),
                services + "organization-service",
                ORGANIZATIONS.uri(),
                services + "privacy-service",
                PRIVACY.uri(),
                services + "signin-activity-service",
                SIGN_INS.uri());
    }

    /// The clock that tests move. And what the server runs on must not end with another gateway in
    /// this process.
    private static void ownResources(GenericApplicationContext context) {
        var resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        context.registerBean(ReactorResourceFactory.class, () -> resources);
        context.registerBean("testClock", Clock.class, () -> CLOCK, bean -> bean.setPrimary(true));
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static String store() {
        var server = new MongoServer(new MemoryBackend());
        return server.bindAndGetConnectionString() + "/gateway";
    }

    private static EmbeddedKafkaKraftBroker kafka() {
        var broker =
                new EmbeddedKafkaKraftBroker(
                        1, 3, Topics.ACCOUNT_EVENTS, Topics.deadLetters(Topics.ACCOUNT_EVENTS));
        broker.afterPropertiesSet();
        return broker;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
