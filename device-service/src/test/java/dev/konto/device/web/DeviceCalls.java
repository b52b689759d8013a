package dev.konto.device.web;

import dev.konto.device.Device;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What somebody with a token can ask of devices.
record DeviceCalls(MockMvcTester mvc, String token) {

    MvcTestResult get(String uri) {
        return mvc.get().uri(uri).header("Authorization", token).exchange();
    }

    MvcTestResult show(Device device) {
        return get(path(device));
    }

    MvcTestResult disable(Device device) {
        return mvc.post().uri(path(device) + "/disable").header("Authorization", token).exchange();
    }

    MvcTestResult disable(Device device, String confirmation) {
        return mvc.post()
                .uri(path(device) + "/disable")
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(confirmation)
                .exchange();
    }

    MvcTestResult rename(Device device, String body, @Nullable String ifMatch) {
        var request =
                mvc.patch()
                        .uri(path(device))
                        .header("Authorization", token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static String path(Device device) {
        return "/api/v1/devices/" + device.id().value();
    }
}
