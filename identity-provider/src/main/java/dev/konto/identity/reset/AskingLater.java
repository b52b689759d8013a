package dev.konto.identity.reset;

import dev.konto.identity.challenge.Challenges;
import dev.konto.identity.challenge.Method;
import dev.konto.identity.challenge.Purpose;
import dev.konto.identity.challenge.Whereabouts;
import dev.konto.starter.problem.Problem;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Asks for what was chosen once the page has been answered. What a crash keeps from being asked,
/// the person asks for anew.
@Component
class AskingLater {

    private static final Logger log = LoggerFactory.getLogger(AskingLater.class);

    private final Challenges challenges;
    private final NotingChallenge noting;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    AskingLater(Challenges challenges, NotingChallenge noting) {
        this.challenges = challenges;
        this.noting = noting;
    }

    void ask(PendingReset chosen, @Nullable String ip) {
        var language = LocaleContextHolder.getLocale();
        chosen.method().ifPresent(it -> threads.execute(() -> ask(chosen, it, ip, language)));
    }

    private void ask(PendingReset chosen, Method method, @Nullable String ip, Locale language) {
        LocaleContextHolder.setLocale(language);
        try {
            var kind = chosen.kind();
            var channel = method.channel(kind == null ? null : kind.channel());
            var account = chosen.account();
            var from = new Whereabouts(ip, chosen.browser());
            var asked = challenges.start(account, method, channel, Purpose.PASSWORD_RESET, from);
            noting.note(chosen, asked);
        } catch (Problem | DataAccessException e) {
            log.info("Nothing was asked for a password reset: {}", e.getClass().getSimpleName());
        }
    }

    @PreDestroy
    void stop() {
        threads.close();
    }
}
