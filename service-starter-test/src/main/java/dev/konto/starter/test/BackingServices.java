package dev.konto.starter.test;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/// MongoDB and Kafka for tests: containers where a Docker-compatible engine answers, else an
/// embedded Kafka broker and a stand-in that speaks MongoDB's protocol. Started once per JVM, and
/// said in the log.
///
/// @param mongoUri without a database name
/// @param kafkaServers the bootstrap servers
/// @param realMongo whether query plans can be asked for
public record BackingServices(String mongoUri, String kafkaServers, boolean realMongo) {

    private static final Logger log = LoggerFactory.getLogger(BackingServices.class);
    private static final BackingServices RUNNING = start();

    public static BackingServices running() {
        return RUNNING;
    }

    private static BackingServices start() {
        var containers = DockerClientFactory.instance().isDockerAvailable();
        var services = containers ? inContainers() : embedded();
        log.info("Backing services are {}: {}", containers ? "containers" : "embedded", services);
        return services;
    }

    @SuppressWarnings("resource") // live as long as the JVM; Testcontainers removes them
    private static BackingServices inContainers() {
        var mongo = new MongoDBContainer("mongo:8");
        var kafka = new KafkaContainer("apache/kafka:4.2.1");
        mongo.start();
        kafka.start();
        return new BackingServices(mongo.getConnectionString(), kafka.getBootstrapServers(), true);
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static BackingServices embedded() {
        var mongo = new MongoServer(new MemoryBackend());
        var address = mongo.bind();
        var kafka = new EmbeddedKafkaKraftBroker(1, 1);
        kafka.brokerProperty("group.initial.rebalance.delay.ms", "0");
        kafka.afterPropertiesSet();
        return new BackingServices(
                "mongodb://127.0.0.1:" + address.getPort(), kafka.getBrokersAsString(), false);
    }
}
