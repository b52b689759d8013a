/// What this service itself keeps about an account: its part of an export, and of an erasure.
@NullMarked
package dev.konto.privacy.personaldata;

import org.jspecify.annotations.NullMarked;
