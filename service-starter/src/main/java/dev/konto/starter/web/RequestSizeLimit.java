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

/// Refuses bodies that are larger than any request here needs to be, whether it is told
/// beforehand or shows as it is read.
class RequestSizeLimit extends OncePerRequestFilter {

    private final DataSize largest;

    RequestSizeLimit(DataSize largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            chain.doFilter(counting(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private HttpServletRequest counting(HttpServletRequest request) {
        return new ContentCachingRequestWrapper(request, (int) largest.toBytes()) {
            @Override
            protected void handleContentOverflow(int limit) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
        };
    }
}
