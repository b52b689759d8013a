package dev.konto.securityinfo.web;

import dev.konto.securityinfo.throttling.Source;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.Client;
import dev.konto.starter.problem.Invalid;

import org.jspecify.annotations.Nullable;

/// The person at the identity provider's page, not the provider's server.
final class AtProvider {

    private AtProvider() {}

    /// @param ip where the person is; a link-local address may come with its zone, which means
    ///     nothing here
    static Caller person(Caller provider, @Nullable String ip) {
        var address = ip == null ? null : ip.replaceFirst("%.*$", "");
        if (address != null && Source.of(address).isEmpty()) {
            throw Invalid.body("ip", "reason.ip");
        }
        return new Caller(
                provider.actor(),
                address == null ? null : new Client(address, null, null, null),
                provider.transaction(),
                provider.traceparent());
    }
}
