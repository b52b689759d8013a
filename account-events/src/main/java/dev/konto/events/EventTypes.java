package dev.konto.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The event types, `dev.konto.<area>.<what-happened>.v<version>`. A breaking change of a body
/// makes a new version beside the old one.
public final class EventTypes {

    public static final String AUTH_SIGN_IN = "dev.konto.auth.sign-in.v1";
    public static final String AUTH_SESSION_ENDED = "dev.konto.auth.session-ended.v1";
    public static final String AUTH_CONSENT_GRANTED = "dev.konto.auth.consent-granted.v1";
    public static final String AUTH_CONSENT_REVOKED = "dev.konto.auth.consent-revoked.v1";

    public static final String ACCOUNT_CREATED = "dev.konto.account.created.v1";
    public static final String ACCOUNT_CHANGED = "dev.konto.account.changed.v1";
    public static final String ACCOUNT_LOCKED = "dev.konto.account.locked.v1";
    public static final String ACCOUNT_UNLOCKED = "dev.konto.account.unlocked.v1";
    public static final String ACCOUNT_CLOSING = "dev.konto.account.closing.v1";
    public static final String ACCOUNT_REOPENED = "dev.konto.account.reopened.v1";
    public static final String ACCOUNT_CLOSED = "dev.konto.account.closed.v1";

    public static final String SESSION_REVOKED = "dev.konto.session.revoked.v1";

    public static final String SECURITY_INFO_METHOD_ADDED =
            "dev.konto.security-info.method-added.v1";
    public static final String SECURITY_INFO_METHOD_CONFIRMED =
            "dev.konto.security-info.method-confirmed.v1";
    public static final String SECURITY_INFO_METHOD_RENAMED =
            "dev.konto.security-info.method-renamed.v1";
    public static final String SECURITY_INFO_METHOD_DELETED =
            "dev.konto.security-info.method-deleted.v1";
    public static final String SECURITY_INFO_DEFAULT_METHOD_CHANGED =
            "dev.konto.security-info.default-method-changed.v1";
    public static final String SECURITY_INFO_PASSWORD_CHANGED =
            "dev.konto.security-info.password-changed.v1";
    public static final String SECURITY_INFO_PASSWORD_RESET =
            "dev.konto.security-info.password-reset.v1";
    public static final String SECURITY_INFO_VERIFICATION_THROTTLED =
            "dev.konto.security-info.verification-throttled.v1";
    public static final String SECURITY_INFO_PASSKEY_CLONE_SUSPECTED =
            "dev.konto.security-info.passkey-clone-suspected.v1";

    public static final String DEVICE_REGISTERED = "dev.konto.device.registered.v1";
    public static final String DEVICE_RENAMED = "dev.konto.device.renamed.v1";
    public static final String DEVICE_UPDATED = "dev.konto.device.updated.v1";
    public static final String DEVICE_DISABLED = "dev.konto.device.disabled.v1";
    public static final String DEVICE_ENABLED = "dev.konto.device.enabled.v1";
    public static final String DEVICE_COMPLIANCE_CHANGED = "dev.konto.device.compliance-changed.v1";
    public static final String DEVICE_RECOVERY_KEY_ESCROWED =
            "dev.konto.device.recovery-key-escrowed.v1";
    public static final String DEVICE_RECOVERY_KEY_VIEWED =
            "dev.konto.device.recovery-key-viewed.v1";

    public static final String ORGANIZATION_INVITED = "dev.konto.organization.invited.v1";
    public static final String ORGANIZATION_JOINED = "dev.konto.organization.joined.v1";
    public static final String ORGANIZATION_DECLINED = "dev.konto.organization.declined.v1";
    public static final String ORGANIZATION_LEFT = "dev.konto.organization.left.v1";
    public static final String ORGANIZATION_REMOVED = "dev.konto.organization.removed.v1";
    public static final String ORGANIZATION_POLICY_CHANGED =
            "dev.konto.organization.policy-changed.v1";

    public static final String PRIVACY_SERVICE_CONNECTED = "dev.konto.privacy.service-connected.v1";
    public static final String PRIVACY_SERVICE_DISCONNECTED =
            "dev.konto.privacy.service-disconnected.v1";
    public static final String PRIVACY_TERMS_ACCEPTED = "dev.konto.privacy.terms-accepted.v1";
    public static final String PRIVACY_TERMS_OUTSTANDING = "dev.konto.privacy.terms-outstanding.v1";
    public static final String PRIVACY_PREFERENCES_CHANGED =
            "dev.konto.privacy.preferences-changed.v1";
    public static final String PRIVACY_EXPORT_REQUESTED = "dev.konto.privacy.export-requested.v1";
    public static final String PRIVACY_EXPORT_READY = "dev.konto.privacy.export-ready.v1";
    public static final String PRIVACY_EXPORT_DOWNLOADED = "dev.konto.privacy.export-downloaded.v1";
    public static final String PRIVACY_EXPORT_FAILED = "dev.konto.privacy.export-failed.v1";
    public static final String PRIVACY_CLOSURE_REQUESTED = "dev.konto.privacy.closure-requested.v1";
    public static final String PRIVACY_CLOSURE_WITHDRAWN = "dev.konto.privacy.closure-withdrawn.v1";
    public static final String PRIVACY_ERASURE_REQUESTED = "dev.konto.privacy.erasure-requested.v1";
    public static final String PRIVACY_ERASED = "dev.konto.privacy.erased.v1";
    public static final String PRIVACY_ERASURE_COMPLETED = "dev.konto.privacy.erasure-completed.v1";

    public static final String SIGN_IN_FLAGGED = "dev.konto.sign-in.flagged.v1";
    public static final String SIGN_IN_REVIEWED = "dev.konto.sign-in.reviewed.v1";

    public static final String SIGN_IN_RECOVERY_STARTED = "dev.konto.sign-in.recovery-started.v1";
    public static final String SIGN_IN_RECOVERY_STEP_TAKEN =
            "dev.konto.sign-in.recovery-step-taken.v1";
    public static final String SIGN_IN_RECOVERY_COMPLETED =
            "dev.konto.sign-in.recovery-completed.v1";

    private static final Map<String, List<String>> BY_TOPIC =
            Map.of(
                    Topics.AUTH_EVENTS,
                            List.of(
                                    AUTH_SIGN_IN,
                                    AUTH_SESSION_ENDED,
                                    AUTH_CONSENT_GRANTED,
                                    AUTH_CONSENT_REVOKED),
                    Topics.ACCOUNT_EVENTS,
                            List.of(
                                    ACCOUNT_CREATED,
                                    ACCOUNT_CHANGED,
                                    ACCOUNT_LOCKED,
                                    ACCOUNT_UNLOCKED,
                                    ACCOUNT_CLOSING,
                                    ACCOUNT_REOPENED,
                                    ACCOUNT_CLOSED,
                                    SESSION_REVOKED),
                    Topics.SECURITY_INFO_EVENTS,
                            List.of(
                                    SECURITY_INFO_METHOD_ADDED,
                                    SECURITY_INFO_METHOD_CONFIRMED,
                                    SECURITY_INFO_METHOD_RENAMED,
                                    SECURITY_INFO_METHOD_DELETED,
                                    SECURITY_INFO_DEFAULT_METHOD_CHANGED,
                                    SECURITY_INFO_PASSWORD_CHANGED,
                                    SECURITY_INFO_PASSWORD_RESET,
                                    SECURITY_INFO_VERIFICATION_THROTTLED,
                                    SECURITY_INFO_PASSKEY_CLONE_SUSPECTED),
                    Topics.DEVICE_EVENTS,
                            List.of(
                                    DEVICE_REGISTERED,
                                    DEVICE_RENAMED,
                                    DEVICE_UPDATED,
                                    DEVICE_DISABLED,
                                    DEVICE_ENABLED,
                                    DEVICE_COMPLIANCE_CHANGED,
                                    DEVICE_RECOVERY_KEY_ESCROWED,
                                    DEVICE_RECOVERY_KEY_VIEWED),
                    Topics.ORGANIZATION_EVENTS,
                            List.of(
                                    ORGANIZATION_INVITED,
                                    ORGANIZATION_JOINED,
                                    ORGANIZATION_DECLINED,
                                    ORGANIZATION_LEFT,
                                    ORGANIZATION_REMOVED,
                                    ORGANIZATION_POLICY_CHANGED),
                    Topics.PRIVACY_EVENTS,
                            List.of(
                                    PRIVACY_SERVICE_CONNECTED,
                                    PRIVACY_SERVICE_DISCONNECTED,
                                    PRIVACY_TERMS_ACCEPTED,
                                    PRIVACY_TERMS_OUTSTANDING,
                                    PRIVACY_PREFERENCES_CHANGED,
                                    PRIVACY_EXPORT_REQUESTED,
                                    PRIVACY_EXPORT_READY,
                                    PRIVACY_EXPORT_DOWNLOADED,
                                    PRIVACY_EXPORT_FAILED,
                                    PRIVACY_CLOSURE_REQUESTED,
                                    PRIVACY_CLOSURE_WITHDRAWN,
                                    PRIVACY_ERASURE_REQUESTED,
                                    PRIVACY_ERASED,
                                    PRIVACY_ERASURE_COMPLETED),
                    Topics.SIGN_IN_EVENTS,
                            List.of(
                                    SIGN_IN_FLAGGED,
                                    SIGN_IN_REVIEWED,
                                    SIGN_IN_RECOVERY_STARTED,
                                    SIGN_IN_RECOVERY_STEP_TAKEN,
                                    SIGN_IN_RECOVERY_COMPLETED));

    private EventTypes() {}

    /// All types of the contract.
    public static Set<String> all() {
        return BY_TOPIC.values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The types that a topic carries; none for a topic that is not in the contract.
    public static List<String> in(String topic) {
        return BY_TOPIC.getOrDefault(topic, List.of());
    }

    /// The `ce_dataschema` of a type. Its schema is on the classpath as `schemas/<type>.json`.
    public static String dataSchema(String type) {
        return "urn:konto:schema:" + type;
    }
}
