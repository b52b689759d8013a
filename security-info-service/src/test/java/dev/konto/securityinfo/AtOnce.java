package dev.konto.securityinfo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Does several things at the same moment.
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> run(List<Supplier<T>> all) throws Exception {
        var start = new CyclicBarrier(all.size());
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            for (var done : threads.invokeAll(all.stream().map(it -> after(start, it)).toList())) {
                results.add(done.get());
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        return results;
    }

    private static <T> Callable<T> after(CyclicBarrier start, Supplier<T> work) {
        return () -> {
            start.await();
            return work.get();
        };
    }
}
