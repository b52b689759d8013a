package dev.konto.securityinfo.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.securityinfo.MovableClock;
import dev.konto.securityinfo.SecurityInfoTest;
import dev.konto.starter.test.Accounts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SecurityInfoTest
class SignInMethodControllerTests {

    @Autowired MockMvcTester mvc;

    private final String maja = Accounts.any().value();
    private final MethodCalls owner;
    private final ProviderCalls provider;

    SignInMethodControllerTests(@Autowired MockMvcTester mvc, @Autowired MovableClock clock) {
        this.owner = new MethodCalls(mvc, clock, maja);
        this.provider = new ProviderCalls(mvc, maja);
    }

    @Test
    void listsWhatSignInCanAskFor() {
        var app = owner.app();
        owner.added("{\"type\": \"phone\", \"number\": \"+46701740609\"}");
        owner.added("{\"type\": \"recovery-codes\"}");

        assertThat(provider.signInMethods())
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"methods": [{"id": "%1$s", "type": "authenticator-app", "hint": null},
                                     {"type": "recovery-codes"}],
                         "defaultMethodId": "%1$s", "secondStep": "if-registered",
                         "registrationRequired": false}
                        """
                                .formatted(app.id()));
        assertThat(new ProviderCalls(mvc, Accounts.any().value()).signInMethods())
                .bodyJson()
                .isLenientlyEqualTo("{\"methods\": [], \"defaultMethodId\": null}");
    }
}
