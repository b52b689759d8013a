package dev.konto.deploy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads manifests as Kubernetes types them. A field that a type does not have is an error, which
/// the types on their own would keep quiet about: they collect what they do not know.
final class StrictReader {

    private static final Map<String, Class<? extends HasMetadata>> TYPES =
            Map.of(
                    "v1/ConfigMap", ConfigMap.class,
                    "v1/Service", Service.class,
                    "v1/ServiceAccount", ServiceAccount.class,
                    "apps/v1/Deployment", Deployment.class,
                    "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private final ObjectMapper yaml =
            new ObjectMapper(new YAMLFactory())
                    .setAnnotationIntrospector(new WithoutCollectingUnknown());

    List<HasMetadata> read(String manifests) {
        var resources = new ArrayList<HasMetadata>();
        try (var documents =
                yaml.readerForMapOf(Object.class).<Map<String, Object>>readValues(manifests)) {
            while (documents.hasNext()) {
                resources.add(resource(documents.next()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return resources;
    }

    private HasMetadata resource(Map<String, Object> document) {
        var kind = document.get("apiVersion") + "/" + document.get("kind");
        var type =
                Optional.ofNullable(TYPES.get(kind))
                        .orElseThrow(() -> new IllegalArgumentException("Unknown: " + kind));
        return yaml.convertValue(document, type);
    }

    private static final class WithoutCollectingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
