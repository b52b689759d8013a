package dev.konto.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.ContentCachingRequestWrapper;

import java.io.IOException;
import java.util.Locale;

/// Refuses bodies that are larger than any request here needs to be, whether it is told
/// beforehand or shows as it is read. Images, which say that they are, have a limit of their own.
class RequestSizeLimit extends OncePerRequestFilter {

    private final DataSize largest;
    private final DataSize largestImage;

    RequestSizeLimit(DataSize largest, DataSize largestImage) {
        this.largest = largest;
        this.largestImage = largestImage;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            chain.doFilter(counting(request, (int) limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long limit(HttpServletRequest request) {
        var type = request.getContentType();
        var image = type != null && type.toLowerCase(Locale.ROOT).startsWith("image/");
        return (image ? largestImage : largest).toBytes();
    }

    private static HttpServletRequest counting(HttpServletRequest request, int most) {
        return new ContentCachingRequestWrapper(request, most) {
            @Override
            protected void handleContentOverflow(int limit) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
        };
    }
}
