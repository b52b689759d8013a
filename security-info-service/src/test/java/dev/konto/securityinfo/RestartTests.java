package dev.konto.securityinfo;

import static dev.konto.securityinfo.MethodFixtures.active;
import static dev.konto.securityinfo.SecurityInfoFixtures.OLD;
import static dev.konto.securityinfo.SecurityInfoFixtures.RULE;
import static dev.konto.securityinfo.SecurityInfoFixtures.WRONG;
import static dev.konto.securityinfo.SecurityInfoFixtures.aGuess;
import static dev.konto.securityinfo.SecurityInfoFixtures.anAddress;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;

import dev.konto.securityinfo.CheckingCodes.Expected;
import dev.konto.securityinfo.Proof.ByCode;
import dev.konto.securityinfo.ResealingAccounts.Batch;
import dev.konto.securityinfo.Verdict.Correct;
import dev.konto.securityinfo.Verdict.Throttled;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.method.Finding.Proven;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.method.Methods;
import dev.konto.securityinfo.throttling.Source;
import dev.konto.securityinfo.throttling.Sources;
import dev.konto.securityinfo.web.MethodCalls;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.TestKey;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A second start of the service on the same database.
@SecurityInfoTest
class RestartTests {

    private static final String NEXT_KEY = "a29udG8tbmV4dC1rZXktb2YtMzItYnl0ZXMtb2ssb2s=";

    @Autowired SettingPassword setting;
    @Autowired VerifyingPassword verifying;
    @Autowired Environment environment;
    @Autowired SecurityInfos infos;
    @Autowired Sources sources;
    @Autowired CodeSettings codes;
    @Autowired MongoOperations mongo;
    @Autowired MockMvcTester mvc;
    @Autowired MovableClock clock;

    private final AccountId maja = Accounts.any();
    private final AccountId erik = Accounts.any();
    private final AccountId ada = Accounts.any();

    @Test
    void remembersPasswordsAndWaits() {
        setting.set(Accounts.administrator(), maja, OLD);
        setting.set(Accounts.administrator(), erik, OLD);
        IntStream.range(0, RULE.failures()).forEach(_ -> verifying.verify(aGuess(maja, WRONG)));
        var calls = new MethodCalls(mvc, clock, ada.value());
        var mail = calls.added("{\"type\": \"email\", \"address\": \"ada@fjord.example\"}");
        var source = new Source(anAddress());
        var now = clock.instant();
        IntStream.range(0, codes.sendingSource().failures())
                .forEach(_ -> sources.count(source, codes.sends(), now));

        try (var restarted = start("test")) {
            var afterwards = restarted.getBean(VerifyingPassword.class);

            assertThat(afterwards.verify(aGuess(maja, OLD))).isInstanceOf(Throttled.class);
            assertThat(afterwards.verify(aGuess(erik, OLD))).isEqualTo(new Correct());
            assertThat(restarted.getBean(Sources.class).remaining(source, codes.sends(), now))
                    .isPositive();
            assertThat(waitFor(restarted.getBean(ThrottlingSends.class), mail)).isPositive();
        }
    }

    @Test
    void encryptsAnewWhatAnOlderKeyEncrypted() {
        var owner = new MethodCalls(mvc, clock, maja.value());
        var app = owner.app();
        owner.added("{\"type\": \"recovery-codes\"}");
        owner.added("{\"type\": \"app-password\"}");
        owner.added("{\"type\": \"phone\", \"number\": \"+46701740650\"}");
        setting.set(Accounts.administrator(), erik, OLD);
        infos.save(SecurityInfo.of(ada).with(Methods.NONE.with(active(MethodFixtures.APP))));

        var all = Stream.of(maja, erik, ada).sorted(comparing(AccountId::value)).toList();
        try (var restarted = start("next")) {
            var resealing = restarted.getBean(ResealingAccounts.class);
            assertThat(resealing.reseal(justBefore(all.getFirst()), 3))
                    .isEqualTo(new Batch(3, 1, List.of(ada), all.getLast()));
            assertThat(resealing.reseal(justBefore(all.getFirst()), 3).resealed()).isZero();

            assertThat(stored(maja)).contains("\"next\"").doesNotContain("\"test\"");
            var judged = restarted.getBean(CheckingCodes.class);
            var found =
                    judged.check(
                            maja,
                            infos.of(maja).method(new MethodId(app.id())),
                            new Expected(null, null),
                            new ByCode(new Code(app.code(clock))),
                            clock.instant());
            assertThat(found).isInstanceOf(Proven.class);
        }
    }

    private Duration waitFor(ThrottlingSends sends, String mail) {
        var info = infos.of(ada);
        var method = info.method(new MethodId(mail));
        var by = Accounts.holderOf(ada);
        var wanted = WantedCode.toConfirm(method, null, Locale.ENGLISH, by);
        return sends.remaining(info, wanted, clock.instant());
    }

    private String stored(AccountId account) {
        return Objects.requireNonNull(mongo.findById(account, Document.class, "securityInfo"))
                .toJson();
    }

    /// An id after which the account's comes next.
    private static AccountId justBefore(AccountId account) {
        var value = account.value();
        return new AccountId(value.substring(0, value.length() - 1));
    }

    /// With as few beans made as on one machine: what is stored is read before anything is written.
    private ConfigurableApplicationContext start(String currentKey) {
        return new SpringApplicationBuilder(SecurityInfoApplication.class)
                .run(
                        "--spring.main.lazy-initialization=true",
                        "--konto.kafka.create-topics=false",
                        "--spring.kafka.listener.auto-startup=false",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--konto.encryption.current=" + currentKey,
                        "--konto.encryption.keys.next=" + NEXT_KEY,
                        same("konto.encryption.keys.test"),
                        TestKey.arguments().getFirst(),
                        TestKey.arguments().getLast(),
                        same("spring.mongodb.uri"),
                        same("spring.kafka.bootstrap-servers"),
                        same("spring.kafka.consumer.group-id"),
                        same("spring.security.oauth2.resourceserver.jwt.jwk-set-uri"));
    }

    private String same(String property) {
        return "--%s=%s".formatted(property, environment.getRequiredProperty(property));
    }
}
