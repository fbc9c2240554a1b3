## On every page

languages = Sprog
languages-go = Skift
title-error = Fejl:
summary-heading = Kontrollér følgende
next = Næste
continue = Fortsæt
other-account = Brug en anden konto
not-you = Er det ikke dig?
sign-out = Log ud
signed-in-as = Logget ind som
reference = Reference
way-back = Tilbage til { $client }
way-sign-in = Log ind
way-again = Prøv igen
wait-seconds = { $count ->
    [one] om 1 sekund
   *[other] om { $count } sekunder
}
wait-minutes = { $count ->
    [one] om 1 minut
   *[other] om { $count } minutter
}
wait-hours = { $count ->
    [one] om 1 time
   *[other] om { $count } timer
}
span-minutes = { $count ->
    [one] 1 minut
   *[other] { $count } minutter
}
span-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dage
}

## Fields

label-username = Brugernavn
label-email = E-mailadresse
label-phone = Telefonnummer
label-email-or-phone = E-mailadresse eller telefonnummer
label-any = Brugernavn, e-mailadresse eller telefonnummer
label-password = Adgangskode
label-new-password = Ny adgangskode
label-confirm-password = Gentag den nye adgangskode
label-device-name = Navn på denne enhed (valgfrit)
password-show = Vis adgangskode
password-hide = Skjul adgangskode
code-label = Kode
device-name-hint = For eksempel ”Min telefon”, så du senere ved, hvilken app du skal åbne.

## Signing in

sign-in-title = Log ind
sign-in-lead = for at fortsætte til { $client }
sign-in-submit = Log ind
password-title = Indtast din adgangskode
username-missing = Indtast det navn, du logger ind med.
username-too-long = Navnet er for langt. Indtast højst 128 tegn.
password-missing = Indtast din adgangskode.
wrong-credentials = Navnet eller adgangskoden er forkert. Kontrollér begge dele, og prøv igen.
unknown-user = Ingen her har dette navn. Kontrollér stavningen.
account-locked = Der var for mange forkerte forsøg. Prøv igen { $wait }.
temporary-password-expired = Din midlertidige adgangskode er udløbet. Bed den, der inviterede dig, om en ny.
account-not-confirmed = Kontoen er ikke bekræftet endnu. Bed din administrator om at bekræfte den.
account-confirmed = Din konto er bekræftet. Log ind for at fortsætte.
password-reset-required = Din adgangskode skal nulstilles, før du kan logge ind. Bed din administrator om hjælp.
password-reset-now = Din adgangskode gælder ikke længere. Vælg en ny ved hjælp af en kode, som vi sender til dig.
password-in-a-breach = Adgangskoden er blevet kendt ved et datalæk et andet sted og åbner derfor ikke længere din konto. Vælg en ny ved hjælp af en kode, som vi sender til dig.

## New password

new-password-title = Vælg en ny adgangskode
new-password-lead = Du loggede ind med en midlertidig adgangskode. Fra nu af bør kun du kende den.
new-password-lead-breached = Din adgangskode er blevet kendt ved et datalæk et andet sted. Vælg en, som du ikke bruger andre steder.
new-password-submit = Gem og fortsæt
new-password-missing = Indtast en ny adgangskode.
password-too-short = { $count ->
    [one] Adgangskoden skal have mindst 1 tegn.
   *[other] Adgangskoden skal have mindst { $count } tegn.
}
password-too-long = { $count ->
    [one] Adgangskoden må højst have 1 tegn.
   *[other] Adgangskoden må højst have { $count } tegn.
}
password-rules = Den nye adgangskode opfylder endnu ikke alle regler. Listen viser, hvad der mangler.
password-needs-upper = Adgangskoden skal indeholde et stort bogstav (A til Z).
password-needs-lower = Adgangskoden skal indeholde et lille bogstav (a til z).
password-needs-digit = Adgangskoden skal indeholde et tal (0 til 9).
password-needs-symbol = Adgangskoden skal indeholde et specialtegn, for eksempel !, ? eller #.
password-edge-space = Adgangskoden må ikke begynde eller slutte med et mellemrum.
password-mismatch = De to adgangskoder er ikke ens. Indtast den nye adgangskode to gange.
password-reused = Du har brugt denne adgangskode før. Vælg en anden.
password-guessable = Adgangskoden er for let at gætte. Brug flere tegn eller flere ord, der ikke har noget med hinanden eller dig at gøre.
password-breached = Adgangskoden er blevet kendt ved et datalæk et andet sted. Vælg en, som du ikke bruger andre steder.
password-characters = Den nye adgangskode indeholder tegn, der ikke kan bruges. Vælg en anden.
password-changed = Din adgangskode er ændret.
rule-length = { $count ->
    [one] Mindst 1 tegn
   *[other] Mindst { $count } tegn
}
rule-upper = Et stort bogstav
rule-lower = Et lille bogstav
rule-digit = Et tal
rule-symbol = Et specialtegn, for eksempel !, ? eller #
rule-edges = Intet mellemrum i begyndelsen eller slutningen
rule-unused = Ikke en, du har brugt før
rule-unguessable = Svær at gætte: intet almindeligt ord eller mønster, intet om dig
rule-unbreached = Ikke en fra et kendt datalæk
rule-met = opfyldt
rule-unmet = mangler endnu

## A forgotten password

forgot-link = Har du glemt adgangskoden?
sign-up-link = Opret en konto
sign-in-link = Tilbage til login
forgot-title = Har du glemt adgangskoden?
forgot-lead = Fortæl os, hvem du er, så sender vi dig en kode til at vælge en ny.
forgot-submit = Send kode
choose-reset-title = Hvor skal koden sendes hen?
choose-reset-legend = Send den
choose-reset-email = Via e-mail
choose-reset-text = Via sms
choose-reset-to = Til { $destination }
reset-title = Nulstil din adgangskode
reset-lead = Hvis der findes en konto, er en kode på vej til { $destination }.
reset-everywhere = Log mig ud alle andre steder
reset-submit = Gem ny adgangskode
sent-code-hint = Den står i den besked, vi sendte. Der kan gå et øjeblik, før den kommer frem.
code-not-there = Ingen kode endnu?
code-resend = Send en ny
code-sent = En ny kode er på vej. Den forrige virker ikke længere.
code-sent-just-now = Der er lige blevet sendt en kode. Vent et halvt minut, før du beder om en ny.
no-recovery = Vi kender ingen adresse at sende en kode til. Bed din administrator om hjælp.

## An account of one's own

sign-up-title = Opret en konto
sign-up-lead = til { $client }
sign-up-passwordless = Du kan lade adgangskoden stå tom. Så logger du ind med en kode eller en adgangsnøgle.
sign-up-submit = Opret konto
optional = (valgfrit)
terms-title = Før du går videre
terms-lead = Læs dette, og accepter det. Det er nyt, eller det er ændret, siden du accepterede det.
terms-agree = Jeg accepterer: { $title }
terms-read = Læs ”{ $title }” (åbnes i en ny fane)
terms-missing = Sæt kryds ved ”{ $title }” for at fortsætte.
terms-decline = Jeg accepterer ikke
terms-declined-title = Du har ikke accepteret
terms-declined-lead = Uden din accept kan du ikke logge ind her. Intet er givet videre til appen.
terms-again = Læs det igen
label-name = Fulde navn
label-given-name = Fornavn
label-middle-name = Mellemnavn
label-family-name = Efternavn
label-nickname = Kaldenavn
label-birthdate = Fødselsdato
label-gender = Køn
label-address = Adresse
label-locale = Sprog
label-zoneinfo = Tidszone
label-profile = Profilside
label-picture = Billede
label-website = Websted
field-missing = Udfyld dette felt.
field-too-long = Det er for langt. Gør det kortere.
field-characters = Her er tegn, der ikke kan bruges. Fjern dem.
username-taken = Nogen har allerede dette brugernavn. Vælg et andet.
name-taken = Der findes allerede en konto med dette. Log ind, eller nulstil din adgangskode.
looks-like-contact = Et brugernavn må ikke ligne en e-mailadresse eller et telefonnummer. Vælg et andet.
not-email = Det er ikke en e-mailadresse. Den ser ud som navn@example.com.
not-phone = Det er ikke et telefonnummer. Begynd med + og landekoden, for eksempel +45 32 12 34 56.
not-date = Det er ikke en dato.
not-url = Det er ikke en webadresse. Den begynder med https://.
not-number = Det er ikke et tal. Skriv det som 12 eller 12.5.
not-a-choice = Vælg en af disse.
pattern-missed = Det har ikke den form, der kræves.
choose-one = Vælg
yes = Ja
no = Nej
confirm-title = Bekræft din konto
confirm-lead = Vi har sendt en kode til { $destination }.
confirm-lead-link = Vi har sendt et link til { $destination }. Åbn det, og kom så tilbage hertil.
sent-code-missing = Indtast koden fra vores besked.
sent-code-wrong = Koden er forkert. Kontrollér den, eller bed om en ny.
code-expired = Koden er udløbet. Bed om en ny.
contact-taken = En anden konto har nu denne adresse. Log ind på den, eller nulstil dens adgangskode.
await-approval-title = Næsten færdig
await-approval-lead = Din konto til { $client } er klar. Nogen skal lukke dig ind. Prøv igen senere.
confirm-link-title = Et tryk mere
confirm-link-lead = Tryk på knappen for at bekræfte kontoen til { $client }. Hvis du ikke har bedt om en konto, skal du bare lukke siden.
confirm-link-submit = Bekræft konto
confirmed-title = Din konto er bekræftet
confirmed-lead = Gå tilbage til det sted, hvor du oprettede den, eller log ind.
link-expired-title = Linket er udløbet
link-expired-lead = Log ind med dit navn og din adgangskode, så sender vi et nyt.

## Second step

choose-setup-title = Tilføj et ekstra trin
choose-setup-lead = En adgangskode alene kan gættes eller stjæles. Med et ekstra trin forbliver kontoen din, også hvis det sker.
choose-setup-legend = Hvordan vil du bekræfte, at det er dig?
method-totp = Godkendelsesapp
method-totp-hint = En app på din telefon eller computer viser en ny kode hvert 30. sekund. Den kræver ikke netværk.
method-password = Adgangskode
method-password-hint = Den, du valgte til denne konto.
method-email = Kode via e-mail
method-email-hint = Vi sender den til din adresse.
method-text = Kode via sms
method-text-hint = Vi sender den til din telefon.
choose-title = Hvordan vil du logge ind?
choose-second-title = Hvordan vil du bekræfte det?
choose-legend = Vælg en af disse
other-way = Brug en anden metode
sent-code-title = Indtast den kode, vi sendte
sent-code-lead = Den er på vej til { $destination }.
sent-link-hint = Eller åbn linket i beskeden på en hvilken som helst enhed.
sent-link-waits = Så går denne side videre af sig selv.
sent-link-opened = Jeg har åbnet linket
await-link-title = Venter på dit link
await-link-lead = Åbn det link, der er på vej til { $destination }, og tryk på knappen der.
await-link-looks = Siden tjekker med få sekunders mellemrum og går så videre af sig selv.
await-link-code = Indtast koden i stedet
link-pressed-title = Du kan gå videre
link-pressed-lead = Linket i vores besked er brugt. Fortsæt til { $client }.
sign-in-link-title = Er det dig, der logger ind?
sign-in-link-lead = Nogen vil logge ind på { $client } som dig.
sign-in-link-asked = { $count ->
    [0] Lige nu
    [one] For 1 minut siden
   *[other] For { $count } minutter siden
}
sign-in-link-elsewhere = Det er den browser, der bliver logget ind, ikke denne. Hvis du ikke selv startede der, så svar nej. Ellers får en anden adgang til din konto.
sign-in-link-yes = Ja, log ind
sign-in-link-no = Nej, det var ikke mig
sign-in-link-pressed-title = Gå tilbage til det sted, hvor du startede
sign-in-link-pressed-lead = Siden der går videre af sig selv. Du kan lukke denne.
sign-in-link-refused-title = Ingen blev lukket ind
sign-in-link-refused-lead = Koden og linket i den besked virker ikke længere. Du behøver ikke gøre mere.
sign-in-link-expired-title = Linket virker ikke længere
sign-in-link-expired-lead = Det er blevet brugt, eller tiden er løbet ud. Hvis du lige har trykket på knappen, så gå tilbage til det sted, hvor du startede. Ellers kan du bede om et nyt der.
no-second = Din konto kræver et ekstra trin, men ingen kan bruges her. Bed din administrator om hjælp.
method-passkey = Adgangsnøgle
method-passkey-hint = Din enhed bekræfter, at det er dig, med fingeraftryk, ansigt eller pinkode.
method-missing = Vælg en af metoderne.
set-up-totp-title = Konfigurer din godkendelsesapp
set-up-totp-lead = Føj kontoen til appen, og indtast så den kode, den viser.
set-up-totp-scan = Scan dette billede med appen.
set-up-totp-open = Åbn i appen på denne enhed
set-up-totp-key = Eller skriv denne nøgle i appen:
set-up-totp-code-hint = Appen viser den, når kontoen er tilføjet.
set-up-totp-submit = Kontrollér koden, og afslut
qr-alt = QR-kode med nøglen til din godkendelsesapp. Den samme nøgle er skrevet nedenfor.
totp-title = Indtast din kode
totp-hint = Åbn din godkendelsesapp for at se den.
totp-hint-device = Åbn godkendelsesappen på { $device } for at se den.
code-missing = Indtast koden fra din app.
code-malformed = Koden har seks cifre. Indtast dem alle.
code-wrong = Koden er forkert. Indtast den kode, din app viser nu.
code-used = Koden er allerede brugt. Vent, til din app viser den næste.
method-recovery-code = Gendannelseskode
recovery-code-use = Brug en gendannelseskode
remember-browser = { $count ->
    [one] Spørg ikke om dette i denne browser i 1 dag
   *[other] Spørg ikke om dette i denne browser i { $count } dage
}
lose-factor = Jeg kan ikke bruge nogen af disse
lost-factor-title = Få adgang uden dit ekstra trin
lost-factor-lead = { $count ->
    [one] For at holde andre ude tager dette 1 dag. Vi giver besked til alle adresser og numre på din konto, og ét tryk er nok til at stoppe det. Efter den dag beviser du det samme igen og opsætter et nyt ekstra trin.
   *[other] For at holde andre ude tager dette { $count } dage. Vi giver besked til alle adresser og numre på din konto, og ét tryk er nok til at stoppe det. Efter de dage beviser du det samme igen og opsætter et nyt ekstra trin.
}
lost-factor-ripe-lead = Ventetiden er slut. Bevis endnu en gang, at det er dig. Så fjernes dine tidligere ekstra trin, du bliver logget ud overalt, og du opsætter et nyt.
lost-factor-legend = Hvor må vi sende en kode hen?
lost-factor-submit = Send kode
lost-factor-waits-title = Din anmodning venter
lost-factor-waits-lead = Kom tilbage den { $when } eller inden for to uger derefter. Indtil da kan du kun få adgang med dit ekstra trin, og hvis du bruger det, slutter anmodningen.
lost-factor-waits-hint = Var det ikke dig? Åbn linket i den besked, vi sendte, og skift din adgangskode.
stop-lost-factor-title = Vil du beholde dit ekstra trin?
stop-lost-factor-lead = Nogen har bedt om adgang til din konto til { $client } uden det ekstra trin. Hvis det ikke var dig, så stop det nu.
stop-lost-factor-submit = Stop det
lost-factor-stopped-title = Det er stoppet
lost-factor-stopped-lead = Dit ekstra trin bliver. Hvis det ikke var dig, der bad om det, så skift din adgangskode. Nogen kender den.
lost-factor-nothing-title = Der er ikke noget at stoppe
lost-factor-nothing-lead = Det er allerede stoppet, eller det er overstået. Hvis dit ekstra trin er væk, og det ikke var dig, så kontakt din administrator.
account-lost-factor = Nogen har bedt om adgang til din konto uden dit ekstra trin. Fra den { $when } kan det fjernes. Hvis det ikke var dig, så stop det.
recovery-code-title = Indtast en gendannelses­kode
recovery-code-label = Gendannelseskode
recovery-code-hint = En af de ti, du har gemt. Den virker én gang.
recovery-code-missing = Indtast en af dine gendannelseskoder.
recovery-code-wrong = Koden er forkert eller allerede brugt. Kontrollér den, eller tag en anden.
recovery-codes-title = Gem dine gendannelses­koder
recovery-codes-lead = Hvis du har mistet din telefon eller ikke har den ved hånden, kan du få adgang med en af disse. Hver kode virker én gang. Udskriv dem, eller kopiér dem til et sikkert sted.
recovery-codes-once = Vi viser dem kun denne ene gang. Tidligere koder virker ikke længere.
recovery-codes-kept = Jeg har gemt dem
device-name-too-long = Navnet er for langt. Indtast højst 64 tegn.
authenticator-added = Din godkendelsesapp er tilføjet.

## Sessions

continue-title = Velkommen tilbage
continue-lead = Du kan gå direkte videre til { $client }.
choose-account-title = Vælg en konto
choose-account-lead = Hvem skal videre til { $client }?
choose-account-again = Log ind igen
sign-out-of = Log { $name } ud
sign-out-all = Log alle ud
confirm-sign-out-title = Vil du logge ud?
confirm-sign-out-lead = Du bliver logget ud af alle apps, der bruger dette login i denne browser.
signed-out-title = Du er logget ud
signed-out-lead = Du kan lukke dette vindue nu.
signed-out-notice = Du er logget ud.
session-refreshed = Tokens er fornyet.

## The account page

account-title = Din konto
account-profile-heading = Om dig
account-verified = Bekræftet
account-unverified = Ikke bekræftet
account-profile-change = Ret oplysninger
account-profile-title = Ret dine oplysninger
account-save = Gem
account-email-change = Skift e-mailadresse
account-email-add = Tilføj en e-mailadresse
account-email-title = Din e-mailadresse
account-email-code-title = Bekræft denne e-mailadresse
account-phone-change = Skift telefonnummer
account-phone-add = Tilføj et telefonnummer
account-phone-title = Dit telefonnummer
account-phone-code-title = Bekræft dette telefonnummer
account-contact-lead = Vi sender en kode til det nye sted. Der ændres ikke noget, før du har indtastet den.
account-contact-other = Indtast noget andet
label-preferred-username = Navn at logge ind med
profile-changed = Dine oplysninger er rettet.
email-changed = Din e-mailadresse er skiftet.
phone-changed = Dit telefonnummer er skiftet.
account-email-remove = Fjern denne adresse
account-phone-remove = Fjern dette nummer
email-removed = Din e-mailadresse er fjernet.
phone-removed = Dit telefonnummer er fjernet.
already-yours = Det har du allerede. Indtast noget andet.
sign-in-again = Til dette skal du have logget ind inden for de sidste ti minutter. Log ind igen, og kom så tilbage.
second-step-first = Dette ændrer, hvordan du logger ind, så dit ekstra trin kommer først. Log ud overalt, og log ind med det, eller åbn det i din app, der beder dig om det. Kom så tilbage.
prove-first = Bekræft, at det er dig, før du ændrer dette.
prove-link = Bekræft med en kode
account-proof-title = Bekræft, at det er dig
account-proof-lead = Derefter kan du fortsætte med det, du ville ændre.
account-proof-code-title = Indtast koden for at bekræfte det
proof-done = Tak, det er bekræftet. Du kan fortsætte nu.
account-sign-in-heading = Sådan logger du ind
account-change-password = Skift adgangskode
account-set-password = Vælg en adgangskode
account-first-password-title = Vælg en adgangskode
account-no-app = Ingen
account-added = Tilføjet den { $when }
account-remove-app = Fjern app
account-add-app = Tilføj app
account-change-app = Giv navn eller fjern
account-new-authenticator-title = Tilføj en godkendelsesapp
account-new-authenticator-submit = Tilføj app
account-recovery-codes = Gendannelseskoder
account-recovery-codes-left = { $count ->
    [0] Ingen tilbage
    [one] 1 tilbage
   *[other] { $count } tilbage
}
account-recovery-codes-make = Lav nye
account-recovery-codes-title = Lav nye gendannelses­koder
account-recovery-codes-lead = Du får ti koder til den dag, hvor du ikke har dit ekstra trin ved hånden. De tidligere holder op med at virke med det samme.
account-recovery-codes-submit = Lav nye koder
account-browsers-heading = Godkendte browsere
account-browsers-hint = I disse bliver du ikke bedt om et ekstra trin. Hvis der er en, du ikke kender, så glem den, og skift din adgangskode.
account-trusted-browser = Godkendt browser
account-browser-seen = Sidst brugt den { $when }
account-browser-until = Til den { $when }
account-browser-forget = Glem
account-browsers-forget = Glem alle
browsers-forgotten = Du bliver bedt om dit ekstra trin der igen.
account-session-heading = Her er du logget ind
account-this-browser = Denne browser
account-since = Siden den { $when }
account-sessions-link = Alle browsere
account-sessions-lead = En app, der blev logget ind på der, forbliver logget ind. Du afslutter dens adgang på din kontoside. Hvis du ikke kender en browser her, så log ud af den, og skift din adgangskode.
account-some-browser = En browser
account-sessions-end = Log ud af alle andre
account-sessions-more = { $count ->
    [one] Og 1 mere
   *[other] Og { $count } mere
}
session-ended = Du er logget ud der.
sessions-ended = Du er logget ud alle andre steder.
account-events-link = Seneste aktivitet
account-events-title = Seneste aktivitet
account-events-lead = Hvis der er noget her, du ikke kender, så sig det. Så lukker vi din konto for alle andre.
account-events-none = Der er ikke registreret noget endnu.
event-browser = { $browser } på { $system }
event-not-me = Det var ikke mig
event-refused = Afvist
event-sign-in = Login
event-sign-in-failed = Forsøg på at logge ind
event-sign-in-blocked = Login blokeret
event-unusual-low = Lidt usædvanligt: { $signs }
event-unusual-medium = Usædvanligt: { $signs }
event-unusual-high = Meget usædvanligt: { $signs }
event-sign-up = Konto oprettet
event-confirmed = Konto bekræftet
event-password-changed = Adgangskode skiftet
event-recovery-begun = Kode til at nulstille adgangskoden bestilt
event-password-reset = Adgangskode nulstillet
event-app-added = Godkendelsesapp tilføjet
event-app-removed = Godkendelsesapp fjernet
event-passkey-added = Adgangsnøgle tilføjet
event-passkey-removed = Adgangsnøgle fjernet
event-browser-trusted = Browser godkendt
event-browsers-forgotten = Godkendte browsere glemt
event-email-codes-added = Koder via e-mail slået til
event-email-codes-removed = Koder via e-mail slået fra
event-text-codes-added = Koder via sms slået til
event-text-codes-removed = Koder via sms slået fra
event-recovery-codes-made = Gendannelseskoder lavet
event-recovery-code-used = Gendannelseskode brugt
event-recovery-codes-removed = Gendannelseskoder fjernet
event-profile-changed = Oplysninger rettet
event-email-changed = E-mailadresse skiftet
event-phone-changed = Telefonnummer skiftet
event-email-removed = E-mailadresse fjernet
event-phone-removed = Telefonnummer fjernet
event-sign-out = Logget ud
event-everywhere = Logget ud overalt
event-sessions-ended = Logget ud andre steder
event-terms-agreed = Vilkår accepteret
event-consent-withdrawn = Samtykke trukket tilbage
event-app-disconnected = App frakoblet
event-exported = Data downloadet
event-disowned = ”Det var ikke mig”
event-lost-factor-begun = Bad om adgang uden det ekstra trin
event-lost-factor-stopped = Anmodning om adgang uden det ekstra trin stoppet
event-lost-factor-finished = Ekstra trin fjernet efter ventetiden
event-administered = Ændret af en administrator
not-me-title = Var det ikke dig?
not-me-lead = Så gør vi sådan:
not-me-ends = Du bliver logget ud i alle andre browsere og af alle apps.
not-me-app = Den godkendelsesapp, der er tilføjet siden, bliver fjernet.
not-me-recovery-codes = Gendannelseskoder, der er lavet siden, holder op med at virke.
not-me-passkey = En adgangsnøgle, der er tilføjet siden, bliver fjernet.
not-me-email-codes = Koder via e-mail, der er slået til siden, bliver slået fra.
not-me-text-codes = Koder via sms, der er slået til siden, bliver slået fra.
not-me-password = Du vælger en ny adgangskode, og den gamle virker ikke længere.
not-me-submit = Beskyt min konto
secured = Din konto er kun din igen. Adgangskoden er ny, og alle andre er logget ud.
account-everywhere = Log ud overalt
account-everywhere-hint = Du kan logge ud i alle browsere og af alle apps på én gang, også her.
account-apps-heading = Apps med adgang
account-apps-hint = En app, som du frakobler, handler ikke længere på dine vegne. Den kan komme tilbage, når du logger ind på den igen.
account-apps-none = Ingen
account-app-last = Seneste login den { $when }
account-disconnect = Frakobl
account-disconnect-app = Frakobl { $name }
app-disconnected = Appen har ikke længere adgang til din konto.
account-terms-heading = Vilkår og samtykker
account-terms-version = Version { $version }
account-terms-since = Accepteret den { $when }
account-terms-language = Sprog: { $language }
account-terms-none = Du har ikke accepteret noget endnu.
account-terms-offers = Det kan du acceptere
account-terms-agree = Jeg accepterer
account-terms-withdraw = Træk tilbage
consent-given = Tak. Dit samtykke er noteret.
consent-withdrawn = Dit samtykke er trukket tilbage.
account-data-heading = Dine data
account-export-hint = Det, der er gemt om dig, som en fil, programmer kan læse.
account-export = Download mine data
account-delete = Slet konto
account-back = Tilbage til din konto
account-password-title = Skift din adgangskode
label-current-password = Nuværende adgangskode
current-password-missing = Indtast din nuværende adgangskode.
current-password-wrong = Det er ikke din nuværende adgangskode.
account-authenticator-title = Din godkendelsesapp
account-authenticator-lead = Dens koder bliver ikke længere accepteret. Hvor et ekstra trin er påkrævet, og dette var det eneste, opsætter du et nyt, næste gang du logger ind.
account-authenticator-submit = Fjern app
authenticator-removed = Din godkendelsesapp er fjernet.

passkey-title = Brug din adgangsnøgle
passkey-lead = Din enhed beder om dit fingeraftryk, ansigt eller din pinkode. Hvis adgangsnøglen er på din telefon, så vælg telefonen i det vindue, der åbnes.
passkey-use = Brug adgangsnøgle
passkey-sign-in = Log ind med en adgangsnøgle
passkey-unable = Adgangsnøgler kræver JavaScript og en browser, der understøtter dem. Brug en anden metode her.
passkey-trouble = Det lykkedes ikke, eller det blev annulleret. Prøv igen, eller brug en anden metode.
passkey-refused = Adgangsnøglen virkede ikke her. Prøv igen, eller brug en anden metode.
passkey-too-late = Det tog for lang tid. Prøv igen.
passkey-known = Denne adgangsnøgle er allerede i brug. Log ind med den, eller lav en anden.
passkeys-full = Du har så mange adgangsnøgler, som du kan have. Fjern en først.
new-passkey-title = Log nemmere ind med en adgangsnøgle
new-passkey-lead = Med en adgangsnøgle logger du ind med fingeraftryk, ansigt eller pinkode. Der er intet at huske og intet, som en falsk side kan stjæle.
new-passkey-submit = Opret adgangsnøgle
new-passkey-later = Ikke nu
label-passkey-name = Adgangsnøglens navn
passkey-name-hint = Så du kan genkende den senere, for eksempel ”Min telefon”. Du kan lade feltet stå tomt.
passkey-prove-lead = En adgangsnøgle åbner din konto. Indtast først din adgangskode, så ingen andre kan tilføje en.
passkeys-title = Dine adgangsnøgler
passkeys-heading = Adgangsnøgler
passkeys-none = Ingen
passkeys-manage = Vis adgangsnøgler
passkeys-back = Tilbage til dine adgangsnøgler
passkey-add = Tilføj en adgangsnøgle
passkey-change = Ret
passkey-unnamed = Adgangsnøgle uden navn
passkey-used = Sidst brugt den { $when }
passkey-unused = Ikke brugt endnu
passkey-synced = På flere af dine enheder
passkey-own-title = Din adgangsnøgle
passkey-rename = Gem navn
passkey-remove-heading = Fjern denne adgangsnøgle
passkey-remove-hint = Den åbner så ikke længere din konto. Den kan blive stående på listen på din enhed, indtil du sletter den der.
passkey-remove = Fjern adgangsnøgle
passkey-added = Din adgangsnøgle er klar. Brug den, næste gang du logger ind.
passkey-renamed = Navnet er gemt.
passkey-removed = Adgangsnøglen er fjernet.
account-deletion-title = Vil du slette din konto?
account-deletion-lead = Din konto og alt, hvad der hører til den, forsvinder for altid i alle apps, der bruger den. Ingen kan hente den tilbage.
label-account-name = Kontoens navn
account-name-hint = Skriv { $name } for at vise, at du mener det
account-name-wrong = Det er ikke navnet på denne konto. Skriv det, som det vises.
account-deletion-submit = Slet for altid
account-deleted-title = Din konto er slettet
account-deleted-lead = Der er intet tilbage af den her. { $client } kan stadig have egne data.
account-closed-title = Log først ind
account-closed-lead = Din konto åbnes, når du er logget ind på { $client }. Log ind der, og kom så tilbage.

## When it does not go on as planned

page-out-of-date = Siden var forældet. Her er du nu.
time-ran-out = Det tog for lang tid, så vi begynder forfra. Log ind en gang til.
form-unverified = Vi kunne ikke kontrollere, hvor formularen kom fra. Send den igen.
cookies-blocked = Din browser sendte ikke vores cookie tilbage. Tillad cookies for dette websted, og prøv igen.
too-many-requests = Det var for mange gange på kort tid. Prøv igen { $wait }.
busy = Der er mange, der logger ind lige nu. Prøv igen om et øjeblik.
expired-title = Tiden løb ud
expired-lead = For at beskytte din konto slutter et loginforsøg efter et stykke tid. Intet er gået tabt. Begynd bare forfra.
locked-title = Vent lidt
locked-lead = Der var for mange forkerte forsøg, så vi lukker ingen ind et øjeblik. Det beskytter kontoen mod gætteri.
locked-wait = Prøv igen { $wait }.
too-many-title = Lidt langsommere, tak
too-many-lead = Der kom mere på kort tid, end vi kan tage imod. Intet er gået tabt. Vent lidt, og gå så videre.
form-post-title = Et øjeblik
form-post-lead = Du bliver sendt tilbage til { $client }. Hvis der ikke sker noget, så tryk på Fortsæt.

error-not-found-heading = Siden blev ikke fundet
error-not-found-what = Der er ingen side på denne adresse.
error-not-found-next = Kontrollér adressen, eller gå tilbage til appen, og start der.
error-method-not-allowed-heading = Det kan ikke gøres her
error-method-not-allowed-what = Adressen findes, men ikke til denne slags anmodning.
error-method-not-allowed-next = Gå tilbage til appen, og start der.
error-too-large-heading = Der blev sendt for meget
error-too-large-what = Formularen indeholdt mere, end vi kan tage imod.
error-too-large-next = Gå tilbage, gør det, du skrev, kortere, og send det igen.
error-bad-request-heading = Vi forstod ikke anmodningen
error-bad-request-what = Noget i den manglede eller var beskadiget.
error-bad-request-next = Gå tilbage til appen, og begynd forfra.
error-form-unverified-heading = Vi kunne ikke kontrollere formularen
error-form-unverified-what = Formularen og browserens cookie hører ikke sammen. Det sker, når en side har stået åben længe, eller når cookies er blevet slettet.
error-form-unverified-next = Gå tilbage, genindlæs siden, og send formularen igen.
error-cookies-blocked-heading = Der skal bruges cookies for at logge ind
error-cookies-blocked-what = Din browser sendte ikke vores cookie tilbage, så vi kan ikke skelne dit login fra andres.
error-cookies-blocked-next = Tillad cookies for dette websted i browserens indstillinger, og begynd så forfra.
error-busy-heading = Der er mange, der logger ind
error-busy-what = Vi kan ikke tage imod flere lige nu.
error-busy-next = Prøv igen om et øjeblik.
error-store-unavailable-heading = Login er afbrudt
error-store-unavailable-what = En del af vores tjeneste svarer ikke. Din konto og din adgangskode er i sikkerhed.
error-store-unavailable-next = Prøv igen om nogle minutter.
error-too-many-requests-heading = Det var for mange gange
error-too-many-requests-what = Der kom mange anmodninger fra dit netværk på kort tid.
error-too-many-requests-next = Vent nogle minutter, og prøv så igen.
error-network-heading = Du kan ikke logge ind herfra
error-network-what = Det netværk, du bruger lige nu, er ikke et af dem, som denne side må bruges fra.
error-network-next = Prøv fra et andet netværk. Hvis det burde virke herfra, så giv nummeret nedenfor til dem, der driver dette login.
error-internal-heading = Noget gik galt hos os
error-internal-what = Du har ikke gjort noget forkert. Fejlen er registreret.
error-internal-next = Prøv igen. Hvis det sker en gang til, så giv referencen nedenfor til din administrator.
error-redirect-mismatch-heading = Vi kan ikke sende dig tilbage
error-redirect-mismatch-what = Appen bad os sende dig tilbage til en adresse, som den ikke har registreret. For at beskytte dig stopper vi her.
error-redirect-mismatch-next = Kontakt dem, der driver appen. De skal bruge referencen nedenfor.
error-missing-parameters-heading = Linket er ufuldstændigt
error-missing-parameters-what = Appen udelod noget, som et login kræver.
error-missing-parameters-next = Gå tilbage til appen, og begynd forfra. Hvis det ikke hjælper, så kontakt dem, der driver den.
error-unknown-client-heading = Vi kender ikke denne app
error-unknown-client-what = Den app, der sendte dig hertil, er ikke registreret hos os.
error-unknown-client-next = Kontrollér linket, eller kontakt dem, der driver appen.
error-unknown-host-heading = Her logger ingen ind
error-unknown-host-what = Der er ikke konfigureret noget login for denne adresse.
error-unknown-host-next = Kontrollér adressen for stavefejl.
error-login-unavailable-heading = Disse loginsider er ikke tilgængelige
error-login-unavailable-what = Appen har ikke sine egne loginsider i øjeblikket.
error-login-unavailable-next = Kontakt dem, der driver appen. De skal bruge referencen nedenfor.
error-logout-destination-heading = Vi kan ikke sende dig videre
error-logout-destination-what = Appen bad os sende dig til en adresse, som den ikke har registreret. For at beskytte dig stopper vi her.
error-logout-destination-next = Du kan lukke dette vindue eller selv åbne appen.
error-not-confirmed-heading = Din konto er ikke bekræftet endnu
error-not-confirmed-what = Dit navn og din adgangskode er rigtige, men kontoen er ikke bekræftet.
error-not-confirmed-next = Bed din administrator om at bekræfte den, og log så ind igen.
error-reset-required-heading = Din adgangskode skal nulstilles
error-reset-required-what = For din sikkerheds skyld virker din gamle adgangskode ikke længere.
error-reset-required-next = Bed din administrator om en ny.
error-no-factor-heading = Der mangler et ekstra trin
error-no-factor-what = Denne app kræver et ekstra trin, og din konto har ikke noget, der kan bruges her.
error-no-factor-next = Bed din administrator om at tilføje et for dig.

## Mail and text messages

moment = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[other] december
} { $year } kl. { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Din kode
mail-or-link = Eller åbn dette link på en hvilken som helst enhed. Du bliver logget ind der, hvor du startede:
mail-fact-account = Konto
mail-fact-password = Midlertidig adgangskode
mail-fact-device = Enhed
mail-fact-when = Hvornår
mail-fact-browser = Browser
mail-fact-address = Netværksadresse
mail-fact-now = Nu
mail-fact-takes-effect = Træder i kraft
mail-fact-codes-left = Gendannelseskoder tilbage
mail-fact-unusual = Usædvanligt
mail-fact-country = Land
risk-new-browser = ny browser
risk-new-network = nyt netværk
risk-many-failures = mange forkerte forsøg før
risk-new-country = nyt land
risk-impossible-travel = for langt fra det forrige login
mail-action-confirm = Bekræft e-mailadresse
mail-action-sign-in = Log ind
mail-action-stop = Stop dette
mail-action-not-me = Det var ikke mig
mail-note-code-lasts = Koden gælder i { $span } og virker én gang.
mail-note-link-lasts = Linket gælder i { $span } og virker én gang.
mail-note-password-lasts = Adgangskoden virker én gang og gælder i { $span }. Når du logger ind, vælger du din egen.
mail-note-ignore = Hvis du ikke har bedt om dette, kan du se bort fra beskeden. Der sker ikke noget.
mail-note-keep = Behold koden for dig selv. Ingen fra { $app } vil nogensinde bede dig om den.
mail-note-somebody-knows = Hvis du ikke er ved at logge ind lige nu, kender en anden din adgangskode. Skift den.
mail-note-nothing-changed = Hvis du ikke har bedt om dette, kan du se bort fra beskeden. Din adgangskode forbliver, som den er.
mail-note-not-you = Hvis det var dig, behøver du ikke gøre noget. Hvis det ikke var dig, så kontakt straks din administrator.
mail-note-blocked-you = Hvis det var dig, så log ind fra en browser eller et sted, du har brugt før, eller med en adgangsnøgle.
mail-note-blocked-not-you = Hvis det ikke var dig, er der måske nogen, der kender din adgangskode. Vælg en anden.
mail-footer = Denne besked blev sendt automatisk af { $app }. Svar på den bliver ikke læst.

mail-sign-up-code-title = Bekræft din e-mailadresse
mail-sign-up-code-lead = Indtast denne kode for at blive færdig med at oprette din konto til { $app }.
mail-sign-up-link-title = Bekræft din e-mailadresse
mail-sign-up-link-lead = Der mangler ét trin, før du har en konto til { $app }: Bekræft, at adressen er din.
mail-resent-code-title = Din nye kode
mail-resent-code-lead = Indtast denne kode for at blive færdig med at oprette din konto til { $app }. Tidligere koder gælder ikke længere.
mail-resent-link-title = Dit nye link
mail-resent-link-lead = Bekræft, at adressen er din, for at blive færdig med at oprette din konto til { $app }. Tidligere links gælder ikke længere.
mail-recovery-code-title = Nulstil din adgangskode
mail-recovery-code-lead = Indtast denne kode for at vælge en ny adgangskode til { $app }.
mail-sign-in-code-title = Din loginkode
mail-sign-in-code-lead = Indtast denne kode for at logge ind på { $app }.
mail-mfa-code-title = Din kode til det ekstra trin
mail-mfa-code-lead = Din adgangskode var rigtig. Indtast denne kode for at logge helt ind på { $app }.
mail-attribute-code-title = Bekræft din nye e-mailadresse
mail-attribute-code-lead = Indtast denne kode for at bruge adressen til din konto til { $app }.
mail-invitation-title = Din konto er klar
mail-invitation-lead = Der er oprettet en konto til { $app } til dig.
mail-already-registered-title = Du har allerede en konto
mail-already-registered-lead = Nogen prøvede at bruge denne adresse til en konto til { $app }, men den har allerede en. Hvis det var dig, så log ind som normalt, eller nulstil din adgangskode, hvis du ikke længere kan huske den.
mail-password-changed-title = Din adgangskode er skiftet
mail-password-changed-lead = Adgangskoden til din konto til { $app } er skiftet.
mail-authenticator-added-title = En godkendelsesapp er tilføjet
mail-authenticator-added-lead = Fra nu af kan en godkendelsesapp bekræfte, at det er dig, der logger ind på { $app }.
mail-authenticator-removed-title = En godkendelsesapp er fjernet
mail-authenticator-removed-lead = En godkendelsesapp kan ikke længere bruges til din konto til { $app }.
mail-passkey-added-title = En adgangsnøgle er tilføjet
mail-passkey-added-lead = Fra nu af åbner en ny adgangsnøgle din konto til { $app }.
mail-passkey-removed-title = En adgangsnøgle er fjernet
mail-passkey-removed-lead = En adgangsnøgle åbner ikke længere din konto til { $app }.
mail-passkey-copied-title = En adgangsnøgle blev afvist
mail-passkey-copied-lead = Nogen prøvede at logge ind på { $app } med en af dine adgangsnøgler, som kan være blevet kopieret, og blev afvist. Fjern den adgangsnøgle fra din konto, og tilføj en ny.
mail-recovery-codes-made-title = Der er lavet nye gendannelseskoder
mail-recovery-codes-made-lead = Der er nye gendannelseskoder til din konto til { $app }. Tidligere koder virker ikke længere.
mail-recovery-code-used-title = En gendannelseskode er brugt
mail-recovery-code-used-lead = Nogen loggede ind på din konto til { $app } med en af dine gendannelseskoder.
mail-recovery-codes-low-title = Der er få gendannelseskoder tilbage
mail-recovery-codes-low-lead = Nogen loggede ind på din konto til { $app } med en af dine gendannelseskoder. Der er få tilbage. Lav nye på din kontoside.
mail-new-device-title = Et login fra en ny browser
mail-new-device-lead = Nogen loggede ind på din konto til { $app } fra en browser, som vi ikke kendte.
mail-unusual-sign-in-title = Et usædvanligt login
mail-unusual-sign-in-lead = Nogen loggede ind på din konto til { $app }, og noget ved det var usædvanligt.
mail-sign-in-blocked-title = Et login blev blokeret
mail-sign-in-blocked-lead = Nogen klarede det første trin i at logge ind på din konto til { $app }. Det var så usædvanligt, at vi ikke lukkede nogen ind.
mail-account-deleted-title = Din konto er slettet
mail-account-deleted-lead = Din konto til { $app } og det, der hørte til den, er slettet.
mail-email-changed-title = Din e-mailadresse er skiftet
mail-email-changed-lead = Din konto til { $app } har nu en anden e-mailadresse. Beskeder sendes fremover dertil, og dette var den sidste til den tidligere adresse.
mail-phone-changed-title = Dit telefonnummer er skiftet
mail-phone-changed-lead = Din konto til { $app } har nu et andet telefonnummer.
mail-email-removed-title = Din e-mailadresse er fjernet
mail-email-removed-lead = Din konto til { $app } har ikke længere denne e-mailadresse. Dette var den sidste besked til den.
mail-phone-removed-title = Dit telefonnummer er fjernet
mail-phone-removed-lead = Din konto til { $app } har ikke længere dette telefonnummer.
mail-lost-factor-begun-title = Dit ekstra trin bliver snart fjernet
mail-lost-factor-begun-lead = Nogen har bedt om at logge ind på din konto til { $app } uden det ekstra trin. Hvis det ikke var dig, så stop det nu. Ét tryk er nok, og du behøver ikke logge ind.
mail-lost-factor-finished-title = Dit ekstra trin er fjernet
mail-lost-factor-finished-lead = Det ekstra trin for din konto til { $app } er fjernet, som der blev bedt om. Opsæt et nyt, næste gang du logger ind.

sms-sign-up-code = { $app }: { $code } er din kode til at oprette en konto.
sms-sign-up-link = { $app }: bekræft dette nummer for at oprette din konto: { $link }
sms-resent-code = { $app }: { $code } er din nye kode til at oprette en konto.
sms-resent-link = { $app }: dit nye link til at bekræfte dette nummer: { $link }
sms-recovery-code = { $app }: { $code } er din kode til at nulstille din adgangskode. Giv den ikke til nogen.
sms-sign-in-code = { $app }: { $code } er din loginkode. Giv den ikke til nogen.
sms-mfa-code = { $app }: { $code } er din kode til det ekstra trin. Giv den ikke til nogen.
sms-attribute-code = { $app }: { $code } er din kode til at bekræfte dette nummer.
sms-invitation = { $app }: brugernavn { $username }, midlertidig adgangskode { $code }
sms-already-registered = { $app }: dette nummer har allerede en konto. Log ind, eller nulstil din adgangskode.
sms-password-changed = { $app }: adgangskoden for { $username } er skiftet. Ikke dig? Kontakt din administrator.
sms-authenticator-added = { $app }: en godkendelsesapp er tilføjet for { $username }. Ikke dig? Kontakt din administrator.
sms-authenticator-removed = { $app }: en godkendelsesapp for { $username } er fjernet. Ikke dig? Kontakt din administrator.
sms-passkey-added = { $app }: en adgangsnøgle er tilføjet for { $username }. Ikke dig? Kontakt din administrator.
sms-passkey-removed = { $app }: en adgangsnøgle for { $username } er fjernet. Ikke dig? Kontakt din administrator.
sms-passkey-copied = { $app }: en adgangsnøgle for { $username }, som kan være kopieret, blev afvist. Fjern den fra din konto.
sms-recovery-codes-made = { $app }: der er lavet nye gendannelseskoder for { $username }. Ikke dig? Kontakt din administrator.
sms-recovery-code-used = { $app }: { $username } loggede ind med en gendannelseskode. Ikke dig? Kontakt din administrator.
sms-recovery-codes-low = { $app }: { $username } loggede ind med en gendannelseskode, og der er få tilbage. Ikke dig? Kontakt din administrator.
sms-new-device = { $app }: { $username } loggede ind fra en ny browser. Ikke dig? Kontakt din administrator.
sms-unusual-sign-in = { $app }: et usædvanligt login for { $username }. Ikke dig? Kontakt din administrator.
sms-sign-in-blocked = { $app }: et usædvanligt login for { $username } blev blokeret. Ikke dig? Skift din adgangskode.
sms-account-deleted = { $app }: kontoen { $username } er slettet.
sms-email-changed = { $app }: e-mailadressen for { $username } er skiftet. Ikke dig? Kontakt din administrator.
sms-phone-changed = { $app }: telefonnummeret for { $username } er skiftet. Ikke dig? Kontakt din administrator.
sms-email-removed = { $app }: e-mailadressen for { $username } er fjernet. Ikke dig? Kontakt din administrator.
sms-phone-removed = { $app }: telefonnummeret for { $username } er fjernet. Ikke dig? Kontakt din administrator.
sms-lost-factor-begun = { $app }: nogen har bedt om at fjerne det ekstra trin for { $username }. Ikke dig? Stop det: { $link }
sms-lost-factor-finished = { $app }: det ekstra trin for { $username } er fjernet. Ikke dig? Kontakt din administrator.

## Demo

demo-home = Til demoappen
demo-home-title = En lille app
demo-home-lead = Den ved ikke noget om dig endnu. Log ind for at se, hvad den får at vide.
demo-start-title = Personer at logge ind som
demo-start-lead = De findes kun i denne demo. Hver af dem viser en anden vej gennem siderne.
demo-shows-password = Logger ind med kun en adgangskode.
demo-shows-totp = Bliver bedt om en kode fra en godkendelsesapp.
demo-shows-invited = Har en midlertidig adgangskode og vælger en ny.
demo-shows-set-up = Skal først opsætte et ekstra trin.
demo-shows-disabled = Har en deaktiveret konto og bliver afvist.
demo-shows-studio = Ændrer sidernes udseende på /studio.
demo-totp-key = Nøgle til godkendelsesapp
demo-session-title = Du er logget ind
demo-refresh = Forny tokens
demo-id-token = ID-token
demo-access-token = Adgangstoken
demo-claim = Claim
demo-value = Værdi
demo-error-title = Login blev ikke gennemført
demo-error-lead = Appen fik dette at vide i stedet for en kode:
mailbox-title = Sendte beskeder
mailbox-lead = I denne demo forlader intet computeren. Det, der ville være sendt, gemmes her.
mailbox-empty = Der er ikke sendt noget endnu.
mailbox-mail = E-mail
mailbox-sms = Sms
mailbox-from = Fra
mailbox-to = Til
mailbox-sent = Sendt
mailbox-raw = Vis hele kilden
