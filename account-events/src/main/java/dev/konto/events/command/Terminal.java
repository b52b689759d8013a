package dev.konto.events.command;

import org.apache.kafka.common.KafkaException;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/// How a command starts and ends in a terminal.
final class Terminal {

    private Terminal() {}

    /// What a command does.
    interface Command {

        void run() throws IOException;
    }

    /// Runs a command and answers its exit status: 2 when it was typed wrongly, 1 when Kafka or
    /// a file failed it.
    static int run(String usage, Command command) {
        try {
            command.run();
            return 0;
        } catch (WrongUsage e) {
            System.err.println(e.getMessage() + "\n" + usage);
            return 2;
        } catch (KafkaException | IOException e) {
            System.err.println("Stopped: " + e.getMessage());
            return 1;
        }
    }

    /// Runs until it ends, or until Ctrl-C, which calls `stop` and then waits for the end.
    static void untilInterrupted(Runnable run, Runnable stop) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndAwait(stop, ended)));
        try {
            run.run();
        } finally {
            ended.countDown();
        }
    }

    private static void stopAndAwait(Runnable stop, CountDownLatch ended) {
        stop.run();
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
