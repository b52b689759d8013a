package dev.konto.events;

/// An event and how it stands to those that were read before it.
public sealed interface Reading {

    AccountEvent event();

    /// The event that was due.
    record Next(AccountEvent event) implements Reading {}

    /// A new event, before which others of its aggregate are missing. They were lost, removed by
    /// retention, or arrive [Late].
    ///
    /// @param missingFrom the first missing sequence
    /// @param missingTo the last missing sequence
    record AfterGap(AccountEvent event, long missingFrom, long missingTo) implements Reading {}

    /// A new event that should have come before one already read. It may close a gap.
    record Late(AccountEvent event) implements Reading {}

    /// An event that was read before: nothing is to be done.
    record Duplicate(AccountEvent event) implements Reading {}
}
