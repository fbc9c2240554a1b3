## On every page

languages = Jezik
languages-go = Spremeni
title-error = Napaka:
summary-heading = Preverite naslednje
next = Naprej
continue = Nadaljuj
other-account = Uporabi drug račun
not-you = To niste vi?
sign-out = Odjava
signed-in-as = Prijavljeni ste kot
reference = Referenčna številka
way-back = Nazaj v aplikacijo { $client }
way-sign-in = Prijava
way-again = Poskusi znova
wait-seconds = { $count ->
    [one] čez { $count } sekundo
    [two] čez { $count } sekundi
    [few] čez { $count } sekunde
   *[other] čez { $count } sekund
}
wait-minutes = { $count ->
    [one] čez { $count } minuto
    [two] čez { $count } minuti
    [few] čez { $count } minute
   *[other] čez { $count } minut
}
wait-hours = { $count ->
    [one] čez { $count } uro
    [two] čez { $count } uri
    [few] čez { $count } ure
   *[other] čez { $count } ur
}
span-minutes = { $count ->
    [one] { $count } minuto
    [two] { $count } minuti
    [few] { $count } minute
   *[other] { $count } minut
}
span-hours = { $count ->
    [one] { $count } uro
    [two] { $count } uri
    [few] { $count } ure
   *[other] { $count } ur
}
span-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dni
   *[other] { $count } dni
}

## Fields

label-username = Uporabniško ime
label-email = E-poštni naslov
label-phone = Telefonska številka
label-email-or-phone = E-poštni naslov ali telefonska številka
label-any = Uporabniško ime, e-poštni naslov ali telefonska številka
label-password = Geslo
label-new-password = Novo geslo
label-confirm-password = Ponovite novo geslo
label-device-name = Ime te naprave (neobvezno)
password-show = Pokaži geslo
password-hide = Skrij geslo
code-label = Koda
device-name-hint = Na primer »Moj telefon«, da boste pozneje vedeli, katero aplikacijo odpreti.

## Signing in

sign-in-title = Prijava
sign-in-lead = za nadaljevanje v aplikaciji { $client }
sign-in-submit = Prijava
password-title = Vnesite geslo
username-missing = Vnesite ime, s katerim se prijavljate.
username-too-long = To ime je predolgo. Vnesite največ 128 znakov.
password-missing = Vnesite geslo.
wrong-credentials = Ime ali geslo ni pravilno. Preverite oboje in poskusite znova.
unknown-user = Tega imena tukaj nima nihče. Preverite, kako je napisano.
account-locked = Preveč je bilo neuspešnih poskusov. Poskusite znova { $wait }.
temporary-password-expired = Vaše začasno geslo je poteklo. Za novo prosite osebo, ki vas je povabila.
account-not-confirmed = Ta račun še ni potrjen. Prosite skrbnika, naj ga potrdi.
account-confirmed = Vaš račun je potrjen. Za nadaljevanje se prijavite.
password-reset-required = Pred prijavo je treba geslo ponastaviti. Za pomoč prosite skrbnika.
password-reset-now = Vaše geslo ne velja več. Izberite novo s kodo, ki vam jo bomo poslali.
password-in-a-breach = To geslo je bilo razkrito pri uhajanju podatkov drugje, zato ne odpira več vašega računa. Izberite novo s kodo, ki vam jo bomo poslali.

## New password

new-password-title = Izberite novo geslo
new-password-lead = Prijavili ste se z začasnim geslom. Novo naj poznate samo vi.
new-password-lead-breached = Vaše geslo je bilo razkrito pri uhajanju podatkov drugje. Izberite takšno, ki ga ne uporabljate nikjer drugje.
new-password-submit = Shrani in nadaljuj
new-password-missing = Vnesite novo geslo.
password-too-short = { $count ->
    [one] Geslo mora imeti vsaj { $count } znak.
    [two] Geslo mora imeti vsaj { $count } znaka.
    [few] Geslo mora imeti vsaj { $count } znake.
   *[other] Geslo mora imeti vsaj { $count } znakov.
}
password-too-long = { $count ->
    [one] Geslo ima lahko največ { $count } znak.
    [two] Geslo ima lahko največ { $count } znaka.
    [few] Geslo ima lahko največ { $count } znake.
   *[other] Geslo ima lahko največ { $count } znakov.
}
password-rules = Novo geslo še ne izpolnjuje vseh pravil. Seznam kaže, kaj manjka.
password-needs-upper = Geslo mora vsebovati veliko črko (od A do Z).
password-needs-lower = Geslo mora vsebovati malo črko (od a do z).
password-needs-digit = Geslo mora vsebovati števko (od 0 do 9).
password-needs-symbol = Geslo mora vsebovati simbol, na primer !, ? ali #.
password-edge-space = Geslo se ne sme začeti ali končati s presledkom.
password-mismatch = Gesli se ne ujemata. Dvakrat vnesite novo geslo.
password-reused = To geslo ste že uporabljali. Izberite drugo.
password-guessable = Geslo je prelahko uganiti. Uporabite več znakov ali več besed, ki niso povezane ne med seboj ne z vami.
password-breached = To geslo je bilo razkrito pri uhajanju podatkov drugje. Izberite takšno, ki ga ne uporabljate nikjer drugje.
password-characters = Novo geslo vsebuje znake, ki jih ni mogoče uporabiti. Izberite drugo.
password-changed = Vaše geslo je spremenjeno.
rule-length = { $count ->
    [one] Vsaj { $count } znak
    [two] Vsaj { $count } znaka
    [few] Vsaj { $count } znaki
   *[other] Vsaj { $count } znakov
}
rule-upper = Velika črka
rule-lower = Mala črka
rule-digit = Števka
rule-symbol = Simbol, na primer !, ? ali #
rule-edges = Brez presledka na začetku in koncu
rule-unused = Drugačno od vaših prejšnjih gesel
rule-unguessable = Težko uganljivo: brez pogostih besed in vzorcev, nič o vas
rule-unbreached = Ne iz znanega uhajanja podatkov
rule-met = izpolnjeno
rule-unmet = še manjka

## A forgotten password

forgot-link = Ste pozabili geslo?
sign-up-link = Ustvari račun
sign-in-link = Nazaj na prijavo
forgot-title = Ste pozabili geslo?
forgot-lead = Povejte nam, kdo ste, in poslali vam bomo kodo za izbiro novega gesla.
forgot-submit = Pošlji kodo
choose-reset-title = Kam naj pošljemo kodo?
choose-reset-legend = Pošlji
choose-reset-email = Po e-pošti
choose-reset-text = V sporočilu SMS
choose-reset-to = Na { $destination }
reset-title = Ponastavite geslo
reset-lead = Če račun obstaja, je koda na poti na { $destination }.
reset-everywhere = Odjavi me povsod drugod
reset-submit = Shrani novo geslo
sent-code-hint = Najdete jo v sporočilu, ki smo ga poslali. Morda bo prispelo šele čez minuto.
code-not-there = Kode še ni?
code-resend = Pošlji novo
code-sent = Nova koda je na poti. Prejšnja ne velja več.
code-sent-just-now = Kodo smo pravkar poslali. Počakajte pol minute, preden zahtevate novo.
no-recovery = Ne poznamo naslova, na katerega bi poslali kodo. Za pomoč prosite skrbnika.

## An account of one's own

sign-up-title = Ustvarite račun
sign-up-lead = za aplikacijo { $client }
sign-up-passwordless = Geslo lahko pustite prazno. Potem se prijavite s kodo ali ključem za dostop.
sign-up-submit = Ustvari račun
optional = (neobvezno)
terms-title = Preden nadaljujete
terms-lead = Preberite ta dokument in soglašajte z njim. Je nov ali pa se je spremenil, odkar ste soglašali.
terms-agree = Soglašam: { $title }
terms-read = Preberite »{ $title }« (odpre se v novem zavihku)
terms-missing = Za nadaljevanje označite polje »{ $title }«.
terms-decline = Ne soglašam
terms-declined-title = Niste soglašali
terms-declined-lead = Brez soglasja se tukaj ne morete prijaviti. Aplikaciji nismo posredovali ničesar.
terms-again = Preberi znova
label-name = Ime in priimek
label-given-name = Ime
label-middle-name = Srednje ime
label-family-name = Priimek
label-nickname = Vzdevek
label-birthdate = Datum rojstva
label-gender = Spol
label-address = Naslov
label-locale = Jezik
label-zoneinfo = Časovni pas
label-profile = Stran profila
label-picture = Slika
label-website = Spletno mesto
field-missing = Izpolnite to polje.
field-too-long = Besedilo je predolgo. Skrajšajte ga.
field-characters = Besedilo vsebuje znake, ki jih ni mogoče uporabiti. Odstranite jih.
username-taken = To uporabniško ime že nekdo ima. Izberite drugo.
name-taken = Račun s tem podatkom že obstaja. Prijavite se ali ponastavite geslo.
looks-like-contact = Uporabniško ime ne sme biti videti kot e-poštni naslov ali telefonska številka. Izberite drugo.
not-email = To ni e-poštni naslov. Videti je tako: name@example.com.
not-phone = To ni telefonska številka. Začnite z znakom + in kodo države, na primer +386 1 123 45 67.
not-date = To ni datum.
not-url = To ni spletni naslov. Začne se s https://.
not-number = To ni število. Zapišite ga kot 12 ali 12.5.
not-a-choice = Izberite eno od možnosti.
pattern-missed = Besedilo nima zahtevane oblike.
choose-one = Izberite
yes = Da
no = Ne
confirm-title = Potrdite svoj račun
confirm-lead = Poslali smo kodo na { $destination }.
confirm-lead-link = Poslali smo povezavo na { $destination }. Odprite jo in se nato vrnite sem.
sent-code-missing = Vnesite kodo iz našega sporočila.
sent-code-wrong = Koda ni pravilna. Preverite jo ali zahtevajte novo.
code-expired = Koda je potekla. Zahtevajte novo.
contact-taken = Ta naslov medtem že ima drug račun. Prijavite se vanj ali ponastavite njegovo geslo.
await-approval-title = Skoraj pripravljeno
await-approval-lead = Vaš račun za aplikacijo { $client } je pripravljen. Nekdo vam mora še odobriti dostop; poskusite znova pozneje.
confirm-link-title = Manjka le še en pritisk
confirm-link-lead = Pritisnite gumb, da potrdite račun za aplikacijo { $client }. Če ga niste zahtevali, zaprite to stran.
confirm-link-submit = Potrdi račun
confirmed-title = Vaš račun je potrjen
confirmed-lead = Vrnite se tja, kjer ste se registrirali, ali pa se prijavite.
link-expired-title = Ta povezava je potekla
link-expired-lead = Prijavite se z imenom in geslom in poslali vam bomo novo.

## Second step

choose-setup-title = Dodajte drugi korak
choose-setup-lead = Geslo samo po sebi lahko kdo ugane ali ukrade. Z drugim korakom račun tudi takrat ostane vaš.
choose-setup-legend = Kako želite potrjevati, da ste to vi?
method-totp = Aplikacija za preverjanje pristnosti
method-totp-hint = Aplikacija v telefonu ali računalniku vsakih 30 sekund pokaže novo kodo. Omrežja ne potrebuje.
method-password = Geslo
method-password-hint = Geslo, ki ste ga izbrali za ta račun.
method-email = Koda po e-pošti
method-email-hint = Pošljemo jo na vaš naslov.
method-text = Koda v sporočilu SMS
method-text-hint = Pošljemo jo na vaš telefon.
choose-title = Kako se želite prijaviti?
choose-second-title = Kako želite to potrditi?
choose-legend = Izberite eno od možnosti
other-way = Uporabi drug način
sent-code-title = Vnesite kodo, ki smo jo poslali
sent-code-lead = Na poti je na { $destination }.
sent-link-hint = Ali pa odprite povezavo v sporočilu, na kateri koli napravi.
sent-link-waits = Ta stran bo nato nadaljevala sama.
sent-link-opened = Povezava je odprta
await-link-title = Čakamo, da odprete povezavo
await-link-lead = Odprite povezavo, ki je na poti na { $destination }, in tam pritisnite gumb.
await-link-looks = Ta stran to preveri vsakih nekaj sekund in nato nadaljuje sama.
await-link-code = Namesto tega vnesi kodo
link-pressed-title = Lahko nadaljujete
link-pressed-lead = Povezava iz našega sporočila je bila uporabljena. Nadaljujte v aplikaciji { $client }.
sign-in-link-title = Se prijavljate vi?
sign-in-link-lead = Nekdo se želi v vašem imenu prijaviti v aplikacijo { $client }.
sign-in-link-asked = { $count ->
    [0] Pravkar
    [one] Pred { $count } minuto
    [two] Pred { $count } minutama
    [few] Pred { $count } minutami
   *[other] Pred { $count } minutami
}
sign-in-link-elsewhere = Prijavljen bo tisti brskalnik, ne ta. Če tam niste začeli vi, zavrnite: sicer bo v vaš račun prišel nekdo drug.
sign-in-link-yes = Da, prijavi me
sign-in-link-no = Ne, to nisem jaz
sign-in-link-pressed-title = Vrnite se tja, kjer ste začeli
sign-in-link-pressed-lead = Tamkajšnja stran nadaljuje sama. To lahko zaprete.
sign-in-link-refused-title = Vstopa nismo dovolili nikomur
sign-in-link-refused-lead = Koda in povezava v tistem sporočilu ne delujeta več. Drugega vam ni treba storiti.
sign-in-link-expired-title = Ta povezava ne deluje več
sign-in-link-expired-lead = Bila je uporabljena ali pa je njen čas potekel. Če ste gumb pravkar pritisnili, se vrnite tja, kjer ste začeli. Sicer tam zahtevajte novo.
no-second = Vaš račun potrebuje drugi korak, tukaj pa ni mogoče uporabiti nobenega. Za pomoč prosite skrbnika.
method-passkey = Ključ za dostop
method-passkey-hint = Vaša naprava potrdi, da ste to vi, s prstnim odtisom, obrazom ali kodo PIN.
method-missing = Izberite enega od načinov.
set-up-totp-title = Nastavite aplikacijo za preverjanje pristnosti
set-up-totp-lead = Dodajte ta račun v aplikacijo in nato vnesite kodo, ki jo ta pokaže.
set-up-totp-scan = Skenirajte to sliko z aplikacijo.
set-up-totp-open = Odpri v aplikaciji v tej napravi
set-up-totp-key = Ali pa v aplikacijo vtipkajte ta ključ:
set-up-totp-code-hint = Aplikacija jo pokaže, ko je račun dodan.
set-up-totp-submit = Preveri kodo in končaj
qr-alt = Koda QR s ključem za vašo aplikacijo za preverjanje pristnosti. Isti ključ je izpisan spodaj.
totp-title = Vnesite kodo
totp-hint = Odprite aplikacijo za preverjanje pristnosti, da jo vidite.
totp-hint-device = Odprite aplikacijo za preverjanje pristnosti v napravi { $device }, da jo vidite.
code-missing = Vnesite kodo iz aplikacije.
code-malformed = Koda ima šest števk. Vnesite vse.
code-wrong = Koda ni pravilna. Vnesite kodo, ki jo aplikacija kaže zdaj.
code-used = Ta koda je že bila uporabljena. Počakajte, da aplikacija pokaže naslednjo.
method-recovery-code = Obnovitvena koda
recovery-code-use = Uporabi obnovitveno kodo
remember-browser = { $count ->
    [one] V tem brskalniku { $count } dan ne sprašuj po tem
    [two] V tem brskalniku { $count } dneva ne sprašuj po tem
    [few] V tem brskalniku { $count } dni ne sprašuj po tem
   *[other] V tem brskalniku { $count } dni ne sprašuj po tem
}
lose-factor = Ničesar od tega ne morem uporabiti
lost-factor-title = Prijava brez drugega koraka
lost-factor-lead = { $count ->
    [one] Da ne bi vstopil kdo drug, to traja { $count } dan. Obvestimo vas na vsak naslov in številko vašega računa, en sam pritisk pa to ustavi. Po tem času isto dokažite še enkrat in nastavite nov drugi korak.
    [two] Da ne bi vstopil kdo drug, to traja { $count } dneva. Obvestimo vas na vsak naslov in številko vašega računa, en sam pritisk pa to ustavi. Po tem času isto dokažite še enkrat in nastavite nov drugi korak.
    [few] Da ne bi vstopil kdo drug, to traja { $count } dni. Obvestimo vas na vsak naslov in številko vašega računa, en sam pritisk pa to ustavi. Po tem času isto dokažite še enkrat in nastavite nov drugi korak.
   *[other] Da ne bi vstopil kdo drug, to traja { $count } dni. Obvestimo vas na vsak naslov in številko vašega računa, en sam pritisk pa to ustavi. Po tem času isto dokažite še enkrat in nastavite nov drugi korak.
}
lost-factor-ripe-lead = Čakanje je končano. Še enkrat dokažite, da ste to vi. Nato bomo odstranili vaše dosedanje načine drugega koraka in vas povsod odjavili, vi pa boste nastavili novega.
lost-factor-legend = Kam smemo poslati kodo?
lost-factor-submit = Pošlji kodo
lost-factor-waits-title = Vaša zahteva čaka
lost-factor-waits-lead = Vrnite se { $when } ali v dveh tednih po tem. Do takrat se lahko prijavite samo z drugim korakom, in če ga uporabite, zahteva preneha veljati.
lost-factor-waits-hint = To niste bili vi? Odprite povezavo v sporočilu, ki smo ga poslali, in spremenite geslo.
stop-lost-factor-title = Želite obdržati drugi korak?
stop-lost-factor-lead = Nekdo je zahteval vstop v vaš račun za aplikacijo { $client } brez drugega koraka. Če to niste bili vi, to takoj ustavite.
stop-lost-factor-submit = Ustavi
lost-factor-stopped-title = Ustavljeno je
lost-factor-stopped-lead = Vaš drugi korak ostaja. Če tega niste zahtevali vi, spremenite geslo: nekdo ga pozna.
lost-factor-nothing-title = Ničesar ni treba ustaviti
lost-factor-nothing-lead = Je že ustavljeno ali pa je končano. Če drugega koraka ni več in to niste bili vi, obvestite skrbnika.
account-lost-factor = Nekdo je zahteval vstop v vaš račun brez drugega koraka. Od { $when } ga je mogoče odstraniti. Če to niste bili vi, to ustavite.
recovery-code-title = Vnesite obnovitveno kodo
recovery-code-label = Obnovitvena koda
recovery-code-hint = Ena od desetih, ki ste jih shranili. Vsaka velja enkrat.
recovery-code-missing = Vnesite eno od svojih obnovitvenih kod.
recovery-code-wrong = Koda ni pravilna ali pa je že bila uporabljena. Preverite jo ali vnesite drugo.
recovery-codes-title = Shranite obnovitvene kode
recovery-codes-lead = Če telefon izgubite ali ga nimate pri roki, se lahko prijavite z eno od teh kod. Vsaka velja enkrat. Natisnite jih ali jih kopirajte na varno mesto.
recovery-codes-once = Pokažemo jih samo tokrat. Prejšnje ne veljajo več.
recovery-codes-kept = Kode so shranjene
device-name-too-long = To ime je predolgo. Vnesite največ 64 znakov.
authenticator-added = Aplikacija za preverjanje pristnosti je dodana.

## Sessions

continue-title = Dobrodošli nazaj
continue-lead = Lahko takoj nadaljujete v aplikaciji { $client }.
choose-account-title = Izberite račun
choose-account-lead = Kdo nadaljuje v aplikaciji { $client }?
choose-account-again = Vnovična prijava
sign-out-of = Odjavi račun { $name }
sign-out-all = Odjavi vse
confirm-sign-out-title = Se želite odjaviti?
confirm-sign-out-lead = Odjavili vas bomo iz vseh aplikacij, ki v tem brskalniku uporabljajo to prijavo.
signed-out-title = Odjavljeni ste
signed-out-lead = Zdaj lahko zaprete to okno.
signed-out-notice = Odjavljeni ste.
session-refreshed = Žetoni so osveženi.

## The account page

account-title = Vaš račun
account-profile-heading = O vas
account-verified = Potrjeno
account-unverified = Ni potrjeno
account-profile-change = Spremeni podatke
account-profile-title = Spremenite svoje podatke
account-save = Shrani
account-email-change = Spremeni e-poštni naslov
account-email-add = Dodaj e-poštni naslov
account-email-title = Vaš e-poštni naslov
account-email-code-title = Potrdite ta e-poštni naslov
account-phone-change = Spremeni telefonsko številko
account-phone-add = Dodaj telefonsko številko
account-phone-title = Vaša telefonska številka
account-phone-code-title = Potrdite to telefonsko številko
account-contact-lead = Tja pošljemo kodo. Dokler je ne vnesete, se ne spremeni nič.
account-contact-other = Vnesi drug podatek
label-preferred-username = Ime za prijavo
profile-changed = Vaši podatki so spremenjeni.
email-changed = Vaš e-poštni naslov je spremenjen.
phone-changed = Vaša telefonska številka je spremenjena.
account-email-remove = Odstrani ta naslov
account-phone-remove = Odstrani to številko
email-removed = Vaš e-poštni naslov je odstranjen.
phone-removed = Vaša telefonska številka je odstranjena.
already-yours = Ta podatek že imate. Vnesite drugega.
sign-in-again = Za to je potrebno, da ste se prijavili v zadnjih desetih minutah. Prijavite se znova in se nato vrnite.
second-step-first = To spremeni način vaše prijave, zato je najprej potreben drugi korak. Povsod se odjavite in se prijavite z njim ali pa v svoji aplikaciji odprite tisto, kar ga zahteva. Nato se vrnite.
prove-first = Preden to spremenite, potrdite, da ste to vi.
prove-link = Potrdi s kodo
account-proof-title = Potrdite, da ste to vi
account-proof-lead = Nato lahko nadaljujete s tem, kar ste želeli spremeniti.
account-proof-code-title = Vnesite kodo za potrditev
proof-done = Hvala, potrjeno je. Zdaj lahko nadaljujete.
account-sign-in-heading = Kako se prijavljate
account-change-password = Spremeni geslo
account-set-password = Izberi geslo
account-first-password-title = Izberite geslo
account-no-app = Ni je
account-added = Dodano { $when }
account-remove-app = Odstrani aplikacijo
account-add-app = Dodaj aplikacijo
account-change-app = Poimenuj ali odstrani
account-new-authenticator-title = Dodajte aplikacijo za preverjanje pristnosti
account-new-authenticator-submit = Dodaj
account-recovery-codes = Obnovitvene kode
account-recovery-codes-left = { $count ->
    [0] Ni več nobene
    [one] Na voljo je še { $count }
    [two] Na voljo sta še { $count }
    [few] Na voljo so še { $count }
   *[other] Na voljo je še { $count }
}
account-recovery-codes-make = Ustvari nove
account-recovery-codes-title = Ustvarite nove obnovitvene kode
account-recovery-codes-lead = Dobili boste deset kod za dan, ko drugega koraka ne boste imeli pri roki. Dosedanje takoj prenehajo veljati.
account-recovery-codes-submit = Ustvari nove kode
account-browsers-heading = Zaupanja vredni brskalniki
account-browsers-hint = V njih ne zahtevamo drugega koraka. Če katerega od njih ne prepoznate, ga odstranite in spremenite geslo.
account-trusted-browser = Zaupanja vreden brskalnik
account-browser-seen = Zadnja uporaba: { $when }
account-browser-until = Do { $when }
account-browser-forget = Odstrani
account-browsers-forget = Odstrani vse
browsers-forgotten = Tam bomo znova zahtevali drugi korak.
account-session-heading = Kje ste prijavljeni
account-this-browser = Ta brskalnik
account-since = Od { $when }
account-sessions-link = Vsi brskalniki
account-sessions-lead = Aplikacija, v katero ste se tam prijavili, ostane prijavljena; dostop ji ukinete na strani svojega računa. Če katerega brskalnika ne prepoznate, ga odjavite in spremenite geslo.
account-some-browser = Brskalnik
account-sessions-end = Odjavi vse druge
account-sessions-more = { $count ->
    [one] In še { $count }
    [two] In še { $count }
    [few] In še { $count }
   *[other] In še { $count }
}
session-ended = Tam ste odjavljeni.
sessions-ended = Povsod drugod ste odjavljeni.
account-events-link = Nedavna dejavnost
account-events-title = Nedavna dejavnost
account-events-lead = Če česa tukaj ne prepoznate, nam povejte. Nato bomo vaš račun zaprli za vse druge.
account-events-none = Zapisano še ni nič.
event-browser = { $browser } v sistemu { $system }
event-not-me = To nisem jaz
event-refused = Zavrnjeno
event-sign-in = Prijava
event-sign-in-failed = Poskus prijave
event-sign-in-blocked = Blokirana prijava
event-unusual-low = Nekoliko neobičajno: { $signs }
event-unusual-medium = Neobičajno: { $signs }
event-unusual-high = Zelo neobičajno: { $signs }
event-sign-up = Račun je ustvarjen
event-confirmed = Račun je potrjen
event-password-changed = Geslo je spremenjeno
event-recovery-begun = Zahtevana je koda za ponastavitev gesla
event-password-reset = Geslo je ponastavljeno
event-app-added = Aplikacija za preverjanje pristnosti je dodana
event-app-removed = Aplikacija za preverjanje pristnosti je odstranjena
event-passkey-added = Ključ za dostop je dodan
event-passkey-removed = Ključ za dostop je odstranjen
event-browser-trusted = Brskalnik je označen kot zaupanja vreden
event-browsers-forgotten = Zaupanja vredni brskalniki so odstranjeni
event-email-codes-added = Pošiljanje kod po e-pošti je vklopljeno
event-email-codes-removed = Pošiljanje kod po e-pošti je izklopljeno
event-text-codes-added = Pošiljanje kod v sporočilu SMS je vklopljeno
event-text-codes-removed = Pošiljanje kod v sporočilu SMS je izklopljeno
event-recovery-codes-made = Obnovitvene kode so ustvarjene
event-recovery-code-used = Obnovitvena koda je uporabljena
event-recovery-codes-removed = Obnovitvene kode so odstranjene
event-profile-changed = Podatki so spremenjeni
event-email-changed = E-poštni naslov je spremenjen
event-phone-changed = Telefonska številka je spremenjena
event-email-removed = E-poštni naslov je odstranjen
event-phone-removed = Telefonska številka je odstranjena
event-sign-out = Odjava
event-everywhere = Odjava povsod
event-sessions-ended = Odjava drugod
event-terms-agreed = Soglasje s pogoji
event-consent-withdrawn = Soglasje je preklicano
event-app-disconnected = Povezava z aplikacijo je prekinjena
event-exported = Podatki so preneseni
event-disowned = »To nisem jaz«
event-lost-factor-begun = Zahtevan je vstop brez drugega koraka
event-lost-factor-stopped = Zahteva za vstop brez drugega koraka je ustavljena
event-lost-factor-finished = Načini drugega koraka so po čakanju odstranjeni
event-administered = Spremenil skrbnik
not-me-title = To niste bili vi?
not-me-lead = Potem bomo storili tole:
not-me-ends = Odjavili vas bomo v vseh drugih brskalnikih in vseh aplikacijah.
not-me-app = Odstranili bomo aplikacijo za preverjanje pristnosti, dodano po tem.
not-me-recovery-codes = Obnovitvene kode, ustvarjene po tem, bodo prenehale veljati.
not-me-passkey = Odstranili bomo ključ za dostop, dodan po tem.
not-me-email-codes = Izklopili bomo pošiljanje kod po e-pošti, če je bilo vklopljeno po tem.
not-me-text-codes = Izklopili bomo pošiljanje kod v sporočilu SMS, če je bilo vklopljeno po tem.
not-me-password = Izbrali boste novo geslo, staro pa ne bo več veljalo.
not-me-submit = Zavaruj moj račun
secured = Račun je spet samo vaš: geslo je novo, vsi drugi pa so odjavljeni.
account-everywhere = Odjavi me povsod
account-everywhere-hint = Hkrati se lahko odjavite v vseh brskalnikih in aplikacijah, tudi tukaj.
account-apps-heading = Aplikacije z dostopom
account-apps-hint = Aplikacija, s katero prekinete povezavo, ne deluje več v vašem imenu. Vrne se lahko, ko se znova prijavite vanjo.
account-apps-none = Ni jih
account-app-last = Zadnja prijava { $when }
account-disconnect = Prekini povezavo
account-disconnect-app = Prekini povezavo z aplikacijo { $name }
app-disconnected = Aplikacija nima več dostopa do vašega računa.
account-terms-heading = Pogoji in soglasja
account-terms-version = Različica { $version }
account-terms-since = Soglasje dano { $when }
account-terms-language = Jezik: { $language }
account-terms-none = Doslej še niste soglašali z ničimer.
account-terms-offers = S čim lahko soglašate
account-terms-agree = Soglašam
account-terms-withdraw = Prekliči
consent-given = Hvala. Vaše soglasje je zabeleženo.
consent-withdrawn = Vaše soglasje je preklicano.
account-data-heading = Vaši podatki
account-export-hint = Kar hranimo o vas, kot datoteka, ki jo lahko berejo programi.
account-export = Prenesi moje podatke
account-delete = Izbriši račun
account-back = Nazaj na račun
account-password-title = Spremenite geslo
label-current-password = Trenutno geslo
current-password-missing = Vnesite trenutno geslo.
current-password-wrong = To ni vaše trenutno geslo.
account-authenticator-title = Vaša aplikacija za preverjanje pristnosti
account-authenticator-lead = Njenih kod ne bomo več sprejemali. Če je drugi korak obvezen in je bil ta edini, boste ob naslednji prijavi nastavili novega.
account-authenticator-submit = Odstrani aplikacijo
authenticator-removed = Aplikacija za preverjanje pristnosti je odstranjena.

passkey-title = Uporabite ključ za dostop
passkey-lead = Naprava zahteva prstni odtis, obraz ali kodo PIN. Če je ključ za dostop v telefonu, izberite telefon v oknu, ki se odpre.
passkey-use = Uporabi ključ
passkey-sign-in = Prijava s ključem za dostop
passkey-unable = Ključi za dostop potrebujejo JavaScript in brskalnik, ki jih podpira. Tukaj uporabite drug način.
passkey-trouble = Ni uspelo ali pa je bilo preklicano. Poskusite znova ali uporabite drug način.
passkey-refused = Ta ključ za dostop tukaj ni deloval. Poskusite znova ali uporabite drug način.
passkey-too-late = Trajalo je predolgo. Poskusite znova.
passkey-known = Ta ključ za dostop je že v uporabi. Prijavite se z njim ali ustvarite drugega.
passkeys-full = Imate že največje dovoljeno število ključev za dostop. Najprej katerega odstranite.
new-passkey-title = Preprostejša prijava s ključem za dostop
new-passkey-lead = S ključem za dostop se prijavite s prstnim odtisom, obrazom ali kodo PIN. Ničesar si ni treba zapomniti in ponarejena stran nima česa ukrasti.
new-passkey-submit = Ustvari ključ za dostop
new-passkey-later = Ne zdaj
label-passkey-name = Ime ključa za dostop
passkey-name-hint = Da ga boste pozneje prepoznali, na primer »Moj telefon«. Lahko ostane prazno.
passkey-prove-lead = Ključ za dostop odpira vaš račun. Najprej vnesite geslo, da ga ne bi mogel dodati nihče drug.
passkeys-title = Vaši ključi za dostop
passkeys-heading = Ključi za dostop
passkeys-none = Ni jih
passkeys-manage = Pokaži ključe
passkeys-back = Nazaj na ključe za dostop
passkey-add = Dodaj ključ za dostop
passkey-change = Spremeni
passkey-unnamed = Ključ za dostop brez imena
passkey-used = Zadnja uporaba: { $when }
passkey-unused = Še ni bil uporabljen
passkey-synced = V več vaših napravah
passkey-own-title = Vaš ključ za dostop
passkey-rename = Shrani ime
passkey-remove-heading = Odstrani ta ključ za dostop
passkey-remove-hint = Ne bo več odpiral vašega računa. V napravi je lahko še naveden, dokler ga tam ne izbrišete.
passkey-remove = Odstrani ključ
passkey-added = Vaš ključ za dostop je pripravljen. Uporabite ga ob naslednji prijavi.
passkey-renamed = Ime je shranjeno.
passkey-removed = Ključ za dostop je odstranjen.
account-deletion-title = Želite izbrisati račun?
account-deletion-lead = Vaš račun in vse, kar mu pripada, bo za vedno izginilo v vsaki aplikaciji, ki ga uporablja. Nihče ga ne more vrniti.
label-account-name = Ime računa
account-name-hint = Za potrditev vtipkajte { $name }
account-name-wrong = To ni ime tega računa. Vtipkajte ga tako, kot je prikazano.
account-deletion-submit = Izbriši za vedno
account-deleted-title = Vaš račun je izbrisan
account-deleted-lead = Tukaj od njega ni ostalo nič. Aplikacija { $client } ima morda še lastne podatke.
account-closed-title = Najprej se prijavite
account-closed-lead = Vaš račun se bo odprl, ko se prijavite v aplikacijo { $client }. Prijavite se tam in se nato vrnite.

## When it does not go on as planned

page-out-of-date = Tista stran je bila zastarela. Nadaljujte tukaj.
time-ran-out = Trajalo je nekaj časa, zato začenjamo znova. Prijavite se še enkrat.
form-unverified = Nismo mogli preveriti, od kod je prišel obrazec. Pošljite ga znova.
cookies-blocked = Brskalnik ni vrnil našega piškotka. Dovolite piškotke za to spletno mesto in poskusite znova.
too-many-requests = Preveč poskusov v kratkem času. Poskusite znova { $wait }.
busy = Pravkar se prijavlja veliko ljudi. Poskusite znova čez trenutek.
expired-title = Čas je potekel
expired-lead = Da bi vaš račun ostal varen, prijava po nekem času poteče. Nič ni izgubljeno; preprosto začnite znova.
locked-title = Malo počakajte
locked-lead = Preveč je bilo neuspešnih poskusov, zato za trenutek nikomur ne dovolimo vstopa. To varuje račun pred ugibanjem gesla.
locked-wait = Poskusite znova { $wait }.
too-many-title = Malo počasneje, prosimo
too-many-lead = V kratkem času je prišlo več, kot sprejmemo. Nič ni izgubljeno; samo počakajte in nadaljujte.
form-post-title = Trenutek
form-post-lead = Vračamo vas v aplikacijo { $client }. Če se nič ne zgodi, pritisnite »Nadaljuj«.

error-not-found-heading = Strani ni mogoče najti
error-not-found-what = Na tem naslovu ni strani.
error-not-found-next = Preverite naslov ali pa se vrnite v aplikacijo in začnite tam.
error-method-not-allowed-heading = Tega tukaj ni mogoče storiti
error-method-not-allowed-what = Naslov obstaja, vendar ne za to vrsto zahteve.
error-method-not-allowed-next = Vrnite se v aplikacijo in začnite tam.
error-too-large-heading = Poslanega je bilo preveč
error-too-large-what = Obrazec je vseboval več, kot lahko sprejmemo.
error-too-large-next = Vrnite se, skrajšajte vneseno in pošljite znova.
error-bad-request-heading = Zahteve nismo razumeli
error-bad-request-what = Nekaj v njej je manjkalo ali bilo poškodovano.
error-bad-request-next = Vrnite se v aplikacijo in začnite znova.
error-form-unverified-heading = Obrazca nismo mogli preveriti
error-form-unverified-what = Obrazec in piškotek vašega brskalnika ne sodita skupaj. To se zgodi, kadar je stran dolgo odprta ali kadar so piškotki izbrisani.
error-form-unverified-next = Vrnite se, znova naložite stran in še enkrat pošljite obrazec.
error-cookies-blocked-heading = Za prijavo so potrebni piškotki
error-cookies-blocked-what = Brskalnik ni vrnil našega piškotka, zato vaše prijave ne moremo ločiti od drugih.
error-cookies-blocked-next = V nastavitvah brskalnika dovolite piškotke za to spletno mesto in začnite znova.
error-busy-heading = Prijavlja se veliko ljudi
error-busy-what = Trenutno jih ne moremo sprejeti več.
error-busy-next = Poskusite znova čez trenutek.
error-store-unavailable-heading = Prijava je prekinjena
error-store-unavailable-what = Del naše storitve se ne odziva. Vaš račun in geslo sta varna.
error-store-unavailable-next = Poskusite znova čez nekaj minut.
error-too-many-requests-heading = Preveč poskusov
error-too-many-requests-what = Iz vašega omrežja je v kratkem času prišlo veliko zahtev.
error-too-many-requests-next = Počakajte nekaj minut in poskusite znova.
error-network-heading = Od tukaj se ne morete prijaviti
error-network-what = Omrežje, ki ga uporabljate, ni med tistimi, iz katerih je to stran dovoljeno uporabljati.
error-network-next = Poskusite iz drugega omrežja. Če bi moralo delovati od tukaj, spodnjo številko sporočite tistemu, ki upravlja to prijavo.
error-internal-heading = Na naši strani je šlo nekaj narobe
error-internal-what = Niste storili nič narobe. Napaka je zabeležena.
error-internal-next = Poskusite znova. Če se ponovi, skrbniku sporočite spodnjo referenčno številko.
error-redirect-mismatch-heading = Ne moremo vas vrniti
error-redirect-mismatch-what = Aplikacija je zahtevala, da vas vrnemo na naslov, ki ga ni registrirala. Zaradi vaše varnosti se ustavljamo tukaj.
error-redirect-mismatch-next = Obvestite upravljavce aplikacije. Potrebovali bodo spodnjo referenčno številko.
error-missing-parameters-heading = Povezava ni popolna
error-missing-parameters-what = Aplikacija je izpustila nekaj, kar je potrebno za prijavo.
error-missing-parameters-next = Vrnite se v aplikacijo in začnite znova. Če to ne pomaga, obvestite njene upravljavce.
error-unknown-client-heading = Te aplikacije ne poznamo
error-unknown-client-what = Aplikacija, ki vas je poslala sem, pri nas ni registrirana.
error-unknown-client-next = Preverite povezavo ali obvestite upravljavce aplikacije.
error-unknown-host-heading = Tukaj se ne prijavlja nihče
error-unknown-host-what = Za ta naslov prijava ni nastavljena.
error-unknown-host-next = Preverite, ali je v naslovu tipkarska napaka.
error-login-unavailable-heading = Te strani za prijavo niso na voljo
error-login-unavailable-what = Aplikacija trenutno nima lastnih strani za prijavo.
error-login-unavailable-next = Obvestite upravljavce aplikacije. Potrebovali bodo spodnjo referenčno številko.
error-logout-destination-heading = Ne moremo vas poslati naprej
error-logout-destination-what = Aplikacija je zahtevala, da vas pošljemo na naslov, ki ga ni registrirala. Zaradi vaše varnosti se ustavljamo tukaj.
error-logout-destination-next = Lahko zaprete to okno ali pa sami odprete aplikacijo.
error-not-confirmed-heading = Vaš račun še ni potrjen
error-not-confirmed-what = Ime in geslo sta pravilna, vendar račun ni potrjen.
error-not-confirmed-next = Prosite skrbnika, naj ga potrdi, in se nato znova prijavite.
error-reset-required-heading = Geslo je treba ponastaviti
error-reset-required-what = Zaradi vaše varnosti staro geslo ne velja več.
error-reset-required-next = Za novo prosite skrbnika.
error-no-factor-heading = Manjka drugi korak
error-no-factor-what = Ta aplikacija zahteva drugi korak, vaš račun pa nima nobenega, ki bi ga bilo tukaj mogoče uporabiti.
error-no-factor-next = Prosite skrbnika, naj vam ga doda.

## Mail and text messages

moment = { $day }. { $month ->
    [1] januarja
    [2] februarja
    [3] marca
    [4] aprila
    [5] maja
    [6] junija
    [7] julija
    [8] avgusta
    [9] septembra
    [10] oktobra
    [11] novembra
   *[other] decembra
} { $year } ob { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Vaša koda
mail-or-link = Ali pa odprite to povezavo, na kateri koli napravi. Prijavljeni boste tam, kjer ste začeli:
mail-fact-account = Račun
mail-fact-password = Začasno geslo
mail-fact-device = Naprava
mail-fact-when = Kdaj
mail-fact-browser = Brskalnik
mail-fact-address = Omrežni naslov
mail-fact-now = Zdaj
mail-fact-takes-effect = Začne veljati
mail-fact-codes-left = Preostale obnovitvene kode
mail-fact-unusual = Neobičajno
mail-fact-country = Država
risk-new-browser = nov brskalnik
risk-new-network = novo omrežje
risk-many-failures = veliko napačnih poskusov pred tem
risk-new-country = nova država
risk-impossible-travel = predaleč od prejšnje prijave
mail-action-confirm = Potrdi e-poštni naslov
mail-action-sign-in = Prijava
mail-action-stop = Ustavi
mail-action-not-me = To nisem jaz
mail-note-code-lasts = Koda velja { $span } in jo je mogoče uporabiti enkrat.
mail-note-link-lasts = Povezava velja { $span } in jo je mogoče uporabiti enkrat.
mail-note-password-lasts = Geslo je mogoče uporabiti enkrat in velja { $span }. Ob prijavi boste izbrali svoje.
mail-note-ignore = Če tega niste zahtevali, to sporočilo prezrite. Nič se ne bo zgodilo.
mail-note-keep = Kodo obdržite zase: nihče iz ekipe { $app } vas nikoli ne bo vprašal po njej.
mail-note-somebody-knows = Če se pravkar ne prijavljate, vaše geslo pozna nekdo drug. Spremenite ga.
mail-note-nothing-changed = Če tega niste zahtevali, to sporočilo prezrite. Vaše geslo ostane, kakršno je.
mail-note-not-you = Če ste bili to vi, vam ni treba storiti ničesar. Če niste, takoj obvestite skrbnika.
mail-note-blocked-you = Če ste bili to vi, se prijavite iz brskalnika ali s kraja, ki ste ju že uporabili, ali s ključem za dostop.
mail-note-blocked-not-you = Če to niste bili vi, morda kdo pozna vaše geslo. Izberite drugo.
mail-footer = To sporočilo je samodejno poslala aplikacija { $app }. Odgovorov nanj ne beremo.

mail-sign-up-code-title = Potrdite svoj e-poštni naslov
mail-sign-up-code-lead = Vnesite to kodo, da dokončate registracijo v aplikaciji { $app }.
mail-sign-up-link-title = Potrdite svoj e-poštni naslov
mail-sign-up-link-lead = Do registracije v aplikaciji { $app } manjka en korak: potrdite, da je ta naslov vaš.
mail-resent-code-title = Vaša nova koda
mail-resent-code-lead = Vnesite to kodo, da dokončate registracijo v aplikaciji { $app }. Prejšnje kode ne veljajo več.
mail-resent-link-title = Vaša nova povezava
mail-resent-link-lead = Potrdite, da je ta naslov vaš, da dokončate registracijo v aplikaciji { $app }. Prejšnje povezave ne veljajo več.
mail-recovery-code-title = Ponastavite geslo
mail-recovery-code-lead = Vnesite to kodo, da izberete novo geslo za aplikacijo { $app }.
mail-sign-in-code-title = Vaša koda za prijavo
mail-sign-in-code-lead = Vnesite to kodo, da se prijavite v aplikacijo { $app }.
mail-mfa-code-title = Vaša koda za drugi korak
mail-mfa-code-lead = Geslo je bilo pravilno. Vnesite to kodo, da dokončate prijavo v aplikacijo { $app }.
mail-attribute-code-title = Potrdite svoj novi e-poštni naslov
mail-attribute-code-lead = Vnesite to kodo, da boste ta naslov uporabljali za svoj račun v aplikaciji { $app }.
mail-invitation-title = Vaš račun je pripravljen
mail-invitation-lead = Za vas je bil ustvarjen račun v aplikaciji { $app }.
mail-already-registered-title = Račun že imate
mail-already-registered-lead = Nekdo je poskusil ta naslov uporabiti za račun v aplikaciji { $app }, račun zanj pa že obstaja. Če ste bili to vi, se prijavite kot običajno ali ponastavite geslo, če ga ne poznate več.
mail-password-changed-title = Vaše geslo je bilo spremenjeno
mail-password-changed-lead = Geslo vašega računa v aplikaciji { $app } je bilo spremenjeno.
mail-authenticator-added-title = Dodana je aplikacija za preverjanje pristnosti
mail-authenticator-added-lead = Od zdaj lahko aplikacija za preverjanje pristnosti potrdi, da se v aplikacijo { $app } prijavljate vi.
mail-authenticator-removed-title = Odstranjena je aplikacija za preverjanje pristnosti
mail-authenticator-removed-lead = Aplikacije za preverjanje pristnosti ni več mogoče uporabljati z vašim računom v aplikaciji { $app }.
mail-passkey-added-title = Dodan je ključ za dostop
mail-passkey-added-lead = Od zdaj nov ključ za dostop odpira vaš račun v aplikaciji { $app }.
mail-passkey-removed-title = Odstranjen je ključ za dostop
mail-passkey-removed-lead = Eden od ključev za dostop ne odpira več vašega računa v aplikaciji { $app }.
mail-passkey-copied-title = Ključ za dostop je zavrnjen
mail-passkey-copied-lead = Nekdo se je poskusil prijaviti v aplikacijo { $app } z vašim ključem za dostop, ki je bil morda kopiran, in je bil zavrnjen. Odstranite ta ključ za dostop iz svojega računa in dodajte novega.
mail-recovery-codes-made-title = Ustvarjene so nove obnovitvene kode
mail-recovery-codes-made-lead = Za vaš račun v aplikaciji { $app } so na voljo nove obnovitvene kode. Prejšnje ne veljajo več.
mail-recovery-code-used-title = Uporabljena je obnovitvena koda
mail-recovery-code-used-lead = Nekdo se je prijavil v vaš račun v aplikaciji { $app } z eno od vaših obnovitvenih kod.
mail-recovery-codes-low-title = Ostalo je malo obnovitvenih kod
mail-recovery-codes-low-lead = Nekdo se je prijavil v vaš račun v aplikaciji { $app } z eno od vaših obnovitvenih kod. Ostalo jih je malo: na strani svojega računa ustvarite nove.
mail-new-device-title = Prijava iz novega brskalnika
mail-new-device-lead = Nekdo se je prijavil v vaš račun v aplikaciji { $app } iz brskalnika, ki ga nismo poznali.
mail-unusual-sign-in-title = Neobičajna prijava
mail-unusual-sign-in-lead = Nekdo se je prijavil v vaš račun v aplikaciji { $app } in nekaj pri tem je bilo neobičajno.
mail-sign-in-blocked-title = Prijava je bila blokirana
mail-sign-in-blocked-lead = Nekdo je opravil prvi korak prijave v vaš račun v aplikaciji { $app }. To je bilo tako neobičajno, da vstopa nismo dovolili nikomur.
mail-account-deleted-title = Vaš račun je bil izbrisan
mail-account-deleted-lead = Vaš račun v aplikaciji { $app } in vse, kar mu je pripadalo, je bilo izbrisano.
mail-email-changed-title = Vaš e-poštni naslov je bil spremenjen
mail-email-changed-lead = Vaš račun v aplikaciji { $app } ima zdaj drug e-poštni naslov. Sporočila bodo odslej prihajala tja, to pa je bilo zadnje na prejšnji naslov.
mail-phone-changed-title = Vaša telefonska številka je bila spremenjena
mail-phone-changed-lead = Vaš račun v aplikaciji { $app } ima zdaj drugo telefonsko številko.
mail-email-removed-title = Vaš e-poštni naslov je bil odstranjen
mail-email-removed-lead = Vaš račun v aplikaciji { $app } nima več tega e-poštnega naslova. To je bilo zadnje sporočilo nanj.
mail-phone-removed-title = Vaša telefonska številka je bila odstranjena
mail-phone-removed-lead = Vaš račun v aplikaciji { $app } nima več te telefonske številke.
mail-lost-factor-begun-title = Vaš drugi korak bo kmalu odstranjen
mail-lost-factor-begun-lead = Nekdo je zahteval prijavo v vaš račun v aplikaciji { $app } brez drugega koraka. Če to niste bili vi, to takoj ustavite. Dovolj je en pritisk in ni se vam treba prijaviti.
mail-lost-factor-finished-title = Vaš drugi korak je bil odstranjen
mail-lost-factor-finished-lead = Drugi korak vašega računa v aplikaciji { $app } je bil odstranjen, kot je bilo zahtevano. Ob naslednji prijavi nastavite novega.

sms-sign-up-code = { $app }: { $code } je vaša koda za registracijo.
sms-sign-up-link = { $app }: za registracijo potrdite to številko: { $link }
sms-resent-code = { $app }: { $code } je vaša nova koda za registracijo.
sms-resent-link = { $app }: vaša nova povezava za potrditev te številke: { $link }
sms-recovery-code = { $app }: { $code } je vaša koda za ponastavitev gesla. Nikomur je ne dajte.
sms-sign-in-code = { $app }: { $code } je vaša koda za prijavo. Nikomur je ne dajte.
sms-mfa-code = { $app }: { $code } je vaša koda za drugi korak. Nikomur je ne dajte.
sms-attribute-code = { $app }: { $code } je vaša koda za potrditev te številke.
sms-invitation = { $app }: uporabniško ime { $username }, začasno geslo { $code }
sms-already-registered = { $app }: ta številka že ima račun. Prijavite se ali ponastavite geslo.
sms-password-changed = { $app }: geslo računa { $username } je bilo spremenjeno. To niste vi? Obvestite skrbnika.
sms-authenticator-added = { $app }: računu { $username } je bila dodana aplikacija za preverjanje pristnosti. To niste vi? Obvestite skrbnika.
sms-authenticator-removed = { $app }: iz računa { $username } je bila odstranjena aplikacija za preverjanje pristnosti. To niste vi? Obvestite skrbnika.
sms-passkey-added = { $app }: računu { $username } je bil dodan ključ za dostop. To niste vi? Obvestite skrbnika.
sms-passkey-removed = { $app }: iz računa { $username } je bil odstranjen ključ za dostop. To niste vi? Obvestite skrbnika.
sms-passkey-copied = { $app }: ključ za dostop računa { $username }, ki je bil morda kopiran, je zavrnjen. Odstranite ga iz računa.
sms-recovery-codes-made = { $app }: za račun { $username } so bile ustvarjene nove obnovitvene kode. To niste vi? Obvestite skrbnika.
sms-recovery-code-used = { $app }: prijava v račun { $username } z obnovitveno kodo. To niste vi? Obvestite skrbnika.
sms-recovery-codes-low = { $app }: prijava v račun { $username } z obnovitveno kodo, ostalo jih je malo. To niste vi? Obvestite skrbnika.
sms-new-device = { $app }: prijava v račun { $username } iz novega brskalnika. To niste vi? Obvestite skrbnika.
sms-unusual-sign-in = { $app }: neobičajna prijava v račun { $username }. To niste vi? Obvestite skrbnika.
sms-sign-in-blocked = { $app }: neobičajna prijava v račun { $username } je bila blokirana. To niste vi? Spremenite geslo.
sms-account-deleted = { $app }: račun { $username } je bil izbrisan.
sms-email-changed = { $app }: e-poštni naslov računa { $username } je bil spremenjen. To niste vi? Obvestite skrbnika.
sms-phone-changed = { $app }: telefonska številka računa { $username } je bila spremenjena. To niste vi? Obvestite skrbnika.
sms-email-removed = { $app }: e-poštni naslov računa { $username } je bil odstranjen. To niste vi? Obvestite skrbnika.
sms-phone-removed = { $app }: telefonska številka računa { $username } je bila odstranjena. To niste vi? Obvestite skrbnika.
sms-lost-factor-begun = { $app }: nekdo je zahteval odstranitev drugega koraka računa { $username }. To niste vi? Ustavite to: { $link }
sms-lost-factor-finished = { $app }: drugi korak računa { $username } je bil odstranjen. To niste vi? Obvestite skrbnika.

## Demo

demo-home = V predstavitveno aplikacijo
demo-home-title = Majhna aplikacija
demo-home-lead = O vas še ne ve ničesar. Prijavite se in videli boste, kaj bo izvedela.
demo-start-title = Osebe, kot katere se lahko prijavite
demo-start-lead = Obstajajo samo v tej predstavitvi. Vsaka kaže drugo pot skozi strani.
demo-shows-password = Prijavi se samo z geslom.
demo-shows-totp = Vnese kodo iz aplikacije za preverjanje pristnosti.
demo-shows-invited = Ima začasno geslo in izbere novo.
demo-shows-set-up = Najprej mora nastaviti drugi korak.
demo-shows-disabled = Ima onemogočen račun in prijava je zavrnjena.
demo-shows-studio = Spreminja videz strani na naslovu /studio.
demo-totp-key = Ključ za preverjanje pristnosti
demo-session-title = Prijavljeni ste
demo-refresh = Osveži žetone
demo-id-token = Žeton ID
demo-access-token = Dostopni žeton
demo-claim = Trditev
demo-value = Vrednost
demo-error-title = Prijava se ni dokončala
demo-error-lead = Aplikacija je namesto kode dobila tole:
mailbox-title = Poslana sporočila
mailbox-lead = V tej predstavitvi nič ne zapusti računalnika. Kar bi bilo poslano, je shranjeno tukaj.
mailbox-empty = Poslano še ni bilo nič.
mailbox-mail = E-pošta
mailbox-sms = Sporočilo SMS
mailbox-from = Od
mailbox-to = Za
mailbox-sent = Poslano
mailbox-raw = Pokaži celoten izvor
