export default {
  'security-info.title': 'Säkerhetsinformation',
  'security-info.intro': 'Så här visar du att det är du.',
  'security-info.methods': 'Inloggningsmetoder',
  'security-info.empty.title': 'Ingen inloggningsmetod ännu',
  'security-info.empty.intro': 'Organisationens policy avgör vilka metoder du kan använda.',
  'security-info.policy': 'Organisationens policy avgör vilka metoder du kan använda.',
  'security-info.default': 'Förvald',
  'security-info.used': 'senast använd {when}',
  'security-info.changed': 'Ändrades {when}',
  'security-info.change-password': 'Byt lösenord',
};
