package dev.konto.securityinfo.password;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Hashes passwords with Argon2id and compares with such hashes. Where there is nothing to compare
/// with, the same work is done on a hash that no password has, so that time doesn't tell.
///
/// Hashes are made on threads of their own: on the virtual threads of requests, a few of them would
/// keep all the others, health checks included, from running. `konto.password.hashing` counts and
/// times them.
@Component
public class PasswordHashing implements AutoCloseable {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder argon2;
    private final String hashOfNobody;
    private final Timer timer;
    private final ExecutorService threads;

    PasswordHashing(PasswordHashingSettings settings, MeterRegistry meters) {
        this.argon2 =
                new Argon2PasswordEncoder(
                        SALT_BYTES,
                        HASH_BYTES,
                        settings.parallelism(),
                        kibibytes(settings),
                        settings.iterations());
        this.hashOfNobody = hashOfNobody(settings);
        this.timer = meters.timer("konto.password.hashing");
        this.threads =
                Executors.newFixedThreadPool(
                        settings.atOnce(),
                        Thread.ofPlatform().daemon().name("hashing-", 1).factory());
    }

    public String hash(Password password) {
        return timed(() -> Objects.requireNonNull(argon2.encode(password.text())));
    }

    /// Whether the hash is the password's. Always false, and always as slow, where there is none.
    public boolean matches(Password password, @Nullable StoredPassword stored) {
        var hash = stored == null ? hashOfNobody : stored.hash();
        return timed(() -> argon2.matches(password.text(), hash)) && stored != null;
    }

    /// Whether the hash was made with other parameters than today's.
    public boolean isOutdated(StoredPassword stored) {
        return argon2.upgradeEncoding(stored.hash());
    }

    @Override
    public void close() {
        threads.close();
    }

    private <T> T timed(Supplier<T> work) {
        var timed = CompletableFuture.supplyAsync(() -> timer.record(work), threads);
        return Objects.requireNonNull(timed.join());
    }

    private static String hashOfNobody(PasswordHashingSettings settings) {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        kibibytes(settings),
                        settings.iterations(),
                        settings.parallelism(),
                        random(SALT_BYTES),
                        random(HASH_BYTES));
    }

    private static int kibibytes(PasswordHashingSettings settings) {
        return Math.toIntExact(settings.memory().toKilobytes());
    }

    private static String random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
