package dev.konto.starter.test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Starts the whole service against MongoDB, Kafka and a token issuer, and nothing mocked. All
/// tests of a module share one start; each keeps to accounts of its own (`Accounts.any()`).
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "logging.level.org.apache.kafka=warn",
            "logging.level.kafka=warn",
            "logging.level.state.change.logger=warn",
            "logging.level.de.bwaldvogel=warn",
            "logging.level.org.mongodb=warn"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = BackingServicesInitializer.class)
@Import(ServiceTestConfiguration.class)
public @interface ServiceTest {}
