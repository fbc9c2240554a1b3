## On every page

languages = Kieli
languages-go = Vaihda
title-error = Virhe:
summary-heading = Tarkista seuraavat
next = Seuraava
continue = Jatka
other-account = Käytä toista tiliä
not-you = Etkö se ole sinä?
sign-out = Kirjaudu ulos
signed-in-as = Kirjautuneena:
reference = Viite
way-back = Takaisin palveluun { $client }
way-sign-in = Kirjaudu sisään
way-again = Yritä uudelleen
wait-seconds = { $count ->
    [one] 1 sekunnin kuluttua
   *[other] { $count } sekunnin kuluttua
}
wait-minutes = { $count ->
    [one] 1 minuutin kuluttua
   *[other] { $count } minuutin kuluttua
}
wait-hours = { $count ->
    [one] 1 tunnin kuluttua
   *[other] { $count } tunnin kuluttua
}
span-minutes = { $count ->
    [one] 1 minuutin
   *[other] { $count } minuuttia
}
span-hours = { $count ->
    [one] 1 tunnin
   *[other] { $count } tuntia
}
span-days = { $count ->
    [one] 1 päivän
   *[other] { $count } päivää
}

## Fields

label-username = Käyttäjänimi
label-email = Sähköpostiosoite
label-phone = Puhelinnumero
label-email-or-phone = Sähköpostiosoite tai puhelinnumero
label-any = Käyttäjänimi, sähköpostiosoite tai puhelinnumero
label-password = Salasana
label-new-password = Uusi salasana
label-confirm-password = Uusi salasana uudelleen
label-device-name = Tämän laitteen nimi (valinnainen)
password-show = Näytä salasana
password-hide = Piilota salasana
code-label = Koodi
device-name-hint = Esimerkiksi ”Puhelimeni”, jotta tiedät myöhemmin, mikä sovellus pitää avata.

## Signing in

sign-in-title = Kirjaudu sisään
sign-in-lead = ja jatka palveluun { $client }
sign-in-submit = Kirjaudu sisään
password-title = Anna salasana
username-missing = Anna nimi, jolla kirjaudut sisään.
username-too-long = Nimi on liian pitkä. Anna enintään 128 merkkiä.
password-missing = Anna salasana.
wrong-credentials = Nimi tai salasana on väärin. Tarkista molemmat ja yritä uudelleen.
unknown-user = Kenelläkään täällä ei ole tätä nimeä. Tarkista kirjoitusasu.
account-locked = Vääriä yrityksiä oli liikaa. Yritä uudelleen { $wait }.
temporary-password-expired = Väliaikainen salasanasi on vanhentunut. Pyydä uusi siltä, joka kutsui sinut.
account-not-confirmed = Tätä tiliä ei ole vielä vahvistettu. Pyydä ylläpitäjää vahvistamaan se.
account-confirmed = Tilisi on vahvistettu. Jatka kirjautumalla sisään.
password-reset-required = Salasanasi on vaihdettava, ennen kuin voit kirjautua sisään. Pyydä apua ylläpitäjältä.
password-reset-now = Salasanasi ei ole enää voimassa. Valitse uusi koodilla, jonka lähetämme sinulle.
password-in-a-breach = Tämä salasana on paljastunut tietovuodossa muualla, joten se ei enää avaa tiliäsi. Valitse uusi koodilla, jonka lähetämme sinulle.

## New password

new-password-title = Valitse uusi salasana
new-password-lead = Kirjauduit sisään väliaikaisella salasanalla. Tästä lähtien vain sinun pitäisi tietää salasana.
new-password-lead-breached = Salasanasi on paljastunut tietovuodossa muualla. Valitse salasana, jota et käytä missään muualla.
new-password-submit = Tallenna ja jatka
new-password-missing = Anna uusi salasana.
password-too-short = { $count ->
    [one] Salasanassa on oltava vähintään 1 merkki.
   *[other] Salasanassa on oltava vähintään { $count } merkkiä.
}
password-too-long = { $count ->
    [one] Salasanassa saa olla enintään 1 merkki.
   *[other] Salasanassa saa olla enintään { $count } merkkiä.
}
password-rules = Uusi salasana ei vielä täytä kaikkia vaatimuksia. Luettelosta näet, mitä puuttuu.
password-needs-upper = Salasanassa on oltava iso kirjain (A–Z).
password-needs-lower = Salasanassa on oltava pieni kirjain (a–z).
password-needs-digit = Salasanassa on oltava numero (0–9).
password-needs-symbol = Salasanassa on oltava erikoismerkki, esimerkiksi !, ? tai #.
password-edge-space = Salasana ei saa alkaa eikä päättyä välilyöntiin.
password-mismatch = Salasanat eivät täsmää. Anna uusi salasana kahdesti.
password-reused = Olet käyttänyt tätä salasanaa aiemmin. Valitse toinen.
password-guessable = Salasana on liian helppo arvata. Käytä enemmän merkkejä tai useita sanoja, jotka eivät liity toisiinsa eivätkä sinuun.
password-breached = Tämä salasana on paljastunut tietovuodossa muualla. Valitse salasana, jota et käytä missään muualla.
password-characters = Uudessa salasanassa on merkkejä, joita ei voi käyttää. Valitse toinen.
password-changed = Salasanasi on vaihdettu.
rule-length = { $count ->
    [one] Vähintään 1 merkki
   *[other] Vähintään { $count } merkkiä
}
rule-upper = Iso kirjain
rule-lower = Pieni kirjain
rule-digit = Numero
rule-symbol = Erikoismerkki, esimerkiksi !, ? tai #
rule-edges = Ei välilyöntiä alussa eikä lopussa
rule-unused = Ei aiemmin käyttämäsi salasana
rule-unguessable = Vaikea arvata: ei yleistä sanaa tai kaavaa, ei mitään sinuun liittyvää
rule-unbreached = Ei tunnetusta tietovuodosta
rule-met = kunnossa
rule-unmet = puuttuu vielä

## A forgotten password

forgot-link = Unohditko salasanan?
sign-up-link = Luo tili
sign-in-link = Takaisin kirjautumiseen
forgot-title = Unohditko salasanan?
forgot-lead = Kerro, kuka olet, niin lähetämme koodin, jolla voit valita uuden salasanan.
forgot-submit = Lähetä koodi
choose-reset-title = Minne koodi lähetetään?
choose-reset-legend = Lähetä koodi
choose-reset-email = Sähköpostilla
choose-reset-text = Tekstiviestillä
choose-reset-to = Vastaanottaja: { $destination }
reset-title = Vaihda unohtunut salasana
reset-lead = Jos tili on olemassa, koodi on matkalla: { $destination }.
reset-everywhere = Kirjaa minut ulos kaikkialta muualta
reset-submit = Tallenna uusi salasana
sent-code-hint = Koodi on lähettämässämme viestissä. Sen saapuminen voi kestää hetken.
code-not-there = Eikö koodia näy?
code-resend = Lähetä uusi
code-sent = Uusi koodi on matkalla. Edellinen ei enää toimi.
code-sent-just-now = Koodi lähetettiin juuri. Odota puoli minuuttia, ennen kuin pyydät uuden.
no-recovery = Meillä ei ole osoitetta, johon koodin voisi lähettää. Pyydä apua ylläpitäjältä.

## An account of one's own

sign-up-title = Luo tili
sign-up-lead = palveluun { $client }
sign-up-passwordless = Voit jättää salasanan tyhjäksi. Silloin kirjaudut sisään koodilla tai pääsyavaimella.
sign-up-submit = Luo tili
optional = (valinnainen)
terms-title = Ennen kuin jatkat
terms-lead = Lue tämä ja hyväksy se. Se on uusi, tai se on muuttunut hyväksyntäsi jälkeen.
terms-agree = Hyväksyn: { $title }
terms-read = Lue ”{ $title }” (avautuu uuteen välilehteen)
terms-missing = Jatka valitsemalla ruutu ”{ $title }”.
terms-decline = En hyväksy
terms-declined-title = Et hyväksynyt ehtoja
terms-declined-lead = Ilman hyväksyntääsi et voi kirjautua tänne. Sovellukselle ei ole välitetty mitään.
terms-again = Lue uudelleen
label-name = Koko nimi
label-given-name = Etunimi
label-middle-name = Toinen nimi
label-family-name = Sukunimi
label-nickname = Kutsumanimi
label-birthdate = Syntymäaika
label-gender = Sukupuoli
label-address = Osoite
label-locale = Kieli
label-zoneinfo = Aikavyöhyke
label-profile = Profiilisivu
label-picture = Kuva
label-website = Verkkosivusto
field-missing = Täytä tämä kenttä.
field-too-long = Teksti on liian pitkä. Lyhennä sitä.
field-characters = Tässä on merkkejä, joita ei voi käyttää. Poista ne.
username-taken = Tämä käyttäjänimi on jo käytössä. Valitse toinen.
name-taken = Näillä tiedoilla on jo tili. Kirjaudu sisään tai vaihda unohtunut salasana.
looks-like-contact = Käyttäjänimi ei saa näyttää sähköpostiosoitteelta tai puhelinnumerolta. Valitse toinen.
not-email = Tämä ei ole sähköpostiosoite. Oikea muoto on nimi@example.com.
not-phone = Tämä ei ole puhelinnumero. Aloita plusmerkillä ja maakoodilla, esimerkiksi +358 9 123 4567.
not-date = Tämä ei ole päivämäärä.
not-url = Tämä ei ole verkko-osoite. Sen alussa on https://.
not-number = Tämä ei ole luku. Kirjoita se näin: 12 tai 12.5.
not-a-choice = Valitse jokin näistä.
pattern-missed = Tämä ei ole vaaditussa muodossa.
choose-one = Valitse
yes = Kyllä
no = Ei
confirm-title = Vahvista tilisi
confirm-lead = Lähetimme koodin: { $destination }.
confirm-lead-link = Lähetimme linkin: { $destination }. Avaa se ja palaa sitten tänne.
sent-code-missing = Anna viestissämme oleva koodi.
sent-code-wrong = Koodi on väärin. Tarkista se tai pyydä uusi.
code-expired = Koodi on vanhentunut. Pyydä uusi.
contact-taken = Osoite kuuluu nyt toiselle tilille. Kirjaudu sille tai vaihda sen salasana.
await-approval-title = Melkein valmista
await-approval-lead = Tilisi palveluun { $client } on valmis. Jonkun on vielä hyväksyttävä sinut. Yritä myöhemmin uudelleen.
confirm-link-title = Enää yksi painallus
confirm-link-lead = Vahvista tili palveluun { $client } painamalla painiketta. Jos et ole pyytänyt tiliä, sulje tämä sivu.
confirm-link-submit = Vahvista tili
confirmed-title = Tilisi on vahvistettu
confirmed-lead = Palaa sinne, missä loit tilin, tai kirjaudu sisään.
link-expired-title = Linkki on vanhentunut
link-expired-lead = Kirjaudu sisään nimelläsi ja salasanallasi, niin lähetämme uuden.

## Second step

choose-setup-title = Lisää toinen vaihe
choose-setup-lead = Pelkän salasanan voi arvata tai varastaa. Toisen vaiheen ansiosta tilisi pysyy sinun silloinkin.
choose-setup-legend = Miten haluat vahvistaa, että se olet sinä?
method-totp = Todennussovellus
method-totp-hint = Puhelimen tai tietokoneen sovellus näyttää uuden koodin 30 sekunnin välein. Se ei tarvitse verkkoa.
method-password = Salasana
method-password-hint = Tälle tilille valitsemasi salasana.
method-email = Koodi sähköpostilla
method-email-hint = Lähetämme sen osoitteeseesi.
method-text = Koodi tekstiviestillä
method-text-hint = Lähetämme sen puhelimeesi.
choose-title = Miten haluat kirjautua sisään?
choose-second-title = Miten haluat vahvistaa sen?
choose-legend = Valitse jokin näistä
other-way = Käytä toista tapaa
sent-code-title = Anna lähettämämme koodi
sent-code-lead = Koodi on matkalla: { $destination }.
sent-link-hint = Voit myös avata viestissä olevan linkin millä tahansa laitteella.
sent-link-waits = Sen jälkeen tämä sivu jatkaa itsestään.
sent-link-opened = Avasin linkin
await-link-title = Odotetaan linkkiäsi
await-link-lead = Avaa linkki, joka on matkalla: { $destination }. Paina sitten sivulla olevaa painiketta.
await-link-looks = Tämä sivu tarkistaa tilanteen muutaman sekunnin välein ja jatkaa sitten itsestään.
await-link-code = Anna koodi sen sijaan
link-pressed-title = Voit jatkaa
link-pressed-lead = Viestimme linkki on käytetty. Jatka palveluun { $client }.
sign-in-link-title = Oletko kirjautumassa sisään?
sign-in-link-lead = Joku haluaa kirjautua sinuna palveluun { $client }.
sign-in-link-asked = { $count ->
    [0] Juuri äsken
    [one] 1 minuutti sitten
   *[other] { $count } minuuttia sitten
}
sign-in-link-elsewhere = Sisään kirjautuu se selain, ei tämä. Jos et itse aloittanut siellä, vastaa ei: muuten joku muu pääsee tilillesi.
sign-in-link-yes = Kyllä, kirjaudu sisään
sign-in-link-no = Ei, se en ollut minä
sign-in-link-pressed-title = Palaa sinne, mistä aloitit
sign-in-link-pressed-lead = Siellä oleva sivu jatkaa itsestään. Voit sulkea tämän.
sign-in-link-refused-title = Ketään ei päästetty sisään
sign-in-link-refused-lead = Viestin koodi ja linkki eivät enää toimi. Sinun ei tarvitse tehdä muuta.
sign-in-link-expired-title = Linkki ei enää toimi
sign-in-link-expired-lead = Se on käytetty tai vanhentunut. Jos painoit painiketta juuri äsken, palaa sinne, mistä aloitit. Muussa tapauksessa pyydä siellä uusi.
no-second = Tilisi tarvitsee toisen vaiheen, mutta täällä ei voi käyttää mitään sellaista. Pyydä apua ylläpitäjältä.
method-passkey = Pääsyavain
method-passkey-hint = Laitteesi vahvistaa sormenjäljellä, kasvoilla tai PIN-koodilla, että se olet sinä.
method-missing = Valitse jokin tavoista.
set-up-totp-title = Ota todennus­sovellus käyttöön
set-up-totp-lead = Lisää tämä tili sovellukseen ja anna sitten sen näyttämä koodi.
set-up-totp-scan = Skannaa tämä kuva sovelluksella.
set-up-totp-open = Avaa tämän laitteen sovelluksessa
set-up-totp-key = Tai kirjoita tämä avain sovellukseen:
set-up-totp-code-hint = Sovellus näyttää sen, kun tili on lisätty.
set-up-totp-submit = Tarkista koodi ja viimeistele
qr-alt = QR-koodi, jossa on todennussovelluksen avain. Sama avain on kirjoitettu alle.
totp-title = Anna koodi
totp-hint = Näet sen avaamalla todennussovelluksen.
totp-hint-device = Näet sen avaamalla todennussovelluksen laitteella { $device }.
code-missing = Anna sovelluksesi näyttämä koodi.
code-malformed = Koodissa on kuusi numeroa. Anna ne kaikki.
code-wrong = Koodi on väärin. Anna koodi, jonka sovelluksesi näyttää nyt.
code-used = Koodi on jo käytetty. Odota, kunnes sovelluksesi näyttää seuraavan.
method-recovery-code = Palautuskoodi
recovery-code-use = Käytä palautuskoodia
remember-browser = { $count ->
    [one] Älä kysy tätä tässä selaimessa 1 päivään
   *[other] Älä kysy tätä tässä selaimessa { $count } päivään
}
lose-factor = En voi käyttää mitään näistä
lost-factor-title = Pääse sisään ilman toista vaihetta
lost-factor-lead = { $count ->
    [one] Jotta kukaan muu ei pääse sisään, tämä kestää 1 päivän. Ilmoitamme siitä kaikkiin tilisi osoitteisiin ja numeroihin, ja sen voi pysäyttää yhdellä painalluksella. Sen jälkeen todistat saman vielä kerran ja otat käyttöön uuden toisen vaiheen.
   *[other] Jotta kukaan muu ei pääse sisään, tämä kestää { $count } päivää. Ilmoitamme siitä kaikkiin tilisi osoitteisiin ja numeroihin, ja sen voi pysäyttää yhdellä painalluksella. Sen jälkeen todistat saman vielä kerran ja otat käyttöön uuden toisen vaiheen.
}
lost-factor-ripe-lead = Odotusaika on ohi. Todista vielä kerran, että se olet sinä. Sitten aiemmat toiset vaiheesi poistetaan, sinut kirjataan ulos kaikkialta ja otat käyttöön uuden.
lost-factor-legend = Minne voimme lähettää koodin?
lost-factor-submit = Lähetä koodi
lost-factor-waits-title = Pyyntösi odottaa
lost-factor-waits-lead = Palaa { $when } tai kahden viikon kuluessa siitä. Siihen asti pääset sisään vain toisella vaiheella, ja jos käytät sitä, pyyntö päättyy.
lost-factor-waits-hint = Etkö se ollut sinä? Avaa lähettämässämme viestissä oleva linkki ja vaihda salasanasi.
stop-lost-factor-title = Säilytetäänkö toinen vaihe?
stop-lost-factor-lead = Joku pyysi pääsyä tilillesi palvelussa { $client } ilman toista vaihetta. Jos se et ollut sinä, pysäytä pyyntö nyt.
stop-lost-factor-submit = Pysäytä
lost-factor-stopped-title = Pyyntö on pysäytetty
lost-factor-stopped-lead = Toinen vaihe säilyy. Jos pyytäjä et ollut sinä, vaihda salasanasi: joku tietää sen.
lost-factor-nothing-title = Pysäytettävää ei ole
lost-factor-nothing-lead = Pyyntö on jo pysäytetty, tai se on ohi. Jos toinen vaiheesi on poissa etkä poistanut sitä itse, kerro siitä ylläpitäjälle.
account-lost-factor = Joku pyysi pääsyä tilillesi ilman toista vaihetta. Sen voi poistaa { $when } alkaen. Jos se et ollut sinä, pysäytä pyyntö.
recovery-code-title = Anna palautuskoodi
recovery-code-label = Palautuskoodi
recovery-code-hint = Yksi niistä kymmenestä, jotka otit talteen. Se toimii kerran.
recovery-code-missing = Anna jokin palautuskoodeistasi.
recovery-code-wrong = Koodi on väärin, tai se on jo käytetty. Tarkista se tai käytä toista.
recovery-codes-title = Ota palautuskoodit talteen
recovery-codes-lead = Jos puhelimesi katoaa tai ei ole käsillä, pääset sisään yhdellä näistä. Jokainen toimii kerran. Tulosta ne tai kopioi ne turvalliseen paikkaan.
recovery-codes-once = Näytämme ne vain tämän kerran. Aiemmat eivät enää toimi.
recovery-codes-kept = Otin ne talteen
device-name-too-long = Nimi on liian pitkä. Anna enintään 64 merkkiä.
authenticator-added = Todennussovellus on lisätty.

## Sessions

continue-title = Tervetuloa takaisin
continue-lead = Voit jatkaa suoraan palveluun { $client }.
choose-account-title = Valitse tili
choose-account-lead = Kuka jatkaa palveluun { $client }?
choose-account-again = Kirjaudu uudelleen
sign-out-of = Kirjaa ulos { $name }
sign-out-all = Kirjaa kaikki ulos
confirm-sign-out-title = Kirjaudutaanko ulos?
confirm-sign-out-lead = Sinut kirjataan ulos kaikista sovelluksista, jotka käyttävät tätä kirjautumista tässä selaimessa.
signed-out-title = Olet kirjautunut ulos
signed-out-lead = Voit nyt sulkea tämän ikkunan.
signed-out-notice = Olet kirjautunut ulos.
session-refreshed = Tokenit on uusittu.

## The account page

account-title = Tilisi
account-profile-heading = Tietoja sinusta
account-verified = Vahvistettu
account-unverified = Ei vahvistettu
account-profile-change = Muuta tietoja
account-profile-title = Muuta tietojasi
account-save = Tallenna
account-email-change = Vaihda sähköpostiosoite
account-email-add = Lisää sähköpostiosoite
account-email-title = Sähköposti­osoitteesi
account-email-code-title = Vahvista tämä sähköposti­osoite
account-phone-change = Vaihda puhelinnumero
account-phone-add = Lisää puhelinnumero
account-phone-title = Puhelinnumerosi
account-phone-code-title = Vahvista tämä puhelinnumero
account-contact-lead = Lähetämme siihen koodin. Mikään ei muutu, ennen kuin olet antanut sen.
account-contact-other = Anna toinen
label-preferred-username = Kirjautumisnimi
profile-changed = Tietosi on muutettu.
email-changed = Sähköpostiosoitteesi on vaihdettu.
phone-changed = Puhelinnumerosi on vaihdettu.
account-email-remove = Poista tämä osoite
account-phone-remove = Poista tämä numero
email-removed = Sähköpostiosoitteesi on poistettu.
phone-removed = Puhelinnumerosi on poistettu.
already-yours = Sinulla on jo tämä. Anna toinen.
sign-in-again = Tämä edellyttää, että olet kirjautunut sisään viimeisten kymmenen minuutin aikana. Kirjaudu uudelleen ja palaa sitten tänne.
second-step-first = Tämä muuttaa sitä, miten kirjaudut, joten ensin tarvitaan toinen vaihe. Kirjaudu ulos kaikkialta ja kirjaudu sen avulla sisään, tai avaa sovelluksestasi kohta, joka kysyy sitä. Palaa sitten tänne.
prove-first = Ennen kuin muutat tätä, vahvista, että se olet sinä.
prove-link = Vahvista koodilla
account-proof-title = Vahvista, että se olet sinä
account-proof-lead = Sen jälkeen voit jatkaa haluamaasi muutosta.
account-proof-code-title = Vahvista antamalla koodi
proof-done = Kiitos, asia on vahvistettu. Voit nyt jatkaa.
account-sign-in-heading = Miten kirjaudut sisään
account-change-password = Vaihda salasana
account-set-password = Valitse salasana
account-first-password-title = Valitse salasana
account-no-app = Ei sovellusta
account-added = Lisätty { $when }
account-remove-app = Poista sovellus
account-add-app = Lisää sovellus
account-change-app = Nimeä tai poista
account-new-authenticator-title = Lisää todennus­sovellus
account-new-authenticator-submit = Lisää sovellus
account-recovery-codes = Palautuskoodit
account-recovery-codes-left = { $count ->
    [0] Ei yhtään jäljellä
    [one] 1 jäljellä
   *[other] { $count } jäljellä
}
account-recovery-codes-make = Luo uudet
account-recovery-codes-title = Luo uudet palautuskoodit
account-recovery-codes-lead = Saat kymmenen koodia sen päivän varalle, jolloin toinen vaihe ei ole käytettävissä. Aiemmat koodit lakkaavat heti toimimasta.
account-recovery-codes-submit = Luo uudet koodit
account-browsers-heading = Luotetut selaimet
account-browsers-hint = Näissä sinulta ei kysytä toista vaihetta. Jos et tunnista jotakin niistä, unohda se ja vaihda salasanasi.
account-trusted-browser = Luotettu selain
account-browser-seen = Viimeksi käytetty { $when }
account-browser-until = Voimassa { $when } asti
account-browser-forget = Unohda
account-browsers-forget = Unohda kaikki
browsers-forgotten = Niissä kysytään taas toista vaihetta.
account-session-heading = Missä olet kirjautuneena
account-this-browser = Tämä selain
account-since = { $when } alkaen
account-sessions-link = Kaikki selaimet
account-sessions-lead = Sovellus, johon siellä on kirjauduttu, pysyy kirjautuneena; sen pääsyn voit lopettaa tilisi sivulla. Jos et tunnista jotakin selainta, kirjaudu siitä ulos ja vaihda salasanasi.
account-some-browser = Selain
account-sessions-end = Kirjaudu ulos muista
account-sessions-more = { $count ->
    [one] Ja 1 muu
   *[other] Ja { $count } muuta
}
session-ended = Sinut on kirjattu sieltä ulos.
sessions-ended = Sinut on kirjattu ulos kaikkialta muualta.
account-events-link = Viimeaikaiset tapahtumat
account-events-title = Viimeaikaiset tapahtumat
account-events-lead = Jos et tunnista jotakin, kerro siitä. Silloin suljemme tilisi kaikilta muilta.
account-events-none = Mitään ei ole vielä kirjattu.
event-browser = { $browser }, { $system }
event-not-me = Tämä en ollut minä
event-refused = Hylätty
event-sign-in = Kirjautuminen
event-sign-in-failed = Kirjautumisyritys
event-sign-in-blocked = Kirjautuminen estetty
event-unusual-low = Hieman epätavallista: { $signs }
event-unusual-medium = Epätavallista: { $signs }
event-unusual-high = Hyvin epätavallista: { $signs }
event-sign-up = Tili luotu
event-confirmed = Tili vahvistettu
event-password-changed = Salasana vaihdettu
event-recovery-begun = Koodi salasanan vaihtoon pyydetty
event-password-reset = Unohtunut salasana vaihdettu
event-app-added = Todennussovellus lisätty
event-app-removed = Todennussovellus poistettu
event-passkey-added = Pääsyavain lisätty
event-passkey-removed = Pääsyavain poistettu
event-browser-trusted = Selain merkitty luotetuksi
event-browsers-forgotten = Luotetut selaimet unohdettu
event-email-codes-added = Koodit sähköpostilla otettu käyttöön
event-email-codes-removed = Koodit sähköpostilla poistettu käytöstä
event-text-codes-added = Koodit tekstiviestillä otettu käyttöön
event-text-codes-removed = Koodit tekstiviestillä poistettu käytöstä
event-recovery-codes-made = Palautuskoodit luotu
event-recovery-code-used = Palautuskoodi käytetty
event-recovery-codes-removed = Palautuskoodit poistettu
event-profile-changed = Tiedot muutettu
event-email-changed = Sähköpostiosoite vaihdettu
event-phone-changed = Puhelinnumero vaihdettu
event-email-removed = Sähköpostiosoite poistettu
event-phone-removed = Puhelinnumero poistettu
event-sign-out = Uloskirjautuminen
event-everywhere = Uloskirjautuminen kaikkialta
event-sessions-ended = Uloskirjautuminen muualta
event-terms-agreed = Ehdot hyväksytty
event-consent-withdrawn = Suostumus peruttu
event-app-disconnected = Sovelluksen yhteys katkaistu
event-exported = Tiedot ladattu
event-disowned = ”Tämä en ollut minä”
event-lost-factor-begun = Pyydetty pääsyä ilman toista vaihetta
event-lost-factor-stopped = Pyyntö päästä sisään ilman toista vaihetta pysäytetty
event-lost-factor-finished = Toiset vaiheet poistettu odotusajan jälkeen
event-administered = Ylläpitäjän muuttama
not-me-title = Etkö se ollut sinä?
not-me-lead = Silloin teemme näin:
not-me-ends = Sinut kirjataan ulos kaikista muista selaimista ja kaikista sovelluksista.
not-me-app = Sen jälkeen lisätty todennussovellus poistetaan.
not-me-recovery-codes = Sen jälkeen luodut palautuskoodit lakkaavat toimimasta.
not-me-passkey = Sen jälkeen lisätty pääsyavain poistetaan.
not-me-email-codes = Sen jälkeen käyttöön otetut koodit sähköpostilla poistetaan käytöstä.
not-me-text-codes = Sen jälkeen käyttöön otetut koodit tekstiviestillä poistetaan käytöstä.
not-me-password = Valitset uuden salasanan, eikä vanha enää toimi.
not-me-submit = Suojaa tilini
secured = Tilisi on taas vain sinun: salasana on uusi, ja kaikki muut on kirjattu ulos.
account-everywhere = Kirjaudu ulos kaikkialta
account-everywhere-hint = Voit kirjautua kerralla ulos kaikista selaimista ja sovelluksista, myös tästä.
account-apps-heading = Sovellukset, joilla on pääsy tiliin
account-apps-hint = Sovellus, jonka yhteyden katkaiset, ei enää toimi puolestasi. Se voi palata, kun kirjaudut siihen uudelleen.
account-apps-none = Ei sovelluksia
account-app-last = Viimeksi kirjauduttu { $when }
account-disconnect = Katkaise yhteys
account-disconnect-app = Katkaise yhteys: { $name }
app-disconnected = Sovelluksella ei ole enää pääsyä tiliisi.
account-terms-heading = Ehdot ja suostumukset
account-terms-version = Versio { $version }
account-terms-since = Hyväksytty { $when }
account-terms-language = Kieli: { $language }
account-terms-none = Et ole vielä hyväksynyt mitään.
account-terms-offers = Mitä voit hyväksyä
account-terms-agree = Hyväksyn
account-terms-withdraw = Peru
consent-given = Kiitos. Suostumuksesi on kirjattu.
consent-withdrawn = Suostumuksesi on peruttu.
account-data-heading = Tietosi
account-export-hint = Sinusta tallennetut tiedot tiedostona, jota ohjelmat voivat lukea.
account-export = Lataa tietoni
account-delete = Poista tili
account-back = Takaisin tilillesi
account-password-title = Vaihda salasanasi
label-current-password = Nykyinen salasana
current-password-missing = Anna nykyinen salasanasi.
current-password-wrong = Se ei ole nykyinen salasanasi.
account-authenticator-title = Todennus­sovelluksesi
account-authenticator-lead = Sen koodeja ei sen jälkeen enää hyväksytä. Jos toinen vaihe vaaditaan ja tämä oli ainoa, otat uuden käyttöön, kun seuraavan kerran kirjaudut sisään.
account-authenticator-submit = Poista sovellus
authenticator-removed = Todennussovellus on poistettu.

passkey-title = Käytä pääsyavainta
passkey-lead = Laitteesi kysyy sormenjälkeä, kasvoja tai PIN-koodia. Jos pääsyavain on puhelimessasi, valitse puhelin avautuvasta ikkunasta.
passkey-use = Käytä pääsyavainta
passkey-sign-in = Kirjaudu sisään pääsyavaimella
passkey-unable = Pääsyavaimet tarvitsevat JavaScriptin ja niitä tukevan selaimen. Käytä täällä toista tapaa.
passkey-trouble = Se ei onnistunut tai se peruttiin. Yritä uudelleen tai käytä toista tapaa.
passkey-refused = Pääsyavain ei toiminut täällä. Yritä uudelleen tai käytä toista tapaa.
passkey-too-late = Siinä kesti liian kauan. Yritä uudelleen.
passkey-known = Tämä pääsyavain on jo käytössä. Kirjaudu sillä sisään tai luo toinen.
passkeys-full = Sinulla on niin monta pääsyavainta kuin voi olla. Poista ensin yksi.
new-passkey-title = Kirjaudu helpommin pääsyavaimella
new-passkey-lead = Pääsyavaimella kirjaudut sisään sormenjäljellä, kasvoilla tai PIN-koodilla. Ei mitään muistettavaa eikä mitään, minkä väärennetty sivu voisi varastaa.
new-passkey-submit = Luo pääsyavain
new-passkey-later = Ei nyt
label-passkey-name = Pääsyavaimen nimi
passkey-name-hint = Jotta tunnistat sen myöhemmin, esimerkiksi ”Puhelimeni”. Voit jättää tämän tyhjäksi.
passkey-prove-lead = Pääsyavain avaa tilisi. Anna ensin salasanasi, jotta kukaan muu ei voi lisätä pääsyavainta.
passkeys-title = Pääsyavaimesi
passkeys-heading = Pääsyavaimet
passkeys-none = Ei pääsyavaimia
passkeys-manage = Näytä pääsyavaimet
passkeys-back = Takaisin pääsyavaimiisi
passkey-add = Lisää pääsyavain
passkey-change = Muuta
passkey-unnamed = Nimetön pääsyavain
passkey-used = Viimeksi käytetty { $when }
passkey-unused = Ei vielä käytetty
passkey-synced = Useilla laitteillasi
passkey-own-title = Tämä pääsyavain
passkey-rename = Tallenna nimi
passkey-remove-heading = Poista tämä pääsyavain
passkey-remove-hint = Sen jälkeen se ei enää avaa tiliäsi. Se voi näkyä laitteesi luettelossa, kunnes poistat sen sieltä.
passkey-remove = Poista pääsyavain
passkey-added = Pääsyavain on valmis. Käytä sitä, kun seuraavan kerran kirjaudut sisään.
passkey-renamed = Nimi on tallennettu.
passkey-removed = Pääsyavain on poistettu.
account-deletion-title = Poistetaanko tilisi?
account-deletion-lead = Tilisi ja kaikki siihen kuuluva katoaa lopullisesti kaikista sovelluksista, jotka käyttävät sitä. Kukaan ei voi palauttaa sitä.
label-account-name = Tilin nimi
account-name-hint = Vahvista kirjoittamalla { $name }
account-name-wrong = Se ei ole tämän tilin nimi. Kirjoita se niin kuin se näytetään.
account-deletion-submit = Poista lopullisesti
account-deleted-title = Tilisi on poistettu
account-deleted-lead = Siitä ei ole täällä mitään jäljellä. Palvelulla { $client } voi yhä olla omia tietoja.
account-closed-title = Kirjaudu ensin sisään
account-closed-lead = Tilisi avautuu, kun olet kirjautunut palveluun { $client }. Kirjaudu sinne ja palaa sitten tänne.

## When it does not go on as planned

page-out-of-date = Sivu oli vanhentunut. Olet nyt tässä.
time-ran-out = Siinä kesti liian kauan, joten aloitetaan alusta. Kirjaudu sisään vielä kerran.
form-unverified = Emme voineet tarkistaa, mistä lomake tuli. Lähetä se uudelleen.
cookies-blocked = Selaimesi ei lähettänyt evästettämme takaisin. Salli tämän sivuston evästeet ja yritä uudelleen.
too-many-requests = Yrityksiä oli liian monta lyhyessä ajassa. Yritä uudelleen { $wait }.
busy = Moni on juuri nyt kirjautumassa sisään. Yritä hetken kuluttua uudelleen.
expired-title = Aika loppui
expired-lead = Tilisi suojaamiseksi kirjautuminen päättyy jonkin ajan kuluttua. Mitään ei ole menetetty, aloita vain alusta.
locked-title = Odota hetki
locked-lead = Vääriä yrityksiä oli liikaa, joten emme päästä hetkeen ketään sisään. Se suojaa tiliä arvailulta.
locked-wait = Yritä uudelleen { $wait }.
too-many-title = Hieman hitaammin, kiitos
too-many-lead = Pyyntöjä tuli lyhyessä ajassa enemmän kuin voimme ottaa vastaan. Mitään ei ole menetetty, odota hetki ja jatka.
form-post-title = Hetkinen
form-post-lead = Sinut ohjataan takaisin palveluun { $client }. Jos mitään ei tapahdu, valitse Jatka.

error-not-found-heading = Sivua ei löytynyt
error-not-found-what = Tässä osoitteessa ei ole sivua.
error-not-found-next = Tarkista osoite, tai palaa sovellukseen ja aloita sieltä.
error-method-not-allowed-heading = Tätä ei voi tehdä täällä
error-method-not-allowed-what = Osoite on olemassa, mutta ei tällaista pyyntöä varten.
error-method-not-allowed-next = Palaa sovellukseen ja aloita sieltä.
error-too-large-heading = Lähetys oli liian suuri
error-too-large-what = Lomakkeessa oli enemmän kuin voimme ottaa vastaan.
error-too-large-next = Palaa takaisin, lyhennä tekstiä ja lähetä lomake uudelleen.
error-bad-request-heading = Emme ymmärtäneet pyyntöä
error-bad-request-what = Jotakin siitä puuttui tai oli vioittunut.
error-bad-request-next = Palaa sovellukseen ja aloita alusta.
error-form-unverified-heading = Emme voineet tarkistaa lomaketta
error-form-unverified-what = Lomake ja selaimesi eväste eivät kuulu yhteen. Näin käy, kun sivu on pitkään auki tai kun evästeet on poistettu.
error-form-unverified-next = Palaa takaisin, lataa sivu uudelleen ja lähetä lomake vielä kerran.
error-cookies-blocked-heading = Kirjautumiseen tarvitaan evästeitä
error-cookies-blocked-what = Selaimesi ei lähettänyt evästettämme takaisin, joten emme voi erottaa kirjautumistasi muista.
error-cookies-blocked-next = Salli tämän sivuston evästeet selaimesi asetuksissa ja aloita sitten alusta.
error-busy-heading = Moni on kirjautumassa sisään
error-busy-what = Emme voi juuri nyt ottaa enempää vastaan.
error-busy-next = Yritä hetken kuluttua uudelleen.
error-store-unavailable-heading = Kirjautuminen on keskeytynyt
error-store-unavailable-what = Osa palvelustamme ei vastaa. Tilisi ja salasanasi ovat turvassa.
error-store-unavailable-next = Yritä muutaman minuutin kuluttua uudelleen.
error-too-many-requests-heading = Yrityksiä oli liian monta
error-too-many-requests-what = Verkostasi tuli monta pyyntöä lyhyessä ajassa.
error-too-many-requests-next = Odota muutama minuutti ja yritä sitten uudelleen.
error-network-heading = Täältä ei voi kirjautua sisään
error-network-what = Nyt käyttämäsi verkko ei ole niiden joukossa, joista tätä sivua voi käyttää.
error-network-next = Yritä toisesta verkosta. Jos sivun pitäisi toimia täältä, kerro alla oleva numero tämän kirjautumisen ylläpitäjälle.
error-internal-heading = Jokin meni vikaan meillä
error-internal-what = Et tehnyt mitään väärin. Virhe on kirjattu.
error-internal-next = Yritä uudelleen. Jos se toistuu, kerro alla oleva viite ylläpitäjälle.
error-redirect-mismatch-heading = Emme voi ohjata sinua takaisin
error-redirect-mismatch-what = Sovellus pyysi palauttamaan sinut osoitteeseen, jota se ei ole rekisteröinyt. Suojellaksemme sinua pysähdymme tähän.
error-redirect-mismatch-next = Kerro asiasta sovelluksen ylläpitäjille. He tarvitsevat alla olevan viitteen.
error-missing-parameters-heading = Linkki on puutteellinen
error-missing-parameters-what = Sovellus jätti pois jotakin, mitä kirjautumiseen tarvitaan.
error-missing-parameters-next = Palaa sovellukseen ja aloita alusta. Jos se ei auta, kerro asiasta sovelluksen ylläpitäjille.
error-unknown-client-heading = Emme tunne tätä sovellusta
error-unknown-client-what = Sovellusta, joka ohjasi sinut tänne, ei ole rekisteröity meille.
error-unknown-client-next = Tarkista linkki tai kerro asiasta sovelluksen ylläpitäjille.
error-unknown-host-heading = Täällä ei kirjauduta
error-unknown-host-what = Tähän osoitteeseen ei ole määritetty kirjautumista.
error-unknown-host-next = Tarkista, onko osoitteessa kirjoitusvirhe.
error-login-unavailable-heading = Nämä kirjautumissivut eivät ole käytettävissä
error-login-unavailable-what = Sovelluksella ei ole tällä hetkellä omia kirjautumissivuja.
error-login-unavailable-next = Kerro asiasta sovelluksen ylläpitäjille. He tarvitsevat alla olevan viitteen.
error-logout-destination-heading = Emme voi ohjata sinua eteenpäin
error-logout-destination-what = Sovellus pyysi ohjaamaan sinut osoitteeseen, jota se ei ole rekisteröinyt. Suojellaksemme sinua pysähdymme tähän.
error-logout-destination-next = Voit sulkea tämän ikkunan tai avata sovelluksen itse.
error-not-confirmed-heading = Tiliäsi ei ole vielä vahvistettu
error-not-confirmed-what = Nimesi ja salasanasi ovat oikein, mutta tiliä ei ole vahvistettu.
error-not-confirmed-next = Pyydä ylläpitäjää vahvistamaan se ja kirjaudu sitten uudelleen.
error-reset-required-heading = Salasanasi on vaihdettava
error-reset-required-what = Turvallisuutesi vuoksi vanha salasanasi ei enää toimi.
error-reset-required-next = Pyydä uusi ylläpitäjältä.
error-no-factor-heading = Toinen vaihe puuttuu
error-no-factor-what = Tämä sovellus vaatii toisen vaiheen, eikä tililläsi ole sellaista, jota voisi käyttää täällä.
error-no-factor-next = Pyydä ylläpitäjää lisäämään sellainen.

## Mail and text messages

moment = { $day }. { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[other] joulukuuta
} { $year } klo { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Koodisi
mail-or-link = Voit myös avata tämän linkin millä tahansa laitteella. Sinut kirjataan sisään siellä, missä aloitit:
mail-fact-account = Tili
mail-fact-password = Väliaikainen salasana
mail-fact-device = Laite
mail-fact-when = Milloin
mail-fact-browser = Selain
mail-fact-address = Verkko-osoite
mail-fact-now = Nyt
mail-fact-takes-effect = Tulee voimaan
mail-fact-codes-left = Palautuskoodeja jäljellä
mail-fact-unusual = Epätavallista
mail-fact-country = Maa
risk-new-browser = uusi selain
risk-new-network = uusi verkko
risk-many-failures = monta väärää yritystä sitä ennen
risk-new-country = uusi maa
risk-impossible-travel = liian kaukana edellisestä kirjautumisesta
mail-action-confirm = Vahvista sähköpostiosoite
mail-action-sign-in = Kirjaudu sisään
mail-action-stop = Pysäytä tämä
mail-action-not-me = Tämä en ollut minä
mail-note-code-lasts = Koodi on voimassa { $span } ja toimii kerran.
mail-note-link-lasts = Linkki on voimassa { $span } ja toimii kerran.
mail-note-password-lasts = Salasana toimii kerran ja on voimassa { $span }. Kun kirjaudut sisään, valitset oman salasanan.
mail-note-ignore = Jos et pyytänyt tätä, voit jättää viestin huomiotta. Mitään ei tapahdu.
mail-note-keep = Pidä koodi omana tietonasi: kukaan palvelusta { $app } ei koskaan kysy sitä sinulta.
mail-note-somebody-knows = Jos et ole juuri nyt kirjautumassa sisään, joku muu tietää salasanasi. Vaihda se.
mail-note-nothing-changed = Jos et pyytänyt tätä, voit jättää viestin huomiotta. Salasanasi pysyy ennallaan.
mail-note-not-you = Jos se olit sinä, sinun ei tarvitse tehdä mitään. Jos se et ollut sinä, kerro heti ylläpitäjälle.
mail-note-blocked-you = Jos se olit sinä, kirjaudu sisään selaimella tai paikassa, jota olet käyttänyt aiemmin, tai pääsyavaimella.
mail-note-blocked-not-you = Jos se et ollut sinä, joku saattaa tietää salasanasi. Valitse toinen.
mail-footer = Tämä viesti lähetettiin automaattisesti palvelusta { $app }. Siihen lähetettyjä vastauksia ei lueta.

mail-sign-up-code-title = Vahvista sähköpostiosoitteesi
mail-sign-up-code-lead = Anna tämä koodi, niin rekisteröitymisesi palveluun { $app } on valmis.
mail-sign-up-link-title = Vahvista sähköpostiosoitteesi
mail-sign-up-link-lead = Rekisteröitymisestä palveluun { $app } puuttuu yksi vaihe: vahvista, että tämä osoite on sinun.
mail-resent-code-title = Uusi koodisi
mail-resent-code-lead = Anna tämä koodi, niin rekisteröitymisesi palveluun { $app } on valmis. Aiemmat koodit eivät enää ole voimassa.
mail-resent-link-title = Uusi linkkisi
mail-resent-link-lead = Vahvista, että tämä osoite on sinun, niin rekisteröitymisesi palveluun { $app } on valmis. Aiemmat linkit eivät enää ole voimassa.
mail-recovery-code-title = Vaihda unohtunut salasana
mail-recovery-code-lead = Anna tämä koodi, niin voit valita uuden salasanan palveluun { $app }.
mail-sign-in-code-title = Kirjautumiskoodisi
mail-sign-in-code-lead = Kirjaudu palveluun { $app } antamalla tämä koodi.
mail-mfa-code-title = Toisen vaiheen koodisi
mail-mfa-code-lead = Salasanasi oli oikein. Anna tämä koodi, niin kirjautumisesi palveluun { $app } on valmis.
mail-attribute-code-title = Vahvista uusi sähköpostiosoitteesi
mail-attribute-code-lead = Anna tämä koodi, niin voit käyttää tätä osoitetta tililläsi palvelussa { $app }.
mail-invitation-title = Tilisi on valmis
mail-invitation-lead = Sinulle on luotu tili palveluun { $app }.
mail-already-registered-title = Sinulla on jo tili
mail-already-registered-lead = Joku yritti käyttää tätä osoitetta tiliin palvelussa { $app }, mutta sillä on jo tili. Jos se olit sinä, kirjaudu sisään tavalliseen tapaan, tai vaihda salasana, jos et enää muista sitä.
mail-password-changed-title = Salasanasi vaihdettiin
mail-password-changed-lead = Tilisi salasana palvelussa { $app } vaihdettiin.
mail-authenticator-added-title = Todennussovellus lisättiin
mail-authenticator-added-lead = Tästä lähtien todennussovellus voi vahvistaa, että sinä kirjaudut palveluun { $app }.
mail-authenticator-removed-title = Todennussovellus poistettiin
mail-authenticator-removed-lead = Todennussovellusta ei voi enää käyttää tililläsi palvelussa { $app }.
mail-passkey-added-title = Pääsyavain lisättiin
mail-passkey-added-lead = Tästä lähtien uusi pääsyavain avaa tilisi palvelussa { $app }.
mail-passkey-removed-title = Pääsyavain poistettiin
mail-passkey-removed-lead = Poistettu pääsyavain ei enää avaa tiliäsi palvelussa { $app }.
mail-passkey-copied-title = Pääsyavain hylättiin
mail-passkey-copied-lead = Joku yritti kirjautua palveluun { $app } pääsyavaimellasi, joka on ehkä kopioitu, ja kirjautuminen hylättiin. Poista se pääsyavain tililtäsi ja lisää uusi.
mail-recovery-codes-made-title = Uudet palautuskoodit luotiin
mail-recovery-codes-made-lead = Tilillesi palvelussa { $app } on uudet palautuskoodit. Aiemmat eivät enää toimi.
mail-recovery-code-used-title = Palautuskoodi on käytetty
mail-recovery-code-used-lead = Joku kirjautui tilillesi palvelussa { $app } yhdellä palautuskoodeistasi.
mail-recovery-codes-low-title = Palautuskoodeja on vähän jäljellä
mail-recovery-codes-low-lead = Joku kirjautui tilillesi palvelussa { $app } yhdellä palautuskoodeistasi. Niitä on vähän jäljellä: luo uusia tilisi sivulla.
mail-new-device-title = Kirjautuminen uudella selaimella
mail-new-device-lead = Joku kirjautui tilillesi palvelussa { $app } selaimella, jota emme tunteneet.
mail-unusual-sign-in-title = Epätavallinen kirjautuminen
mail-unusual-sign-in-lead = Joku kirjautui tilillesi palvelussa { $app }, ja siinä oli jotakin epätavallista.
mail-sign-in-blocked-title = Kirjautuminen estettiin
mail-sign-in-blocked-lead = Joku läpäisi ensimmäisen vaiheen kirjautuessaan tilillesi palvelussa { $app }. Se oli niin epätavallista, ettemme päästäneet ketään sisään.
mail-account-deleted-title = Tilisi poistettiin
mail-account-deleted-lead = Tilisi palvelussa { $app } ja siihen kuuluneet tiedot on poistettu.
mail-email-changed-title = Sähköpostiosoitteesi vaihdettiin
mail-email-changed-lead = Tililläsi palvelussa { $app } on nyt toinen sähköpostiosoite. Viestit lähetetään tästä lähtien sinne, ja tämä oli viimeinen aiempaan osoitteeseen.
mail-phone-changed-title = Puhelinnumerosi vaihdettiin
mail-phone-changed-lead = Tililläsi palvelussa { $app } on nyt toinen puhelinnumero.
mail-email-removed-title = Sähköpostiosoitteesi poistettiin
mail-email-removed-lead = Tililläsi palvelussa { $app } ei ole enää tätä sähköpostiosoitetta. Tämä oli viimeinen viesti siihen.
mail-phone-removed-title = Puhelinnumerosi poistettiin
mail-phone-removed-lead = Tililläsi palvelussa { $app } ei ole enää tätä puhelinnumeroa.
mail-lost-factor-begun-title = Toista vaihettasi ollaan poistamassa
mail-lost-factor-begun-lead = Joku pyysi päästä tilillesi palvelussa { $app } ilman toista vaihetta. Jos se et ollut sinä, pysäytä pyyntö nyt. Yksi painallus riittää, eikä sinun tarvitse kirjautua sisään.
mail-lost-factor-finished-title = Toinen vaiheesi poistettiin
mail-lost-factor-finished-lead = Tilisi toinen vaihe palvelussa { $app } poistettiin, kuten pyydettiin. Ota uusi käyttöön, kun seuraavan kerran kirjaudut sisään.

sms-sign-up-code = { $app }: { $code } on rekisteröitymiskoodisi.
sms-sign-up-link = { $app }: rekisteröidy vahvistamalla tämä numero: { $link }
sms-resent-code = { $app }: { $code } on uusi rekisteröitymiskoodisi.
sms-resent-link = { $app }: uusi linkkisi tämän numeron vahvistamiseen: { $link }
sms-recovery-code = { $app }: { $code } on koodisi salasanan vaihtamiseen. Älä anna sitä kenellekään.
sms-sign-in-code = { $app }: { $code } on kirjautumiskoodisi. Älä anna sitä kenellekään.
sms-mfa-code = { $app }: { $code } on toisen vaiheen koodisi. Älä anna sitä kenellekään.
sms-attribute-code = { $app }: { $code } on koodisi tämän numeron vahvistamiseen.
sms-invitation = { $app }: käyttäjänimi { $username }, väliaikainen salasana { $code }
sms-already-registered = { $app }: tällä numerolla on jo tili. Kirjaudu sisään tai vaihda unohtunut salasana.
sms-password-changed = { $app }: käyttäjän { $username } salasana vaihdettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-authenticator-added = { $app }: käyttäjälle { $username } lisättiin todennussovellus. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-authenticator-removed = { $app }: käyttäjän { $username } todennussovellus poistettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-passkey-added = { $app }: käyttäjälle { $username } lisättiin pääsyavain. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-passkey-removed = { $app }: käyttäjän { $username } pääsyavain poistettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-passkey-copied = { $app }: käyttäjän { $username } ehkä kopioitu pääsyavain hylättiin. Poista se tililtäsi.
sms-recovery-codes-made = { $app }: käyttäjälle { $username } luotiin uudet palautuskoodit. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-recovery-code-used = { $app }: { $username } kirjautui palautuskoodilla. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-recovery-codes-low = { $app }: { $username } kirjautui palautuskoodilla, ja niitä on vähän jäljellä. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-new-device = { $app }: { $username } kirjautui uudella selaimella. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-unusual-sign-in = { $app }: käyttäjän { $username } epätavallinen kirjautuminen. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-sign-in-blocked = { $app }: käyttäjän { $username } epätavallinen kirjautuminen estettiin. Etkö se ollut sinä? Vaihda salasanasi.
sms-account-deleted = { $app }: tili { $username } poistettiin.
sms-email-changed = { $app }: käyttäjän { $username } sähköpostiosoite vaihdettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-phone-changed = { $app }: käyttäjän { $username } puhelinnumero vaihdettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-email-removed = { $app }: käyttäjän { $username } sähköpostiosoite poistettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-phone-removed = { $app }: käyttäjän { $username } puhelinnumero poistettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.
sms-lost-factor-begun = { $app }: joku pyysi poistamaan käyttäjän { $username } toisen vaiheen. Etkö se ollut sinä? Pysäytä: { $link }
sms-lost-factor-finished = { $app }: käyttäjän { $username } toinen vaihe poistettiin. Etkö se ollut sinä? Kerro ylläpitäjälle.

## Demo

demo-home = Demosovellukseen
demo-home-title = Pieni sovellus
demo-home-lead = Se ei vielä tiedä sinusta mitään. Kirjaudu sisään, niin näet, mitä se saa tietää.
demo-start-title = Henkilöt, joina voit kirjautua
demo-start-lead = He ovat olemassa vain tässä demossa. Jokainen heistä näyttää eri reitin sivujen läpi.
demo-shows-password = Kirjautuu pelkällä salasanalla.
demo-shows-totp = Häneltä kysytään todennussovelluksen koodi.
demo-shows-invited = Hänellä on väliaikainen salasana, ja hän valitsee uuden.
demo-shows-set-up = Hänen on ensin otettava käyttöön toinen vaihe.
demo-shows-disabled = Hänen tilinsä on poistettu käytöstä, eikä häntä päästetä sisään.
demo-shows-studio = Muuttaa sivujen ulkoasua osoitteessa /studio.
demo-totp-key = Todennussovelluksen avain
demo-session-title = Olet kirjautunut sisään
demo-refresh = Uusi tokenit
demo-id-token = ID-token
demo-access-token = Access-token
demo-claim = Claim
demo-value = Arvo
demo-error-title = Kirjautuminen jäi kesken
demo-error-lead = Sovellukselle kerrottiin koodin sijasta tämä:
mailbox-title = Lähetetyt viestit
mailbox-lead = Tässä demossa mikään ei lähde koneelta. Tänne tallennetaan se, mikä olisi lähetetty.
mailbox-empty = Mitään ei ole vielä lähetetty.
mailbox-mail = Sähköposti
mailbox-sms = Tekstiviesti
mailbox-from = Lähettäjä
mailbox-to = Vastaanottaja
mailbox-sent = Lähetetty
mailbox-raw = Näytä koko lähdekoodi
