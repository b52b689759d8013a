package dev.konto.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// What runs as a process of its own. The order is the one of starting: what takes longest comes
/// first, and last what the demo data needs last or not at all.
public enum Workload {
    IDENTITY_PROVIDER("identity-provider", Place.IDENTITY_PROVIDER),
    SECURITY_INFO("security-info-service", Place.SECURITY_INFO),
    ORGANIZATION("organization-service", Place.ORGANIZATION),
    DEVICE("device-service", Place.DEVICE),
    PRIVACY("privacy-service", Place.PRIVACY),
    SIGNIN_ACTIVITY("signin-activity-service", Place.SIGNIN_ACTIVITY),
    GATEWAY("gateway", Place.GATEWAY);

    private final String module;
    private final Place place;

    Workload(String module, Place place) {
        this.module = module;
        this.place = place;
    }

    /// Module, jar, process and log bear one name.
    public String module() {
        return module;
    }

    public Place place() {
        return place;
    }

    public static Workload named(String name) {
        return Arrays.stream(values())
                .filter(
                        workload ->
                                workload.module.equals(name) || workload.place.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "There is no %s. There are: %s"
                                                .formatted(name, String.join(", ", modules()))));
    }

    /// From a comma-separated list; an empty one means all.
    static Set<Workload> listed(String names) {
        var listed = EnumSet.noneOf(Workload.class);
        names.lines()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Workload::named)
                .forEach(listed::add);
        return listed.isEmpty() ? EnumSet.allOf(Workload.class) : listed;
    }

    private static String[] modules() {
        return Arrays.stream(values()).map(Workload::module).toArray(String[]::new);
    }
}
