package dev.konto.starter;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "dev.konto.starter.sample")
class SampleApplication {}
