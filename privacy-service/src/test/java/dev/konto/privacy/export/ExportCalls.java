package dev.konto.privacy.export;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What people ask for who want their data.
record ExportCalls(MockMvcTester mvc) {

    private static final String PATH = "/api/v1/privacy/exports";

    MvcTestResult post(String authorization) {
        return mvc.post().uri(PATH).header("Authorization", authorization).exchange();
    }

    MvcTestResult list(String authorization) {
        return get(authorization, "");
    }

    MvcTestResult get(String authorization, ExportId id) {
        return get(authorization, "/" + id.value());
    }

    MvcTestResult archive(String authorization, ExportId id) {
        return get(authorization, "/" + id.value() + "/archive");
    }

    private MvcTestResult get(String authorization, String path) {
        return mvc.get().uri(PATH + path).header("Authorization", authorization).exchange();
    }
}
