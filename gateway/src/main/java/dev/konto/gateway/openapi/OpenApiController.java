package dev.konto.gateway.openapi;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// The whole API in one document, joined when it is first asked for.
@RestController
class OpenApiController {

    private static final String DOCUMENTS = "classpath*:openapi/*/openapi.yaml";
    private static final String GATEWAY = "gateway";

    private final JsonMapper json;
    private final Mono<ObjectNode> joined;

    OpenApiController(JsonMapper json) {
        this.json = json;
        this.joined =
                Mono.fromSupplier(this::join).subscribeOn(Schedulers.boundedElastic()).cache();
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ObjectNode> document() {
        return joined;
    }

    private ObjectNode join() {
        var modules = modules();
        Predicate<OpenApiModule> own = module -> module.name().equals(GATEWAY);
        var gateway = modules.stream().filter(own).findFirst().orElseThrow();
        var document = new JoinedOpenApi(gateway.document());
        modules.stream().filter(own.negate()).forEach(document::add);
        return document.document();
    }

    private List<OpenApiModule> modules() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(DOCUMENTS))
                    .map(this::read)
                    .sorted(Comparator.comparing(OpenApiModule::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OpenApiModule read(Resource file) {
        try (var text = file.getInputStream()) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new OpenApiModule(module(file), json.valueToTree(yaml.load(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Resource file) throws IOException {
        var parts = Objects.requireNonNull(file.getURL()).getPath().split("/", -1);
        return parts[parts.length - 2];
    }
}
