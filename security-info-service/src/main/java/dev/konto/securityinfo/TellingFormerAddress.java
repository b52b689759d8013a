package dev.konto.securityinfo;

import dev.konto.securityinfo.sender.Farewell;
import dev.konto.starter.problem.DependencyUnavailable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells addresses that were deleted. The account's own address is told by the identity provider;
/// the old one is known here only. What can't be sent is tried again, for three days.
@Component
class TellingFormerAddress {

    private static final Logger log = LoggerFactory.getLogger(TellingFormerAddress.class);

    private static final int MOST_AT_ONCE = 100;

    private final FormerAddresses addresses;
    private final SecurityInfos infos;
    private final Farewell farewell;
    private final Clock clock;

    TellingFormerAddress(
            FormerAddresses addresses, SecurityInfos infos, Farewell farewell, Clock clock) {
        this.addresses = addresses;
        this.infos = infos;
        this.farewell = farewell;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${konto.former-addresses.look-every:2s}",
            initialDelayString = "3s")
    void tellAll() {
        try {
            Stream.generate(() -> addresses.take(clock.instant()))
                    .limit(MOST_AT_ONCE)
                    .takeWhile(Optional::isPresent)
                    .forEach(due -> tell(due.get()));
        } catch (DataAccessException e) {
            log.warn("No former addresses can be read: {}", e.getClass().getSimpleName());
        }
    }

    private void tell(FormerAddress former) {
        if (infos.of(former.account()).methods().find(former.id()).isEmpty()) {
            send(former);
        } else if (former.tries() > 1) {
            addresses.forget(former);
        }
    }

    private void send(FormerAddress former) {
        try {
            var language = Locale.forLanguageTag(former.language());
            farewell.send(former.address(), former.deletedAt(), language);
            addresses.forget(former);
        } catch (DependencyUnavailable _) {
            log.info("A former address is told later");
        }
    }
}
