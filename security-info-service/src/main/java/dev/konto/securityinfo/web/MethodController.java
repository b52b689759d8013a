package dev.konto.securityinfo.web;

import dev.konto.securityinfo.AddingMethod;
import dev.konto.securityinfo.ConfirmingMethod;
import dev.konto.securityinfo.DeletingMethod;
import dev.konto.securityinfo.DemandingSignIn;
import dev.konto.securityinfo.RenamingMethod;
import dev.konto.securityinfo.ResendingCode;
import dev.konto.securityinfo.SecurityInfos;
import dev.konto.securityinfo.code.Code;
import dev.konto.securityinfo.method.Channel;
import dev.konto.securityinfo.method.Method;
import dev.konto.securityinfo.method.MethodId;
import dev.konto.securityinfo.passkey.PasskeySettings;
import dev.konto.starter.account.Caller;
import dev.konto.starter.account.SignIn;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;
import java.util.Map;

@RestController
@RequestMapping("/api/v1/security-info/methods")
@PreAuthorize("hasAuthority('SCOPE_security-info.write')")
class MethodController {

    private final SecurityInfos infos;
    private final DemandingSignIn demanding;
    private final AddingMethod adding;
    private final ConfirmingMethod confirming;
    private final ResendingCode resending;
    private final RenamingMethod renaming;
    private final DeletingMethod deleting;
    private final PasskeySettings passkeys;

    MethodController(
            SecurityInfos infos,
            DemandingSignIn demanding,
            AddingMethod adding,
            ConfirmingMethod confirming,
            ResendingCode resending,
            RenamingMethod renaming,
            DeletingMethod deleting,
            PasskeySettings passkeys) {
        this.infos = infos;
        this.demanding = demanding;
        this.adding = adding;
        this.confirming = confirming;
        this.resending = resending;
        this.renaming = renaming;
        this.deleting = deleting;
        this.passkeys = passkeys;
    }

    @Operation(
            operationId = "addMethod",
            summary = "Add a sign-in method; most count once they are confirmed")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AddedView add(
            Caller caller, SignIn signIn, Locale language, @Valid @RequestBody AddMethod request) {
        demanding.toAdd(caller.account(), request.type(), signIn);
        var added = adding.add(caller, request.wanted(), language);
        return new AddedView(
                view(caller, added.method()),
                HandoverView.of(added.method().type(), added.handover()));
    }

    @Operation(
            operationId = "confirmMethod",
            summary = "Confirm a method with its code, or with the passkey that was made")
    @PostMapping("/{id}/confirmation")
    MethodView confirm(
            Caller caller, @PathVariable MethodId id, @Valid @RequestBody Confirmation request) {
        var proof = Proofs.of(request.code(), request.credential());
        var label = Labels.of(request.label());
        return view(caller, confirming.confirm(caller, id, proof, label));
    }

    @Operation(operationId = "resendCode", summary = "Send another code to a pending method")
    @PostMapping("/{id}/resend")
    HandoverView resend(
            Caller caller,
            @PathVariable MethodId id,
            Locale language,
            @Valid @RequestBody Resend request) {
        var sent = resending.resend(caller, id, request.channel(), language);
        return HandoverView.of(infos.of(caller.account()).method(id).type(), sent);
    }

    @Operation(operationId = "renameMethod", summary = "Give a method another label")
    @PatchMapping("/{id}")
    MethodView rename(
            Caller caller,
            SignIn signIn,
            @PathVariable MethodId id,
            @Valid @RequestBody Rename request) {
        demanding.toChange(caller.account(), id, signIn);
        return view(caller, renaming.rename(caller, id, request.label().strip()));
    }

    @Operation(
            operationId = "deleteMethod",
            summary = "Delete a method; if it was the default, another one is")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, SignIn signIn, Locale language, @PathVariable MethodId id) {
        demanding.toChange(caller.account(), id, signIn);
        deleting.delete(caller, id, language);
    }

    private MethodView view(Caller caller, Method method) {
        return MethodView.of(infos.of(caller.account()), method, passkeys);
    }

    /// A new method, and what its owner gets.
    record AddedView(MethodView method, HandoverView challenge) {}

    /// Either a code, or a passkey's RegistrationResponseJSON.
    record Confirmation(
            @Schema(type = "string") @Nullable Code code,
            @Nullable Map<String, Object> credential,
            @Nullable @Size(max = 64) String label) {

        @Override
        public String toString() {
            return "Confirmation[•]";
        }
    }

    record Resend(@Nullable Channel channel) {}

    record Rename(@NotBlank @Size(max = 64) String label) {}
}
