package dev.konto.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// What to start, from where, and where to keep its data.
///
/// @param modules the folder of the modules, whose jars are built
/// @param home where data, logs and caches go
/// @param workloads what to start of our own; the backing services always run
/// @param fresh whether to begin with no data
/// @param arguments what single workloads are told besides
public record LocalOptions(
        Path modules,
        Path home,
        Ports ports,
        Set<Workload> workloads,
        boolean fresh,
        Map<Workload, List<String>> arguments) {

    /// What the command line says: `konto.port.…`, `konto.only` and `konto.fresh`.
    static LocalOptions of(Properties properties) {
        var modules =
                Path.of(properties.getProperty("konto.modules", ".")).toAbsolutePath().normalize();
        return new LocalOptions(
                modules,
                modules.resolve(".konto"),
                Ports.of(properties),
                Workload.listed(properties.getProperty("konto.only", "")),
                isSet(properties, "konto.fresh"),
                Map.of());
    }

    /// Everything, on ports that are free, with nothing kept from earlier.
    public static LocalOptions forTests(Path modules, Path home) {
        return new LocalOptions(
                modules, home, Ports.free(), EnumSet.allOf(Workload.class), true, Map.of());
    }

    /// The same, with arguments for one workload, such as `--konto.outbox.paused=true`.
    public LocalOptions with(Workload workload, String... more) {
        var all = new EnumMap<Workload, List<String>>(Workload.class);
        all.putAll(arguments);
        all.put(workload, List.of(more));
        return new LocalOptions(modules, home, ports, workloads, fresh, all);
    }

    private static boolean isSet(Properties properties, String name) {
        var value = properties.getProperty(name, "false");
        return value.isEmpty() || Boolean.parseBoolean(value);
    }

    Path data() {
        return home.resolve("data");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path cache() {
        return home.resolve("cache");
    }
}
