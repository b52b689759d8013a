package dev.konto.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WorkloadTests {

    @Test
    void areAllWhenNoneIsListed() {
        assertThat(Workload.listed("")).containsExactly(Workload.values());
    }

    @Test
    void areNamedByModuleOrArea() {
        assertThat(Workload.listed("device, gateway,privacy-service"))
                .containsExactlyInAnyOrder(Workload.DEVICE, Workload.GATEWAY, Workload.PRIVACY);
    }

    @Test
    void areListedWhenTheNameIsUnknown() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Workload.listed("devices"))
                .withMessageContaining("There is no devices.")
                .withMessageContaining("device-service");
    }
}
