package dev.konto.device;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class DeviceApplication {

    static void main(String[] args) {
        SpringApplication.run(DeviceApplication.class, args);
    }
}
