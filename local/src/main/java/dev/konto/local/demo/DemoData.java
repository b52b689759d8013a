package dev.konto.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// Fjord University with three people, as the contract has it. Making it twice is the same as
/// making it once.
public final class DemoData {

    private static final String FJORD = "fjord-university";
    private static final String NORDIC = "nordic-research-net";
    private static final String HARBOUR = "harbour-robotics";

    private final AdminApi api;
    private final Addresses addresses;

    /// Where each area listens.
    public record Addresses(
            String identityProvider,
            String securityInfo,
            String device,
            String organization,
            String privacy) {}

    public DemoData(Addresses addresses) {
        this.addresses = addresses;
        this.api = new AdminApi(addresses.identityProvider);
    }

    public void make() {
        atOnce(
                () -> organization(FJORD, "Fjord University", "fjord.example"),
                () -> organization(NORDIC, "Nordic Research Net", "nordic-research.example"),
                () -> organization(HARBOUR, "Harbour Robotics", "harbour-robotics.example"));
        atOnce(
                this::termsOfUse,
                this::maja,
                () -> account("erik@fjord.example", "Erik", "Lund", "sv", false),
                () -> account("ada@fjord.example", "Ada", "Holm", "en", true));
    }

    /// What doesn't build on each other; fails when one has failed and all have ended.
    private static void atOnce(Runnable... steps) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    Arrays.stream(steps)
                            .map(step -> CompletableFuture.runAsync(step, threads))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        }
    }

    private void maja() {
        var maja = account("maja@fjord.example", "Maja", "Berg", "en", false);
        atOnce(() -> guest(NORDIC, maja), () -> guest(HARBOUR, maja), () -> devices(maja));
    }

    private void organization(String id, String name, String domain) {
        api.put(
                addresses.organization + "/admin/v1/organizations/" + id,
                Map.of(
                        "name",
                        name,
                        "domain",
                        domain,
                        "leaving",
                        Map.of("allowed", true),
                        "privacyStatementUrl",
                        "https://" + domain + "/privacy",
                        "contact",
                        "privacy@" + domain,
                        "visibleData",
                        List.of("name", "email")));
    }

    private String account(
            String email,
            String givenName,
            String familyName,
            String locale,
            boolean administrator) {
        var made =
                api.post(
                        addresses.identityProvider + "/admin/v1/accounts",
                        "demo-" + givenName,
                        Map.of(
                                "email", email,
                                "displayName", givenName + " " + familyName,
                                "givenName", givenName,
                                "familyName", familyName,
                                "locale", locale,
                                "timeZone", "Europe/Stockholm",
                                "organizationId", FJORD,
                                "administrator", administrator));
        var id = made.get("id").asString();
        var password = givenName.toLowerCase(Locale.ROOT) + "-demo-password";
        api.put(
                addresses.securityInfo + "/admin/v1/accounts/" + id + "/password",
                Map.of("password", password));
        return id;
    }

    private void guest(String organization, String account) {
        api.put(
                addresses.organization
                        + "/admin/v1/organizations/"
                        + organization
                        + "/members/"
                        + account,
                Map.of("kind", "guest"));
    }

    private void devices(String owner) {
        var laptop =
                device(
                        owner,
                        "MAJA-LAPTOP",
                        "laptop",
                        "joined",
                        "Windows",
                        "11",
                        "Lenovo",
                        "ThinkPad X1 Carbon");
        recoveryKey(laptop);
        device(owner, "Maja's phone", "phone", "registered", "Android", "16", "Google", "Pixel 10");
        device(owner, "Lab tablet", "tablet", "registered", "iPadOS", "26.1", "Apple", "iPad Air");
    }

    private String device(
            String owner,
            String name,
            String kind,
            String joinType,
            String system,
            String version,
            String manufacturer,
            String model) {
        var registered =
                api.post(
                        addresses.device + "/admin/v1/devices",
                        "demo-" + name.replaceAll("[^A-Za-z]", "-"),
                        Map.of(
                                "accountId", owner,
                                "displayName", name,
                                "operatingSystem", Map.of("name", system, "version", version),
                                "kind", kind,
                                "joinType", joinType,
                                "manufacturer", manufacturer,
                                "model", model));
        return registered.get("id").asString();
    }

    private void recoveryKey(String device) {
        api.put(
                addresses.device
                        + "/admin/v1/devices/"
                        + device
                        + "/recovery-keys/5F1C7B02-3D54-4A0E-9C8B-6E21A7D40F93",
                Map.of("key", "417263-052811-600996-231440-118393-704528-390071-268455"));
    }

    private void termsOfUse() {
        api.put(
                addresses.privacy + "/admin/v1/terms-of-use/acceptable-use",
                Map.of(
                        "organizationId",
                        FJORD,
                        "required",
                        true,
                        "versions",
                        List.of(
                                Map.of(
                                        "version", "1",
                                        "publishedAt", "2026-01-15T08:00:00Z",
                                        "texts",
                                                List.of(
                                                        text(
                                                                "en",
                                                                "Acceptable use of Fjord"
                                                                        + " University's services"),
                                                        text(
                                                                "sv",
                                                                "Regler för användning av Fjord"
                                                                    + " Universitys tjänster"))))));
    }

    private static Map<String, String> text(String language, String title) {
        return Map.of("language", language, "title", title, "markdown", termsText(language));
    }

    private static String termsText(String language) {
        try (var text = DemoData.class.getResourceAsStream("terms-of-use." + language + ".md")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
