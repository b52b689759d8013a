package dev.konto.local;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Rehearses the start of every service whose classes the virtual machine doesn't know yet, one
/// after the other, in the background. That takes about half of the next start's work away.
final class Rehearsals implements AutoCloseable {

    private final Services services;
    private @Nullable Process running;
    private boolean closed;

    Rehearsals(Services services) {
        this.services = services;
    }

    void begin() {
        Thread.ofVirtual().name("rehearsals").start(this::all);
    }

    private void all() {
        try {
            for (var workload : services.workloads()) {
                one(services.rehearsal(workload));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException _) {
            // A start without it is only slower.
        }
    }

    private void one(Rehearsal rehearsal) throws InterruptedException, IOException {
        if (!rehearsal.isDue()) {
            return;
        }
        var process = begun(rehearsal);
        if (process != null && process.waitFor() == 0) {
            rehearsal.keep();
        }
    }

    private synchronized @Nullable Process begun(Rehearsal rehearsal) throws IOException {
        running = closed ? null : rehearsal.begin();
        return running;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }
}
