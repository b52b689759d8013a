package dev.konto.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;

/// `konto-admin`, which acts for itself.
public final class Administrator {

    private final Konto konto;

    public Administrator(Konto konto) {
        this.konto = konto;
    }

    public String token() {
        var secret =
                Base64.getEncoder()
                        .encodeToString("konto-admin:konto-admin-local-secret".getBytes(UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(konto.url("identity-provider") + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope=account.admin"));
        return Answer.to(HttpClient.newHttpClient(), request).body().get("access_token").asString();
    }
}
