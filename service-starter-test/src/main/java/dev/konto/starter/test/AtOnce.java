package dev.konto.starter.test;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Does several things at the same moment, such as in two browsers.
public final class AtOnce {

    private AtOnce() {}

    /// What each of them came to, in their order; all are done.
    public static <T> List<Future<T>> run(List<Callable<T>> all) throws InterruptedException {
        var start = new CyclicBarrier(all.size());
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            return threads.invokeAll(all.stream().map(it -> after(start, it)).toList());
        }
    }

    /// What was thrown at those that failed.
    public static List<Throwable> refusals(Callable<?>... all) throws InterruptedException {
        return run(Stream.of(all).<Callable<Object>>map(it -> it::call).toList()).stream()
                .filter(it -> it.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .toList();
    }

    /// The same several times; what was thrown at those that failed.
    public static List<Throwable> refusals(int times, Callable<?> same)
            throws InterruptedException {
        return refusals(Collections.nCopies(times, same).toArray(Callable<?>[]::new));
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
