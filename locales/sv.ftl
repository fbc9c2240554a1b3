## On every page

languages = Språk
languages-go = Byt
title-error = Fel:
summary-heading = Kontrollera följande
next = Nästa
continue = Fortsätt
other-account = Använd ett annat konto
not-you = Är det inte du?
sign-out = Logga ut
signed-in-as = Inloggad som
reference = Referens
way-back = Tillbaka till { $client }
way-sign-in = Logga in
way-again = Försök igen
wait-seconds = { $count ->
    [one] om 1 sekund
   *[other] om { $count } sekunder
}
wait-minutes = { $count ->
    [one] om 1 minut
   *[other] om { $count } minuter
}
wait-hours = { $count ->
    [one] om 1 timme
   *[other] om { $count } timmar
}
span-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minuter
}
span-hours = { $count ->
    [one] 1 timme
   *[other] { $count } timmar
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}

## Fields

label-username = Användarnamn
label-email = E-postadress
label-phone = Telefonnummer
label-email-or-phone = E-postadress eller telefonnummer
label-any = Användarnamn, e-postadress eller telefonnummer
label-password = Lösenord
label-new-password = Nytt lösenord
label-confirm-password = Upprepa det nya lösenordet
label-device-name = Namn på den här enheten (valfritt)
password-show = Visa lösenord
password-hide = Dölj lösenord
code-label = Kod
device-name-hint = Till exempel ”Min mobil”, så att du senare vet vilken app du ska öppna.

## Signing in

sign-in-title = Logga in
sign-in-lead = för att fortsätta till { $client }
sign-in-submit = Logga in
password-title = Ange ditt lösenord
username-missing = Ange namnet som du loggar in med.
username-too-long = Namnet är för långt. Ange högst 128 tecken.
password-missing = Ange ditt lösenord.
wrong-credentials = Namnet eller lösenordet stämmer inte. Kontrollera båda och försök igen.
unknown-user = Ingen här har det namnet. Kontrollera stavningen.
account-locked = Det blev för många felaktiga försök. Försök igen { $wait }.
temporary-password-expired = Ditt tillfälliga lösenord har gått ut. Be den som bjöd in dig om ett nytt.
account-not-confirmed = Kontot har inte bekräftats än. Be din administratör att bekräfta det.
account-confirmed = Ditt konto är bekräftat. Logga in för att fortsätta.
password-reset-required = Ditt lösenord måste återställas innan du kan logga in. Be din administratör om hjälp.
password-reset-now = Ditt lösenord gäller inte längre. Välj ett nytt med hjälp av en kod som vi skickar till dig.
password-in-a-breach = Lösenordet har blivit känt genom en dataläcka någon annanstans och öppnar inte längre ditt konto. Välj ett nytt med hjälp av en kod som vi skickar till dig.

## New password

new-password-title = Välj ett nytt lösenord
new-password-lead = Du loggade in med ett tillfälligt lösenord. Från och med nu ska bara du känna till det.
new-password-lead-breached = Ditt lösenord har blivit känt genom en dataläcka någon annanstans. Välj ett som du inte använder på något annat ställe.
new-password-submit = Spara och fortsätt
new-password-missing = Ange ett nytt lösenord.
password-too-short = { $count ->
    [one] Lösenordet måste ha minst 1 tecken.
   *[other] Lösenordet måste ha minst { $count } tecken.
}
password-too-long = { $count ->
    [one] Lösenordet får ha högst 1 tecken.
   *[other] Lösenordet får ha högst { $count } tecken.
}
password-rules = Det nya lösenordet uppfyller inte alla krav än. Listan visar vad som saknas.
password-needs-upper = Lösenordet måste innehålla en stor bokstav (A till Z).
password-needs-lower = Lösenordet måste innehålla en liten bokstav (a till z).
password-needs-digit = Lösenordet måste innehålla en siffra (0 till 9).
password-needs-symbol = Lösenordet måste innehålla ett specialtecken, till exempel !, ? eller #.
password-edge-space = Lösenordet får inte börja eller sluta med ett mellanslag.
password-mismatch = Lösenorden är inte likadana. Ange det nya lösenordet två gånger.
password-reused = Du har använt det här lösenordet tidigare. Välj ett annat.
password-guessable = Lösenordet är för lätt att gissa. Använd fler tecken eller flera ord som inte har något med varandra eller med dig att göra.
password-breached = Lösenordet har blivit känt genom en dataläcka någon annanstans. Välj ett som du inte använder på något annat ställe.
password-characters = Det nya lösenordet innehåller tecken som inte kan användas. Välj ett annat.
password-changed = Ditt lösenord har ändrats.
rule-length = { $count ->
    [one] Minst 1 tecken
   *[other] Minst { $count } tecken
}
rule-upper = En stor bokstav
rule-lower = En liten bokstav
rule-digit = En siffra
rule-symbol = Ett specialtecken, till exempel !, ? eller #
rule-edges = Inget mellanslag i början eller slutet
rule-unused = Inte ett som du har använt tidigare
rule-unguessable = Svårt att gissa: inget vanligt ord eller mönster, inget om dig
rule-unbreached = Inte ett från en känd dataläcka
rule-met = klart
rule-unmet = saknas än

## A forgotten password

forgot-link = Har du glömt lösenordet?
sign-up-link = Skapa ett konto
sign-in-link = Tillbaka till inloggningen
forgot-title = Har du glömt lösenordet?
forgot-lead = Tala om vem du är, så skickar vi en kod som du kan välja ett nytt med.
forgot-submit = Skicka kod
choose-reset-title = Vart ska vi skicka koden?
choose-reset-legend = Skicka den
choose-reset-email = Via e-post
choose-reset-text = Via sms
choose-reset-to = Till { $destination }
reset-title = Återställ ditt lösenord
reset-lead = Om det finns ett konto är en kod på väg till { $destination }.
reset-everywhere = Logga ut mig på alla andra ställen
reset-submit = Spara nytt lösenord
sent-code-hint = Den finns i meddelandet som vi skickade. Det kan ta någon minut innan det kommer fram.
code-not-there = Ingen kod än?
code-resend = Skicka en ny
code-sent = En ny kod är på väg. Den förra fungerar inte längre.
code-sent-just-now = En kod skickades alldeles nyss. Vänta en halv minut innan du begär en ny.
no-recovery = Vi har ingen adress att skicka en kod till. Be din administratör om hjälp.

## An account of one's own

sign-up-title = Skapa ett konto
sign-up-lead = för { $client }
sign-up-passwordless = Du kan lämna lösenordet tomt. Då loggar du in med en kod eller en lösennyckel.
sign-up-submit = Skapa konto
optional = (valfritt)
terms-title = Innan du går vidare
terms-lead = Läs det här och godkänn det. Det är nytt, eller så har det ändrats sedan du godkände det.
terms-agree = Jag godkänner: { $title }
terms-read = Läs ”{ $title }” (öppnas på en ny flik)
terms-missing = Markera rutan ”{ $title }” för att fortsätta.
terms-decline = Jag godkänner inte
terms-declined-title = Du har inte godkänt
terms-declined-lead = Utan ditt godkännande kan du inte logga in här. Inget har skickats vidare till appen.
terms-again = Läs igen
label-name = Fullständigt namn
label-given-name = Förnamn
label-middle-name = Mellannamn
label-family-name = Efternamn
label-nickname = Smeknamn
label-birthdate = Födelsedatum
label-gender = Kön
label-address = Adress
label-locale = Språk
label-zoneinfo = Tidszon
label-profile = Profilsida
label-picture = Bild
label-website = Webbplats
field-missing = Fyll i det här fältet.
field-too-long = Det är för långt. Korta ner det.
field-characters = Här finns tecken som inte kan användas. Ta bort dem.
username-taken = Någon har redan det användarnamnet. Välj ett annat.
name-taken = Det finns redan ett konto med det här. Logga in eller återställ ditt lösenord.
looks-like-contact = Ett användarnamn får inte se ut som en e-postadress eller ett telefonnummer. Välj ett annat.
not-email = Det är inte en e-postadress. Den ska se ut som namn@example.com.
not-phone = Det är inte ett telefonnummer. Börja med + och landsnumret, till exempel +46 8 123 456 78.
not-date = Det är inte ett datum.
not-url = Det är inte en webbadress. Den börjar med https://.
not-number = Det är inte ett tal. Skriv det som 12 eller 12.5.
not-a-choice = Välj något av dessa.
pattern-missed = Det har inte den form som efterfrågas.
choose-one = Välj
yes = Ja
no = Nej
confirm-title = Bekräfta ditt konto
confirm-lead = Vi har skickat en kod till { $destination }.
confirm-lead-link = Vi har skickat en länk till { $destination }. Öppna den och kom sedan tillbaka hit.
sent-code-missing = Ange koden från vårt meddelande.
sent-code-wrong = Koden stämmer inte. Kontrollera den eller begär en ny.
code-expired = Koden har gått ut. Begär en ny.
contact-taken = Adressen tillhör numera ett annat konto. Logga in på det eller återställ dess lösenord.
await-approval-title = Nästan klart
await-approval-lead = Ditt konto för { $client } är klart. Någon måste släppa in dig. Försök igen senare.
confirm-link-title = Ett tryck kvar
confirm-link-lead = Tryck på knappen för att bekräfta kontot för { $client }. Stäng sidan om du inte har begärt något konto.
confirm-link-submit = Bekräfta konto
confirmed-title = Ditt konto är bekräftat
confirmed-lead = Gå tillbaka dit där du skapade kontot, eller logga in.
link-expired-title = Länken har gått ut
link-expired-lead = Logga in med ditt namn och lösenord, så skickar vi en ny.

## Second step

choose-setup-title = Lägg till ett andra steg
choose-setup-lead = Ett lösenord för sig kan gissas eller stjälas. Med ett andra steg förblir kontot ditt även då.
choose-setup-legend = Hur vill du bekräfta att det är du?
method-totp = Autentiseringsapp
method-totp-hint = En app i mobilen eller datorn visar en ny kod var 30:e sekund. Den behöver inget nätverk.
method-password = Lösenord
method-password-hint = Det som du valde för det här kontot.
method-email = Kod via e-post
method-email-hint = Vi skickar den till din adress.
method-text = Kod via sms
method-text-hint = Vi skickar den till din telefon.
choose-title = Hur vill du logga in?
choose-second-title = Hur vill du bekräfta det?
choose-legend = Välj något av dessa
other-way = Använd ett annat sätt
sent-code-title = Ange koden som vi skickade
sent-code-lead = Den är på väg till { $destination }.
sent-link-hint = Eller öppna länken i meddelandet, på vilken enhet som helst.
sent-link-waits = Då går den här sidan vidare av sig själv.
sent-link-opened = Jag har öppnat länken
await-link-title = Väntar på din länk
await-link-lead = Öppna länken som är på väg till { $destination } och tryck på knappen där.
await-link-looks = Sidan kontrollerar med några sekunders mellanrum och går sedan vidare av sig själv.
await-link-code = Ange koden i stället
link-pressed-title = Du kan gå vidare
link-pressed-lead = Länken i vårt meddelande har använts. Fortsätt till { $client }.
sign-in-link-title = Är det du som loggar in?
sign-in-link-lead = Någon vill logga in på { $client } som du.
sign-in-link-asked = { $count ->
    [0] Nyss
    [one] För 1 minut sedan
   *[other] För { $count } minuter sedan
}
sign-in-link-elsewhere = Det är den webbläsaren som loggas in, inte den här. Om du inte började där själv ska du svara nej. Annars kommer någon annan in på ditt konto.
sign-in-link-yes = Ja, logga in
sign-in-link-no = Nej, det var inte jag
sign-in-link-pressed-title = Gå tillbaka dit där du började
sign-in-link-pressed-lead = Sidan där går vidare av sig själv. Du kan stänga den här.
sign-in-link-refused-title = Ingen har släppts in
sign-in-link-refused-lead = Koden och länken i det meddelandet fungerar inte längre. Du behöver inte göra något mer.
sign-in-link-expired-title = Länken fungerar inte längre
sign-in-link-expired-lead = Den har använts eller gått ut. Om du nyss tryckte på knappen går du tillbaka dit där du började. Annars begär du en ny där.
no-second = Ditt konto behöver ett andra steg, men inget kan användas här. Be din administratör om hjälp.
method-passkey = Lösennyckel
method-passkey-hint = Din enhet bekräftar att det är du, med fingeravtryck, ansikte eller pinkod.
method-missing = Välj ett av sätten.
set-up-totp-title = Konfigurera din autentiseringsapp
set-up-totp-lead = Lägg till kontot i appen och ange sedan koden som den visar.
set-up-totp-scan = Skanna bilden med appen.
set-up-totp-open = Öppna i appen på den här enheten
set-up-totp-key = Eller skriv in den här nyckeln i appen:
set-up-totp-code-hint = Appen visar den när kontot har lagts till.
set-up-totp-submit = Kontrollera koden och slutför
qr-alt = QR-kod med nyckeln till din autentiseringsapp. Samma nyckel står utskriven nedanför.
totp-title = Ange din kod
totp-hint = Öppna din autentiseringsapp för att se den.
totp-hint-device = Öppna autentiseringsappen på { $device } för att se den.
code-missing = Ange koden från din app.
code-malformed = Koden har sex siffror. Ange alla.
code-wrong = Koden stämmer inte. Ange koden som appen visar nu.
code-used = Koden har redan använts. Vänta tills appen visar nästa.
method-recovery-code = Återställningskod
recovery-code-use = Använd en återställningskod
remember-browser = { $count ->
    [one] Fråga inte efter det här i den här webbläsaren på 1 dag
   *[other] Fråga inte efter det här i den här webbläsaren på { $count } dagar
}
lose-factor = Jag kan inte använda något av dessa
lost-factor-title = Kom in utan ditt andra steg
lost-factor-lead = { $count ->
    [one] För att hålla andra ute tar det här 1 dag. Vi meddelar alla adresser och nummer på ditt konto, och det räcker med ett tryck för att stoppa det. Efter den dagen bekräftar du samma sak en gång till och lägger till ett nytt andra steg.
   *[other] För att hålla andra ute tar det här { $count } dagar. Vi meddelar alla adresser och nummer på ditt konto, och det räcker med ett tryck för att stoppa det. Efter de dagarna bekräftar du samma sak en gång till och lägger till ett nytt andra steg.
}
lost-factor-ripe-lead = Väntetiden är över. Bekräfta en gång till att det är du. Då tas dina tidigare andra steg bort, du loggas ut överallt och lägger till ett nytt.
lost-factor-legend = Vart får vi skicka en kod?
lost-factor-submit = Skicka kod
lost-factor-waits-title = Din begäran väntar
lost-factor-waits-lead = Kom tillbaka den { $when } eller inom två veckor därefter. Tills dess kommer du bara in med ditt andra steg, och om du använder det avslutas begäran.
lost-factor-waits-hint = Var det inte du? Öppna länken i meddelandet som vi skickade och ändra ditt lösenord.
stop-lost-factor-title = Vill du behålla ditt andra steg?
stop-lost-factor-lead = Någon vill komma in på ditt konto för { $client } utan dess andra steg. Stoppa det nu om det inte var du.
stop-lost-factor-submit = Stoppa
lost-factor-stopped-title = Det är stoppat
lost-factor-stopped-lead = Ditt andra steg är kvar. Om det inte var du som bad om det ska du ändra ditt lösenord, eftersom någon känner till det.
lost-factor-nothing-title = Det finns inget att stoppa
lost-factor-nothing-lead = Det har redan stoppats eller är över. Om ditt andra steg är borta och det inte var du ska du kontakta din administratör.
account-lost-factor = Någon vill komma in på ditt konto utan ditt andra steg. Från och med den { $when } kan det tas bort. Stoppa det om det inte var du.
recovery-code-title = Ange en återställnings­kod
recovery-code-label = Återställningskod
recovery-code-hint = En av de tio som du sparade. Den fungerar en gång.
recovery-code-missing = Ange en av dina återställningskoder.
recovery-code-wrong = Koden stämmer inte eller har redan använts. Kontrollera den eller ta en annan.
recovery-codes-title = Spara dina återställnings­koder
recovery-codes-lead = Om du har tappat bort mobilen eller inte har den till hands kommer du in med en av de här koderna. Varje kod fungerar en gång. Skriv ut dem eller kopiera dem till ett säkert ställe.
recovery-codes-once = Vi visar dem bara den här gången. Tidigare koder fungerar inte längre.
recovery-codes-kept = Jag har sparat dem
device-name-too-long = Namnet är för långt. Ange högst 64 tecken.
authenticator-added = Din autentiseringsapp har lagts till.

## Sessions

continue-title = Välkommen tillbaka
continue-lead = Du kan gå direkt vidare till { $client }.
choose-account-title = Välj ett konto
choose-account-lead = Vem ska vidare till { $client }?
choose-account-again = Logga in igen
sign-out-of = Logga ut { $name }
sign-out-all = Logga ut alla
confirm-sign-out-title = Vill du logga ut?
confirm-sign-out-lead = Du loggas ut från alla appar som använder den här inloggningen i den här webbläsaren.
signed-out-title = Du är utloggad
signed-out-lead = Du kan stänga fönstret nu.
signed-out-notice = Du är utloggad.
session-refreshed = Token har förnyats.

## The account page

account-title = Ditt konto
account-profile-heading = Om dig
account-verified = Bekräftad
account-unverified = Inte bekräftad
account-profile-change = Ändra uppgifter
account-profile-title = Ändra dina uppgifter
account-save = Spara
account-email-change = Ändra e-postadress
account-email-add = Lägg till en e-postadress
account-email-title = Din e-postadress
account-email-code-title = Bekräfta den här e-postadressen
account-phone-change = Ändra telefonnummer
account-phone-add = Lägg till ett telefonnummer
account-phone-title = Ditt telefonnummer
account-phone-code-title = Bekräfta det här telefonnumret
account-contact-lead = Vi skickar en kod till det nya. Inget ändras förrän du har angett den.
account-contact-other = Ange något annat
label-preferred-username = Namn att logga in med
profile-changed = Dina uppgifter har ändrats.
email-changed = Din e-postadress har ändrats.
phone-changed = Ditt telefonnummer har ändrats.
account-email-remove = Ta bort den här adressen
account-phone-remove = Ta bort det här numret
email-removed = Din e-postadress har tagits bort.
phone-removed = Ditt telefonnummer har tagits bort.
already-yours = Det här har du redan. Ange något annat.
sign-in-again = För det här måste du ha loggat in under de senaste tio minuterna. Logga in igen och kom sedan tillbaka.
second-step-first = Det här ändrar hur du loggar in, så först behövs ditt andra steg. Logga ut överallt och logga in med det, eller öppna det i din app som frågar efter det. Kom sedan tillbaka.
prove-first = Bekräfta att det är du innan du ändrar det här.
prove-link = Bekräfta med en kod
account-proof-title = Bekräfta att det är du
account-proof-lead = Sedan kan du fortsätta med det du ville ändra.
account-proof-code-title = Ange koden för att bekräfta det
proof-done = Tack, det är bekräftat. Du kan fortsätta nu.
account-sign-in-heading = Så loggar du in
account-change-password = Ändra lösenord
account-set-password = Välj ett lösenord
account-first-password-title = Välj ett lösenord
account-no-app = Ingen
account-added = Tillagd den { $when }
account-remove-app = Ta bort app
account-add-app = Lägg till app
account-change-app = Ge namn eller ta bort
account-new-authenticator-title = Lägg till en autentiseringsapp
account-new-authenticator-submit = Lägg till app
account-recovery-codes = Återställningskoder
account-recovery-codes-left = { $count ->
    [0] Ingen kvar
    [one] 1 kvar
   *[other] { $count } kvar
}
account-recovery-codes-make = Skapa nya
account-recovery-codes-title = Skapa nya återställnings­koder
account-recovery-codes-lead = Du får tio koder för den dag då du inte har ditt andra steg till hands. De tidigare slutar genast att fungera.
account-recovery-codes-submit = Skapa nya koder
account-browsers-heading = Betrodda webbläsare
account-browsers-hint = I de här behövs inte ditt andra steg. Om du inte känner igen någon av dem tar du bort den och ändrar ditt lösenord.
account-trusted-browser = Betrodd webbläsare
account-browser-seen = Användes senast den { $when }
account-browser-until = Till den { $when }
account-browser-forget = Ta bort
account-browsers-forget = Ta bort alla
browsers-forgotten = Där behövs ditt andra steg igen.
account-session-heading = Här är du inloggad
account-this-browser = Den här webbläsaren
account-since = Sedan den { $when }
account-sessions-link = Alla webbläsare
account-sessions-lead = En app som du har loggat in på där förblir inloggad. Du avslutar dess åtkomst på din kontosida. Om du inte känner igen en webbläsare här loggar du ut från den och ändrar ditt lösenord.
account-some-browser = En webbläsare
account-sessions-end = Logga ut från alla andra
account-sessions-more = { $count ->
    [one] Och 1 till
   *[other] Och { $count } till
}
session-ended = Du är utloggad där.
sessions-ended = Du är utloggad på alla andra ställen.
account-events-link = Senaste aktivitet
account-events-title = Senaste aktivitet
account-events-lead = Säg till om du inte känner igen något här. Då stänger vi kontot för alla andra.
account-events-none = Inget har antecknats än.
event-browser = { $browser } på { $system }
event-not-me = Det var inte jag
event-refused = Avvisad
event-sign-in = Inloggning
event-sign-in-failed = Försök att logga in
event-sign-in-blocked = Inloggning blockerad
event-unusual-low = Lite ovanligt: { $signs }
event-unusual-medium = Ovanligt: { $signs }
event-unusual-high = Mycket ovanligt: { $signs }
event-sign-up = Konto skapat
event-confirmed = Konto bekräftat
event-password-changed = Lösenord ändrat
event-recovery-begun = Kod för att återställa lösenordet begärd
event-password-reset = Lösenord återställt
event-app-added = Autentiseringsapp tillagd
event-app-removed = Autentiseringsapp borttagen
event-passkey-added = Lösennyckel tillagd
event-passkey-removed = Lösennyckel borttagen
event-browser-trusted = Webbläsare betrodd
event-browsers-forgotten = Betrodda webbläsare borttagna
event-email-codes-added = Koder via e-post aktiverade
event-email-codes-removed = Koder via e-post inaktiverade
event-text-codes-added = Koder via sms aktiverade
event-text-codes-removed = Koder via sms inaktiverade
event-recovery-codes-made = Återställningskoder skapade
event-recovery-code-used = Återställningskod använd
event-recovery-codes-removed = Återställningskoder borttagna
event-profile-changed = Uppgifter ändrade
event-email-changed = E-postadress ändrad
event-phone-changed = Telefonnummer ändrat
event-email-removed = E-postadress borttagen
event-phone-removed = Telefonnummer borttaget
event-sign-out = Utloggning
event-everywhere = Utloggning överallt
event-sessions-ended = Utloggning på andra ställen
event-terms-agreed = Villkor godkända
event-consent-withdrawn = Samtycke återkallat
event-app-disconnected = App frånkopplad
event-exported = Data nedladdade
event-disowned = ”Det var inte jag”
event-lost-factor-begun = Begäran om att komma in utan det andra steget
event-lost-factor-stopped = Begäran om att komma in utan det andra steget stoppad
event-lost-factor-finished = Andra steg borttagna efter väntetiden
event-administered = Ändrat av en administratör
not-me-title = Var det inte du?
not-me-lead = Då gör vi så här:
not-me-ends = Du loggas ut i alla andra webbläsare och från alla appar.
not-me-app = Autentiseringsappen som har lagts till sedan dess tas bort.
not-me-recovery-codes = Återställningskoder som har skapats sedan dess slutar att fungera.
not-me-passkey = En lösennyckel som har lagts till sedan dess tas bort.
not-me-email-codes = Koder via e-post som har aktiverats sedan dess inaktiveras.
not-me-text-codes = Koder via sms som har aktiverats sedan dess inaktiveras.
not-me-password = Du väljer ett nytt lösenord, och det gamla fungerar inte längre.
not-me-submit = Säkra mitt konto
secured = Kontot är bara ditt igen. Lösenordet är nytt och alla andra är utloggade.
account-everywhere = Logga ut överallt
account-everywhere-hint = Du kan logga ut i alla webbläsare och från alla appar på en gång, även här.
account-apps-heading = Appar med åtkomst
account-apps-hint = En app som du kopplar från gör inget mer för din räkning. Den kan komma tillbaka när du loggar in på den igen.
account-apps-none = Inga
account-app-last = Senaste inloggning den { $when }
account-disconnect = Koppla från
account-disconnect-app = Koppla från { $name }
app-disconnected = Appen har inte längre åtkomst till ditt konto.
account-terms-heading = Villkor och samtycken
account-terms-version = Version { $version }
account-terms-since = Godkänt den { $when }
account-terms-language = Språk: { $language }
account-terms-none = Du har inte godkänt något än.
account-terms-offers = Det här kan du godkänna
account-terms-agree = Jag godkänner
account-terms-withdraw = Återkalla
consent-given = Tack. Ditt samtycke är noterat.
consent-withdrawn = Ditt samtycke är återkallat.
account-data-heading = Dina data
account-export-hint = Det som finns sparat om dig, som en fil som program kan läsa.
account-export = Ladda ner mina data
account-delete = Ta bort konto
account-back = Tillbaka till ditt konto
account-password-title = Ändra ditt lösenord
label-current-password = Nuvarande lösenord
current-password-missing = Ange ditt nuvarande lösenord.
current-password-wrong = Det är inte ditt nuvarande lösenord.
account-authenticator-title = Din autentiseringsapp
account-authenticator-lead = Dess koder godtas då inte längre. Om ett andra steg krävs och det här var det enda lägger du till ett nytt nästa gång du loggar in.
account-authenticator-submit = Ta bort app
authenticator-removed = Din autentiseringsapp har tagits bort.

passkey-title = Använd din lösennyckel
passkey-lead = Din enhet frågar efter fingeravtryck, ansikte eller pinkod. Om lösennyckeln finns i mobilen väljer du den i fönstret som öppnas.
passkey-use = Använd lösennyckel
passkey-sign-in = Logga in med en lösennyckel
passkey-unable = Lösennycklar kräver JavaScript och en webbläsare som har stöd för dem. Använd ett annat sätt här.
passkey-trouble = Det gick inte eller avbröts. Försök igen eller använd ett annat sätt.
passkey-refused = Lösennyckeln fungerade inte här. Försök igen eller använd ett annat sätt.
passkey-too-late = Det tog för lång tid. Försök igen.
passkey-known = Lösennyckeln används redan. Logga in med den eller skapa en annan.
passkeys-full = Du har så många lösennycklar som går att ha. Ta bort en först.
new-passkey-title = Logga in enklare med en lösennyckel
new-passkey-lead = Med en lösennyckel loggar du in med fingeravtryck, ansikte eller pinkod. Inget att komma ihåg och inget som en förfalskad sida kan stjäla.
new-passkey-submit = Skapa lösennyckel
new-passkey-later = Inte nu
label-passkey-name = Lösennyckelns namn
passkey-name-hint = Så att du känner igen den senare, till exempel ”Min mobil”. Du kan lämna det tomt.
passkey-prove-lead = En lösennyckel öppnar ditt konto. Ange först ditt lösenord så att ingen annan kan lägga till någon.
passkeys-title = Dina lösennycklar
passkeys-heading = Lösennycklar
passkeys-none = Inga
passkeys-manage = Visa lösennycklar
passkeys-back = Tillbaka till dina lösennycklar
passkey-add = Lägg till en lösennyckel
passkey-change = Ändra
passkey-unnamed = Lösennyckel utan namn
passkey-used = Användes senast den { $when }
passkey-unused = Inte använd än
passkey-synced = På flera av dina enheter
passkey-own-title = Din lösennyckel
passkey-rename = Spara namn
passkey-remove-heading = Ta bort den här lösennyckeln
passkey-remove-hint = Den öppnar då inte längre ditt konto. Den kan finnas kvar i listan på din enhet tills du tar bort den där.
passkey-remove = Ta bort lösennyckel
passkey-added = Din lösennyckel är klar. Använd den nästa gång du loggar in.
passkey-renamed = Namnet har sparats.
passkey-removed = Lösennyckeln har tagits bort.
account-deletion-title = Vill du ta bort ditt konto?
account-deletion-lead = Ditt konto och allt som hör till det försvinner för gott, i alla appar som använder det. Ingen kan få tillbaka det.
label-account-name = Kontots namn
account-name-hint = Skriv { $name } för att visa att du menar det
account-name-wrong = Det är inte namnet på det här kontot. Skriv det precis som det visas.
account-deletion-submit = Ta bort för gott
account-deleted-title = Ditt konto är borttaget
account-deleted-lead = Inget av det finns kvar här. { $client } kan fortfarande ha egna data.
account-closed-title = Logga in först
account-closed-lead = Ditt konto öppnas när du är inloggad på { $client }. Logga in där och kom sedan tillbaka.

## When it does not go on as planned

page-out-of-date = Sidan var inaktuell. Här är du nu.
time-ran-out = Det tog för lång tid, så vi börjar om. Logga in en gång till.
form-unverified = Vi kunde inte kontrollera var formuläret kom ifrån. Skicka det igen.
cookies-blocked = Din webbläsare skickade inte tillbaka vår cookie. Tillåt cookies för den här webbplatsen och försök igen.
too-many-requests = Det var för många gånger på kort tid. Försök igen { $wait }.
busy = Många loggar in just nu. Försök igen om en stund.
expired-title = Tiden tog slut
expired-lead = För att skydda ditt konto avslutas en inloggning efter en stund. Inget har gått förlorat. Börja bara om.
locked-title = Vänta en liten stund
locked-lead = Det blev för många felaktiga försök, så vi släpper inte in någon på en stund. Det skyddar kontot mot gissningar.
locked-wait = Försök igen { $wait }.
too-many-title = Lite långsammare, tack
too-many-lead = Det kom mer på kort tid än vi kan ta emot. Inget har gått förlorat. Vänta lite och gå sedan vidare.
form-post-title = Ett ögonblick
form-post-lead = Du skickas tillbaka till { $client }. Om inget händer trycker du på Fortsätt.

error-not-found-heading = Sidan hittades inte
error-not-found-what = Det finns ingen sida på den här adressen.
error-not-found-next = Kontrollera adressen, eller gå tillbaka till appen och börja där.
error-method-not-allowed-heading = Det här går inte att göra här
error-method-not-allowed-what = Adressen finns, men inte för den här typen av begäran.
error-method-not-allowed-next = Gå tillbaka till appen och börja där.
error-too-large-heading = För mycket skickades
error-too-large-what = Formuläret innehöll mer än vi kan ta emot.
error-too-large-next = Gå tillbaka, korta ner det du skrev och skicka det igen.
error-bad-request-heading = Vi förstod inte begäran
error-bad-request-what = Något i den saknades eller var skadat.
error-bad-request-next = Gå tillbaka till appen och börja om.
error-form-unverified-heading = Vi kunde inte kontrollera formuläret
error-form-unverified-what = Formuläret och webbläsarens cookie hör inte ihop. Det händer när en sida har varit öppen länge eller när cookies har tagits bort.
error-form-unverified-next = Gå tillbaka, ladda om sidan och skicka formuläret igen.
error-cookies-blocked-heading = Cookies behövs för att logga in
error-cookies-blocked-what = Din webbläsare skickade inte tillbaka vår cookie, så vi kan inte skilja din inloggning från andras.
error-cookies-blocked-next = Tillåt cookies för den här webbplatsen i webbläsarens inställningar och börja sedan om.
error-busy-heading = Många loggar in
error-busy-what = Vi kan inte ta emot fler just nu.
error-busy-next = Försök igen om en stund.
error-store-unavailable-heading = Inloggningen är avbruten
error-store-unavailable-what = En del av vår tjänst svarar inte. Ditt konto och ditt lösenord är säkra.
error-store-unavailable-next = Försök igen om några minuter.
error-too-many-requests-heading = Det var för många gånger
error-too-many-requests-what = Det kom många förfrågningar från ditt nätverk på kort tid.
error-too-many-requests-next = Vänta några minuter och försök sedan igen.
error-network-heading = Du kan inte logga in härifrån
error-network-what = Nätverket som du använder just nu är inte ett av dem som den här sidan får användas från.
error-network-next = Försök från ett annat nätverk. Om det borde fungera härifrån lämnar du numret nedan till den som driver inloggningen.
error-internal-heading = Något gick fel hos oss
error-internal-what = Du gjorde inget fel. Felet har registrerats.
error-internal-next = Försök igen. Om det händer en gång till lämnar du referensen nedan till din administratör.
error-redirect-mismatch-heading = Vi kan inte skicka dig tillbaka
error-redirect-mismatch-what = Appen bad oss att skicka dig till en adress som den inte har registrerat. Vi stannar här för att skydda dig.
error-redirect-mismatch-next = Kontakta dem som driver appen. De behöver referensen nedan.
error-missing-parameters-heading = Länken är ofullständig
error-missing-parameters-what = Appen utelämnade något som behövs för en inloggning.
error-missing-parameters-next = Gå tillbaka till appen och börja om. Om det inte hjälper kontaktar du dem som driver den.
error-unknown-client-heading = Vi känner inte till den här appen
error-unknown-client-what = Appen som skickade dig hit är inte registrerad hos oss.
error-unknown-client-next = Kontrollera länken eller kontakta dem som driver appen.
error-unknown-host-heading = Här loggar ingen in
error-unknown-host-what = Ingen inloggning är konfigurerad för den här adressen.
error-unknown-host-next = Kontrollera att adressen är rätt stavad.
error-login-unavailable-heading = De här inloggningssidorna är inte tillgängliga
error-login-unavailable-what = Appen har inga egna inloggningssidor för tillfället.
error-login-unavailable-next = Kontakta dem som driver appen. De behöver referensen nedan.
error-logout-destination-heading = Vi kan inte skicka dig vidare
error-logout-destination-what = Appen bad oss att skicka dig till en adress som den inte har registrerat. Vi stannar här för att skydda dig.
error-logout-destination-next = Du kan stänga fönstret eller öppna appen själv.
error-not-confirmed-heading = Ditt konto är inte bekräftat än
error-not-confirmed-what = Ditt namn och lösenord stämmer, men kontot har inte bekräftats.
error-not-confirmed-next = Be din administratör att bekräfta det och logga sedan in igen.
error-reset-required-heading = Ditt lösenord måste återställas
error-reset-required-what = För din säkerhet fungerar ditt gamla lösenord inte längre.
error-reset-required-next = Be din administratör om ett nytt.
error-no-factor-heading = Ett andra steg saknas
error-no-factor-what = Appen kräver ett andra steg, och ditt konto har inget som kan användas här.
error-no-factor-next = Be din administratör att lägga till ett åt dig.

## Mail and text messages

moment = { $day } { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[other] december
} { $year } kl. { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Din kod
mail-or-link = Eller öppna den här länken, på vilken enhet som helst. Du loggas in där du började:
mail-fact-account = Konto
mail-fact-password = Tillfälligt lösenord
mail-fact-device = Enhet
mail-fact-when = När
mail-fact-browser = Webbläsare
mail-fact-address = Nätverksadress
mail-fact-now = Nu
mail-fact-takes-effect = Börjar gälla
mail-fact-codes-left = Återställningskoder kvar
mail-fact-unusual = Ovanligt
mail-fact-country = Land
risk-new-browser = ny webbläsare
risk-new-network = nytt nätverk
risk-many-failures = många felaktiga försök innan
risk-new-country = nytt land
risk-impossible-travel = för långt från föregående inloggning
mail-action-confirm = Bekräfta e-postadress
mail-action-sign-in = Logga in
mail-action-stop = Stoppa det här
mail-action-not-me = Det var inte jag
mail-note-code-lasts = Koden gäller i { $span } och fungerar en gång.
mail-note-link-lasts = Länken gäller i { $span } och fungerar en gång.
mail-note-password-lasts = Lösenordet fungerar en gång och gäller i { $span }. När du loggar in väljer du ett eget.
mail-note-ignore = Om du inte har bett om det här kan du bortse från meddelandet. Inget kommer att hända.
mail-note-keep = Behåll koden för dig själv. Ingen från { $app } kommer någonsin att fråga efter den.
mail-note-somebody-knows = Om du inte håller på att logga in känner någon annan till ditt lösenord. Ändra det.
mail-note-nothing-changed = Om du inte har bett om det här kan du bortse från meddelandet. Ditt lösenord förblir som det är.
mail-note-not-you = Om det var du behöver du inte göra något. Om det inte var du ska du genast kontakta din administratör.
mail-note-blocked-you = Om det var du loggar du in med en webbläsare eller på en plats som du har använt tidigare, eller med en lösennyckel.
mail-note-blocked-not-you = Om det inte var du kan någon känna till ditt lösenord. Välj ett annat.
mail-footer = Det här meddelandet skickades automatiskt av { $app }. Svar på det läses inte.

mail-sign-up-code-title = Bekräfta din e-postadress
mail-sign-up-code-lead = Ange koden för att slutföra registreringen för { $app }.
mail-sign-up-link-title = Bekräfta din e-postadress
mail-sign-up-link-lead = Ett steg återstår för att registrera dig för { $app }: bekräfta att adressen är din.
mail-resent-code-title = Din nya kod
mail-resent-code-lead = Ange koden för att slutföra registreringen för { $app }. Tidigare koder gäller inte längre.
mail-resent-link-title = Din nya länk
mail-resent-link-lead = Bekräfta att adressen är din för att slutföra registreringen för { $app }. Tidigare länkar gäller inte längre.
mail-recovery-code-title = Återställ ditt lösenord
mail-recovery-code-lead = Ange koden för att välja ett nytt lösenord för { $app }.
mail-sign-in-code-title = Din inloggningskod
mail-sign-in-code-lead = Ange koden för att logga in på { $app }.
mail-mfa-code-title = Din kod för det andra steget
mail-mfa-code-lead = Lösenordet var rätt. Ange koden för att slutföra inloggningen på { $app }.
mail-attribute-code-title = Bekräfta din nya e-postadress
mail-attribute-code-lead = Ange koden för att använda adressen för ditt konto för { $app }.
mail-invitation-title = Ditt konto är klart
mail-invitation-lead = Ett konto för { $app } har skapats åt dig.
mail-already-registered-title = Du har redan ett konto
mail-already-registered-lead = Någon försökte använda adressen för ett konto för { $app }, men den har redan ett. Om det var du loggar du in som vanligt, eller återställer ditt lösenord om du inte längre kommer ihåg det.
mail-password-changed-title = Ditt lösenord har ändrats
mail-password-changed-lead = Lösenordet till ditt konto för { $app } har ändrats.
mail-authenticator-added-title = En autentiseringsapp har lagts till
mail-authenticator-added-lead = Från och med nu kan en autentiseringsapp bekräfta att det är du som loggar in på { $app }.
mail-authenticator-removed-title = En autentiseringsapp har tagits bort
mail-authenticator-removed-lead = En autentiseringsapp kan inte längre användas med ditt konto för { $app }.
mail-passkey-added-title = En lösennyckel har lagts till
mail-passkey-added-lead = Från och med nu öppnar en ny lösennyckel ditt konto för { $app }.
mail-passkey-removed-title = En lösennyckel har tagits bort
mail-passkey-removed-lead = En lösennyckel öppnar inte längre ditt konto för { $app }.
mail-passkey-copied-title = En lösennyckel avvisades
mail-passkey-copied-lead = Någon försökte logga in på { $app } med en av dina lösennycklar, som kan ha kopierats, och avvisades. Ta bort den lösennyckeln från ditt konto och lägg till en ny.
mail-recovery-codes-made-title = Nya återställningskoder har skapats
mail-recovery-codes-made-lead = Det finns nya återställningskoder till ditt konto för { $app }. Tidigare koder fungerar inte längre.
mail-recovery-code-used-title = En återställningskod har använts
mail-recovery-code-used-lead = Någon loggade in på ditt konto för { $app } med en av dina återställningskoder.
mail-recovery-codes-low-title = Få återställningskoder kvar
mail-recovery-codes-low-lead = Någon loggade in på ditt konto för { $app } med en av dina återställningskoder. Det finns få kvar. Skapa nya på din kontosida.
mail-new-device-title = En inloggning från en ny webbläsare
mail-new-device-lead = Någon loggade in på ditt konto för { $app } från en webbläsare som vi inte kände till.
mail-unusual-sign-in-title = En ovanlig inloggning
mail-unusual-sign-in-lead = Någon loggade in på ditt konto för { $app }, och något med inloggningen var ovanligt.
mail-sign-in-blocked-title = En inloggning har blockerats
mail-sign-in-blocked-lead = Någon klarade det första steget i inloggningen på ditt konto för { $app }. Det var så ovanligt att vi inte släppte in någon.
mail-account-deleted-title = Ditt konto har tagits bort
mail-account-deleted-lead = Ditt konto för { $app } och det som hörde till det har tagits bort.
mail-email-changed-title = Din e-postadress har ändrats
mail-email-changed-lead = Ditt konto för { $app } har nu en annan e-postadress. Meddelanden skickas dit från och med nu, och det här var det sista till den tidigare adressen.
mail-phone-changed-title = Ditt telefonnummer har ändrats
mail-phone-changed-lead = Ditt konto för { $app } har nu ett annat telefonnummer.
mail-email-removed-title = Din e-postadress har tagits bort
mail-email-removed-lead = Ditt konto för { $app } har inte längre den här e-postadressen. Det här var det sista meddelandet till den.
mail-phone-removed-title = Ditt telefonnummer har tagits bort
mail-phone-removed-lead = Ditt konto för { $app } har inte längre det här telefonnumret.
mail-lost-factor-begun-title = Ditt andra steg kommer att tas bort
mail-lost-factor-begun-lead = Någon vill logga in på ditt konto för { $app } utan dess andra steg. Stoppa det nu om det inte var du. Det räcker med ett tryck, och du behöver inte logga in.
mail-lost-factor-finished-title = Ditt andra steg har tagits bort
mail-lost-factor-finished-lead = Det andra steget för ditt konto för { $app } har tagits bort på begäran. Lägg till ett nytt nästa gång du loggar in.

sms-sign-up-code = { $app }: { $code } är din kod för att registrera dig.
sms-sign-up-link = { $app }: bekräfta numret för att registrera dig: { $link }
sms-resent-code = { $app }: { $code } är din nya kod för att registrera dig.
sms-resent-link = { $app }: din nya länk för att bekräfta numret: { $link }
sms-recovery-code = { $app }: { $code } är din kod för att återställa lösenordet. Ge den inte till någon.
sms-sign-in-code = { $app }: { $code } är din inloggningskod. Ge den inte till någon.
sms-mfa-code = { $app }: { $code } är din kod för det andra steget. Ge den inte till någon.
sms-attribute-code = { $app }: { $code } är din kod för att bekräfta numret.
sms-invitation = { $app }: användarnamn { $username }, tillfälligt lösenord { $code }
sms-already-registered = { $app }: numret har redan ett konto. Logga in eller återställ ditt lösenord.
sms-password-changed = { $app }: lösenordet för { $username } har ändrats. Inte du? Kontakta din administratör.
sms-authenticator-added = { $app }: en autentiseringsapp lades till för { $username }. Inte du? Kontakta din administratör.
sms-authenticator-removed = { $app }: en autentiseringsapp för { $username } togs bort. Inte du? Kontakta din administratör.
sms-passkey-added = { $app }: en lösennyckel lades till för { $username }. Inte du? Kontakta din administratör.
sms-passkey-removed = { $app }: en lösennyckel för { $username } togs bort. Inte du? Kontakta din administratör.
sms-passkey-copied = { $app }: en lösennyckel för { $username } som kan ha kopierats avvisades. Ta bort den från ditt konto.
sms-recovery-codes-made = { $app }: nya återställningskoder skapades för { $username }. Inte du? Kontakta din administratör.
sms-recovery-code-used = { $app }: { $username } loggade in med en återställningskod. Inte du? Kontakta din administratör.
sms-recovery-codes-low = { $app }: { $username } loggade in med en återställningskod, och få är kvar. Inte du? Kontakta din administratör.
sms-new-device = { $app }: { $username } loggade in från en ny webbläsare. Inte du? Kontakta din administratör.
sms-unusual-sign-in = { $app }: en ovanlig inloggning för { $username }. Inte du? Kontakta din administratör.
sms-sign-in-blocked = { $app }: en ovanlig inloggning för { $username } blockerades. Inte du? Ändra ditt lösenord.
sms-account-deleted = { $app }: kontot { $username } har tagits bort.
sms-email-changed = { $app }: e-postadressen för { $username } har ändrats. Inte du? Kontakta din administratör.
sms-phone-changed = { $app }: telefonnumret för { $username } har ändrats. Inte du? Kontakta din administratör.
sms-email-removed = { $app }: e-postadressen för { $username } har tagits bort. Inte du? Kontakta din administratör.
sms-phone-removed = { $app }: telefonnumret för { $username } har tagits bort. Inte du? Kontakta din administratör.
sms-lost-factor-begun = { $app }: någon vill ta bort det andra steget för { $username }. Inte du? Stoppa det: { $link }
sms-lost-factor-finished = { $app }: det andra steget för { $username } har tagits bort. Inte du? Kontakta din administratör.

## Demo

demo-home = Till demoappen
demo-home-title = En liten app
demo-home-lead = Den vet inget om dig än. Logga in för att se vad den får veta.
demo-start-title = Personer att logga in som
demo-start-lead = De finns bara i den här demon. Var och en av dem visar en annan väg genom sidorna.
demo-shows-password = Loggar in med bara ett lösenord.
demo-shows-totp = Får frågan om en kod från en autentiseringsapp.
demo-shows-invited = Har ett tillfälligt lösenord och väljer ett nytt.
demo-shows-set-up = Måste först lägga till ett andra steg.
demo-shows-disabled = Har ett inaktiverat konto och avvisas.
demo-shows-studio = Ändrar hur sidorna ser ut, på /studio.
demo-totp-key = Autentiseringsnyckel
demo-session-title = Du är inloggad
demo-refresh = Förnya token
demo-id-token = ID-token
demo-access-token = Åtkomsttoken
demo-claim = Anspråk
demo-value = Värde
demo-error-title = Inloggningen slutfördes inte
demo-error-lead = Appen fick det här i stället för en kod:
mailbox-title = Skickade meddelanden
mailbox-lead = I den här demon lämnar inget datorn. Det som skulle ha skickats sparas här.
mailbox-empty = Inget har skickats än.
mailbox-mail = E-post
mailbox-sms = Sms
mailbox-from = Från
mailbox-to = Till
mailbox-sent = Skickat
mailbox-raw = Visa hela källan
