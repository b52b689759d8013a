package dev.konto.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;

import org.junit.jupiter.api.Test;

class StrictReaderTests {

    private static final String DEPLOYMENT =
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: gateway
            spec:
              replicas: 2
              template:
                spec:
                  securityContext:
                    runAsNonRoot: true
                  containers:
                    - name: gateway
                      resources:
                        limits:
                          memory: 512Mi
            """;

    private final StrictReader reader = new StrictReader();

    @Test
    void readsWhatKubernetesKnows() {
        assertThat(reader.read(DEPLOYMENT))
                .singleElement()
                .isInstanceOfSatisfying(
                        Deployment.class,
                        deployment -> assertThat(deployment.getSpec().getReplicas()).isEqualTo(2));
    }

    @Test
    void refusesAMisspeltField() {
        assertThatThrownBy(() -> reader.read(DEPLOYMENT.replace("runAsNonRoot", "runAsNonroot")))
                .hasMessageContaining("runAsNonroot");
    }

    @Test
    void refusesAMisplacedField() {
        assertThatThrownBy(
                        () ->
                                reader.read(
                                        DEPLOYMENT.replace(
                                                "spec:\n  replicas: 2", "replicas: 2\nspec:")))
                .hasMessageContaining("replicas");
    }

    @Test
    void refusesAKindThatNobodyExpects() {
        assertThatThrownBy(
                        () ->
                                reader.read(
                                        DEPLOYMENT.replace("kind: Deployment", "kind: Deploymnet")))
                .hasMessageContaining("apps/v1/Deploymnet");
    }
}
