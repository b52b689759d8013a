package dev.konto.signinactivity.web;

import dev.konto.signinactivity.live.OpenPages;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.time.Duration;
import java.util.Locale;

@RestController
@RequestMapping("/api/v1/sign-ins/live")
class LiveController {

    /// Shorter than an access token lives, so that the right to listen is looked at again in time.
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final OpenPages pages;
    private final LiveNews news;

    LiveController(OpenPages pages, LiveNews news) {
        this.pages = pages;
        this.news = news;
    }

    @Operation(
            operationId = "followSignIns",
            summary = "What happens to my account while it happens (server-sent events)",
            description =
                    "`hello`: from now on nothing is missed; ask for the first page again."
                            + " `sign-in`: a new one, as SignInView. `change`: a change to the"
                            + " account, as ChangeView. A comment every 20 seconds. Ends after four"
                            + " minutes and when sessions end: connect again, as EventSource does.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(type = "string"))))
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    SseEmitter follow(Caller caller, Locale language) {
        var emitter = new EventStream(LONGEST);
        var account = caller.account();
        var page = new LivePage(emitter, news, language, it -> pages.remove(account, it));
        emitter.onCompletion(() -> pages.remove(account, page));
        emitter.onTimeout(page::dismiss);
        pages.add(account, page);
        return emitter;
    }
}
