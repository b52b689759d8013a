package dev.konto.identity.client;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.util.random.RandomGenerator;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    @Bean
    PasswordEncoder clientSecrets(RandomGenerator random) {
        return new ClientSecrets(random);
    }
}
