package dev.konto.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.identity.session.Proof;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class ContinuationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "https://evil.example/oauth2/authorize?client_id=x",
                "//evil.example/oauth2/authorize?client_id=x",
                "/oauth2/authorize",
                "/oauth2/authorize/../../evil?x=y",
                "/oauth2/authorize?x=y\r\nSet-Cookie: a=b",
                "/oauth2/authorize?x=%zz",
                "/sign-in?continue=x"
            })
    void leadsToOurOwnAuthorizationEndpointOnly(String address) {
        assertThat(Continuation.parse(address)).isEmpty();
    }

    @Test
    void comesBackAsItCame() {
        var address =
                "/oauth2/authorize?client_id=konto-portal&scope=openid+profile"
                        + "&redirect_uri=http%3A%2F%2Flocalhost%2Fback%3Fa%3Db&state=%C3%A5";

        var continuation = Continuation.parse(address).orElseThrow();

        assertThat(continuation.address()).isEqualTo(address);
        assertThat(continuation.clientId()).hasValue("konto-portal");
    }

    @Test
    void demandsNothingMoreOnceThePersonHasSignedIn() {
        var continuation =
                Continuation.parse("/oauth2/authorize?client_id=x&prompt=login&max_age=0&state=s")
                        .orElseThrow();

        assertThat(continuation.addressOnceSignedIn(Proof.byPassword(Instant.EPOCH)))
                .isEqualTo("/oauth2/authorize?client_id=x&state=s");
    }
}
