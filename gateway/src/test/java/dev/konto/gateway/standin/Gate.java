package dev.konto.gateway.standin;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A gate at which a stand-in's answers wait while it is closed: slowness without a clock.
public final class Gate {

    private volatile CountDownLatch closed = new CountDownLatch(0);

    public void close() {
        closed = new CountDownLatch(1);
    }

    public void open() {
        closed.countDown();
    }

    public void pass() {
        try {
            if (!closed.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody opened the gate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
