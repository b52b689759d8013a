package dev.konto.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.konto.acceptance.suite.Eventually;
import dev.konto.acceptance.suite.Export;
import dev.konto.acceptance.suite.Konto;
import dev.konto.acceptance.suite.Life;
import dev.konto.acceptance.suite.Stores;
import dev.konto.acceptance.suite.WithSuite;
import dev.konto.events.Topics;
import dev.konto.local.mailbox.Message;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// What is stored about people, wherever it is, they can take along, and leave nothing of.
@WithSuite
class PersonalDataTests {

    private static final Duration A_WHILE = Duration.ofSeconds(90);

    private static final String[] MARKED = {
        "device-service/custodies",
        "device-service/devices",
        "identity-provider/accounts",
        "identity-provider/sessions",
        "organization-service/memberships",
        "privacy-service/preferences",
        "security-info-service/securityInfo",
        "signin-activity-service/changes",
        "signin-activity-service/sign-ins",
    };

    private static final String[] TOLD = {
        Topics.ACCOUNT_EVENTS,
        Topics.AUTH_EVENTS,
        Topics.DEVICE_EVENTS,
        Topics.ORGANIZATION_EVENTS,
        Topics.PRIVACY_EVENTS,
        Topics.SECURITY_INFO_EVENTS,
    };

    /// The gateway keeps who is signed in in which browser, which the provider's sessions tell,
    /// too.
    private static final String BROWSERS = "gateway/browserSessions";

    /// What the receipt says is kept: it proves that the rest is gone.
    private static final String KEPT = "privacy-service/closures";

    private static final String KEPT_IN_WORDS =
            "That your account was closed, and when each service erased its part.";

    @Test
    void areAllInTheExportAndGoneAfterClosing(Konto konto) throws IOException {
        var life = Life.lived(konto);
        var id = life.person().id();
        try (var stores = konto.stores()) {
            Eventually.succeeds(() -> assertThat(marked(stores, life)).contains(MARKED));
            var stored = stores.holding(id);
            assertThat(stored)
                    .contains(BROWSERS, "privacy-service/acceptances", "identity-provider/photos");
            stored.remove(BROWSERS);
            var marks = marks(stores, life);

            var files = Export.request(life.api()).files();

            assertThat(files.keySet())
                    .containsAll(stored.stream().map(it -> it + ".json").toList());
            marks.forEach((mark, collections) -> assertTold(mark, collections, files));
            assertAnIdOnKafka(konto, life);

            assertThat(life.api().post("/api/v1/privacy/closure").status()).isEqualTo(201);

            Eventually.within(A_WHILE, () -> assertThat(stores.holding(id)).containsOnly(KEPT));
            assertThat(marked(stores, life)).isEmpty();
            assertAnIdOnKafka(konto, life);
            assertThat(receipt(konto, life)).contains(KEPT_IN_WORDS);
        }
    }

    /// What happened to an account stays on the topics, and says nowhere whose it was.
    private static void assertAnIdOnKafka(Konto konto, Life life) {
        var records = konto.records();
        assertThat(records.holding(life.person().id())).contains(TOLD);
        assertThat(life.names()).allSatisfy(it -> assertThat(records.holding(it)).isEmpty());
    }

    private static void assertTold(
            String mark, Set<String> collections, Map<String, String> files) {
        assertThat(collections)
                .allSatisfy(it -> assertThat(files.get(it + ".json")).as(it).contains(mark));
    }

    /// Where each mark stands.
    private static Map<String, SortedSet<String>> marks(Stores stores, Life life) {
        return life.marks().stream().collect(toMap(identity(), stores::holding));
    }

    private static Set<String> marked(Stores stores, Life life) {
        return marks(stores, life).values().stream().flatMap(Set::stream).collect(toSet());
    }

    private static String receipt(Konto konto, Life life) {
        return konto.mailbox().messages().stream()
                .filter(mail -> mail.isTo(life.person().email()))
                .filter(mail -> mail.subject().equals("Your account is closed and erased"))
                .map(Message::text)
                .collect(joining());
    }
}
