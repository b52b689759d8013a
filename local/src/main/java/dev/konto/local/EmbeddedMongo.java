package dev.konto.local;

import de.bwaldvogel.mongo.MongoServer;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Speaks MongoDB's wire protocol and keeps its documents in one file. A stand-in for trying out
/// and for tests: it has no transactions and scans where MongoDB uses an index.
public final class EmbeddedMongo implements AutoCloseable {

    private final Path folder;
    private final int port;
    private @Nullable MongoServer server;

    public EmbeddedMongo(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port, database);
    }

    public synchronized void start() {
        var file = Folders.create(folder).resolve("documents.mv");
        server = new MongoServer(new GreetingBackend(file.toString()));
        server.bind("127.0.0.1", port);
    }

    /// Ends the connections and writes what is not yet in the file.
    @Override
    public synchronized void close() {
        if (server != null) {
            server.shutdownNow();
            server = null;
        }
    }
}
