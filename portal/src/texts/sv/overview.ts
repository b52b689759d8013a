export default {
  'overview.title': 'Hej {name}',
  'overview.page': 'Översikt',
  'checkup.title': 'Säkerhetskontroll',
  'checkup.good': 'Allt ser bra ut',
  'checkup.good.intro': 'Inget behöver din uppmärksamhet just nu.',
  'checkup.incomplete': 'Allt kunde inte kontrolleras: {areas}.',
  'checkup.review':
    '{count, plural, one {En ovanlig inloggning väntar på ditt svar} other {# ovanliga inloggningar väntar på ditt svar}}',
  'checkup.review.why': 'Svara om det var du. Om inte hjälper vi dig att stänga ute andra.',
  'checkup.review.do': 'Se efter',
  'checkup.second-step': 'Bara lösenordet skyddar ditt konto',
  'checkup.second-step.why': 'Lägg till ett andra steg, så räcker inte ett stulet lösenord.',
  'checkup.second-step.do': 'Lägg till ett andra steg',
  'checkup.one-method': 'Du har bara ett sätt att visa att det är du',
  'checkup.one-method.why': 'Lägg till ett till, eller återställningskoder, för den dag då det är borta.',
  'checkup.one-method.do': 'Lägg till ett till',
  'checkup.codes':
    '{count, plural, =0 {Du har ingen återställningskod kvar} one {Du har en återställningskod kvar} other {Du har # återställningskoder kvar}}',
  'checkup.codes.why': 'Skapa nya medan du kan logga in.',
  'checkup.codes.do': 'Skapa nya koder',
  'checkup.terms': '{count, plural, one {Ett dokument väntar på dig} other {# dokument väntar på dig}}',
  'checkup.terms.why': 'Läs användarvillkoren och godkänn dem.',
  'checkup.terms.do': 'Läs villkoren',
  'checkup.device': '{device} har inte synts sedan {date}',
  'checkup.device.why': 'Spärra enheten om du inte har den kvar.',
  'checkup.device.do': 'Se mina enheter',
  'tile.away': 'Går inte att nå just nu',
  'tile.security-info':
    '{count, plural, =0 {Bara lösenord} one {Lösenord och en metod} other {Lösenord och # metoder}}',
  'tile.security-info.default': 'Först efterfrågas: {method}',
  'tile.password': 'Ändrades {when}',
  'tile.password.unknown': 'Byt det när du vill',
  'tile.devices': '{count, plural, =0 {Inga enheter ännu} one {En enhet} other {# enheter}}',
  'tile.devices.more': 'Fler än {count} enheter',
  'tile.devices.disabled': '{count, plural, one {, varav en spärrad} other {, varav # spärrade}}',
  'tile.organizations':
    '{count, plural, =0 {Inga organisationer ännu} one {En organisation} other {# organisationer}}',
  'tile.organizations.invitations':
    '{count, plural, one {, en inbjudan väntar} other {, # inbjudningar väntar}}',
  'tile.privacy':
    '{count, plural, =0 {Du har godkänt alla användarvillkor} one {Ett dokument väntar på dig} other {# dokument väntar på dig}}',
  'tile.sign-ins': 'Senast inloggad {when}',
  'tile.sign-ins.none': 'Inga inloggningar ännu',
  'tile.sign-ins.review': '{count, plural, one {En väntar på ditt svar} other {# väntar på ditt svar}}',
  'tile.sign-ins.failures':
    '{count, plural, =0 {Inga misslyckade försök på 30 dagar} one {Ett misslyckat försök på 30 dagar} other {# misslyckade försök på 30 dagar}}',
  'links.title': 'Relaterat',
};
