package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Looks addresses up in the operator's databases, or in the one that ships with the service.
@Component
class Locations {

    private static final String SHIPPED = "/geoip/country.mmdb";

    private final List<AddressDatabase> places;
    private final @Nullable AddressDatabase systems;

    Locations(LocationSettings settings) {
        this.places =
                settings.database().isEmpty()
                        ? List.of(AddressDatabase.shipped(SHIPPED))
                        : settings.database().stream()
                                .map(file -> AddressDatabase.in(file, "konto.geoip.database"))
                                .toList();
        var named = settings.autonomousSystems();
        this.systems =
                named == null ? null : AddressDatabase.in(named, "konto.geoip.autonomous-systems");
    }

    @Nullable Location of(InetAddress address) {
        for (var database : places) {
            var entry = database.entry(address);
            var location = entry == null ? null : LocationEntry.location(entry);
            if (location != null) {
                return location;
            }
        }
        return null;
    }

    @Nullable AutonomousSystem systemOf(InetAddress address) {
        var entry = systems == null ? null : systems.entry(address);
        return entry == null ? null : LocationEntry.autonomousSystem(entry);
    }

    @Scheduled(fixedDelayString = "${konto.geoip.reload:1m}")
    void reload() {
        Stream.concat(places.stream(), Stream.ofNullable(systems))
                .filter(Objects::nonNull)
                .forEach(AddressDatabase::reload);
    }
}
