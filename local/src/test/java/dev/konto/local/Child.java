package dev.konto.local;

import java.util.concurrent.CountDownLatch;

/// A child process for tests: says something and ends, or stays.
final class Child {

    private Child() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("port 27017 does not answer");
        if (arguments[0].equals("dies")) {
            System.exit(3);
        }
        new CountDownLatch(1).await();
    }
}
