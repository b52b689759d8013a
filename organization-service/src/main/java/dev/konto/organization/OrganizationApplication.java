package dev.konto.organization;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class OrganizationApplication {

    static void main(String[] args) {
        SpringApplication.run(OrganizationApplication.class, args);
    }
}
