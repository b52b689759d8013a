package dev.konto.gateway.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import dev.konto.gateway.problem.Problem;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

import java.time.Duration;

/// A token bucket per key, told to the caller in `RateLimit` headers
/// (draft-ietf-httpapi-ratelimit-headers).
///
/// The buckets live in this process: each replica counts for itself. How many are remembered is
/// bounded; the least used are forgotten first, and a forgotten bucket is a full one.
final class RateLimit {

    private static final long REMEMBERED_KEYS = 50_000;

    private final String name;
    private final int quota;
    private final Duration window;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(String name, int quota, Duration window) {
        this.name = name;
        this.quota = quota;
        this.window = window;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED_KEYS)
                        .expireAfterAccess(window.multipliedBy(2))
                        .build(_ -> fullBucket());
    }

    /// Takes one request from the key's bucket.
    ///
    /// @throws Problem if there is none left
    void take(String key, ServerWebExchange exchange) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        tell(exchange.getResponse().getHeaders(), probe);
        if (!probe.isConsumed()) {
            throw Problem.rateLimited(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private void tell(HttpHeaders headers, ConsumptionProbe probe) {
        headers.add(
                "RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, quota, window.toSeconds()));
        headers.add(
                "RateLimit",
                "\"%s\";r=%d;t=%d"
                        .formatted(
                                name,
                                probe.getRemainingTokens(),
                                Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds()));
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                .build();
    }
}
