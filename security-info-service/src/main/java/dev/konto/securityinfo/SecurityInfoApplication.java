package dev.konto.securityinfo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class SecurityInfoApplication {

    static void main(String[] args) {
        SpringApplication.run(SecurityInfoApplication.class, args);
    }
}
