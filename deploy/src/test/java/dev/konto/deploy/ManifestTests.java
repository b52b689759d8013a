package dev.konto.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class ManifestTests {

    private static final long USER = 10_001;

    private final Deployables deployables = new Deployables();

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/trial"})
    void deployEveryModuleThatRuns(String folder) {
        var rendered = Rendering.of(folder);

        assertThat(rendered.names(Deployment.class))
                .containsExactlyInAnyOrderElementsOf(deployables.modules());
        assertThat(rendered.names(Service.class))
                .containsExactlyInAnyOrderElementsOf(deployables.modules());
        assertThat(rendered.names(ServiceAccount.class))
                .containsExactlyInAnyOrderElementsOf(deployables.modules());
        assertThat(deployables.modules()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/trial"})
    void runNothingAsRoot(String folder) {
        for (var deployment : Rendering.of(folder).all(Deployment.class)) {
            var pod = deployment.getSpec().getTemplate().getSpec();
            var container = container(deployment).getSecurityContext();

            assertThat(pod.getSecurityContext().getRunAsNonRoot()).as(name(deployment)).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(USER);
            assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                    .isEqualTo("RuntimeDefault");
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(container.getReadOnlyRootFilesystem()).isTrue();
            assertThat(container.getAllowPrivilegeEscalation()).isFalse();
            assertThat(container.getCapabilities().getDrop()).containsExactly("ALL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/trial"})
    void limitWhatEachContainerTakes(String folder) {
        for (var deployment : Rendering.of(folder).all(Deployment.class)) {
            var resources = container(deployment).getResources();

            assertThat(resources.getRequests()).as(name(deployment)).containsKeys("cpu", "memory");
            assertThat(resources.getLimits()).as(name(deployment)).containsKeys("cpu", "memory");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/trial"})
    void probeEachContainerOnItsManagementPort(String folder) {
        for (var deployment : Rendering.of(folder).all(Deployment.class)) {
            var container = container(deployment);

            assertProbe(container.getStartupProbe(), "liveness");
            assertProbe(container.getLivenessProbe(), "liveness");
            assertProbe(container.getReadinessProbe(), "readiness");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/trial"})
    void nameAVersionOfEachImage(String folder) throws Exception {
        var version = Pom.version(Path.of("../pom.xml"));

        for (var deployment : Rendering.of(folder).all(Deployment.class)) {
            assertThat(container(deployment).getImage())
                    .isEqualTo("konto/" + name(deployment) + ":" + version);
        }
    }

    @Test
    void usePortsOfTheModules() {
        var rendered = Rendering.of("base");

        for (var deployment : rendered.all(Deployment.class)) {
            assertThat(port(deployment, "http")).isEqualTo(deployables.port(name(deployment)));
            assertThat(port(deployment, "management"))
                    .isEqualTo(deployables.managementPort(name(deployment)));
        }
        for (var service : rendered.all(Service.class)) {
            assertThat(service.getSpec().getPorts())
                    .singleElement()
                    .satisfies(
                            port -> {
                                assertThat(port.getPort())
                                        .isEqualTo(
                                                deployables.port(service.getMetadata().getName()));
                                assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
                            });
        }
    }

    @Test
    void replaceWithoutAGap() {
        var rendered = Rendering.of("base");

        assertThat(rendered.names(PodDisruptionBudget.class))
                .containsExactlyInAnyOrderElementsOf(deployables.modules());
        for (var deployment : rendered.all(Deployment.class)) {
            var rolling = deployment.getSpec().getStrategy().getRollingUpdate();

            assertThat(deployment.getSpec().getReplicas()).as(name(deployment)).isGreaterThan(1);
            assertThat(rolling.getMaxUnavailable().getIntVal()).isZero();
            assertThat(deployment.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/trial"})
    void setOnlyWhatSomebodyReads(String folder) {
        var settings = Rendering.of(folder).all(ConfigMap.class);

        assertThat(settings)
                .singleElement()
                .satisfies(
                        map ->
                                assertThat(deployables.settings())
                                        .containsAll(map.getData().keySet()));
    }

    @Test
    void runTheUserThatTheImageHas() throws Exception {
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("\nUSER %d:%d\n".formatted(USER, USER));
    }

    private static void assertProbe(Probe probe, String group) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo("/actuator/health/" + group);
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
    }

    private static Container container(Deployment deployment) {
        var containers = deployment.getSpec().getTemplate().getSpec().getContainers();
        assertThat(containers).as(name(deployment)).hasSize(1);
        return containers.getFirst();
    }

    private static int port(Deployment deployment, String name) {
        return Stream.of(container(deployment))
                .flatMap(container -> container.getPorts().stream())
                .filter(port -> port.getName().equals(name))
                .mapToInt(ContainerPort::getContainerPort)
                .findFirst()
                .orElseThrow();
    }

    private static String name(Deployment deployment) {
        return deployment.getMetadata().getName();
    }
}
