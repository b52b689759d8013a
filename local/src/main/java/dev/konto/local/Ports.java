package dev.konto.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Who listens where, always on the loopback address.
public final class Ports {

    private final Map<Place, Integer> numbers;

    private Ports(Map<Place, Integer> numbers) {
        this.numbers = numbers;
    }

    /// The ports of the contract, each moved by its property where that is set.
    public static Ports of(Properties properties) {
        var numbers = new EnumMap<Place, Integer>(Place.class);
        Place.all().forEach(place -> numbers.put(place, number(properties, place)));
        return new Ports(numbers);
    }

    /// Ports that nobody used a moment ago, for tests.
    public static Ports free() {
        var numbers = new EnumMap<Place, Integer>(Place.class);
        Place.all().forEach(place -> numbers.put(place, unused(place, numbers)));
        return new Ports(numbers);
    }

    public int of(Place place) {
        return Objects.requireNonNull(numbers.get(place));
    }

    public int management(Place place) {
        return of(place) + Place.MANAGEMENT_OFFSET;
    }

    /// Refuses a taken port before anything has started, with the property that moves it.
    void claim(Place place) {
        listening(place)
                .filter(port -> !isFree(port))
                .findFirst()
                .ifPresent(
                        port -> {
                            throw new PortTaken(place, port);
                        });
    }

    private IntStream listening(Place place) {
        return place.hasManagement()
                ? IntStream.of(of(place), management(place))
                : IntStream.of(of(place));
    }

    private static int number(Properties properties, Place place) {
        var text = properties.getProperty(place.property(), "").strip();
        if (text.isEmpty()) {
            return place.usualPort();
        }
        if (!text.matches("[1-9]\\d{0,4}")
                || Integer.parseInt(text) > 65_535 - Place.MANAGEMENT_OFFSET) {
            throw new CannotStart(
                    "%s is not a port that can be used: %s=%s"
                            .formatted(text, place.property(), text));
        }
        return Integer.parseInt(text);
    }

    private static int unused(Place place, Map<Place, Integer> taken) {
        return ThreadLocalRandom.current()
                .ints(20_000, 30_000)
                .filter(
                        port ->
                                !taken.containsValue(port)
                                        && !taken.containsValue(port - Place.MANAGEMENT_OFFSET))
                .filter(port -> !taken.containsValue(port + Place.MANAGEMENT_OFFSET))
                .filter(
                        port ->
                                isFree(port)
                                        && (!place.hasManagement()
                                                || isFree(port + Place.MANAGEMENT_OFFSET)))
                .findFirst()
                .orElseThrow();
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException _) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
