package dev.konto.events.command;

/// The command cannot be run as it was typed.
final class WrongUsage extends RuntimeException {

    WrongUsage(String reason) {
        super(reason);
    }
}
