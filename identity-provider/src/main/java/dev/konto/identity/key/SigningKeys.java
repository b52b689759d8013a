package dev.konto.identity.key;

import com.nimbusds.jose.jwk.JWK;

import dev.konto.starter.mongo.FieldEncryption;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// The keys as this replica knows them: read from the database now and then, and made when their
/// time comes. The next key is there, and published, before its time.
public class SigningKeys {

    private final StoredKeys stored;
    private final MakingKey making;
    private final FieldEncryption encryption;
    private final KeySettings settings;
    private final Clock clock;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile Known known = new Known(Instant.MIN, List.of());

    SigningKeys(
            StoredKeys stored,
            MakingKey making,
            FieldEncryption encryption,
            KeySettings settings,
            Clock clock) {
        this.stored = stored;
        this.making = making;
        this.encryption = encryption;
        this.settings = settings;
        this.clock = clock;
    }

    /// The pair that signs now.
    public JWK signing() {
        var now = clock.instant();
        var kid = Period.of(now, settings.rotation()).kid();
        return known(now).stream()
                .filter(key -> key.kid().equals(kid))
                .map(this::pair)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No signing key " + kid));
    }

    /// The public keys that others check tokens with.
    public List<JWK> published() {
        var now = clock.instant();
        return publicKeys(now, key -> key.published(now));
    }

    /// The public keys of all tokens that this provider still knows to be its own.
    public List<JWK> remembered() {
        return publicKeys(clock.instant(), _ -> true);
    }

    private List<JWK> publicKeys(Instant now, Predicate<SigningKey> which) {
        return known(now).stream().filter(which).map(key -> parse(key.publicKey())).toList();
    }

    private List<SigningKey> known(Instant now) {
        if (known.stale(now, settings)) {
            loading.lock();
            try {
                if (known.stale(now, settings)) {
                    known = new Known(now, load(now));
                }
            } finally {
                loading.unlock();
            }
        }
        return known.keys();
    }

    private List<SigningKey> load(Instant now) {
        makeIfMissing(Period.of(now, settings.rotation()));
        makeIfMissing(Period.of(now.plus(settings.publishedAhead()), settings.rotation()));
        return stored.findAll();
    }

    private void makeIfMissing(Period period) {
        if (stored.findById(period.kid()).isEmpty()) {
            making.make(period);
        }
    }

    private JWK pair(SigningKey key) {
        return parse(encryption.open(key.kid(), key.privateKey()));
    }

    private static JWK parse(String jwk) {
        try {
            return JWK.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was read, and when. Stale as soon as another period begins, too.
    private record Known(Instant readAt, List<SigningKey> keys) {

        boolean stale(Instant now, KeySettings settings) {
            return !readAt.isAfter(now.minus(settings.reloadEvery()))
                    || Period.of(readAt, settings.rotation()).until().compareTo(now) <= 0;
        }
    }
}
