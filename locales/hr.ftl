## On every page

languages = Jezik
languages-go = Promijeni
title-error = Pogreška:
summary-heading = Provjerite sljedeće
next = Dalje
continue = Nastavi
other-account = Upotrijebi drugi račun
not-you = Niste to vi?
sign-out = Odjava
signed-in-as = Prijavljeni ste kao
reference = Referentni broj
way-back = Natrag u aplikaciju { $client }
way-sign-in = Prijava
way-again = Pokušaj ponovo
wait-seconds = { $count ->
    [one] za { $count } sekundu
    [few] za { $count } sekunde
   *[other] za { $count } sekundi
}
wait-minutes = { $count ->
    [one] za { $count } minutu
    [few] za { $count } minute
   *[other] za { $count } minuta
}
wait-hours = { $count ->
    [one] za { $count } sat
    [few] za { $count } sata
   *[other] za { $count } sati
}
span-minutes = { $count ->
    [one] { $count } minutu
    [few] { $count } minute
   *[other] { $count } minuta
}
span-hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
span-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}

## Fields

label-username = Korisničko ime
label-email = Adresa e-pošte
label-phone = Telefonski broj
label-email-or-phone = Adresa e-pošte ili telefonski broj
label-any = Korisničko ime, adresa e-pošte ili telefonski broj
label-password = Zaporka
label-new-password = Nova zaporka
label-confirm-password = Ponovite novu zaporku
label-device-name = Naziv ovog uređaja (neobavezno)
password-show = Prikaži zaporku
password-hide = Sakrij zaporku
code-label = Kod
device-name-hint = Na primjer „Moj telefon”, da biste poslije znali koju aplikaciju otvoriti.

## Signing in

sign-in-title = Prijava
sign-in-lead = da biste prešli u aplikaciju { $client }
sign-in-submit = Prijava
password-title = Unesite zaporku
username-missing = Unesite ime kojim se prijavljujete.
username-too-long = To je ime predugo. Unesite najviše 128 znakova.
password-missing = Unesite zaporku.
wrong-credentials = Ime ili zaporka nisu točni. Provjerite ih i pokušajte ponovo.
unknown-user = Ovdje nitko nema to ime. Provjerite kako je napisano.
account-locked = Bilo je previše neuspjelih pokušaja. Pokušajte ponovo { $wait }.
temporary-password-expired = Vaša privremena zaporka više ne vrijedi. Zatražite novu od osobe koja vas je pozvala.
account-not-confirmed = Ovaj račun još nije potvrđen. Zamolite administratora da ga potvrdi.
account-confirmed = Vaš je račun potvrđen. Prijavite se za nastavak.
password-reset-required = Prije prijave zaporku treba poništiti. Zamolite administratora za pomoć.
password-reset-now = Vaša zaporka više ne vrijedi. Odaberite novu pomoću koda koji ćemo vam poslati.
password-in-a-breach = Ova je zaporka procurila s druge usluge, zato više ne otvara vaš račun. Odaberite novu pomoću koda koji ćemo vam poslati.

## New password

new-password-title = Odaberite novu zaporku
new-password-lead = Prijavili ste se privremenom zaporkom. Novu biste trebali znati samo vi.
new-password-lead-breached = Vaša je zaporka procurila s druge usluge. Odaberite onu koju ne upotrebljavate nigdje drugdje.
new-password-submit = Spremi i nastavi
new-password-missing = Unesite novu zaporku.
password-too-short = { $count ->
    [one] Zaporka mora imati najmanje { $count } znak.
    [few] Zaporka mora imati najmanje { $count } znaka.
   *[other] Zaporka mora imati najmanje { $count } znakova.
}
password-too-long = { $count ->
    [one] Zaporka može imati najviše { $count } znak.
    [few] Zaporka može imati najviše { $count } znaka.
   *[other] Zaporka može imati najviše { $count } znakova.
}
password-rules = Nova zaporka još ne ispunjava sva pravila. Popis pokazuje što nedostaje.
password-needs-upper = Zaporka mora sadržavati veliko slovo (od A do Z).
password-needs-lower = Zaporka mora sadržavati malo slovo (od a do z).
password-needs-digit = Zaporka mora sadržavati znamenku (od 0 do 9).
password-needs-symbol = Zaporka mora sadržavati simbol, na primjer !, ? ili #.
password-edge-space = Zaporka ne smije počinjati ni završavati razmakom.
password-mismatch = Zaporke nisu jednake. Unesite novu zaporku dvaput.
password-reused = Tu ste zaporku već upotrebljavali. Odaberite drugu.
password-guessable = Zaporku je prelako pogoditi. Upotrijebite više znakova ili nekoliko riječi koje nisu povezane ni međusobno ni s vama.
password-breached = Ova je zaporka procurila s druge usluge. Odaberite onu koju ne upotrebljavate nigdje drugdje.
password-characters = Nova zaporka sadrži znakove koji se ne mogu upotrijebiti. Odaberite drugu.
password-changed = Vaša je zaporka promijenjena.
rule-length = { $count ->
    [one] Najmanje { $count } znak
    [few] Najmanje { $count } znaka
   *[other] Najmanje { $count } znakova
}
rule-upper = Veliko slovo
rule-lower = Malo slovo
rule-digit = Znamenka
rule-symbol = Simbol, na primjer !, ? ili #
rule-edges = Bez razmaka na početku i kraju
rule-unused = Drukčija od vaših prijašnjih zaporki
rule-unguessable = Teška za pogađanje: bez čestih riječi i uzoraka, ništa o vama
rule-unbreached = Ne iz poznatog curenja podataka
rule-met = ispunjeno
rule-unmet = još nedostaje

## A forgotten password

forgot-link = Zaboravili ste zaporku?
sign-up-link = Izradi račun
sign-in-link = Natrag na prijavu
forgot-title = Zaboravili ste zaporku?
forgot-lead = Recite nam tko ste i poslat ćemo vam kod za odabir nove zaporke.
forgot-submit = Pošalji kod
choose-reset-title = Kamo da pošaljemo kod?
choose-reset-legend = Pošalji
choose-reset-email = E-poštom
choose-reset-text = SMS-om
choose-reset-to = Na { $destination }
reset-title = Poništite zaporku
reset-lead = Ako račun postoji, kod je na putu na { $destination }.
reset-everywhere = Odjavi me svugdje drugdje
reset-submit = Spremi novu zaporku
sent-code-hint = Nalazi se u poruci koju smo poslali. Možda će stići tek za minutu.
code-not-there = Kod još nije stigao?
code-resend = Pošalji novi
code-sent = Novi je kod na putu. Prethodni više ne vrijedi.
code-sent-just-now = Kod smo upravo poslali. Pričekajte pola minute prije nego što zatražite novi.
no-recovery = Nemamo adresu na koju bismo poslali kod. Zamolite administratora za pomoć.

## An account of one's own

sign-up-title = Izradite račun
sign-up-lead = za aplikaciju { $client }
sign-up-passwordless = Zaporku možete ostaviti praznu. Tada se prijavljujete kodom ili pristupnim ključem.
sign-up-submit = Izradi račun
optional = (neobavezno)
terms-title = Prije nego što nastavite
terms-lead = Pročitajte ovaj dokument i prihvatite ga. Nov je ili se promijenio otkako ste ga prihvatili.
terms-agree = Prihvaćam: { $title }
terms-read = Pročitajte „{ $title }” (otvara se na novoj kartici)
terms-missing = Za nastavak označite okvir „{ $title }”.
terms-decline = Ne prihvaćam
terms-declined-title = Niste prihvatili
terms-declined-lead = Bez toga se ovdje ne možete prijaviti. Aplikaciji ništa nismo proslijedili.
terms-again = Pročitaj ponovo
label-name = Ime i prezime
label-given-name = Ime
label-middle-name = Srednje ime
label-family-name = Prezime
label-nickname = Nadimak
label-birthdate = Datum rođenja
label-gender = Spol
label-address = Adresa
label-locale = Jezik
label-zoneinfo = Vremenska zona
label-profile = Stranica profila
label-picture = Slika
label-website = Web-stranica
field-missing = Ispunite ovo polje.
field-too-long = Tekst je predug. Skratite ga.
field-characters = Tekst sadrži znakove koji se ne mogu upotrijebiti. Uklonite ih.
username-taken = To korisničko ime već netko ima. Odaberite drugo.
name-taken = Račun s tim podatkom već postoji. Prijavite se ili poništite zaporku.
looks-like-contact = Korisničko ime ne smije izgledati kao adresa e-pošte ili telefonski broj. Odaberite drugo.
not-email = To nije adresa e-pošte. Izgleda ovako: name@example.com.
not-phone = To nije telefonski broj. Počnite znakom + i pozivnim brojem zemlje, na primjer +385 1 2345 678.
not-date = To nije datum.
not-url = To nije web-adresa. Počinje s https://.
not-number = To nije broj. Napišite ga kao 12 ili 12.5.
not-a-choice = Odaberite nešto od ponuđenog.
pattern-missed = Tekst nema traženi oblik.
choose-one = Odaberite
yes = Da
no = Ne
confirm-title = Potvrdite svoj račun
confirm-lead = Poslali smo kod na { $destination }.
confirm-lead-link = Poslali smo poveznicu na { $destination }. Otvorite je pa se vratite ovamo.
sent-code-missing = Unesite kod iz naše poruke.
sent-code-wrong = Kod nije točan. Provjerite ga ili zatražite novi.
code-expired = Kod više ne vrijedi. Zatražite novi.
contact-taken = Tu adresu u međuvremenu ima drugi račun. Prijavite se na njega ili poništite njegovu zaporku.
await-approval-title = Još malo
await-approval-lead = Vaš račun za aplikaciju { $client } je spreman. Netko vam još mora odobriti pristup; pokušajte ponovo poslije.
confirm-link-title = Preostaje još jedan pritisak
confirm-link-lead = Pritisnite gumb da biste potvrdili račun za aplikaciju { $client }. Ako ga niste tražili, zatvorite ovu stranicu.
confirm-link-submit = Potvrdi račun
confirmed-title = Vaš je račun potvrđen
confirmed-lead = Vratite se onamo gdje ste se registrirali ili se prijavite.
link-expired-title = Ova poveznica više ne vrijedi
link-expired-lead = Prijavite se imenom i zaporkom i poslat ćemo vam novu.

## Second step

choose-setup-title = Dodajte drugi korak
choose-setup-lead = Samu zaporku netko može pogoditi ili ukrasti. Uz drugi korak račun i tada ostaje vaš.
choose-setup-legend = Kako želite potvrđivati da ste to vi?
method-totp = Aplikacija za autentifikaciju
method-totp-hint = Aplikacija na telefonu ili računalu svakih 30 sekundi pokazuje novi kod. Ne treba joj mreža.
method-password = Zaporka
method-password-hint = Ona koju ste odabrali za ovaj račun.
method-email = Kod e-poštom
method-email-hint = Šaljemo ga na vašu adresu.
method-text = Kod SMS-om
method-text-hint = Šaljemo ga na vaš telefon.
choose-title = Kako se želite prijaviti?
choose-second-title = Kako to želite potvrditi?
choose-legend = Odaberite nešto od ponuđenog
other-way = Upotrijebi drugi način
sent-code-title = Unesite kod koji smo poslali
sent-code-lead = Na putu je na { $destination }.
sent-link-hint = Ili otvorite poveznicu iz poruke, na bilo kojem uređaju.
sent-link-waits = Ova će stranica tada sama nastaviti.
sent-link-opened = Poveznica je otvorena
await-link-title = Čekamo da otvorite poveznicu
await-link-lead = Otvorite poveznicu koja je na putu na { $destination } i ondje pritisnite gumb.
await-link-looks = Ova stranica to provjerava svakih nekoliko sekundi, a zatim sama nastavlja.
await-link-code = Unesi kod umjesto toga
link-pressed-title = Možete nastaviti
link-pressed-lead = Poveznica iz naše poruke je iskorištena. Prijeđite u aplikaciju { $client }.
sign-in-link-title = Prijavljujete li se vi?
sign-in-link-lead = Netko se u vaše ime želi prijaviti u aplikaciju { $client }.
sign-in-link-asked = { $count ->
    [0] Upravo sada
    [one] Prije { $count } minutu
    [few] Prije { $count } minute
   *[other] Prije { $count } minuta
}
sign-in-link-elsewhere = Prijavit će se onaj preglednik, a ne ovaj. Ako ondje niste počeli vi, odbijte: inače će netko drugi ući u vaš račun.
sign-in-link-yes = Da, prijavi me
sign-in-link-no = Ne, to nisam ja
sign-in-link-pressed-title = Vratite se onamo gdje ste počeli
sign-in-link-pressed-lead = Ondje stranica nastavlja sama. Ovu možete zatvoriti.
sign-in-link-refused-title = Nikoga nismo pustili
sign-in-link-refused-lead = Kod i poveznica iz te poruke više ne vrijede. Ne morate učiniti ništa drugo.
sign-in-link-expired-title = Ova poveznica više ne radi
sign-in-link-expired-lead = Iskorištena je ili joj je isteklo vrijeme. Ako ste upravo pritisnuli gumb, vratite se onamo gdje ste počeli. Inače ondje zatražite novu.
no-second = Vašem računu treba drugi korak, a ovdje se nijedan ne može upotrijebiti. Zamolite administratora za pomoć.
method-passkey = Pristupni ključ
method-passkey-hint = Vaš uređaj potvrđuje da ste to vi, otiskom prsta, licem ili PIN-om.
method-missing = Odaberite jedan od načina.
set-up-totp-title = Postavite aplikaciju za autentifikaciju
set-up-totp-lead = Dodajte ovaj račun u aplikaciju pa unesite kod koji ona pokaže.
set-up-totp-scan = Skenirajte ovu sliku aplikacijom.
set-up-totp-open = Otvori u aplikaciji na ovom uređaju
set-up-totp-key = Ili u aplikaciju upišite ovaj ključ:
set-up-totp-code-hint = Aplikacija ga pokazuje čim je račun dodan.
set-up-totp-submit = Provjeri kod i završi
qr-alt = QR kod s ključem za vašu aplikaciju za autentifikaciju. Isti je ključ ispisan u nastavku.
totp-title = Unesite kod
totp-hint = Otvorite aplikaciju za autentifikaciju da biste ga vidjeli.
totp-hint-device = Otvorite aplikaciju za autentifikaciju na uređaju { $device } da biste ga vidjeli.
code-missing = Unesite kod iz aplikacije.
code-malformed = Kod ima šest znamenki. Unesite sve.
code-wrong = Kod nije točan. Unesite kod koji aplikacija sada pokazuje.
code-used = Taj je kod već iskorišten. Pričekajte da aplikacija pokaže sljedeći.
method-recovery-code = Kod za oporavak
recovery-code-use = Upotrijebi kod za oporavak
remember-browser = { $count ->
    [one] Ne pitaj to u ovom pregledniku { $count } dan
    [few] Ne pitaj to u ovom pregledniku { $count } dana
   *[other] Ne pitaj to u ovom pregledniku { $count } dana
}
lose-factor = Ne mogu upotrijebiti ništa od toga
lost-factor-title = Prijava bez drugog koraka
lost-factor-lead = { $count ->
    [one] Da nitko drugi ne bi ušao, to traje { $count } dan. Obavijestit ćemo vas na svaku adresu i broj vašeg računa, a jedan pritisak to zaustavlja. Nakon tog roka dokažite isto još jednom i postavite novi drugi korak.
    [few] Da nitko drugi ne bi ušao, to traje { $count } dana. Obavijestit ćemo vas na svaku adresu i broj vašeg računa, a jedan pritisak to zaustavlja. Nakon tog roka dokažite isto još jednom i postavite novi drugi korak.
   *[other] Da nitko drugi ne bi ušao, to traje { $count } dana. Obavijestit ćemo vas na svaku adresu i broj vašeg računa, a jedan pritisak to zaustavlja. Nakon tog roka dokažite isto još jednom i postavite novi drugi korak.
}
lost-factor-ripe-lead = Čekanje je završilo. Dokažite još jednom da ste to vi. Zatim ćemo ukloniti vaše dosadašnje načine drugog koraka i svugdje vas odjaviti, a vi ćete postaviti novi.
lost-factor-legend = Kamo smijemo poslati kod?
lost-factor-submit = Pošalji kod
lost-factor-waits-title = Vaš zahtjev čeka
lost-factor-waits-lead = Vratite se { $when } ili u roku od dva tjedna nakon toga. Dotad se možete prijaviti samo s drugim korakom, a ako ga upotrijebite, zahtjev prestaje.
lost-factor-waits-hint = To niste bili vi? Otvorite poveznicu iz poruke koju smo poslali i promijenite zaporku.
stop-lost-factor-title = Zadržati drugi korak?
stop-lost-factor-lead = Netko je zatražio ulazak u vaš račun za aplikaciju { $client } bez drugog koraka. Ako to niste bili vi, zaustavite to odmah.
stop-lost-factor-submit = Zaustavi
lost-factor-stopped-title = Zaustavljeno je
lost-factor-stopped-lead = Vaš drugi korak ostaje. Ako to niste tražili vi, promijenite zaporku: netko je zna.
lost-factor-nothing-title = Nema se što zaustaviti
lost-factor-nothing-lead = Već je zaustavljeno ili je završilo. Ako drugog koraka više nema, a to niste bili vi, javite administratoru.
account-lost-factor = Netko je zatražio ulazak u vaš račun bez drugog koraka. Od { $when } korak se može ukloniti. Ako to niste bili vi, zaustavite to.
recovery-code-title = Unesite kod za oporavak
recovery-code-label = Kod za oporavak
recovery-code-hint = Jedan od deset koje ste spremili. Svaki vrijedi jednom.
recovery-code-missing = Unesite jedan od svojih kodova za oporavak.
recovery-code-wrong = Kod nije točan ili je već iskorišten. Provjerite ga ili unesite drugi.
recovery-codes-title = Spremite svoje kodove za oporavak
recovery-codes-lead = Ako izgubite telefon ili vam nije pri ruci, prijavit ćete se jednim od ovih kodova. Svaki vrijedi jednom. Ispišite ih ili kopirajte na sigurno mjesto.
recovery-codes-once = Prikazujemo ih samo ovaj put. Prijašnji više ne vrijede.
recovery-codes-kept = Kodovi su spremljeni
device-name-too-long = Taj je naziv predug. Unesite najviše 64 znaka.
authenticator-added = Vaša aplikacija za autentifikaciju je dodana.

## Sessions

continue-title = Dobro došli natrag
continue-lead = Možete odmah prijeći u aplikaciju { $client }.
choose-account-title = Odaberite račun
choose-account-lead = Tko prelazi u aplikaciju { $client }?
choose-account-again = Ponovna prijava
sign-out-of = Odjavi račun { $name }
sign-out-all = Odjavi sve
confirm-sign-out-title = Odjaviti se?
confirm-sign-out-lead = Odjavit ćemo vas iz svih aplikacija koje u ovom pregledniku upotrebljavaju ovu prijavu.
signed-out-title = Odjavljeni ste
signed-out-lead = Sada možete zatvoriti ovaj prozor.
signed-out-notice = Odjavljeni ste.
session-refreshed = Tokeni su osvježeni.

## The account page

account-title = Vaš račun
account-profile-heading = O vama
account-verified = Potvrđeno
account-unverified = Nije potvrđeno
account-profile-change = Promijeni podatke
account-profile-title = Promijenite svoje podatke
account-save = Spremi
account-email-change = Promijeni adresu e-pošte
account-email-add = Dodaj adresu e-pošte
account-email-title = Vaša adresa e-pošte
account-email-code-title = Potvrdite ovu adresu e-pošte
account-phone-change = Promijeni telefonski broj
account-phone-add = Dodaj telefonski broj
account-phone-title = Vaš telefonski broj
account-phone-code-title = Potvrdite ovaj telefonski broj
account-contact-lead = Onamo šaljemo kod. Dok ga ne unesete, ništa se ne mijenja.
account-contact-other = Unesi drugi podatak
label-preferred-username = Ime za prijavu
profile-changed = Vaši su podaci promijenjeni.
email-changed = Vaša je adresa e-pošte promijenjena.
phone-changed = Vaš je telefonski broj promijenjen.
account-email-remove = Ukloni ovu adresu
account-phone-remove = Ukloni ovaj broj
email-removed = Vaša je adresa e-pošte uklonjena.
phone-removed = Vaš je telefonski broj uklonjen.
already-yours = Taj podatak već imate. Unesite drugi.
sign-in-again = Za to je potrebno da ste se prijavili u posljednjih deset minuta. Prijavite se ponovo pa se vratite.
second-step-first = To mijenja način na koji se prijavljujete, zato je najprije potreban drugi korak. Odjavite se svugdje i prijavite s njim ili u svojoj aplikaciji otvorite ono što ga traži. Zatim se vratite.
prove-first = Prije nego što to promijenite, potvrdite da ste to vi.
prove-link = Potvrdi kodom
account-proof-title = Potvrdite da ste to vi
account-proof-lead = Zatim možete nastaviti s onim što ste htjeli promijeniti.
account-proof-code-title = Unesite kod za potvrdu
proof-done = Hvala, potvrđeno je. Sada možete nastaviti.
account-sign-in-heading = Kako se prijavljujete
account-change-password = Promijeni zaporku
account-set-password = Odaberi zaporku
account-first-password-title = Odaberite zaporku
account-no-app = Nema
account-added = Dodano { $when }
account-remove-app = Ukloni aplikaciju
account-add-app = Dodaj aplikaciju
account-change-app = Imenuj ili ukloni
account-new-authenticator-title = Dodajte aplikaciju za autentifikaciju
account-new-authenticator-submit = Dodaj
account-recovery-codes = Kodovi za oporavak
account-recovery-codes-left = { $count ->
    [0] Nije preostao nijedan
    [one] Preostao je { $count }
    [few] Preostala su { $count }
   *[other] Preostalo je { $count }
}
account-recovery-codes-make = Izradi nove
account-recovery-codes-title = Izradite nove kodove za oporavak
account-recovery-codes-lead = Dobit ćete deset kodova za dan kad vam drugi korak neće biti pri ruci. Dosadašnji odmah prestaju vrijediti.
account-recovery-codes-submit = Izradi nove kodove
account-browsers-heading = Pouzdani preglednici
account-browsers-hint = U njima ne tražimo drugi korak. Ako neki od njih ne prepoznajete, uklonite ga i promijenite zaporku.
account-trusted-browser = Pouzdani preglednik
account-browser-seen = Zadnja upotreba { $when }
account-browser-until = Do { $when }
account-browser-forget = Ukloni
account-browsers-forget = Ukloni sve
browsers-forgotten = Ondje ćemo ponovo tražiti drugi korak.
account-session-heading = Gdje ste prijavljeni
account-this-browser = Ovaj preglednik
account-since = Od { $when }
account-sessions-link = Svi preglednici
account-sessions-lead = Aplikacija u koju ste se ondje prijavili ostaje prijavljena; pristup joj ukidate na stranici svojeg računa. Ako neki preglednik ne prepoznajete, odjavite ga i promijenite zaporku.
account-some-browser = Preglednik
account-sessions-end = Odjavi sve ostale
account-sessions-more = { $count ->
    [one] I još { $count }
    [few] I još { $count }
   *[other] I još { $count }
}
session-ended = Ondje ste odjavljeni.
sessions-ended = Odjavljeni ste svugdje drugdje.
account-events-link = Nedavne aktivnosti
account-events-title = Nedavne aktivnosti
account-events-lead = Ako nešto ovdje ne prepoznajete, recite nam. Tada ćemo zatvoriti vaš račun za sve ostale.
account-events-none = Još ništa nije zabilježeno.
event-browser = { $browser } u sustavu { $system }
event-not-me = To nisam ja
event-refused = Odbijeno
event-sign-in = Prijava
event-sign-in-failed = Pokušaj prijave
event-sign-in-blocked = Blokirana prijava
event-unusual-low = Pomalo neobično: { $signs }
event-unusual-medium = Neobično: { $signs }
event-unusual-high = Vrlo neobično: { $signs }
event-sign-up = Račun je izrađen
event-confirmed = Račun je potvrđen
event-password-changed = Zaporka je promijenjena
event-recovery-begun = Zatražen je kod za poništavanje zaporke
event-password-reset = Zaporka je poništena
event-app-added = Aplikacija za autentifikaciju je dodana
event-app-removed = Aplikacija za autentifikaciju je uklonjena
event-passkey-added = Pristupni ključ je dodan
event-passkey-removed = Pristupni ključ je uklonjen
event-browser-trusted = Preglednik je označen kao pouzdan
event-browsers-forgotten = Pouzdani preglednici su uklonjeni
event-email-codes-added = Slanje kodova e-poštom je uključeno
event-email-codes-removed = Slanje kodova e-poštom je isključeno
event-text-codes-added = Slanje kodova SMS-om je uključeno
event-text-codes-removed = Slanje kodova SMS-om je isključeno
event-recovery-codes-made = Kodovi za oporavak su izrađeni
event-recovery-code-used = Kod za oporavak je iskorišten
event-recovery-codes-removed = Kodovi za oporavak su uklonjeni
event-profile-changed = Podaci su promijenjeni
event-email-changed = Adresa e-pošte je promijenjena
event-phone-changed = Telefonski broj je promijenjen
event-email-removed = Adresa e-pošte je uklonjena
event-phone-removed = Telefonski broj je uklonjen
event-sign-out = Odjava
event-everywhere = Odjava svugdje
event-sessions-ended = Odjava drugdje
event-terms-agreed = Uvjeti su prihvaćeni
event-consent-withdrawn = Privola je povučena
event-app-disconnected = Aplikacija je odspojena
event-exported = Podaci su preuzeti
event-disowned = „To nisam ja”
event-lost-factor-begun = Zatražen je ulazak bez drugog koraka
event-lost-factor-stopped = Zahtjev za ulazak bez drugog koraka je zaustavljen
event-lost-factor-finished = Načini drugog koraka uklonjeni su nakon čekanja
event-administered = Promijenio administrator
not-me-title = To niste bili vi?
not-me-lead = Onda ćemo učiniti ovo:
not-me-ends = Odjavit ćemo vas u svim ostalim preglednicima i svim aplikacijama.
not-me-app = Uklonit ćemo aplikaciju za autentifikaciju dodanu nakon toga.
not-me-recovery-codes = Kodovi za oporavak izrađeni nakon toga prestat će vrijediti.
not-me-passkey = Uklonit ćemo pristupni ključ dodan nakon toga.
not-me-email-codes = Isključit ćemo slanje kodova e-poštom ako je uključeno nakon toga.
not-me-text-codes = Isključit ćemo slanje kodova SMS-om ako je uključeno nakon toga.
not-me-password = Odabrat ćete novu zaporku, a stara više neće vrijediti.
not-me-submit = Zaštiti moj račun
secured = Račun je opet samo vaš: zaporka je nova, a svi su ostali odjavljeni.
account-everywhere = Odjavi me svugdje
account-everywhere-hint = Možete se odjednom odjaviti u svim preglednicima i aplikacijama, pa i ovdje.
account-apps-heading = Aplikacije s pristupom
account-apps-hint = Aplikacija koju odspojite više ne djeluje u vaše ime. Može se vratiti kad se ponovo prijavite u nju.
account-apps-none = Nema
account-app-last = Zadnja prijava { $when }
account-disconnect = Odspoji
account-disconnect-app = Odspoji aplikaciju { $name }
app-disconnected = Aplikacija više nema pristup vašem računu.
account-terms-heading = Uvjeti i privole
account-terms-version = Verzija { $version }
account-terms-since = Prihvaćeno { $when }
account-terms-language = Jezik: { $language }
account-terms-none = Dosad ništa niste prihvatili.
account-terms-offers = Što možete prihvatiti
account-terms-agree = Prihvaćam
account-terms-withdraw = Povuci
consent-given = Hvala. Vaša je privola zabilježena.
consent-withdrawn = Vaša je privola povučena.
account-data-heading = Vaši podaci
account-export-hint = Ono što se o vama čuva, kao datoteka koju programi mogu čitati.
account-export = Preuzmi moje podatke
account-delete = Izbriši račun
account-back = Natrag na račun
account-password-title = Promijenite zaporku
label-current-password = Trenutačna zaporka
current-password-missing = Unesite trenutačnu zaporku.
current-password-wrong = To nije vaša trenutačna zaporka.
account-authenticator-title = Vaša aplikacija za autentifikaciju
account-authenticator-lead = Njezini se kodovi više neće prihvaćati. Ako je drugi korak obavezan, a ovaj je bio jedini, pri sljedećoj ćete prijavi postaviti novi.
account-authenticator-submit = Ukloni aplikaciju
authenticator-removed = Vaša aplikacija za autentifikaciju je uklonjena.

passkey-title = Upotrijebite pristupni ključ
passkey-lead = Uređaj traži otisak prsta, lice ili PIN. Ako je pristupni ključ na telefonu, odaberite telefon u prozoru koji se otvori.
passkey-use = Upotrijebi ključ
passkey-sign-in = Prijava pristupnim ključem
passkey-unable = Za pristupne ključeve potrebni su JavaScript i preglednik koji ih podržava. Ovdje upotrijebite drugi način.
passkey-trouble = Nije uspjelo ili je otkazano. Pokušajte ponovo ili upotrijebite drugi način.
passkey-refused = Prijava ovim pristupnim ključem ovdje nije uspjela. Pokušajte ponovo ili upotrijebite drugi način.
passkey-too-late = Prošlo je previše vremena. Pokušajte ponovo.
passkey-known = Ovaj se pristupni ključ već upotrebljava. Prijavite se njime ili izradite drugi.
passkeys-full = Imate najveći dopušteni broj pristupnih ključeva. Najprije uklonite jedan.
new-passkey-title = Jednostavnija prijava pristupnim ključem
new-passkey-lead = Pristupnim se ključem prijavljujete otiskom prsta, licem ili PIN-om. Ništa ne morate pamtiti i nema ničega što bi lažna stranica mogla ukrasti.
new-passkey-submit = Izradi pristupni ključ
new-passkey-later = Ne sada
label-passkey-name = Naziv pristupnog ključa
passkey-name-hint = Da biste ga poslije prepoznali, na primjer „Moj telefon”. Može ostati prazno.
passkey-prove-lead = Pristupni ključ otvara vaš račun. Najprije unesite zaporku da ga nitko drugi ne bi mogao dodati.
passkeys-title = Vaši pristupni ključevi
passkeys-heading = Pristupni ključevi
passkeys-none = Nema
passkeys-manage = Prikaži ključeve
passkeys-back = Natrag na pristupne ključeve
passkey-add = Dodaj pristupni ključ
passkey-change = Promijeni
passkey-unnamed = Pristupni ključ bez naziva
passkey-used = Zadnja upotreba { $when }
passkey-unused = Još nije upotrijebljen
passkey-synced = Na više vaših uređaja
passkey-own-title = Vaš pristupni ključ
passkey-rename = Spremi naziv
passkey-remove-heading = Ukloni ovaj pristupni ključ
passkey-remove-hint = Više neće otvarati vaš račun. Na uređaju može ostati na popisu dok ga ondje ne izbrišete.
passkey-remove = Ukloni ključ
passkey-added = Vaš je pristupni ključ spreman. Upotrijebite ga pri sljedećoj prijavi.
passkey-renamed = Naziv je spremljen.
passkey-removed = Pristupni ključ je uklonjen.
account-deletion-title = Izbrisati račun?
account-deletion-lead = Vaš račun i sve što mu pripada zauvijek će nestati u svakoj aplikaciji koja ga upotrebljava. Nitko ga ne može vratiti.
label-account-name = Naziv računa
account-name-hint = Da biste potvrdili namjeru, upišite { $name }
account-name-wrong = To nije naziv ovog računa. Upišite ga onako kako je prikazan.
account-deletion-submit = Izbriši zauvijek
account-deleted-title = Vaš je račun izbrisan
account-deleted-lead = Ovdje od njega nije ostalo ništa. Aplikacija { $client } možda još ima vlastite podatke.
account-closed-title = Najprije se prijavite
account-closed-lead = Vaš će se račun otvoriti čim se prijavite u aplikaciju { $client }. Prijavite se ondje pa se vratite.

## When it does not go on as planned

page-out-of-date = Ta je stranica bila zastarjela. Nastavite ovdje.
time-ran-out = Prošlo je neko vrijeme, zato počinjemo iznova. Prijavite se još jednom.
form-unverified = Nismo mogli provjeriti odakle je obrazac stigao. Pošaljite ga ponovo.
cookies-blocked = Preglednik nije vratio naš kolačić. Dopustite kolačiće za ovu web-lokaciju pa pokušajte ponovo.
too-many-requests = Previše pokušaja u kratkom vremenu. Pokušajte ponovo { $wait }.
busy = Upravo se prijavljuje mnogo ljudi. Pokušajte ponovo za koji trenutak.
expired-title = Vrijeme je isteklo
expired-lead = Da bi vaš račun ostao siguran, prijava nakon nekog vremena istječe. Ništa nije izgubljeno; samo počnite iznova.
locked-title = Pričekajte malo
locked-lead = Bilo je previše neuspjelih pokušaja, zato nakratko nikoga ne puštamo. To štiti račun od pogađanja zaporke.
locked-wait = Pokušajte ponovo { $wait }.
too-many-title = Malo sporije, molimo
too-many-lead = U kratkom je vremenu stiglo više nego što primamo. Ništa nije izgubljeno; samo pričekajte i nastavite.
form-post-title = Trenutak
form-post-lead = Vraćamo vas u aplikaciju { $client }. Ako se ništa ne događa, pritisnite Nastavi.

error-not-found-heading = Stranica nije pronađena
error-not-found-what = Na ovoj adresi nema stranice.
error-not-found-next = Provjerite adresu ili se vratite u aplikaciju i krenite odande.
error-method-not-allowed-heading = To se ovdje ne može učiniti
error-method-not-allowed-what = Adresa postoji, ali ne za ovu vrstu zahtjeva.
error-method-not-allowed-next = Vratite se u aplikaciju i krenite odande.
error-too-large-heading = Poslano je previše
error-too-large-what = Obrazac je sadržavao više nego što možemo primiti.
error-too-large-next = Vratite se, skratite ono što ste unijeli i pošaljite ponovo.
error-bad-request-heading = Nismo razumjeli zahtjev
error-bad-request-what = Nešto u njemu nedostaje ili je oštećeno.
error-bad-request-next = Vratite se u aplikaciju i počnite iznova.
error-form-unverified-heading = Nismo mogli provjeriti obrazac
error-form-unverified-what = Obrazac i kolačić vašeg preglednika ne pripadaju zajedno. To se događa kad je stranica dugo otvorena ili kad su kolačići izbrisani.
error-form-unverified-next = Vratite se, ponovo učitajte stranicu i još jednom pošaljite obrazac.
error-cookies-blocked-heading = Za prijavu su potrebni kolačići
error-cookies-blocked-what = Preglednik nije vratio naš kolačić, pa ne možemo razlikovati vašu prijavu od drugih.
error-cookies-blocked-next = U postavkama preglednika dopustite kolačiće za ovu web-lokaciju pa počnite iznova.
error-busy-heading = Prijavljuje se mnogo ljudi
error-busy-what = Trenutačno ne možemo primiti više.
error-busy-next = Pokušajte ponovo za koji trenutak.
error-store-unavailable-heading = Prijava je prekinuta
error-store-unavailable-what = Dio naše usluge ne odgovara. Vaš račun i zaporka su sigurni.
error-store-unavailable-next = Pokušajte ponovo za nekoliko minuta.
error-too-many-requests-heading = Previše pokušaja
error-too-many-requests-what = Iz vaše je mreže u kratkom vremenu stiglo mnogo zahtjeva.
error-too-many-requests-next = Pričekajte nekoliko minuta pa pokušajte ponovo.
error-network-heading = Odavde se ne možete prijaviti
error-network-what = Mreža kojom se sada služite nije među onima iz kojih se ova stranica smije upotrebljavati.
error-network-next = Pokušajte iz druge mreže. Ako bi odavde trebalo raditi, navedite broj u nastavku onome tko vodi ovu prijavu.
error-internal-heading = Nešto je kod nas pošlo po zlu
error-internal-what = Niste učinili ništa pogrešno. Pogreška je zabilježena.
error-internal-next = Pokušajte ponovo. Ako se ponovi, navedite administratoru referentni broj u nastavku.
error-redirect-mismatch-heading = Ne možemo vas vratiti
error-redirect-mismatch-what = Aplikacija je tražila da vas vratimo na adresu koju nije registrirala. Radi vaše zaštite ovdje se zaustavljamo.
error-redirect-mismatch-next = Javite onima koji vode aplikaciju. Trebat će im referentni broj u nastavku.
error-missing-parameters-heading = Poveznica nije potpuna
error-missing-parameters-what = Aplikacija je izostavila nešto što je potrebno za prijavu.
error-missing-parameters-next = Vratite se u aplikaciju i počnite iznova. Ako to ne pomogne, javite onima koji je vode.
error-unknown-client-heading = Ne poznajemo ovu aplikaciju
error-unknown-client-what = Aplikacija koja vas je ovamo poslala nije registrirana kod nas.
error-unknown-client-next = Provjerite poveznicu ili javite onima koji vode aplikaciju.
error-unknown-host-heading = Ovdje se nitko ne prijavljuje
error-unknown-host-what = Za ovu adresu prijava nije postavljena.
error-unknown-host-next = Provjerite ima li u adresi pogreške u pisanju.
error-login-unavailable-heading = Ove stranice za prijavu nisu dostupne
error-login-unavailable-what = Aplikacija trenutačno nema vlastite stranice za prijavu.
error-login-unavailable-next = Javite onima koji vode aplikaciju. Trebat će im referentni broj u nastavku.
error-logout-destination-heading = Ne možemo vas poslati dalje
error-logout-destination-what = Aplikacija je tražila da vas pošaljemo na adresu koju nije registrirala. Radi vaše zaštite ovdje se zaustavljamo.
error-logout-destination-next = Možete zatvoriti ovaj prozor ili sami otvoriti aplikaciju.
error-not-confirmed-heading = Vaš račun još nije potvrđen
error-not-confirmed-what = Ime i zaporka su točni, ali račun nije potvrđen.
error-not-confirmed-next = Zamolite administratora da ga potvrdi pa se ponovo prijavite.
error-reset-required-heading = Zaporku treba poništiti
error-reset-required-what = Radi vaše sigurnosti stara zaporka više ne vrijedi.
error-reset-required-next = Zatražite novu od administratora.
error-no-factor-heading = Nedostaje drugi korak
error-no-factor-what = Ova aplikacija traži drugi korak, a vaš račun nema nijedan koji bi se ovdje mogao upotrijebiti.
error-no-factor-next = Zamolite administratora da vam ga doda.

## Mail and text messages

moment = { $day }. { $month ->
    [1] siječnja
    [2] veljače
    [3] ožujka
    [4] travnja
    [5] svibnja
    [6] lipnja
    [7] srpnja
    [8] kolovoza
    [9] rujna
    [10] listopada
    [11] studenoga
   *[other] prosinca
} { $year }. u { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Vaš kod
mail-or-link = Ili otvorite ovu poveznicu, na bilo kojem uređaju. Prijavit ćete se ondje gdje ste počeli:
mail-fact-account = Račun
mail-fact-password = Privremena zaporka
mail-fact-device = Uređaj
mail-fact-when = Kada
mail-fact-browser = Preglednik
mail-fact-address = Mrežna adresa
mail-fact-now = Sada
mail-fact-takes-effect = Počinje vrijediti
mail-fact-codes-left = Preostali kodovi za oporavak
mail-fact-unusual = Neobično
mail-fact-country = Zemlja
risk-new-browser = novi preglednik
risk-new-network = nova mreža
risk-many-failures = mnogo pogrešnih pokušaja prije toga
risk-new-country = nova zemlja
risk-impossible-travel = predaleko od prethodne prijave
mail-action-confirm = Potvrdi adresu e-pošte
mail-action-sign-in = Prijava
mail-action-stop = Zaustavi
mail-action-not-me = To nisam ja
mail-note-code-lasts = Kod vrijedi { $span } i može se iskoristiti jednom.
mail-note-link-lasts = Poveznica vrijedi { $span } i može se iskoristiti jednom.
mail-note-password-lasts = Zaporka se može iskoristiti jednom i vrijedi { $span }. Pri prijavi ćete odabrati vlastitu.
mail-note-ignore = Ako to niste tražili, zanemarite ovu poruku. Ništa se neće dogoditi.
mail-note-keep = Kod zadržite za sebe: nitko iz tima { $app } nikada vas neće pitati za njega.
mail-note-somebody-knows = Ako se upravo ne prijavljujete, netko drugi zna vašu zaporku. Promijenite je.
mail-note-nothing-changed = Ako to niste tražili, zanemarite ovu poruku. Vaša zaporka ostaje ista.
mail-note-not-you = Ako ste to bili vi, ne morate ništa učiniti. Ako niste, odmah javite administratoru.
mail-note-blocked-you = Ako ste to bili vi, prijavite se iz preglednika ili s mjesta koje ste već upotrebljavali ili pristupnim ključem.
mail-note-blocked-not-you = Ako to niste bili vi, netko možda zna vašu zaporku. Odaberite drugu.
mail-footer = Ovu je poruku automatski poslala aplikacija { $app }. Odgovori na nju se ne čitaju.

mail-sign-up-code-title = Potvrdite svoju adresu e-pošte
mail-sign-up-code-lead = Unesite ovaj kod da biste dovršili registraciju u aplikaciji { $app }.
mail-sign-up-link-title = Potvrdite svoju adresu e-pošte
mail-sign-up-link-lead = Do registracije u aplikaciji { $app } preostaje jedan korak: potvrdite da je ova adresa vaša.
mail-resent-code-title = Vaš novi kod
mail-resent-code-lead = Unesite ovaj kod da biste dovršili registraciju u aplikaciji { $app }. Prijašnji kodovi više ne vrijede.
mail-resent-link-title = Vaša nova poveznica
mail-resent-link-lead = Potvrdite da je ova adresa vaša da biste dovršili registraciju u aplikaciji { $app }. Prijašnje poveznice više ne vrijede.
mail-recovery-code-title = Poništite zaporku
mail-recovery-code-lead = Unesite ovaj kod da biste odabrali novu zaporku za aplikaciju { $app }.
mail-sign-in-code-title = Vaš kod za prijavu
mail-sign-in-code-lead = Unesite ovaj kod da biste se prijavili u aplikaciju { $app }.
mail-mfa-code-title = Vaš kod za drugi korak
mail-mfa-code-lead = Zaporka je bila točna. Unesite ovaj kod da biste dovršili prijavu u aplikaciju { $app }.
mail-attribute-code-title = Potvrdite svoju novu adresu e-pošte
mail-attribute-code-lead = Unesite ovaj kod da biste ovu adresu upotrebljavali za svoj račun u aplikaciji { $app }.
mail-invitation-title = Vaš je račun spreman
mail-invitation-lead = Za vas je izrađen račun u aplikaciji { $app }.
mail-already-registered-title = Već imate račun
mail-already-registered-lead = Netko je pokušao upotrijebiti ovu adresu za račun u aplikaciji { $app }, a račun za nju već postoji. Ako ste to bili vi, prijavite se kao i obično ili poništite zaporku ako je više ne znate.
mail-password-changed-title = Vaša je zaporka promijenjena
mail-password-changed-lead = Zaporka vašeg računa u aplikaciji { $app } je promijenjena.
mail-authenticator-added-title = Dodana je aplikacija za autentifikaciju
mail-authenticator-added-lead = Odsad aplikacija za autentifikaciju može potvrditi da se u aplikaciju { $app } prijavljujete vi.
mail-authenticator-removed-title = Uklonjena je aplikacija za autentifikaciju
mail-authenticator-removed-lead = Aplikacija za autentifikaciju više se ne može upotrebljavati s vašim računom u aplikaciji { $app }.
mail-passkey-added-title = Dodan je pristupni ključ
mail-passkey-added-lead = Odsad novi pristupni ključ otvara vaš račun u aplikaciji { $app }.
mail-passkey-removed-title = Uklonjen je pristupni ključ
mail-passkey-removed-lead = Jedan od pristupnih ključeva više ne otvara vaš račun u aplikaciji { $app }.
mail-passkey-copied-title = Odbijen je pristupni ključ
mail-passkey-copied-lead = Netko se pokušao prijaviti u aplikaciju { $app } vašim pristupnim ključem koji je možda kopiran i bio je odbijen. Uklonite taj pristupni ključ s računa i dodajte novi.
mail-recovery-codes-made-title = Izrađeni su novi kodovi za oporavak
mail-recovery-codes-made-lead = Postoje novi kodovi za oporavak za vaš račun u aplikaciji { $app }. Prijašnji više ne vrijede.
mail-recovery-code-used-title = Iskorišten je kod za oporavak
mail-recovery-code-used-lead = Netko se prijavio na vaš račun u aplikaciji { $app } jednim od vaših kodova za oporavak.
mail-recovery-codes-low-title = Preostalo je malo kodova za oporavak
mail-recovery-codes-low-lead = Netko se prijavio na vaš račun u aplikaciji { $app } jednim od vaših kodova za oporavak. Preostalo ih je malo: izradite nove na stranici svojeg računa.
mail-new-device-title = Prijava iz novog preglednika
mail-new-device-lead = Netko se prijavio na vaš račun u aplikaciji { $app } iz preglednika koji nismo poznavali.
mail-unusual-sign-in-title = Neobična prijava
mail-unusual-sign-in-lead = Netko se prijavio na vaš račun u aplikaciji { $app } i nešto je u tome bilo neobično.
mail-sign-in-blocked-title = Prijava je blokirana
mail-sign-in-blocked-lead = Netko je prošao prvi korak prijave na vaš račun u aplikaciji { $app }. To je bilo toliko neobično da nikoga nismo pustili.
mail-account-deleted-title = Vaš je račun izbrisan
mail-account-deleted-lead = Vaš račun u aplikaciji { $app } i sve što mu je pripadalo izbrisano je.
mail-email-changed-title = Vaša je adresa e-pošte promijenjena
mail-email-changed-lead = Vaš račun u aplikaciji { $app } sada ima drugu adresu e-pošte. Poruke odsad stižu onamo, a ovo je bila zadnja na prijašnju adresu.
mail-phone-changed-title = Vaš je telefonski broj promijenjen
mail-phone-changed-lead = Vaš račun u aplikaciji { $app } sada ima drugi telefonski broj.
mail-email-removed-title = Vaša je adresa e-pošte uklonjena
mail-email-removed-lead = Vaš račun u aplikaciji { $app } više nema ovu adresu e-pošte. Ovo je bila zadnja poruka na nju.
mail-phone-removed-title = Vaš je telefonski broj uklonjen
mail-phone-removed-lead = Vaš račun u aplikaciji { $app } više nema ovaj telefonski broj.
mail-lost-factor-begun-title = Vaš će drugi korak uskoro biti uklonjen
mail-lost-factor-begun-lead = Netko je zatražio prijavu na vaš račun u aplikaciji { $app } bez drugog koraka. Ako to niste bili vi, zaustavite to odmah. Dovoljan je jedan pritisak i ne morate se prijaviti.
mail-lost-factor-finished-title = Vaš je drugi korak uklonjen
mail-lost-factor-finished-lead = Drugi korak vašeg računa u aplikaciji { $app } uklonjen je na zahtjev. Pri sljedećoj prijavi postavite novi.

sms-sign-up-code = { $app }: { $code } je vaš kod za registraciju.
sms-sign-up-link = { $app }: potvrdite ovaj broj za registraciju: { $link }
sms-resent-code = { $app }: { $code } je vaš novi kod za registraciju.
sms-resent-link = { $app }: vaša nova poveznica za potvrdu ovog broja: { $link }
sms-recovery-code = { $app }: { $code } je vaš kod za poništavanje zaporke. Nikome ga ne dajte.
sms-sign-in-code = { $app }: { $code } je vaš kod za prijavu. Nikome ga ne dajte.
sms-mfa-code = { $app }: { $code } je vaš kod za drugi korak. Nikome ga ne dajte.
sms-attribute-code = { $app }: { $code } je vaš kod za potvrdu ovog broja.
sms-invitation = { $app }: korisničko ime { $username }, privremena zaporka { $code }
sms-already-registered = { $app }: ovaj broj već ima račun. Prijavite se ili poništite zaporku.
sms-password-changed = { $app }: promijenjena je zaporka računa { $username }. To niste vi? Javite administratoru.
sms-authenticator-added = { $app }: računu { $username } dodana je aplikacija za autentifikaciju. To niste vi? Javite administratoru.
sms-authenticator-removed = { $app }: s računa { $username } uklonjena je aplikacija za autentifikaciju. To niste vi? Javite administratoru.
sms-passkey-added = { $app }: računu { $username } dodan je pristupni ključ. To niste vi? Javite administratoru.
sms-passkey-removed = { $app }: s računa { $username } uklonjen je pristupni ključ. To niste vi? Javite administratoru.
sms-passkey-copied = { $app }: odbijen je pristupni ključ računa { $username } koji je možda kopiran. Uklonite ga s računa.
sms-recovery-codes-made = { $app }: izrađeni su novi kodovi za oporavak računa { $username }. To niste vi? Javite administratoru.
sms-recovery-code-used = { $app }: prijava na račun { $username } kodom za oporavak. To niste vi? Javite administratoru.
sms-recovery-codes-low = { $app }: prijava na račun { $username } kodom za oporavak, preostalo ih je malo. To niste vi? Javite administratoru.
sms-new-device = { $app }: prijava na račun { $username } iz novog preglednika. To niste vi? Javite administratoru.
sms-unusual-sign-in = { $app }: neobična prijava na račun { $username }. To niste vi? Javite administratoru.
sms-sign-in-blocked = { $app }: blokirana je neobična prijava na račun { $username }. To niste vi? Promijenite zaporku.
sms-account-deleted = { $app }: račun { $username } je izbrisan.
sms-email-changed = { $app }: promijenjena je adresa e-pošte računa { $username }. To niste vi? Javite administratoru.
sms-phone-changed = { $app }: promijenjen je telefonski broj računa { $username }. To niste vi? Javite administratoru.
sms-email-removed = { $app }: uklonjena je adresa e-pošte računa { $username }. To niste vi? Javite administratoru.
sms-phone-removed = { $app }: uklonjen je telefonski broj računa { $username }. To niste vi? Javite administratoru.
sms-lost-factor-begun = { $app }: netko je zatražio uklanjanje drugog koraka računa { $username }. To niste vi? Zaustavite to: { $link }
sms-lost-factor-finished = { $app }: uklonjen je drugi korak računa { $username }. To niste vi? Javite administratoru.

## Demo

demo-home = U demo aplikaciju
demo-home-title = Mala aplikacija
demo-home-lead = Još ništa ne zna o vama. Prijavite se i vidite što će saznati.
demo-start-title = Osobe kao koje se možete prijaviti
demo-start-lead = Postoje samo u ovom demu. Svaka pokazuje drugi put kroz stranice.
demo-shows-password = Prijavljuje se samo zaporkom.
demo-shows-totp = Unosi kod iz aplikacije za autentifikaciju.
demo-shows-invited = Ima privremenu zaporku i bira novu.
demo-shows-set-up = Najprije mora postaviti drugi korak.
demo-shows-disabled = Ima onemogućen račun i prijava se odbija.
demo-shows-studio = Mijenja izgled stranica na /studio.
demo-totp-key = Ključ za autentifikaciju
demo-session-title = Prijavljeni ste
demo-refresh = Osvježi tokene
demo-id-token = ID token
demo-access-token = Pristupni token
demo-claim = Tvrdnja
demo-value = Vrijednost
demo-error-title = Prijava nije dovršena
demo-error-lead = Aplikacija je umjesto koda dobila ovo:
mailbox-title = Poslane poruke
mailbox-lead = U ovom demu ništa ne napušta računalo. Ono što bi bilo poslano čuva se ovdje.
mailbox-empty = Još ništa nije poslano.
mailbox-mail = E-pošta
mailbox-sms = SMS
mailbox-from = Od
mailbox-to = Za
mailbox-sent = Poslano
mailbox-raw = Prikaži cijeli izvor
