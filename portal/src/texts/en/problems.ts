/** One text for each problem type of the contract. */
export default {
  'problem.validation-failed': 'Something in what you entered isn’t accepted.',
  'problem.unauthenticated': 'You are no longer signed in. Sign in again to go on.',
  'problem.insufficient-user-authentication':
    'This needs a fresh sign-in first. You come back here afterwards.',
  'problem.forbidden': 'Your account isn’t allowed to do this. Your organization’s support can tell you why.',
  'problem.not-found': 'It isn’t here anymore. It may have been removed in the meantime.',
  'problem.version-conflict':
    'It was changed somewhere else at the same moment. Look at it again, then repeat your change.',
  'problem.precondition-failed':
    'It was changed somewhere else since you opened it. Look at it again, then repeat your change.',
  'problem.last-method': 'This is your last way to sign in, so it has to stay. Add another one first.',
  'problem.method-limit-reached':
    'You have as many of these as your organization allows. Delete one to make room.',
  'problem.needs-another-method': 'Add another sign-in method first. This one can’t stand alone.',
  'problem.proofs-insufficient':
    'Prove once more that it is you: what you proved isn’t enough, or was too long ago.',
  'problem.method-not-offered': 'Your organization doesn’t offer this kind of sign-in method.',
  'problem.nothing-to-resend': 'No code is awaited here anymore. Delete the method and add it again.',
  'problem.device-named-otherwise':
    'The device was given another name meanwhile. Make sure that it is the one you mean.',
  'problem.device-of-another-account': 'This device is registered to another account. Nothing was changed.',
  'problem.proof-not-valid':
    'The device couldn’t show that it is the one that was registered. Nothing was changed. Try again.',
  'problem.home-organization': 'Your home organization owns this account, so you can’t leave it.',
  'problem.leaving-forbidden': 'This organization doesn’t let its members leave by themselves.',
  'problem.invitation-expired': 'This invitation has expired. Ask the organization for a new one.',
  'problem.invitation-answered':
    'You have answered this invitation before, in another way. Nothing was changed.',
  'problem.terms-version-outdated':
    'There is a newer version of these terms. Read that one before you accept.',
  'problem.managed-by-organization': 'Your organization decides this for you.',
  'problem.export-not-ready': 'There is no archive to download: it isn’t finished yet, or it has expired.',
  'problem.export-running': 'A copy of your data is being made already. Wait until it is finished.',
  'problem.erasing-has-begun': 'The time to keep your account is over: its data is being erased.',
  'problem.wrong-code': 'That code didn’t match. Use the newest one.',
  'problem.wrong-password': 'That isn’t your current password.',
  'problem.password-unacceptable': 'This password can’t be used. Choose another one.',
  'problem.too-many-attempts': 'There were too many attempts. Wait a while, then try again.',
  'problem.too-many-recovery-keys': 'There is no room for more recovery keys. Nothing was changed.',
  'problem.rate-limited': 'That was a lot at once. Wait a moment, then try again.',
  'problem.content-too-large': 'That is more than fits here. Shorten it, then try again.',
  'problem.dependency-unavailable':
    'This can’t be done right now, because a part of the service is away. Nothing was changed. Try again in a moment.',
  'problem.unreachable': 'No answer came. Check your connection, then try again.',
  'problem.unexpected':
    'Something went wrong on our side. If it keeps happening, give the reference to your support.',
  'problem.sign-in-again': 'Sign in again',
};
