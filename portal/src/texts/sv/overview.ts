export default {
  'overview.title': 'Hej {name}',
  'overview.page': 'Översikt',
  'checkup.title': 'Säkerhetskontroll',
  'checkup.good': 'Allt ser bra ut',
  'checkup.good.intro': 'Inget behöver din uppmärksamhet just nu.',
  'checkup.incomplete': 'Allt kunde inte kontrolleras: {areas}.',
  'checkup.terms': '{count, plural, one {Ett dokument väntar på dig} other {# dokument väntar på dig}}',
  'checkup.terms.why': 'Läs användarvillkoren och godkänn dem.',
  'checkup.terms.do': 'Läs villkoren',
  'checkup.device': '{device} har inte synts sedan {date}',
  'checkup.device.why': 'Spärra enheten om du inte har den kvar.',
  'checkup.device.do': 'Se mina enheter',
  'tile.away': 'Går inte att nå just nu',
  'tile.security-info':
    '{count, plural, =0 {Inget sätt att logga in ännu} one {Ett sätt att logga in} other {# sätt att logga in}}',
  'tile.password': 'Ändrades {when}',
  'tile.password.unknown': 'Byt det när du vill',
  'tile.devices': '{count, plural, =0 {Inga enheter ännu} one {En enhet} other {# enheter}}',
  'tile.devices.more': 'Fler än {count} enheter',
  'tile.devices.disabled': '{count, plural, one {, varav en spärrad} other {, varav # spärrade}}',
  'tile.organizations':
    '{count, plural, =0 {Inga organisationer ännu} one {En organisation} other {# organisationer}}',
  'tile.privacy':
    '{count, plural, =0 {Du har godkänt alla användarvillkor} one {Ett dokument väntar på dig} other {# dokument väntar på dig}}',
  'tile.sign-ins': 'Senast inloggad {when}',
  'tile.sign-ins.none': 'Inga inloggningar ännu',
  'tile.sign-ins.failures':
    '{count, plural, =0 {Inga misslyckade försök på 30 dagar} one {Ett misslyckat försök på 30 dagar} other {# misslyckade försök på 30 dagar}}',
  'links.title': 'Relaterat',
};
