package dev.konto.securityinfo;

import dev.konto.starter.test.ServiceTest;

import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The whole service, with a clock that a test can move on and an outside that takes its messages.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import({MovableClock.class, Outside.class, SentCommands.class})
public @interface SecurityInfoTest {}
