export default {
  'overview.title': 'Hello, {name}',
  'overview.page': 'Overview',
  'checkup.title': 'Security checkup',
  'checkup.good': 'You’re in good shape',
  'checkup.good.intro': 'Nothing needs your attention right now.',
  'checkup.incomplete': 'Not everything could be checked: {areas}.',
  'checkup.terms':
    '{count, plural, one {One document is waiting for you} other {# documents are waiting for you}}',
  'checkup.terms.why': 'Read the terms of use and accept them.',
  'checkup.terms.do': 'Read the terms',
  'checkup.device': '{device} hasn’t been seen since {date}',
  'checkup.device.why': 'Disable it if you no longer have it.',
  'checkup.device.do': 'Look at my devices',
  'tile.away': 'Can’t be reached right now',
  'tile.security-info':
    '{count, plural, =0 {No sign-in method yet} one {One way to sign in} other {# ways to sign in}}',
  'tile.password': 'Changed {when}',
  'tile.password.unknown': 'Change it whenever you like',
  'tile.devices': '{count, plural, =0 {No devices yet} one {One device} other {# devices}}',
  'tile.devices.more': 'More than {count} devices',
  'tile.devices.disabled': '{count, plural, one {, one of them disabled} other {, # of them disabled}}',
  'tile.organizations':
    '{count, plural, =0 {No organizations yet} one {One organization} other {# organizations}}',
  'tile.privacy':
    '{count, plural, =0 {You have accepted all terms of use} one {One document waits for you} other {# documents wait for you}}',
  'tile.sign-ins': 'Last sign-in {when}',
  'tile.sign-ins.none': 'No sign-ins yet',
  'tile.sign-ins.failures':
    '{count, plural, =0 {No failed attempts in 30 days} one {One failed attempt in 30 days} other {# failed attempts in 30 days}}',
  'links.title': 'Related',
};
