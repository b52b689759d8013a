package dev.konto.starter.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a handler whose caller must have signed in recently. Otherwise it is answered with the
/// step-up challenge of RFC 9470, section 3, and nothing is done.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresRecentAuthentication {

    /// How long ago the sign-in may be, in seconds.
    int maxAge() default 900;

    /// The authentication context that is asked for, such as
    /// `urn:konto:acr:multi-factor`; empty if any will do.
    String acr() default "";
}
