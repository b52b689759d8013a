export default {
  'overview.title': 'Hello, {name}',
  'overview.page': 'Overview',
  'checkup.title': 'Security checkup',
  'checkup.good': 'You’re in good shape',
  'checkup.good.intro': 'Nothing needs your attention right now.',
  'checkup.incomplete': 'Not everything could be checked: {areas}.',
  'checkup.review':
    '{count, plural, one {One unusual sign-in waits for your answer} other {# unusual sign-ins wait for your answer}}',
  'checkup.review.why': 'Say whether it was you. If not, we help you to shut others out.',
  'checkup.review.do': 'Look at it',
  'checkup.copied': '{method} may have been copied',
  'checkup.copied.why': 'Delete it and make a new one, so that a copy is of no use.',
  'checkup.copied.do': 'Look at my methods',
  'checkup.second-step': 'Only your password protects your account',
  'checkup.second-step.why': 'Add a second step, so that a stolen password is not enough.',
  'checkup.second-step.do': 'Add a second step',
  'checkup.one-method': 'You have only one way to prove that it is you',
  'checkup.one-method.why': 'Add another, or recovery codes, for the day when it is lost.',
  'checkup.one-method.do': 'Add another',
  'checkup.codes':
    '{count, plural, =0 {You have no recovery code left} one {You have one recovery code left} other {You have # recovery codes left}}',
  'checkup.codes.why': 'Get new ones while you can sign in.',
  'checkup.codes.do': 'Get new codes',
  'checkup.terms':
    '{count, plural, one {One document is waiting for you} other {# documents are waiting for you}}',
  'checkup.terms.why': 'Read the terms of use and accept them.',
  'checkup.terms.do': 'Read the terms',
  'checkup.device': '{device} hasn’t been seen since {date}',
  'checkup.device.why': 'Disable it if you no longer have it.',
  'checkup.device.do': 'Look at my devices',
  'tile.away': 'Can’t be reached right now',
  'tile.security-info':
    '{count, plural, =0 {Password only} one {Password and one method} other {Password and # methods}}',
  'tile.security-info.default': 'First asked for: {method}',
  'tile.password': 'Changed {when}',
  'tile.password.unknown': 'Change it whenever you like',
  'tile.devices': '{count, plural, =0 {No devices yet} one {One device} other {# devices}}',
  'tile.devices.more': 'More than {count} devices',
  'tile.devices.disabled': '{count, plural, one {, one of them disabled} other {, # of them disabled}}',
  'tile.organizations':
    '{count, plural, =0 {No organizations yet} one {One organization} other {# organizations}}',
  'tile.organizations.invitations':
    '{count, plural, one {, one invitation waits} other {, # invitations wait}}',
  'tile.privacy':
    '{count, plural, =0 {You have accepted all terms of use} one {One document waits for you} other {# documents wait for you}}',
  'tile.sign-ins': 'Last sign-in {when}',
  'tile.sign-ins.none': 'No sign-ins yet',
  'tile.sign-ins.review': '{count, plural, one {One waits for your answer} other {# wait for your answer}}',
  'tile.sign-ins.failures':
    '{count, plural, =0 {No failed attempts in 30 days} one {One failed attempt in 30 days} other {# failed attempts in 30 days}}',
  'links.title': 'Related',
};
