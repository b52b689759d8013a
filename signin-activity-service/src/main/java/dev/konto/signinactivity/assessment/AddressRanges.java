package dev.konto.signinactivity.assessment;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ranges of addresses with their names. Looking one up costs a step for each length of prefix that
/// occurs, however many ranges there are.
final class AddressRanges {

    private static final String UNNAMED = "";

    private final Map<Integer, Map<String, String>> byLength = new TreeMap<>();

    private AddressRanges() {}

    /// @throws IllegalArgumentException where a line is neither an address nor a range
    static AddressRanges of(List<String> lines) {
        var ranges = new AddressRanges();
        lines.forEach(ranges::add);
        return ranges;
    }

    @Nullable String nameOf(@Nullable String ip) {
        if (ip == null || byLength.isEmpty()) {
            return null;
        }
        var address = InetAddress.ofLiteral(ip).getAddress();
        for (var entry : byLength.entrySet()) {
            var name = entry.getValue().get(prefix(address, entry.getKey()));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private void add(String line) {
        var parts = line.split("#", 2);
        var range = parts[0].strip();
        if (range.isEmpty()) {
            return;
        }
        var slash = range.split("/", 2);
        var address = InetAddress.ofLiteral(slash[0]).getAddress();
        var length = slash.length == 1 ? address.length * 8 : Integer.parseInt(slash[1]);
        if (length < 0 || length > address.length * 8) {
            throw new IllegalArgumentException("No range of addresses: " + range);
        }
        byLength.computeIfAbsent(length, _ -> new HashMap<>())
                .put(prefix(address, length), parts.length == 1 ? UNNAMED : parts[1].strip());
    }

    private static String prefix(byte[] address, int length) {
        var text = new StringBuilder().append(address.length).append(':');
        for (int i = 0; i < address.length && i * 8 < length; i++) {
            var kept = Math.min(8, length - i * 8);
            text.append(address[i] & 0xFF & (0xFF << (8 - kept))).append('.');
        }
        return text.toString();
    }
}
