## On every page

languages = Limbă
languages-go = Schimbați
title-error = Eroare:
summary-heading = Verificați următoarele
next = Înainte
continue = Continuați
other-account = Folosiți alt cont
not-you = Nu sunteți dvs.?
sign-out = Deconectați-vă
signed-in-as = Sesiunea contului
reference = Referință
way-back = Înapoi la { $client }
way-sign-in = Conectați-vă
way-again = Reîncercați
wait-seconds = { $count ->
    [one] peste { $count } secundă
    [few] peste { $count } secunde
   *[other] peste { $count } de secunde
}
wait-minutes = { $count ->
    [one] peste { $count } minut
    [few] peste { $count } minute
   *[other] peste { $count } de minute
}
wait-hours = { $count ->
    [one] peste { $count } oră
    [few] peste { $count } ore
   *[other] peste { $count } de ore
}
span-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
span-hours = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}
span-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}

## Fields

label-username = Nume de utilizator
label-email = Adresă de e-mail
label-phone = Număr de telefon
label-email-or-phone = Adresă de e-mail sau număr de telefon
label-any = Nume de utilizator, e-mail sau număr de telefon
label-password = Parolă
label-new-password = Parolă nouă
label-confirm-password = Confirmați parola nouă
label-device-name = Numele acestui dispozitiv (opțional)
password-show = Afișați parola
password-hide = Ascundeți parola
code-label = Cod
device-name-hint = De exemplu „Telefonul meu”, ca să știți mai târziu ce aplicație să deschideți.

## Signing in

sign-in-title = Conectați-vă
sign-in-lead = pentru a continua către { $client }
sign-in-submit = Conectați-vă
password-title = Introduceți parola
username-missing = Introduceți numele cu care vă conectați.
username-too-long = Numele este prea lung. Introduceți cel mult 128 de caractere.
password-missing = Introduceți parola.
wrong-credentials = Numele sau parola nu este corectă. Verificați-le pe amândouă și încercați din nou.
unknown-user = Nimeni de aici nu are acest nume. Verificați cum este scris.
account-locked = Au fost prea multe încercări greșite. Încercați din nou { $wait }.
temporary-password-expired = Parola temporară a expirat. Cereți una nouă de la persoana care v-a invitat.
account-not-confirmed = Acest cont nu a fost confirmat încă. Rugați echipa de administrare să îl confirme.
account-confirmed = Contul este confirmat. Conectați-vă pentru a continua.
password-reset-required = Parola trebuie resetată înainte să vă puteți conecta. Cereți ajutorul echipei de administrare.
password-reset-now = Parola nu mai este valabilă. Alegeți una nouă, cu un cod pe care vi-l trimitem.
password-in-a-breach = Această parolă a devenit cunoscută printr-o scurgere de date din altă parte, așa că nu vă mai deschide contul. Alegeți una nouă, cu un cod pe care vi-l trimitem.

## New password

new-password-title = Alegeți o parolă nouă
new-password-lead = V-ați conectat cu o parolă temporară. De acum încolo, parola trebuie să o știți doar dvs.
new-password-lead-breached = Parola dvs. a devenit cunoscută printr-o scurgere de date din altă parte. Alegeți una pe care nu o folosiți nicăieri altundeva.
new-password-submit = Salvați și continuați
new-password-missing = Introduceți o parolă nouă.
password-too-short = { $count ->
    [one] Parola trebuie să aibă cel puțin { $count } caracter.
    [few] Parola trebuie să aibă cel puțin { $count } caractere.
   *[other] Parola trebuie să aibă cel puțin { $count } de caractere.
}
password-too-long = { $count ->
    [one] Parola poate avea cel mult { $count } caracter.
    [few] Parola poate avea cel mult { $count } caractere.
   *[other] Parola poate avea cel mult { $count } de caractere.
}
password-rules = Parola nouă nu respectă încă toate regulile. Lista arată ce lipsește.
password-needs-upper = Parola trebuie să conțină o literă mare (de la A la Z).
password-needs-lower = Parola trebuie să conțină o literă mică (de la a la z).
password-needs-digit = Parola trebuie să conțină o cifră (de la 0 la 9).
password-needs-symbol = Parola trebuie să conțină un simbol, de exemplu !, ? sau #.
password-edge-space = Parola nu trebuie să înceapă sau să se termine cu un spațiu.
password-mismatch = Cele două parole nu coincid. Introduceți parola nouă de două ori.
password-reused = Ați mai folosit această parolă. Alegeți alta.
password-guessable = Parola este prea ușor de ghicit. Folosiți mai multe caractere sau mai multe cuvinte care nu au legătură unele cu altele și nici cu dvs.
password-breached = Această parolă a devenit cunoscută printr-o scurgere de date din altă parte. Alegeți una pe care nu o folosiți nicăieri altundeva.
password-characters = Parola nouă conține caractere care nu pot fi folosite. Alegeți alta.
password-changed = Parola a fost schimbată.
rule-length = { $count ->
    [one] Cel puțin { $count } caracter
    [few] Cel puțin { $count } caractere
   *[other] Cel puțin { $count } de caractere
}
rule-upper = O literă mare
rule-lower = O literă mică
rule-digit = O cifră
rule-symbol = Un simbol, de exemplu !, ? sau #
rule-edges = Fără spațiu la început sau la sfârșit
rule-unused = Nefolosită de dvs. până acum
rule-unguessable = Greu de ghicit: niciun cuvânt sau model obișnuit, nimic despre dvs.
rule-unbreached = Nu provine dintr-o scurgere de date cunoscută
rule-met = îndeplinit
rule-unmet = lipsește încă

## A forgotten password

forgot-link = Ați uitat parola?
sign-up-link = Creați un cont
sign-in-link = Înapoi la conectare
forgot-title = Ați uitat parola?
forgot-lead = Spuneți-ne cine sunteți și vă trimitem un cod pentru a alege una nouă.
forgot-submit = Trimiteți codul
choose-reset-title = Unde trimitem codul?
choose-reset-legend = Trimiteți-l
choose-reset-email = Prin e-mail
choose-reset-text = Prin SMS
choose-reset-to = La { $destination }
reset-title = Resetați parola
reset-lead = Dacă există un cont, un cod este pe drum către { $destination }.
reset-everywhere = Deconectați-mă peste tot în rest
reset-submit = Salvați parola nouă
sent-code-hint = Este în mesajul pe care l-am trimis. Poate dura un minut până ajunge.
code-not-there = Încă nu aveți codul?
code-resend = Trimiteți altul
code-sent = Un alt cod este pe drum. Cel dinainte nu mai funcționează.
code-sent-just-now = Tocmai a fost trimis un cod. Așteptați o jumătate de minut înainte de a cere altul.
no-recovery = Nu cunoaștem nicio adresă la care să trimitem un cod. Cereți ajutorul echipei de administrare.

## An account of one's own

sign-up-title = Creați un cont
sign-up-lead = pentru { $client }
sign-up-passwordless = Puteți lăsa parola necompletată. Atunci veți intra cu un cod sau cu o cheie de acces.
sign-up-submit = Creați contul
optional = (opțional)
terms-title = Înainte de a continua
terms-lead = Citiți textul de mai jos și acceptați-l. Este nou sau s-a schimbat de când l-ați acceptat.
terms-agree = Accept: { $title }
terms-read = Citiți „{ $title }” (se deschide într-o filă nouă)
terms-missing = Pentru a continua, bifați caseta „{ $title }”.
terms-decline = Nu accept
terms-declined-title = Nu ați acceptat
terms-declined-lead = Fără acordul dvs., nu vă puteți conecta aici. Nimic nu a fost transmis aplicației.
terms-again = Citiți din nou
label-name = Nume complet
label-given-name = Prenume
label-middle-name = Al doilea prenume
label-family-name = Nume de familie
label-nickname = Poreclă
label-birthdate = Data nașterii
label-gender = Gen
label-address = Adresă poștală
label-locale = Limbă
label-zoneinfo = Fus orar
label-profile = Pagină de profil
label-picture = Imagine
label-website = Site web
field-missing = Completați acest câmp.
field-too-long = Textul este prea lung. Scurtați-l.
field-characters = Sunt caractere care nu pot fi folosite. Eliminați-le.
username-taken = Acest nume de utilizator este deja folosit. Alegeți altul.
name-taken = Există deja un cont cu aceste date. Conectați-vă sau resetați parola.
looks-like-contact = Un nume de utilizator nu trebuie să semene cu o adresă de e-mail sau cu un număr de telefon. Alegeți altul.
not-email = Aceasta nu este o adresă de e-mail. O adresă arată așa: name@example.com.
not-phone = Acesta nu este un număr de telefon. Începeți cu + și prefixul țării, de exemplu +40 712 034 567.
not-date = Aceasta nu este o dată.
not-url = Aceasta nu este o adresă web. O adresă începe cu https://.
not-number = Acesta nu este un număr. Scrieți-l așa: 12 sau 12.5.
not-a-choice = Alegeți una dintre opțiuni.
pattern-missed = Textul nu are forma cerută.
choose-one = Alegeți
yes = Da
no = Nu
confirm-title = Confirmați contul
confirm-lead = Am trimis un cod la { $destination }.
confirm-lead-link = Am trimis un link la { $destination }. Deschideți-l, apoi reveniți aici.
sent-code-missing = Introduceți codul din mesajul nostru.
sent-code-wrong = Codul nu este corect. Verificați-l sau cereți altul.
code-expired = Codul a expirat. Cereți altul.
contact-taken = Între timp, alt cont are această adresă. Conectați-vă la acela sau resetați-i parola.
await-approval-title = Mai este puțin
await-approval-lead = Contul dvs. { $client } este gata. Cineva trebuie să vă permită accesul; încercați din nou mai târziu.
confirm-link-title = Mai este un singur clic
confirm-link-lead = Apăsați butonul pentru a confirma contul { $client }. Dacă nu ați cerut un cont, închideți această pagină.
confirm-link-submit = Confirmați contul
confirmed-title = Contul este confirmat
confirmed-lead = Reveniți acolo unde ați creat contul sau conectați-vă.
link-expired-title = Acest link a expirat
link-expired-lead = Conectați-vă cu numele și parola și vă trimitem unul nou.

## Second step

choose-setup-title = Adăugați un al doilea pas
choose-setup-lead = O parolă singură poate fi ghicită sau furată. Cu un al doilea pas, contul rămâne al dvs. chiar și atunci.
choose-setup-legend = Cum doriți să confirmați că sunteți dvs.?
method-totp = Aplicație de autentificare
method-totp-hint = O aplicație de pe telefon sau computer afișează un cod nou la fiecare 30 de secunde. Nu are nevoie de rețea.
method-password = Parolă
method-password-hint = Cea pe care ați ales-o pentru acest cont.
method-email = Cod prin e-mail
method-email-hint = Îl trimitem la adresa dvs.
method-text = Cod prin SMS
method-text-hint = Îl trimitem pe telefonul dvs.
choose-title = Cum doriți să vă conectați?
choose-second-title = Cum doriți să confirmați?
choose-legend = Alegeți o opțiune
other-way = Folosiți altă metodă
sent-code-title = Introduceți codul pe care l-am trimis
sent-code-lead = Este pe drum către { $destination }.
sent-link-hint = Sau deschideți linkul din mesaj, pe orice dispozitiv.
sent-link-waits = Apoi această pagină continuă singură.
sent-link-opened = Am deschis linkul
await-link-title = Așteptăm linkul dvs.
await-link-lead = Deschideți linkul care este pe drum către { $destination } și apăsați butonul de acolo.
await-link-looks = Această pagină verifică la fiecare câteva secunde, apoi continuă singură.
await-link-code = Introduceți codul
link-pressed-title = Puteți continua
link-pressed-lead = Linkul din mesajul nostru a fost folosit. Continuați către { $client }.
sign-in-link-title = Dvs. vă conectați acum?
sign-in-link-lead = Cineva vrea să se conecteze la { $client } în numele dvs.
sign-in-link-asked = { $count ->
    [0] Chiar acum
    [one] Acum { $count } minut
    [few] Acum { $count } minute
   *[other] Acum { $count } de minute
}
sign-in-link-elsewhere = Va fi conectat acel browser, nu acesta. Dacă nu ați început dvs. acolo, răspundeți nu; altfel, altcineva ar intra în contul dvs.
sign-in-link-yes = Da, conectați-mă
sign-in-link-no = Nu, nu am fost eu
sign-in-link-pressed-title = Reveniți acolo unde ați început
sign-in-link-pressed-lead = Pagina de acolo continuă singură. O puteți închide pe aceasta.
sign-in-link-refused-title = Nu a intrat nimeni
sign-in-link-refused-lead = Codul și linkul din acel mesaj nu mai au niciun efect. Nu mai trebuie să faceți nimic.
sign-in-link-expired-title = Acest link nu mai are niciun efect
sign-in-link-expired-lead = A fost folosit sau a expirat. Dacă tocmai ați apăsat butonul, reveniți acolo unde ați început. Dacă nu, cereți de acolo unul nou.
no-second = Contul dvs. are nevoie de un al doilea pas și aici nu se poate folosi niciunul. Cereți ajutorul echipei de administrare.
method-passkey = Cheie de acces
method-passkey-hint = Dispozitivul confirmă că sunteți dvs., prin amprentă, față sau PIN.
method-missing = Alegeți una dintre metode.
set-up-totp-title = Configurați aplicația de autentificare
set-up-totp-lead = Adăugați acest cont în aplicație, apoi introduceți codul pe care îl afișează.
set-up-totp-scan = Scanați această imagine cu aplicația.
set-up-totp-open = Deschideți în aplicația de pe acest dispozitiv
set-up-totp-key = Sau introduceți această cheie în aplicație:
set-up-totp-code-hint = Aplicația îl afișează după ce a fost adăugat contul.
set-up-totp-submit = Verificați codul și încheiați
qr-alt = Cod QR cu cheia pentru aplicația de autentificare. Aceeași cheie este scrisă mai jos.
totp-title = Introduceți codul
totp-hint = Deschideți aplicația de autentificare ca să îl vedeți.
totp-hint-device = Deschideți aplicația de autentificare de pe { $device } ca să îl vedeți.
code-missing = Introduceți codul din aplicație.
code-malformed = Codul are șase cifre. Introduceți-le pe toate.
code-wrong = Codul nu este corect. Introduceți codul pe care aplicația îl afișează acum.
code-used = Codul a fost deja folosit. Așteptați până când aplicația îl afișează pe următorul.
method-recovery-code = Cod de recuperare
recovery-code-use = Folosiți un cod de recuperare
remember-browser = { $count ->
    [one] Nu mai cereți asta în acest browser timp de { $count } zi
    [few] Nu mai cereți asta în acest browser timp de { $count } zile
   *[other] Nu mai cereți asta în acest browser timp de { $count } de zile
}
lose-factor = Nu pot folosi niciuna dintre aceste metode
lost-factor-title = Intrați fără al doilea pas
lost-factor-lead = { $count ->
    [one] Ca să nu intre altcineva, acest lucru durează { $count } zi. Vă anunțăm la fiecare adresă și număr din cont, iar un singur clic oprește totul. După acea zi, dovediți încă o dată același lucru și configurați un nou al doilea pas.
    [few] Ca să nu intre altcineva, acest lucru durează { $count } zile. Vă anunțăm la fiecare adresă și număr din cont, iar un singur clic oprește totul. După acele zile, dovediți încă o dată același lucru și configurați un nou al doilea pas.
   *[other] Ca să nu intre altcineva, acest lucru durează { $count } de zile. Vă anunțăm la fiecare adresă și număr din cont, iar un singur clic oprește totul. După acele zile, dovediți încă o dată același lucru și configurați un nou al doilea pas.
}
lost-factor-ripe-lead = Așteptarea s-a încheiat. Dovediți încă o dată că sunteți dvs. Apoi metodele de până acum pentru al doilea pas sunt eliminate, sesiunile dvs. sunt închise peste tot și configurați o metodă nouă.
lost-factor-legend = Unde vă putem trimite un cod?
lost-factor-submit = Trimiteți codul
lost-factor-waits-title = Cererea dvs. este în așteptare
lost-factor-waits-lead = Reveniți pe { $when } sau în următoarele două săptămâni. Până atunci puteți intra doar cu al doilea pas, iar dacă îl folosiți, cererea se încheie.
lost-factor-waits-hint = Nu ați fost dvs.? Deschideți linkul din mesajul pe care l-am trimis și schimbați parola.
stop-lost-factor-title = Păstrați al doilea pas?
stop-lost-factor-lead = Cineva a cerut să intre în contul dvs. { $client } fără al doilea pas. Dacă nu ați fost dvs., opriți cererea acum.
stop-lost-factor-submit = Opriți
lost-factor-stopped-title = Cererea a fost oprită
lost-factor-stopped-lead = Al doilea pas rămâne. Dacă nu ați cerut dvs. acest lucru, schimbați parola: cineva o știe.
lost-factor-nothing-title = Nu este nimic de oprit
lost-factor-nothing-lead = Cererea a fost deja oprită sau s-a încheiat. Dacă al doilea pas a dispărut și nu ați fost dvs., anunțați echipa de administrare.
account-lost-factor = Cineva a cerut să intre în contul dvs. fără al doilea pas. Acesta poate fi eliminat începând cu { $when }. Dacă nu ați fost dvs., opriți cererea.
recovery-code-title = Introduceți un cod de recuperare
recovery-code-label = Cod de recuperare
recovery-code-hint = Unul dintre cele zece pe care le-ați păstrat. Funcționează o singură dată.
recovery-code-missing = Introduceți unul dintre codurile de recuperare.
recovery-code-wrong = Codul nu este corect sau a fost deja folosit. Verificați-l sau luați altul.
recovery-codes-title = Păstrați codurile de recuperare
recovery-codes-lead = Dacă pierdeți telefonul sau nu îl aveți la îndemână, puteți intra cu unul dintre aceste coduri. Fiecare funcționează o singură dată. Tipăriți-le sau copiați-le într-un loc sigur.
recovery-codes-once = Le afișăm doar de data aceasta. Cele anterioare nu mai funcționează.
recovery-codes-kept = Le-am păstrat
device-name-too-long = Numele este prea lung. Introduceți cel mult 64 de caractere.
authenticator-added = Aplicația de autentificare a fost adăugată.

## Sessions

continue-title = Bine ați revenit
continue-lead = Puteți merge direct la { $client }.
choose-account-title = Alegeți un cont
choose-account-lead = Cine continuă către { $client }?
choose-account-again = Conectați-vă din nou
sign-out-of = Deconectați contul { $name }
sign-out-all = Deconectați toate conturile
confirm-sign-out-title = Vă deconectați?
confirm-sign-out-lead = Sesiunea dvs. se va închide în toate aplicațiile care folosesc această conectare în acest browser.
signed-out-title = V-ați deconectat
signed-out-lead = Puteți închide acum această fereastră.
signed-out-notice = V-ați deconectat.
session-refreshed = Tokenurile au fost reînnoite.

## The account page

account-title = Contul dvs.
account-profile-heading = Despre dvs.
account-verified = S-a verificat
account-unverified = Încă neverificat
account-profile-change = Schimbați datele
account-profile-title = Schimbați datele dvs.
account-save = Salvați
account-email-change = Schimbați adresa de e-mail
account-email-add = Adăugați o adresă de e-mail
account-email-title = Adresa dvs. de e-mail
account-email-code-title = Confirmați această adresă de e-mail
account-phone-change = Schimbați numărul de telefon
account-phone-add = Adăugați un număr de telefon
account-phone-title = Numărul dvs. de telefon
account-phone-code-title = Confirmați acest număr de telefon
account-contact-lead = Trimitem un cod la noile date de contact. Până când îl introduceți, nu se schimbă nimic.
account-contact-other = Introduceți alte date
label-preferred-username = Nume pentru conectare
profile-changed = Datele dvs. au fost schimbate.
email-changed = Adresa dvs. de e-mail a fost schimbată.
phone-changed = Numărul dvs. de telefon a fost schimbat.
account-email-remove = Eliminați această adresă
account-phone-remove = Eliminați acest număr
email-removed = Adresa dvs. de e-mail a fost eliminată.
phone-removed = Numărul dvs. de telefon a fost eliminat.
already-yours = Aceste date sunt deja ale dvs. Introduceți altele.
sign-in-again = Pentru aceasta trebuie să vă fi conectat în ultimele zece minute. Conectați-vă din nou, apoi reveniți.
second-step-first = Aceasta schimbă modul în care vă conectați, așa că mai întâi este nevoie de al doilea pas. Deconectați-vă peste tot și conectați-vă folosindu-l sau deschideți în aplicație ceea ce vi-l cere. Apoi reveniți.
prove-first = Înainte de a schimba acest lucru, confirmați că sunteți dvs.
prove-link = Confirmați cu un cod
account-proof-title = Confirmați că sunteți dvs.
account-proof-lead = Apoi puteți continua cu ceea ce doreați să schimbați.
account-proof-code-title = Introduceți codul pentru confirmare
proof-done = Vă mulțumim, s-a confirmat. Acum puteți continua.
account-sign-in-heading = Cum vă conectați
account-change-password = Schimbați parola
account-set-password = Alegeți o parolă
account-first-password-title = Alegeți o parolă
account-no-app = Niciuna
account-added = Data adăugării: { $when }
account-remove-app = Eliminați aplicația
account-add-app = Adăugați o aplicație
account-change-app = Denumiți sau eliminați
account-new-authenticator-title = Adăugați o aplicație de autentificare
account-new-authenticator-submit = Adăugați aplicația
account-recovery-codes = Coduri de recuperare
account-recovery-codes-left = { $count ->
    [0] Niciun cod rămas
    [one] { $count } cod rămas
    [few] { $count } coduri rămase
   *[other] { $count } de coduri rămase
}
account-recovery-codes-make = Creați altele noi
account-recovery-codes-title = Creați coduri de recuperare noi
account-recovery-codes-lead = Primiți zece coduri pentru ziua în care nu aveți la îndemână al doilea pas. Cele anterioare își pierd imediat valabilitatea.
account-recovery-codes-submit = Creați coduri noi
account-browsers-heading = Browsere de încredere
account-browsers-hint = În acestea nu vi se cere al doilea pas. Dacă nu recunoașteți vreunul, eliminați-l și schimbați parola.
account-trusted-browser = Browser de încredere
account-browser-seen = Ultima utilizare: { $when }
account-browser-until = Până la { $when }
account-browser-forget = Eliminați
account-browsers-forget = Eliminați toate
browsers-forgotten = Acolo se cere din nou al doilea pas.
account-session-heading = Sesiunile dvs. deschise
account-this-browser = Acest browser
account-since = Din { $when }
account-sessions-link = Toate browserele
account-sessions-lead = O aplicație la care v-ați conectat de acolo rămâne conectată; îi puteți retrage accesul pe pagina contului. Dacă nu recunoașteți un browser de aici, deconectați-l și schimbați parola.
account-some-browser = Un browser
account-sessions-end = Deconectați toate celelalte
account-sessions-more = { $count ->
    [one] Și încă unul
    [few] Și încă { $count }
   *[other] Și încă { $count }
}
session-ended = Sesiunea de acolo a fost închisă.
sessions-ended = Toate celelalte sesiuni au fost închise.
account-events-link = Activitate recentă
account-events-title = Activitate recentă
account-events-lead = Dacă nu recunoașteți ceva de aici, spuneți-ne. Închidem atunci contul pentru toți ceilalți.
account-events-none = Nu s-a înregistrat încă nimic.
event-browser = { $browser } pe { $system }
event-not-me = Nu am fost eu
event-refused = Respins
event-sign-in = Conectare
event-sign-in-failed = Încercare de conectare
event-sign-in-blocked = Conectare blocată
event-unusual-low = Puțin neobișnuit: { $signs }
event-unusual-medium = Neobișnuit: { $signs }
event-unusual-high = Foarte neobișnuit: { $signs }
event-sign-up = Cont creat
event-confirmed = Cont confirmat
event-password-changed = Parolă schimbată
event-recovery-begun = Cod pentru resetarea parolei cerut
event-password-reset = Parolă resetată
event-app-added = Aplicație de autentificare adăugată
event-app-removed = Aplicație de autentificare eliminată
event-passkey-added = Cheie de acces adăugată
event-passkey-removed = Cheie de acces eliminată
event-browser-trusted = Browser marcat ca fiind de încredere
event-browsers-forgotten = Browsere de încredere eliminate
event-email-codes-added = Coduri prin e-mail activate
event-email-codes-removed = Coduri prin e-mail dezactivate
event-text-codes-added = Coduri prin SMS activate
event-text-codes-removed = Coduri prin SMS dezactivate
event-recovery-codes-made = Coduri de recuperare create
event-recovery-code-used = Cod de recuperare folosit
event-recovery-codes-removed = Coduri de recuperare eliminate
event-profile-changed = Date schimbate
event-email-changed = Adresă de e-mail schimbată
event-phone-changed = Număr de telefon schimbat
event-email-removed = Adresă de e-mail eliminată
event-phone-removed = Număr de telefon eliminat
event-sign-out = Deconectare
event-everywhere = Deconectare peste tot
event-sessions-ended = Deconectare în alte locuri
event-terms-agreed = Condiții acceptate
event-consent-withdrawn = Consimțământ retras
event-app-disconnected = Aplicație deconectată
event-exported = Date descărcate
event-disowned = „Nu am fost eu”
event-lost-factor-begun = Acces fără al doilea pas cerut
event-lost-factor-stopped = Cerere de acces fără al doilea pas oprită
event-lost-factor-finished = Al doilea pas eliminat după așteptare
event-administered = Schimbare făcută de echipa de administrare
not-me-title = Nu ați fost dvs.?
not-me-lead = Atunci facem următoarele:
not-me-ends = Sesiunile dvs. din toate celelalte browsere și din toate aplicațiile sunt închise.
not-me-app = Aplicația de autentificare adăugată de atunci este eliminată.
not-me-recovery-codes = Codurile de recuperare create de atunci nu mai funcționează.
not-me-passkey = Orice cheie de acces adăugată de atunci este eliminată.
not-me-email-codes = Codurile prin e-mail activate de atunci sunt dezactivate.
not-me-text-codes = Codurile prin SMS activate de atunci sunt dezactivate.
not-me-password = Alegeți o parolă nouă, iar cea veche nu mai funcționează.
not-me-submit = Securizați contul meu
secured = Contul este din nou numai al dvs.: parola este nouă și toate celelalte sesiuni sunt închise.
account-everywhere = Deconectați-vă peste tot
account-everywhere-hint = Vă puteți deconecta dintr-odată din toate browserele și din toate aplicațiile, inclusiv de aici.
account-apps-heading = Aplicații cu acces
account-apps-hint = O aplicație pe care o deconectați nu mai acționează în numele dvs. Poate reveni atunci când vă conectați din nou la ea.
account-apps-none = Niciuna
account-app-last = Ultima conectare: { $when }
account-disconnect = Deconectați
account-disconnect-app = Deconectați { $name }
app-disconnected = Aplicația nu mai are acces la contul dvs.
account-terms-heading = Condiții și consimțăminte
account-terms-version = Versiunea { $version }
account-terms-since = Data acceptării: { $when }
account-terms-language = Limba: { $language }
account-terms-none = Nu ați acceptat nimic până acum.
account-terms-offers = Ce puteți accepta
account-terms-agree = Accept
account-terms-withdraw = Retrageți
consent-given = Vă mulțumim. Consimțământul dvs. a fost înregistrat.
consent-withdrawn = Consimțământul dvs. a fost retras.
account-data-heading = Datele dvs.
account-export-hint = Ce se păstrează despre dvs., într-un fișier pe care programele îl pot citi.
account-export = Descărcați datele mele
account-delete = Ștergeți contul
account-back = Înapoi la cont
account-password-title = Schimbați parola
label-current-password = Parola actuală
current-password-missing = Introduceți parola actuală.
current-password-wrong = Aceasta nu este parola dvs. actuală.
account-authenticator-title = Aplicația dvs. de autentificare
account-authenticator-lead = Codurile ei nu vor mai fi acceptate. Acolo unde al doilea pas este obligatoriu și acesta era singurul, configurați unul nou la următoarea conectare.
account-authenticator-submit = Eliminați aplicația
authenticator-removed = Aplicația dvs. de autentificare a fost eliminată.

passkey-title = Folosiți cheia de acces
passkey-lead = Dispozitivul vă cere amprenta, fața sau codul PIN. Dacă cheia de acces este pe telefon, alegeți telefonul în fereastra care se deschide.
passkey-use = Folosiți cheia de acces
passkey-sign-in = Conectați-vă cu o cheie de acces
passkey-unable = Cheile de acces au nevoie de JavaScript și de un browser compatibil. Aici, folosiți altă metodă.
passkey-trouble = Nu a funcționat sau a fost anulat. Încercați din nou sau folosiți altă metodă.
passkey-refused = Cheia de acces nu a funcționat aici. Încercați din nou sau folosiți altă metodă.
passkey-too-late = A durat prea mult. Încercați din nou.
passkey-known = Această cheie de acces este deja folosită. Conectați-vă cu ea sau creați alta.
passkeys-full = Aveți deja numărul maxim de chei de acces. Eliminați mai întâi una.
new-passkey-title = Conectați-vă mai ușor cu o cheie de acces
new-passkey-lead = Cu o cheie de acces vă conectați prin amprentă, față sau PIN. Nu aveți nimic de ținut minte și nimic ce ar putea fura o pagină falsă.
new-passkey-submit = Creați o cheie de acces
new-passkey-later = Nu acum
label-passkey-name = Numele cheii de acces
passkey-name-hint = Ca să o recunoașteți mai târziu, de exemplu „Telefonul meu”. Îl puteți lăsa necompletat.
passkey-prove-lead = O cheie de acces vă deschide contul. Introduceți mai întâi parola, ca nimeni altcineva să nu poată adăuga una.
passkeys-title = Cheile dvs. de acces
passkeys-heading = Chei de acces
passkeys-none = Niciuna
passkeys-manage = Afișați cheile de acces
passkeys-back = Înapoi la cheile de acces
passkey-add = Adăugați o cheie de acces
passkey-change = Schimbați
passkey-unnamed = Cheie de acces fără nume
passkey-used = Ultima utilizare: { $when }
passkey-unused = Încă nefolosită
passkey-synced = Pe mai multe dispozitive ale dvs.
passkey-own-title = Cheia dvs. de acces
passkey-rename = Salvați numele
passkey-remove-heading = Eliminați această cheie de acces
passkey-remove-hint = Nu vă va mai deschide contul. Poate rămâne afișată pe dispozitiv până când o ștergeți acolo.
passkey-remove = Eliminați cheia de acces
passkey-added = Cheia de acces este gata. Folosiți-o la următoarea conectare.
passkey-renamed = Numele a fost salvat.
passkey-removed = Cheia de acces a fost eliminată.
account-deletion-title = Ștergeți contul?
account-deletion-lead = Contul și tot ce ține de el vor dispărea definitiv, în toate aplicațiile care îl folosesc. Nimeni nu îl poate aduce înapoi.
label-account-name = Numele contului
account-name-hint = Ca să arătați că doriți cu adevărat, scrieți { $name }
account-name-wrong = Acesta nu este numele contului. Scrieți-l așa cum este afișat.
account-deletion-submit = Ștergeți definitiv
account-deleted-title = Contul a fost șters
account-deleted-lead = Aici nu a mai rămas nimic din el. { $client } poate păstra încă date proprii.
account-closed-title = Mai întâi conectați-vă
account-closed-lead = Contul se deschide după ce v-ați conectat la { $client }. Conectați-vă acolo, apoi reveniți.

## When it does not go on as planned

page-out-of-date = Pagina nu mai era actuală. Iată unde ați ajuns.
time-ran-out = A durat prea mult, așa că o luăm de la capăt. Conectați-vă încă o dată.
form-unverified = Nu am putut verifica de unde a venit formularul. Trimiteți-l din nou.
cookies-blocked = Browserul nu a trimis înapoi cookie-ul nostru. Permiteți modulele cookie pentru acest site, apoi încercați din nou.
too-many-requests = Au fost prea multe încercări în scurt timp. Încercați din nou { $wait }.
busy = Multe persoane se conectează chiar acum. Încercați din nou peste câteva clipe.
expired-title = Timpul a expirat
expired-lead = Pentru siguranța contului, o conectare se încheie după un timp. Nu s-a pierdut nimic; luați-o de la capăt.
locked-title = Așteptați puțin
locked-lead = Au fost prea multe încercări greșite, așa că pentru o vreme nu lăsăm pe nimeni să intre. Astfel, contul este protejat de încercările de ghicire.
locked-wait = Încercați din nou { $wait }.
too-many-title = Puțin mai încet, vă rugăm
too-many-lead = În scurt timp au sosit mai multe cereri decât acceptăm. Nu s-a pierdut nimic; așteptați puțin și continuați.
form-post-title = O clipă
form-post-lead = Reveniți la { $client }. Dacă nu se întâmplă nimic, apăsați „Continuați”.

error-not-found-heading = Pagina nu a fost găsită
error-not-found-what = Nu există nicio pagină la această adresă.
error-not-found-next = Verificați adresa sau reveniți la aplicație și începeți de acolo.
error-method-not-allowed-heading = Acest lucru nu este posibil aici
error-method-not-allowed-what = Adresa există, dar nu pentru acest tip de cerere.
error-method-not-allowed-next = Reveniți la aplicație și începeți de acolo.
error-too-large-heading = S-a trimis prea mult
error-too-large-what = Formularul conținea mai mult decât putem accepta.
error-too-large-next = Mergeți înapoi, scurtați ce ați introdus și trimiteți din nou.
error-bad-request-heading = Nu am înțeles cererea
error-bad-request-what = Ceva din ea lipsea sau era deteriorat.
error-bad-request-next = Reveniți la aplicație și începeți din nou.
error-form-unverified-heading = Nu am putut verifica formularul
error-form-unverified-what = Formularul și cookie-ul din browser nu se potrivesc. Acest lucru se întâmplă când o pagină rămâne deschisă mult timp sau când au fost șterse module cookie.
error-form-unverified-next = Mergeți înapoi, reîncărcați pagina și trimiteți formularul din nou.
error-cookies-blocked-heading = Pentru conectare sunt necesare module cookie
error-cookies-blocked-what = Browserul nu a trimis înapoi cookie-ul nostru, așa că nu putem deosebi conectarea dvs. de altele.
error-cookies-blocked-next = Permiteți modulele cookie pentru acest site în setările browserului, apoi începeți din nou.
error-busy-heading = Multe persoane se conectează
error-busy-what = Momentan nu mai putem primi altele.
error-busy-next = Încercați din nou peste câteva clipe.
error-store-unavailable-heading = Conectarea este întreruptă
error-store-unavailable-what = O parte a serviciului nostru nu răspunde. Contul și parola dvs. sunt în siguranță.
error-store-unavailable-next = Încercați din nou peste câteva minute.
error-too-many-requests-heading = Prea multe cereri
error-too-many-requests-what = Din rețeaua dvs. au venit multe cereri în scurt timp.
error-too-many-requests-next = Așteptați câteva minute, apoi încercați din nou.
error-network-heading = Nu vă puteți conecta de aici
error-network-what = Rețeaua pe care o folosiți acum nu este printre cele din care se poate folosi această pagină.
error-network-next = Încercați din altă rețea. Dacă ar trebui să funcționeze de aici, comunicați numărul de mai jos celor care administrează această conectare.
error-internal-heading = A apărut o problemă la noi
error-internal-what = Nu ați greșit cu nimic. Eroarea a fost înregistrată.
error-internal-next = Încercați din nou. Dacă se repetă, comunicați echipei de administrare referința de mai jos.
error-redirect-mismatch-heading = Nu vă putem trimite înapoi
error-redirect-mismatch-what = Aplicația ne-a cerut să vă trimitem la o adresă pe care nu a înregistrat-o. Pentru protecția dvs., ne oprim aici.
error-redirect-mismatch-next = Anunțați-i pe cei care administrează aplicația. Vor avea nevoie de referința de mai jos.
error-missing-parameters-heading = Linkul este incomplet
error-missing-parameters-what = Aplicația a omis ceva necesar pentru conectare.
error-missing-parameters-next = Reveniți la aplicație și începeți din nou. Dacă nu ajută, anunțați-i pe cei care o administrează.
error-unknown-client-heading = Nu cunoaștem această aplicație
error-unknown-client-what = Aplicația din care veniți nu este înregistrată la noi.
error-unknown-client-next = Verificați linkul sau anunțați-i pe cei care administrează aplicația.
error-unknown-host-heading = Nimeni nu se conectează aici
error-unknown-host-what = Pentru această adresă nu este configurată nicio conectare.
error-unknown-host-next = Verificați dacă adresa este scrisă corect.
error-login-unavailable-heading = Aceste pagini de conectare nu sunt disponibile
error-login-unavailable-what = Momentan, aplicația nu are pagini de conectare proprii.
error-login-unavailable-next = Anunțați-i pe cei care administrează aplicația. Vor avea nevoie de referința de mai jos.
error-logout-destination-heading = Nu vă putem trimite mai departe
error-logout-destination-what = Aplicația ne-a cerut să vă trimitem la o adresă pe care nu a înregistrat-o. Pentru protecția dvs., ne oprim aici.
error-logout-destination-next = Puteți închide această fereastră sau puteți deschide chiar dvs. aplicația.
error-not-confirmed-heading = Contul nu este confirmat încă
error-not-confirmed-what = Numele și parola sunt corecte, dar contul nu a fost confirmat.
error-not-confirmed-next = Rugați echipa de administrare să îl confirme, apoi conectați-vă din nou.
error-reset-required-heading = Parola trebuie resetată
error-reset-required-what = Pentru siguranța dvs., parola veche nu mai funcționează.
error-reset-required-next = Cereți una nouă de la echipa de administrare.
error-no-factor-heading = Lipsește al doilea pas
error-no-factor-what = Această aplicație cere un al doilea pas, iar contul dvs. nu are niciunul care să poată fi folosit aici.
error-no-factor-next = Rugați echipa de administrare să vă adauge unul.

## Mail and text messages

moment = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[other] decembrie
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Codul dvs.
mail-or-link = Sau deschideți acest link, pe orice dispozitiv. Conectarea se face acolo unde ați început:
mail-fact-account = Cont
mail-fact-password = Parolă temporară
mail-fact-device = Dispozitiv
mail-fact-when = Când
mail-fact-browser = Browser
mail-fact-address = Adresă de rețea
mail-fact-now = Acum
mail-fact-takes-effect = Intră în vigoare
mail-fact-codes-left = Coduri de recuperare rămase
mail-fact-unusual = Neobișnuit
mail-fact-country = Țară
risk-new-browser = browser nou
risk-new-network = rețea nouă
risk-many-failures = multe încercări greșite înainte
risk-new-country = țară nouă
risk-impossible-travel = prea departe de conectarea anterioară
mail-action-confirm = Confirmați adresa de e-mail
mail-action-sign-in = Conectați-vă
mail-action-stop = Opriți
mail-action-not-me = Nu am fost eu
mail-note-code-lasts = Codul este valabil { $span } și funcționează o singură dată.
mail-note-link-lasts = Linkul este valabil { $span } și funcționează o singură dată.
mail-note-password-lasts = Parola funcționează o singură dată și este valabilă { $span }. La conectare, alegeți una proprie.
mail-note-ignore = Dacă nu ați cerut acest lucru, puteți ignora mesajul. Nu se va întâmpla nimic.
mail-note-keep = Păstrați codul doar pentru dvs.: nimeni de la { $app } nu vi-l va cere vreodată.
mail-note-somebody-knows = Dacă nu vă conectați chiar acum, altcineva vă știe parola. Schimbați-o.
mail-note-nothing-changed = Dacă nu ați cerut acest lucru, puteți ignora mesajul. Parola rămâne așa cum este.
mail-note-not-you = Dacă ați fost dvs., nu aveți nimic de făcut. Dacă nu, anunțați imediat echipa de administrare.
mail-note-blocked-you = Dacă ați fost dvs., conectați-vă dintr-un browser sau dintr-un loc pe care l-ați mai folosit ori cu o cheie de acces.
mail-note-blocked-not-you = Dacă nu ați fost dvs., este posibil ca cineva să vă știe parola. Alegeți alta.
mail-footer = Acest mesaj a fost trimis automat de { $app }. Răspunsurile nu sunt citite.

mail-sign-up-code-title = Confirmați adresa dvs. de e-mail
mail-sign-up-code-lead = Introduceți acest cod pentru a încheia înscrierea la { $app }.
mail-sign-up-link-title = Confirmați adresa dvs. de e-mail
mail-sign-up-link-lead = Mai este un pas până la înscrierea la { $app }: confirmați că această adresă vă aparține.
mail-resent-code-title = Codul dvs. nou
mail-resent-code-lead = Introduceți acest cod pentru a încheia înscrierea la { $app }. Codurile anterioare nu mai sunt valabile.
mail-resent-link-title = Linkul dvs. nou
mail-resent-link-lead = Confirmați că această adresă vă aparține pentru a încheia înscrierea la { $app }. Linkurile anterioare nu mai sunt valabile.
mail-recovery-code-title = Resetați parola
mail-recovery-code-lead = Introduceți acest cod pentru a alege o parolă nouă pentru { $app }.
mail-sign-in-code-title = Codul dvs. de conectare
mail-sign-in-code-lead = Introduceți acest cod pentru a vă conecta la { $app }.
mail-mfa-code-title = Codul dvs. pentru al doilea pas
mail-mfa-code-lead = Parola a fost corectă. Introduceți acest cod pentru a încheia conectarea la { $app }.
mail-attribute-code-title = Confirmați noua adresă de e-mail
mail-attribute-code-lead = Introduceți acest cod pentru a folosi această adresă cu contul dvs. { $app }.
mail-invitation-title = Contul dvs. este gata
mail-invitation-lead = A fost creat un cont { $app } pentru dvs.
mail-already-registered-title = Aveți deja un cont
mail-already-registered-lead = Cineva a încercat să creeze cu această adresă un cont { $app }, dar ea are deja unul. Dacă ați fost dvs., conectați-vă ca de obicei sau resetați parola, dacă nu o mai știți.
mail-password-changed-title = Parola dvs. a fost schimbată
mail-password-changed-lead = Parola contului dvs. { $app } a fost schimbată.
mail-authenticator-added-title = A fost adăugată o aplicație de autentificare
mail-authenticator-added-lead = De acum încolo, o aplicație de autentificare poate confirma că dvs. vă conectați la { $app }.
mail-authenticator-removed-title = A fost eliminată o aplicație de autentificare
mail-authenticator-removed-lead = O aplicație de autentificare nu mai poate fi folosită cu contul dvs. { $app }.
mail-passkey-added-title = A fost adăugată o cheie de acces
mail-passkey-added-lead = De acum încolo, o nouă cheie de acces deschide contul dvs. { $app }.
mail-passkey-removed-title = A fost eliminată o cheie de acces
mail-passkey-removed-lead = O cheie de acces nu mai deschide contul dvs. { $app }.
mail-passkey-copied-title = A fost respinsă o cheie de acces
mail-passkey-copied-lead = Cineva a încercat să se conecteze la { $app } cu o cheie de acces a dvs. care este posibil să fi fost copiată, iar accesul a fost respins. Eliminați acea cheie de acces din cont și adăugați una nouă.
mail-recovery-codes-made-title = Au fost create coduri de recuperare noi
mail-recovery-codes-made-lead = Există coduri de recuperare noi pentru contul dvs. { $app }. Cele anterioare nu mai funcționează.
mail-recovery-code-used-title = A fost folosit un cod de recuperare
mail-recovery-code-used-lead = Cineva s-a conectat la contul dvs. { $app } cu unul dintre codurile dvs. de recuperare.
mail-recovery-codes-low-title = Au mai rămas puține coduri de recuperare
mail-recovery-codes-low-lead = Cineva s-a conectat la contul dvs. { $app } cu unul dintre codurile dvs. de recuperare. Au mai rămas puține: creați altele noi pe pagina contului.
mail-new-device-title = Conectare dintr-un browser nou
mail-new-device-lead = Cineva s-a conectat la contul dvs. { $app } dintr-un browser pe care nu îl cunoșteam.
mail-unusual-sign-in-title = O conectare neobișnuită
mail-unusual-sign-in-lead = Cineva s-a conectat la contul dvs. { $app } și ceva a fost neobișnuit.
mail-sign-in-blocked-title = O conectare a fost blocată
mail-sign-in-blocked-lead = Cineva a trecut de primul pas al conectării la contul dvs. { $app }. A fost atât de neobișnuit, încât nu am lăsat pe nimeni să intre.
mail-account-deleted-title = Contul dvs. a fost șters
mail-account-deleted-lead = Contul dvs. { $app } și tot ce ținea de el au fost șterse.
mail-email-changed-title = Adresa dvs. de e-mail a fost schimbată
mail-email-changed-lead = Contul dvs. { $app } are acum altă adresă de e-mail. De acum încolo mesajele ajung acolo, iar acesta a fost ultimul trimis la adresa veche.
mail-phone-changed-title = Numărul dvs. de telefon a fost schimbat
mail-phone-changed-lead = Contul dvs. { $app } are acum alt număr de telefon.
mail-email-removed-title = Adresa dvs. de e-mail a fost eliminată
mail-email-removed-lead = Contul dvs. { $app } nu mai are această adresă de e-mail. Acesta a fost ultimul mesaj trimis aici.
mail-phone-removed-title = Numărul dvs. de telefon a fost eliminat
mail-phone-removed-lead = Contul dvs. { $app } nu mai are acest număr de telefon.
mail-lost-factor-begun-title = Al doilea pas urmează să fie eliminat
mail-lost-factor-begun-lead = Cineva a cerut să se conecteze la contul dvs. { $app } fără al doilea pas. Dacă nu ați fost dvs., opriți cererea acum. Este suficient un clic și nu trebuie să vă conectați.
mail-lost-factor-finished-title = Al doilea pas a fost eliminat
mail-lost-factor-finished-lead = Al doilea pas al contului dvs. { $app } a fost eliminat, așa cum s-a cerut. Configurați unul nou la următoarea conectare.

sms-sign-up-code = { $app }: { $code } este codul dvs. de înscriere.
sms-sign-up-link = { $app }: confirmați acest număr pentru înscriere: { $link }
sms-resent-code = { $app }: { $code } este noul dvs. cod de înscriere.
sms-resent-link = { $app }: noul dvs. link pentru confirmarea acestui număr: { $link }
sms-recovery-code = { $app }: { $code } este codul dvs. pentru resetarea parolei. Nu îl comunicați nimănui.
sms-sign-in-code = { $app }: { $code } este codul dvs. de conectare. Nu îl comunicați nimănui.
sms-mfa-code = { $app }: { $code } este codul dvs. pentru al doilea pas. Nu îl comunicați nimănui.
sms-attribute-code = { $app }: { $code } este codul dvs. pentru confirmarea acestui număr.
sms-invitation = { $app }: nume de utilizator { $username }, parolă temporară { $code }
sms-already-registered = { $app }: acest număr are deja un cont. Conectați-vă sau resetați parola.
sms-password-changed = { $app }: parola pentru { $username } a fost schimbată. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-authenticator-added = { $app }: a fost adăugată o aplicație de autentificare pentru { $username }. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-authenticator-removed = { $app }: a fost eliminată o aplicație de autentificare pentru { $username }. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-passkey-added = { $app }: a fost adăugată o cheie de acces pentru { $username }. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-passkey-removed = { $app }: a fost eliminată o cheie de acces pentru { $username }. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-passkey-copied = { $app }: a fost respinsă o cheie de acces pentru { $username }, posibil copiată. Eliminați-o din cont.
sms-recovery-codes-made = { $app }: au fost create coduri de recuperare noi pentru { $username }. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-recovery-code-used = { $app }: conectare ca { $username } cu un cod de recuperare. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-recovery-codes-low = { $app }: conectare ca { $username } cu un cod de recuperare; au mai rămas puține. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-new-device = { $app }: conectare ca { $username } dintr-un browser nou. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-unusual-sign-in = { $app }: conectare neobișnuită ca { $username }. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-sign-in-blocked = { $app }: o conectare neobișnuită ca { $username } a fost blocată. Nu ați fost dvs.? Schimbați parola.
sms-account-deleted = { $app }: contul { $username } a fost șters.
sms-email-changed = { $app }: adresa de e-mail pentru { $username } a fost schimbată. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-phone-changed = { $app }: numărul de telefon pentru { $username } a fost schimbat. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-email-removed = { $app }: adresa de e-mail pentru { $username } a fost eliminată. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-phone-removed = { $app }: numărul de telefon pentru { $username } a fost eliminat. Nu ați fost dvs.? Anunțați echipa de administrare.
sms-lost-factor-begun = { $app }: cineva a cerut eliminarea celui de-al doilea pas pentru { $username }. Nu ați fost dvs.? Opriți cererea: { $link }
sms-lost-factor-finished = { $app }: al doilea pas pentru { $username } a fost eliminat. Nu ați fost dvs.? Anunțați echipa de administrare.

## Demo

demo-home = La aplicația demonstrativă
demo-home-title = O mică aplicație
demo-home-lead = Încă nu știe nimic despre dvs. Conectați-vă ca să vedeți ce află.
demo-start-title = Persoane cu care vă puteți conecta
demo-start-lead = Există doar în această demonstrație. Fiecare arată alt drum prin pagini.
demo-shows-password = Se conectează doar cu o parolă.
demo-shows-totp = I se cere un cod dintr-o aplicație de autentificare.
demo-shows-invited = Are o parolă temporară și alege una nouă.
demo-shows-set-up = Trebuie mai întâi să configureze un al doilea pas.
demo-shows-disabled = Are un cont dezactivat și i se refuză accesul.
demo-shows-studio = Schimbă aspectul paginilor, la /studio.
demo-totp-key = Cheie de autentificare
demo-session-title = V-ați conectat
demo-refresh = Reînnoiți tokenurile
demo-id-token = Token de identitate
demo-access-token = Token de acces
demo-claim = Revendicare
demo-value = Valoare
demo-error-title = Conectarea nu s-a încheiat
demo-error-lead = În loc de un cod, aplicația a primit acest răspuns:
mailbox-title = Mesaje trimise
mailbox-lead = În această demonstrație, nimic nu părăsește computerul. Ce ar fi fost trimis se păstrează aici.
mailbox-empty = Nu s-a trimis încă nimic.
mailbox-mail = E-mail
mailbox-sms = SMS
mailbox-from = De la
mailbox-to = Către
mailbox-sent = Trimis
mailbox-raw = Afișați tot codul sursă
