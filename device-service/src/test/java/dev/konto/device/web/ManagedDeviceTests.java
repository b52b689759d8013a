package dev.konto.device.web;

import static dev.konto.starter.test.Answers.assertProblem;
import static dev.konto.starter.test.Answers.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.device.Compliance;
import dev.konto.device.DeviceId;
import dev.konto.device.Devices;
import dev.konto.events.EventTypes;
import dev.konto.events.Topics;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.mongo.Identifier;
import dev.konto.starter.test.Accounts;
import dev.konto.starter.test.EventContract;
import dev.konto.starter.test.PublishedEvents;
import dev.konto.starter.test.ServiceTest;
import dev.konto.starter.test.Tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/// What the management agent tells: a device that is enrolled, updated and found wanting.
@ServiceTest
class ManagedDeviceTests {

    private static final String NOT_COMPLIANT =
            "{\"compliant\": false, \"reasons\": [\"disk-not-encrypted\"]}";

    @Autowired MockMvcTester mvc;
    @Autowired Devices devices;

    private final AccountId maja = Accounts.any();
    private final String serialNumber = "serial-" + Identifier.next();

    @Test
    void isRegisteredOnceAndKeptUpToDate() {
        var first = manage(maja, "24H2", "null");
        var second = manage(maja, "25H2", NOT_COMPLIANT);
        var third = manage(maja, "25H2", NOT_COMPLIANT);

        assertThat(id(second)).isEqualTo(id(first)).isEqualTo(id(third));
        var device = devices.owned(maja, new DeviceId(id(first)));
        assertThat(device.description().operatingSystem().version()).isEqualTo("25H2");
        assertThat(device.compliance().reasons()).containsExactly("disk-not-encrypted");
        try (var topic = PublishedEvents.on(Topics.DEVICE_EVENTS)) {
            var events = topic.await(maja.value(), 3);
            assertThat(events)
                    .extracting(event -> event.type())
                    .containsExactly(
                            EventTypes.DEVICE_REGISTERED,
                            EventTypes.DEVICE_UPDATED,
                            EventTypes.DEVICE_COMPLIANCE_CHANGED);
            events.forEach(EventContract::assertKept);
        }
    }

    @Test
    void isNotTakenFromItsOwner() {
        var id = id(manage(maja, "24H2", "null"));

        var refused = manage(Accounts.any(), "24H2", "null");

        assertProblem(refused, HttpStatus.CONFLICT, "device-of-another-account");
        assertThat(devices.owned(maja, new DeviceId(id)).owner()).isEqualTo(maja);
    }

    @Test
    void isJudgedAnew() {
        var id = new DeviceId(id(manage(maja, "24H2", NOT_COMPLIANT)));

        assertThat(judge(id.value(), "{\"compliant\": true}")).hasStatusOk();

        assertThat(devices.owned(maja, id).compliance()).isEqualTo(Compliance.COMPLIANT);
        assertThat(judge("unknown", "{\"compliant\": true}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                | #/compliant
                    {"compliant": "yes"}                              | #/compliant
                    {"compliant": false}                              | #/reasons
                    {"compliant": true, "reasons": ["too-old"]}       | #/reasons
                    {"compliant": false, "reasons": ["Disk!"]}        | #/reasons/0
                    {"compliant": false, "reason": "too-old"}         | #/reason
                    """)
    void isNotJudgedByWhatMakesNoSense(String body, String pointer) {
        var id = id(manage(maja, "24H2", "null"));

        var refused = judge(id, body);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(devices.owned(maja, new DeviceId(id)).compliance().reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "MAJA-LAPTOP"      | "\\u00A0"          | #/displayName
                    "laptop"           | "abacus"           | #/kind
                    "joined"           | 0                  | #/joinType
                    "Windows 11"       | ""                 | #/operatingSystem/name
                    "24H2"             | 24                 | #/operatingSystem/version
                    "Fjord University" | "Fjord\\nUniversity" | #/managedBy
                    "managedBy"        | "owner"            | #/owner
                    """)
    void isNotRegisteredByWhatMakesNoSense(String told, String instead, String pointer) {
        var refused = put(path(), report(maja, "24H2", "null").replace(told, instead));

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void isNotRegisteredToWhatIsNoAccount() {
        var refused = manage(new AccountId("a b"), "24H2", "null");

        assertProblem(refused, HttpStatus.BAD_REQUEST, "validation-failed");
        assertThat(json(refused, "$.errors[0].pointer")).isEqualTo("#/accountId");
    }

    @Test
    void isForAdministratorsOnly() {
        for (var path : List.of("/external/x", "/x/compliance")) {
            var refused =
                    mvc.put()
                            .uri("/admin/v1/devices" + path)
                            .header("Authorization", Tokens.of(maja.value(), "devices.write"))
                            .exchange();

            assertThat(refused).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private MvcTestResult manage(AccountId owner, String version, String compliance) {
        return put(path(), report(owner, version, compliance));
    }

    private String path() {
        return "/external/" + serialNumber;
    }

    private static String report(AccountId owner, String version, String compliance) {
        return """
        {"accountId": "%s", "displayName": "MAJA-LAPTOP", "kind": "laptop",
         "joinType": "joined", "managedBy": "Fjord University", "compliance": %s,
         "operatingSystem": {"name": "Windows 11", "version": "%s"}}
        """
                .formatted(owner.value(), compliance, version);
    }

    private MvcTestResult judge(String id, String judgement) {
        return put("/" + id + "/compliance", judgement);
    }

    private MvcTestResult put(String path, String body) {
        return mvc.put()
                .uri("/admin/v1/devices" + path)
                .header("Authorization", Tokens.ofAdministrator())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String id(MvcTestResult answer) {
        return json(answer, "$.id");
    }
}
