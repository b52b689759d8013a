/** En text för varje problemtyp i kontraktet. */
export default {
  'problem.validation-failed': 'Något av det du skrev godtas inte.',
  'problem.unauthenticated': 'Du är inte längre inloggad. Logga in igen för att fortsätta.',
  'problem.insufficient-user-authentication':
    'Det här kräver att du nyss har loggat in. Du kommer tillbaka hit efteråt.',
  'problem.forbidden': 'Ditt konto får inte göra det här. Organisationens support kan berätta varför.',
  'problem.not-found': 'Det finns inte kvar. Det kan ha tagits bort under tiden.',
  'problem.version-conflict':
    'Det ändrades på ett annat ställe samtidigt. Se hur det ser ut nu och gör sedan om din ändring.',
  'problem.precondition-failed':
    'Det har ändrats på ett annat ställe sedan du öppnade det. Se hur det ser ut nu och gör sedan om din ändring.',
  'problem.last-method':
    'Det här är ditt sista sätt att logga in, så det måste finnas kvar. Lägg till ett annat först.',
  'problem.method-limit-reached':
    'Du har så många som din organisation tillåter. Ta bort en för att få plats.',
  'problem.needs-another-method':
    'Lägg till en annan inloggningsmetod först. Den här kan inte vara den enda.',
  'problem.proofs-insufficient':
    'Visa en gång till att det är du: det du visade räcker inte, eller så var det för länge sedan.',
  'problem.method-not-offered': 'Din organisation erbjuder inte den här sortens inloggningsmetod.',
  'problem.nothing-to-resend': 'Här väntas ingen kod längre. Ta bort metoden och lägg till den igen.',
  'problem.device-named-otherwise':
    'Enheten har fått ett annat namn under tiden. Kontrollera att det är rätt enhet.',
  'problem.device-of-another-account': 'Enheten är registrerad på ett annat konto. Inget har ändrats.',
  'problem.proof-not-valid':
    'Enheten kunde inte visa att det är den som registrerades. Inget har ändrats. Försök igen.',
  'problem.home-organization': 'Din hemorganisation äger kontot, så du kan inte lämna den.',
  'problem.leaving-forbidden': 'Organisationen låter inte sina medlemmar lämna den på egen hand.',
  'problem.invitation-expired': 'Inbjudan har gått ut. Be organisationen om en ny.',
  'problem.invitation-answered': 'Du har redan svarat på inbjudan, på ett annat sätt. Inget har ändrats.',
  'problem.terms-version-outdated': 'Det finns en nyare version av villkoren. Läs den innan du godkänner.',
  'problem.managed-by-organization': 'Det här bestämmer din organisation åt dig.',
  'problem.export-not-ready': 'Det finns inget arkiv att hämta: det är inte klart än eller har gått ut.',
  'problem.export-running': 'En kopia av dina uppgifter håller redan på att göras. Vänta tills den är klar.',
  'problem.erasing-has-begun': 'Det är för sent att behålla kontot: uppgifterna håller på att raderas.',
  'problem.wrong-code': 'Koden stämde inte. Använd den senaste.',
  'problem.wrong-password': 'Det är inte ditt nuvarande lösenord.',
  'problem.password-unacceptable': 'Lösenordet går inte att använda. Välj ett annat.',
  'problem.too-many-attempts': 'Det blev för många försök. Vänta en stund och försök igen.',
  'problem.too-many-recovery-keys': 'Det finns ingen plats för fler återställningsnycklar. Inget ändrades.',
  'problem.rate-limited': 'Det var mycket på en gång. Vänta ett ögonblick och försök igen.',
  'problem.content-too-large': 'Det är mer än vad som får plats. Korta av det och försök igen.',
  'problem.dependency-unavailable':
    'Det går inte just nu, eftersom en del av tjänsten är borta. Inget har ändrats. Försök igen om en stund.',
  'problem.unreachable': 'Inget svar kom. Kontrollera din anslutning och försök igen.',
  'problem.unexpected': 'Något gick fel hos oss. Om det fortsätter kan du ge referensen till din support.',
  'problem.sign-in-again': 'Logga in igen',
};
