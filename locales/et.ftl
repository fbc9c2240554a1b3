## On every page

languages = Keel
languages-go = Muuda
title-error = Viga:
summary-heading = Palun kontrollige järgmist
next = Järgmine
continue = Jätka
other-account = Kasuta teist kontot
not-you = Kas see pole teie?
sign-out = Logi välja
signed-in-as = Sisse logitud:
reference = Viide
way-back = Tagasi teenusesse { $client }
way-sign-in = Logi sisse
way-again = Proovi uuesti
wait-seconds = { $count ->
    [one] 1 sekundi pärast
   *[other] { $count } sekundi pärast
}
wait-minutes = { $count ->
    [one] 1 minuti pärast
   *[other] { $count } minuti pärast
}
wait-hours = { $count ->
    [one] 1 tunni pärast
   *[other] { $count } tunni pärast
}
span-minutes = { $count ->
    [one] 1 minuti
   *[other] { $count } minutit
}
span-hours = { $count ->
    [one] 1 tunni
   *[other] { $count } tundi
}
span-days = { $count ->
    [one] 1 päeva
   *[other] { $count } päeva
}

## Fields

label-username = Kasutajanimi
label-email = E-posti aadress
label-phone = Telefoninumber
label-email-or-phone = E-posti aadress või telefoninumber
label-any = Kasutajanimi, e-posti aadress või telefoninumber
label-password = Parool
label-new-password = Uus parool
label-confirm-password = Uus parool uuesti
label-device-name = Selle seadme nimi (valikuline)
password-show = Kuva parool
password-hide = Peida parool
code-label = Kood
device-name-hint = Näiteks „Minu telefon“, et teaksite hiljem, milline rakendus avada.

## Signing in

sign-in-title = Sisselogimine
sign-in-lead = et minna edasi teenusesse { $client }
sign-in-submit = Logi sisse
password-title = Sisestage parool
username-missing = Sisestage nimi, millega sisse logite.
username-too-long = See nimi on liiga pikk. Sisestage kuni 128 tähemärki.
password-missing = Sisestage parool.
wrong-credentials = Nimi või parool pole õige. Kontrollige mõlemat ja proovige uuesti.
unknown-user = Siin pole kellelgi sellist nime. Kontrollige õigekirja.
account-locked = Valesid katseid oli liiga palju. Proovige uuesti { $wait }.
temporary-password-expired = Teie ajutine parool on aegunud. Paluge uut sellelt, kes teid kutsus.
account-not-confirmed = See konto pole veel kinnitatud. Paluge administraatoril see kinnitada.
account-confirmed = Teie konto on kinnitatud. Jätkamiseks logige sisse.
password-reset-required = Enne sisselogimist tuleb teie parool lähtestada. Paluge abi administraatorilt.
password-reset-now = Teie parool enam ei kehti. Valige uus koodiga, mille teile saadame.
password-in-a-breach = See parool on mujal toimunud andmelekke tõttu avalikuks tulnud ega ava enam teie kontot. Valige uus koodiga, mille teile saadame.

## New password

new-password-title = Valige uus parool
new-password-lead = Logisite sisse ajutise parooliga. Nüüdsest peaksite oma parooli teadma ainult teie.
new-password-lead-breached = Teie parool on mujal toimunud andmelekke tõttu avalikuks tulnud. Valige parool, mida te kusagil mujal ei kasuta.
new-password-submit = Salvesta ja jätka
new-password-missing = Sisestage uus parool.
password-too-short = { $count ->
    [one] Paroolis peab olema vähemalt 1 tähemärk.
   *[other] Paroolis peab olema vähemalt { $count } tähemärki.
}
password-too-long = { $count ->
    [one] Paroolis võib olla kuni 1 tähemärk.
   *[other] Paroolis võib olla kuni { $count } tähemärki.
}
password-rules = Uus parool ei vasta veel kõigile nõuetele. Loendist näete, mis on puudu.
password-needs-upper = Paroolis peab olema suurtäht (A–Z).
password-needs-lower = Paroolis peab olema väiketäht (a–z).
password-needs-digit = Paroolis peab olema number (0–9).
password-needs-symbol = Paroolis peab olema sümbol, näiteks !, ? või #.
password-edge-space = Parool ei tohi alata ega lõppeda tühikuga.
password-mismatch = Paroolid ei ühti. Sisestage uus parool kaks korda.
password-reused = Olete seda parooli varem kasutanud. Valige teine.
password-guessable = Parooli on liiga lihtne ära arvata. Kasutage rohkem tähemärke või mitut sõna, mis pole seotud ei üksteise ega teiega.
password-breached = See parool on mujal toimunud andmelekke tõttu avalikuks tulnud. Valige parool, mida te kusagil mujal ei kasuta.
password-characters = Uues paroolis on märke, mida ei saa kasutada. Valige teine.
password-changed = Teie parool on muudetud.
rule-length = { $count ->
    [one] Vähemalt 1 tähemärk
   *[other] Vähemalt { $count } tähemärki
}
rule-upper = Suurtäht
rule-lower = Väiketäht
rule-digit = Number
rule-symbol = Sümbol, näiteks !, ? või #
rule-edges = Alguses ja lõpus pole tühikut
rule-unused = Pole varem kasutatud
rule-unguessable = Raske ära arvata: mitte tavaline sõna ega muster, mitte midagi teie kohta
rule-unbreached = Pole pärit teadaolevast andmelekkest
rule-met = korras
rule-unmet = veel puudu

## A forgotten password

forgot-link = Kas unustasite parooli?
sign-up-link = Loo konto
sign-in-link = Tagasi sisselogimise juurde
forgot-title = Kas unustasite parooli?
forgot-lead = Öelge meile, kes te olete, ja saadame teile koodi uue parooli valimiseks.
forgot-submit = Saada kood
choose-reset-title = Kuhu kood saata?
choose-reset-legend = Saatmisviis
choose-reset-email = E-postiga
choose-reset-text = Tekstsõnumiga
choose-reset-to = Saaja: { $destination }
reset-title = Lähtestage parool
reset-lead = Kui konto on olemas, on kood teel: { $destination }.
reset-everywhere = Logi mind kõikjalt mujalt välja
reset-submit = Salvesta uus parool
sent-code-hint = See on meie saadetud sõnumis. Kohalejõudmiseks võib kuluda minut.
code-not-there = Kas kood pole tulnud?
code-resend = Saada uus
code-sent = Uus kood on teel. Eelmine enam ei tööta.
code-sent-just-now = Kood saadeti just praegu. Oodake pool minutit, enne kui uut küsite.
no-recovery = Meil pole aadressi, kuhu koodi saata. Paluge abi administraatorilt.

## An account of one's own

sign-up-title = Looge konto
sign-up-lead = teenuse { $client } jaoks
sign-up-passwordless = Võite parooli tühjaks jätta. Siis pääsete sisse koodi või pääsuvõtmega.
sign-up-submit = Loo konto
optional = (valikuline)
terms-title = Enne kui jätkate
terms-lead = Palun lugege see läbi ja nõustuge sellega. See on uus või on muutunud pärast seda, kui nõustusite.
terms-agree = Nõustun: { $title }
terms-read = Loe „{ $title }“ (avaneb uuel vahelehel)
terms-missing = Jätkamiseks märkige ruut „{ $title }“.
terms-decline = Ma ei nõustu
terms-declined-title = Te ei nõustunud
terms-declined-lead = Ilma nõusolekuta ei saa te siin sisse logida. Rakendusele ei edastatud midagi.
terms-again = Loe uuesti
label-name = Täisnimi
label-given-name = Eesnimi
label-middle-name = Keskmine nimi
label-family-name = Perekonnanimi
label-nickname = Hüüdnimi
label-birthdate = Sünnikuupäev
label-gender = Sugu
label-address = Aadress
label-locale = Keel
label-zoneinfo = Ajavöönd
label-profile = Profiilileht
label-picture = Pilt
label-website = Veebisait
field-missing = Täitke see väli.
field-too-long = See on liiga pikk. Lühendage seda.
field-characters = Siin on märke, mida ei saa kasutada. Eemaldage need.
username-taken = See kasutajanimi on juba võetud. Valige teine.
name-taken = Sellega on konto juba olemas. Logige sisse või lähtestage parool.
looks-like-contact = Kasutajanimi ei tohi sarnaneda e-posti aadressi ega telefoninumbriga. Valige teine.
not-email = See pole e-posti aadress. Õige kuju on nimi@example.com.
not-phone = See pole telefoninumber. Alustage plussmärgi ja riigi suunanumbriga, näiteks +372 600 1234.
not-date = See pole kuupäev.
not-url = See pole veebiaadress. Selle alguses on https://.
not-number = See pole arv. Kirjutage see kujul 12 või 12.5.
not-a-choice = Valige üks neist.
pattern-missed = See pole nõutud kujul.
choose-one = Palun valige
yes = Jah
no = Ei
confirm-title = Kinnitage oma konto
confirm-lead = Saatsime koodi: { $destination }.
confirm-lead-link = Saatsime lingi: { $destination }. Avage see ja tulge siis siia tagasi.
sent-code-missing = Sisestage kood meie sõnumist.
sent-code-wrong = See kood pole õige. Kontrollige seda või küsige uus.
code-expired = See kood on aegunud. Küsige uus.
contact-taken = See aadress kuulub nüüd teisele kontole. Logige sellele kontole sisse või lähtestage selle parool.
await-approval-title = Peaaegu valmis
await-approval-lead = Teie konto teenuse { $client } jaoks on valmis. Keegi peab teid veel sisse lubama; proovige hiljem uuesti.
confirm-link-title = Jäänud on üks vajutus
confirm-link-lead = Vajutage nuppu, et kinnitada konto teenuse { $client } jaoks. Kui te kontot ei soovinud, sulgege see leht.
confirm-link-submit = Kinnita konto
confirmed-title = Teie konto on kinnitatud
confirmed-lead = Minge tagasi sinna, kus konto lõite, või logige sisse.
link-expired-title = See link on aegunud
link-expired-lead = Logige sisse nime ja parooliga ning saadame teile uue.

## Second step

choose-setup-title = Lisage teine aste
choose-setup-lead = Ainult parooli saab ära arvata või varastada. Teise astmega jääb konto ka siis teile.
choose-setup-legend = Kuidas soovite kinnitada, et see olete teie?
method-totp = Autentimisrakendus
method-totp-hint = Telefoni või arvuti rakendus kuvab iga 30 sekundi järel uue koodi. See ei vaja võrku.
method-password = Parool
method-password-hint = Parool, mille selle konto jaoks valisite.
method-email = Kood e-postiga
method-email-hint = Saadame selle teie aadressile.
method-text = Kood tekstsõnumiga
method-text-hint = Saadame selle teie telefoni.
choose-title = Kuidas soovite sisse logida?
choose-second-title = Kuidas soovite seda kinnitada?
choose-legend = Valige üks neist
other-way = Kasuta muud viisi
sent-code-title = Sisestage kood, mille saatsime
sent-code-lead = See on teel: { $destination }.
sent-link-hint = Või avage sõnumis olev link ükskõik millises seadmes.
sent-link-waits = Seejärel läheb see leht ise edasi.
sent-link-opened = Avasin lingi
await-link-title = Ootame teie linki
await-link-lead = Avage link, mis on teel: { $destination }. Seejärel vajutage seal nuppu.
await-link-looks = See leht kontrollib iga paari sekundi järel ja läheb siis ise edasi.
await-link-code = Sisesta hoopis kood
link-pressed-title = Võite jätkata
link-pressed-lead = Meie sõnumis olev link on kasutatud. Minge edasi teenusesse { $client }.
sign-in-link-title = Kas teie logite sisse?
sign-in-link-lead = Keegi soovib teie nimel teenusesse { $client } sisse logida.
sign-in-link-asked = { $count ->
    [0] Just praegu
    [one] 1 minut tagasi
   *[other] { $count } minutit tagasi
}
sign-in-link-elsewhere = Sisse logib too brauser, mitte see siin. Kui te ise seal ei alustanud, vastake ei: muidu pääseb keegi teine teie kontole.
sign-in-link-yes = Jah, logi sisse
sign-in-link-no = Ei, see polnud mina
sign-in-link-pressed-title = Minge tagasi sinna, kus alustasite
sign-in-link-pressed-lead = Sealne leht läheb ise edasi. Selle võite sulgeda.
sign-in-link-refused-title = Kedagi ei lastud sisse
sign-in-link-refused-lead = Selle sõnumi kood ja link enam ei tööta. Midagi muud pole vaja teha.
sign-in-link-expired-title = See link enam ei tööta
sign-in-link-expired-lead = Link on kasutatud või aegunud. Kui vajutasite nuppu just praegu, minge tagasi sinna, kus alustasite. Muul juhul küsige seal uus.
no-second = Teie konto vajab teist astet, kuid siin ei saa ühtegi kasutada. Paluge abi administraatorilt.
method-passkey = Pääsuvõti
method-passkey-hint = Teie seade kinnitab sõrmejälje, näo või PIN-koodiga, et see olete teie.
method-missing = Valige üks viisidest.
set-up-totp-title = Seadistage autentimis­rakendus
set-up-totp-lead = Lisage see konto rakendusse ja sisestage siis kood, mida rakendus kuvab.
set-up-totp-scan = Skannige see pilt rakendusega.
set-up-totp-open = Ava selle seadme rakenduses
set-up-totp-key = Või tippige rakendusse see võti:
set-up-totp-code-hint = Rakendus kuvab koodi, kui konto on lisatud.
set-up-totp-submit = Kontrolli koodi ja lõpeta
qr-alt = QR-kood autentimisrakenduse võtmega. Sama võti on allpool välja kirjutatud.
totp-title = Sisestage kood
totp-hint = Koodi nägemiseks avage autentimisrakendus.
totp-hint-device = Koodi nägemiseks avage autentimisrakendus seadmes { $device }.
code-missing = Sisestage rakenduse kuvatav kood.
code-malformed = Koodis on kuus numbrit. Sisestage need kõik.
code-wrong = See kood pole õige. Sisestage kood, mida rakendus praegu kuvab.
code-used = Seda koodi on juba kasutatud. Oodake, kuni rakendus kuvab järgmise.
method-recovery-code = Taastekood
recovery-code-use = Kasuta taastekoodi
remember-browser = { $count ->
    [one] Ära küsi seda selles brauseris 1 päev
   *[other] Ära küsi seda selles brauseris { $count } päeva
}
lose-factor = Ma ei saa kasutada ühtegi neist
lost-factor-title = Sisenege ilma teise astmeta
lost-factor-lead = { $count ->
    [one] Et keegi teine sisse ei pääseks, võtab see aega 1 päeva. Teatame sellest kõigil teie konto aadressidel ja numbritel ning selle saab peatada ühe vajutusega. Pärast seda päeva tõendage sama veel kord ja seadistage uus teine aste.
   *[other] Et keegi teine sisse ei pääseks, võtab see aega { $count } päeva. Teatame sellest kõigil teie konto aadressidel ja numbritel ning selle saab peatada ühe vajutusega. Pärast neid päevi tõendage sama veel kord ja seadistage uus teine aste.
}
lost-factor-ripe-lead = Ooteaeg on läbi. Tõendage veel kord, et see olete teie. Seejärel eemaldatakse teie varasemad teised astmed, teid logitakse kõikjalt välja ja te seadistate uue.
lost-factor-legend = Kuhu võime koodi saata?
lost-factor-submit = Saada kood
lost-factor-waits-title = Teie taotlus ootab
lost-factor-waits-lead = Tulge tagasi sel ajal: { $when }, või kahe nädala jooksul pärast seda. Seni pääsete sisse ainult teise astmega, ja kui seda kasutate, taotlus lõpeb.
lost-factor-waits-hint = Kas see polnud teie? Avage link meie saadetud sõnumis ja muutke oma parool.
stop-lost-factor-title = Kas jätta teine aste alles?
stop-lost-factor-lead = Keegi soovis pääseda teie teenuse { $client } kontole ilma teise astmeta. Kui see polnud teie, peatage see kohe.
stop-lost-factor-submit = Peata
lost-factor-stopped-title = See on peatatud
lost-factor-stopped-lead = Teie teine aste jääb alles. Kui seda ei soovinud teie, muutke oma parool: keegi teab seda.
lost-factor-nothing-title = Pole midagi peatada
lost-factor-nothing-lead = See on juba peatatud või läbi. Kui teie teine aste on kadunud ja teie seda ei teinud, teatage administraatorile.
account-lost-factor = Keegi soovis pääseda teie kontole ilma teise astmeta. Selle saab eemaldada alates: { $when }. Kui see polnud teie, peatage see.
recovery-code-title = Sisestage taastekood
recovery-code-label = Taastekood
recovery-code-hint = Üks neist kümnest, mille alles hoidsite. See töötab üks kord.
recovery-code-missing = Sisestage üks oma taastekoodidest.
recovery-code-wrong = See kood pole õige või on seda juba kasutatud. Kontrollige seda või võtke teine.
recovery-codes-title = Hoidke taastekoodid alles
recovery-codes-lead = Kui telefon on kadunud või pole käepärast, pääsete sisse ühega neist. Igaüks töötab üks kord. Printige need või kopeerige kindlasse kohta.
recovery-codes-once = Kuvame need ainult sel korral. Varasemad enam ei tööta.
recovery-codes-kept = Panin need tallele
device-name-too-long = See nimi on liiga pikk. Sisestage kuni 64 tähemärki.
authenticator-added = Teie autentimisrakendus on lisatud.

## Sessions

continue-title = Tere tulemast tagasi
continue-lead = Võite otse teenusesse { $client } edasi minna.
choose-account-title = Valige konto
choose-account-lead = Kes läheb edasi teenusesse { $client }?
choose-account-again = Logi uuesti sisse
sign-out-of = Logi { $name } välja
sign-out-all = Logi kõik välja
confirm-sign-out-title = Kas logida välja?
confirm-sign-out-lead = Teid logitakse välja kõigist rakendustest, mis kasutavad selles brauseris seda sisselogimist.
signed-out-title = Olete välja logitud
signed-out-lead = Võite nüüd selle akna sulgeda.
signed-out-notice = Olete välja logitud.
session-refreshed = Tõendid on uuendatud.

## The account page

account-title = Teie konto
account-profile-heading = Teie kohta
account-verified = Kinnitatud
account-unverified = Kinnitamata
account-profile-change = Muuda andmeid
account-profile-title = Muutke oma andmeid
account-save = Salvesta
account-email-change = Muuda e-posti aadressi
account-email-add = Lisa e-posti aadress
account-email-title = Teie e-posti aadress
account-email-code-title = Kinnitage see e-posti aadress
account-phone-change = Muuda telefoninumbrit
account-phone-add = Lisa telefoninumber
account-phone-title = Teie telefoninumber
account-phone-code-title = Kinnitage see telefoninumber
account-contact-lead = Saadame sinna koodi. Seni, kuni te pole seda sisestanud, ei muutu midagi.
account-contact-other = Sisesta muu
label-preferred-username = Nimi sisselogimiseks
profile-changed = Teie andmed on muudetud.
email-changed = Teie e-posti aadress on muudetud.
phone-changed = Teie telefoninumber on muudetud.
account-email-remove = Eemalda see aadress
account-phone-remove = Eemalda see number
email-removed = Teie e-posti aadress on eemaldatud.
phone-removed = Teie telefoninumber on eemaldatud.
already-yours = See on teil juba olemas. Sisestage muu.
sign-in-again = Selleks peate olema sisse loginud viimase kümne minuti jooksul. Logige uuesti sisse ja tulge siis tagasi.
second-step-first = See muudab teie sisselogimisviisi, seega on enne vaja teist astet. Logige kõikjalt välja ja logige sellega sisse või avage oma rakenduses koht, mis seda küsib. Seejärel tulge tagasi.
prove-first = Enne selle muutmist kinnitage, et see olete teie.
prove-link = Kinnita koodiga
account-proof-title = Kinnitage, et see olete teie
account-proof-lead = Seejärel saate muudatusega jätkata.
account-proof-code-title = Sisestage kinnitamiseks kood
proof-done = Aitäh, see on kinnitatud. Võite nüüd jätkata.
account-sign-in-heading = Kuidas te sisse logite
account-change-password = Muuda parooli
account-set-password = Vali parool
account-first-password-title = Valige parool
account-no-app = Puudub
account-added = Lisatud: { $when }
account-remove-app = Eemalda rakendus
account-add-app = Lisa rakendus
account-change-app = Nimeta või eemalda
account-new-authenticator-title = Lisage autentimis­rakendus
account-new-authenticator-submit = Lisa rakendus
account-recovery-codes = Taastekoodid
account-recovery-codes-left = { $count ->
    [0] Ühtegi pole alles
    [one] 1 alles
   *[other] { $count } alles
}
account-recovery-codes-make = Loo uued
account-recovery-codes-title = Looge uued taastekoodid
account-recovery-codes-lead = Saate kümme koodi juhuks, kui teine aste pole käepärast. Varasemad koodid lakkavad kohe töötamast.
account-recovery-codes-submit = Loo uued koodid
account-browsers-heading = Usaldusväärsed brauserid
account-browsers-hint = Nendes ei küsita teilt teist astet. Kui te mõnda neist ära ei tunne, unustage see ja muutke oma parool.
account-trusted-browser = Usaldusväärne brauser
account-browser-seen = Viimati kasutatud: { $when }
account-browser-until = Kehtivuse lõpp: { $when }
account-browser-forget = Unusta
account-browsers-forget = Unusta kõik
browsers-forgotten = Seal küsitakse nüüd jälle teist astet.
account-session-heading = Kus olete sisse logitud
account-this-browser = See brauser
account-since = Alates: { $when }
account-sessions-link = Kõik brauserid
account-sessions-lead = Rakendus, kuhu seal sisse logiti, jääb sisse logituks; selle juurdepääsu saate lõpetada oma konto lehel. Kui te mõnda siinset brauserit ära ei tunne, logige sellest välja ja muutke oma parool.
account-some-browser = Brauser
account-sessions-end = Logi kõigist teistest välja
account-sessions-more = { $count ->
    [one] Ja veel 1
   *[other] Ja veel { $count }
}
session-ended = Olete sealt välja logitud.
sessions-ended = Olete kõikjalt mujalt välja logitud.
account-events-link = Hiljutised tegevused
account-events-title = Hiljutised tegevused
account-events-lead = Kui te midagi siin ära ei tunne, andke teada. Sulgeme siis teie konto kõigile teistele.
account-events-none = Midagi pole veel kirja pandud.
event-browser = { $browser }, { $system }
event-not-me = See polnud mina
event-refused = Keelatud
event-sign-in = Sisselogimine
event-sign-in-failed = Sisselogimiskatse
event-sign-in-blocked = Sisselogimine blokeeriti
event-unusual-low = Veidi ebatavaline: { $signs }
event-unusual-medium = Ebatavaline: { $signs }
event-unusual-high = Väga ebatavaline: { $signs }
event-sign-up = Konto loodud
event-confirmed = Konto kinnitatud
event-password-changed = Parool muudetud
event-recovery-begun = Küsitud kood parooli lähtestamiseks
event-password-reset = Parool lähtestatud
event-app-added = Autentimisrakendus lisatud
event-app-removed = Autentimisrakendus eemaldatud
event-passkey-added = Pääsuvõti lisatud
event-passkey-removed = Pääsuvõti eemaldatud
event-browser-trusted = Brauser märgitud usaldusväärseks
event-browsers-forgotten = Usaldusväärsed brauserid unustatud
event-email-codes-added = Koodid e-postiga sisse lülitatud
event-email-codes-removed = Koodid e-postiga välja lülitatud
event-text-codes-added = Koodid tekstsõnumiga sisse lülitatud
event-text-codes-removed = Koodid tekstsõnumiga välja lülitatud
event-recovery-codes-made = Taastekoodid loodud
event-recovery-code-used = Taastekood kasutatud
event-recovery-codes-removed = Taastekoodid eemaldatud
event-profile-changed = Andmed muudetud
event-email-changed = E-posti aadress muudetud
event-phone-changed = Telefoninumber muudetud
event-email-removed = E-posti aadress eemaldatud
event-phone-removed = Telefoninumber eemaldatud
event-sign-out = Väljalogimine
event-everywhere = Väljalogimine kõikjalt
event-sessions-ended = Väljalogimine mujalt
event-terms-agreed = Tingimustega nõustutud
event-consent-withdrawn = Nõusolek tagasi võetud
event-app-disconnected = Rakendus lahti ühendatud
event-exported = Andmed alla laaditud
event-disowned = „See polnud mina“
event-lost-factor-begun = Sooviti siseneda ilma teise astmeta
event-lost-factor-stopped = Taotlus siseneda ilma teise astmeta peatatud
event-lost-factor-finished = Teised astmed pärast ooteaega eemaldatud
event-administered = Muutis administraator
not-me-title = Kas see polnud teie?
not-me-lead = Siis teeme järgmist:
not-me-ends = Teid logitakse välja kõigist teistest brauseritest ja kõigist rakendustest.
not-me-app = Pärast seda lisatud autentimisrakendus eemaldatakse.
not-me-recovery-codes = Pärast seda loodud taastekoodid lakkavad töötamast.
not-me-passkey = Pärast seda lisatud pääsuvõti eemaldatakse.
not-me-email-codes = Pärast seda sisse lülitatud koodid e-postiga lülitatakse välja.
not-me-text-codes = Pärast seda sisse lülitatud koodid tekstsõnumiga lülitatakse välja.
not-me-password = Valite uue parooli ja vana enam ei tööta.
not-me-submit = Kaitse minu kontot
secured = Konto on jälle ainult teie oma: parool on uus ja kõik teised on välja logitud.
account-everywhere = Logi kõikjalt välja
account-everywhere-hint = Saate korraga välja logida kõigist brauseritest ja rakendustest, ka siit.
account-apps-heading = Juurdepääsuga rakendused
account-apps-hint = Rakendus, mille lahti ühendate, ei tegutse enam teie nimel. See võib tagasi tulla, kui sinna uuesti sisse logite.
account-apps-none = Puuduvad
account-app-last = Viimane sisselogimine: { $when }
account-disconnect = Ühenda lahti
account-disconnect-app = Ühenda { $name } lahti
app-disconnected = Rakendusel pole enam teie kontole juurdepääsu.
account-terms-heading = Tingimused ja nõusolekud
account-terms-version = Versioon { $version }
account-terms-since = Nõustutud: { $when }
account-terms-language = Keel: { $language }
account-terms-none = Te pole seni millegagi nõustunud.
account-terms-offers = Millega võite nõustuda
account-terms-agree = Nõustun
account-terms-withdraw = Võta tagasi
consent-given = Aitäh. Teie nõusolek on kirja pandud.
consent-withdrawn = Teie nõusolek on tagasi võetud.
account-data-heading = Teie andmed
account-export-hint = Teie kohta hoitavad andmed failina, mida programmid saavad lugeda.
account-export = Laadi minu andmed alla
account-delete = Kustuta konto
account-back = Tagasi konto juurde
account-password-title = Muutke oma parool
label-current-password = Praegune parool
current-password-missing = Sisestage praegune parool.
current-password-wrong = See pole teie praegune parool.
account-authenticator-title = Teie autentimis­rakendus
account-authenticator-lead = Selle koode enam ei aktsepteerita. Kui teine aste on nõutud ja see oli ainus, seadistate järgmisel sisselogimisel uue.
account-authenticator-submit = Eemalda rakendus
authenticator-removed = Teie autentimisrakendus on eemaldatud.

passkey-title = Kasutage pääsuvõtit
passkey-lead = Teie seade küsib sõrmejälge, nägu või PIN-koodi. Kui pääsuvõti on telefonis, valige avanevas aknas telefon.
passkey-use = Kasuta pääsuvõtit
passkey-sign-in = Logi sisse pääsuvõtmega
passkey-unable = Pääsuvõtmed vajavad JavaScripti ja brauserit, mis neid toetab. Kasutage siin muud viisi.
passkey-trouble = See ei õnnestunud või tühistati. Proovige uuesti või kasutage muud viisi.
passkey-refused = See pääsuvõti siin ei töötanud. Proovige uuesti või kasutage muud viisi.
passkey-too-late = See võttis liiga kaua aega. Proovige uuesti.
passkey-known = See pääsuvõti on juba kasutusel. Logige sellega sisse või looge teine.
passkeys-full = Teil on nii palju pääsuvõtmeid, kui olla saab. Eemaldage enne mõni.
new-passkey-title = Logige pääsuvõtmega lihtsamalt sisse
new-passkey-lead = Pääsuvõtmega logite sisse sõrmejälje, näo või PIN-koodiga. Pole midagi meeles pidada ega midagi, mida võltsitud leht saaks varastada.
new-passkey-submit = Loo pääsuvõti
new-passkey-later = Mitte praegu
label-passkey-name = Pääsuvõtme nimi
passkey-name-hint = Et see hiljem ära tunda, näiteks „Minu telefon“. Võite selle tühjaks jätta.
passkey-prove-lead = Pääsuvõti avab teie konto. Sisestage enne oma parool, et keegi teine ei saaks pääsuvõtit lisada.
passkeys-title = Teie pääsuvõtmed
passkeys-heading = Pääsuvõtmed
passkeys-none = Puuduvad
passkeys-manage = Kuva pääsuvõtmed
passkeys-back = Tagasi pääsuvõtmete juurde
passkey-add = Lisa pääsuvõti
passkey-change = Muuda
passkey-unnamed = Ilma nimeta pääsuvõti
passkey-used = Viimati kasutatud: { $when }
passkey-unused = Veel kasutamata
passkey-synced = Mitmes teie seadmes
passkey-own-title = Teie pääsuvõti
passkey-rename = Salvesta nimi
passkey-remove-heading = Selle pääsuvõtme eemaldamine
passkey-remove-hint = See ei ava enam teie kontot. See võib jääda teie seadme loendisse, kuni te selle seal kustutate.
passkey-remove = Eemalda pääsuvõti
passkey-added = Teie pääsuvõti on valmis. Kasutage seda järgmisel sisselogimisel.
passkey-renamed = Nimi on salvestatud.
passkey-removed = Pääsuvõti on eemaldatud.
account-deletion-title = Kas kustutada konto?
account-deletion-lead = Teie konto ja kõik sellega seotu kaovad lõplikult kõigist rakendustest, mis kontot kasutavad. Keegi ei saa seda taastada.
label-account-name = Konto nimi
account-name-hint = Kinnitamiseks tippige { $name }
account-name-wrong = See pole selle konto nimi. Tippige see nii, nagu kuvatud.
account-deletion-submit = Kustuta lõplikult
account-deleted-title = Teie konto on kustutatud
account-deleted-lead = Siia pole sellest midagi alles jäänud. Teenusel { $client } võib veel olla oma andmeid.
account-closed-title = Palun logige enne sisse
account-closed-lead = Teie konto avaneb, kui olete teenusesse { $client } sisse logitud. Logige seal sisse ja tulge siis tagasi.

## When it does not go on as planned

page-out-of-date = See leht oli vananenud. Nüüd olete siin.
time-ran-out = See võttis liiga kaua aega, seega alustame uuesti. Palun logige veel kord sisse.
form-unverified = Me ei saanud kontrollida, kust vorm pärineb. Palun saatke see uuesti.
cookies-blocked = Teie brauser ei saatnud meie küpsist tagasi. Lubage selle saidi küpsised ja proovige uuesti.
too-many-requests = Seda oli lühikese aja kohta liiga palju. Proovige uuesti { $wait }.
busy = Praegu logib sisse palju inimesi. Palun proovige veidi aja pärast uuesti.
expired-title = Aeg sai läbi
expired-lead = Teie konto kaitsmiseks lõpeb sisselogimine mõne aja pärast. Midagi pole kadunud; lihtsalt alustage uuesti.
locked-title = Palun oodake veidi
locked-lead = Valesid katseid oli liiga palju, seega ei lase me mõnda aega kedagi sisse. See kaitseb kontot äraarvamise eest.
locked-wait = Proovige uuesti { $wait }.
too-many-title = Palun veidi aeglasemalt
too-many-lead = Lühikese ajaga tuli rohkem, kui suudame vastu võtta. Midagi pole kadunud; oodake veidi ja jätkake.
form-post-title = Üks hetk
form-post-lead = Teid viiakse tagasi teenusesse { $client }. Kui midagi ei juhtu, vajutage nuppu Jätka.

error-not-found-heading = Lehte ei leitud
error-not-found-what = Sellel aadressil pole lehte.
error-not-found-next = Kontrollige aadressi või minge tagasi rakendusse ja alustage sealt.
error-method-not-allowed-heading = Seda ei saa siin teha
error-method-not-allowed-what = Aadress on olemas, kuid mitte seda liiki päringu jaoks.
error-method-not-allowed-next = Minge tagasi rakendusse ja alustage sealt.
error-too-large-heading = Saadeti liiga palju
error-too-large-what = Vormis oli rohkem, kui saame vastu võtta.
error-too-large-next = Minge tagasi, lühendage sisestatut ja saatke see uuesti.
error-bad-request-heading = Me ei saanud päringust aru
error-bad-request-what = Midagi selles oli puudu või kahjustatud.
error-bad-request-next = Minge tagasi rakendusse ja alustage uuesti.
error-form-unverified-heading = Me ei saanud vormi kontrollida
error-form-unverified-what = Vorm ja teie brauseri küpsis ei kuulu kokku. Nii juhtub, kui leht on kaua avatud või kui küpsised on kustutatud.
error-form-unverified-next = Minge tagasi, laadige leht uuesti ja saatke vorm veel kord.
error-cookies-blocked-heading = Sisselogimiseks on vaja küpsiseid
error-cookies-blocked-what = Teie brauser ei saatnud meie küpsist tagasi, seega ei saa me teie sisselogimist teistest eristada.
error-cookies-blocked-next = Lubage selle saidi küpsised brauseri seadetes ja alustage siis uuesti.
error-busy-heading = Palju inimesi logib sisse
error-busy-what = Me ei saa praegu rohkem vastu võtta.
error-busy-next = Palun proovige veidi aja pärast uuesti.
error-store-unavailable-heading = Sisselogimine on katkenud
error-store-unavailable-what = Osa meie teenusest ei vasta. Teie konto ja parool on kaitstud.
error-store-unavailable-next = Palun proovige mõne minuti pärast uuesti.
error-too-many-requests-heading = Seda oli liiga palju
error-too-many-requests-what = Teie võrgust tuli lühikese ajaga palju päringuid.
error-too-many-requests-next = Oodake mõni minut ja proovige siis uuesti.
error-network-heading = Siit ei saa sisse logida
error-network-what = Võrk, mida praegu kasutate, pole nende seas, kust seda lehte kasutada tohib.
error-network-next = Proovige mõnest muust võrgust. Kui see peaks siit töötama, öelge allolev number sellele, kes seda sisselogimist haldab.
error-internal-heading = Meil läks midagi valesti
error-internal-what = Te ei teinud midagi valesti. Viga on kirja pandud.
error-internal-next = Palun proovige uuesti. Kui see kordub, öelge allolev viide administraatorile.
error-redirect-mismatch-heading = Me ei saa teid tagasi saata
error-redirect-mismatch-what = Rakendus palus teid saata aadressile, mida see pole registreerinud. Teie kaitsmiseks peatume siin.
error-redirect-mismatch-next = Teatage rakenduse haldajatele. Nad vajavad allolevat viidet.
error-missing-parameters-heading = Link pole täielik
error-missing-parameters-what = Rakendus jättis välja midagi, mida sisselogimine vajab.
error-missing-parameters-next = Minge tagasi rakendusse ja alustage uuesti. Kui see ei aita, teatage rakenduse haldajatele.
error-unknown-client-heading = Me ei tunne seda rakendust
error-unknown-client-what = Rakendus, mis teid siia saatis, pole meil registreeritud.
error-unknown-client-next = Kontrollige linki või teatage rakenduse haldajatele.
error-unknown-host-heading = Siin ei saa keegi sisse logida
error-unknown-host-what = Selle aadressi jaoks pole sisselogimist seadistatud.
error-unknown-host-next = Kontrollige, kas aadressis on kirjaviga.
error-login-unavailable-heading = Need sisselogimislehed pole saadaval
error-login-unavailable-what = Rakendusel pole praegu oma sisselogimislehti.
error-login-unavailable-next = Teatage rakenduse haldajatele. Nad vajavad allolevat viidet.
error-logout-destination-heading = Me ei saa teid edasi saata
error-logout-destination-what = Rakendus palus teid saata aadressile, mida see pole registreerinud. Teie kaitsmiseks peatume siin.
error-logout-destination-next = Võite selle akna sulgeda või ise rakenduse avada.
error-not-confirmed-heading = Teie konto pole veel kinnitatud
error-not-confirmed-what = Teie nimi ja parool on õiged, kuid konto pole kinnitatud.
error-not-confirmed-next = Paluge administraatoril see kinnitada ja logige siis uuesti sisse.
error-reset-required-heading = Teie parool tuleb lähtestada
error-reset-required-what = Teie turvalisuse huvides vana parool enam ei tööta.
error-reset-required-next = Paluge administraatorilt uut.
error-no-factor-heading = Teine aste on puudu
error-no-factor-what = See rakendus nõuab teist astet, kuid teie kontol pole ühtegi, mida siin kasutada saaks.
error-no-factor-next = Paluge administraatoril see teile lisada.

## Mail and text messages

moment = { $day }. { $month ->
    [1] jaanuar
    [2] veebruar
    [3] märts
    [4] aprill
    [5] mai
    [6] juuni
    [7] juuli
    [8] august
    [9] september
    [10] oktoober
    [11] november
   *[other] detsember
} { $year } kell { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Teie kood
mail-or-link = Või avage see link ükskõik millises seadmes. Teid logitakse sisse seal, kus alustasite:
mail-fact-account = Konto
mail-fact-password = Ajutine parool
mail-fact-device = Seade
mail-fact-when = Millal
mail-fact-browser = Brauser
mail-fact-address = Võrguaadress
mail-fact-now = Nüüd
mail-fact-takes-effect = Jõustub
mail-fact-codes-left = Taastekoode alles
mail-fact-unusual = Ebatavaline
mail-fact-country = Riik
risk-new-browser = uus brauser
risk-new-network = uus võrk
risk-many-failures = enne palju valesid katseid
risk-new-country = uus riik
risk-impossible-travel = liiga kaugel eelmisest sisselogimisest
mail-action-confirm = Kinnita e-posti aadress
mail-action-sign-in = Logi sisse
mail-action-stop = Peata see
mail-action-not-me = See polnud mina
mail-note-code-lasts = Kood kehtib { $span } ja töötab üks kord.
mail-note-link-lasts = Link kehtib { $span } ja töötab üks kord.
mail-note-password-lasts = Parool töötab üks kord ja kehtib { $span }. Sisselogimisel valite enda parooli.
mail-note-ignore = Kui te seda ei soovinud, võite selle sõnumi tähelepanuta jätta. Midagi ei juhtu.
mail-note-keep = Hoidke kood enda teada: keegi teenusest { $app } ei küsi seda teilt kunagi.
mail-note-somebody-knows = Kui te praegu sisse ei logi, teab keegi teine teie parooli. Muutke see ära.
mail-note-nothing-changed = Kui te seda ei soovinud, võite selle sõnumi tähelepanuta jätta. Teie parool jääb samaks.
mail-note-not-you = Kui see olite teie, pole vaja midagi teha. Kui see polnud teie, teatage kohe administraatorile.
mail-note-blocked-you = Kui see olite teie, logige sisse brauserist või kohast, mida olete varem kasutanud, või pääsuvõtmega.
mail-note-blocked-not-you = Kui see polnud teie, võib keegi teada teie parooli. Valige teine.
mail-footer = Selle sõnumi saatis automaatselt { $app }. Vastuseid ei loeta.

mail-sign-up-code-title = Kinnitage oma e-posti aadress
mail-sign-up-code-lead = Teenusesse { $app } registreerumise lõpetamiseks sisestage see kood.
mail-sign-up-link-title = Kinnitage oma e-posti aadress
mail-sign-up-link-lead = Teenusesse { $app } registreerumiseks on jäänud üks samm: kinnitage, et see aadress on teie oma.
mail-resent-code-title = Teie uus kood
mail-resent-code-lead = Teenusesse { $app } registreerumise lõpetamiseks sisestage see kood. Varasemad koodid enam ei kehti.
mail-resent-link-title = Teie uus link
mail-resent-link-lead = Teenusesse { $app } registreerumise lõpetamiseks kinnitage, et see aadress on teie oma. Varasemad lingid enam ei kehti.
mail-recovery-code-title = Lähtestage parool
mail-recovery-code-lead = Teenuse { $app } jaoks uue parooli valimiseks sisestage see kood.
mail-sign-in-code-title = Teie sisselogimiskood
mail-sign-in-code-lead = Teenusesse { $app } sisselogimiseks sisestage see kood.
mail-mfa-code-title = Teie teise astme kood
mail-mfa-code-lead = Teie parool oli õige. Teenusesse { $app } sisselogimise lõpetamiseks sisestage see kood.
mail-attribute-code-title = Kinnitage oma uus e-posti aadress
mail-attribute-code-lead = Selle aadressi kasutamiseks teenuse { $app } kontol sisestage see kood.
mail-invitation-title = Teie konto on valmis
mail-invitation-lead = Teile on loodud teenuse { $app } konto.
mail-already-registered-title = Teil on juba konto
mail-already-registered-lead = Keegi proovis kasutada seda aadressi teenuse { $app } konto jaoks, kuid sellel on konto juba olemas. Kui see olite teie, logige sisse nagu tavaliselt või lähtestage parool, kui te seda enam ei mäleta.
mail-password-changed-title = Teie parool muudeti
mail-password-changed-lead = Teie teenuse { $app } konto parool muudeti.
mail-authenticator-added-title = Lisati autentimisrakendus
mail-authenticator-added-lead = Nüüdsest saab autentimisrakendus kinnitada, et teenusesse { $app } logite sisse teie.
mail-authenticator-removed-title = Eemaldati autentimisrakendus
mail-authenticator-removed-lead = Autentimisrakendust ei saa enam teie teenuse { $app } kontoga kasutada.
mail-passkey-added-title = Lisati pääsuvõti
mail-passkey-added-lead = Nüüdsest avab teie teenuse { $app } konto uus pääsuvõti.
mail-passkey-removed-title = Eemaldati pääsuvõti
mail-passkey-removed-lead = Üks pääsuvõti ei ava enam teie teenuse { $app } kontot.
mail-passkey-copied-title = Pääsuvõti lükati tagasi
mail-passkey-copied-lead = Keegi proovis teenusesse { $app } sisse logida teie pääsuvõtmega, mis võib olla kopeeritud, ja seda ei lubatud. Eemaldage see pääsuvõti oma kontolt ja lisage uus.
mail-recovery-codes-made-title = Loodi uued taastekoodid
mail-recovery-codes-made-lead = Teie teenuse { $app } kontol on uued taastekoodid. Varasemad enam ei tööta.
mail-recovery-code-used-title = Kasutati taastekoodi
mail-recovery-code-used-lead = Keegi logis teie teenuse { $app } kontole sisse ühega teie taastekoodidest.
mail-recovery-codes-low-title = Taastekoode on vähe alles
mail-recovery-codes-low-lead = Keegi logis teie teenuse { $app } kontole sisse ühega teie taastekoodidest. Neid on vähe alles: looge oma konto lehel uued.
mail-new-device-title = Sisselogimine uuest brauserist
mail-new-device-lead = Keegi logis teie teenuse { $app } kontole sisse brauserist, mida me ei tundnud.
mail-unusual-sign-in-title = Ebatavaline sisselogimine
mail-unusual-sign-in-lead = Keegi logis teie teenuse { $app } kontole sisse ja midagi selles oli ebatavalist.
mail-sign-in-blocked-title = Sisselogimine blokeeriti
mail-sign-in-blocked-lead = Keegi läbis teie teenuse { $app } kontole sisselogimise esimese astme. See oli nii ebatavaline, et me ei lasknud kedagi sisse.
mail-account-deleted-title = Teie konto kustutati
mail-account-deleted-lead = Teie teenuse { $app } konto ja kõik sellega seotu on kustutatud.
mail-email-changed-title = Teie e-posti aadress muudeti
mail-email-changed-lead = Teie teenuse { $app } kontol on nüüd teine e-posti aadress. Sõnumid saadetakse nüüdsest sinna ja see siin oli viimane varasemale aadressile.
mail-phone-changed-title = Teie telefoninumber muudeti
mail-phone-changed-lead = Teie teenuse { $app } kontol on nüüd teine telefoninumber.
mail-email-removed-title = Teie e-posti aadress eemaldati
mail-email-removed-lead = Teie teenuse { $app } kontol pole enam seda e-posti aadressi. See oli viimane sõnum sellele aadressile.
mail-phone-removed-title = Teie telefoninumber eemaldati
mail-phone-removed-lead = Teie teenuse { $app } kontol pole enam seda telefoninumbrit.
mail-lost-factor-begun-title = Teie teine aste eemaldatakse peagi
mail-lost-factor-begun-lead = Keegi soovis teie teenuse { $app } kontole sisse logida ilma teise astmeta. Kui see polnud teie, peatage see kohe. Piisab ühest vajutusest ja te ei pea sisse logima.
mail-lost-factor-finished-title = Teie teine aste eemaldati
mail-lost-factor-finished-lead = Teie teenuse { $app } konto teine aste eemaldati, nagu sooviti. Seadistage järgmisel sisselogimisel uus.

sms-sign-up-code = { $app }: { $code } on teie registreerumiskood.
sms-sign-up-link = { $app }: registreerumiseks kinnitage see number: { $link }
sms-resent-code = { $app }: { $code } on teie uus registreerumiskood.
sms-resent-link = { $app }: teie uus link selle numbri kinnitamiseks: { $link }
sms-recovery-code = { $app }: { $code } on teie kood parooli lähtestamiseks. Ärge andke seda kellelegi.
sms-sign-in-code = { $app }: { $code } on teie sisselogimiskood. Ärge andke seda kellelegi.
sms-mfa-code = { $app }: { $code } on teie teise astme kood. Ärge andke seda kellelegi.
sms-attribute-code = { $app }: { $code } on teie kood selle numbri kinnitamiseks.
sms-invitation = { $app }: kasutajanimi { $username }, ajutine parool { $code }
sms-already-registered = { $app }: sellel numbril on juba konto. Logige sisse või lähtestage parool.
sms-password-changed = { $app }: kasutaja { $username } parool muudeti. See polnud teie? Teatage administraatorile.
sms-authenticator-added = { $app }: kasutajale { $username } lisati autentimisrakendus. See polnud teie? Teatage administraatorile.
sms-authenticator-removed = { $app }: kasutaja { $username } autentimisrakendus eemaldati. See polnud teie? Teatage administraatorile.
sms-passkey-added = { $app }: kasutajale { $username } lisati pääsuvõti. See polnud teie? Teatage administraatorile.
sms-passkey-removed = { $app }: kasutaja { $username } pääsuvõti eemaldati. See polnud teie? Teatage administraatorile.
sms-passkey-copied = { $app }: kasutaja { $username } võimalik et kopeeritud pääsuvõti lükati tagasi. Eemaldage see oma kontolt.
sms-recovery-codes-made = { $app }: kasutajale { $username } loodi uued taastekoodid. See polnud teie? Teatage administraatorile.
sms-recovery-code-used = { $app }: { $username } logis sisse taastekoodiga. See polnud teie? Teatage administraatorile.
sms-recovery-codes-low = { $app }: { $username } logis sisse taastekoodiga, neid on vähe alles. See polnud teie? Teatage administraatorile.
sms-new-device = { $app }: { $username } logis sisse uuest brauserist. See polnud teie? Teatage administraatorile.
sms-unusual-sign-in = { $app }: kasutaja { $username } ebatavaline sisselogimine. See polnud teie? Teatage administraatorile.
sms-sign-in-blocked = { $app }: kasutaja { $username } ebatavaline sisselogimine blokeeriti. See polnud teie? Muutke oma parool.
sms-account-deleted = { $app }: konto { $username } kustutati.
sms-email-changed = { $app }: kasutaja { $username } e-posti aadress muudeti. See polnud teie? Teatage administraatorile.
sms-phone-changed = { $app }: kasutaja { $username } telefoninumber muudeti. See polnud teie? Teatage administraatorile.
sms-email-removed = { $app }: kasutaja { $username } e-posti aadress eemaldati. See polnud teie? Teatage administraatorile.
sms-phone-removed = { $app }: kasutaja { $username } telefoninumber eemaldati. See polnud teie? Teatage administraatorile.
sms-lost-factor-begun = { $app }: keegi soovis eemaldada kasutaja { $username } teise astme. See polnud teie? Peatage see: { $link }
sms-lost-factor-finished = { $app }: kasutaja { $username } teine aste eemaldati. See polnud teie? Teatage administraatorile.

## Demo

demo-home = Demorakendusse
demo-home-title = Väike rakendus
demo-home-lead = See ei tea teie kohta veel midagi. Logige sisse ja vaadake, mida see teada saab.
demo-start-title = Inimesed, kellena sisse logida
demo-start-lead = Nad on olemas ainult selles demos. Igaüks neist näitab lehtedel eri teed.
demo-shows-password = Logib sisse ainult parooliga.
demo-shows-totp = Temalt küsitakse autentimisrakenduse koodi.
demo-shows-invited = Tal on ajutine parool ja ta valib uue.
demo-shows-set-up = Ta peab enne seadistama teise astme.
demo-shows-disabled = Tema konto on keelatud ja teda ei lasta sisse.
demo-shows-studio = Muudab lehtede välimust aadressil /studio.
demo-totp-key = Autentimisrakenduse võti
demo-session-title = Olete sisse logitud
demo-refresh = Uuenda tõendid
demo-id-token = ID-tõend
demo-access-token = Juurdepääsutõend
demo-claim = Väide
demo-value = Väärtus
demo-error-title = Sisselogimist ei lõpetatud
demo-error-lead = Rakendusele öeldi koodi asemel järgmist:
mailbox-title = Saadetud sõnumid
mailbox-lead = Selles demos ei lahku arvutist midagi. Siin hoitakse seda, mis oleks saadetud.
mailbox-empty = Midagi pole veel saadetud.
mailbox-mail = E-kiri
mailbox-sms = Tekstsõnum
mailbox-from = Saatja
mailbox-to = Saaja
mailbox-sent = Saadetud
mailbox-raw = Kuva kogu lähtetekst
