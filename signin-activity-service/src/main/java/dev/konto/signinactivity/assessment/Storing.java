package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Stores a delivery part by part: first a part's sign-ins in one write, and only then what they
/// taught, beside the sign-ins of the next part. Nothing is learned from what is not stored.
final class Storing {

    private final SignIns signIns;
    private final Profiles profiles;
    private final Sources sources;
    private CompletableFuture<Integer> adding = CompletableFuture.completedFuture(0);
    private CompletableFuture<Boolean> learning = CompletableFuture.completedFuture(true);

    Storing(SignIns signIns, Profiles profiles, Sources sources) {
        this.signIns = signIns;
        this.profiles = profiles;
        this.sources = sources;
    }

    /// Begins to store a part as soon as the sign-ins before it are stored, for which it waits.
    ///
    /// @throws java.util.concurrent.CompletionException if these could not be stored
    void begin(List<SignIn> judged, Learned learned) {
        adding.join();
        var before = learning;
        adding =
                adding.thenApplyAsync(
                        added -> added + signIns.add(judged), Thread::startVirtualThread);
        learning =
                adding.thenApplyAsync(
                        _ -> before.join() && learn(learned), Thread::startVirtualThread);
    }

    private boolean learn(Learned learned) {
        sources.remember(learned.tried());
        return profiles.store(learned.profiles());
    }

    /// Waits until all is stored.
    ///
    /// @return how many sign-ins were new
    int added() {
        return adding.join();
    }

    /// Waits until all is learned.
    ///
    /// @return whether nobody came first for any of the profiles
    boolean learned() {
        return learning.join();
    }
}
