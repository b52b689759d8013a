package dev.konto.local.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Fjord University with three people, as the contract has it. Making it twice is the same as
/// making it once.
public final class DemoData {

    private static final String FJORD = "fjord-university";
    private static final String NORDIC = "nordic-research-net";
    private static final String HARBOUR = "harbour-robotics";

    private final Addresses addresses;
    private final AdminApi api;

    /// Where each area listens; each is told when it does.
    public record Addresses(
            Supplier<String> identityProvider,
            Supplier<String> securityInfo,
            Supplier<String> device,
            Supplier<String> organization,
            Supplier<String> privacy) {}

    /// Waits for the provider, which admits to all the others.
    public DemoData(Addresses addresses) {
        this.addresses = addresses;
        this.api = new AdminApi(addresses.identityProvider.get());
    }

    public void make() {
        atOnce(
                () -> organization(FJORD, "Fjord University", "fjord.example"),
                () -> organization(NORDIC, "Nordic Research Net", "nordic-research.example"),
                () -> organization(HARBOUR, "Harbour Robotics", "harbour-robotics.example"));
        atOnce(
                () -> new DemoTerms(api).make(addresses.privacy.get(), FJORD),
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
        atOnce(
                () -> guest(NORDIC, maja),
                () -> guest(HARBOUR, maja),
                () -> new DemoDevices(api, addresses.device.get()).make(maja));
    }

    private void organization(String id, String name, String domain) {
        api.put(
                addresses.organization.get() + "/admin/v1/organizations/" + id,
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
                        addresses.identityProvider.get() + "/admin/v1/accounts",
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
                addresses.securityInfo.get() + "/admin/v1/accounts/" + id + "/password",
                Map.of("password", password));
        return id;
    }

    private void guest(String organization, String account) {
        api.put(
                addresses.organization.get()
                        + "/admin/v1/organizations/"
                        + organization
                        + "/members/"
                        + account,
                Map.of("kind", "guest"));
    }
}
