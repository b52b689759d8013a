package dev.konto.starter.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/// One line for people to read, such as a name: there is something to see in it, and nothing that
/// breaks, hides or turns around what stands beside it, such as control characters, halves of
/// characters and the directional overrides of Unicode (UAX #9, section 2). Absent is legible.
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Legible.Reader.class)
public @interface Legible {

    String message() default "reason.legible";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Tells what is legible.
    final class Reader implements ConstraintValidator<Legible, CharSequence> {

        /// Letters count that are drawn: some fillers of Hangul and Braille are not.
        private static final Pattern SEEN =
                Pattern.compile(
                        "[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u2800\\u3164\\uFFA0]]");

        private static final Pattern HARMFUL =
                Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || (SEEN.matcher(text).find() && !HARMFUL.matcher(text).find());
        }
    }
}
