package dev.konto.benchmarks;

import com.mongodb.client.MongoClients;

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
