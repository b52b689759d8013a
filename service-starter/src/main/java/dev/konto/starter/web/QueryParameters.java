package dev.konto.starter.web;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/// Names the query parameters that an argument of a handler is made of, so that they are not taken
/// for misspelt ones.
@Target(TYPE)
@Retention(RUNTIME)
public @interface QueryParameters {

    String[] value();
}
