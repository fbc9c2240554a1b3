## On every page

languages = Nyelv
languages-go = Váltás
title-error = Hiba:
summary-heading = Kérjük, ellenőrizze a következőket
next = Tovább
continue = Folytatás
other-account = Másik fiók használata
not-you = Nem Ön az?
sign-out = Kijelentkezés
signed-in-as = Bejelentkezve mint
reference = Hivatkozási szám
way-back = Vissza ide: { $client }
way-sign-in = Bejelentkezés
way-again = Újrapróbálkozás
wait-seconds = { $count ->
    [one] 1 másodperc múlva
   *[other] { $count } másodperc múlva
}
wait-minutes = { $count ->
    [one] 1 perc múlva
   *[other] { $count } perc múlva
}
wait-hours = { $count ->
    [one] 1 óra múlva
   *[other] { $count } óra múlva
}
span-minutes = { $count ->
    [one] 1 percig
   *[other] { $count } percig
}
span-hours = { $count ->
    [one] 1 óráig
   *[other] { $count } óráig
}
span-days = { $count ->
    [one] 1 napig
   *[other] { $count } napig
}

## Fields

label-username = Felhasználónév
label-email = E-mail-cím
label-phone = Telefonszám
label-email-or-phone = E-mail-cím vagy telefonszám
label-any = Felhasználónév, e-mail-cím vagy telefonszám
label-password = Jelszó
label-new-password = Új jelszó
label-confirm-password = Új jelszó ismét
label-device-name = Az eszköz neve (nem kötelező)
password-show = Jelszó megjelenítése
password-hide = Jelszó elrejtése
code-label = Kód
device-name-hint = Például „A telefonom”, hogy később tudja, melyik alkalmazást kell megnyitnia.

## Signing in

sign-in-title = Bejelentkezés
sign-in-lead = a folytatáshoz itt: { $client }
sign-in-submit = Bejelentkezés
password-title = Adja meg jelszavát
username-missing = Adja meg azt a nevet, amellyel bejelentkezik.
username-too-long = A név túl hosszú. Legfeljebb 128 karaktert adjon meg.
password-missing = Adja meg jelszavát.
wrong-credentials = A név vagy a jelszó nem megfelelő. Ellenőrizze mindkettőt, és próbálja újra.
unknown-user = Itt senki sem használja ezt a nevet. Ellenőrizze az írásmódját.
account-locked = Túl sok volt a hibás próbálkozás. Próbálja újra { $wait }.
temporary-password-expired = Ideiglenes jelszava lejárt. Kérjen újat attól, aki meghívta.
account-not-confirmed = Ez a fiók még nincs megerősítve. Kérje meg rendszergazdáját, hogy erősítse meg.
account-confirmed = Fiókja meg van erősítve. A folytatáshoz jelentkezzen be.
password-reset-required = A bejelentkezéshez előbb vissza kell állítani a jelszavát. Kérjen segítséget rendszergazdájától.
password-reset-now = Jelszava már nem érvényes. Válasszon újat az általunk küldött kóddal.
password-in-a-breach = Ez a jelszó máshol történt adatszivárgás során ismertté vált, ezért már nem nyitja meg fiókját. Válasszon újat az általunk küldött kóddal.

## New password

new-password-title = Válasszon új jelszót
new-password-lead = Ideiglenes jelszóval jelentkezett be. Mostantól csak Ön ismerheti a jelszavát.
new-password-lead-breached = Jelszava máshol történt adatszivárgás során ismertté vált. Olyat válasszon, amelyet sehol máshol nem használ.
new-password-submit = Mentés és folytatás
new-password-missing = Adjon meg új jelszót.
password-too-short = { $count ->
    [one] A jelszónak legalább 1 karakterből kell állnia.
   *[other] A jelszónak legalább { $count } karakterből kell állnia.
}
password-too-long = { $count ->
    [one] A jelszó legfeljebb 1 karakterből állhat.
   *[other] A jelszó legfeljebb { $count } karakterből állhat.
}
password-rules = Az új jelszó még nem felel meg minden szabálynak. A lista mutatja, mi hiányzik.
password-needs-upper = A jelszóban legyen nagybetű (A–Z).
password-needs-lower = A jelszóban legyen kisbetű (a–z).
password-needs-digit = A jelszóban legyen számjegy (0–9).
password-needs-symbol = A jelszóban legyen szimbólum, például !, ? vagy #.
password-edge-space = A jelszó nem kezdődhet és nem végződhet szóközzel.
password-mismatch = A két jelszó nem egyezik. Adja meg az új jelszót kétszer.
password-reused = Ezt a jelszót már használta korábban. Válasszon másikat.
password-guessable = A jelszó túl könnyen kitalálható. Használjon több karaktert, vagy több olyan szót, amelynek nincs köze egymáshoz és Önhöz.
password-breached = Ez a jelszó máshol történt adatszivárgás során ismertté vált. Olyat válasszon, amelyet sehol máshol nem használ.
password-characters = Az új jelszóban nem használható karakterek vannak. Válasszon másikat.
password-changed = Jelszava megváltozott.
rule-length = { $count ->
    [one] Legalább 1 karakter
   *[other] Legalább { $count } karakter
}
rule-upper = Egy nagybetű
rule-lower = Egy kisbetű
rule-digit = Egy számjegy
rule-symbol = Egy szimbólum, például !, ? vagy #
rule-edges = Nincs szóköz az elején vagy a végén
rule-unused = Olyan, amelyet korábban nem használt
rule-unguessable = Nehezen kitalálható: nem gyakori szó vagy minta, és nem utal Önre
rule-unbreached = Nem szerepel ismert adatszivárgásban
rule-met = rendben
rule-unmet = még hiányzik

## A forgotten password

forgot-link = Elfelejtette jelszavát?
sign-up-link = Fiók létrehozása
sign-in-link = Vissza a bejelentkezéshez
forgot-title = Elfelejtette jelszavát?
forgot-lead = Adja meg, ki Ön, és küldünk egy kódot, amellyel új jelszót választhat.
forgot-submit = Kód küldése
choose-reset-title = Hová küldjük a kódot?
choose-reset-legend = Küldés módja
choose-reset-email = E-mailben
choose-reset-text = SMS-ben
choose-reset-to = Ide: { $destination }
reset-title = Jelszó visszaállítása
reset-lead = Ha van ilyen fiók, a kód már úton van ide: { $destination }.
reset-everywhere = Kijelentkezés mindenhol máshol
reset-submit = Új jelszó mentése
sent-code-hint = A kód az általunk küldött üzenetben van. Egy perc is eltelhet, mire megérkezik.
code-not-there = Még nincs kód?
code-resend = Új kód küldése
code-sent = Új kód van úton. Az előző már nem érvényes.
code-sent-just-now = Épp most küldtünk egy kódot. Várjon fél percet, mielőtt újat kér.
no-recovery = Nincs olyan címünk, ahová kódot küldhetnénk. Kérjen segítséget rendszergazdájától.

## An account of one's own

sign-up-title = Fiók létrehozása
sign-up-lead = itt: { $client }
sign-up-passwordless = A jelszót üresen is hagyhatja. Ekkor kóddal vagy azonosítókulccsal léphet be.
sign-up-submit = Fiók létrehozása
optional = (nem kötelező)
terms-title = Mielőtt folytatja
terms-lead = Kérjük, olvassa el és fogadja el ezt. Új, vagy megváltozott azóta, hogy elfogadta.
terms-agree = Elfogadom: { $title }
terms-read = „{ $title }” elolvasása (új lapon nyílik meg)
terms-missing = A folytatáshoz jelölje be ezt: „{ $title }”.
terms-decline = Nem fogadom el
terms-declined-title = Nem fogadta el
terms-declined-lead = Enélkül nem tud itt bejelentkezni. Az alkalmazásnak semmit sem adtunk át.
terms-again = Elolvasás újra
label-name = Teljes név
label-given-name = Utónév
label-middle-name = Második utónév
label-family-name = Vezetéknév
label-nickname = Becenév
label-birthdate = Születési dátum
label-gender = Nem
label-address = Cím
label-locale = Nyelv
label-zoneinfo = Időzóna
label-profile = Profiloldal
label-picture = Kép
label-website = Webhely
field-missing = Töltse ki ezt a mezőt.
field-too-long = Ez túl hosszú. Rövidítse le.
field-characters = Nem használható karakterek vannak benne. Távolítsa el őket.
username-taken = Ez a felhasználónév már foglalt. Válasszon másikat.
name-taken = Ezzel már létezik fiók. Jelentkezzen be, vagy állítsa vissza jelszavát.
looks-like-contact = A felhasználónév nem hasonlíthat e-mail-címre vagy telefonszámra. Válasszon másikat.
not-email = Ez nem e-mail-cím. Így néz ki: name@example.com.
not-phone = Ez nem telefonszám. Kezdje + jellel és az országhívóval, például +36 1 234 5678.
not-date = Ez nem dátum.
not-url = Ez nem webcím. A webcím eleje: https://.
not-number = Ez nem szám. Írja így: 12 vagy 12.5.
not-a-choice = Válasszon ezek közül.
pattern-missed = Ez nem a kért formátumú.
choose-one = Válasszon
yes = Igen
no = Nem
confirm-title = Erősítse meg fiókját
confirm-lead = Kódot küldtünk ide: { $destination }.
confirm-lead-link = Linket küldtünk ide: { $destination }. Nyissa meg, majd térjen vissza ide.
sent-code-missing = Adja meg az üzenetünkben lévő kódot.
sent-code-wrong = Ez a kód nem megfelelő. Ellenőrizze, vagy kérjen újat.
code-expired = Ez a kód lejárt. Kérjen újat.
contact-taken = Ez a cím időközben egy másik fiókhoz került. Jelentkezzen be abba, vagy állítsa vissza annak jelszavát.
await-approval-title = Majdnem kész
await-approval-lead = Fiókja elkészült itt: { $client }. Valakinek még jóvá kell hagynia; próbálja újra később.
confirm-link-title = Már csak egy gombnyomás
confirm-link-lead = Nyomja meg a gombot a fiók megerősítéséhez itt: { $client }. Ha nem kért fiókot, zárja be ezt az oldalt.
confirm-link-submit = Fiók megerősítése
confirmed-title = Fiókja meg van erősítve
confirmed-lead = Térjen vissza oda, ahol regisztrált, vagy jelentkezzen be.
link-expired-title = Ez a link lejárt
link-expired-lead = Jelentkezzen be nevével és jelszavával, és küldünk egy újat.

## Second step

choose-setup-title = Második lépés hozzáadása
choose-setup-lead = Egy jelszót önmagában ki lehet találni vagy el lehet lopni. Második lépéssel a fiókja akkor is az Öné marad.
choose-setup-legend = Hogyan szeretné igazolni, hogy Ön az?
method-totp = Hitelesítő alkalmazás
method-totp-hint = A telefonján vagy számítógépén futó alkalmazás 30 másodpercenként új kódot mutat. Nem kell hozzá hálózat.
method-password = Jelszó
method-password-hint = A jelszó, amelyet ehhez a fiókhoz választott.
method-email = Kód e-mailben
method-email-hint = Elküldjük az e-mail-címére.
method-text = Kód SMS-ben
method-text-hint = Elküldjük a telefonjára.
choose-title = Hogyan szeretne bejelentkezni?
choose-second-title = Hogyan szeretné megerősíteni?
choose-legend = Válasszon ezek közül
other-way = Más módszer használata
sent-code-title = Adja meg az elküldött kódot
sent-code-lead = A kód úton van ide: { $destination }.
sent-link-hint = Vagy nyissa meg az üzenetben lévő linket bármelyik eszközön.
sent-link-waits = Ez az oldal ezután magától továbblép.
sent-link-opened = Megnyitottam a linket
await-link-title = Várakozás a linkre
await-link-lead = Nyissa meg az ide küldött linket: { $destination }, és nyomja meg ott a gombot.
await-link-looks = Ez az oldal néhány másodpercenként ellenőrzi az állapotot, majd magától továbblép.
await-link-code = Inkább a kódot adom meg
link-pressed-title = Továbbléphet
link-pressed-lead = Az üzenetünkben lévő linket felhasználták. Tovább ide: { $client }.
sign-in-link-title = Ön jelentkezik be?
sign-in-link-lead = Valaki az Ön nevében szeretne bejelentkezni itt: { $client }.
sign-in-link-asked = { $count ->
    [0] Épp most
    [one] 1 perce
   *[other] { $count } perce
}
sign-in-link-elsewhere = A bejelentkezés abban a böngészőben történik, nem ebben. Ha nem Ön kezdte ott, mondjon nemet: különben valaki más jutna be a fiókjába.
sign-in-link-yes = Igen, bejelentkezés
sign-in-link-no = Nem, nem én voltam
sign-in-link-pressed-title = Térjen vissza oda, ahol elkezdte
sign-in-link-pressed-lead = Az ottani oldal magától továbblép. Ezt bezárhatja.
sign-in-link-refused-title = Senkit sem engedtünk be
sign-in-link-refused-lead = Az üzenetben lévő kód és link már nem működik. Nincs más teendője.
sign-in-link-expired-title = Ez a link már nem működik
sign-in-link-expired-lead = Már felhasználták, vagy lejárt az ideje. Ha épp most nyomta meg a gombot, térjen vissza oda, ahol elkezdte. Egyébként ott kérjen újat.
no-second = Fiókjához második lépés szükséges, de itt egyik sem használható. Kérjen segítséget rendszergazdájától.
method-passkey = Azonosítókulcs
method-passkey-hint = Eszköze ujjlenyomattal, arccal vagy PIN-kóddal igazolja, hogy Ön az.
method-missing = Válasszon a módszerek közül.
set-up-totp-title = Hitelesítő alkalmazás beállítása
set-up-totp-lead = Adja hozzá ezt a fiókot az alkalmazáshoz, majd írja be a megjelenő kódot.
set-up-totp-scan = Olvassa be ezt a képet az alkalmazással.
set-up-totp-open = Megnyitás az eszköz alkalmazásában
set-up-totp-key = Vagy írja be ezt a kulcsot az alkalmazásba:
set-up-totp-code-hint = Az alkalmazás a fiók hozzáadása után mutatja.
set-up-totp-submit = Kód ellenőrzése és befejezés
qr-alt = QR-kód a hitelesítő alkalmazás kulcsával. Ugyanez a kulcs alább ki van írva.
totp-title = Adja meg a kódot
totp-hint = A kódot a hitelesítő alkalmazásban láthatja.
totp-hint-device = A kódot a hitelesítő alkalmazásban láthatja ezen az eszközön: { $device }.
code-missing = Adja meg az alkalmazásban látható kódot.
code-malformed = A kód hat számjegyű. Adja meg mindet.
code-wrong = Ez a kód nem megfelelő. Azt a kódot adja meg, amelyet az alkalmazás most mutat.
code-used = Ezt a kódot már felhasználták. Várja meg, amíg az alkalmazás a következőt mutatja.
method-recovery-code = Helyreállítási kód
recovery-code-use = Helyreállítási kód használata
remember-browser = { $count ->
    [one] Ne kérje ezt ebben a böngészőben 1 napig
   *[other] Ne kérje ezt ebben a böngészőben { $count } napig
}
lose-factor = Egyiket sem tudom használni
lost-factor-title = Belépés a második lépés nélkül
lost-factor-lead = { $count ->
    [one] Hogy mások ne juthassanak be, ez 1 napig tart. A fiókjához tartozó minden címen és számon értesítjük, és egy gombnyomás leállítja. A nap elteltével igazolja ugyanezt még egyszer, és állítson be új második lépést.
   *[other] Hogy mások ne juthassanak be, ez { $count } napig tart. A fiókjához tartozó minden címen és számon értesítjük, és egy gombnyomás leállítja. A napok elteltével igazolja ugyanezt még egyszer, és állítson be új második lépést.
}
lost-factor-ripe-lead = A várakozási idő letelt. Igazolja még egyszer, hogy Ön az. Ezután eltávolítjuk korábbi második lépéseit, mindenhol kijelentkeztetjük, és újat állíthat be.
lost-factor-legend = Hová küldhetünk kódot?
lost-factor-submit = Kód küldése
lost-factor-waits-title = Kérése várakozik
lost-factor-waits-lead = Térjen vissza ekkor vagy az azt követő két hétben: { $when }. Addig csak a második lépéssel léphet be, és ha használja, a kérés megszűnik.
lost-factor-waits-hint = Nem Ön volt? Nyissa meg az üzenetünkben lévő linket, és változtassa meg jelszavát.
stop-lost-factor-title = Megtartja a második lépést?
stop-lost-factor-lead = Valaki a második lépés nélkül szeretne bejutni a fiókjába itt: { $client }. Ha nem Ön volt, állítsa le most.
stop-lost-factor-submit = Leállítás
lost-factor-stopped-title = Leállítva
lost-factor-stopped-lead = A második lépés megmarad. Ha nem Ön kérte, változtassa meg jelszavát: valaki ismeri.
lost-factor-nothing-title = Nincs mit leállítani
lost-factor-nothing-lead = Már leállították, vagy véget ért. Ha eltűnt a második lépése, és nem Ön tette, szóljon rendszergazdájának.
account-lost-factor = Valaki a második lépés nélkül szeretne bejutni a fiókjába. A lépés ettől kezdve eltávolítható: { $when }. Ha nem Ön volt, állítsa le.
recovery-code-title = Adjon meg egy helyreállítási kódot
recovery-code-label = Helyreállítási kód
recovery-code-hint = Az elmentett tíz kód egyike. Egyszer használható.
recovery-code-missing = Adja meg az egyik helyreállítási kódját.
recovery-code-wrong = Ez a kód nem megfelelő, vagy már felhasználták. Ellenőrizze, vagy használjon másikat.
recovery-codes-title = Őrizze meg helyreállítási kódjait
recovery-codes-lead = Ha telefonja elveszett vagy nincs kéznél, ezek egyikével beléphet. Mindegyik egyszer használható. Nyomtassa ki vagy másolja őket biztonságos helyre.
recovery-codes-once = Csak most az egyszer mutatjuk meg őket. A korábbiak már nem érvényesek.
recovery-codes-kept = Megőriztem őket
device-name-too-long = A név túl hosszú. Legfeljebb 64 karaktert adjon meg.
authenticator-added = A hitelesítő alkalmazás hozzáadva.

## Sessions

continue-title = Üdvözöljük újra
continue-lead = Egyenesen továbbléphet ide: { $client }.
choose-account-title = Válasszon fiókot
choose-account-lead = Ki lép tovább ide: { $client }?
choose-account-again = Újbóli bejelentkezés
sign-out-of = { $name } kijelentkeztetése
sign-out-all = Mindenki kijelentkeztetése
confirm-sign-out-title = Kijelentkezik?
confirm-sign-out-lead = Ebben a böngészőben minden olyan alkalmazásból kijelentkezik, amely ezt a bejelentkezést használja.
signed-out-title = Kijelentkezett
signed-out-lead = Most már bezárhatja ezt az ablakot.
signed-out-notice = Kijelentkezett.
session-refreshed = A tokenek frissítve.

## The account page

account-title = Az Ön fiókja
account-profile-heading = Önről
account-verified = Megerősítve
account-unverified = Nincs megerősítve
account-profile-change = Adatok módosítása
account-profile-title = Adatainak módosítása
account-save = Mentés
account-email-change = E-mail-cím módosítása
account-email-add = E-mail-cím hozzáadása
account-email-title = Az Ön e-mail-címe
account-email-code-title = Erősítse meg ezt az e-mail-címet
account-phone-change = Telefonszám módosítása
account-phone-add = Telefonszám hozzáadása
account-phone-title = Az Ön telefonszáma
account-phone-code-title = Erősítse meg ezt a telefonszámot
account-contact-lead = Kódot küldünk az új elérhetőségre. Amíg nem adja meg, semmi sem változik.
account-contact-other = Másik megadása
label-preferred-username = Bejelentkezési név
profile-changed = Adatai módosultak.
email-changed = E-mail-címe módosult.
phone-changed = Telefonszáma módosult.
account-email-remove = E-mail-cím eltávolítása
account-phone-remove = Telefonszám eltávolítása
email-removed = E-mail-címe eltávolítva.
phone-removed = Telefonszáma eltávolítva.
already-yours = Ez már az Öné. Adjon meg másikat.
sign-in-again = Ehhez az elmúlt tíz percben be kellett jelentkeznie. Jelentkezzen be újra, majd térjen vissza.
second-step-first = Ez megváltoztatja a bejelentkezés módját, ezért előbb a második lépés következik. Jelentkezzen ki mindenhol, majd be vele, vagy nyissa meg az alkalmazásban azt, ami kéri. Azután térjen vissza.
prove-first = Mielőtt ezt módosítja, igazolja, hogy Ön az.
prove-link = Igazolás kóddal
account-proof-title = Igazolja, hogy Ön az
account-proof-lead = Ezután folytathatja a tervezett módosítást.
account-proof-code-title = Az igazoláshoz adja meg a kódot
proof-done = Köszönjük, az igazolás megtörtént. Most már folytathatja.
account-sign-in-heading = A bejelentkezés módja
account-change-password = Jelszó módosítása
account-set-password = Jelszó választása
account-first-password-title = Válasszon jelszót
account-no-app = Nincs
account-added = Hozzáadva: { $when }
account-remove-app = Alkalmazás eltávolítása
account-add-app = Alkalmazás hozzáadása
account-change-app = Elnevezés vagy eltávolítás
account-new-authenticator-title = Hitelesítő alkalmazás hozzáadása
account-new-authenticator-submit = Alkalmazás hozzáadása
account-recovery-codes = Helyreállítási kódok
account-recovery-codes-left = { $count ->
    [0] Egy sem maradt
    [one] 1 maradt
   *[other] { $count } maradt
}
account-recovery-codes-make = Újak létrehozása
account-recovery-codes-title = Új helyreállítási kódok létrehozása
account-recovery-codes-lead = Tíz kódot kap arra a napra, amikor a második lépés nem elérhető. A korábbiak azonnal érvényüket vesztik.
account-recovery-codes-submit = Új kódok létrehozása
account-browsers-heading = Megbízható böngészők
account-browsers-hint = Ezekben nem kérjük a második lépést. Ha valamelyiket nem ismeri, távolítsa el, és változtassa meg jelszavát.
account-trusted-browser = Megbízható böngésző
account-browser-seen = Utolsó használat: { $when }
account-browser-until = Eddig érvényes: { $when }
account-browser-forget = Eltávolítás
account-browsers-forget = Összes eltávolítása
browsers-forgotten = Ott ismét kérni fogjuk a második lépést.
account-session-heading = Ahol be van jelentkezve
account-this-browser = Ez a böngésző
account-since = Kezdete: { $when }
account-sessions-link = Összes böngésző
account-sessions-lead = Az az alkalmazás, amelybe ott jelentkezett be, bejelentkezve marad; a hozzáférését a fiókja oldalán szüntetheti meg. Ha egy böngészőt itt nem ismer, jelentkezzen ki belőle, és változtassa meg jelszavát.
account-some-browser = Egy böngésző
account-sessions-end = Kijelentkezés az összes többiből
account-sessions-more = { $count ->
    [one] És még 1
   *[other] És még { $count }
}
session-ended = Ott kijelentkeztettük.
sessions-ended = Mindenhol máshol kijelentkeztettük.
account-events-link = Legutóbbi események
account-events-title = Legutóbbi események
account-events-lead = Ha valamit itt nem ismer fel, jelezze. Ekkor mindenki más elől lezárjuk fiókját.
account-events-none = Még nincs feljegyzett esemény.
event-browser = { $browser } ({ $system })
event-not-me = Nem én voltam
event-refused = Elutasítva
event-sign-in = Bejelentkezés
event-sign-in-failed = Bejelentkezési kísérlet
event-sign-in-blocked = Letiltott bejelentkezés
event-unusual-low = Kissé szokatlan: { $signs }
event-unusual-medium = Szokatlan: { $signs }
event-unusual-high = Nagyon szokatlan: { $signs }
event-sign-up = Fiók létrehozva
event-confirmed = Fiók megerősítve
event-password-changed = Jelszó módosítva
event-recovery-begun = Jelszó-visszaállító kód kérése
event-password-reset = Jelszó visszaállítva
event-app-added = Hitelesítő alkalmazás hozzáadva
event-app-removed = Hitelesítő alkalmazás eltávolítva
event-passkey-added = Azonosítókulcs hozzáadva
event-passkey-removed = Azonosítókulcs eltávolítva
event-browser-trusted = Böngésző megbízhatónak jelölve
event-browsers-forgotten = Megbízható böngészők eltávolítva
event-email-codes-added = E-mailes kódok bekapcsolva
event-email-codes-removed = E-mailes kódok kikapcsolva
event-text-codes-added = SMS-kódok bekapcsolva
event-text-codes-removed = SMS-kódok kikapcsolva
event-recovery-codes-made = Helyreállítási kódok létrehozva
event-recovery-code-used = Helyreállítási kód felhasználva
event-recovery-codes-removed = Helyreállítási kódok eltávolítva
event-profile-changed = Adatok módosítva
event-email-changed = E-mail-cím módosítva
event-phone-changed = Telefonszám módosítva
event-email-removed = E-mail-cím eltávolítva
event-phone-removed = Telefonszám eltávolítva
event-sign-out = Kijelentkezés
event-everywhere = Kijelentkezés mindenhol
event-sessions-ended = Kijelentkezés máshol
event-terms-agreed = Feltételek elfogadva
event-consent-withdrawn = Hozzájárulás visszavonva
event-app-disconnected = Alkalmazás leválasztva
event-exported = Adatok letöltve
event-disowned = „Nem én voltam”
event-lost-factor-begun = Belépés kérése a második lépés nélkül
event-lost-factor-stopped = A második lépés nélküli belépés kérése leállítva
event-lost-factor-finished = Második lépések eltávolítva a várakozás után
event-administered = Rendszergazda módosította
not-me-title = Nem Ön volt?
not-me-lead = Akkor a következőket tesszük:
not-me-ends = Minden más böngészőben és minden alkalmazásban kijelentkeztetjük.
not-me-app = Az azóta hozzáadott hitelesítő alkalmazást eltávolítjuk.
not-me-recovery-codes = Az azóta létrehozott helyreállítási kódok érvényüket vesztik.
not-me-passkey = Az azóta hozzáadott azonosítókulcsot eltávolítjuk.
not-me-email-codes = Az azóta bekapcsolt e-mailes kódokat kikapcsoljuk.
not-me-text-codes = Az azóta bekapcsolt SMS-kódokat kikapcsoljuk.
not-me-password = Új jelszót választ, és a régi nem érvényes többé.
not-me-submit = Fiókom védelme
secured = Fiókja újra csak az Öné: a jelszó új, és mindenki mást kijelentkeztettünk.
account-everywhere = Kijelentkezés mindenhol
account-everywhere-hint = Egyszerre kijelentkezhet minden böngészőben és minden alkalmazásban, itt is.
account-apps-heading = Hozzáféréssel rendelkező alkalmazások
account-apps-hint = A leválasztott alkalmazás többé nem jár el az Ön nevében. Visszatérhet, ha újra bejelentkezik benne.
account-apps-none = Nincs
account-app-last = Utolsó bejelentkezés: { $when }
account-disconnect = Leválasztás
account-disconnect-app = { $name } leválasztása
app-disconnected = Az alkalmazás már nem fér hozzá fiókjához.
account-terms-heading = Feltételek és hozzájárulások
account-terms-version = Verzió: { $version }
account-terms-since = Elfogadva: { $when }
account-terms-language = Nyelv: { $language }
account-terms-none = Eddig semmit sem fogadott el.
account-terms-offers = Amit elfogadhat
account-terms-agree = Elfogadom
account-terms-withdraw = Visszavonás
consent-given = Köszönjük. Hozzájárulását rögzítettük.
consent-withdrawn = Hozzájárulását visszavontuk.
account-data-heading = Az Ön adatai
account-export-hint = Az Önről tárolt adatok, programok által olvasható fájlban.
account-export = Adataim letöltése
account-delete = Fiók törlése
account-back = Vissza a fiókjához
account-password-title = Jelszavának módosítása
label-current-password = Jelenlegi jelszó
current-password-missing = Adja meg jelenlegi jelszavát.
current-password-wrong = Ez nem az Ön jelenlegi jelszava.
account-authenticator-title = Az Ön hitelesítő alkalmazása
account-authenticator-lead = Kódjait többé nem fogadjuk el. Ahol második lépés szükséges, és ez volt az egyetlen, a következő bejelentkezéskor állít be újat.
account-authenticator-submit = Alkalmazás eltávolítása
authenticator-removed = A hitelesítő alkalmazás eltávolítva.

passkey-title = Használja azonosítókulcsát
passkey-lead = Eszköze ujjlenyomatot, arcot vagy PIN-kódot kér. Ha az azonosítókulcs a telefonján van, a megnyíló ablakban válassza a telefont.
passkey-use = Azonosítókulcs használata
passkey-sign-in = Bejelentkezés azonosítókulccsal
passkey-unable = Az azonosítókulcsokhoz JavaScript és azokat ismerő böngésző kell. Itt használjon más módszert.
passkey-trouble = Ez nem sikerült, vagy megszakították. Próbálja újra, vagy használjon más módszert.
passkey-refused = Ez az azonosítókulcs itt nem működött. Próbálja újra, vagy használjon más módszert.
passkey-too-late = Kicsit sokáig tartott. Próbálja újra.
passkey-known = Ez az azonosítókulcs már használatban van. Jelentkezzen be vele, vagy hozzon létre másikat.
passkeys-full = Elérte az azonosítókulcsok megengedett számát. Előbb távolítson el egyet.
new-passkey-title = Könnyebb bejelentkezés azonosítókulccsal
new-passkey-lead = Azonosítókulcs használatakor ujjlenyomattal, arccal vagy PIN-kóddal jelentkezik be. Nincs mit megjegyezni, és nincs, amit egy hamis oldal ellophatna.
new-passkey-submit = Azonosítókulcs létrehozása
new-passkey-later = Most nem
label-passkey-name = Az azonosítókulcs neve
passkey-name-hint = Hogy később felismerje, például „A telefonom”. Üresen is hagyhatja.
passkey-prove-lead = Az azonosítókulcs megnyitja fiókját. Előbb adja meg jelszavát, hogy senki más ne adhasson hozzá ilyet.
passkeys-title = Az Ön azonosítókulcsai
passkeys-heading = Azonosítókulcsok
passkeys-none = Nincs
passkeys-manage = Azonosítókulcsok megjelenítése
passkeys-back = Vissza az azonosítókulcsokhoz
passkey-add = Azonosítókulcs hozzáadása
passkey-change = Módosítás
passkey-unnamed = Név nélküli azonosítókulcs
passkey-used = Utolsó használat: { $when }
passkey-unused = Még nem használta
passkey-synced = Több eszközén is
passkey-own-title = Az Ön azonosítókulcsa
passkey-rename = Név mentése
passkey-remove-heading = Az azonosítókulcs eltávolítása
passkey-remove-hint = Többé nem nyitja meg fiókját. Eszközén szerepelhet a listában, amíg ott nem törli.
passkey-remove = Azonosítókulcs eltávolítása
passkey-added = Azonosítókulcsa elkészült. Használja a következő bejelentkezéskor.
passkey-renamed = A név elmentve.
passkey-removed = Az azonosítókulcs eltávolítva.
account-deletion-title = Törli fiókját?
account-deletion-lead = Fiókja és minden, ami hozzá tartozik, végleg eltűnik minden alkalmazásból, amely használja. Senki sem tudja visszahozni.
label-account-name = A fiók neve
account-name-hint = A törlés megerősítéséhez írja be ezt: { $name }
account-name-wrong = Nem ez a fiók neve. Írja be úgy, ahogyan megjelenik.
account-deletion-submit = Végleges törlés
account-deleted-title = Fiókja törölve
account-deleted-lead = Itt semmi sem maradt belőle. Ez az alkalmazás még őrizhet saját adatokat: { $client }.
account-closed-title = Előbb jelentkezzen be
account-closed-lead = Fiókja akkor nyílik meg, ha bejelentkezett itt: { $client }. Jelentkezzen be ott, majd térjen vissza.

## When it does not go on as planned

page-out-of-date = Az az oldal elavult volt. Most itt tart.
time-ran-out = Kicsit sokáig tartott, ezért elölről kezdjük. Kérjük, jelentkezzen be még egyszer.
form-unverified = Nem tudtuk ellenőrizni, honnan érkezett az űrlap. Kérjük, küldje el újra.
cookies-blocked = Böngészője nem küldte vissza a cookie-nkat. Engedélyezze a cookie-kat ezen a webhelyen, majd próbálja újra.
too-many-requests = Ez rövid idő alatt túl sokszor történt. Próbálja újra { $wait }.
busy = Most sokan jelentkeznek be. Kérjük, próbálja újra kis idő múlva.
expired-title = Lejárt az idő
expired-lead = Fiókja biztonsága érdekében a bejelentkezés egy idő után véget ér. Semmi sem veszett el; egyszerűen kezdje újra.
locked-title = Kérjük, várjon egy kicsit
locked-lead = Túl sok volt a hibás próbálkozás, ezért rövid ideig senkit sem engedünk be. Ez megvédi a fiókot a találgatástól.
locked-wait = Próbálja újra { $wait }.
too-many-title = Kicsit lassabban, kérjük
too-many-lead = Rövid idő alatt több érkezett, mint amennyit fogadunk. Semmi sem veszett el; várjon egy kicsit, és folytassa.
form-post-title = Egy pillanat
form-post-lead = Visszairányítjuk ide: { $client }. Ha nem történik semmi, nyomja meg a Folytatás gombot.

error-not-found-heading = Az oldal nem található
error-not-found-what = Ezen a címen nincs oldal.
error-not-found-next = Ellenőrizze a címet, vagy térjen vissza az alkalmazáshoz, és onnan induljon.
error-method-not-allowed-heading = Ez itt nem végezhető el
error-method-not-allowed-what = A cím létezik, de nem ilyen kéréshez.
error-method-not-allowed-next = Térjen vissza az alkalmazáshoz, és onnan induljon.
error-too-large-heading = Túl sok adat érkezett
error-too-large-what = Az űrlap többet tartalmazott, mint amennyit elfogadhatunk.
error-too-large-next = Lépjen vissza, rövidítse le a beírtakat, és küldje el újra.
error-bad-request-heading = Nem értettük a kérést
error-bad-request-what = Valami hiányzott belőle, vagy sérült volt.
error-bad-request-next = Térjen vissza az alkalmazáshoz, és kezdje újra.
error-form-unverified-heading = Nem tudtuk ellenőrizni az űrlapot
error-form-unverified-what = Az űrlap és böngészője cookie-ja nem tartozik össze. Ez akkor fordul elő, ha egy oldal sokáig nyitva marad, vagy ha törölték a cookie-kat.
error-form-unverified-next = Lépjen vissza, töltse be újra az oldalt, és küldje el ismét az űrlapot.
error-cookies-blocked-heading = A bejelentkezéshez cookie-k szükségesek
error-cookies-blocked-what = Böngészője nem küldte vissza a cookie-nkat, ezért nem tudjuk megkülönböztetni az Ön bejelentkezését másokétól.
error-cookies-blocked-next = Engedélyezze a cookie-kat ehhez a webhelyhez böngészője beállításaiban, majd kezdje újra.
error-busy-heading = Sokan jelentkeznek be
error-busy-what = Most nem tudunk többet fogadni.
error-busy-next = Kérjük, próbálja újra kis idő múlva.
error-store-unavailable-heading = A bejelentkezés szünetel
error-store-unavailable-what = Szolgáltatásunk egy része nem válaszol. Fiókja és jelszava biztonságban van.
error-store-unavailable-next = Kérjük, próbálja újra néhány perc múlva.
error-too-many-requests-heading = Ez túl sokszor történt
error-too-many-requests-what = Rövid idő alatt sok kérés érkezett az Ön hálózatából.
error-too-many-requests-next = Várjon néhány percet, majd próbálja újra.
error-network-heading = Innen nem tud bejelentkezni
error-network-what = Az a hálózat, amelyet most használ, nem tartozik azok közé, ahonnan ez az oldal használható.
error-network-next = Próbálja meg másik hálózatról. Ha innen működnie kellene, adja meg az alábbi számot a bejelentkezés üzemeltetőjének.
error-internal-heading = Nálunk történt hiba
error-internal-what = Ön nem tett semmi rosszat. A hibát rögzítettük.
error-internal-next = Kérjük, próbálja újra. Ha ismét előfordul, adja meg az alábbi hivatkozási számot rendszergazdájának.
error-redirect-mismatch-heading = Nem tudjuk visszaküldeni
error-redirect-mismatch-what = Az alkalmazás azt kérte, hogy olyan címre küldjük vissza, amelyet nem regisztrált. Az Ön védelmében itt megállunk.
error-redirect-mismatch-next = Szóljon az alkalmazás üzemeltetőinek. Szükségük lesz az alábbi hivatkozási számra.
error-missing-parameters-heading = A link hiányos
error-missing-parameters-what = Az alkalmazás kihagyott valamit, ami a bejelentkezéshez szükséges.
error-missing-parameters-next = Térjen vissza az alkalmazáshoz, és kezdje újra. Ha ez nem segít, szóljon az üzemeltetőinek.
error-unknown-client-heading = Nem ismerjük ezt az alkalmazást
error-unknown-client-what = Az alkalmazás, amely ide küldte, nincs nálunk regisztrálva.
error-unknown-client-next = Ellenőrizze a linket, vagy szóljon az alkalmazás üzemeltetőinek.
error-unknown-host-heading = Itt nincs bejelentkezés
error-unknown-host-what = Ehhez a címhez nincs beállítva bejelentkezés.
error-unknown-host-next = Ellenőrizze, nincs-e elírás a címben.
error-login-unavailable-heading = Ezek a bejelentkezési oldalak nem érhetők el
error-login-unavailable-what = Az alkalmazásnak jelenleg nincsenek saját bejelentkezési oldalai.
error-login-unavailable-next = Szóljon az alkalmazás üzemeltetőinek. Szükségük lesz az alábbi hivatkozási számra.
error-logout-destination-heading = Nem tudjuk továbbküldeni
error-logout-destination-what = Az alkalmazás azt kérte, hogy olyan címre küldjük tovább, amelyet nem regisztrált. Az Ön védelmében itt megállunk.
error-logout-destination-next = Bezárhatja ezt az ablakot, vagy megnyithatja Ön az alkalmazást.
error-not-confirmed-heading = Fiókja még nincs megerősítve
error-not-confirmed-what = A név és a jelszó megfelelő, de a fiók még nincs megerősítve.
error-not-confirmed-next = Kérje meg rendszergazdáját, hogy erősítse meg, majd jelentkezzen be újra.
error-reset-required-heading = Jelszavát vissza kell állítani
error-reset-required-what = Biztonsága érdekében régi jelszava már nem érvényes.
error-reset-required-next = Kérjen újat rendszergazdájától.
error-no-factor-heading = Hiányzik a második lépés
error-no-factor-what = Ez az alkalmazás második lépést kér, de fiókjához nincs olyan, amely itt használható.
error-no-factor-next = Kérje meg rendszergazdáját, hogy adjon hozzá egyet.

## Mail and text messages

moment = { $year }. { $month ->
    [1] január
    [2] február
    [3] március
    [4] április
    [5] május
    [6] június
    [7] július
    [8] augusztus
    [9] szeptember
    [10] október
    [11] november
   *[other] december
} { $day }., { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Az Ön kódja
mail-or-link = Vagy nyissa meg ezt a linket bármelyik eszközön. Ott jelentkeztetjük be, ahol elkezdte:
mail-fact-account = Fiók
mail-fact-password = Ideiglenes jelszó
mail-fact-device = Eszköz
mail-fact-when = Időpont
mail-fact-browser = Böngésző
mail-fact-address = Hálózati cím
mail-fact-now = Most
mail-fact-takes-effect = Életbe lép
mail-fact-codes-left = Megmaradt helyreállítási kódok
mail-fact-unusual = Szokatlan
mail-fact-country = Ország
risk-new-browser = új böngésző
risk-new-network = új hálózat
risk-many-failures = előtte sok hibás próbálkozás
risk-new-country = új ország
risk-impossible-travel = túl messze az előző bejelentkezéstől
mail-action-confirm = E-mail-cím megerősítése
mail-action-sign-in = Bejelentkezés
mail-action-stop = Leállítás
mail-action-not-me = Nem én voltam
mail-note-code-lasts = A kód { $span } érvényes, és egyszer használható.
mail-note-link-lasts = A link { $span } érvényes, és egyszer használható.
mail-note-password-lasts = A jelszó { $span } érvényes, és egyszer használható. Bejelentkezéskor saját jelszót választ.
mail-note-ignore = Ha nem Ön kérte ezt, hagyja figyelmen kívül az üzenetet. Nem történik semmi.
mail-note-keep = A kódot tartsa meg magának: { $app } nevében soha senki nem kéri el Öntől.
mail-note-somebody-knows = Ha nem most jelentkezik be, valaki más ismeri a jelszavát. Változtassa meg.
mail-note-nothing-changed = Ha nem Ön kérte ezt, hagyja figyelmen kívül az üzenetet. Jelszava nem változik.
mail-note-not-you = Ha Ön volt, nincs teendője. Ha nem, azonnal szóljon rendszergazdájának.
mail-note-blocked-you = Ha Ön volt, jelentkezzen be korábban már használt böngészőből vagy helyről, vagy azonosítókulccsal.
mail-note-blocked-not-you = Ha nem Ön volt, valaki ismerheti a jelszavát. Válasszon másikat.
mail-footer = Ezt az üzenetet automatikusan küldte: { $app }. A válaszokat nem olvassuk.

mail-sign-up-code-title = Erősítse meg e-mail-címét
mail-sign-up-code-lead = Ezzel a kóddal fejezheti be a regisztrációt itt: { $app }.
mail-sign-up-link-title = Erősítse meg e-mail-címét
mail-sign-up-link-lead = Egyetlen lépés van hátra a regisztrációhoz itt: { $app }. Erősítse meg, hogy ez a cím az Öné.
mail-resent-code-title = Az Ön új kódja
mail-resent-code-lead = Ezzel a kóddal fejezheti be a regisztrációt itt: { $app }. A korábbi kódok már nem érvényesek.
mail-resent-link-title = Az Ön új linkje
mail-resent-link-lead = A regisztráció befejezéséhez ({ $app }) erősítse meg, hogy ez a cím az Öné. A korábbi linkek már nem érvényesek.
mail-recovery-code-title = Állítsa vissza jelszavát
mail-recovery-code-lead = Ezzel a kóddal választhat új jelszót { $app }-fiókjához.
mail-sign-in-code-title = Bejelentkezési kódja
mail-sign-in-code-lead = Ezzel a kóddal jelentkezhet be { $app }-fiókjába.
mail-mfa-code-title = Kódja a második lépéshez
mail-mfa-code-lead = Jelszava megfelelő volt. Ezzel a kóddal fejezheti be a bejelentkezést { $app }-fiókjába.
mail-attribute-code-title = Erősítse meg új e-mail-címét
mail-attribute-code-lead = Ezzel a kóddal használhatja ezt a címet { $app }-fiókjához.
mail-invitation-title = Fiókja elkészült
mail-invitation-lead = Elkészült az Ön { $app }-fiókja.
mail-already-registered-title = Már van fiókja
mail-already-registered-lead = Valaki ezzel a címmel próbált { $app }-fiókot létrehozni, de ehhez a címhez már tartozik egy. Ha Ön volt, jelentkezzen be a szokásos módon, vagy állítsa vissza jelszavát, ha már nem tudja.
mail-password-changed-title = Jelszava megváltozott
mail-password-changed-lead = Az Ön { $app }-fiókjának jelszava megváltozott.
mail-authenticator-added-title = Hitelesítő alkalmazás hozzáadva
mail-authenticator-added-lead = Mostantól hitelesítő alkalmazás is igazolhatja, hogy Ön jelentkezik be { $app }-fiókjába.
mail-authenticator-removed-title = Hitelesítő alkalmazás eltávolítva
mail-authenticator-removed-lead = Egy hitelesítő alkalmazás már nem használható az Ön { $app }-fiókjához.
mail-passkey-added-title = Azonosítókulcs hozzáadva
mail-passkey-added-lead = Mostantól új azonosítókulcs nyitja meg az Ön { $app }-fiókját.
mail-passkey-removed-title = Azonosítókulcs eltávolítva
mail-passkey-removed-lead = Egy azonosítókulcs már nem nyitja meg az Ön { $app }-fiókját.
mail-passkey-copied-title = Azonosítókulcs elutasítva
mail-passkey-copied-lead = Valaki az Ön egyik, talán lemásolt azonosítókulcsával próbált bejelentkezni { $app }-fiókjába, de elutasítottuk. Távolítsa el ezt az azonosítókulcsot fiókjából, és adjon hozzá újat.
mail-recovery-codes-made-title = Új helyreállítási kódok jöttek létre
mail-recovery-codes-made-lead = Új helyreállítási kódok tartoznak az Ön { $app }-fiókjához. A korábbiak már nem érvényesek.
mail-recovery-code-used-title = Felhasználtak egy helyreállítási kódot
mail-recovery-code-used-lead = Valaki az egyik helyreállítási kódjával jelentkezett be az Ön { $app }-fiókjába.
mail-recovery-codes-low-title = Kevés helyreállítási kód maradt
mail-recovery-codes-low-lead = Valaki az egyik helyreállítási kódjával jelentkezett be az Ön { $app }-fiókjába. Kevés maradt: fiókja oldalán hozzon létre újakat.
mail-new-device-title = Bejelentkezés új böngészőből
mail-new-device-lead = Valaki számunkra ismeretlen böngészőből jelentkezett be az Ön { $app }-fiókjába.
mail-unusual-sign-in-title = Szokatlan bejelentkezés
mail-unusual-sign-in-lead = Valaki bejelentkezett az Ön { $app }-fiókjába, és volt benne valami szokatlan.
mail-sign-in-blocked-title = Bejelentkezést tiltottunk le
mail-sign-in-blocked-lead = Valaki túljutott a bejelentkezés első lépésén az Ön { $app }-fiókjánál. Ez annyira szokatlan volt, hogy senkit sem engedtünk be.
mail-account-deleted-title = Fiókja törölve
mail-account-deleted-lead = Az Ön { $app }-fiókját és minden hozzá tartozó adatot töröltük.
mail-email-changed-title = E-mail-címe megváltozott
mail-email-changed-lead = Az Ön { $app }-fiókjának most más e-mail-címe van. Az üzenetek mostantól oda mennek, és ez volt az utolsó az előző címre.
mail-phone-changed-title = Telefonszáma megváltozott
mail-phone-changed-lead = Az Ön { $app }-fiókjának most más telefonszáma van.
mail-email-removed-title = E-mail-címe eltávolítva
mail-email-removed-lead = Az Ön { $app }-fiókjához már nem tartozik ez az e-mail-cím. Ez volt az utolsó üzenet erre a címre.
mail-phone-removed-title = Telefonszáma eltávolítva
mail-phone-removed-lead = Az Ön { $app }-fiókjához már nem tartozik ez a telefonszám.
mail-lost-factor-begun-title = Második lépését hamarosan eltávolítjuk
mail-lost-factor-begun-lead = Valaki a második lépés nélkül szeretne bejelentkezni az Ön { $app }-fiókjába. Ha nem Ön az, állítsa le most. Egy gombnyomás elég, és nem kell bejelentkeznie.
mail-lost-factor-finished-title = Második lépését eltávolítottuk
mail-lost-factor-finished-lead = Az Ön { $app }-fiókjának második lépését a kérésnek megfelelően eltávolítottuk. Állítson be újat a következő bejelentkezéskor.

sms-sign-up-code = { $app }: { $code } a regisztrációs kódja.
sms-sign-up-link = { $app }: erősítse meg ezt a számot a regisztrációhoz: { $link }
sms-resent-code = { $app }: { $code } az új regisztrációs kódja.
sms-resent-link = { $app }: új linkje a szám megerősítéséhez: { $link }
sms-recovery-code = { $app }: { $code } a jelszó-visszaállító kódja. Ne adja meg senkinek.
sms-sign-in-code = { $app }: { $code } a bejelentkezési kódja. Ne adja meg senkinek.
sms-mfa-code = { $app }: { $code } a kódja a második lépéshez. Ne adja meg senkinek.
sms-attribute-code = { $app }: { $code } a kódja a szám megerősítéséhez.
sms-invitation = { $app }: felhasználónév: { $username }, ideiglenes jelszó: { $code }
sms-already-registered = { $app }: ehhez a számhoz már tartozik fiók. Jelentkezzen be, vagy állítsa vissza jelszavát.
sms-password-changed = { $app }: { $username } jelszava megváltozott. Nem Ön volt? Szóljon rendszergazdájának.
sms-authenticator-added = { $app }: hitelesítő alkalmazás hozzáadva: { $username }. Nem Ön volt? Szóljon rendszergazdájának.
sms-authenticator-removed = { $app }: hitelesítő alkalmazás eltávolítva: { $username }. Nem Ön volt? Szóljon rendszergazdájának.
sms-passkey-added = { $app }: azonosítókulcs hozzáadva: { $username }. Nem Ön volt? Szóljon rendszergazdájának.
sms-passkey-removed = { $app }: azonosítókulcs eltávolítva: { $username }. Nem Ön volt? Szóljon rendszergazdájának.
sms-passkey-copied = { $app }: { $username } egyik, talán lemásolt azonosítókulcsát elutasítottuk. Távolítsa el fiókjából.
sms-recovery-codes-made = { $app }: új helyreállítási kódok készültek: { $username }. Nem Ön volt? Szóljon rendszergazdájának.
sms-recovery-code-used = { $app }: { $username } helyreállítási kóddal jelentkezett be. Nem Ön volt? Szóljon rendszergazdájának.
sms-recovery-codes-low = { $app }: { $username } helyreállítási kóddal jelentkezett be, és kevés maradt. Nem Ön volt? Szóljon rendszergazdájának.
sms-new-device = { $app }: { $username } új böngészőből jelentkezett be. Nem Ön volt? Szóljon rendszergazdájának.
sms-unusual-sign-in = { $app }: szokatlan bejelentkezés: { $username }. Nem Ön volt? Szóljon rendszergazdájának.
sms-sign-in-blocked = { $app }: szokatlan bejelentkezés letiltva: { $username }. Nem Ön volt? Változtassa meg jelszavát.
sms-account-deleted = { $app }: a következő fiók törölve: { $username }.
sms-email-changed = { $app }: { $username } e-mail-címe megváltozott. Nem Ön volt? Szóljon rendszergazdájának.
sms-phone-changed = { $app }: { $username } telefonszáma megváltozott. Nem Ön volt? Szóljon rendszergazdájának.
sms-email-removed = { $app }: { $username } e-mail-címe eltávolítva. Nem Ön volt? Szóljon rendszergazdájának.
sms-phone-removed = { $app }: { $username } telefonszáma eltávolítva. Nem Ön volt? Szóljon rendszergazdájának.
sms-lost-factor-begun = { $app }: valaki { $username } második lépésének eltávolítását kérte. Nem Ön volt? Állítsa le: { $link }
sms-lost-factor-finished = { $app }: { $username } második lépése eltávolítva. Nem Ön volt? Szóljon rendszergazdájának.

## Demo

demo-home = A demóalkalmazáshoz
demo-home-title = Egy kis alkalmazás
demo-home-lead = Még semmit sem tud Önről. Jelentkezzen be, és megláthatja, mit tud meg.
demo-start-title = Személyek a bejelentkezéshez
demo-start-lead = Csak ebben a demóban léteznek. Mindegyik más utat mutat be az oldalakon.
demo-shows-password = Csak jelszóval jelentkezik be.
demo-shows-totp = Hitelesítő alkalmazás kódját kérik tőle.
demo-shows-invited = Ideiglenes jelszava van, és újat választ.
demo-shows-set-up = Előbb be kell állítania egy második lépést.
demo-shows-disabled = Fiókja le van tiltva, ezért elutasítják.
demo-shows-studio = A lapok kinézetét változtatja meg, itt: /studio.
demo-totp-key = Hitelesítő kulcs
demo-session-title = Bejelentkezett
demo-refresh = Tokenek frissítése
demo-id-token = Azonosító token
demo-access-token = Hozzáférési token
demo-claim = Állítás
demo-value = Érték
demo-error-title = A bejelentkezés nem fejeződött be
demo-error-lead = Az alkalmazás kód helyett ezt kapta:
mailbox-title = Elküldött üzenetek
mailbox-lead = Ebben a demóban semmi sem hagyja el a gépet. Amit elküldtünk volna, itt található.
mailbox-empty = Még semmit sem küldtünk.
mailbox-mail = E-mail
mailbox-sms = SMS
mailbox-from = Feladó
mailbox-to = Címzett
mailbox-sent = Elküldve
mailbox-raw = Teljes forrás megjelenítése
