package dev.konto.securityinfo.web;

import static dev.konto.securityinfo.web.Calls.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.Outside;
import dev.konto.securityinfo.SecurityInfoFixtures;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.securityinfo.code.CodeSettings;
import dev.konto.securityinfo.throttling.Source;
import dev.konto.securityinfo.throttling.Sources;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.stream.IntStream;

/// Codes go out no faster than method, account and source allow.
@SecurityInfoTest
class SendingWaitTests {

    private static final String LAPTOP = "a-known-laptop-of-maja";
    private static final String ADDRESS = "{\"type\": \"email\", \"address\": \"%s\"}";

    @Autowired Outside outside;
    @Autowired Sources sources;
    @Autowired CodeSettings settings;

    private final String maja = Accounts.any().value();
    private final String ip = SecurityInfoFixtures.anAddress();
    private final MovableClock clock;
    private final MethodCalls owner;
    private final ProviderCalls provider;

    SendingWaitTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.clock = clock;
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void makesEachMethodWaitLongerAndLonger() {
        var phone = owner.phone("+46701740631", outside);
        assertThat(provider.open(phone, "sign-in")).hasStatus(HttpStatus.CREATED);
        assertThat(waitOf(provider.open(phone, "sign-in"))).isBetween(1, 30);
        clock.moveOn(Duration.ofSeconds(30));

        assertThat(provider.open(phone, "sign-in")).hasStatus(HttpStatus.CREATED);

        assertThat(waitOf(provider.open(phone, "sign-in"))).isBetween(31, 60);
    }

    @Test
    void makesTheAccountWaitWhicheverMethodItIs() {
        var phone = owner.phone("+46701740632", outside);
        IntStream.range(0, 5)
                .forEach(
                        nth -> {
                            provider.opened(phone, "sign-in");
                            clock.moveOn(Duration.ofSeconds(30L << nth));
                        });
        var last = provider.opened(phone, "sign-in");

        var other = owner.add(ADDRESS.formatted(maja + "@fjord.example"));

        assertThat(waitOf(other)).isBetween(61, 120);
        provider.outcome(last, outside.codeTo("+46701740632"));
        assertThat(owner.add(ADDRESS.formatted(maja + "@fjord.example")))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void makesASourceWaitWhicheverAccountItIs() {
        var phone = owner.phone("+46701740633", outside);
        clock.moveOnToTheNext(settings.sendingSource().forgottenAfter());
        var source = new Source(ip);
        IntStream.range(1, settings.sendingSource().failures())
                .forEach(_ -> sources.count(source, settings.sends(), clock.instant()));

        assertThat(openFrom(ip, phone)).hasStatus(HttpStatus.CREATED);

        assertThat(waitOf(mailFrom(ip))).isBetween(1, 10);
        assertThat(mailFrom(SecurityInfoFixtures.anAddress())).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void keepsNobodyWaitingOnAKnownDeviceForWhatOthersHadSent() {
        var phone = owner.phone("+46701740634", outside);
        provider.opened(phone, "password-reset");
        assertThat(waitOf(provider.open(phone, "sign-in"))).isPositive();

        var here = provider.openedOn(LAPTOP, phone);

        assertThat(waitOf(provider.openOn(LAPTOP, phone))).isBetween(1, 30);
        assertThat(provider.outcome(here, outside.codeTo("+46701740634"))).isEqualTo("correct");
        assertThat(waitOf(provider.open(phone, "sign-in"))).isPositive();
        clock.moveOn(Duration.ofSeconds(30));
        assertThat(provider.openOn(LAPTOP, phone)).hasStatus(HttpStatus.CREATED);
        assertThat(waitOf(provider.openOn(LAPTOP, phone))).isBetween(31, 60);
    }

    @Test
    void forgetsOnAKnownDeviceWhatCouldNotBeSent() {
        var phone = owner.phone("+46701740635", outside);
        outside.refuse(2);

        assertThat(provider.openOn(LAPTOP, phone)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);

        assertThat(provider.openOn(LAPTOP, phone)).hasStatus(HttpStatus.CREATED);
    }

    private MvcTestResult openFrom(String address, String method) {
        return provider.openWith(
                """
                {"accountId": "%s", "methodId": "%s", "purpose": "sign-in", "ip": "%s"}
                """
                        .formatted(maja, method, address));
    }

    private MvcTestResult mailFrom(String address) {
        return owner.addFrom(address, ADDRESS.formatted(maja + "@fjord.example"));
    }

    private static int waitOf(MvcTestResult refused) {
        assertProblem(refused, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts");
        return Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After")));
    }
}
