package dev.konto.starter.outbox;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A use case that loads, decides and saves. When another writer came first (to a change, or to the
/// same new thing), it starts over on what that one left, up to three times; then the caller is
/// told of the conflict (409).
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Retryable(
        includes = {OptimisticLockingFailureException.class, DuplicateKeyException.class},
        maxRetries = 3,
        delay = 20,
        jitter = 15)
public @interface UseCase {}
