## On every page

languages = Språk
languages-go = Bytt
title-error = Feil:
summary-heading = Kontroller følgende
next = Neste
continue = Fortsett
other-account = Bruk en annen konto
not-you = Er det ikke deg?
sign-out = Logg av
signed-in-as = Logget på som
reference = Referanse
way-back = Tilbake til { $client }
way-sign-in = Logg på
way-again = Prøv igjen
wait-seconds = { $count ->
    [one] om 1 sekund
   *[other] om { $count } sekunder
}
wait-minutes = { $count ->
    [one] om 1 minutt
   *[other] om { $count } minutter
}
wait-hours = { $count ->
    [one] om 1 time
   *[other] om { $count } timer
}
span-minutes = { $count ->
    [one] 1 minutt
   *[other] { $count } minutter
}
span-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}

## Fields

label-username = Brukernavn
label-email = E-postadresse
label-phone = Telefonnummer
label-email-or-phone = E-postadresse eller telefonnummer
label-any = Brukernavn, e-postadresse eller telefonnummer
label-password = Passord
label-new-password = Nytt passord
label-confirm-password = Gjenta det nye passordet
label-device-name = Navn på denne enheten (valgfritt)
password-show = Vis passordet
password-hide = Skjul passordet
code-label = Kode
device-name-hint = For eksempel «Mobilen min», slik at du senere vet hvilken app du skal åpne.

## Signing in

sign-in-title = Logg på
sign-in-lead = for å fortsette til { $client }
sign-in-submit = Logg på
password-title = Skriv inn passordet ditt
username-missing = Skriv inn navnet du logger på med.
username-too-long = Navnet er for langt. Skriv inn høyst 128 tegn.
password-missing = Skriv inn passordet ditt.
wrong-credentials = Navnet eller passordet er feil. Kontroller begge deler, og prøv igjen.
unknown-user = Ingen her har dette navnet. Kontroller skrivemåten.
account-locked = Det var for mange mislykkede forsøk. Prøv igjen { $wait }.
temporary-password-expired = Det midlertidige passordet ditt er utløpt. Be den som inviterte deg, om et nytt.
account-not-confirmed = Kontoen er ikke bekreftet ennå. Be administratoren om å bekrefte den.
account-confirmed = Kontoen din er bekreftet. Logg på for å fortsette.
password-reset-required = Passordet ditt må tilbakestilles før du kan logge på. Be administratoren om hjelp.
password-reset-now = Passordet ditt gjelder ikke lenger. Velg et nytt med en kode som vi sender deg.
password-in-a-breach = Passordet er blitt kjent gjennom en datalekkasje et annet sted og åpner ikke lenger kontoen din. Velg et nytt med en kode som vi sender deg.

## New password

new-password-title = Velg et nytt passord
new-password-lead = Du logget på med et midlertidig passord. Fra nå av bør bare du kjenne det.
new-password-lead-breached = Passordet ditt er blitt kjent gjennom en datalekkasje et annet sted. Velg et som du ikke bruker andre steder.
new-password-submit = Lagre og fortsett
new-password-missing = Skriv inn et nytt passord.
password-too-short = { $count ->
    [one] Passordet må ha minst 1 tegn.
   *[other] Passordet må ha minst { $count } tegn.
}
password-too-long = { $count ->
    [one] Passordet kan ha høyst 1 tegn.
   *[other] Passordet kan ha høyst { $count } tegn.
}
password-rules = Det nye passordet oppfyller ikke alle kravene ennå. Listen viser hva som mangler.
password-needs-upper = Passordet må inneholde en stor bokstav (A til Z).
password-needs-lower = Passordet må inneholde en liten bokstav (a til z).
password-needs-digit = Passordet må inneholde et siffer (0 til 9).
password-needs-symbol = Passordet må inneholde et spesialtegn, for eksempel !, ? eller #.
password-edge-space = Passordet kan ikke begynne eller slutte med mellomrom.
password-mismatch = De to passordene er ikke like. Skriv inn det nye passordet to ganger.
password-reused = Du har brukt dette passordet før. Velg et annet.
password-guessable = Passordet er for lett å gjette. Bruk flere tegn, eller flere ord som ikke har noe med hverandre eller med deg å gjøre.
password-breached = Passordet er blitt kjent gjennom en datalekkasje et annet sted. Velg et som du ikke bruker andre steder.
password-characters = Det nye passordet inneholder tegn som ikke kan brukes. Velg et annet.
password-changed = Passordet ditt er endret.
rule-length = { $count ->
    [one] Minst 1 tegn
   *[other] Minst { $count } tegn
}
rule-upper = En stor bokstav
rule-lower = En liten bokstav
rule-digit = Et siffer
rule-symbol = Et spesialtegn, for eksempel !, ? eller #
rule-edges = Ikke mellomrom i begynnelsen eller slutten
rule-unused = Ikke et du har brukt før
rule-unguessable = Vanskelig å gjette: ikke noe vanlig ord eller mønster, ikke noe om deg
rule-unbreached = Ikke et fra en kjent datalekkasje
rule-met = oppfylt
rule-unmet = mangler ennå

## A forgotten password

forgot-link = Har du glemt passordet?
sign-up-link = Opprett konto
sign-in-link = Tilbake til pålogging
forgot-title = Har du glemt passordet?
forgot-lead = Fortell oss hvem du er, så sender vi deg en kode du kan velge et nytt med.
forgot-submit = Send kode
choose-reset-title = Hvor skal koden sendes?
choose-reset-legend = Send den
choose-reset-email = På e-post
choose-reset-text = På SMS
choose-reset-to = Til { $destination }
reset-title = Tilbakestill passordet
reset-lead = Hvis det finnes en konto, er en kode på vei til { $destination }.
reset-everywhere = Logg meg av alle andre steder
reset-submit = Lagre nytt passord
sent-code-hint = Den står i meldingen vi sendte. Det kan ta et minutt før den kommer fram.
code-not-there = Har du ikke fått koden?
code-resend = Send en ny
code-sent = En ny kode er på vei. Den forrige virker ikke lenger.
code-sent-just-now = Det ble nettopp sendt en kode. Vent et halvt minutt før du ber om en ny.
no-recovery = Vi har ingen adresse å sende en kode til. Be administratoren om hjelp.

## An account of one's own

sign-up-title = Opprett konto
sign-up-lead = for { $client }
sign-up-passwordless = Du kan la passordet stå tomt. Da logger du på med en kode eller en passnøkkel.
sign-up-submit = Opprett konto
optional = (valgfritt)
terms-title = Før du går videre
terms-lead = Les dette, og godta det. Det er nytt, eller det er endret siden du godtok det.
terms-agree = Jeg godtar: { $title }
terms-read = Les «{ $title }» (åpnes i en ny fane)
terms-missing = Kryss av for «{ $title }» for å fortsette.
terms-decline = Jeg godtar ikke
terms-declined-title = Du har ikke godtatt
terms-declined-lead = Uten at du godtar, kan du ikke logge på her. Ingenting er sendt videre til appen.
terms-again = Les det igjen
label-name = Fullt navn
label-given-name = Fornavn
label-middle-name = Mellomnavn
label-family-name = Etternavn
label-nickname = Kallenavn
label-birthdate = Fødselsdato
label-gender = Kjønn
label-address = Adresse
label-locale = Språk
label-zoneinfo = Tidssone
label-profile = Profilside
label-picture = Bilde
label-website = Nettsted
field-missing = Fyll ut dette feltet.
field-too-long = Det er for langt. Gjør det kortere.
field-characters = Her er det tegn som ikke kan brukes. Fjern dem.
username-taken = Noen har allerede dette brukernavnet. Velg et annet.
name-taken = Det finnes allerede en konto med dette. Logg på, eller tilbakestill passordet.
looks-like-contact = Et brukernavn kan ikke ligne på en e-postadresse eller et telefonnummer. Velg et annet.
not-email = Det er ikke en e-postadresse. Den ser ut som navn@example.com.
not-phone = Det er ikke et telefonnummer. Begynn med + og landkoden, for eksempel +47 22 12 34 56.
not-date = Det er ikke en dato.
not-url = Det er ikke en nettadresse. Den begynner med https://.
not-number = Det er ikke et tall. Skriv det som 12 eller 12.5.
not-a-choice = Velg ett av disse.
pattern-missed = Det har ikke den formen som kreves.
choose-one = Velg
yes = Ja
no = Nei
confirm-title = Bekreft kontoen din
confirm-lead = Vi har sendt en kode til { $destination }.
confirm-lead-link = Vi har sendt en lenke til { $destination }. Åpne den, og kom deretter tilbake hit.
sent-code-missing = Skriv inn koden fra meldingen vår.
sent-code-wrong = Koden er feil. Kontroller den, eller be om en ny.
code-expired = Koden er utløpt. Be om en ny.
contact-taken = En annen konto har nå denne adressen. Logg på den kontoen, eller tilbakestill passordet til den.
await-approval-title = Nesten ferdig
await-approval-lead = Kontoen din for { $client } er klar. Noen må slippe deg inn. Prøv igjen senere.
confirm-link-title = Ett trykk gjenstår
confirm-link-lead = Trykk på knappen for å bekrefte kontoen for { $client }. Lukk denne siden hvis du ikke har bedt om en konto.
confirm-link-submit = Bekreft kontoen
confirmed-title = Kontoen din er bekreftet
confirmed-lead = Gå tilbake dit du opprettet den, eller logg på.
link-expired-title = Lenken er utløpt
link-expired-lead = Logg på med navnet og passordet ditt, så sender vi en ny.

## Second step

choose-setup-title = Legg til et ekstra trinn
choose-setup-lead = Et passord alene kan gjettes eller stjeles. Med et ekstra trinn er kontoen fortsatt din, selv om det skjer.
choose-setup-legend = Hvordan vil du bekrefte at det er deg?
method-totp = Autentiseringsapp
method-totp-hint = En app på mobilen eller datamaskinen viser en ny kode hvert 30. sekund. Den trenger ikke nett.
method-password = Passord
method-password-hint = Det du valgte for denne kontoen.
method-email = Kode på e-post
method-email-hint = Vi sender den til adressen din.
method-text = Kode på SMS
method-text-hint = Vi sender den til telefonen din.
choose-title = Hvordan vil du logge på?
choose-second-title = Hvordan vil du bekrefte det?
choose-legend = Velg ett av disse
other-way = Bruk en annen måte
sent-code-title = Skriv inn koden vi sendte
sent-code-lead = Den er på vei til { $destination }.
sent-link-hint = Eller åpne lenken i meldingen på en hvilken som helst enhet.
sent-link-waits = Da går denne siden videre av seg selv.
sent-link-opened = Jeg har åpnet lenken
await-link-title = Venter på lenken din
await-link-lead = Åpne lenken som er på vei til { $destination }, og trykk på knappen der.
await-link-looks = Siden sjekker med noen sekunders mellomrom og går deretter videre av seg selv.
await-link-code = Skriv inn koden i stedet
link-pressed-title = Du kan gå videre
link-pressed-lead = Lenken i meldingen vår er brukt. Gå videre til { $client }.
sign-in-link-title = Er det du som logger på?
sign-in-link-lead = Noen vil logge på { $client } som deg.
sign-in-link-asked = { $count ->
    [0] Akkurat nå
    [one] For 1 minutt siden
   *[other] For { $count } minutter siden
}
sign-in-link-elsewhere = Det er den nettleseren som blir logget på, ikke denne. Svar nei hvis du ikke begynte der selv. Ellers kommer noen andre inn på kontoen din.
sign-in-link-yes = Ja, logg på
sign-in-link-no = Nei, det var ikke meg
sign-in-link-pressed-title = Gå tilbake dit du begynte
sign-in-link-pressed-lead = Siden der går videre av seg selv. Du kan lukke denne.
sign-in-link-refused-title = Ingen ble sluppet inn
sign-in-link-refused-lead = Koden og lenken i den meldingen virker ikke lenger. Du trenger ikke å gjøre noe mer.
sign-in-link-expired-title = Lenken virker ikke lenger
sign-in-link-expired-lead = Den er brukt, eller tiden er ute. Hvis du nettopp trykket på knappen, går du tilbake dit du begynte. Ellers kan du be om en ny der.
no-second = Kontoen din trenger et ekstra trinn, men ingen kan brukes her. Be administratoren om hjelp.
method-passkey = Passnøkkel
method-passkey-hint = Enheten din bekrefter at det er deg, med fingeravtrykk, ansikt eller PIN-kode.
method-missing = Velg en av måtene.
set-up-totp-title = Konfigurer autentiserings­appen
set-up-totp-lead = Legg til kontoen i appen, og skriv deretter inn koden den viser.
set-up-totp-scan = Skann dette bildet med appen.
set-up-totp-open = Åpne i appen på denne enheten
set-up-totp-key = Eller skriv inn denne nøkkelen i appen:
set-up-totp-code-hint = Appen viser den når kontoen er lagt til.
set-up-totp-submit = Kontroller koden og fullfør
qr-alt = QR-kode med nøkkelen til autentiseringsappen. Den samme nøkkelen er skrevet ut nedenfor.
totp-title = Skriv inn koden din
totp-hint = Åpne autentiseringsappen for å se den.
totp-hint-device = Åpne autentiseringsappen på { $device } for å se den.
code-missing = Skriv inn koden fra appen.
code-malformed = Koden har seks sifre. Skriv inn alle.
code-wrong = Koden er feil. Skriv inn koden som appen viser nå.
code-used = Koden er allerede brukt. Vent til appen viser den neste.
method-recovery-code = Gjenopprettingskode
recovery-code-use = Bruk en gjenopprettingskode
remember-browser = { $count ->
    [one] Ikke spør om dette i denne nettleseren på 1 dag
   *[other] Ikke spør om dette i denne nettleseren på { $count } dager
}
lose-factor = Jeg kan ikke bruke noen av disse
lost-factor-title = Kom inn uten det ekstra trinnet
lost-factor-lead = { $count ->
    [one] For å holde andre ute tar dette 1 dag. Vi varsler alle adresser og numre på kontoen din, og ett trykk er nok til å stoppe det. Etter den dagen beviser du det samme en gang til og legger til et nytt ekstra trinn.
   *[other] For å holde andre ute tar dette { $count } dager. Vi varsler alle adresser og numre på kontoen din, og ett trykk er nok til å stoppe det. Etter de dagene beviser du det samme en gang til og legger til et nytt ekstra trinn.
}
lost-factor-ripe-lead = Ventetiden er over. Bevis en gang til at det er deg. Da fjernes de tidligere ekstra trinnene, du logges av overalt, og du legger til et nytt.
lost-factor-legend = Hvor kan vi sende en kode?
lost-factor-submit = Send kode
lost-factor-waits-title = Forespørselen din venter
lost-factor-waits-lead = Kom tilbake den { $when } eller innen to uker etter det. Fram til da kommer du bare inn med det ekstra trinnet, og hvis du bruker det, avsluttes forespørselen.
lost-factor-waits-hint = Var det ikke deg? Åpne lenken i meldingen vi sendte, og endre passordet ditt.
stop-lost-factor-title = Vil du beholde det ekstra trinnet?
stop-lost-factor-lead = Noen har bedt om å komme inn på kontoen din for { $client } uten det ekstra trinnet. Stopp det nå hvis det ikke var deg.
stop-lost-factor-submit = Stopp det
lost-factor-stopped-title = Det er stoppet
lost-factor-stopped-lead = Det ekstra trinnet blir værende. Hvis det ikke var du som ba om dette, må du endre passordet ditt. Noen kjenner det.
lost-factor-nothing-title = Det er ikke noe å stoppe
lost-factor-nothing-lead = Det er allerede stoppet, eller det er over. Hvis det ekstra trinnet er borte og det ikke var deg, må du kontakte administratoren.
account-lost-factor = Noen har bedt om å komme inn på kontoen din uten det ekstra trinnet. Fra og med { $when } kan det fjernes. Stopp det hvis det ikke var deg.
recovery-code-title = Skriv inn en gjenopprettings­kode
recovery-code-label = Gjenopprettingskode
recovery-code-hint = En av de ti du tok vare på. Den virker én gang.
recovery-code-missing = Skriv inn en av gjenopprettingskodene dine.
recovery-code-wrong = Koden er feil eller allerede brukt. Kontroller den, eller ta en annen.
recovery-codes-title = Ta vare på gjenopprettings­kodene
recovery-codes-lead = Hvis du har mistet mobilen eller ikke har den for hånden, kommer du inn med en av disse. Hver kode virker én gang. Skriv dem ut, eller kopier dem til et trygt sted.
recovery-codes-once = Vi viser dem bare denne ene gangen. Tidligere koder virker ikke lenger.
recovery-codes-kept = Jeg har lagret dem
device-name-too-long = Navnet er for langt. Skriv inn høyst 64 tegn.
authenticator-added = Autentiseringsappen er lagt til.

## Sessions

continue-title = Velkommen tilbake
continue-lead = Du kan gå rett videre til { $client }.
choose-account-title = Velg en konto
choose-account-lead = Hvem skal videre til { $client }?
choose-account-again = Logg på igjen
sign-out-of = Logg av { $name }
sign-out-all = Logg av alle
confirm-sign-out-title = Vil du logge av?
confirm-sign-out-lead = Du logges av alle apper som bruker denne påloggingen i denne nettleseren.
signed-out-title = Du er logget av
signed-out-lead = Du kan lukke dette vinduet nå.
signed-out-notice = Du er logget av.
session-refreshed = Tokenene er fornyet.

## The account page

account-title = Kontoen din
account-profile-heading = Om deg
account-verified = Bekreftet
account-unverified = Ikke bekreftet
account-profile-change = Endre opplysninger
account-profile-title = Endre opplysningene dine
account-save = Lagre
account-email-change = Endre e-postadresse
account-email-add = Legg til en e-postadresse
account-email-title = E-postadressen din
account-email-code-title = Bekreft denne e-postadressen
account-phone-change = Endre telefonnummer
account-phone-add = Legg til et telefonnummer
account-phone-title = Telefonnummeret ditt
account-phone-code-title = Bekreft dette telefonnummeret
account-contact-lead = Vi sender en kode til det nye stedet. Ingenting endres før du har skrevet den inn.
account-contact-other = Skriv inn noe annet
label-preferred-username = Navn å logge på med
profile-changed = Opplysningene dine er endret.
email-changed = E-postadressen din er endret.
phone-changed = Telefonnummeret ditt er endret.
account-email-remove = Fjern denne adressen
account-phone-remove = Fjern dette nummeret
email-removed = E-postadressen din er fjernet.
phone-removed = Telefonnummeret ditt er fjernet.
already-yours = Dette har du allerede. Skriv inn noe annet.
sign-in-again = For dette må du ha logget på i løpet av de siste ti minuttene. Logg på igjen, og kom deretter tilbake.
second-step-first = Dette endrer hvordan du logger på, så det ekstra trinnet kommer først. Logg av overalt og logg på med det, eller åpne det i appen som ber deg om det. Kom deretter tilbake.
prove-first = Bekreft at det er deg før du endrer dette.
prove-link = Bekreft med en kode
account-proof-title = Bekreft at det er deg
account-proof-lead = Deretter kan du fortsette med det du ville endre.
account-proof-code-title = Skriv inn koden for å bekrefte det
proof-done = Takk, det er bekreftet. Du kan fortsette nå.
account-sign-in-heading = Slik logger du på
account-change-password = Endre passord
account-set-password = Velg et passord
account-first-password-title = Velg et passord
account-no-app = Ingen
account-added = Lagt til { $when }
account-remove-app = Fjern appen
account-add-app = Legg til app
account-change-app = Gi navn eller fjern
account-new-authenticator-title = Legg til en autentiserings­app
account-new-authenticator-submit = Legg til app
account-recovery-codes = Gjenopprettingskoder
account-recovery-codes-left = { $count ->
    [0] Ingen igjen
    [one] 1 igjen
   *[other] { $count } igjen
}
account-recovery-codes-make = Lag nye
account-recovery-codes-title = Lag nye gjenopprettings­koder
account-recovery-codes-lead = Du får ti koder til den dagen du ikke har det ekstra trinnet for hånden. De tidligere slutter å virke med en gang.
account-recovery-codes-submit = Lag nye koder
account-browsers-heading = Klarerte nettlesere
account-browsers-hint = I disse blir du ikke bedt om det ekstra trinnet. Hvis det er en du ikke kjenner igjen, glemmer du den og endrer passordet ditt.
account-trusted-browser = Klarert nettleser
account-browser-seen = Sist brukt { $when }
account-browser-until = Til { $when }
account-browser-forget = Glem
account-browsers-forget = Glem alle
browsers-forgotten = Der blir du bedt om det ekstra trinnet igjen.
account-session-heading = Her er du logget på
account-this-browser = Denne nettleseren
account-since = Siden { $when }
account-sessions-link = Alle nettlesere
account-sessions-lead = En app som ble logget på der, forblir logget på. Du avslutter tilgangen på kontosiden din. Hvis det er en nettleser du ikke kjenner igjen her, logger du av den og endrer passordet ditt.
account-some-browser = En nettleser
account-sessions-end = Logg av alle andre
account-sessions-more = { $count ->
    [one] Og 1 til
   *[other] Og { $count } til
}
session-ended = Du er logget av der.
sessions-ended = Du er logget av alle andre steder.
account-events-link = Nylig aktivitet
account-events-title = Nylig aktivitet
account-events-lead = Si fra hvis det er noe her du ikke kjenner igjen. Da stenger vi kontoen din for alle andre.
account-events-none = Ingenting er registrert ennå.
event-browser = { $browser } på { $system }
event-not-me = Det var ikke meg
event-refused = Avvist
event-sign-in = Pålogging
event-sign-in-failed = Forsøk på pålogging
event-sign-in-blocked = Pålogging blokkert
event-unusual-low = Litt uvanlig: { $signs }
event-unusual-medium = Uvanlig: { $signs }
event-unusual-high = Svært uvanlig: { $signs }
event-sign-up = Konto opprettet
event-confirmed = Konto bekreftet
event-password-changed = Passord endret
event-recovery-begun = Kode for å tilbakestille passordet bestilt
event-password-reset = Passord tilbakestilt
event-app-added = Autentiseringsapp lagt til
event-app-removed = Autentiseringsapp fjernet
event-passkey-added = Passnøkkel lagt til
event-passkey-removed = Passnøkkel fjernet
event-browser-trusted = Nettleser klarert
event-browsers-forgotten = Klarerte nettlesere glemt
event-email-codes-added = Koder på e-post slått på
event-email-codes-removed = Koder på e-post slått av
event-text-codes-added = Koder på SMS slått på
event-text-codes-removed = Koder på SMS slått av
event-recovery-codes-made = Gjenopprettingskoder laget
event-recovery-code-used = Gjenopprettingskode brukt
event-recovery-codes-removed = Gjenopprettingskoder fjernet
event-profile-changed = Opplysninger endret
event-email-changed = E-postadresse endret
event-phone-changed = Telefonnummer endret
event-email-removed = E-postadresse fjernet
event-phone-removed = Telefonnummer fjernet
event-sign-out = Avlogging
event-everywhere = Avlogging overalt
event-sessions-ended = Avlogging andre steder
event-terms-agreed = Vilkår godtatt
event-consent-withdrawn = Samtykke trukket tilbake
event-app-disconnected = App koblet fra
event-exported = Data lastet ned
event-disowned = «Det var ikke meg»
event-lost-factor-begun = Ba om å komme inn uten det ekstra trinnet
event-lost-factor-stopped = Forespørsel om å komme inn uten det ekstra trinnet stoppet
event-lost-factor-finished = Ekstra trinn fjernet etter ventetiden
event-administered = Endret av en administrator
not-me-title = Var det ikke deg?
not-me-lead = Da gjør vi dette:
not-me-ends = Du logges av i alle andre nettlesere og i alle apper.
not-me-app = Autentiseringsappen som er lagt til siden da, blir fjernet.
not-me-recovery-codes = Gjenopprettingskoder som er laget siden da, slutter å virke.
not-me-passkey = En passnøkkel som er lagt til siden da, blir fjernet.
not-me-email-codes = Koder på e-post som er slått på siden da, blir slått av.
not-me-text-codes = Koder på SMS som er slått på siden da, blir slått av.
not-me-password = Du velger et nytt passord, og det gamle virker ikke lenger.
not-me-submit = Sikre kontoen min
secured = Kontoen er bare din igjen. Passordet er nytt, og alle andre er logget av.
account-everywhere = Logg av overalt
account-everywhere-hint = Du kan logge av i alle nettlesere og alle apper på én gang, også her.
account-apps-heading = Apper med tilgang
account-apps-hint = En app som du kobler fra, handler ikke lenger på dine vegne. Den kan komme tilbake når du logger på den igjen.
account-apps-none = Ingen
account-app-last = Siste pålogging { $when }
account-disconnect = Koble fra
account-disconnect-app = Koble fra { $name }
app-disconnected = Appen har ikke lenger tilgang til kontoen din.
account-terms-heading = Vilkår og samtykker
account-terms-version = Versjon { $version }
account-terms-since = Godtatt { $when }
account-terms-language = Språk: { $language }
account-terms-none = Du har ikke godtatt noe ennå.
account-terms-offers = Dette kan du godta
account-terms-agree = Jeg godtar
account-terms-withdraw = Trekk tilbake
consent-given = Takk. Samtykket ditt er notert.
consent-withdrawn = Samtykket ditt er trukket tilbake.
account-data-heading = Dataene dine
account-export-hint = Det som er lagret om deg, som en fil programmer kan lese.
account-export = Last ned dataene mine
account-delete = Slett kontoen
account-back = Tilbake til kontoen din
account-password-title = Endre passordet ditt
label-current-password = Nåværende passord
current-password-missing = Skriv inn det nåværende passordet ditt.
current-password-wrong = Det er ikke det nåværende passordet ditt.
account-authenticator-title = Autentiserings­appen din
account-authenticator-lead = Kodene fra den godtas da ikke lenger. Der det kreves et ekstra trinn og dette var det eneste, legger du til et nytt neste gang du logger på.
account-authenticator-submit = Fjern appen
authenticator-removed = Autentiseringsappen er fjernet.

passkey-title = Bruk passnøkkelen din
passkey-lead = Enheten ber om fingeravtrykk, ansikt eller PIN-kode. Hvis passnøkkelen er på mobilen, velger du mobilen i vinduet som åpnes.
passkey-use = Bruk passnøkkel
passkey-sign-in = Logg på med en passnøkkel
passkey-unable = Passnøkler krever JavaScript og en nettleser som støtter dem. Bruk en annen måte her.
passkey-trouble = Det gikk ikke, eller det ble avbrutt. Prøv igjen, eller bruk en annen måte.
passkey-refused = Passnøkkelen virket ikke her. Prøv igjen, eller bruk en annen måte.
passkey-too-late = Det tok for lang tid. Prøv igjen.
passkey-known = Denne passnøkkelen er allerede i bruk. Logg på med den, eller lag en annen.
passkeys-full = Du har så mange passnøkler som du kan ha. Fjern en først.
new-passkey-title = Logg på enklere med en passnøkkel
new-passkey-lead = Med en passnøkkel logger du på med fingeravtrykk, ansikt eller PIN-kode. Det er ingenting å huske, og ingenting som en falsk side kan stjele.
new-passkey-submit = Opprett passnøkkel
new-passkey-later = Ikke nå
label-passkey-name = Navn på passnøkkelen
passkey-name-hint = Slik at du kjenner den igjen senere, for eksempel «Mobilen min». Du kan la det stå tomt.
passkey-prove-lead = En passnøkkel åpner kontoen din. Skriv inn passordet først, slik at ingen andre kan legge til en.
passkeys-title = Passnøklene dine
passkeys-heading = Passnøkler
passkeys-none = Ingen
passkeys-manage = Vis passnøkler
passkeys-back = Tilbake til passnøklene dine
passkey-add = Legg til en passnøkkel
passkey-change = Endre
passkey-unnamed = Passnøkkel uten navn
passkey-used = Sist brukt { $when }
passkey-unused = Ikke brukt ennå
passkey-synced = På flere av enhetene dine
passkey-own-title = Passnøkkelen din
passkey-rename = Lagre navn
passkey-remove-heading = Fjern denne passnøkkelen
passkey-remove-hint = Den åpner da ikke lenger kontoen din. Den kan bli stående i listen på enheten til du sletter den der.
passkey-remove = Fjern passnøkkelen
passkey-added = Passnøkkelen er klar. Bruk den neste gang du logger på.
passkey-renamed = Navnet er lagret.
passkey-removed = Passnøkkelen er fjernet.
account-deletion-title = Vil du slette kontoen din?
account-deletion-lead = Kontoen din og alt som hører til den, blir borte for godt i alle apper som bruker den. Ingen kan hente den tilbake.
label-account-name = Navn på kontoen
account-name-hint = Skriv { $name } for å vise at du mener det
account-name-wrong = Det er ikke navnet på denne kontoen. Skriv det slik det vises.
account-deletion-submit = Slett for godt
account-deleted-title = Kontoen din er slettet
account-deleted-lead = Ingenting av den er igjen her. { $client } kan fortsatt ha egne data.
account-closed-title = Logg på først
account-closed-lead = Kontoen din åpnes når du er logget på { $client }. Logg på der, og kom deretter tilbake.

## When it does not go on as planned

page-out-of-date = Siden var utdatert. Her er du nå.
time-ran-out = Det tok for lang tid, så vi begynner på nytt. Logg på en gang til.
form-unverified = Vi kunne ikke kontrollere hvor skjemaet kom fra. Send det på nytt.
cookies-blocked = Nettleseren sendte ikke informasjonskapselen vår tilbake. Tillat informasjonskapsler for dette nettstedet, og prøv igjen.
too-many-requests = Det var for mange ganger på kort tid. Prøv igjen { $wait }.
busy = Mange logger på akkurat nå. Prøv igjen om litt.
expired-title = Tiden er ute
expired-lead = For å holde kontoen din trygg avsluttes en pålogging etter en stund. Ingenting er gått tapt. Bare begynn på nytt.
locked-title = Vent litt
locked-lead = Det var for mange mislykkede forsøk, så vi slipper ikke inn noen på en stund. Det beskytter kontoen mot gjetting.
locked-wait = Prøv igjen { $wait }.
too-many-title = Litt saktere, takk
too-many-lead = Det kom mer på kort tid enn vi kan ta imot. Ingenting er gått tapt. Vent litt, og gå deretter videre.
form-post-title = Et øyeblikk
form-post-lead = Du sendes tilbake til { $client }. Hvis det ikke skjer noe, trykker du på Fortsett.

error-not-found-heading = Finner ikke siden
error-not-found-what = Det er ingen side på denne adressen.
error-not-found-next = Kontroller adressen, eller gå tilbake til appen og begynn der.
error-method-not-allowed-heading = Dette kan ikke gjøres her
error-method-not-allowed-what = Adressen finnes, men ikke for denne typen forespørsel.
error-method-not-allowed-next = Gå tilbake til appen, og begynn der.
error-too-large-heading = Det ble sendt for mye
error-too-large-what = Skjemaet inneholdt mer enn vi kan ta imot.
error-too-large-next = Gå tilbake, kort ned det du skrev, og send det på nytt.
error-bad-request-heading = Vi forsto ikke forespørselen
error-bad-request-what = Noe i den manglet eller var skadet.
error-bad-request-next = Gå tilbake til appen, og begynn på nytt.
error-form-unverified-heading = Vi kunne ikke kontrollere skjemaet
error-form-unverified-what = Skjemaet og informasjonskapselen i nettleseren hører ikke sammen. Det skjer når en side står åpen lenge, eller når informasjonskapsler er slettet.
error-form-unverified-next = Gå tilbake, last inn siden på nytt, og send skjemaet igjen.
error-cookies-blocked-heading = Informasjonskapsler kreves for å logge på
error-cookies-blocked-what = Nettleseren sendte ikke informasjonskapselen vår tilbake, så vi kan ikke skille påloggingen din fra andres.
error-cookies-blocked-next = Tillat informasjonskapsler for dette nettstedet i innstillingene i nettleseren, og begynn deretter på nytt.
error-busy-heading = Mange logger på
error-busy-what = Vi kan ikke ta imot flere akkurat nå.
error-busy-next = Prøv igjen om litt.
error-store-unavailable-heading = Påloggingen er avbrutt
error-store-unavailable-what = En del av tjenesten vår svarer ikke. Kontoen og passordet ditt er trygge.
error-store-unavailable-next = Prøv igjen om noen minutter.
error-too-many-requests-heading = Det var for mange ganger
error-too-many-requests-what = Det kom mange forespørsler fra nettverket ditt på kort tid.
error-too-many-requests-next = Vent noen minutter, og prøv deretter igjen.
error-network-heading = Du kan ikke logge på herfra
error-network-what = Nettverket du bruker akkurat nå, er ikke blant dem denne siden kan brukes fra.
error-network-next = Prøv fra et annet nettverk. Hvis det burde virke herfra, gir du nummeret nedenfor til dem som driver denne påloggingen.
error-internal-heading = Noe gikk galt hos oss
error-internal-what = Du har ikke gjort noe feil. Feilen er registrert.
error-internal-next = Prøv igjen. Hvis det skjer en gang til, gir du referansen nedenfor til administratoren.
error-redirect-mismatch-heading = Vi kan ikke sende deg tilbake
error-redirect-mismatch-what = Appen ba oss sende deg tilbake til en adresse som den ikke har registrert. For å beskytte deg stopper vi her.
error-redirect-mismatch-next = Kontakt dem som driver appen. De trenger referansen nedenfor.
error-missing-parameters-heading = Lenken er ufullstendig
error-missing-parameters-what = Appen utelot noe som en pålogging trenger.
error-missing-parameters-next = Gå tilbake til appen, og begynn på nytt. Hvis det ikke hjelper, kontakter du dem som driver den.
error-unknown-client-heading = Vi kjenner ikke denne appen
error-unknown-client-what = Appen som sendte deg hit, er ikke registrert hos oss.
error-unknown-client-next = Kontroller lenken, eller kontakt dem som driver appen.
error-unknown-host-heading = Ingen logger på her
error-unknown-host-what = Det er ikke satt opp noen pålogging for denne adressen.
error-unknown-host-next = Se etter skrivefeil i adressen.
error-login-unavailable-heading = Disse påloggingssidene er ikke tilgjengelige
error-login-unavailable-what = Appen har ikke egne påloggingssider for øyeblikket.
error-login-unavailable-next = Kontakt dem som driver appen. De trenger referansen nedenfor.
error-logout-destination-heading = Vi kan ikke sende deg videre
error-logout-destination-what = Appen ba oss sende deg til en adresse som den ikke har registrert. For å beskytte deg stopper vi her.
error-logout-destination-next = Du kan lukke dette vinduet eller åpne appen selv.
error-not-confirmed-heading = Kontoen din er ikke bekreftet ennå
error-not-confirmed-what = Navnet og passordet ditt er riktig, men kontoen er ikke bekreftet.
error-not-confirmed-next = Be administratoren om å bekrefte den, og logg deretter på igjen.
error-reset-required-heading = Passordet ditt må tilbakestilles
error-reset-required-what = Av hensyn til sikkerheten virker det gamle passordet ikke lenger.
error-reset-required-next = Be administratoren om et nytt.
error-no-factor-heading = Et ekstra trinn mangler
error-no-factor-what = Denne appen krever et ekstra trinn, og kontoen din har ingen som kan brukes her.
error-no-factor-next = Be administratoren om å legge til et for deg.

## Mail and text messages

moment = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[other] desember
} { $year } kl. { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Koden din
mail-or-link = Eller åpne denne lenken på en hvilken som helst enhet. Du blir logget på der du begynte:
mail-fact-account = Konto
mail-fact-password = Midlertidig passord
mail-fact-device = Enhet
mail-fact-when = Når
mail-fact-browser = Nettleser
mail-fact-address = Nettverksadresse
mail-fact-now = Nå
mail-fact-takes-effect = Trer i kraft
mail-fact-codes-left = Gjenopprettingskoder igjen
mail-fact-unusual = Uvanlig
mail-fact-country = Land
risk-new-browser = ny nettleser
risk-new-network = nytt nettverk
risk-many-failures = mange mislykkede forsøk før
risk-new-country = nytt land
risk-impossible-travel = for langt unna forrige pålogging
mail-action-confirm = Bekreft e-postadressen
mail-action-sign-in = Logg på
mail-action-stop = Stopp dette
mail-action-not-me = Det var ikke meg
mail-note-code-lasts = Koden gjelder i { $span } og virker én gang.
mail-note-link-lasts = Lenken gjelder i { $span } og virker én gang.
mail-note-password-lasts = Passordet virker én gang og gjelder i { $span }. Når du logger på, velger du ditt eget.
mail-note-ignore = Hvis du ikke har bedt om dette, kan du se bort fra meldingen. Ingenting vil skje.
mail-note-keep = Hold koden for deg selv. Ingen fra { $app } vil noen gang spørre deg om den.
mail-note-somebody-knows = Hvis du ikke er i ferd med å logge på, er det noen andre som kjenner passordet ditt. Endre det.
mail-note-nothing-changed = Hvis du ikke har bedt om dette, kan du se bort fra meldingen. Passordet ditt forblir som det er.
mail-note-not-you = Hvis det var deg, trenger du ikke å gjøre noe. Hvis det ikke var deg, må du kontakte administratoren med en gang.
mail-note-blocked-you = Hvis det var deg, logger du på fra en nettleser eller et sted du har brukt før, eller med en passnøkkel.
mail-note-blocked-not-you = Hvis det ikke var deg, kan det være at noen kjenner passordet ditt. Velg et annet.
mail-footer = Denne meldingen ble sendt automatisk av { $app }. Svar på den blir ikke lest.

mail-sign-up-code-title = Bekreft e-postadressen din
mail-sign-up-code-lead = Skriv inn denne koden for å fullføre registreringen hos { $app }.
mail-sign-up-link-title = Bekreft e-postadressen din
mail-sign-up-link-lead = Ett trinn gjenstår før du er registrert hos { $app }: Bekreft at denne adressen er din.
mail-resent-code-title = Den nye koden din
mail-resent-code-lead = Skriv inn denne koden for å fullføre registreringen hos { $app }. Tidligere koder gjelder ikke lenger.
mail-resent-link-title = Den nye lenken din
mail-resent-link-lead = Bekreft at denne adressen er din, for å fullføre registreringen hos { $app }. Tidligere lenker gjelder ikke lenger.
mail-recovery-code-title = Tilbakestill passordet ditt
mail-recovery-code-lead = Skriv inn denne koden for å velge et nytt passord for { $app }.
mail-sign-in-code-title = Påloggingskoden din
mail-sign-in-code-lead = Skriv inn denne koden for å logge på { $app }.
mail-mfa-code-title = Koden din for det ekstra trinnet
mail-mfa-code-lead = Passordet var riktig. Skriv inn denne koden for å fullføre påloggingen på { $app }.
mail-attribute-code-title = Bekreft den nye e-postadressen din
mail-attribute-code-lead = Skriv inn denne koden for å bruke denne adressen for kontoen din for { $app }.
mail-invitation-title = Kontoen din er klar
mail-invitation-lead = Det er opprettet en konto for { $app } til deg.
mail-already-registered-title = Du har allerede en konto
mail-already-registered-lead = Noen prøvde å bruke denne adressen for en konto for { $app }, men den har allerede en. Hvis det var deg, logger du på som vanlig, eller tilbakestiller passordet hvis du ikke lenger husker det.
mail-password-changed-title = Passordet ditt er endret
mail-password-changed-lead = Passordet til kontoen din for { $app } er endret.
mail-authenticator-added-title = En autentiseringsapp er lagt til
mail-authenticator-added-lead = Fra nå av kan en autentiseringsapp bekrefte at det er du som logger på { $app }.
mail-authenticator-removed-title = En autentiseringsapp er fjernet
mail-authenticator-removed-lead = En autentiseringsapp kan ikke lenger brukes med kontoen din for { $app }.
mail-passkey-added-title = En passnøkkel er lagt til
mail-passkey-added-lead = Fra nå av åpner en ny passnøkkel kontoen din for { $app }.
mail-passkey-removed-title = En passnøkkel er fjernet
mail-passkey-removed-lead = En passnøkkel åpner ikke lenger kontoen din for { $app }.
mail-passkey-copied-title = En passnøkkel ble avvist
mail-passkey-copied-lead = Noen prøvde å logge på { $app } med en av passnøklene dine som kan være kopiert, og ble avvist. Fjern den passnøkkelen fra kontoen din, og legg til en ny.
mail-recovery-codes-made-title = Det er laget nye gjenopprettingskoder
mail-recovery-codes-made-lead = Det er nye gjenopprettingskoder for kontoen din for { $app }. Tidligere koder virker ikke lenger.
mail-recovery-code-used-title = En gjenopprettingskode er brukt
mail-recovery-code-used-lead = Noen logget på kontoen din for { $app } med en av gjenopprettingskodene dine.
mail-recovery-codes-low-title = Få gjenopprettingskoder igjen
mail-recovery-codes-low-lead = Noen logget på kontoen din for { $app } med en av gjenopprettingskodene dine. Det er få igjen. Lag nye på kontosiden din.
mail-new-device-title = En pålogging fra en ny nettleser
mail-new-device-lead = Noen logget på kontoen din for { $app } fra en nettleser vi ikke kjente.
mail-unusual-sign-in-title = En uvanlig pålogging
mail-unusual-sign-in-lead = Noen logget på kontoen din for { $app }, og noe ved det var uvanlig.
mail-sign-in-blocked-title = En pålogging ble blokkert
mail-sign-in-blocked-lead = Noen kom gjennom det første trinnet i påloggingen til kontoen din for { $app }. Det var så uvanlig at vi ikke slapp inn noen.
mail-account-deleted-title = Kontoen din er slettet
mail-account-deleted-lead = Kontoen din for { $app } og det som hørte til den, er slettet.
mail-email-changed-title = E-postadressen din er endret
mail-email-changed-lead = Kontoen din for { $app } har nå en annen e-postadresse. Meldinger sendes dit fra nå av, og dette var den siste til den tidligere adressen.
mail-phone-changed-title = Telefonnummeret ditt er endret
mail-phone-changed-lead = Kontoen din for { $app } har nå et annet telefonnummer.
mail-email-removed-title = E-postadressen din er fjernet
mail-email-removed-lead = Kontoen din for { $app } har ikke lenger denne e-postadressen. Dette var den siste meldingen til den.
mail-phone-removed-title = Telefonnummeret ditt er fjernet
mail-phone-removed-lead = Kontoen din for { $app } har ikke lenger dette telefonnummeret.
mail-lost-factor-begun-title = Det ekstra trinnet ditt blir snart fjernet
mail-lost-factor-begun-lead = Noen har bedt om å logge på kontoen din for { $app } uten det ekstra trinnet. Stopp det nå hvis det ikke var deg. Ett trykk er nok, og du trenger ikke å logge på.
mail-lost-factor-finished-title = Det ekstra trinnet ditt er fjernet
mail-lost-factor-finished-lead = Det ekstra trinnet for kontoen din for { $app } er fjernet, slik det ble bedt om. Legg til et nytt neste gang du logger på.

sms-sign-up-code = { $app }: { $code } er koden din for å registrere deg.
sms-sign-up-link = { $app }: bekreft dette nummeret for å registrere deg: { $link }
sms-resent-code = { $app }: { $code } er den nye koden din for å registrere deg.
sms-resent-link = { $app }: den nye lenken din for å bekrefte dette nummeret: { $link }
sms-recovery-code = { $app }: { $code } er koden din for å tilbakestille passordet. Ikke gi den til noen.
sms-sign-in-code = { $app }: { $code } er påloggingskoden din. Ikke gi den til noen.
sms-mfa-code = { $app }: { $code } er koden din for det ekstra trinnet. Ikke gi den til noen.
sms-attribute-code = { $app }: { $code } er koden din for å bekrefte dette nummeret.
sms-invitation = { $app }: brukernavn { $username }, midlertidig passord { $code }
sms-already-registered = { $app }: dette nummeret har allerede en konto. Logg på, eller tilbakestill passordet.
sms-password-changed = { $app }: passordet til { $username } er endret. Ikke deg? Kontakt administratoren.
sms-authenticator-added = { $app }: en autentiseringsapp er lagt til for { $username }. Ikke deg? Kontakt administratoren.
sms-authenticator-removed = { $app }: en autentiseringsapp for { $username } er fjernet. Ikke deg? Kontakt administratoren.
sms-passkey-added = { $app }: en passnøkkel er lagt til for { $username }. Ikke deg? Kontakt administratoren.
sms-passkey-removed = { $app }: en passnøkkel for { $username } er fjernet. Ikke deg? Kontakt administratoren.
sms-passkey-copied = { $app }: en passnøkkel for { $username } som kan være kopiert, ble avvist. Fjern den fra kontoen din.
sms-recovery-codes-made = { $app }: det er laget nye gjenopprettingskoder for { $username }. Ikke deg? Kontakt administratoren.
sms-recovery-code-used = { $app }: { $username } logget på med en gjenopprettingskode. Ikke deg? Kontakt administratoren.
sms-recovery-codes-low = { $app }: { $username } logget på med en gjenopprettingskode, og det er få igjen. Ikke deg? Kontakt administratoren.
sms-new-device = { $app }: { $username } logget på fra en ny nettleser. Ikke deg? Kontakt administratoren.
sms-unusual-sign-in = { $app }: en uvanlig pålogging for { $username }. Ikke deg? Kontakt administratoren.
sms-sign-in-blocked = { $app }: en uvanlig pålogging for { $username } ble blokkert. Ikke deg? Endre passordet ditt.
sms-account-deleted = { $app }: kontoen { $username } er slettet.
sms-email-changed = { $app }: e-postadressen til { $username } er endret. Ikke deg? Kontakt administratoren.
sms-phone-changed = { $app }: telefonnummeret til { $username } er endret. Ikke deg? Kontakt administratoren.
sms-email-removed = { $app }: e-postadressen til { $username } er fjernet. Ikke deg? Kontakt administratoren.
sms-phone-removed = { $app }: telefonnummeret til { $username } er fjernet. Ikke deg? Kontakt administratoren.
sms-lost-factor-begun = { $app }: noen har bedt om å fjerne det ekstra trinnet for { $username }. Ikke deg? Stopp det: { $link }
sms-lost-factor-finished = { $app }: det ekstra trinnet for { $username } er fjernet. Ikke deg? Kontakt administratoren.

## Demo

demo-home = Til demoappen
demo-home-title = En liten app
demo-home-lead = Den vet ingenting om deg ennå. Logg på for å se hva den får vite.
demo-start-title = Personer å logge på som
demo-start-lead = De finnes bare i denne demoen. Hver av dem viser en ny vei gjennom sidene.
demo-shows-password = Logger på med bare et passord.
demo-shows-totp = Blir bedt om en kode fra en autentiseringsapp.
demo-shows-invited = Har et midlertidig passord og velger et nytt.
demo-shows-set-up = Må først legge til et ekstra trinn.
demo-shows-disabled = Har en deaktivert konto og blir avvist.
demo-shows-studio = Endrer hvordan sidene ser ut, på /studio.
demo-totp-key = Nøkkel til autentiseringsapp
demo-session-title = Du er logget på
demo-refresh = Forny tokener
demo-id-token = ID-token
demo-access-token = Tilgangstoken
demo-claim = Krav
demo-value = Verdi
demo-error-title = Påloggingen ble ikke fullført
demo-error-lead = Appen fikk dette i stedet for en kode:
mailbox-title = Sendte meldinger
mailbox-lead = I denne demoen forlater ingenting maskinen. Det som ville ha blitt sendt, lagres her.
mailbox-empty = Ingenting er sendt ennå.
mailbox-mail = E-post
mailbox-sms = SMS
mailbox-from = Fra
mailbox-to = Til
mailbox-sent = Sendt
mailbox-raw = Vis hele kilden
