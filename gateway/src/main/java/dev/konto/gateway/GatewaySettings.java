package dev.konto.gateway;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.util.List;

/// Where people find the gateway, and whom it believes about who sent a request.
///
/// @param publicUrl the address in the browser's bar; `https` here makes cookies secure and sends
/// HSTS
/// @param trustedProxies networks (CIDR) whose `X-Forwarded-For` is believed
@Validated
@ConfigurationProperties("konto.gateway")
public record GatewaySettings(@NotNull URI publicUrl, @NotNull List<String> trustedProxies) {

    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /// A path of this site as a full address.
    public String address(String path) {
        return publicUrl.resolve(path).toString();
    }
}
