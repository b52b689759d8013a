package dev.konto.signinactivity.origin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.net.InetAddress;

/// Tells what an address and a user agent say. Asks nobody: no name is ever resolved.
@Component
public class Origins {

    private static final int LONGEST_USER_AGENT = 512;

    private final UserAgents userAgents;
    private final Locations locations;

    Origins(UserAgents userAgents, Locations locations) {
        this.userAgents = userAgents;
        this.locations = locations;
    }

    public Origin of(@Nullable String ip, @Nullable String userAgent) {
        return of(ip, userAgent, null);
    }

    /// What these say.
    ///
    /// @param hints what the browser says of itself beyond its user agent, which goes first
    public Origin of(@Nullable String ip, @Nullable String userAgent, @Nullable Hints hints) {
        var agent = ToldOfItself.correct(userAgents.read(cut(userAgent)), hints);
        var model = hints == null ? null : hints.model();
        var address = address(ip);
        if (address == null) {
            return new Origin(
                    null,
                    null,
                    null,
                    null,
                    agent.browser(),
                    agent.operatingSystem(),
                    agent.kind(),
                    model);
        }
        var network = Network.of(address);
        return new Origin(
                address.getHostAddress(),
                network,
                network == null ? locations.systemOf(address) : null,
                network == null ? locations.of(address) : null,
                agent.browser(),
                agent.operatingSystem(),
                agent.kind(),
                model);
    }

    private static @Nullable InetAddress address(@Nullable String ip) {
        try {
            return ip == null ? null : InetAddress.ofLiteral(ip);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String cut(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        return userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
    }
}
