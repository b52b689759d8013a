package dev.konto.starter.sealing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What of an event could name a person, such as the name of a device that its owner chose. It
/// leaves the service sealed ([PersonalFields]): on Kafka an account is known by its id alone.
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
