package dev.konto.device;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class DeviceApplication {

    static void main(String[] args) {
        SpringApplication.run(DeviceApplication.class, args);
    }
}
