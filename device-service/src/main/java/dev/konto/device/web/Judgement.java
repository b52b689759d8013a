package dev.konto.device.web;

import dev.konto.device.Compliance;
import dev.konto.starter.problem.Invalid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a management agent found. Who finds a device not compliant says which rules it breaks.
record Judgement(
        @NotNull Boolean compliant,
        @Nullable @Size(max = 20)
                List<@NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") String>
                        reasons) {

    /// @param at where this stands in the body
    Compliance compliance(String at) {
        var broken = reasons == null ? List.<String>of() : reasons.stream().distinct().toList();
        if (compliant != broken.isEmpty()) {
            throw Invalid.body(at + "reasons", "reason.compliance");
        }
        return compliant ? Compliance.COMPLIANT : Compliance.broken(broken);
    }
}
