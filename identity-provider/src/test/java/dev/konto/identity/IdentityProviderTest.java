package dev.konto.identity;

import dev.konto.starter.test.ServiceTest;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Starts the provider with the clients and the keys of the profile `local`, and with nobody who
/// takes mail, whatever else runs on this machine.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ActiveProfiles("local")
@TestPropertySource(properties = "spring.mail.port=1")
public @interface IdentityProviderTest {}
