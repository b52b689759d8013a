package dev.konto.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.konto.starter.problem.Invalid;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.ScrollPosition;

import java.util.Map;

class PageRequestTests {

    @Test
    void beginsWhereItsCursorEnded() {
        var position = ScrollPosition.forward(Map.of("registeredAt", "then", "id", "one"));

        assertThat(new PageRequest(position, 20).in("registeredAt", "id")).isEqualTo(position);
    }

    @Test
    void beginsAtTheBeginningOfAnyList() {
        var first = new PageRequest(ScrollPosition.keyset(), 20);

        assertThat(first.in("registeredAt", "id").isInitial()).isTrue();
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        var position = ScrollPosition.forward(Map.of("occurredAt", "then", "id", "one"));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new PageRequest(position, 20).in("registeredAt", "id"));
    }
}
