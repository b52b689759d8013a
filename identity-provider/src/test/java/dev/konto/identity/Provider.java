package dev.konto.identity;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import de.bwaldvogel.mongo.MongoServer;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.CreatingAccount;
import dev.konto.identity.account.EmailAddress;
import dev.konto.identity.account.Profile;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.BackingServices;
import dev.konto.starter.test.TestKey;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaOperations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// The whole provider as a process would run it: its own port, the profile `local`, real backing
/// services, a mailbox and somebody who knows passwords. Can be started again over the same data.
final class Provider implements AutoCloseable {

    static final Provider SHARED = start();

    private final SecurityInfo securityInfo;
    private final GreenMail mailbox;
    private final String mongoUri;
    private final String database;
    private final int port;
    private ConfigurableApplicationContext context;

    private Provider(String mongoUri) {
        this.mongoUri = mongoUri;
        this.securityInfo = SecurityInfo.start();
        this.mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        this.mailbox.start();
        this.database = "provider-" + Identifier.next();
        this.port = freePort();
        this.context = run();
    }

    static Provider start() {
        return new Provider(BackingServices.running().mongoUri());
    }

    /// With a database server of its own, which may fail.
    static Provider over(MongoServer mongo) {
        return new Provider("mongodb://127.0.0.1:" + mongo.getLocalAddress().getPort());
    }

    /// Stops and starts over the same database, as an update would.
    void restart(String... more) {
        context.close();
        context = run(more);
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Kafka, for what other services would publish.
    @SuppressWarnings("unchecked")
    KafkaOperations<String, byte[]> kafka() {
        return context.getBean(KafkaOperations.class);
    }

    SecurityInfo securityInfo() {
        return securityInfo;
    }

    GreenMail mailbox() {
        return mailbox;
    }

    /// Somebody with an account and a password.
    Account person(String name) {
        return person(name, "en");
    }

    Account person(String name, String locale) {
        var id = Accounts.any();
        var email = new EmailAddress(name + "-" + Identifier.next() + "@fjord.example");
        var profile =
                new Profile(
                        name + " Berg", name, "Berg", locale, "Europe/Stockholm", "fjord", false);
        securityInfo.knows(id.value(), passwordOf(id));
        return bean(CreatingAccount.class).create(Accounts.administrator(), id, email, profile);
    }

    static String passwordOf(AccountId account) {
        return "password of " + account.value();
    }

    @Override
    public void close() {
        context.close();
        mailbox.stop();
        securityInfo.close();
    }

    private ConfigurableApplicationContext run(String... more) {
        var application = new SpringApplication(IdentityProviderApplication.class);
        application.setAdditionalProfiles("local");
        var services = BackingServices.running();
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=" + port);
        arguments.add("--management.server.port=");
        arguments.add(
                "--spring.mongodb.uri="
                        + mongoUri
                        + "/"
                        + database
                        + "?serverSelectionTimeoutMS=500");
        arguments.add("--spring.kafka.bootstrap-servers=" + services.kafkaServers());
        arguments.add("--spring.kafka.consumer.group-id=" + database);
        arguments.add("--konto.kafka.partitions=1");
        arguments.addAll(TestKey.arguments());
        arguments.add("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + url(""));
        arguments.add("--konto.security-info.uri=" + securityInfo.uri());
        arguments.add("--konto.refusals.take-at-least=1ms");
        arguments.add("--spring.mail.port=" + mailbox.getSmtp().getPort());
        HarbourPlanner.settings().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.addAll(List.of(more));
        return application.run(arguments.toArray(String[]::new));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
