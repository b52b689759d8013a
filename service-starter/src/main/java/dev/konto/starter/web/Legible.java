package dev.konto.starter.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One line for people to read, such as a name: there is something to see in it, and nothing that
/// breaks, hides or turns around what stands beside it, such as control characters, halves of
/// characters and the directional overrides of Unicode (UAX #9, section 2). Absent is legible.
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(
        regexp =
                "(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FFA0}]])"
                        + "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]*")
@ReportAsSingleViolation
public @interface Legible {

    String message() default "reason.legible";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
