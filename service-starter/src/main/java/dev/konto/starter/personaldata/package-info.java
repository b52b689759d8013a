/// Personal data of an account: every service contributes its part to the owner's export, and
/// erases it when the account is closed. A service says what it keeps by one [PersonalData] bean;
/// listening, sending, acknowledging and erasing again is done here.
@NullMarked
package dev.konto.starter.personaldata;

import org.jspecify.annotations.NullMarked;
