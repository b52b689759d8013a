package dev.konto.identity.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;

import dev.konto.events.AccountEvent;
import dev.konto.events.EventTypes;
import dev.konto.identity.IdentityProviderTest;
import dev.konto.identity.OthersEvents;
import dev.konto.identity.notification.News.Kind;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@IdentityProviderTest
class ChangeListenerTests {

    private static final String LAPTOP =
            "\"deviceId\": \"d\", \"displayName\": \"MAJA-LAPTOP\", \"recoveryKeyId\": \"key-1\"";

    private final AccountId maja = Accounts.any();
    private Notifications notifications;
    private ChangeListener listener;

    /// A database of its own, which nobody else sends mail from.
    @BeforeEach
    void listen(@Autowired MongoClient client, @Autowired MongoConverter converter) {
        var settings =
                new MailSettings(
                        "no-reply@fjord.example",
                        Duration.ofMinutes(1),
                        Duration.ofDays(3),
                        Duration.ofDays(9));
        var database = new SimpleMongoClientDatabaseFactory(client, "news-" + maja.value());
        var clock = Clock.systemUTC();
        notifications = new Notifications(new MongoTemplate(database, converter), settings, clock);
        listener = new ChangeListener(notifications, settings, clock);
    }

    @Test
    void tellsOfEachViewOfARecoveryKeyOnce() {
        var first = event(EventTypes.DEVICE_RECOVERY_KEY_VIEWED, LAPTOP);

        listener.on(first);
        listener.on(event(EventTypes.DEVICE_RECOVERY_KEY_VIEWED, LAPTOP));
        listener.on(first);

        assertThat(told())
                .hasSize(2)
                .allSatisfy(
                        news -> {
                            assertThat(news.kind()).isEqualTo(Kind.RECOVERY_KEY_VIEWED);
                            assertThat(news.account()).isEqualTo(maja);
                            assertThat(news.about())
                                    .isEqualTo(News.About.of("device", "MAJA-LAPTOP"));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "dev.konto.device.disabled.v1, DEVICE_DISABLED",
        "dev.konto.organization.invited.v1, ORGANIZATION_INVITED",
        "dev.konto.organization.left.v1, ORGANIZATION_LEFT",
        "dev.konto.organization.removed.v1, ORGANIZATION_REMOVED",
        "dev.konto.account.closing.v1, ACCOUNT_CLOSING",
        "dev.konto.account.reopened.v1, ACCOUNT_REOPENED"
    })
    void tellsWhatBecameOfDevicesMembershipsAndTheAccount(String type, Kind kind) {
        listener.on(event(type, "\"name\": \"Harbour Robotics\", \"invitationId\": \"i\""));

        assertThat(told()).extracting(News::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.konto.device.renamed.v1",
                "dev.konto.device.recovery-key-escrowed.v1",
                "dev.konto.organization.policy-changed.v1",
                "dev.konto.device.painted-blue.v1"
            })
    void keepsQuietAboutTheRest(String type) {
        listener.on(event(type, LAPTOP));

        assertThat(told()).isEmpty();
    }

    private AccountEvent event(String type, String fields) {
        return OthersEvents.of(maja, type, "devices/d", 1, fields);
    }

    private List<News> told() {
        return Stream.generate(notifications::take)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(Notification::news)
                .toList();
    }
}
