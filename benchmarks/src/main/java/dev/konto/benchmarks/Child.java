package dev.konto.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process that is measured. All get the same Java and the same memory, by default what a pod of
/// the service has (60 % of 768 MiB); what they print goes to a file in `target`.
record Child(Process process) implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin/java").toString();

    static Child bareConsumer(Run run) throws IOException {
        return start(
                run,
                "-cp",
                System.getProperty("java.class.path"),
                BareConsumer.class.getName(),
                run.backing().kafka(),
                run.backing().mongo(),
                run.name());
    }

    /// Kafka Connect, standalone, with MongoDB's sink, which replaces by the event's id.
    static Child connect(Run run) throws IOException {
        return start(
                run,
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.connect.cli.ConnectStandalone",
                ConnectSettings.worker(run).toString(),
                ConnectSettings.sink(run).toString());
    }

    static Child service(Path jar, Run run) throws IOException {
        return start(
                run,
                "-Xlog:gc:file=target/" + run.name() + "-gc.log",
                "-jar",
                jar.toString(),
                ServiceJar.KEY.getFirst(),
                ServiceJar.KEY.getLast(),
                "--server.port=0",
                "--management.server.port=0",
                "--konto.kafka.partitions=" + run.backing().partitions(),
                "--spring.mongodb.uri=" + run.database(),
                "--spring.kafka.bootstrap-servers=" + run.backing().kafka(),
                "--spring.kafka.consumer.group-id=" + run.name());
    }

    private static String memory() {
        return "-Xmx" + System.getProperty("memory", "460m");
    }

    private static Child start(Run run, String... what) throws IOException {
        var command = new ArrayList<>(List.of(JAVA, memory(), "-XX:+UseSerialGC"));
        command.addAll(List.of(what));
        var log = new File("target", run.name() + ".log");
        return new Child(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
