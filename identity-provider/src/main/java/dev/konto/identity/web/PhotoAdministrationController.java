package dev.konto.identity.web;

import dev.konto.identity.photo.RemovingPhoto;
import dev.konto.identity.photo.SettingPhoto;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.account.Caller;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/admin/v1/accounts/{id}/photo")
class PhotoAdministrationController {

    private final SettingPhoto setting;
    private final RemovingPhoto removing;

    PhotoAdministrationController(SettingPhoto setting, RemovingPhoto removing) {
        this.setting = setting;
        this.removing = removing;
    }

    @Operation(
            operationId = "setPhoto",
            summary = "Show a person as on this JPEG or PNG",
            description =
                    "At most 512 KiB and 2048 by 2048 pixels. Its middle is kept as a square of at"
                        + " most 256 pixels, and nothing that the file says beside the picture.")
    @PutMapping(consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            Caller administrator,
            @PathVariable AccountId id,
            @RequestBody @Schema(type = "string", format = "binary") byte[] photo) {
        setting.set(administrator, id, photo);
    }

    @Operation(operationId = "removePhoto", summary = "Take a person's photo away")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller administrator, @PathVariable AccountId id) {
        removing.remove(administrator, id);
    }
}
