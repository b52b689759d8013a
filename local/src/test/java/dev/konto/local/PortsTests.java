package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;

class PortsTests {

    private final Properties properties = new Properties();

    @Test
    void areThoseOfTheContract() {
        var ports = Ports.of(properties);

        assertThat(ports.of(Place.GATEWAY)).isEqualTo(8080);
        assertThat(ports.management(Place.GATEWAY)).isEqualTo(9080);
        assertThat(ports.of(Place.MONGODB)).isEqualTo(27017);
    }

    @Test
    void areMovedByTheirProperty() {
        properties.setProperty("konto.port.gateway", "18080");
        properties.setProperty("konto.port.kafka", "");

        var ports = Ports.of(properties);

        assertThat(ports.of(Place.GATEWAY)).isEqualTo(18080);
        assertThat(ports.of(Place.KAFKA)).isEqualTo(9092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zero", "0", "-1", "65000", "123456"})
    void refuseWhatIsNoPort(String text) {
        properties.setProperty("konto.port.smtp", text);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Ports.of(properties))
                .withMessageContaining("konto.port.smtp=" + text);
    }

    @Test
    void nameTheTakenPortAndThePropertyThatMovesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            properties.setProperty("konto.port.kafka", Integer.toString(other.getLocalPort()));

            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> Ports.of(properties).claim(Place.KAFKA))
                    .withMessageContaining("Port " + other.getLocalPort() + " (kafka) is taken")
                    .withMessageContaining("-Dkonto.port.kafka=19092");
        }
    }

    @Test
    void countTheManagementPortToo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var moved = other.getLocalPort() - Place.MANAGEMENT_OFFSET;
            properties.setProperty("konto.port.device", Integer.toString(moved));

            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> Ports.of(properties).claim(Place.DEVICE))
                    .withMessageContaining("Port " + other.getLocalPort() + " (device) is taken");
        }
    }

    @Test
    void areFreeWhenATestAsksForThem() {
        var ports = Ports.free();

        assertThat(Place.all().map(ports::of)).doesNotHaveDuplicates();
        assertThatCode(() -> Place.all().forEach(ports::claim)).doesNotThrowAnyException();
    }
}
