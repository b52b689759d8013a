package dev.konto.signinactivity.web;

import dev.konto.signinactivity.keeping.ChoosingOrganizationRetention;
import dev.konto.signinactivity.keeping.HoldingSignIns;
import dev.konto.starter.account.AccountId;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/sign-ins")
class RetentionAdministrationController {

    private final ChoosingOrganizationRetention choosing;
    private final HoldingSignIns holding;

    RetentionAdministrationController(
            ChoosingOrganizationRetention choosing, HoldingSignIns holding) {
        this.choosing = choosing;
        this.holding = holding;
    }

    @Operation(
            operationId = "chooseOrganizationRetention",
            summary = "Keep the sign-ins of an organization's accounts for a shorter time")
    @PutMapping("/organizations/{id}/retention")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String id, @RequestBody @Valid RetentionController.Days chosen) {
        choosing.choose(id, chosen.days());
    }

    @Operation(
            operationId = "holdSignIns",
            summary = "Delete nothing about an account until the hold is lifted")
    @PutMapping("/accounts/{id}/hold")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(@PathVariable AccountId id, @RequestBody @Valid Hold hold) {
        holding.hold(id, hold.held());
    }

    record Hold(boolean held) {}
}
