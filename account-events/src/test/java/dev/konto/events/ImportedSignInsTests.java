package dev.konto.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.events.importing.Format;
import dev.konto.events.importing.SignInImport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

class ImportedSignInsTests {

    @ParameterizedTest
    @EnumSource(Format.class)
    void keepTheContract(Format format) throws IOException {
        assertThat(events(format))
                .hasSizeGreaterThan(3)
                .allSatisfy(it -> assertThat(Schemas.validate(it.type(), it.data())).isEmpty());
    }

    @Test
    void tellWhatKeycloakTold() throws IOException {
        assertThat(told(events(Format.KEYCLOAK)))
                .containsExactly(
                        "u-1 success null null password:true authenticator-app:true",
                        "u-1 failure password wrong-password password:false",
                        "u-1 failure second-factor wrong-code password:true"
                                + " authenticator-app:false",
                        "u-2 failure password too-many-attempts ",
                        "u-2 success null null passkey:true",
                        "u-2 failure second-factor wrong-code password:true"
                                + " authenticator-app:false",
                        "u-2 failure second-factor passkey-rejected password:true passkey:false",
                        "u-2 failure policy account-locked ");
    }

    @Test
    void tellWhatEntraTold() throws IOException {
        assertThat(told(events(Format.ENTRA)))
                .containsExactly(
                        "u-1 success null null password:true authenticator-app:true",
                        "u-1 failure password wrong-password password:false",
                        "u-1 failure second-factor wrong-code password:true phone:false",
                        "u-1 failure policy not-allowed password:true",
                        "u-1 failure second-factor second-factor-missing password:true");
    }

    @Test
    void sayWhatWasProven() throws IOException {
        assertThat(proven(Format.KEYCLOAK))
                .containsExactly("[\"pwd\",\"otp\",\"mfa\"]", "[\"hwk\"]");
        assertThat(proven(Format.ENTRA)).containsExactly("[\"pwd\",\"otp\",\"mfa\"]");
    }

    @Test
    void haveTheSameIdsEachTime() throws IOException {
        assertThat(events(Format.KEYCLOAK))
                .extracting(AccountEvent::id)
                .doesNotHaveDuplicates()
                .isEqualTo(events(Format.KEYCLOAK).stream().map(AccountEvent::id).toList());
    }

    @Test
    void areOfTheAccountsThatTheirsAreHere() throws IOException {
        var accounts = Map.of("u-1", "account-1");

        assertThat(events(Format.ENTRA, accounts))
                .extracting(AccountEvent::accountId)
                .containsOnly("account-1");
    }

    @Test
    void areReadLineByLineToo() {
        var lines =
                """
                {"id": "a", "time": 1, "type": "LOGIN", "clientId": "c", "userId": "u"}
                {"id": "b", "time": 2, "type": "LOGOUT", "clientId": "c", "userId": "u"}
                """;
        var file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        var events = new ArrayList<AccountEvent>();

        var others = new SignInImport(Format.KEYCLOAK, Map.of()).read(file, events::add);

        assertThat(events).hasSize(1);
        assertThat(others).isEqualTo(1);
    }

    private static List<String> told(List<AccountEvent> events) {
        return events.stream()
                .map(AccountEvent::data)
                .map(
                        body ->
                                String.join(
                                        " ",
                                        body.path("accountId").asString(),
                                        body.path("outcome").asString(),
                                        body.path("failedStep").asString("null"),
                                        body.path("failureReason").asString("null"),
                                        steps(body)))
                .toList();
    }

    private static String steps(JsonNode body) {
        return body.path("steps")
                .valueStream()
                .map(it -> it.path("method").asString() + ":" + it.path("succeeded").asBoolean())
                .collect(Collectors.joining(" "));
    }

    private static List<String> proven(Format format) throws IOException {
        return events(format).stream()
                .filter(it -> it.data().has("amr"))
                .map(it -> it.data().path("amr").toString())
                .toList();
    }

    private static List<AccountEvent> events(Format format) throws IOException {
        return events(format, Map.of());
    }

    private static List<AccountEvent> events(Format format, Map<String, String> accounts)
            throws IOException {
        var name = "/importing/" + format.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream file = ImportedSignInsTests.class.getResourceAsStream(name)) {
            var events = new ArrayList<AccountEvent>();
            new SignInImport(format, accounts).read(Objects.requireNonNull(file), events::add);
            return events;
        }
    }
}
