package dev.konto.securityinfo.throttling;

import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/// Where guesses come from: an IPv4 address, or an IPv6 network of 64 bits, since one subscriber
/// has all addresses of such a network to choose from.
public record Source(String value) {

    private static final int ADDRESS_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    /// Where somebody calls from, if that is known.
    public static Optional<Source> of(Caller by) {
        return Optional.ofNullable(by.client()).map(Client::ip).flatMap(Source::of);
    }

    /// Nothing if the text is not an address. Names are never looked up.
    public static Optional<Source> of(String text) {
        try {
            var address = InetAddress.ofLiteral(text);
            return isWhole(text, address)
                    ? Optional.of(new Source(network(address).getHostAddress()))
                    : Optional.empty();
        } catch (IllegalArgumentException | UnknownHostException _) {
            return Optional.empty();
        }
    }

    /// Java also reads `192.0.2` and `7` as IPv4 addresses.
    private static boolean isWhole(String text, InetAddress address) {
        return text.contains(":") || text.equals(address.getHostAddress());
    }

    private static InetAddress network(InetAddress address) throws UnknownHostException {
        if (address instanceof Inet6Address) {
            var network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
            return InetAddress.getByAddress(Arrays.copyOf(network, ADDRESS_BYTES));
        }
        return address;
    }
}
