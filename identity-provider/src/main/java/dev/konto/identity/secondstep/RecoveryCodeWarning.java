package dev.konto.identity.secondstep;

import dev.konto.identity.challenge.Judgement.Correct;
import dev.konto.identity.notification.News;
import dev.konto.identity.notification.News.About;
import dev.konto.identity.notification.News.Kind;
import dev.konto.identity.notification.Notifications;
import dev.konto.identity.signin.Visit;

import org.springframework.stereotype.Component;

import java.time.Clock;

/// Has a person told who is about to run out of recovery codes.
@Component
class RecoveryCodeWarning {

    private final Notifications notifications;
    private final SecondStepSettings settings;
    private final Clock clock;

    RecoveryCodeWarning(Notifications notifications, SecondStepSettings settings, Clock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.clock = clock;
    }

    void warn(Correct right, Visit visit) {
        var left = right.remainingRecoveryCodes();
        if (left != null && left <= settings.fewRecoveryCodes()) {
            var about = About.of("codes-left", Integer.toString(left));
            notifications.add(
                    new News(
                            visit.transaction(),
                            Kind.RECOVERY_CODES_LOW,
                            right.account(),
                            clock.instant(),
                            visit.from(),
                            false,
                            about));
        }
    }
}
