package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.origin.Network;
import dev.konto.signinactivity.origin.Origin;

import org.jspecify.annotations.Nullable;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.ZoneOffset;

/// What of a sign-in can be compared with the past.
///
/// @param network the autonomous system where it is known, else the neighbourhood of the address
/// (IPv4 /16, IPv6 /32): home connections change addresses, but seldom these
/// @param device the registered device, where the provider recognised one
/// @param browser the kind of browser and system; versions change all the time
/// @param hour of the day, in UTC
public record Traits(
        @Nullable String country,
        @Nullable String network,
        @Nullable String device,
        String browser,
        int hour) {

    private static final int IPV4_NEIGHBOURHOOD = 2;
    private static final int IPV6_NEIGHBOURHOOD = 4;

    static Traits of(SignIn signIn) {
        var origin = signIn.origin();
        var location = origin.location();
        return new Traits(
                location == null ? null : location.countryCode(),
                network(origin),
                signIn.deviceId(),
                browser(origin),
                signIn.occurredAt().atZone(ZoneOffset.UTC).getHour());
    }

    private static String browser(Origin origin) {
        var browser = origin.browser();
        var system = origin.operatingSystem();
        return (browser == null ? "?" : browser.name())
                + " / "
                + (system == null ? "?" : system.name());
    }

    private static @Nullable String network(Origin origin) {
        var system = origin.autonomousSystem();
        var ip = origin.ip();
        if (ip == null || origin.network() == Network.INTERNAL) {
            return null;
        }
        return system == null ? neighbourhood(ip) : "AS" + system.number();
    }

    private static String neighbourhood(String ip) {
        var address = InetAddress.ofLiteral(ip);
        var bytes = address.getAddress();
        var length = address instanceof Inet6Address ? IPV6_NEIGHBOURHOOD : IPV4_NEIGHBOURHOOD;
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(bytes[i] & 0xFF).append('.');
        }
        return text.toString();
    }
}
