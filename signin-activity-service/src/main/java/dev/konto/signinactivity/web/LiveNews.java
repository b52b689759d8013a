package dev.konto.signinactivity.web;

import dev.konto.events.EventTypes;
import dev.konto.signinactivity.SignInId;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.ChangeId;
import dev.konto.signinactivity.activity.Changes;
import dev.konto.signinactivity.live.Happening;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Makes news of what happens. The event may be here before it is stored, which another instance
/// may do, so that it is waited for a little.
@Component
class LiveNews {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SignIns signIns;
    private final Changes changes;
    private final SignInViews signInViews;
    private final ChangeViews changeViews;

    LiveNews(SignIns signIns, Changes changes, SignInViews signInViews, ChangeViews changeViews) {
        this.signIns = signIns;
        this.changes = changes;
        this.signInViews = signInViews;
        this.changeViews = changeViews;
    }

    Optional<SseEventBuilder> of(Happening happening, Locale language) {
        return switch (happening.type()) {
            case EventTypes.AUTH_SIGN_IN -> signIn(happening, language);
            case EventTypes.SIGN_IN_FLAGGED -> Optional.empty();
            default -> change(happening, language);
        };
    }

    private Optional<SseEventBuilder> signIn(Happening happening, Locale language) {
        var id = new SignInId(happening.id());
        return stored(() -> signIns.find(happening.account(), id))
                .map(it -> event("sign-in", happening, signInViews.of(it, language)));
    }

    private Optional<SseEventBuilder> change(Happening happening, Locale language) {
        var id = new ChangeId(happening.id());
        return stored(() -> changes.find(happening.account(), id))
                .map(
                        it ->
                                event(
                                        "change",
                                        happening,
                                        changeViews.of(List.of(it), language).getFirst()));
    }

    private static SseEventBuilder event(String name, Happening happening, Object view) {
        return SseEmitter.event()
                .name(name)
                .id(happening.id())
                .data(view, MediaType.APPLICATION_JSON);
    }

    private static <T> Optional<T> stored(Supplier<Optional<T>> look) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            found = look.get();
        }
        return found;
    }
}
