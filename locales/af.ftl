## On every page

languages = Taal
languages-go = Verander
title-error = Fout:
summary-heading = Gaan asseblief die volgende na
next = Volgende
continue = Gaan voort
other-account = Gebruik ’n ander rekening
not-you = Is dit nie jy nie?
sign-out = Meld af
signed-in-as = Aangemeld as
reference = Verwysing
way-back = Terug na { $client }
way-sign-in = Meld aan
way-again = Probeer weer
wait-seconds = { $count ->
    [one] oor 1 sekonde
   *[other] oor { $count } sekondes
}
wait-minutes = { $count ->
    [one] oor 1 minuut
   *[other] oor { $count } minute
}
wait-hours = { $count ->
    [one] oor 1 uur
   *[other] oor { $count } uur
}
span-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minute
}
span-hours = { $count ->
    [one] 1 uur
   *[other] { $count } uur
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count } dae
}

## Fields

label-username = Gebruikernaam
label-email = E-posadres
label-phone = Foonnommer
label-email-or-phone = E-posadres of foonnommer
label-any = Gebruikernaam, e-posadres of foonnommer
label-password = Wagwoord
label-new-password = Nuwe wagwoord
label-confirm-password = Nuwe wagwoord weer
label-device-name = Naam van hierdie toestel (opsioneel)
password-show = Wys wagwoord
password-hide = Versteek wagwoord
code-label = Kode
device-name-hint = Byvoorbeeld “My foon”, sodat jy later weet watter toep om oop te maak.

## Signing in

sign-in-title = Meld aan
sign-in-lead = om voort te gaan na { $client }
sign-in-submit = Meld aan
password-title = Voer jou wagwoord in
username-missing = Voer die naam in waarmee jy aanmeld.
username-too-long = Dié naam is te lank. Voer hoogstens 128 karakters in.
password-missing = Voer jou wagwoord in.
wrong-credentials = Die naam of die wagwoord is nie reg nie. Gaan albei na en probeer weer.
unknown-user = Niemand hier het dié naam nie. Gaan die spelling na.
account-locked = Daar was te veel verkeerde pogings. Probeer weer { $wait }.
temporary-password-expired = Jou tydelike wagwoord het verval. Vra ’n nuwe een by die persoon wat jou genooi het.
account-not-confirmed = Hierdie rekening is nog nie bevestig nie. Vra jou administrateur om dit te bevestig.
account-confirmed = Jou rekening is bevestig. Meld aan om voort te gaan.
password-reset-required = Jou wagwoord moet teruggestel word voordat jy kan aanmeld. Vra jou administrateur vir hulp.
password-reset-now = Jou wagwoord geld nie meer nie. Kies ’n nuwe een met ’n kode wat ons vir jou stuur.
password-in-a-breach = Hierdie wagwoord het deur ’n datalek elders bekend geword en maak nie meer jou rekening oop nie. Kies ’n nuwe een met ’n kode wat ons vir jou stuur.

## New password

new-password-title = Kies ’n nuwe wagwoord
new-password-lead = Jy het met ’n tydelike wagwoord aangemeld. Van nou af behoort net jy dit te ken.
new-password-lead-breached = Jou wagwoord het deur ’n datalek elders bekend geword. Kies een wat jy nêrens anders gebruik nie.
new-password-submit = Stoor en gaan voort
new-password-missing = Voer ’n nuwe wagwoord in.
password-too-short = { $count ->
    [one] Die wagwoord moet minstens 1 karakter hê.
   *[other] Die wagwoord moet minstens { $count } karakters hê.
}
password-too-long = { $count ->
    [one] Die wagwoord mag hoogstens 1 karakter hê.
   *[other] Die wagwoord mag hoogstens { $count } karakters hê.
}
password-rules = Die nuwe wagwoord voldoen nog nie aan al die reëls nie. Die lys wys wat kortkom.
password-needs-upper = Die wagwoord moet ’n hoofletter bevat (A tot Z).
password-needs-lower = Die wagwoord moet ’n kleinletter bevat (a tot z).
password-needs-digit = Die wagwoord moet ’n syfer bevat (0 tot 9).
password-needs-symbol = Die wagwoord moet ’n simbool bevat, soos !, ? of #.
password-edge-space = Die wagwoord mag nie met ’n spasie begin of eindig nie.
password-mismatch = Die twee wagwoorde is nie dieselfde nie. Voer die nuwe wagwoord twee keer in.
password-reused = Jy het hierdie wagwoord al gebruik. Kies ’n ander een.
password-guessable = Die wagwoord is te maklik om te raai. Gebruik meer karakters, of verskeie woorde wat niks met mekaar of met jou te doen het nie.
password-breached = Hierdie wagwoord het deur ’n datalek elders bekend geword. Kies een wat jy nêrens anders gebruik nie.
password-characters = Die nuwe wagwoord bevat karakters wat nie gebruik kan word nie. Kies ’n ander een.
password-changed = Jou wagwoord is verander.
rule-length = { $count ->
    [one] Minstens 1 karakter
   *[other] Minstens { $count } karakters
}
rule-upper = ’n Hoofletter
rule-lower = ’n Kleinletter
rule-digit = ’n Syfer
rule-symbol = ’n Simbool, soos !, ? of #
rule-edges = Geen spasie aan die begin of einde nie
rule-unused = Nie een wat jy al gebruik het nie
rule-unguessable = Moeilik om te raai: geen algemene woord of patroon nie, niks oor jou nie
rule-unbreached = Nie een uit ’n bekende datalek nie
rule-met = in orde
rule-unmet = kom nog kort

## A forgotten password

forgot-link = Wagwoord vergeet?
sign-up-link = Skep ’n rekening
sign-in-link = Terug na aanmelding
forgot-title = Wagwoord vergeet?
forgot-lead = Sê vir ons wie jy is, en ons stuur vir jou ’n kode om ’n nuwe wagwoord te kies.
forgot-submit = Stuur kode
choose-reset-title = Waarheen moet die kode gaan?
choose-reset-legend = Stuur dit
choose-reset-email = Per e-pos
choose-reset-text = Per SMS
choose-reset-to = Na { $destination }
reset-title = Stel jou wagwoord terug
reset-lead = As daar ’n rekening is, is ’n kode op pad na { $destination }.
reset-everywhere = Meld my orals anders af
reset-submit = Stoor nuwe wagwoord
sent-code-hint = Dit is in die boodskap wat ons gestuur het. Dit kan ’n minuut neem om aan te kom.
code-not-there = Nog geen kode nie?
code-resend = Stuur nog een
code-sent = ’n Nuwe kode is op pad. Die vorige een werk nie meer nie.
code-sent-just-now = ’n Kode is nou net gestuur. Wag ’n halwe minuut voordat jy ’n nuwe een vra.
no-recovery = Ons het geen adres om ’n kode heen te stuur nie. Vra jou administrateur vir hulp.

## An account of one's own

sign-up-title = Skep ’n rekening
sign-up-lead = vir { $client }
sign-up-passwordless = Jy mag die wagwoord leeg laat. Dan kom jy met ’n kode of ’n wagwoordsleutel in.
sign-up-submit = Skep rekening
optional = (opsioneel)
terms-title = Voordat jy voortgaan
terms-lead = Lees dit asseblief en stem daartoe in. Dit is nuut, of dit het verander sedert jy ingestem het.
terms-agree = Ek stem in: { $title }
terms-read = Lees “{ $title }” (maak in ’n nuwe oortjie oop)
terms-missing = Merk die blokkie “{ $title }” om voort te gaan.
terms-decline = Ek stem nie in nie
terms-declined-title = Jy het nie ingestem nie
terms-declined-lead = Daarsonder kan jy nie hier aanmeld nie. Niks is na die toep aangestuur nie.
terms-again = Lees dit weer
label-name = Volle naam
label-given-name = Voornaam
label-middle-name = Middelnaam
label-family-name = Van
label-nickname = Bynaam
label-birthdate = Geboortedatum
label-gender = Geslag
label-address = Adres
label-locale = Taal
label-zoneinfo = Tydsone
label-profile = Profielbladsy
label-picture = Prent
label-website = Webwerf
field-missing = Vul hierdie veld in.
field-too-long = Dit is te lank. Maak dit korter.
field-characters = Hier is karakters wat nie gebruik kan word nie. Haal hulle uit.
username-taken = Iemand het reeds hierdie gebruikernaam. Kies ’n ander een.
name-taken = Daar is reeds ’n rekening hiermee. Meld aan, of stel jou wagwoord terug.
looks-like-contact = ’n Gebruikernaam mag nie soos ’n e-posadres of foonnommer lyk nie. Kies ’n ander een.
not-email = Dit is nie ’n e-posadres nie. Dit lyk soos naam@example.com.
not-phone = Dit is nie ’n foonnommer nie. Begin met + en die landkode, soos +27 21 123 4567.
not-date = Dit is nie ’n datum nie.
not-url = Dit is nie ’n webadres nie. Dit begin met https://.
not-number = Dit is nie ’n getal nie. Skryf dit soos 12 of 12.5.
not-a-choice = Kies een van hierdie.
pattern-missed = Dit het nie die vorm wat gevra word nie.
choose-one = Kies asseblief
yes = Ja
no = Nee
confirm-title = Bevestig jou rekening
confirm-lead = Ons het ’n kode na { $destination } gestuur.
confirm-lead-link = Ons het ’n skakel na { $destination } gestuur. Maak dit oop en kom dan hierheen terug.
sent-code-missing = Voer die kode uit ons boodskap in.
sent-code-wrong = Dié kode is nie reg nie. Gaan dit na, of vra ’n nuwe een.
code-expired = Dié kode het verval. Vra ’n nuwe een.
contact-taken = ’n Ander rekening het intussen hierdie adres. Meld by daardie rekening aan, of stel die wagwoord daarvan terug.
await-approval-title = Amper daar
await-approval-lead = Jou rekening vir { $client } is gereed. Iemand moet jou nog inlaat; probeer later weer.
confirm-link-title = Nog net een druk
confirm-link-lead = Druk die knoppie om die rekening vir { $client } te bevestig. As jy nie een gevra het nie, maak hierdie bladsy toe.
confirm-link-submit = Bevestig rekening
confirmed-title = Jou rekening is bevestig
confirmed-lead = Gaan terug na waar jy dit geskep het, of meld aan.
link-expired-title = Hierdie skakel het verval
link-expired-lead = Meld met jou naam en wagwoord aan, en ons stuur vir jou ’n nuwe een.

## Second step

choose-setup-title = Voeg ’n tweede stap by
choose-setup-lead = ’n Wagwoord alleen kan geraai of gesteel word. Met ’n tweede stap bly jou rekening selfs dan joune.
choose-setup-legend = Hoe wil jy bevestig dat dit jy is?
method-totp = Verifikasietoep
method-totp-hint = ’n Toep op jou foon of rekenaar wys elke 30 sekondes ’n nuwe kode. Dit het geen netwerk nodig nie.
method-password = Wagwoord
method-password-hint = Die een wat jy vir hierdie rekening gekies het.
method-email = Kode per e-pos
method-email-hint = Ons stuur dit na jou adres.
method-text = Kode per SMS
method-text-hint = Ons stuur dit na jou foon.
choose-title = Hoe wil jy aanmeld?
choose-second-title = Hoe wil jy dit bevestig?
choose-legend = Kies een van hierdie
other-way = Gebruik ’n ander manier
sent-code-title = Voer die kode in wat ons gestuur het
sent-code-lead = Dit is op pad na { $destination }.
sent-link-hint = Of maak die skakel in die boodskap oop, op enige toestel.
sent-link-waits = Hierdie bladsy gaan dan vanself voort.
sent-link-opened = Ek het die skakel oopgemaak
await-link-title = Wag vir jou skakel
await-link-lead = Maak die skakel oop wat op pad is na { $destination }, en druk die knoppie daar.
await-link-looks = Hierdie bladsy kyk elke paar sekondes, en gaan dan vanself voort.
await-link-code = Voer eerder die kode in
link-pressed-title = Jy kan voortgaan
link-pressed-lead = Die skakel in ons boodskap is gebruik. Gaan voort na { $client }.
sign-in-link-title = Is dit jy wat aanmeld?
sign-in-link-lead = Iemand wil as jy by { $client } aanmeld.
sign-in-link-asked = { $count ->
    [0] Nou net
    [one] 1 minuut gelede
   *[other] { $count } minute gelede
}
sign-in-link-elsewhere = Daardie blaaier sal aangemeld word, nie hierdie een nie. As jy nie self daar begin het nie, sê nee: anders kom iemand anders in jou rekening in.
sign-in-link-yes = Ja, meld aan
sign-in-link-no = Nee, dit was nie ek nie
sign-in-link-pressed-title = Gaan terug na waar jy begin het
sign-in-link-pressed-lead = Die bladsy daar gaan vanself voort. Jy kan hierdie een toemaak.
sign-in-link-refused-title = Niemand is ingelaat nie
sign-in-link-refused-lead = Die kode en die skakel in daardie boodskap werk nie meer nie. Jy hoef niks anders te doen nie.
sign-in-link-expired-title = Hierdie skakel werk nie meer nie
sign-in-link-expired-lead = Dit is gebruik, of die tyd het verstryk. As jy nou net die knoppie gedruk het, gaan terug na waar jy begin het. Vra anders ’n nuwe een daar.
no-second = Jou rekening het ’n tweede stap nodig, maar geeneen kan hier gebruik word nie. Vra jou administrateur vir hulp.
method-passkey = Wagwoordsleutel
method-passkey-hint = Jou toestel bevestig met vingerafdruk, gesig of PIN dat dit jy is.
method-missing = Kies een van die maniere.
set-up-totp-title = Stel jou verifikasietoep op
set-up-totp-lead = Voeg hierdie rekening by die toep, en voer dan die kode in wat dit wys.
set-up-totp-scan = Skandeer hierdie prent met die toep.
set-up-totp-open = Maak oop in die toep op hierdie toestel
set-up-totp-key = Of tik hierdie sleutel in die toep in:
set-up-totp-code-hint = Die toep wys dit sodra die rekening bygevoeg is.
set-up-totp-submit = Gaan kode na en voltooi
qr-alt = QR-kode met die sleutel vir jou verifikasietoep. Dieselfde sleutel is hieronder uitgeskryf.
totp-title = Voer jou kode in
totp-hint = Maak jou verifikasietoep oop om dit te sien.
totp-hint-device = Maak die verifikasietoep op { $device } oop om dit te sien.
code-missing = Voer die kode uit jou toep in.
code-malformed = Die kode het ses syfers. Voer almal in.
code-wrong = Dié kode is nie reg nie. Voer die kode in wat jou toep nou wys.
code-used = Dié kode is reeds gebruik. Wag totdat jou toep die volgende een wys.
method-recovery-code = Herstelkode
recovery-code-use = Gebruik ’n herstelkode
remember-browser = { $count ->
    [one] Moenie vir 1 dag in hierdie blaaier hierna vra nie
   *[other] Moenie vir { $count } dae in hierdie blaaier hierna vra nie
}
lose-factor = Ek kan niks hiervan gebruik nie
lost-factor-title = Kom in sonder jou tweede stap
lost-factor-lead = { $count ->
    [one] Om ander uit te hou, neem dit 1 dag. Ons laat weet dit by elke adres en nommer van jou rekening, en een druk keer dit. Bewys ná daardie dag dieselfde nog een keer en stel ’n nuwe tweede stap op.
   *[other] Om ander uit te hou, neem dit { $count } dae. Ons laat weet dit by elke adres en nommer van jou rekening, en een druk keer dit. Bewys ná daardie dae dieselfde nog een keer en stel ’n nuwe tweede stap op.
}
lost-factor-ripe-lead = Die wag is verby. Bewys nog een keer dat dit jy is. Dan word jou vorige tweede stappe verwyder, jy word orals afgemeld en jy stel ’n nuwe een op.
lost-factor-legend = Waarheen mag ons ’n kode stuur?
lost-factor-submit = Stuur kode
lost-factor-waits-title = Jou versoek wag
lost-factor-waits-lead = Kom terug op { $when }, of binne twee weke daarna. Tot dan kom jy net met jou tweede stap in, en as jy dit gebruik, verval die versoek.
lost-factor-waits-hint = Was dit nie jy nie? Maak die skakel oop in die boodskap wat ons gestuur het, en verander jou wagwoord.
stop-lost-factor-title = Wil jy jou tweede stap hou?
stop-lost-factor-lead = Iemand het gevra om sonder die tweede stap in jou rekening vir { $client } te kom. As dit nie jy was nie, keer dit nou.
stop-lost-factor-submit = Keer dit
lost-factor-stopped-title = Dit is gekeer
lost-factor-stopped-lead = Jou tweede stap bly. As dit nie jy was wat gevra het nie, verander jou wagwoord: iemand ken dit.
lost-factor-nothing-title = Daar is niks om te keer nie
lost-factor-nothing-lead = Dit is reeds gekeer, of dit is verby. As jou tweede stap weg is en dit was nie jy nie, laat weet jou administrateur.
account-lost-factor = Iemand het gevra om sonder jou tweede stap in jou rekening te kom. Vanaf { $when } kan dit verwyder word. As dit nie jy was nie, keer dit.
recovery-code-title = Voer ’n herstelkode in
recovery-code-label = Herstelkode
recovery-code-hint = Een van die tien wat jy bewaar het. Dit werk een keer.
recovery-code-missing = Voer een van jou herstelkodes in.
recovery-code-wrong = Dié kode is nie reg nie, of dit is reeds gebruik. Gaan dit na, of neem ’n ander een.
recovery-codes-title = Bewaar jou herstelkodes
recovery-codes-lead = As jou foon weg of buite bereik is, kom jy met een van hierdie in. Elkeen werk een keer. Druk hulle, of kopieer hulle na ’n veilige plek.
recovery-codes-once = Ons wys hulle net hierdie een keer. Vroeëres werk nie meer nie.
recovery-codes-kept = Ek het hulle bewaar
device-name-too-long = Dié naam is te lank. Voer hoogstens 64 karakters in.
authenticator-added = Jou verifikasietoep is bygevoeg.

## Sessions

continue-title = Welkom terug
continue-lead = Jy kan reguit voortgaan na { $client }.
choose-account-title = Kies ’n rekening
choose-account-lead = Wie gaan voort na { $client }?
choose-account-again = Meld weer aan
sign-out-of = Meld { $name } af
sign-out-all = Meld almal af
confirm-sign-out-title = Wil jy afmeld?
confirm-sign-out-lead = Jy word afgemeld van elke toep wat hierdie aanmelding in hierdie blaaier gebruik.
signed-out-title = Jy is afgemeld
signed-out-lead = Jy kan hierdie venster nou toemaak.
signed-out-notice = Jy is afgemeld.
session-refreshed = Die tokens is hernu.

## The account page

account-title = Jou rekening
account-profile-heading = Oor jou
account-verified = Bevestig
account-unverified = Nie bevestig nie
account-profile-change = Verander besonderhede
account-profile-title = Verander jou besonderhede
account-save = Stoor
account-email-change = Verander e-posadres
account-email-add = Voeg ’n e-posadres by
account-email-title = Jou e-posadres
account-email-code-title = Bevestig hierdie e-posadres
account-phone-change = Verander foonnommer
account-phone-add = Voeg ’n foonnommer by
account-phone-title = Jou foonnommer
account-phone-code-title = Bevestig hierdie foonnommer
account-contact-lead = Ons stuur ’n kode daarheen. Totdat jy dit ingevoer het, verander niks nie.
account-contact-other = Voer iets anders in
label-preferred-username = Naam om mee aan te meld
profile-changed = Jou besonderhede is verander.
email-changed = Jou e-posadres is verander.
phone-changed = Jou foonnommer is verander.
account-email-remove = Verwyder hierdie adres
account-phone-remove = Verwyder hierdie nommer
email-removed = Jou e-posadres is verwyder.
phone-removed = Jou foonnommer is verwyder.
already-yours = Jy het dit reeds. Voer iets anders in.
sign-in-again = Hiervoor moet jy in die laaste tien minute aangemeld het. Meld weer aan, en kom dan terug.
second-step-first = Dit verander hoe jy aanmeld, dus kom jou tweede stap eerste. Meld orals af en meld daarmee aan, of maak in jou toep oop wat daarvoor vra. Kom dan terug.
prove-first = Bevestig dat dit jy is voordat jy dit verander.
prove-link = Bevestig met ’n kode
account-proof-title = Bevestig dat dit jy is
account-proof-lead = Dan kan jy voortgaan met wat jy wou verander.
account-proof-code-title = Voer die kode in om dit te bevestig
proof-done = Dankie, dit is bevestig. Jy kan nou voortgaan.
account-sign-in-heading = Hoe jy aanmeld
account-change-password = Verander wagwoord
account-set-password = Kies ’n wagwoord
account-first-password-title = Kies ’n wagwoord
account-no-app = Geen
account-added = Bygevoeg op { $when }
account-remove-app = Verwyder toep
account-add-app = Voeg toep by
account-change-app = Noem of verwyder
account-new-authenticator-title = Voeg ’n verifikasietoep by
account-new-authenticator-submit = Voeg toep by
account-recovery-codes = Herstelkodes
account-recovery-codes-left = { $count ->
    [0] Geen oor nie
    [one] 1 oor
   *[other] { $count } oor
}
account-recovery-codes-make = Skep nuwes
account-recovery-codes-title = Skep nuwe herstelkodes
account-recovery-codes-lead = Jy kry tien kodes vir die dag wanneer jou tweede stap buite bereik is. Die voriges werk dadelik nie meer nie.
account-recovery-codes-submit = Skep nuwe kodes
account-browsers-heading = Vertroude blaaiers
account-browsers-hint = In hierdie blaaiers word nie vir ’n tweede stap gevra nie. As jy een van hulle nie ken nie, vergeet dit en verander jou wagwoord.
account-trusted-browser = Vertroude blaaier
account-browser-seen = Laas gebruik op { $when }
account-browser-until = Tot { $when }
account-browser-forget = Vergeet
account-browsers-forget = Vergeet almal
browsers-forgotten = Daar word weer vir jou tweede stap gevra.
account-session-heading = Waar jy aangemeld is
account-this-browser = Hierdie blaaier
account-since = Sedert { $when }
account-sessions-link = Alle blaaiers
account-sessions-lead = ’n Toep waarby daar aangemeld is, bly aangemeld; jy beëindig die toegang daarvan op jou rekeningbladsy. As jy ’n blaaier hier nie ken nie, meld daar af en verander jou wagwoord.
account-some-browser = ’n Blaaier
account-sessions-end = Meld van alle ander af
account-sessions-more = { $count ->
    [one] En nog 1
   *[other] En nog { $count }
}
session-ended = Jy is daar afgemeld.
sessions-ended = Jy is orals anders afgemeld.
account-events-link = Onlangse aktiwiteit
account-events-title = Onlangse aktiwiteit
account-events-lead = As jy iets hier nie ken nie, sê so. Ons sluit dan jou rekening vir almal anders.
account-events-none = Niks is nog aangeteken nie.
event-browser = { $browser } op { $system }
event-not-me = Dit was nie ek nie
event-refused = Geweier
event-sign-in = Aanmelding
event-sign-in-failed = Poging om aan te meld
event-sign-in-blocked = Aanmelding geblokkeer
event-unusual-low = ’n Bietjie ongewoon: { $signs }
event-unusual-medium = Ongewoon: { $signs }
event-unusual-high = Baie ongewoon: { $signs }
event-sign-up = Rekening geskep
event-confirmed = Rekening bevestig
event-password-changed = Wagwoord verander
event-recovery-begun = Kode gevra om die wagwoord terug te stel
event-password-reset = Wagwoord teruggestel
event-app-added = Verifikasietoep bygevoeg
event-app-removed = Verifikasietoep verwyder
event-passkey-added = Wagwoordsleutel bygevoeg
event-passkey-removed = Wagwoordsleutel verwyder
event-browser-trusted = Blaaier vertrou
event-browsers-forgotten = Vertroude blaaiers vergeet
event-email-codes-added = Kodes per e-pos aangeskakel
event-email-codes-removed = Kodes per e-pos afgeskakel
event-text-codes-added = Kodes per SMS aangeskakel
event-text-codes-removed = Kodes per SMS afgeskakel
event-recovery-codes-made = Herstelkodes geskep
event-recovery-code-used = Herstelkode gebruik
event-recovery-codes-removed = Herstelkodes verwyder
event-profile-changed = Besonderhede verander
event-email-changed = E-posadres verander
event-phone-changed = Foonnommer verander
event-email-removed = E-posadres verwyder
event-phone-removed = Foonnommer verwyder
event-sign-out = Afmelding
event-everywhere = Afmelding orals
event-sessions-ended = Elders afgemeld
event-terms-agreed = Tot bepalings ingestem
event-consent-withdrawn = Toestemming teruggetrek
event-app-disconnected = Toep ontkoppel
event-exported = Data afgelaai
event-disowned = “Dit was nie ek nie”
event-lost-factor-begun = Gevra om sonder die tweede stap in te kom
event-lost-factor-stopped = Versoek om sonder die tweede stap in te kom gekeer
event-lost-factor-finished = Tweede stappe verwyder ná die wagtyd
event-administered = Deur ’n administrateur verander
not-me-title = Was dit nie jy nie?
not-me-lead = Dan doen ons die volgende:
not-me-ends = Jy word in elke ander blaaier en van elke toep afgemeld.
not-me-app = Die verifikasietoep wat sedertdien bygevoeg is, word verwyder.
not-me-recovery-codes = Herstelkodes wat sedertdien geskep is, werk nie meer nie.
not-me-passkey = ’n Wagwoordsleutel wat sedertdien bygevoeg is, word verwyder.
not-me-email-codes = Kodes per e-pos wat sedertdien aangeskakel is, word afgeskakel.
not-me-text-codes = Kodes per SMS wat sedertdien aangeskakel is, word afgeskakel.
not-me-password = Jy kies ’n nuwe wagwoord, en die oue werk nie meer nie.
not-me-submit = Beveilig my rekening
secured = Jou rekening is weer net joune: die wagwoord is nuut, en almal anders is afgemeld.
account-everywhere = Meld orals af
account-everywhere-hint = Jy kan in elke blaaier en van elke toep tegelyk afmeld, ook hier.
account-apps-heading = Toeps met toegang
account-apps-hint = ’n Toep wat jy ontkoppel, tree nie meer namens jou op nie. Dit kan terugkom wanneer jy weer daarby aanmeld.
account-apps-none = Geen
account-app-last = Laaste aanmelding op { $when }
account-disconnect = Ontkoppel
account-disconnect-app = Ontkoppel { $name }
app-disconnected = Die toep het nie meer toegang tot jou rekening nie.
account-terms-heading = Bepalings en toestemmings
account-terms-version = Weergawe { $version }
account-terms-since = Ingestem op { $when }
account-terms-language = Taal: { $language }
account-terms-none = Jy het nog tot niks ingestem nie.
account-terms-offers = Waartoe jy kan instem
account-terms-agree = Ek stem in
account-terms-withdraw = Trek terug
consent-given = Dankie. Jou toestemming is aangeteken.
consent-withdrawn = Jou toestemming is teruggetrek.
account-data-heading = Jou data
account-export-hint = Wat oor jou bewaar word, as ’n lêer wat programme kan lees.
account-export = Laai my data af
account-delete = Vee rekening uit
account-back = Terug na jou rekening
account-password-title = Verander jou wagwoord
label-current-password = Huidige wagwoord
current-password-missing = Voer jou huidige wagwoord in.
current-password-wrong = Dit is nie jou huidige wagwoord nie.
account-authenticator-title = Jou verifikasietoep
account-authenticator-lead = Die kodes daarvan sal nie meer aanvaar word nie. Waar ’n tweede stap vereis word en dit die enigste een was, stel jy met jou volgende aanmelding ’n nuwe een op.
account-authenticator-submit = Verwyder toep
authenticator-removed = Jou verifikasietoep is verwyder.

passkey-title = Gebruik jou wagwoordsleutel
passkey-lead = Jou toestel vra vir jou vingerafdruk, gesig of PIN. As die wagwoordsleutel op jou foon is, kies die foon in die venster wat oopmaak.
passkey-use = Gebruik wagwoordsleutel
passkey-sign-in = Meld aan met ’n wagwoordsleutel
passkey-unable = Wagwoordsleutels benodig JavaScript en ’n blaaier wat hulle ken. Gebruik hier ’n ander manier.
passkey-trouble = Dit het nie gewerk nie, of dit is gekanselleer. Probeer weer, of gebruik ’n ander manier.
passkey-refused = Dié wagwoordsleutel het nie hier gewerk nie. Probeer weer, of gebruik ’n ander manier.
passkey-too-late = Dit het te lank geduur. Probeer weer.
passkey-known = Hierdie wagwoordsleutel is reeds in gebruik. Meld daarmee aan, of skep ’n ander een.
passkeys-full = Jy het soveel wagwoordsleutels as wat toegelaat word. Verwyder eers een.
new-passkey-title = Meld makliker aan met ’n wagwoordsleutel
new-passkey-lead = Met ’n wagwoordsleutel meld jy met vingerafdruk, gesig of PIN aan. Daar is niks om te onthou nie, en niks wat ’n vals bladsy kan steel nie.
new-passkey-submit = Skep wagwoordsleutel
new-passkey-later = Nie nou nie
label-passkey-name = Naam van die wagwoordsleutel
passkey-name-hint = Sodat jy dit later herken, byvoorbeeld “My foon”. Jy mag dit leeg laat.
passkey-prove-lead = ’n Wagwoordsleutel maak jou rekening oop. Voer eers jou wagwoord in, sodat niemand anders een kan byvoeg nie.
passkeys-title = Jou wagwoordsleutels
passkeys-heading = Wagwoordsleutels
passkeys-none = Geen
passkeys-manage = Wys wagwoordsleutels
passkeys-back = Terug na jou wagwoordsleutels
passkey-add = Voeg ’n wagwoordsleutel by
passkey-change = Verander
passkey-unnamed = Wagwoordsleutel sonder naam
passkey-used = Laas gebruik op { $when }
passkey-unused = Nog nie gebruik nie
passkey-synced = Op verskeie van jou toestelle
passkey-own-title = Jou wagwoordsleutel
passkey-rename = Stoor naam
passkey-remove-heading = Verwyder hierdie wagwoordsleutel
passkey-remove-hint = Dit sal nie meer jou rekening oopmaak nie. Dit kan op jou toestel gelys bly totdat jy dit daar uitvee.
passkey-remove = Verwyder wagwoordsleutel
passkey-added = Jou wagwoordsleutel is gereed. Gebruik dit met jou volgende aanmelding.
passkey-renamed = Die naam is gestoor.
passkey-removed = Die wagwoordsleutel is verwyder.
account-deletion-title = Wil jy jou rekening uitvee?
account-deletion-lead = Jou rekening en alles wat daarby hoort, sal vir altyd weg wees, in elke toep wat dit gebruik. Niemand kan dit terugbring nie.
label-account-name = Naam van die rekening
account-name-hint = Tik { $name } in om te wys dat jy dit bedoel
account-name-wrong = Dit is nie die naam van hierdie rekening nie. Tik dit in soos dit gewys word.
account-deletion-submit = Vee permanent uit
account-deleted-title = Jou rekening is uitgevee
account-deleted-lead = Niks daarvan is hier oor nie. { $client } kan dalk nog eie data hê.
account-closed-title = Meld asseblief eers aan
account-closed-lead = Jou rekening maak oop sodra jy by { $client } aangemeld is. Meld daar aan, en kom dan terug.

## When it does not go on as planned

page-out-of-date = Daardie bladsy was verouderd. Jy is nou hier.
time-ran-out = Dit het te lank geduur, dus begin ons weer. Meld asseblief nog een keer aan.
form-unverified = Ons kon nie nagaan waar die vorm vandaan kom nie. Stuur dit asseblief weer.
cookies-blocked = Jou blaaier het nie ons koekie teruggestuur nie. Laat koekies vir hierdie werf toe, en probeer dan weer.
too-many-requests = Dit was te dikwels in ’n kort tyd. Probeer weer { $wait }.
busy = Baie mense meld nou aan. Probeer asseblief oor ’n oomblik weer.
expired-title = Die tyd het verstryk
expired-lead = Om jou rekening veilig te hou, eindig ’n aanmelding ná ’n ruk. Niks is verlore nie; begin net weer.
locked-title = Wag asseblief ’n bietjie
locked-lead = Daar was te veel verkeerde pogings, dus laat ons vir ’n oomblik niemand in nie. Dit beskerm die rekening teen raaiery.
locked-wait = Probeer weer { $wait }.
too-many-title = ’n Bietjie stadiger, asseblief
too-many-lead = Meer het in ’n kort tyd ingekom as wat ons kan hanteer. Niks is verlore nie; wag net en gaan dan voort.
form-post-title = ’n Oomblik
form-post-lead = Jy word na { $client } teruggeneem. As niks gebeur nie, druk Gaan voort.

error-not-found-heading = Bladsy nie gevind nie
error-not-found-what = Daar is geen bladsy by hierdie adres nie.
error-not-found-next = Gaan die adres na, of gaan terug na die toep en begin daar.
error-method-not-allowed-heading = Dit kan nie hier gedoen word nie
error-method-not-allowed-what = Die adres bestaan, maar nie vir hierdie soort versoek nie.
error-method-not-allowed-next = Gaan terug na die toep en begin daar.
error-too-large-heading = Te veel is gestuur
error-too-large-what = Die vorm het meer bevat as wat ons kan aanvaar.
error-too-large-next = Gaan terug, maak korter wat jy ingevoer het, en stuur dit weer.
error-bad-request-heading = Ons het nie die versoek verstaan nie
error-bad-request-what = Iets daarin was weg of beskadig.
error-bad-request-next = Gaan terug na die toep en begin weer.
error-form-unverified-heading = Ons kon nie die vorm nagaan nie
error-form-unverified-what = Die vorm en jou blaaier se koekie hoort nie bymekaar nie. Dit gebeur wanneer ’n bladsy lank oop bly, of wanneer koekies uitgevee is.
error-form-unverified-next = Gaan terug, herlaai die bladsy, en stuur die vorm weer.
error-cookies-blocked-heading = Koekies is nodig om aan te meld
error-cookies-blocked-what = Jou blaaier het nie ons koekie teruggestuur nie, dus kan ons nie jou aanmelding van ander s’n onderskei nie.
error-cookies-blocked-next = Laat koekies vir hierdie werf toe in jou blaaier se instellings, en begin dan weer.
error-busy-heading = Baie mense meld aan
error-busy-what = Ons kan nie nou meer hanteer nie.
error-busy-next = Probeer asseblief oor ’n oomblik weer.
error-store-unavailable-heading = Aanmelding is onderbreek
error-store-unavailable-what = ’n Deel van ons diens antwoord nie. Jou rekening en jou wagwoord is veilig.
error-store-unavailable-next = Probeer asseblief oor ’n paar minute weer.
error-too-many-requests-heading = Dit was te dikwels
error-too-many-requests-what = Baie versoeke het in ’n kort tyd van jou netwerk af gekom.
error-too-many-requests-next = Wag ’n paar minute, en probeer dan weer.
error-network-heading = Jy kan nie van hier af aanmeld nie
error-network-what = Die netwerk wat jy nou gebruik, is nie een van dié waarvandaan hierdie bladsy gebruik mag word nie.
error-network-next = Probeer dit van ’n ander netwerk af. As dit van hier af behoort te werk, gee die nommer hieronder vir die mense wat hierdie aanmelding bedryf.
error-internal-heading = Iets het aan ons kant verkeerd geloop
error-internal-what = Jy het niks verkeerd gedoen nie. Die fout is aangeteken.
error-internal-next = Probeer asseblief weer. As dit nog een keer gebeur, gee die verwysing hieronder vir jou administrateur.
error-redirect-mismatch-heading = Ons kan jou nie terugstuur nie
error-redirect-mismatch-what = Die toep het ons gevra om jou terug te stuur na ’n adres wat dit nie geregistreer het nie. Om jou te beskerm, stop ons hier.
error-redirect-mismatch-next = Laat weet die mense wat die toep bedryf. Hulle het die verwysing hieronder nodig.
error-missing-parameters-heading = Die skakel is onvolledig
error-missing-parameters-what = Die toep het iets weggelaat wat ’n aanmelding nodig het.
error-missing-parameters-next = Gaan terug na die toep en begin weer. As dit nie help nie, laat weet die mense wat dit bedryf.
error-unknown-client-heading = Ons ken nie hierdie toep nie
error-unknown-client-what = Die toep wat jou hierheen gestuur het, is nie by ons geregistreer nie.
error-unknown-client-next = Gaan die skakel na, of laat weet die mense wat die toep bedryf.
error-unknown-host-heading = Niemand meld hier aan nie
error-unknown-host-what = Geen aanmelding is vir hierdie adres opgestel nie.
error-unknown-host-next = Kyk of daar ’n spelfout in die adres is.
error-login-unavailable-heading = Hierdie aanmeldbladsye is nie beskikbaar nie
error-login-unavailable-what = Die toep het tans geen aanmeldbladsye van sy eie nie.
error-login-unavailable-next = Laat weet die mense wat die toep bedryf. Hulle het die verwysing hieronder nodig.
error-logout-destination-heading = Ons kan jou nie aanstuur nie
error-logout-destination-what = Die toep het ons gevra om jou te stuur na ’n adres wat dit nie geregistreer het nie. Om jou te beskerm, stop ons hier.
error-logout-destination-next = Jy kan hierdie venster toemaak, of self die toep oopmaak.
error-not-confirmed-heading = Jou rekening is nog nie bevestig nie
error-not-confirmed-what = Jou naam en wagwoord is reg, maar die rekening is nog nie bevestig nie.
error-not-confirmed-next = Vra jou administrateur om dit te bevestig, en meld dan weer aan.
error-reset-required-heading = Jou wagwoord moet teruggestel word
error-reset-required-what = Vir jou veiligheid werk jou ou wagwoord nie meer nie.
error-reset-required-next = Vra jou administrateur vir ’n nuwe een.
error-no-factor-heading = ’n Tweede stap ontbreek
error-no-factor-what = Hierdie toep vra ’n tweede stap, en jou rekening het nie een wat hier gebruik kan word nie.
error-no-factor-next = Vra jou administrateur om een vir jou by te voeg.

## Mail and text messages

moment = { $day } { $month ->
    [1] Januarie
    [2] Februarie
    [3] Maart
    [4] April
    [5] Mei
    [6] Junie
    [7] Julie
    [8] Augustus
    [9] September
    [10] Oktober
    [11] November
   *[other] Desember
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Jou kode
mail-or-link = Of maak hierdie skakel oop, op enige toestel. Jy word aangemeld waar jy begin het:
mail-fact-account = Rekening
mail-fact-password = Tydelike wagwoord
mail-fact-device = Toestel
mail-fact-when = Wanneer
mail-fact-browser = Blaaier
mail-fact-address = Netwerkadres
mail-fact-now = Nou
mail-fact-takes-effect = Tree in werking
mail-fact-codes-left = Herstelkodes oor
mail-fact-unusual = Ongewoon
mail-fact-country = Land
risk-new-browser = nuwe blaaier
risk-new-network = nuwe netwerk
risk-many-failures = baie verkeerde pogings vooraf
risk-new-country = nuwe land
risk-impossible-travel = te ver van die vorige aanmelding
mail-action-confirm = Bevestig e-posadres
mail-action-sign-in = Meld aan
mail-action-stop = Keer dit
mail-action-not-me = Dit was nie ek nie
mail-note-code-lasts = Die kode is { $span } lank geldig en werk een keer.
mail-note-link-lasts = Die skakel is { $span } lank geldig en werk een keer.
mail-note-password-lasts = Die wagwoord werk een keer en is { $span } lank geldig. Wanneer jy aanmeld, kies jy jou eie.
mail-note-ignore = As jy nie hiervoor gevra het nie, kan jy hierdie boodskap ignoreer. Niks sal gebeur nie.
mail-note-keep = Hou die kode vir jouself: niemand van { $app } sal jou ooit daarvoor vra nie.
mail-note-somebody-knows = As jy nie nou besig is om aan te meld nie, ken iemand anders jou wagwoord. Verander dit.
mail-note-nothing-changed = As jy nie hiervoor gevra het nie, kan jy hierdie boodskap ignoreer. Jou wagwoord bly soos dit is.
mail-note-not-you = As dit jy was, hoef jy niks te doen nie. As dit nie jy was nie, laat weet dadelik jou administrateur.
mail-note-blocked-you = As dit jy was, meld aan met ’n blaaier of van ’n plek af wat jy al gebruik het, of met ’n wagwoordsleutel.
mail-note-blocked-not-you = As dit nie jy was nie, ken iemand dalk jou wagwoord. Kies ’n ander een.
mail-footer = Hierdie boodskap is outomaties deur { $app } gestuur. Antwoorde daarop word nie gelees nie.

mail-sign-up-code-title = Bevestig jou e-posadres
mail-sign-up-code-lead = Voer hierdie kode in om jou registrasie vir { $app } te voltooi.
mail-sign-up-link-title = Bevestig jou e-posadres
mail-sign-up-link-lead = Een stap is oor om vir { $app } te registreer: bevestig dat hierdie adres joune is.
mail-resent-code-title = Jou nuwe kode
mail-resent-code-lead = Voer hierdie kode in om jou registrasie vir { $app } te voltooi. Vroeëre kodes geld nie meer nie.
mail-resent-link-title = Jou nuwe skakel
mail-resent-link-lead = Bevestig dat hierdie adres joune is om jou registrasie vir { $app } te voltooi. Vroeëre skakels geld nie meer nie.
mail-recovery-code-title = Stel jou wagwoord terug
mail-recovery-code-lead = Voer hierdie kode in om ’n nuwe wagwoord vir { $app } te kies.
mail-sign-in-code-title = Jou kode om aan te meld
mail-sign-in-code-lead = Voer hierdie kode in om by { $app } aan te meld.
mail-mfa-code-title = Jou kode vir die tweede stap
mail-mfa-code-lead = Jou wagwoord was reg. Voer hierdie kode in om jou aanmelding by { $app } te voltooi.
mail-attribute-code-title = Bevestig jou nuwe e-posadres
mail-attribute-code-lead = Voer hierdie kode in om hierdie adres vir jou rekening vir { $app } te gebruik.
mail-invitation-title = Jou rekening is gereed
mail-invitation-lead = ’n Rekening vir { $app } is vir jou geskep.
mail-already-registered-title = Jy het reeds ’n rekening
mail-already-registered-lead = Iemand het probeer om hierdie adres vir ’n rekening vir { $app } te gebruik, en dit het reeds een. As dit jy was, meld soos gewoonlik aan, of stel jou wagwoord terug as jy dit nie meer onthou nie.
mail-password-changed-title = Jou wagwoord is verander
mail-password-changed-lead = Die wagwoord van jou rekening vir { $app } is verander.
mail-authenticator-added-title = ’n Verifikasietoep is bygevoeg
mail-authenticator-added-lead = Van nou af kan ’n verifikasietoep bevestig dat dit jy is wat by { $app } aanmeld.
mail-authenticator-removed-title = ’n Verifikasietoep is verwyder
mail-authenticator-removed-lead = ’n Verifikasietoep kan nie meer met jou rekening vir { $app } gebruik word nie.
mail-passkey-added-title = ’n Wagwoordsleutel is bygevoeg
mail-passkey-added-lead = Van nou af maak ’n nuwe wagwoordsleutel jou rekening vir { $app } oop.
mail-passkey-removed-title = ’n Wagwoordsleutel is verwyder
mail-passkey-removed-lead = ’n Wagwoordsleutel maak nie meer jou rekening vir { $app } oop nie.
mail-passkey-copied-title = ’n Wagwoordsleutel is geweier
mail-passkey-copied-lead = Iemand het probeer om by { $app } aan te meld met ’n wagwoordsleutel van jou wat dalk gekopieer is, en is geweier. Verwyder daardie wagwoordsleutel uit jou rekening, en voeg ’n nuwe een by.
mail-recovery-codes-made-title = Nuwe herstelkodes is geskep
mail-recovery-codes-made-lead = Daar is nuwe herstelkodes vir jou rekening vir { $app }. Vroeëres werk nie meer nie.
mail-recovery-code-used-title = ’n Herstelkode is gebruik
mail-recovery-code-used-lead = Iemand het met een van jou herstelkodes by jou rekening vir { $app } aangemeld.
mail-recovery-codes-low-title = Min herstelkodes is oor
mail-recovery-codes-low-lead = Iemand het met een van jou herstelkodes by jou rekening vir { $app } aangemeld. Daar is min oor: skep nuwes op jou rekeningbladsy.
mail-new-device-title = ’n Aanmelding met ’n nuwe blaaier
mail-new-device-lead = Iemand het by jou rekening vir { $app } aangemeld met ’n blaaier wat ons nie geken het nie.
mail-unusual-sign-in-title = ’n Ongewone aanmelding
mail-unusual-sign-in-lead = Iemand het by jou rekening vir { $app } aangemeld, en iets daaromtrent was ongewoon.
mail-sign-in-blocked-title = ’n Aanmelding is geblokkeer
mail-sign-in-blocked-lead = Iemand het deur die eerste stap van die aanmelding by jou rekening vir { $app } gekom. Dit was so ongewoon dat ons niemand ingelaat het nie.
mail-account-deleted-title = Jou rekening is uitgevee
mail-account-deleted-lead = Jou rekening vir { $app } en wat daarby gehoort het, is uitgevee.
mail-email-changed-title = Jou e-posadres is verander
mail-email-changed-lead = Jou rekening vir { $app } het nou ’n ander e-posadres. Boodskappe gaan van nou af daarheen, en dit was die laaste een na die vorige adres.
mail-phone-changed-title = Jou foonnommer is verander
mail-phone-changed-lead = Jou rekening vir { $app } het nou ’n ander foonnommer.
mail-email-removed-title = Jou e-posadres is verwyder
mail-email-removed-lead = Jou rekening vir { $app } het nie meer hierdie e-posadres nie. Dit was die laaste boodskap daarheen.
mail-phone-removed-title = Jou foonnommer is verwyder
mail-phone-removed-lead = Jou rekening vir { $app } het nie meer hierdie foonnommer nie.
mail-lost-factor-begun-title = Jou tweede stap gaan verwyder word
mail-lost-factor-begun-lead = Iemand het gevra om sonder die tweede stap by jou rekening vir { $app } aan te meld. As dit nie jy was nie, keer dit nou. Een druk is genoeg, en jy hoef nie aan te meld nie.
mail-lost-factor-finished-title = Jou tweede stap is verwyder
mail-lost-factor-finished-lead = Die tweede stap van jou rekening vir { $app } is verwyder, soos gevra is. Stel met jou volgende aanmelding ’n nuwe een op.

sms-sign-up-code = { $app }: { $code } is jou kode om te registreer.
sms-sign-up-link = { $app }: bevestig hierdie nommer om te registreer: { $link }
sms-resent-code = { $app }: { $code } is jou nuwe kode om te registreer.
sms-resent-link = { $app }: jou nuwe skakel om hierdie nommer te bevestig: { $link }
sms-recovery-code = { $app }: { $code } is jou kode om jou wagwoord terug te stel. Gee dit vir niemand nie.
sms-sign-in-code = { $app }: { $code } is jou kode om aan te meld. Gee dit vir niemand nie.
sms-mfa-code = { $app }: { $code } is jou kode vir die tweede stap. Gee dit vir niemand nie.
sms-attribute-code = { $app }: { $code } is jou kode om hierdie nommer te bevestig.
sms-invitation = { $app }: gebruikernaam { $username }, tydelike wagwoord { $code }
sms-already-registered = { $app }: hierdie nommer het reeds ’n rekening. Meld aan, of stel jou wagwoord terug.
sms-password-changed = { $app }: die wagwoord van { $username } is verander. Nie jy nie? Laat weet jou administrateur.
sms-authenticator-added = { $app }: ’n verifikasietoep is vir { $username } bygevoeg. Nie jy nie? Laat weet jou administrateur.
sms-authenticator-removed = { $app }: ’n verifikasietoep van { $username } is verwyder. Nie jy nie? Laat weet jou administrateur.
sms-passkey-added = { $app }: ’n wagwoordsleutel is vir { $username } bygevoeg. Nie jy nie? Laat weet jou administrateur.
sms-passkey-removed = { $app }: ’n wagwoordsleutel van { $username } is verwyder. Nie jy nie? Laat weet jou administrateur.
sms-passkey-copied = { $app }: ’n wagwoordsleutel van { $username } wat dalk gekopieer is, is geweier. Verwyder dit uit jou rekening.
sms-recovery-codes-made = { $app }: nuwe herstelkodes is vir { $username } geskep. Nie jy nie? Laat weet jou administrateur.
sms-recovery-code-used = { $app }: { $username } het met ’n herstelkode aangemeld. Nie jy nie? Laat weet jou administrateur.
sms-recovery-codes-low = { $app }: { $username } het met ’n herstelkode aangemeld, en min is oor. Nie jy nie? Laat weet jou administrateur.
sms-new-device = { $app }: { $username } het met ’n nuwe blaaier aangemeld. Nie jy nie? Laat weet jou administrateur.
sms-unusual-sign-in = { $app }: ’n ongewone aanmelding van { $username }. Nie jy nie? Laat weet jou administrateur.
sms-sign-in-blocked = { $app }: ’n ongewone aanmelding van { $username } is geblokkeer. Nie jy nie? Verander jou wagwoord.
sms-account-deleted = { $app }: die rekening { $username } is uitgevee.
sms-email-changed = { $app }: die e-posadres van { $username } is verander. Nie jy nie? Laat weet jou administrateur.
sms-phone-changed = { $app }: die foonnommer van { $username } is verander. Nie jy nie? Laat weet jou administrateur.
sms-email-removed = { $app }: die e-posadres van { $username } is verwyder. Nie jy nie? Laat weet jou administrateur.
sms-phone-removed = { $app }: die foonnommer van { $username } is verwyder. Nie jy nie? Laat weet jou administrateur.
sms-lost-factor-begun = { $app }: iemand het gevra om die tweede stap van { $username } te verwyder. Nie jy nie? Keer dit: { $link }
sms-lost-factor-finished = { $app }: die tweede stap van { $username } is verwyder. Nie jy nie? Laat weet jou administrateur.

## Demo

demo-home = Na die demotoep
demo-home-title = ’n Klein toep
demo-home-lead = Dit weet nog niks van jou nie. Meld aan om te sien wat dit te wete kom.
demo-start-title = Mense om as aan te meld
demo-start-lead = Hulle bestaan net in hierdie demo. Elkeen van hulle wys ’n ander pad deur die bladsye.
demo-shows-password = Meld met net ’n wagwoord aan.
demo-shows-totp = Word vir ’n kode uit ’n verifikasietoep gevra.
demo-shows-invited = Het ’n tydelike wagwoord en kies ’n nuwe een.
demo-shows-set-up = Moet eers ’n tweede stap opstel.
demo-shows-disabled = Het ’n gedeaktiveerde rekening en word geweier.
demo-shows-studio = Verander hoe die bladsye lyk, by /studio.
demo-totp-key = Sleutel vir verifikasietoep
demo-session-title = Jy is aangemeld
demo-refresh = Hernu tokens
demo-id-token = ID-token
demo-access-token = Toegangstoken
demo-claim = Claim
demo-value = Waarde
demo-error-title = Die aanmelding is nie voltooi nie
demo-error-lead = Die toep is dit in plaas van ’n kode vertel:
mailbox-title = Gestuurde boodskappe
mailbox-lead = In hierdie demo verlaat niks die masjien nie. Wat gestuur sou gewees het, word hier bewaar.
mailbox-empty = Niks is nog gestuur nie.
mailbox-mail = E-pos
mailbox-sms = SMS
mailbox-from = Van
mailbox-to = Aan
mailbox-sent = Gestuur
mailbox-raw = Wys die hele bron
