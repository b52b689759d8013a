package dev.konto.local;

import java.time.Duration;

/// Told what happens, as it happens.
public interface Progress {

    void says(String line);

    void ready(String name, Duration after);

    void died(String name, int exitCode, LogFile log);
}
