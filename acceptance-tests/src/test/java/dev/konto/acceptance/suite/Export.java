package dev.konto.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// All of somebody's data, which they asked for.
public final class Export {

    private static final String EXPORTS = "/api/v1/privacy/exports";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final String path;

    private Export(Api api, String path) {
        this.api = api;
        this.path = path;
    }

    public static Export request(Api api) {
        var requested = api.post(EXPORTS);
        assertThat(requested.status()).as(requested.text()).isEqualTo(201);
        return new Export(api, EXPORTS + "/" + requested.body().get("id").asString());
    }

    /// Its name for the machine.
    public String id() {
        return path.substring(EXPORTS.length() + 1);
    }

    /// How far it is, such as `packing`.
    public String state() {
        return api.get(path).body().path("state").asString("");
    }

    /// Whose part has not come yet.
    public List<String> missing() {
        return api.get(path)
                .body()
                .path("areas")
                .valueStream()
                .filter(area -> area.path("receivedAt").isNull())
                .map(area -> area.get("area").asString())
                .toList();
    }

    /// What is in the archive, by its names, once it is ready.
    public Map<String, String> files() throws IOException {
        Eventually.within(PATIENCE, () -> assertThat(state()).isEqualTo("ready"));
        return unzip(api.download(path + "/archive"));
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var earlier = files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
                assertThat(earlier).as(entry.getName()).isNull();
            }
        }
        return files;
    }
}
