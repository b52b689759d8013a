package dev.konto.signinactivity.live;

import dev.konto.starter.account.AccountId;

/// An event on a topic, as far as its record tells without its body.
public record Happening(AccountId account, String id, String type) {}
