package dev.konto.signinactivity.origin;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;

/// The kind of network that an address belongs to, where the address itself tells.
public enum Network {
    /// An address that means something only inside one organization, home or machine (RFC 1918,
    /// RFC 4193, loopback, link-local). It has no place on a map.
    @JsonProperty("internal")
    INTERNAL;

    static @Nullable Network of(InetAddress address) {
        var internal =
                address.isLoopbackAddress()
                        || address.isSiteLocalAddress()
                        || address.isLinkLocalAddress()
                        || isUniqueLocal(address.getAddress());
        return internal ? INTERNAL : null;
    }

    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xFE) == 0xFC;
    }
}
