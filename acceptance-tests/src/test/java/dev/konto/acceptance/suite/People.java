package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// The demo accounts, and fresh ones for tests that change something.
public final class People {

    public static final String GOOD_PASSWORD = "sju fjordar och en fyr";

    private static final String METHODS = "/api/v1/security-info/methods";

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Konto konto;

    People(Konto konto) {
        this.konto = konto;
    }

    public Person maja() {
        return demo("maja", "Maja Berg");
    }

    public Person erik() {
        return demo("erik", "Erik Lund");
    }

    private Person demo(String name, String displayName) {
        return new Person("", name + "@fjord.example", displayName, name + "-demo-password");
    }

    /// Somebody of Harbour Robotics, which has no terms to accept, with an account of their own and
    /// nothing else.
    public Person someone() {
        return someone("Kim Sand");
    }

    /// The same, by this name.
    public Person someone(String displayName) {
        var email = "someone-" + UUID.randomUUID() + "@fjord.example";
        var made =
                administration("identity-provider")
                        .post(
                                "/admin/v1/accounts",
                                Map.of(
                                        "email", email,
                                        "displayName", displayName,
                                        "givenName", "Kim",
                                        "familyName", "Sand",
                                        "locale", "en",
                                        "timeZone", "Europe/Stockholm",
                                        "organizationId", "harbour-robotics",
                                        "administrator", false));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var person =
                new Person(made.body().get("id").asString(), email, displayName, GOOD_PASSWORD);
        givePassword(person);
        return person;
    }

    /// Somebody from outside, whose address nobody here bears: an account for them without an
    /// organization and without a password.
    public Person outsider() {
        var email = "guest-" + UUID.randomUUID() + "@outside.example";
        var administration = administration("identity-provider");
        var known = administration.get("/admin/v1/accounts?email=" + email);
        assertThat(known.body().get("items")).isEmpty();
        var made =
                administration.post(
                        "/admin/v1/accounts",
                        Map.of(
                                "email", email,
                                "displayName", "Gun Ek",
                                "locale", "en",
                                "timeZone", "Europe/Stockholm",
                                "administrator", false));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return new Person(made.body().get("id").asString(), email, "Gun Ek", GOOD_PASSWORD);
    }

    /// A pass that lets the person in once, to be told to them. Security info hears of the account
    /// by its event.
    public String pass(Person person) {
        var path = "/admin/v1/accounts/" + person.id() + "/temporary-access-pass";
        var administration = administration("security-info-service");
        var issued = new AtomicReference<String>();
        Eventually.succeeds(
                () -> {
                    var answer = administration.post(path, Map.of());
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                    issued.set(answer.body().get("pass").asString());
                });
        return issued.get();
    }

    /// The mail of the address that an account bears.
    public Correspondence mailOf(Person person) {
        return new Correspondence(konto.mailbox(), person.email());
    }

    /// Security info hears of the account by its event.
    private void givePassword(Person person) {
        var administration = administration("security-info-service");
        Eventually.succeeds(
                () ->
                        assertThat(
                                        administration
                                                .put(
                                                        "/admin/v1/accounts/"
                                                                + person.id()
                                                                + "/password",
                                                        Map.of("password", person.password()))
                                                .status())
                                .isEqualTo(204));
    }

    /// Adds and confirms an address to get codes at.
    public Correspondence address(Person person) {
        var mail =
                new Correspondence(konto.mailbox(), "kim-" + UUID.randomUUID() + "@home.example");
        var api = konto.api(person);
        var added = add(api, Map.of("type", "email", "address", mail.address()));
        confirm(api, added, mail.nextCode());
        return mail;
    }

    /// Adds and confirms an authenticator app. The present code is still good afterwards.
    public AuthenticatorApp authenticatorApp(Person person) {
        var api = konto.api(person);
        var added = add(api, Map.of("type", "authenticator-app"));
        var app = new AuthenticatorApp(added.body().at("/challenge/secret").asString());
        confirm(api, added, app.earlierCode());
        return app;
    }

    private static Answer add(Api api, Map<String, ?> method) {
        var added = api.post(METHODS, method);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added;
    }

    private static void confirm(Api api, Answer added, String code) {
        var confirmed =
                api.post(
                        METHODS + "/" + added.body().at("/method/id").asString() + "/confirmation",
                        Map.of("code", code));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
    }

    /// Invites somebody as a guest and returns the invitation's id.
    public String invite(Person guest, String organization, String invitedBy) {
        var invited =
                administration("organization-service")
                        .post(
                                "/admin/v1/organizations/" + organization + "/invitations",
                                Map.of(
                                        "accountId",
                                        guest.id(),
                                        "kind",
                                        "guest",
                                        "invitedBy",
                                        invitedBy,
                                        "expiresAt",
                                        Instant.now().plus(A_WEEK).toString()));
        assertThat(invited.status()).as(invited.toString()).isEqualTo(201);
        return invited.body().get("id").asString();
    }

    /// Registers a device and returns its id.
    public String device(Person owner, String name) {
        return device(administration("device-service"), owner, name);
    }

    /// Registers devices of these names.
    public void devices(Person owner, List<String> names) {
        var administration = administration("device-service");
        names.forEach(name -> device(administration, owner, name));
    }

    private static String device(Api administration, Person owner, String name) {
        var registered =
                administration.post(
                        "/admin/v1/devices",
                        Map.of(
                                "accountId",
                                owner.id(),
                                "displayName",
                                name,
                                "operatingSystem",
                                Map.of("name", "Windows", "version", "11"),
                                "kind",
                                "laptop",
                                "joinType",
                                "joined"));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        return registered.body().get("id").asString();
    }

    /// The administrators' API of a module.
    public Api administration(String module) {
        return new Api(konto.url(module), new Administrator(konto).token());
    }
}
