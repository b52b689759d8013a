package dev.konto.privacy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class PrivacyApplication {

    static void main(String[] args) {
        SpringApplication.run(PrivacyApplication.class, args);
    }
}
