package dev.konto.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.Objects;

class RequestSizeLimitTests {

    private static final int LARGEST = 1024;
    private static final int LARGEST_IMAGE = 4096;

    private final RequestSizeLimit limit =
            new RequestSizeLimit(DataSize.ofBytes(LARGEST), DataSize.ofBytes(LARGEST_IMAGE));
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/notes");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void letsTheLargestThrough() throws ServletException, IOException {
        request.setContent(new byte[LARGEST]);

        limit.doFilter(request, response, chain);

        assertThat(read()).hasSize(LARGEST);
    }

    @Test
    void refusesWhatIsAnnouncedToBeLarger() throws ServletException, IOException {
        request.setContent(new byte[LARGEST + 1]);

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE.value());
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void letsTheLargestThroughInChunks() throws ServletException, IOException {
        limit.doFilter(inChunks(LARGEST), response, chain);

        assertThat(read()).hasSize(LARGEST);
    }

    @Test
    void refusesWhatTurnsOutLargerAsItIsRead() throws ServletException, IOException {
        limit.doFilter(inChunks(LARGEST + 1), response, chain);

        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(this::read)
                .matches(refusal -> refusal.getStatusCode() == HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void letsImagesBeLarger() throws ServletException, IOException {
        request.setContentType("image/png");
        request.setContent(new byte[LARGEST_IMAGE]);

        limit.doFilter(request, response, chain);

        assertThat(read()).hasSize(LARGEST_IMAGE);
    }

    @Test
    void refusesImagesThatAreTooLarge() throws ServletException, IOException {
        request.setContentType("image/png");
        request.setContent(new byte[LARGEST_IMAGE + 1]);

        limit.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    private static MockHttpServletRequest inChunks(int size) {
        var request =
                new MockHttpServletRequest("POST", "/notes") {
                    @Override
                    public long getContentLengthLong() {
                        return -1;
                    }
                };
        request.setContent(new byte[size]);
        request.addHeader(HttpHeaders.TRANSFER_ENCODING, "chunked");
        return request;
    }

    private byte[] read() throws IOException {
        return Objects.requireNonNull(chain.getRequest()).getInputStream().readAllBytes();
    }
}
