package dev.konto.benchmarks;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// A real Kafka broker and MongoDB's stand-in in memory, in this process.
record Backing(EmbeddedKafkaKraftBroker broker, MongoServer server, String mongo, int partitions)
        implements AutoCloseable {

    static Backing start(int partitions) {
        var broker = new EmbeddedKafkaKraftBroker(1, partitions, SignInEvents.TOPIC);
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.afterPropertiesSet();
        var server = new MongoServer(new MemoryBackend());
        var address = server.bind();
        return new Backing(broker, server, "mongodb://127.0.0.1:" + address.getPort(), partitions);
    }

    String kafka() {
        return broker.getBrokersAsString();
    }

    /// The stand-in finds a document by its id and version only by reading them all, MongoDB by the
    /// id's index. With an index of both it does as MongoDB does.
    void prepareDatabase(String name) {
        try (var client = MongoClients.create(mongo)) {
            client.getDatabase(name)
                    .getCollection("profiles")
                    .createIndex(
                            Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
        }
    }

    void dropDatabase(String name) {
        try (var client = MongoClients.create(mongo)) {
            client.getDatabase(name).drop();
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
        broker.destroy();
    }
}
