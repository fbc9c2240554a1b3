## On every page

languages = Taal
languages-go = Wijzigen
title-error = Fout:
summary-heading = Controleer het volgende
next = Volgende
continue = Doorgaan
other-account = Een ander account gebruiken
not-you = Ben jij dit niet?
sign-out = Uitloggen
signed-in-as = Ingelogd als
reference = Referentie
way-back = Terug naar { $client }
way-sign-in = Inloggen
way-again = Opnieuw proberen
wait-seconds = { $count ->
    [one] over 1 seconde
   *[other] over { $count } seconden
}
wait-minutes = { $count ->
    [one] over 1 minuut
   *[other] over { $count } minuten
}
wait-hours = { $count ->
    [one] over 1 uur
   *[other] over { $count } uur
}
span-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
span-hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}

## Fields

label-username = Gebruikersnaam
label-email = E-mailadres
label-phone = Telefoonnummer
label-email-or-phone = E-mailadres of telefoonnummer
label-any = Gebruikersnaam, e-mailadres of telefoonnummer
label-password = Wachtwoord
label-new-password = Nieuw wachtwoord
label-confirm-password = Nieuw wachtwoord herhalen
label-device-name = Naam van dit apparaat (optioneel)
password-show = Wachtwoord tonen
password-hide = Wachtwoord verbergen
code-label = Code
device-name-hint = Bijvoorbeeld ‘Mijn telefoon’, zodat je later weet welke app je moet openen.

## Signing in

sign-in-title = Inloggen
sign-in-lead = om door te gaan naar { $client }
sign-in-submit = Inloggen
password-title = Voer je wachtwoord in
username-missing = Voer de naam in waarmee je inlogt.
username-too-long = Die naam is te lang. Voer maximaal 128 tekens in.
password-missing = Voer je wachtwoord in.
wrong-credentials = De naam of het wachtwoord klopt niet. Controleer ze allebei en probeer het opnieuw.
unknown-user = Niemand heeft hier deze naam. Controleer de spelling.
account-locked = Er waren te veel mislukte pogingen. Probeer het { $wait } opnieuw.
temporary-password-expired = Je tijdelijke wachtwoord is verlopen. Vraag een nieuw wachtwoord aan degene die je heeft uitgenodigd.
account-not-confirmed = Dit account is nog niet bevestigd. Vraag je beheerder om het te bevestigen.
account-confirmed = Je account is bevestigd. Log in om verder te gaan.
password-reset-required = Je wachtwoord moet opnieuw worden ingesteld voordat je kunt inloggen. Vraag je beheerder om hulp.
password-reset-now = Je wachtwoord is niet meer geldig. Kies een nieuw wachtwoord met een code die we je sturen.
password-in-a-breach = Dit wachtwoord is door een datalek ergens anders bekend geworden en opent je account niet meer. Kies een nieuw wachtwoord met een code die we je sturen.

## New password

new-password-title = Kies een nieuw wachtwoord
new-password-lead = Je bent ingelogd met een tijdelijk wachtwoord. Vanaf nu hoort alleen jij het te kennen.
new-password-lead-breached = Je wachtwoord is door een datalek ergens anders bekend geworden. Kies een wachtwoord dat je nergens anders gebruikt.
new-password-submit = Opslaan en doorgaan
new-password-missing = Voer een nieuw wachtwoord in.
password-too-short = { $count ->
    [one] Het wachtwoord moet minstens 1 teken hebben.
   *[other] Het wachtwoord moet minstens { $count } tekens hebben.
}
password-too-long = { $count ->
    [one] Het wachtwoord mag maximaal 1 teken hebben.
   *[other] Het wachtwoord mag maximaal { $count } tekens hebben.
}
password-rules = Het nieuwe wachtwoord voldoet nog niet aan alle regels. In de lijst zie je wat er ontbreekt.
password-needs-upper = Het wachtwoord moet een hoofdletter (A tot Z) bevatten.
password-needs-lower = Het wachtwoord moet een kleine letter (a tot z) bevatten.
password-needs-digit = Het wachtwoord moet een cijfer (0 tot 9) bevatten.
password-needs-symbol = Het wachtwoord moet een leesteken of symbool bevatten, zoals !, ? of #.
password-edge-space = Het wachtwoord mag niet beginnen of eindigen met een spatie.
password-mismatch = De twee wachtwoorden zijn niet gelijk. Voer het nieuwe wachtwoord twee keer in.
password-reused = Dit wachtwoord heb je al eens gebruikt. Kies een ander wachtwoord.
password-guessable = Het wachtwoord is te makkelijk te raden. Gebruik meer tekens, of meerdere woorden die niets met elkaar of met jou te maken hebben.
password-breached = Dit wachtwoord is door een datalek ergens anders bekend geworden. Kies een wachtwoord dat je nergens anders gebruikt.
password-characters = Het nieuwe wachtwoord bevat tekens die niet kunnen worden gebruikt. Kies een ander wachtwoord.
password-changed = Je wachtwoord is gewijzigd.
rule-length = { $count ->
    [one] Minstens 1 teken
   *[other] Minstens { $count } tekens
}
rule-upper = Een hoofdletter
rule-lower = Een kleine letter
rule-digit = Een cijfer
rule-symbol = Een symbool, zoals !, ? of #
rule-edges = Geen spatie aan het begin of einde
rule-unused = Geen wachtwoord dat je al eens hebt gebruikt
rule-unguessable = Moeilijk te raden: geen gangbaar woord of patroon, niets over jou
rule-unbreached = Niet bekend uit een datalek
rule-met = in orde
rule-unmet = ontbreekt nog

## A forgotten password

forgot-link = Wachtwoord vergeten?
sign-up-link = Account maken
sign-in-link = Terug naar inloggen
forgot-title = Wachtwoord vergeten?
forgot-lead = Laat weten wie je bent. We sturen je een code waarmee je een nieuw wachtwoord kiest.
forgot-submit = Code sturen
choose-reset-title = Waar moet de code naartoe?
choose-reset-legend = Versturen
choose-reset-email = Per e-mail
choose-reset-text = Per sms
choose-reset-to = Naar { $destination }
reset-title = Wachtwoord opnieuw instellen
reset-lead = Als er een account is, is er een code onderweg naar { $destination }.
reset-everywhere = Mij overal elders uitloggen
reset-submit = Nieuw wachtwoord opslaan
sent-code-hint = Je vindt de code in het bericht dat we hebben gestuurd. Het kan een minuut duren voordat het aankomt.
code-not-there = Nog geen code?
code-resend = Nieuwe sturen
code-sent = Er is een nieuwe code onderweg. De vorige werkt niet meer.
code-sent-just-now = Er is net een code gestuurd. Wacht een halve minuut voordat je een nieuwe vraagt.
no-recovery = We hebben geen adres om een code naartoe te sturen. Vraag je beheerder om hulp.

## An account of one's own

sign-up-title = Account maken
sign-up-lead = voor { $client }
sign-up-passwordless = Je mag het wachtwoord leeg laten. Dan kom je binnen met een code of een passkey.
sign-up-submit = Account maken
optional = (optioneel)
terms-title = Voordat je verdergaat
terms-lead = Lees dit en ga ermee akkoord. Het is nieuw, of het is gewijzigd sinds je akkoord ging.
terms-agree = Ik ga akkoord: { $title }
terms-read = ‘{ $title }’ lezen (opent op een nieuw tabblad)
terms-missing = Vink ‘{ $title }’ aan om verder te gaan.
terms-decline = Ik ga niet akkoord
terms-declined-title = Je bent niet akkoord gegaan
terms-declined-lead = Zonder je akkoord kun je hier niet inloggen. Er is niets doorgegeven aan de app.
terms-again = Nog eens lezen
label-name = Volledige naam
label-given-name = Voornaam
label-middle-name = Tweede naam
label-family-name = Achternaam
label-nickname = Bijnaam
label-birthdate = Geboortedatum
label-gender = Geslacht
label-address = Adres
label-locale = Taal
label-zoneinfo = Tijdzone
label-profile = Profielpagina
label-picture = Foto
label-website = Website
field-missing = Vul dit veld in.
field-too-long = Dat is te lang. Maak het korter.
field-characters = Hier staan tekens die niet kunnen worden gebruikt. Haal ze weg.
username-taken = Iemand heeft deze gebruikersnaam al. Kies een andere.
name-taken = Hiermee bestaat al een account. Log in of stel je wachtwoord opnieuw in.
looks-like-contact = Een gebruikersnaam mag niet op een e-mailadres of telefoonnummer lijken. Kies een andere.
not-email = Dat is geen e-mailadres. Het ziet eruit als naam@example.com.
not-phone = Dat is geen telefoonnummer. Begin met + en het landnummer, zoals +31 20 123 4567.
not-date = Dat is geen datum.
not-url = Dat is geen webadres. Het begint met https://.
not-number = Dat is geen getal. Schrijf het als 12 of 12.5.
not-a-choice = Kies een van deze mogelijkheden.
pattern-missed = Dat heeft niet de vorm die wordt gevraagd.
choose-one = Maak een keuze
yes = Ja
no = Nee
confirm-title = Account bevestigen
confirm-lead = We hebben een code gestuurd naar { $destination }.
confirm-lead-link = We hebben een link gestuurd naar { $destination }. Open de link en kom dan hier terug.
sent-code-missing = Voer de code uit ons bericht in.
sent-code-wrong = Die code klopt niet. Controleer hem of vraag een nieuwe.
code-expired = Die code is verlopen. Vraag een nieuwe.
contact-taken = Dit adres hoort inmiddels bij een ander account. Log in op dat account of stel het wachtwoord ervan opnieuw in.
await-approval-title = Bijna klaar
await-approval-lead = Je account voor { $client } is gemaakt. Iemand moet je nog toelaten; probeer het later opnieuw.
confirm-link-title = Nog één klik
confirm-link-lead = Druk op de knop om het account voor { $client } te bevestigen. Heb je er geen aangevraagd, sluit dan deze pagina.
confirm-link-submit = Account bevestigen
confirmed-title = Je account is bevestigd
confirmed-lead = Ga terug naar waar je het account hebt gemaakt, of log in.
link-expired-title = Deze link is verlopen
link-expired-lead = Log in met je naam en wachtwoord, dan sturen we je een nieuwe.

## Second step

choose-setup-title = Een tweede stap toevoegen
choose-setup-lead = Een wachtwoord alleen kan worden geraden of gestolen. Met een tweede stap blijft je account ook dan van jou.
choose-setup-legend = Hoe wil je bevestigen dat jij het bent?
method-totp = Authenticator-app
method-totp-hint = Een app op je telefoon of computer toont elke 30 seconden een nieuwe code. De app heeft geen netwerk nodig.
method-password = Wachtwoord
method-password-hint = Het wachtwoord dat je voor dit account hebt gekozen.
method-email = Code per e-mail
method-email-hint = We sturen hem naar je e-mailadres.
method-text = Code per sms
method-text-hint = We sturen hem naar je telefoon.
choose-title = Hoe wil je inloggen?
choose-second-title = Hoe wil je het bevestigen?
choose-legend = Kies een mogelijkheid
other-way = Andere manier gebruiken
sent-code-title = Voer de code in die we hebben gestuurd
sent-code-lead = De code is onderweg naar { $destination }.
sent-link-hint = Of open de link in het bericht, op welk apparaat dan ook.
sent-link-waits = Deze pagina gaat dan vanzelf verder.
sent-link-opened = Ik heb de link geopend
await-link-title = Wachten op je link
await-link-lead = Open de link die onderweg is naar { $destination } en druk daar op de knop.
await-link-looks = Deze pagina kijkt om de paar seconden en gaat dan vanzelf verder.
await-link-code = In plaats daarvan de code invoeren
link-pressed-title = Je kunt verder
link-pressed-lead = De link in ons bericht is gebruikt. Ga verder naar { $client }.
sign-in-link-title = Ben jij het die inlogt?
sign-in-link-lead = Iemand wil onder jouw naam inloggen bij { $client }.
sign-in-link-asked = { $count ->
    [0] Zojuist
    [one] 1 minuut geleden
   *[other] { $count } minuten geleden
}
sign-in-link-elsewhere = Die browser wordt ingelogd, niet deze. Ben je daar niet zelf begonnen, kies dan nee: anders komt iemand anders in je account.
sign-in-link-yes = Ja, inloggen
sign-in-link-no = Nee, dat was ik niet
sign-in-link-pressed-title = Ga terug naar waar je bent begonnen
sign-in-link-pressed-lead = De pagina daar gaat vanzelf verder. Deze kun je sluiten.
sign-in-link-refused-title = Er is niemand binnengelaten
sign-in-link-refused-lead = De code en de link in dat bericht werken niet meer. Je hoeft verder niets te doen.
sign-in-link-expired-title = Deze link werkt niet meer
sign-in-link-expired-lead = De link is gebruikt of verlopen. Heb je net op de knop gedrukt, ga dan terug naar waar je bent begonnen. Vraag daar anders een nieuwe link.
no-second = Je account heeft een tweede stap nodig, maar hier kan er geen worden gebruikt. Vraag je beheerder om hulp.
method-passkey = Passkey
method-passkey-hint = Je apparaat bevestigt dat jij het bent, met vingerafdruk, gezicht of pincode.
method-missing = Kies een van de manieren.
set-up-totp-title = Je authenticator-app instellen
set-up-totp-lead = Voeg dit account toe aan de app en voer daarna de code in die de app toont.
set-up-totp-scan = Scan deze afbeelding met de app.
set-up-totp-open = Openen in de app op dit apparaat
set-up-totp-key = Of typ deze sleutel in de app:
set-up-totp-code-hint = De app toont de code zodra het account is toegevoegd.
set-up-totp-submit = Code controleren en afronden
qr-alt = QR-code met de sleutel voor je authenticator-app. Dezelfde sleutel staat hieronder uitgeschreven.
totp-title = Voer je code in
totp-hint = Open je authenticator-app om de code te zien.
totp-hint-device = Open de authenticator-app op { $device } om de code te zien.
code-missing = Voer de code uit je app in.
code-malformed = De code heeft zes cijfers. Voer ze allemaal in.
code-wrong = Die code klopt niet. Voer de code in die je app nu toont.
code-used = Die code is al gebruikt. Wacht tot je app de volgende toont.
method-recovery-code = Herstelcode
recovery-code-use = Een herstelcode gebruiken
remember-browser = { $count ->
    [one] Hier 1 dag lang niet om vragen in deze browser
   *[other] Hier { $count } dagen lang niet om vragen in deze browser
}
lose-factor = Geen van deze werkt voor mij
lost-factor-title = Binnenkomen zonder je tweede stap
lost-factor-lead = { $count ->
    [one] Om anderen buiten te houden duurt dit 1 dag. We melden het aan elk adres en nummer van je account, en met één klik kan het worden gestopt. Na die dag bewijs je hetzelfde nog een keer en stel je een nieuwe tweede stap in.
   *[other] Om anderen buiten te houden duurt dit { $count } dagen. We melden het aan elk adres en nummer van je account, en met één klik kan het worden gestopt. Na die dagen bewijs je hetzelfde nog een keer en stel je een nieuwe tweede stap in.
}
lost-factor-ripe-lead = De wachttijd is voorbij. Bewijs nog een keer dat jij het bent. Dan worden je eerdere tweede stappen verwijderd, word je overal uitgelogd en stel je een nieuwe in.
lost-factor-legend = Waar mogen we een code naartoe sturen?
lost-factor-submit = Code sturen
lost-factor-waits-title = Je aanvraag wacht
lost-factor-waits-lead = Kom terug op { $when }, of binnen twee weken daarna. Tot dan kom je alleen met je tweede stap binnen. Gebruik je die, dan vervalt de aanvraag.
lost-factor-waits-hint = Was jij dit niet? Open de link in het bericht dat we hebben gestuurd en wijzig je wachtwoord.
stop-lost-factor-title = Je tweede stap behouden?
stop-lost-factor-lead = Iemand wil zonder de tweede stap in je account voor { $client }. Was jij dit niet, stop het dan nu.
stop-lost-factor-submit = Stoppen
lost-factor-stopped-title = Het is gestopt
lost-factor-stopped-lead = Je tweede stap blijft. Heb jij er niet om gevraagd, wijzig dan je wachtwoord: iemand kent het.
lost-factor-nothing-title = Er valt niets te stoppen
lost-factor-nothing-lead = Het is al gestopt of het is voorbij. Is je tweede stap verdwenen en was jij dat niet, meld het dan aan je beheerder.
account-lost-factor = Iemand wil zonder je tweede stap in je account. Vanaf { $when } kan die worden verwijderd. Was jij dit niet, stop het dan.
recovery-code-title = Voer een herstelcode in
recovery-code-label = Herstelcode
recovery-code-hint = Een van de tien die je hebt bewaard. Elke code werkt één keer.
recovery-code-missing = Voer een van je herstelcodes in.
recovery-code-wrong = Die code klopt niet of is al gebruikt. Controleer hem of neem een andere.
recovery-codes-title = Bewaar je herstelcodes
recovery-codes-lead = Ben je je telefoon kwijt of heb je hem niet bij de hand, dan kom je met een van deze codes binnen. Elke code werkt één keer. Print ze of kopieer ze naar een veilige plek.
recovery-codes-once = We tonen ze maar één keer. Eerdere codes werken niet meer.
recovery-codes-kept = Ik heb ze bewaard
device-name-too-long = Die naam is te lang. Voer maximaal 64 tekens in.
authenticator-added = Je authenticator-app is toegevoegd.

## Sessions

continue-title = Welkom terug
continue-lead = Je kunt direct door naar { $client }.
choose-account-title = Kies een account
choose-account-lead = Wie gaat verder naar { $client }?
choose-account-again = Opnieuw inloggen
sign-out-of = { $name } uitloggen
sign-out-all = Iedereen uitloggen
confirm-sign-out-title = Uitloggen?
confirm-sign-out-lead = Je wordt in deze browser uitgelogd bij alle apps die deze inlog gebruiken.
signed-out-title = Je bent uitgelogd
signed-out-lead = Je kunt dit venster nu sluiten.
signed-out-notice = Je bent uitgelogd.
session-refreshed = De tokens zijn vernieuwd.

## The account page

account-title = Je account
account-profile-heading = Over jou
account-verified = Bevestigd
account-unverified = Niet bevestigd
account-profile-change = Gegevens wijzigen
account-profile-title = Je gegevens wijzigen
account-save = Opslaan
account-email-change = E-mailadres wijzigen
account-email-add = E-mailadres toevoegen
account-email-title = Je e-mailadres
account-email-code-title = Bevestig dit e-mailadres
account-phone-change = Telefoonnummer wijzigen
account-phone-add = Telefoonnummer toevoegen
account-phone-title = Je telefoonnummer
account-phone-code-title = Bevestig dit telefoonnummer
account-contact-lead = We sturen er een code naartoe. Zolang je die niet hebt ingevoerd, verandert er niets.
account-contact-other = Iets anders invoeren
label-preferred-username = Naam om mee in te loggen
profile-changed = Je gegevens zijn gewijzigd.
email-changed = Je e-mailadres is gewijzigd.
phone-changed = Je telefoonnummer is gewijzigd.
account-email-remove = Dit adres verwijderen
account-phone-remove = Dit nummer verwijderen
email-removed = Je e-mailadres is verwijderd.
phone-removed = Je telefoonnummer is verwijderd.
already-yours = Dit heb je al. Voer iets anders in.
sign-in-again = Hiervoor moet je in de afgelopen tien minuten zijn ingelogd. Log opnieuw in en kom dan terug.
second-step-first = Dit verandert hoe je inlogt, dus eerst komt je tweede stap. Log overal uit en log ermee in, of open in je app wat erom vraagt. Kom dan terug.
prove-first = Bevestig dat jij het bent voordat je dit wijzigt.
prove-link = Bevestigen met een code
account-proof-title = Bevestig dat jij het bent
account-proof-lead = Daarna kun je verder met wat je wilde wijzigen.
account-proof-code-title = Voer de code in om het te bevestigen
proof-done = Bedankt, dat is bevestigd. Je kunt nu verdergaan.
account-sign-in-heading = Hoe je inlogt
account-change-password = Wachtwoord wijzigen
account-set-password = Wachtwoord kiezen
account-first-password-title = Kies een wachtwoord
account-no-app = Geen
account-added = Toegevoegd op { $when }
account-remove-app = App verwijderen
account-add-app = App toevoegen
account-change-app = Naam geven of verwijderen
account-new-authenticator-title = Een authenticator-app toevoegen
account-new-authenticator-submit = App toevoegen
account-recovery-codes = Herstelcodes
account-recovery-codes-left = { $count ->
    [0] Geen over
    [one] 1 over
   *[other] { $count } over
}
account-recovery-codes-make = Nieuwe maken
account-recovery-codes-title = Nieuwe herstelcodes maken
account-recovery-codes-lead = Je krijgt tien codes voor als je je tweede stap niet bij de hand hebt. De eerdere codes werken meteen niet meer.
account-recovery-codes-submit = Nieuwe codes maken
account-browsers-heading = Vertrouwde browsers
account-browsers-hint = In deze browsers wordt niet om je tweede stap gevraagd. Herken je er een niet, vergeet die dan en wijzig je wachtwoord.
account-trusted-browser = Vertrouwde browser
account-browser-seen = Laatst gebruikt op { $when }
account-browser-until = Tot { $when }
account-browser-forget = Vergeten
account-browsers-forget = Alle vergeten
browsers-forgotten = Daar wordt weer om je tweede stap gevraagd.
account-session-heading = Waar je bent ingelogd
account-this-browser = Deze browser
account-since = Sinds { $when }
account-sessions-link = Alle browsers
account-sessions-lead = Een app waarop daar is ingelogd, blijft ingelogd; de toegang beëindig je op je accountpagina. Herken je hier een browser niet, log dan daar uit en wijzig je wachtwoord.
account-some-browser = Een browser
account-sessions-end = Uit alle andere uitloggen
account-sessions-more = { $count ->
    [one] En nog 1
   *[other] En nog { $count }
}
session-ended = Je bent daar uitgelogd.
sessions-ended = Je bent overal elders uitgelogd.
account-events-link = Recente activiteit
account-events-title = Recente activiteit
account-events-lead = Herken je hier iets niet, zeg het dan. We sluiten je account dan af voor alle anderen.
account-events-none = Er is nog niets vastgelegd.
event-browser = { $browser } op { $system }
event-not-me = Dit was ik niet
event-refused = Geweigerd
event-sign-in = Ingelogd
event-sign-in-failed = Poging om in te loggen
event-sign-in-blocked = Inloggen geblokkeerd
event-unusual-low = Een beetje ongewoon: { $signs }
event-unusual-medium = Ongewoon: { $signs }
event-unusual-high = Zeer ongewoon: { $signs }
event-sign-up = Account gemaakt
event-confirmed = Account bevestigd
event-password-changed = Wachtwoord gewijzigd
event-recovery-begun = Code gevraagd om wachtwoord opnieuw in te stellen
event-password-reset = Wachtwoord opnieuw ingesteld
event-app-added = Authenticator-app toegevoegd
event-app-removed = Authenticator-app verwijderd
event-passkey-added = Passkey toegevoegd
event-passkey-removed = Passkey verwijderd
event-browser-trusted = Browser vertrouwd
event-browsers-forgotten = Vertrouwde browsers vergeten
event-email-codes-added = Codes per e-mail aangezet
event-email-codes-removed = Codes per e-mail uitgezet
event-text-codes-added = Codes per sms aangezet
event-text-codes-removed = Codes per sms uitgezet
event-recovery-codes-made = Herstelcodes gemaakt
event-recovery-code-used = Herstelcode gebruikt
event-recovery-codes-removed = Herstelcodes verwijderd
event-profile-changed = Gegevens gewijzigd
event-email-changed = E-mailadres gewijzigd
event-phone-changed = Telefoonnummer gewijzigd
event-email-removed = E-mailadres verwijderd
event-phone-removed = Telefoonnummer verwijderd
event-sign-out = Uitgelogd
event-everywhere = Overal uitgelogd
event-sessions-ended = Elders uitgelogd
event-terms-agreed = Akkoord met voorwaarden
event-consent-withdrawn = Toestemming ingetrokken
event-app-disconnected = App ontkoppeld
event-exported = Gegevens gedownload
event-disowned = ‘Dit was ik niet’
event-lost-factor-begun = Toegang zonder tweede stap gevraagd
event-lost-factor-stopped = Aanvraag voor toegang zonder tweede stap gestopt
event-lost-factor-finished = Tweede stappen verwijderd na de wachttijd
event-administered = Gewijzigd door een beheerder
not-me-title = Was jij dit niet?
not-me-lead = Dan doen we dit:
not-me-ends = Je wordt uitgelogd in elke andere browser en bij elke app.
not-me-app = De authenticator-app die sindsdien is toegevoegd, wordt verwijderd.
not-me-recovery-codes = Herstelcodes die sindsdien zijn gemaakt, werken niet meer.
not-me-passkey = Een passkey die sindsdien is toegevoegd, wordt verwijderd.
not-me-email-codes = Codes per e-mail die sindsdien zijn aangezet, worden uitgezet.
not-me-text-codes = Codes per sms die sindsdien zijn aangezet, worden uitgezet.
not-me-password = Je kiest een nieuw wachtwoord en het oude werkt niet meer.
not-me-submit = Mijn account beveiligen
secured = Je account is weer alleen van jou: het wachtwoord is nieuw en alle anderen zijn uitgelogd.
account-everywhere = Overal uitloggen
account-everywhere-hint = Je kunt in elke browser en bij elke app in één keer uitloggen, ook hier.
account-apps-heading = Apps met toegang
account-apps-hint = Een app die je ontkoppelt, doet niets meer namens jou. De app kan terugkomen als je er opnieuw inlogt.
account-apps-none = Geen
account-app-last = Laatst ingelogd op { $when }
account-disconnect = Ontkoppelen
account-disconnect-app = { $name } ontkoppelen
app-disconnected = De app heeft geen toegang meer tot je account.
account-terms-heading = Voorwaarden en toestemmingen
account-terms-version = Versie { $version }
account-terms-since = Akkoord op { $when }
account-terms-language = Taal: { $language }
account-terms-none = Je bent nog nergens mee akkoord gegaan.
account-terms-offers = Waar je mee akkoord kunt gaan
account-terms-agree = Ik ga akkoord
account-terms-withdraw = Intrekken
consent-given = Bedankt. Je toestemming is genoteerd.
consent-withdrawn = Je toestemming is ingetrokken.
account-data-heading = Je gegevens
account-export-hint = Wat er over je wordt bewaard, als bestand dat programma’s kunnen lezen.
account-export = Mijn gegevens downloaden
account-delete = Account verwijderen
account-back = Terug naar je account
account-password-title = Je wachtwoord wijzigen
label-current-password = Huidig wachtwoord
current-password-missing = Voer je huidige wachtwoord in.
current-password-wrong = Dat is niet je huidige wachtwoord.
account-authenticator-title = Je authenticator-app
account-authenticator-lead = Codes van deze app worden dan niet meer geaccepteerd. Waar een tweede stap verplicht is en dit de enige was, stel je een nieuwe in zodra je weer inlogt.
account-authenticator-submit = App verwijderen
authenticator-removed = Je authenticator-app is verwijderd.

passkey-title = Gebruik je passkey
passkey-lead = Je apparaat vraagt om je vingerafdruk, gezicht of pincode. Staat de passkey op je telefoon, kies dan de telefoon in het venster dat opengaat.
passkey-use = Passkey gebruiken
passkey-sign-in = Inloggen met een passkey
passkey-unable = Passkeys hebben JavaScript nodig en een browser die ze kent. Gebruik hier een andere manier.
passkey-trouble = Dat is niet gelukt of is geannuleerd. Probeer het opnieuw of gebruik een andere manier.
passkey-refused = Die passkey werkte hier niet. Probeer het opnieuw of gebruik een andere manier.
passkey-too-late = Het duurde te lang. Probeer het opnieuw.
passkey-known = Deze passkey is al in gebruik. Log ermee in of maak een andere.
passkeys-full = Je hebt het maximale aantal passkeys. Verwijder er eerst een.
new-passkey-title = Makkelijker inloggen met een passkey
new-passkey-lead = Met een passkey log je in met je vingerafdruk, gezicht of pincode. Je hoeft niets te onthouden, en een nagemaakte pagina kan niets stelen.
new-passkey-submit = Passkey maken
new-passkey-later = Niet nu
label-passkey-name = Naam van de passkey
passkey-name-hint = Zodat je hem later herkent, bijvoorbeeld ‘Mijn telefoon’. Je mag dit leeg laten.
passkey-prove-lead = Een passkey opent je account. Voer eerst je wachtwoord in, zodat niemand anders er een kan toevoegen.
passkeys-title = Je passkeys
passkeys-heading = Passkeys
passkeys-none = Geen
passkeys-manage = Passkeys bekijken
passkeys-back = Terug naar je passkeys
passkey-add = Passkey toevoegen
passkey-change = Wijzigen
passkey-unnamed = Passkey zonder naam
passkey-used = Laatst gebruikt op { $when }
passkey-unused = Nog niet gebruikt
passkey-synced = Op meerdere van je apparaten
passkey-own-title = Je passkey
passkey-rename = Naam opslaan
passkey-remove-heading = Deze passkey verwijderen
passkey-remove-hint = Hij opent je account dan niet meer. Op je apparaat kan hij in de lijst blijven staan totdat je hem daar verwijdert.
passkey-remove = Passkey verwijderen
passkey-added = Je passkey is klaar. Gebruik hem als je weer inlogt.
passkey-renamed = De naam is opgeslagen.
passkey-removed = De passkey is verwijderd.
account-deletion-title = Je account verwijderen?
account-deletion-lead = Je account en alles wat erbij hoort, is dan voorgoed weg, in elke app die het gebruikt. Niemand kan het terughalen.
label-account-name = Naam van het account
account-name-hint = Typ { $name } om te bevestigen dat je dit echt wilt
account-name-wrong = Dat is niet de naam van dit account. Typ de naam zoals die wordt getoond.
account-deletion-submit = Definitief verwijderen
account-deleted-title = Je account is verwijderd
account-deleted-lead = Er is hier niets van over. { $client } kan nog eigen gegevens bewaren.
account-closed-title = Log eerst in
account-closed-lead = Je account gaat open zodra je bent ingelogd bij { $client }. Log daar in en kom dan terug.

## When it does not go on as planned

page-out-of-date = Die pagina was verouderd. Hier ben je nu.
time-ran-out = Het duurde te lang, daarom beginnen we opnieuw. Log nog een keer in.
form-unverified = We konden niet controleren waar het formulier vandaan kwam. Verstuur het opnieuw.
cookies-blocked = Je browser heeft onze cookie niet teruggestuurd. Sta cookies voor deze site toe en probeer het opnieuw.
too-many-requests = Dat was te vaak in korte tijd. Probeer het { $wait } opnieuw.
busy = Er loggen nu veel mensen in. Probeer het over een ogenblik opnieuw.
expired-title = De tijd is om
expired-lead = Om je account veilig te houden verloopt een inlogpoging na een tijdje. Er is niets verloren; begin gewoon opnieuw.
locked-title = Wacht even
locked-lead = Er waren te veel mislukte pogingen, dus laten we even niemand binnen. Zo kan niemand het wachtwoord raden.
locked-wait = Probeer het { $wait } opnieuw.
too-many-title = Iets langzamer, alsjeblieft
too-many-lead = Er kwam in korte tijd meer binnen dan we aankunnen. Er is niets verloren; wacht even en ga dan verder.
form-post-title = Een ogenblik
form-post-lead = Je wordt teruggebracht naar { $client }. Gebeurt er niets, druk dan op ‘Doorgaan’.

error-not-found-heading = Pagina niet gevonden
error-not-found-what = Op dit adres is geen pagina.
error-not-found-next = Controleer het adres, of ga terug naar de app en begin daar.
error-method-not-allowed-heading = Dit kan hier niet
error-method-not-allowed-what = Het adres bestaat, maar niet voor dit soort verzoek.
error-method-not-allowed-next = Ga terug naar de app en begin daar.
error-too-large-heading = Er is te veel verstuurd
error-too-large-what = Het formulier bevatte meer dan we kunnen aannemen.
error-too-large-next = Ga terug, maak je invoer korter en verstuur het formulier opnieuw.
error-bad-request-heading = We hebben het verzoek niet begrepen
error-bad-request-what = Er ontbrak iets of er was iets beschadigd.
error-bad-request-next = Ga terug naar de app en begin opnieuw.
error-form-unverified-heading = We konden het formulier niet controleren
error-form-unverified-what = Het formulier en de cookie van je browser horen niet bij elkaar. Dat gebeurt als een pagina lang openstaat of als cookies zijn verwijderd.
error-form-unverified-next = Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer.
error-cookies-blocked-heading = Voor inloggen zijn cookies nodig
error-cookies-blocked-what = Je browser heeft onze cookie niet teruggestuurd, dus we kunnen jouw inlogpoging niet van andere onderscheiden.
error-cookies-blocked-next = Sta cookies voor deze site toe in de instellingen van je browser en begin dan opnieuw.
error-busy-heading = Er loggen nu veel mensen in
error-busy-what = Meer kunnen we op dit moment niet aan.
error-busy-next = Probeer het over een ogenblik opnieuw.
error-store-unavailable-heading = Inloggen is even niet mogelijk
error-store-unavailable-what = Een deel van onze dienst reageert niet. Je account en je wachtwoord zijn veilig.
error-store-unavailable-next = Probeer het over een paar minuten opnieuw.
error-too-many-requests-heading = Dat was te vaak
error-too-many-requests-what = Er kwamen in korte tijd veel verzoeken vanaf je netwerk.
error-too-many-requests-next = Wacht een paar minuten en probeer het dan opnieuw.
error-network-heading = Je kunt hiervandaan niet inloggen
error-network-what = Vanaf het netwerk dat je nu gebruikt, mag deze pagina niet worden gebruikt.
error-network-next = Probeer het vanaf een ander netwerk. Zou het hiervandaan wel moeten werken, geef dan het nummer hieronder door aan degene die deze inlog beheert.
error-internal-heading = Er ging bij ons iets mis
error-internal-what = Je hebt niets verkeerd gedaan. De fout is vastgelegd.
error-internal-next = Probeer het opnieuw. Gebeurt het nog een keer, geef dan de referentie hieronder door aan je beheerder.
error-redirect-mismatch-heading = We kunnen je niet terugsturen
error-redirect-mismatch-what = De app vroeg ons je terug te sturen naar een adres dat ze niet heeft geregistreerd. Om je te beschermen stoppen we hier.
error-redirect-mismatch-next = Laat het weten aan de mensen die de app beheren. Zij hebben de referentie hieronder nodig.
error-missing-parameters-heading = De link is onvolledig
error-missing-parameters-what = De app heeft iets weggelaten dat nodig is om in te loggen.
error-missing-parameters-next = Ga terug naar de app en begin opnieuw. Helpt dat niet, laat het dan weten aan de mensen die de app beheren.
error-unknown-client-heading = We kennen deze app niet
error-unknown-client-what = De app die je hierheen heeft gestuurd, is niet bij ons geregistreerd.
error-unknown-client-next = Controleer de link of laat het weten aan de mensen die de app beheren.
error-unknown-host-heading = Hier kan niemand inloggen
error-unknown-host-what = Voor dit adres is geen inlog ingesteld.
error-unknown-host-next = Controleer het adres op spelfouten.
error-login-unavailable-heading = Deze inlogpagina’s zijn niet beschikbaar
error-login-unavailable-what = De app heeft op dit moment geen eigen inlogpagina’s.
error-login-unavailable-next = Laat het weten aan de mensen die de app beheren. Zij hebben de referentie hieronder nodig.
error-logout-destination-heading = We kunnen je niet doorsturen
error-logout-destination-what = De app vroeg ons je naar een adres te sturen dat ze niet heeft geregistreerd. Om je te beschermen stoppen we hier.
error-logout-destination-next = Je kunt dit venster sluiten of zelf de app openen.
error-not-confirmed-heading = Je account is nog niet bevestigd
error-not-confirmed-what = Je naam en wachtwoord kloppen, maar het account is nog niet bevestigd.
error-not-confirmed-next = Vraag je beheerder om het te bevestigen en log dan opnieuw in.
error-reset-required-heading = Je wachtwoord moet opnieuw worden ingesteld
error-reset-required-what = Voor je veiligheid werkt je oude wachtwoord niet meer.
error-reset-required-next = Vraag je beheerder om een nieuw wachtwoord.
error-no-factor-heading = Er ontbreekt een tweede stap
error-no-factor-what = Deze app vraagt om een tweede stap, en je account heeft er geen die hier kan worden gebruikt.
error-no-factor-next = Vraag je beheerder om er een voor je toe te voegen.

## Mail and text messages

moment = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[other] december
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Je code
mail-or-link = Of open deze link, op welk apparaat dan ook. Je wordt ingelogd waar je bent begonnen:
mail-fact-account = Account
mail-fact-password = Tijdelijk wachtwoord
mail-fact-device = Apparaat
mail-fact-when = Wanneer
mail-fact-browser = Browser
mail-fact-address = Netwerkadres
mail-fact-now = Nu
mail-fact-takes-effect = Gaat in
mail-fact-codes-left = Resterende herstelcodes
mail-fact-unusual = Ongewoon
mail-fact-country = Land
risk-new-browser = nieuwe browser
risk-new-network = nieuw netwerk
risk-many-failures = veel mislukte pogingen vooraf
risk-new-country = nieuw land
risk-impossible-travel = te ver weg van de vorige plek van inloggen
mail-action-confirm = E-mailadres bevestigen
mail-action-sign-in = Inloggen
mail-action-stop = Dit stoppen
mail-action-not-me = Dit was ik niet
mail-note-code-lasts = De code is { $span } geldig en werkt één keer.
mail-note-link-lasts = De link is { $span } geldig en werkt één keer.
mail-note-password-lasts = Het wachtwoord werkt één keer en is { $span } geldig. Als je inlogt, kies je een eigen wachtwoord.
mail-note-ignore = Heb je hier niet om gevraagd, dan kun je dit bericht negeren. Er gebeurt niets.
mail-note-keep = Houd de code voor jezelf: niemand van { $app } zal er ooit om vragen.
mail-note-somebody-knows = Ben je nu niet aan het inloggen, dan kent iemand anders je wachtwoord. Wijzig het.
mail-note-nothing-changed = Heb je hier niet om gevraagd, dan kun je dit bericht negeren. Je wachtwoord blijft zoals het is.
mail-note-not-you = Was jij dit, dan hoef je niets te doen. Was jij dit niet, meld het dan meteen aan je beheerder.
mail-note-blocked-you = Was jij dit, log dan in met een browser of op een plek die je eerder hebt gebruikt, of met een passkey.
mail-note-blocked-not-you = Was jij dit niet, dan kent iemand misschien je wachtwoord. Kies een ander.
mail-footer = Dit bericht is automatisch verstuurd door { $app }. Antwoorden worden niet gelezen.

mail-sign-up-code-title = Bevestig je e-mailadres
mail-sign-up-code-lead = Voer deze code in om je aanmelding voor { $app } af te ronden.
mail-sign-up-link-title = Bevestig je e-mailadres
mail-sign-up-link-lead = Nog één stap en je bent aangemeld voor { $app }: bevestig dat dit adres van jou is.
mail-resent-code-title = Je nieuwe code
mail-resent-code-lead = Voer deze code in om je aanmelding voor { $app } af te ronden. Eerdere codes gelden niet meer.
mail-resent-link-title = Je nieuwe link
mail-resent-link-lead = Bevestig dat dit adres van jou is om je aanmelding voor { $app } af te ronden. Eerdere links gelden niet meer.
mail-recovery-code-title = Stel je wachtwoord opnieuw in
mail-recovery-code-lead = Voer deze code in om een nieuw wachtwoord voor { $app } te kiezen.
mail-sign-in-code-title = Je code om in te loggen
mail-sign-in-code-lead = Voer deze code in om in te loggen bij { $app }.
mail-mfa-code-title = Je code voor de tweede stap
mail-mfa-code-lead = Je wachtwoord klopte. Voer deze code in om het inloggen bij { $app } af te ronden.
mail-attribute-code-title = Bevestig je nieuwe e-mailadres
mail-attribute-code-lead = Voer deze code in om dit adres te gebruiken voor je account voor { $app }.
mail-invitation-title = Je account is klaar
mail-invitation-lead = Er is een account voor { $app } voor je gemaakt.
mail-already-registered-title = Je hebt al een account
mail-already-registered-lead = Iemand probeerde dit adres te gebruiken voor een account voor { $app }, maar er hoort al een account bij. Was jij dit, log dan in zoals altijd, of stel je wachtwoord opnieuw in als je het niet meer weet.
mail-password-changed-title = Je wachtwoord is gewijzigd
mail-password-changed-lead = Het wachtwoord van je account voor { $app } is gewijzigd.
mail-authenticator-added-title = Er is een authenticator-app toegevoegd
mail-authenticator-added-lead = Vanaf nu kan een authenticator-app bevestigen dat jij het bent die inlogt bij { $app }.
mail-authenticator-removed-title = Er is een authenticator-app verwijderd
mail-authenticator-removed-lead = Een authenticator-app kan niet meer worden gebruikt met je account voor { $app }.
mail-passkey-added-title = Er is een passkey toegevoegd
mail-passkey-added-lead = Vanaf nu opent een nieuwe passkey je account voor { $app }.
mail-passkey-removed-title = Er is een passkey verwijderd
mail-passkey-removed-lead = Een passkey opent je account voor { $app } niet meer.
mail-passkey-copied-title = Er is een passkey geweigerd
mail-passkey-copied-lead = Iemand wilde inloggen bij { $app } met een passkey van jou die misschien is gekopieerd, en is geweigerd. Verwijder die passkey uit je account en voeg een nieuwe toe.
mail-recovery-codes-made-title = Er zijn nieuwe herstelcodes gemaakt
mail-recovery-codes-made-lead = Er zijn nieuwe herstelcodes voor je account voor { $app }. Eerdere codes werken niet meer.
mail-recovery-code-used-title = Er is een herstelcode gebruikt
mail-recovery-code-used-lead = Iemand heeft met een van je herstelcodes ingelogd op je account voor { $app }.
mail-recovery-codes-low-title = Er zijn weinig herstelcodes over
mail-recovery-codes-low-lead = Iemand heeft met een van je herstelcodes ingelogd op je account voor { $app }. Er zijn er weinig over: maak nieuwe op je accountpagina.
mail-new-device-title = Er is ingelogd met een nieuwe browser
mail-new-device-lead = Iemand heeft ingelogd op je account voor { $app } met een browser die we niet kenden.
mail-unusual-sign-in-title = Er is op een ongewone manier ingelogd
mail-unusual-sign-in-lead = Iemand heeft ingelogd op je account voor { $app }, en daar was iets ongewoons aan.
mail-sign-in-blocked-title = Er is een inlogpoging geblokkeerd
mail-sign-in-blocked-lead = Iemand heeft de eerste stap van het inloggen op je account voor { $app } doorlopen. Het was zo ongewoon dat we niemand hebben binnengelaten.
mail-account-deleted-title = Je account is verwijderd
mail-account-deleted-lead = Je account voor { $app } en wat erbij hoorde, zijn verwijderd.
mail-email-changed-title = Je e-mailadres is gewijzigd
mail-email-changed-lead = Je account voor { $app } heeft nu een ander e-mailadres. Berichten gaan voortaan daarheen; dit was het laatste aan het vorige adres.
mail-phone-changed-title = Je telefoonnummer is gewijzigd
mail-phone-changed-lead = Je account voor { $app } heeft nu een ander telefoonnummer.
mail-email-removed-title = Je e-mailadres is verwijderd
mail-email-removed-lead = Je account voor { $app } heeft dit e-mailadres niet meer. Dit was het laatste bericht aan dit adres.
mail-phone-removed-title = Je telefoonnummer is verwijderd
mail-phone-removed-lead = Je account voor { $app } heeft dit telefoonnummer niet meer.
mail-lost-factor-begun-title = Je tweede stap wordt binnenkort verwijderd
mail-lost-factor-begun-lead = Iemand wil inloggen op je account voor { $app } zonder de tweede stap. Was jij dit niet, stop het dan nu. Eén klik is genoeg en je hoeft niet in te loggen.
mail-lost-factor-finished-title = Je tweede stap is verwijderd
mail-lost-factor-finished-lead = De tweede stap van je account voor { $app } is op verzoek verwijderd. Stel een nieuwe in als je weer inlogt.

sms-sign-up-code = { $app }: { $code } is je code om je aan te melden.
sms-sign-up-link = { $app }: bevestig dit nummer om je aan te melden: { $link }
sms-resent-code = { $app }: { $code } is je nieuwe code om je aan te melden.
sms-resent-link = { $app }: je nieuwe link om dit nummer te bevestigen: { $link }
sms-recovery-code = { $app }: { $code } is je code voor een nieuw wachtwoord. Geef hem aan niemand.
sms-sign-in-code = { $app }: { $code } is je code om in te loggen. Geef hem aan niemand.
sms-mfa-code = { $app }: { $code } is je code voor de tweede stap. Geef hem aan niemand.
sms-attribute-code = { $app }: { $code } is je code om dit nummer te bevestigen.
sms-invitation = { $app }: gebruikersnaam { $username }, tijdelijk wachtwoord { $code }
sms-already-registered = { $app }: dit nummer heeft al een account. Log in of stel je wachtwoord opnieuw in.
sms-password-changed = { $app }: het wachtwoord van { $username } is gewijzigd. Was jij dit niet? Meld het je beheerder.
sms-authenticator-added = { $app }: authenticator-app toegevoegd voor { $username }. Was jij dit niet? Meld het je beheerder.
sms-authenticator-removed = { $app }: authenticator-app van { $username } verwijderd. Was jij dit niet? Meld het je beheerder.
sms-passkey-added = { $app }: passkey toegevoegd voor { $username }. Was jij dit niet? Meld het je beheerder.
sms-passkey-removed = { $app }: passkey van { $username } verwijderd. Was jij dit niet? Meld het je beheerder.
sms-passkey-copied = { $app }: een misschien gekopieerde passkey van { $username } is geweigerd. Verwijder hem uit je account.
sms-recovery-codes-made = { $app }: nieuwe herstelcodes gemaakt voor { $username }. Was jij dit niet? Meld het je beheerder.
sms-recovery-code-used = { $app }: { $username } heeft ingelogd met een herstelcode. Was jij dit niet? Meld het je beheerder.
sms-recovery-codes-low = { $app }: { $username } heeft ingelogd met een herstelcode; er zijn er weinig over. Was jij dit niet? Meld het je beheerder.
sms-new-device = { $app }: { $username } heeft ingelogd met een nieuwe browser. Was jij dit niet? Meld het je beheerder.
sms-unusual-sign-in = { $app }: { $username } heeft op een ongewone manier ingelogd. Was jij dit niet? Meld het je beheerder.
sms-sign-in-blocked = { $app }: een ongewone inlogpoging van { $username } is geblokkeerd. Was jij dit niet? Wijzig je wachtwoord.
sms-account-deleted = { $app }: het account { $username } is verwijderd.
sms-email-changed = { $app }: het e-mailadres van { $username } is gewijzigd. Was jij dit niet? Meld het je beheerder.
sms-phone-changed = { $app }: het telefoonnummer van { $username } is gewijzigd. Was jij dit niet? Meld het je beheerder.
sms-email-removed = { $app }: het e-mailadres van { $username } is verwijderd. Was jij dit niet? Meld het je beheerder.
sms-phone-removed = { $app }: het telefoonnummer van { $username } is verwijderd. Was jij dit niet? Meld het je beheerder.
sms-lost-factor-begun = { $app }: iemand wil de tweede stap van { $username } verwijderen. Was jij dit niet? Stop het: { $link }
sms-lost-factor-finished = { $app }: de tweede stap van { $username } is verwijderd. Was jij dit niet? Meld het je beheerder.

## Demo

demo-home = Naar de demo-app
demo-home-title = Een kleine app
demo-home-lead = De app weet nog niets over je. Log in om te zien wat ze te weten komt.
demo-start-title = Wie je kunt zijn in deze demo
demo-start-lead = Ze bestaan alleen in deze demo. Elk van hen laat een andere weg door de pagina’s zien.
demo-shows-password = Logt in met alleen een wachtwoord.
demo-shows-totp = Krijgt de vraag om een code uit een authenticator-app.
demo-shows-invited = Heeft een tijdelijk wachtwoord en kiest een nieuw.
demo-shows-set-up = Moet eerst een tweede stap instellen.
demo-shows-disabled = Heeft een uitgeschakeld account en wordt geweigerd.
demo-shows-studio = Verandert hoe de pagina’s eruitzien, op /studio.
demo-totp-key = Sleutel voor authenticator
demo-session-title = Je bent ingelogd
demo-refresh = Tokens vernieuwen
demo-id-token = ID-token
demo-access-token = Toegangstoken
demo-claim = Claim
demo-value = Waarde
demo-error-title = Het inloggen is niet afgerond
demo-error-lead = De app kreeg dit te horen in plaats van een code:
mailbox-title = Verzonden berichten
mailbox-lead = In deze demo verlaat niets de computer. Wat verstuurd zou zijn, wordt hier bewaard.
mailbox-empty = Er is nog niets verstuurd.
mailbox-mail = E-mail
mailbox-sms = Sms
mailbox-from = Van
mailbox-to = Aan
mailbox-sent = Verzonden
mailbox-raw = Hele bron tonen
