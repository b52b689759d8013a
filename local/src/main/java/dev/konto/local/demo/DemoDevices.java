package dev.konto.local.demo;

import java.util.Map;

/// What the management agent would have told: three devices, and the recovery key of one.
final class DemoDevices {

    private final AdminApi api;
    private final String address;

    DemoDevices(AdminApi api, String address) {
        this.api = api;
        this.address = address;
    }

    void make(String owner) {
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
                        address + "/admin/v1/devices",
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
                address
                        + "/admin/v1/devices/"
                        + device
                        + "/recovery-keys/5F1C7B02-3D54-4A0E-9C8B-6E21A7D40F93",
                Map.of("key", "417263-052811-600996-231440-118393-704528-390071-268455"));
    }
}
