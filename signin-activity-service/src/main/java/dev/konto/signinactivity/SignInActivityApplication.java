package dev.konto.signinactivity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class SignInActivityApplication {

    static void main(String[] args) {
        SpringApplication.run(SignInActivityApplication.class, args);
    }
}
