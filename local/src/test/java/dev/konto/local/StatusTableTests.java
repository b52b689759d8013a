package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusTableTests {

    @Test
    void alignsItsColumns() {
        var table = new StatusTable();
        table.add("gateway", "http://localhost:8080", 4711, 12_340);
        table.add("kafka", "127.0.0.1:9092", "42", "");

        assertThat(table)
                .hasToString(
                        """
                        WHAT      URL                     PID    READY AFTER
                        gateway   http://localhost:8080   4711   12.3 s
                        kafka     127.0.0.1:9092          42\
                        """
                                .indent(2)
                                .stripTrailing());
    }
}
