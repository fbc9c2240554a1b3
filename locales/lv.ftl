## On every page

languages = Valoda
languages-go = Mainīt
title-error = Kļūda:
summary-heading = Lūdzu, pārbaudiet tālāk norādīto
next = Tālāk
continue = Turpināt
other-account = Izmantot citu kontu
not-you = Vai tas neesat jūs?
sign-out = Izrakstīties
signed-in-as = Jūs izmantojat kontu
reference = Atsauce
way-back = Atpakaļ uz { $client }
way-sign-in = Pierakstīties
way-again = Mēģināt vēlreiz
wait-seconds = { $count ->
    [zero] pēc { $count } sekundēm
    [one] pēc { $count } sekundes
   *[other] pēc { $count } sekundēm
}
wait-minutes = { $count ->
    [zero] pēc { $count } minūtēm
    [one] pēc { $count } minūtes
   *[other] pēc { $count } minūtēm
}
wait-hours = { $count ->
    [zero] pēc { $count } stundām
    [one] pēc { $count } stundas
   *[other] pēc { $count } stundām
}
span-minutes = { $count ->
    [zero] { $count } minūtes
    [one] { $count } minūti
   *[other] { $count } minūtes
}
span-hours = { $count ->
    [zero] { $count } stundas
    [one] { $count } stundu
   *[other] { $count } stundas
}
span-days = { $count ->
    [zero] { $count } dienas
    [one] { $count } dienu
   *[other] { $count } dienas
}

## Fields

label-username = Lietotājvārds
label-email = E-pasta adrese
label-phone = Tālruņa numurs
label-email-or-phone = E-pasta adrese vai tālruņa numurs
label-any = Lietotājvārds, e-pasta adrese vai tālruņa numurs
label-password = Parole
label-new-password = Jaunā parole
label-confirm-password = Jaunā parole vēlreiz
label-device-name = Šīs ierīces nosaukums (nav obligāti)
password-show = Rādīt paroli
password-hide = Paslēpt paroli
code-label = Kods
device-name-hint = Piemēram, “Mans tālrunis”, lai vēlāk zinātu, kuru lietotni atvērt.

## Signing in

sign-in-title = Pierakstīšanās
sign-in-lead = lai turpinātu darbu pakalpojumā { $client }
sign-in-submit = Pierakstīties
password-title = Ievadiet paroli
username-missing = Ievadiet vārdu, ar kuru pierakstāties.
username-too-long = Šis vārds ir pārāk garš. Ievadiet ne vairāk kā 128 rakstzīmes.
password-missing = Ievadiet paroli.
wrong-credentials = Vārds vai parole nav pareizi. Pārbaudiet abus un mēģiniet vēlreiz.
unknown-user = Nevienam šeit nav šāda vārda. Pārbaudiet rakstību.
account-locked = Bija pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz { $wait }.
temporary-password-expired = Jūsu pagaidu paroles derīgums ir beidzies. Lūdziet jaunu no tā, kas jūs uzaicināja.
account-not-confirmed = Šis konts vēl nav apstiprināts. Lūdziet, lai administrators to apstiprina.
account-confirmed = Jūsu konts ir apstiprināts. Lai turpinātu, pierakstieties.
password-reset-required = Pirms pierakstīšanās jūsu parole ir jāatiestata. Lūdziet palīdzību administratoram.
password-reset-now = Jūsu parole vairs nav derīga. Izvēlieties jaunu, izmantojot kodu, ko jums nosūtīsim.
password-in-a-breach = Šī parole ir kļuvusi zināma datu noplūdē citviet, tāpēc tā vairs neatver jūsu kontu. Izvēlieties jaunu, izmantojot kodu, ko jums nosūtīsim.

## New password

new-password-title = Izvēlieties jaunu paroli
new-password-lead = Jūs pierakstījāties ar pagaidu paroli. Turpmāk paroli vajadzētu zināt tikai jums.
new-password-lead-breached = Jūsu parole ir kļuvusi zināma datu noplūdē citviet. Izvēlieties tādu, ko neizmantojat nekur citur.
new-password-submit = Saglabāt un turpināt
new-password-missing = Ievadiet jaunu paroli.
password-too-short = { $count ->
    [zero] Parolē jābūt vismaz { $count } rakstzīmēm.
    [one] Parolē jābūt vismaz { $count } rakstzīmei.
   *[other] Parolē jābūt vismaz { $count } rakstzīmēm.
}
password-too-long = { $count ->
    [zero] Parolē drīkst būt ne vairāk kā { $count } rakstzīmes.
    [one] Parolē drīkst būt ne vairāk kā { $count } rakstzīme.
   *[other] Parolē drīkst būt ne vairāk kā { $count } rakstzīmes.
}
password-rules = Jaunā parole vēl neatbilst visām prasībām. Sarakstā redzams, kā trūkst.
password-needs-upper = Parolē jābūt lielajam burtam (no A līdz Z).
password-needs-lower = Parolē jābūt mazajam burtam (no a līdz z).
password-needs-digit = Parolē jābūt ciparam (no 0 līdz 9).
password-needs-symbol = Parolē jābūt simbolam, piemēram, !, ? vai #.
password-edge-space = Parole nedrīkst sākties vai beigties ar atstarpi.
password-mismatch = Paroles nesakrīt. Ievadiet jauno paroli divreiz.
password-reused = Šī parole jau ir izmantota iepriekš. Izvēlieties citu.
password-guessable = Parole ir pārāk viegli uzminama. Izmantojiet vairāk rakstzīmju vai vairākus vārdus, kas nav saistīti ne savā starpā, ne ar jums.
password-breached = Šī parole ir kļuvusi zināma datu noplūdē citviet. Izvēlieties tādu, ko neizmantojat nekur citur.
password-characters = Jaunajā parolē ir rakstzīmes, ko nevar izmantot. Izvēlieties citu.
password-changed = Jūsu parole ir nomainīta.
rule-length = { $count ->
    [zero] Vismaz { $count } rakstzīmes
    [one] Vismaz { $count } rakstzīme
   *[other] Vismaz { $count } rakstzīmes
}
rule-upper = Lielais burts
rule-lower = Mazais burts
rule-digit = Cipars
rule-symbol = Simbols, piemēram, !, ? vai #
rule-edges = Nav atstarpes sākumā vai beigās
rule-unused = Nav iepriekš izmantota
rule-unguessable = Grūti uzminama: nav izplatīts vārds vai raksts, nekā par jums
rule-unbreached = Nav no zināmas datu noplūdes
rule-met = izpildīts
rule-unmet = vēl trūkst

## A forgotten password

forgot-link = Vai aizmirsāt paroli?
sign-up-link = Izveidot kontu
sign-in-link = Atpakaļ uz pierakstīšanos
forgot-title = Vai aizmirsāt paroli?
forgot-lead = Norādiet, kas jūs esat, un mēs nosūtīsim kodu jaunas paroles izvēlei.
forgot-submit = Nosūtīt kodu
choose-reset-title = Kurp nosūtīt kodu?
choose-reset-legend = Nosūtīšanas veids
choose-reset-email = E-pastā
choose-reset-text = Īsziņā
choose-reset-to = Adresāts: { $destination }
reset-title = Atiestatiet paroli
reset-lead = Ja konts pastāv, kods ir ceļā uz { $destination }.
reset-everywhere = Izrakstīt mani visur citur
reset-submit = Saglabāt jauno paroli
sent-code-hint = Tas ir mūsu nosūtītajā ziņojumā. Līdz saņemšanai var paiet minūte.
code-not-there = Vai koda vēl nav?
code-resend = Nosūtīt jaunu
code-sent = Jauns kods ir ceļā. Iepriekšējais vairs nedarbojas.
code-sent-just-now = Kods tikko tika nosūtīts. Pirms pieprasāt jaunu, uzgaidiet pusminūti.
no-recovery = Mums nav adreses, uz kuru nosūtīt kodu. Lūdziet palīdzību administratoram.

## An account of one's own

sign-up-title = Izveidojiet kontu
sign-up-lead = pakalpojumam { $client }
sign-up-passwordless = Paroli varat atstāt tukšu. Tad pierakstīsieties ar kodu vai piekļuves atslēgu.
sign-up-submit = Izveidot kontu
optional = (nav obligāti)
terms-title = Pirms turpināt
terms-lead = Lūdzu, izlasiet šo un piekrītiet tam. Tas ir jauns vai ir mainījies kopš jūsu piekrišanas.
terms-agree = Piekrītu: { $title }
terms-read = Lasīt “{ $title }” (tiks atvērts jaunā cilnē)
terms-missing = Lai turpinātu, atzīmējiet izvēles rūtiņu “{ $title }”.
terms-decline = Nepiekrītu
terms-declined-title = Jūs nepiekritāt
terms-declined-lead = Bez piekrišanas šeit nevar pierakstīties. Lietotnei nekas netika nodots.
terms-again = Lasīt vēlreiz
label-name = Pilns vārds
label-given-name = Vārds
label-middle-name = Otrais vārds
label-family-name = Uzvārds
label-nickname = Segvārds
label-birthdate = Dzimšanas datums
label-gender = Dzimums
label-address = Adrese
label-locale = Valoda
label-zoneinfo = Laika josla
label-profile = Profila lapa
label-picture = Attēls
label-website = Vietne
field-missing = Aizpildiet šo lauku.
field-too-long = Tas ir pārāk garš. Saīsiniet to.
field-characters = Šeit ir rakstzīmes, ko nevar izmantot. Izņemiet tās.
username-taken = Šis lietotājvārds jau ir aizņemts. Izvēlieties citu.
name-taken = Ar to jau ir izveidots konts. Pierakstieties vai atiestatiet paroli.
looks-like-contact = Lietotājvārds nedrīkst izskatīties pēc e-pasta adreses vai tālruņa numura. Izvēlieties citu.
not-email = Tā nav e-pasta adrese. Tai jāizskatās šādi: vards@example.com.
not-phone = Tas nav tālruņa numurs. Sāciet ar + un valsts kodu, piemēram, +371 67 123 456.
not-date = Tas nav datums.
not-url = Tā nav tīmekļa adrese. Tā sākas ar https://.
not-number = Tas nav skaitlis. Rakstiet to šādi: 12 vai 12.5.
not-a-choice = Izvēlieties vienu no šiem.
pattern-missed = Tas nav prasītajā formā.
choose-one = Lūdzu, izvēlieties
yes = Jā
no = Nē
confirm-title = Apstipriniet savu kontu
confirm-lead = Mēs nosūtījām kodu uz { $destination }.
confirm-lead-link = Mēs nosūtījām saiti uz { $destination }. Atveriet to un pēc tam atgriezieties šeit.
sent-code-missing = Ievadiet kodu no mūsu ziņojuma.
sent-code-wrong = Šis kods nav pareizs. Pārbaudiet to vai pieprasiet jaunu.
code-expired = Šī koda derīgums ir beidzies. Pieprasiet jaunu.
contact-taken = Šī adrese tagad pieder citam kontam. Pierakstieties tajā vai atiestatiet tā paroli.
await-approval-title = Gandrīz gatavs
await-approval-lead = Jūsu { $client } konts ir gatavs. Kādam vēl jāatļauj jums piekļuve. Mēģiniet vēlāk.
confirm-link-title = Atlicis viens spiediens
confirm-link-lead = Nospiediet pogu, lai apstiprinātu { $client } kontu. Ja kontu nepieprasījāt, aizveriet šo lapu.
confirm-link-submit = Apstiprināt kontu
confirmed-title = Jūsu konts ir apstiprināts
confirmed-lead = Atgriezieties tur, kur izveidojāt kontu, vai pierakstieties.
link-expired-title = Šīs saites derīgums ir beidzies
link-expired-lead = Pierakstieties ar savu vārdu un paroli, un mēs nosūtīsim jaunu.

## Second step

choose-setup-title = Pievienojiet otro soli
choose-setup-lead = Paroli vien var uzminēt vai nozagt. Ar otro soli konts paliek jūsu arī tad.
choose-setup-legend = Kā vēlaties apstiprināt, ka tas esat jūs?
method-totp = Autentifikācijas lietotne
method-totp-hint = Lietotne tālrunī vai datorā ik pēc 30 sekundēm rāda jaunu kodu. Tai nav vajadzīgs tīkls.
method-password = Parole
method-password-hint = Tā, ko izvēlējāties šim kontam.
method-email = Kods e-pastā
method-email-hint = Nosūtīsim to uz jūsu adresi.
method-text = Kods īsziņā
method-text-hint = Nosūtīsim to uz jūsu tālruni.
choose-title = Kā vēlaties pierakstīties?
choose-second-title = Kā vēlaties to apstiprināt?
choose-legend = Izvēlieties vienu no šiem
other-way = Izmantot citu veidu
sent-code-title = Ievadiet mūsu nosūtīto kodu
sent-code-lead = Tas ir ceļā uz { $destination }.
sent-link-hint = Vai atveriet ziņojumā esošo saiti jebkurā ierīcē.
sent-link-waits = Tad šī lapa pati turpinās darbu.
sent-link-opened = Es atvēru saiti
await-link-title = Gaidām jūsu saiti
await-link-lead = Atveriet saiti, kas ir ceļā uz { $destination }, un nospiediet tur pogu.
await-link-looks = Šī lapa pārbauda ik pēc dažām sekundēm un pēc tam pati turpina darbu.
await-link-code = Tā vietā ievadīt kodu
link-pressed-title = Varat turpināt
link-pressed-lead = Mūsu ziņojumā esošā saite ir izmantota. Turpiniet darbu pakalpojumā { $client }.
sign-in-link-title = Vai tas esat jūs, kas pierakstās?
sign-in-link-lead = Kāds jūsu vārdā vēlas pierakstīties pakalpojumā { $client }.
sign-in-link-asked = { $count ->
    [0] Tikko
    [zero] Pirms { $count } minūtēm
    [one] Pirms { $count } minūtes
   *[other] Pirms { $count } minūtēm
}
sign-in-link-elsewhere = Tiks pierakstīta tā pārlūkprogramma, nevis šī. Ja darbību tur nesākāt jūs, atbildiet ar nē, citādi jūsu kontā iekļūs kāds cits.
sign-in-link-yes = Jā, pierakstīties
sign-in-link-no = Nē, tas nebiju es
sign-in-link-pressed-title = Atgriezieties tur, kur sākāt
sign-in-link-pressed-lead = Tur esošā lapa turpina pati. Šo varat aizvērt.
sign-in-link-refused-title = Neviens netika ielaists
sign-in-link-refused-lead = Tajā ziņojumā esošais kods un saite vairs nedarbojas. Nekas cits nav jādara.
sign-in-link-expired-title = Šī saite vairs nedarbojas
sign-in-link-expired-lead = Tā ir izmantota, vai arī tās laiks ir beidzies. Ja pogu nospiedāt tikko, atgriezieties tur, kur sākāt. Citādi pieprasiet tur jaunu.
no-second = Jūsu kontam ir vajadzīgs otrais solis, bet šeit nevienu nevar izmantot. Lūdziet palīdzību administratoram.
method-passkey = Piekļuves atslēga
method-passkey-hint = Jūsu ierīce ar pirksta nospiedumu, seju vai PIN apstiprina, ka tas esat jūs.
method-missing = Izvēlieties vienu no veidiem.
set-up-totp-title = Iestatiet autentifikācijas lietotni
set-up-totp-lead = Pievienojiet šo kontu lietotnei un pēc tam ievadiet kodu, ko tā rāda.
set-up-totp-scan = Noskenējiet šo attēlu ar lietotni.
set-up-totp-open = Atvērt šīs ierīces lietotnē
set-up-totp-key = Vai ierakstiet lietotnē šo atslēgu:
set-up-totp-code-hint = Lietotne to parādīs, kad konts būs pievienots.
set-up-totp-submit = Pārbaudīt kodu un pabeigt
qr-alt = QR kods ar jūsu autentifikācijas lietotnes atslēgu. Tā pati atslēga ir uzrakstīta zemāk.
totp-title = Ievadiet kodu
totp-hint = Lai to redzētu, atveriet autentifikācijas lietotni.
totp-hint-device = Lai to redzētu, atveriet autentifikācijas lietotni ierīcē { $device }.
code-missing = Ievadiet kodu no lietotnes.
code-malformed = Kodā ir seši cipari. Ievadiet tos visus.
code-wrong = Šis kods nav pareizs. Ievadiet kodu, ko lietotne rāda tagad.
code-used = Šis kods jau ir izmantots. Uzgaidiet, līdz lietotne parādīs nākamo.
method-recovery-code = Atkopšanas kods
recovery-code-use = Izmantot atkopšanas kodu
remember-browser = { $count ->
    [zero] Neprasīt to šajā pārlūkprogrammā { $count } dienas
    [one] Neprasīt to šajā pārlūkprogrammā { $count } dienu
   *[other] Neprasīt to šajā pārlūkprogrammā { $count } dienas
}
lose-factor = Nevaru izmantot nevienu no šiem
lost-factor-title = Piekļūstiet bez otrā soļa
lost-factor-lead = { $count ->
    [zero] Lai neiekļūtu citi, tas ilgst { $count } dienas. Mēs par to paziņosim uz visām jūsu konta adresēm un numuriem, un to var apturēt ar vienu spiedienu. Pēc tam vēlreiz pierādiet to pašu un iestatiet jaunu otro soli.
    [one] Lai neiekļūtu citi, tas ilgst { $count } dienu. Mēs par to paziņosim uz visām jūsu konta adresēm un numuriem, un to var apturēt ar vienu spiedienu. Pēc tam vēlreiz pierādiet to pašu un iestatiet jaunu otro soli.
   *[other] Lai neiekļūtu citi, tas ilgst { $count } dienas. Mēs par to paziņosim uz visām jūsu konta adresēm un numuriem, un to var apturēt ar vienu spiedienu. Pēc tam vēlreiz pierādiet to pašu un iestatiet jaunu otro soli.
}
lost-factor-ripe-lead = Gaidīšana ir beigusies. Vēlreiz pierādiet, ka tas esat jūs. Tad jūsu līdzšinējie otrie soļi tiks noņemti, notiks izrakstīšanās visur, un jūs iestatīsiet jaunu.
lost-factor-legend = Kurp drīkstam nosūtīt kodu?
lost-factor-submit = Nosūtīt kodu
lost-factor-waits-title = Jūsu pieprasījums gaida
lost-factor-waits-lead = Atgriezieties { $when } vai divu nedēļu laikā pēc tam. Līdz tam piekļūt var tikai ar otro soli, un, ja to izmantosiet, pieprasījums beigsies.
lost-factor-waits-hint = Vai tas nebijāt jūs? Atveriet saiti mūsu nosūtītajā ziņojumā un nomainiet paroli.
stop-lost-factor-title = Vai saglabāt otro soli?
stop-lost-factor-lead = Kāds lūdza piekļuvi jūsu { $client } kontam bez otrā soļa. Ja tas nebijāt jūs, apturiet to tagad.
stop-lost-factor-submit = Apturēt
lost-factor-stopped-title = Tas ir apturēts
lost-factor-stopped-lead = Jūsu otrais solis paliek. Ja to nelūdzāt jūs, nomainiet paroli: kāds to zina.
lost-factor-nothing-title = Nav nekā, ko apturēt
lost-factor-nothing-lead = Tas jau ir apturēts vai ir beidzies. Ja jūsu otrais solis ir pazudis un tas nebijāt jūs, pastāstiet administratoram.
account-lost-factor = Kāds lūdza piekļuvi jūsu kontam bez otrā soļa. To varēs noņemt { $when } vai vēlāk. Ja tas nebijāt jūs, apturiet to.
recovery-code-title = Ievadiet atkopšanas kodu
recovery-code-label = Atkopšanas kods
recovery-code-hint = Viens no desmit, ko saglabājāt. Tas darbojas vienreiz.
recovery-code-missing = Ievadiet vienu no saviem atkopšanas kodiem.
recovery-code-wrong = Šis kods nav pareizs vai jau ir izmantots. Pārbaudiet to vai ņemiet citu.
recovery-codes-title = Saglabājiet atkopšanas kodus
recovery-codes-lead = Ja tālrunis ir pazudis vai nav pie rokas, ar vienu no šiem kodiem varēsiet piekļūt kontam. Katrs darbojas vienreiz. Izdrukājiet tos vai nokopējiet drošā vietā.
recovery-codes-once = Mēs tos rādām tikai šoreiz. Agrākie vairs nedarbojas.
recovery-codes-kept = Kodi ir saglabāti
device-name-too-long = Šis nosaukums ir pārāk garš. Ievadiet ne vairāk kā 64 rakstzīmes.
authenticator-added = Jūsu autentifikācijas lietotne ir pievienota.

## Sessions

continue-title = Laipni lūdzam atpakaļ
continue-lead = Varat uzreiz turpināt darbu pakalpojumā { $client }.
choose-account-title = Izvēlieties kontu
choose-account-lead = Kurš turpina darbu pakalpojumā { $client }?
choose-account-again = Pierakstīties vēlreiz
sign-out-of = Izrakstīt { $name }
sign-out-all = Izrakstīt visus
confirm-sign-out-title = Vai izrakstīties?
confirm-sign-out-lead = Jūs izrakstīsieties no visām lietotnēm, kas šajā pārlūkprogrammā izmanto šo pierakstīšanos.
signed-out-title = Jūs izrakstījāties
signed-out-lead = Tagad varat aizvērt šo logu.
signed-out-notice = Jūs izrakstījāties.
session-refreshed = Marķieri ir atjaunoti.

## The account page

account-title = Jūsu konts
account-profile-heading = Par jums
account-verified = Apstiprināts
account-unverified = Nav apstiprināts
account-profile-change = Mainīt datus
account-profile-title = Mainiet savus datus
account-save = Saglabāt
account-email-change = Mainīt e-pasta adresi
account-email-add = Pievienot e-pasta adresi
account-email-title = Jūsu e-pasta adrese
account-email-code-title = Apstipriniet šo e-pasta adresi
account-phone-change = Mainīt tālruņa numuru
account-phone-add = Pievienot tālruņa numuru
account-phone-title = Jūsu tālruņa numurs
account-phone-code-title = Apstipriniet šo tālruņa numuru
account-contact-lead = Nosūtīsim turp kodu. Kamēr to neievadīsiet, nekas nemainīsies.
account-contact-other = Ievadīt citu
label-preferred-username = Vārds, ar ko pierakstīties
profile-changed = Jūsu dati ir mainīti.
email-changed = Jūsu e-pasta adrese ir mainīta.
phone-changed = Jūsu tālruņa numurs ir mainīts.
account-email-remove = Noņemt šo adresi
account-phone-remove = Noņemt šo numuru
email-removed = Jūsu e-pasta adrese ir noņemta.
phone-removed = Jūsu tālruņa numurs ir noņemts.
already-yours = Tas jums jau ir. Ievadiet citu.
sign-in-again = Šim nolūkam pierakstīšanās jābūt notikušai pēdējo desmit minūšu laikā. Pierakstieties vēlreiz un pēc tam atgriezieties.
second-step-first = Tas maina pierakstīšanās veidu, tāpēc vispirms vajadzīgs otrais solis. Izrakstieties visur un pierakstieties ar to vai atveriet savā lietotnē to, kas to prasa. Pēc tam atgriezieties.
prove-first = Pirms to maināt, apstipriniet, ka tas esat jūs.
prove-link = Apstiprināt ar kodu
account-proof-title = Apstipriniet, ka tas esat jūs
account-proof-lead = Pēc tam varēsiet turpināt to, ko vēlējāties mainīt.
account-proof-code-title = Ievadiet kodu, lai to apstiprinātu
proof-done = Paldies, tas ir apstiprināts. Tagad varat turpināt.
account-sign-in-heading = Kā jūs pierakstāties
account-change-password = Mainīt paroli
account-set-password = Izvēlēties paroli
account-first-password-title = Izvēlieties paroli
account-no-app = Nav
account-added = Pievienota { $when }
account-remove-app = Noņemt lietotni
account-add-app = Pievienot lietotni
account-change-app = Nosaukt vai noņemt
account-new-authenticator-title = Pievienojiet autentifikācijas lietotni
account-new-authenticator-submit = Pievienot lietotni
account-recovery-codes = Atkopšanas kodi
account-recovery-codes-left = { $count ->
    [0] Nav atlicis neviens
    [zero] Atlikuši { $count }
    [one] Atlicis { $count }
   *[other] Atlikuši { $count }
}
account-recovery-codes-make = Izveidot jaunus
account-recovery-codes-title = Izveidojiet jaunus atkopšanas kodus
account-recovery-codes-lead = Jūs saņemsiet desmit kodus dienai, kad otrais solis nebūs pieejams. Iepriekšējie tūlīt pārstās darboties.
account-recovery-codes-submit = Izveidot jaunus kodus
account-browsers-heading = Uzticamās pārlūkprogrammas
account-browsers-hint = Tajās netiek prasīts otrais solis. Ja kādu no tām nepazīstat, aizmirstiet to un nomainiet paroli.
account-trusted-browser = Uzticama pārlūkprogramma
account-browser-seen = Pēdējoreiz izmantota { $when }
account-browser-until = Derīguma beigas: { $when }
account-browser-forget = Aizmirst
account-browsers-forget = Aizmirst visas
browsers-forgotten = Tur atkal tiks prasīts otrais solis.
account-session-heading = Jūsu aktīvās sesijas
account-this-browser = Šī pārlūkprogramma
account-since = Sākums: { $when }
account-sessions-link = Visas pārlūkprogrammas
account-sessions-lead = Lietotne, kurā tur pierakstījāties, paliek pierakstīta; tās piekļuvi varat beigt sava konta lapā. Ja kādu šeit redzamo pārlūkprogrammu nepazīstat, izrakstieties no tās un nomainiet paroli.
account-some-browser = Pārlūkprogramma
account-sessions-end = Izrakstīties no visām citām
account-sessions-more = { $count ->
    [zero] Un vēl { $count }
    [one] Un vēl { $count }
   *[other] Un vēl { $count }
}
session-ended = Tur izrakstīšanās ir veikta.
sessions-ended = Visur citur izrakstīšanās ir veikta.
account-events-link = Nesenās darbības
account-events-title = Nesenās darbības
account-events-lead = Ja kaut ko šeit nepazīstat, pasakiet to. Tad mēs slēgsim jūsu kontu visiem citiem.
account-events-none = Vēl nekas nav reģistrēts.
event-browser = { $browser }, { $system }
event-not-me = Tas nebiju es
event-refused = Noraidīts
event-sign-in = Pierakstīšanās
event-sign-in-failed = Mēģinājums pierakstīties
event-sign-in-blocked = Pierakstīšanās bloķēta
event-unusual-low = Nedaudz neparasti: { $signs }
event-unusual-medium = Neparasti: { $signs }
event-unusual-high = Ļoti neparasti: { $signs }
event-sign-up = Konts izveidots
event-confirmed = Konts apstiprināts
event-password-changed = Parole nomainīta
event-recovery-begun = Pieprasīts kods paroles atiestatīšanai
event-password-reset = Parole atiestatīta
event-app-added = Autentifikācijas lietotne pievienota
event-app-removed = Autentifikācijas lietotne noņemta
event-passkey-added = Piekļuves atslēga pievienota
event-passkey-removed = Piekļuves atslēga noņemta
event-browser-trusted = Pārlūkprogramma atzīta par uzticamu
event-browsers-forgotten = Uzticamās pārlūkprogrammas aizmirstas
event-email-codes-added = Kodi e-pastā ieslēgti
event-email-codes-removed = Kodi e-pastā izslēgti
event-text-codes-added = Kodi īsziņā ieslēgti
event-text-codes-removed = Kodi īsziņā izslēgti
event-recovery-codes-made = Atkopšanas kodi izveidoti
event-recovery-code-used = Atkopšanas kods izmantots
event-recovery-codes-removed = Atkopšanas kodi noņemti
event-profile-changed = Dati mainīti
event-email-changed = E-pasta adrese mainīta
event-phone-changed = Tālruņa numurs mainīts
event-email-removed = E-pasta adrese noņemta
event-phone-removed = Tālruņa numurs noņemts
event-sign-out = Izrakstīšanās
event-everywhere = Izrakstīšanās visur
event-sessions-ended = Izrakstīšanās citur
event-terms-agreed = Piekrišana noteikumiem
event-consent-withdrawn = Piekrišana atsaukta
event-app-disconnected = Lietotne atvienota
event-exported = Dati lejupielādēti
event-disowned = “Tas nebiju es”
event-lost-factor-begun = Lūgta piekļuve bez otrā soļa
event-lost-factor-stopped = Piekļuves pieprasījums bez otrā soļa apturēts
event-lost-factor-finished = Otrie soļi pēc gaidīšanas noņemti
event-administered = Mainīja administrators
not-me-title = Vai tas nebijāt jūs?
not-me-lead = Tad mēs darīsim tā:
not-me-ends = Notiks izrakstīšanās no visām citām pārlūkprogrammām un visām lietotnēm.
not-me-app = Kopš tā laika pievienotā autentifikācijas lietotne tiks noņemta.
not-me-recovery-codes = Kopš tā laika izveidotie atkopšanas kodi pārstās darboties.
not-me-passkey = Kopš tā laika pievienotā piekļuves atslēga tiks noņemta.
not-me-email-codes = Kopš tā laika ieslēgtie kodi e-pastā tiks izslēgti.
not-me-text-codes = Kopš tā laika ieslēgtie kodi īsziņā tiks izslēgti.
not-me-password = Jūs izvēlēsieties jaunu paroli, un vecā vairs nedarbosies.
not-me-submit = Aizsargāt manu kontu
secured = Konts atkal ir tikai jūsu: parole ir jauna, un visi citi ir izrakstīti.
account-everywhere = Izrakstīties visur
account-everywhere-hint = Varat uzreiz izrakstīties no visām pārlūkprogrammām un lietotnēm, arī no šīs.
account-apps-heading = Lietotnes ar piekļuvi
account-apps-hint = Lietotne, ko atvienosiet, vairs nedarbosies jūsu vārdā. Tā var atgriezties, kad tajā atkal pierakstīsieties.
account-apps-none = Nav
account-app-last = Pēdējā pierakstīšanās { $when }
account-disconnect = Atvienot
account-disconnect-app = Atvienot { $name }
app-disconnected = Lietotnei vairs nav piekļuves jūsu kontam.
account-terms-heading = Noteikumi un piekrišanas
account-terms-version = Versija { $version }
account-terms-since = Piekrišana sniegta { $when }
account-terms-language = Valoda: { $language }
account-terms-none = Līdz šim nav nevienas jūsu piekrišanas.
account-terms-offers = Kam varat piekrist
account-terms-agree = Piekrītu
account-terms-withdraw = Atsaukt
consent-given = Paldies. Jūsu piekrišana ir reģistrēta.
consent-withdrawn = Jūsu piekrišana ir atsaukta.
account-data-heading = Jūsu dati
account-export-hint = Par jums glabātie dati kā fails, ko var lasīt programmas.
account-export = Lejupielādēt manus datus
account-delete = Dzēst kontu
account-back = Atpakaļ uz kontu
account-password-title = Nomainiet paroli
label-current-password = Pašreizējā parole
current-password-missing = Ievadiet pašreizējo paroli.
current-password-wrong = Tā nav jūsu pašreizējā parole.
account-authenticator-title = Jūsu autentifikācijas lietotne
account-authenticator-lead = Tās kodi vairs netiks pieņemti. Ja otrais solis ir obligāts un šis bija vienīgais, nākamajā pierakstīšanās reizē iestatīsiet jaunu.
account-authenticator-submit = Noņemt lietotni
authenticator-removed = Jūsu autentifikācijas lietotne ir noņemta.

passkey-title = Izmantojiet piekļuves atslēgu
passkey-lead = Jūsu ierīce prasīs pirksta nospiedumu, seju vai PIN. Ja piekļuves atslēga ir tālrunī, atvērtajā logā izvēlieties tālruni.
passkey-use = Izmantot piekļuves atslēgu
passkey-sign-in = Pierakstīties ar piekļuves atslēgu
passkey-unable = Piekļuves atslēgām ir vajadzīgs JavaScript un pārlūkprogramma, kas tās atbalsta. Šeit izmantojiet citu veidu.
passkey-trouble = Tas neizdevās vai tika atcelts. Mēģiniet vēlreiz vai izmantojiet citu veidu.
passkey-refused = Šī piekļuves atslēga šeit nedarbojās. Mēģiniet vēlreiz vai izmantojiet citu veidu.
passkey-too-late = Tas aizņēma pārāk daudz laika. Mēģiniet vēlreiz.
passkey-known = Šī piekļuves atslēga jau tiek izmantota. Pierakstieties ar to vai izveidojiet citu.
passkeys-full = Jums jau ir lielākais atļautais piekļuves atslēgu skaits. Vispirms kādu noņemiet.
new-passkey-title = Pierakstieties vienkāršāk ar piekļuves atslēgu
new-passkey-lead = Ar piekļuves atslēgu pierakstīsieties, izmantojot pirksta nospiedumu, seju vai PIN. Nav nekā, kas jāatceras, un nekā, ko viltota lapa varētu nozagt.
new-passkey-submit = Izveidot piekļuves atslēgu
new-passkey-later = Ne tagad
label-passkey-name = Piekļuves atslēgas nosaukums
passkey-name-hint = Lai vēlāk to atpazītu, piemēram, “Mans tālrunis”. Varat atstāt tukšu.
passkey-prove-lead = Piekļuves atslēga atver jūsu kontu. Vispirms ievadiet paroli, lai neviens cits nevarētu to pievienot.
passkeys-title = Jūsu piekļuves atslēgas
passkeys-heading = Piekļuves atslēgas
passkeys-none = Nav
passkeys-manage = Rādīt piekļuves atslēgas
passkeys-back = Atpakaļ uz piekļuves atslēgām
passkey-add = Pievienot piekļuves atslēgu
passkey-change = Mainīt
passkey-unnamed = Piekļuves atslēga bez nosaukuma
passkey-used = Pēdējoreiz izmantota { $when }
passkey-unused = Vēl nav izmantota
passkey-synced = Vairākās jūsu ierīcēs
passkey-own-title = Jūsu piekļuves atslēga
passkey-rename = Saglabāt nosaukumu
passkey-remove-heading = Noņemt šo piekļuves atslēgu
passkey-remove-hint = Tā vairs neatvērs jūsu kontu. Tā var palikt jūsu ierīces sarakstā, līdz to tur izdzēsīsiet.
passkey-remove = Noņemt piekļuves atslēgu
passkey-added = Jūsu piekļuves atslēga ir gatava. Izmantojiet to nākamajā pierakstīšanās reizē.
passkey-renamed = Nosaukums ir saglabāts.
passkey-removed = Piekļuves atslēga ir noņemta.
account-deletion-title = Vai dzēst kontu?
account-deletion-lead = Jūsu konts un viss, kas tam pieder, neatgriezeniski pazudīs visās lietotnēs, kas to izmanto. Neviens to nevarēs atjaunot.
label-account-name = Konta nosaukums
account-name-hint = Lai apstiprinātu, ierakstiet { $name }
account-name-wrong = Tas nav šī konta nosaukums. Ierakstiet to tā, kā tas ir parādīts.
account-deletion-submit = Dzēst neatgriezeniski
account-deleted-title = Jūsu konts ir izdzēsts
account-deleted-lead = Šeit no tā nekas nav palicis. Pakalpojumam { $client } var būt vēl savi dati.
account-closed-title = Lūdzu, vispirms pierakstieties
account-closed-lead = Jūsu konts atvērsies, tiklīdz pierakstīsieties pakalpojumā { $client }. Pierakstieties tur un pēc tam atgriezieties.

## When it does not go on as planned

page-out-of-date = Tā lapa bija novecojusi. Tagad esat šeit.
time-ran-out = Tas aizņēma pārāk daudz laika, tāpēc sākam no jauna. Lūdzu, pierakstieties vēlreiz.
form-unverified = Nevarējām pārbaudīt, no kurienes nāca veidlapa. Lūdzu, nosūtiet to vēlreiz.
cookies-blocked = Jūsu pārlūkprogramma neatsūtīja atpakaļ mūsu sīkfailu. Atļaujiet šīs vietnes sīkfailus un mēģiniet vēlreiz.
too-many-requests = Tas notika pārāk bieži īsā laikā. Mēģiniet vēlreiz { $wait }.
busy = Pašlaik pierakstās daudz cilvēku. Lūdzu, pēc brīža mēģiniet vēlreiz.
expired-title = Laiks ir beidzies
expired-lead = Lai aizsargātu jūsu kontu, pierakstīšanās pēc kāda laika beidzas. Nekas nav zudis, vienkārši sāciet no jauna.
locked-title = Lūdzu, mazliet uzgaidiet
locked-lead = Bija pārāk daudz nepareizu mēģinājumu, tāpēc kādu brīdi nevienu neielaižam. Tas aizsargā kontu pret minēšanu.
locked-wait = Mēģiniet vēlreiz { $wait }.
too-many-title = Lūdzu, mazliet lēnāk
too-many-lead = Īsā laikā saņēmām vairāk, nekā varam apstrādāt. Nekas nav zudis, uzgaidiet un turpiniet.
form-post-title = Vienu mirkli
form-post-lead = Notiek atgriešanās pakalpojumā { $client }. Ja nekas nenotiek, nospiediet Turpināt.

error-not-found-heading = Lapa nav atrasta
error-not-found-what = Šajā adresē nav lapas.
error-not-found-next = Pārbaudiet adresi vai atgriezieties lietotnē un sāciet no turienes.
error-method-not-allowed-heading = To šeit nevar izdarīt
error-method-not-allowed-what = Adrese pastāv, bet ne šāda veida pieprasījumam.
error-method-not-allowed-next = Atgriezieties lietotnē un sāciet no turienes.
error-too-large-heading = Tika nosūtīts pārāk daudz
error-too-large-what = Veidlapā bija vairāk, nekā varam pieņemt.
error-too-large-next = Atgriezieties, saīsiniet ievadīto un nosūtiet vēlreiz.
error-bad-request-heading = Mēs nesapratām pieprasījumu
error-bad-request-what = Kaut kā tajā trūka, vai arī kaut kas bija bojāts.
error-bad-request-next = Atgriezieties lietotnē un sāciet no jauna.
error-form-unverified-heading = Nevarējām pārbaudīt veidlapu
error-form-unverified-what = Veidlapa un jūsu pārlūkprogrammas sīkfails nesader kopā. Tā notiek, ja lapa ir ilgi atvērta vai ja sīkfaili ir izdzēsti.
error-form-unverified-next = Atgriezieties, ielādējiet lapu no jauna un nosūtiet veidlapu vēlreiz.
error-cookies-blocked-heading = Lai pierakstītos, vajadzīgi sīkfaili
error-cookies-blocked-what = Jūsu pārlūkprogramma neatsūtīja atpakaļ mūsu sīkfailu, tāpēc nevaram atšķirt jūsu pierakstīšanos no citām.
error-cookies-blocked-next = Pārlūkprogrammas iestatījumos atļaujiet šīs vietnes sīkfailus un pēc tam sāciet no jauna.
error-busy-heading = Pierakstās daudz cilvēku
error-busy-what = Pašlaik vairāk nevaram uzņemt.
error-busy-next = Lūdzu, pēc brīža mēģiniet vēlreiz.
error-store-unavailable-heading = Pierakstīšanās ir pārtraukta
error-store-unavailable-what = Daļa mūsu pakalpojuma neatbild. Jūsu konts un parole ir drošībā.
error-store-unavailable-next = Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.
error-too-many-requests-heading = Tas notika pārāk bieži
error-too-many-requests-what = No jūsu tīkla īsā laikā saņēmām daudz pieprasījumu.
error-too-many-requests-next = Uzgaidiet dažas minūtes un pēc tam mēģiniet vēlreiz.
error-network-heading = No šejienes nevar pierakstīties
error-network-what = Tīkls, ko pašlaik izmantojat, nav starp tiem, no kuriem drīkst lietot šo lapu.
error-network-next = Mēģiniet no cita tīkla. Ja no šejienes tam vajadzētu darboties, nosauciet tālāk redzamo numuru tam, kas uztur šo pierakstīšanos.
error-internal-heading = Mūsu pusē radās kļūda
error-internal-what = Jūs neko nepareizi neizdarījāt. Kļūda ir reģistrēta.
error-internal-next = Lūdzu, mēģiniet vēlreiz. Ja tas atkārtojas, nosauciet administratoram tālāk redzamo atsauci.
error-redirect-mismatch-heading = Nevaram jūs nosūtīt atpakaļ
error-redirect-mismatch-what = Lietotne lūdza jūs nosūtīt uz adresi, ko tā nav reģistrējusi. Lai jūs aizsargātu, šeit apstājamies.
error-redirect-mismatch-next = Paziņojiet lietotnes uzturētājiem. Viņiem vajadzīga tālāk redzamā atsauce.
error-missing-parameters-heading = Saite nav pilnīga
error-missing-parameters-what = Lietotne ir izlaidusi kaut ko, kas vajadzīgs pierakstīšanai.
error-missing-parameters-next = Atgriezieties lietotnē un sāciet no jauna. Ja tas nepalīdz, paziņojiet tās uzturētājiem.
error-unknown-client-heading = Mēs nepazīstam šo lietotni
error-unknown-client-what = Lietotne, kas jūs šurp nosūtīja, nav pie mums reģistrēta.
error-unknown-client-next = Pārbaudiet saiti vai paziņojiet lietotnes uzturētājiem.
error-unknown-host-heading = Šeit neviens nepierakstās
error-unknown-host-what = Šai adresei nav iestatīta pierakstīšanās.
error-unknown-host-next = Pārbaudiet, vai adresē nav pareizrakstības kļūdas.
error-login-unavailable-heading = Šīs pierakstīšanās lapas nav pieejamas
error-login-unavailable-what = Lietotnei pašlaik nav savu pierakstīšanās lapu.
error-login-unavailable-next = Paziņojiet lietotnes uzturētājiem. Viņiem vajadzīga tālāk redzamā atsauce.
error-logout-destination-heading = Nevaram jūs nosūtīt tālāk
error-logout-destination-what = Lietotne lūdza jūs nosūtīt uz adresi, ko tā nav reģistrējusi. Lai jūs aizsargātu, šeit apstājamies.
error-logout-destination-next = Varat aizvērt šo logu vai atvērt lietotni.
error-not-confirmed-heading = Jūsu konts vēl nav apstiprināts
error-not-confirmed-what = Jūsu vārds un parole ir pareizi, bet konts nav apstiprināts.
error-not-confirmed-next = Lūdziet, lai administrators to apstiprina, un pēc tam pierakstieties vēlreiz.
error-reset-required-heading = Jūsu parole ir jāatiestata
error-reset-required-what = Jūsu drošības dēļ vecā parole vairs nedarbojas.
error-reset-required-next = Lūdziet administratoram jaunu.
error-no-factor-heading = Trūkst otrā soļa
error-no-factor-what = Šī lietotne prasa otro soli, bet jūsu kontam nav neviena, ko šeit varētu izmantot.
error-no-factor-next = Lūdziet, lai administrators jums to pievieno.

## Mail and text messages

moment = { $year }. gada { $day }. { $month ->
    [1] janvārī
    [2] februārī
    [3] martā
    [4] aprīlī
    [5] maijā
    [6] jūnijā
    [7] jūlijā
    [8] augustā
    [9] septembrī
    [10] oktobrī
    [11] novembrī
   *[other] decembrī
} plkst. { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Jūsu kods
mail-or-link = Vai atveriet šo saiti jebkurā ierīcē. Pierakstīšanās notiks tur, kur sākāt:
mail-fact-account = Konts
mail-fact-password = Pagaidu parole
mail-fact-device = Ierīce
mail-fact-when = Kad
mail-fact-browser = Pārlūkprogramma
mail-fact-address = Tīkla adrese
mail-fact-now = Tagad
mail-fact-takes-effect = Stājas spēkā
mail-fact-codes-left = Atlikušie atkopšanas kodi
mail-fact-unusual = Neparasti
mail-fact-country = Valsts
risk-new-browser = jauna pārlūkprogramma
risk-new-network = jauns tīkls
risk-many-failures = iepriekš daudz nepareizu mēģinājumu
risk-new-country = jauna valsts
risk-impossible-travel = pārāk tālu no iepriekšējās pierakstīšanās
mail-action-confirm = Apstiprināt e-pasta adresi
mail-action-sign-in = Pierakstīties
mail-action-stop = Apturēt to
mail-action-not-me = Tas nebiju es
mail-note-code-lasts = Kods ir derīgs { $span } un darbojas vienreiz.
mail-note-link-lasts = Saite ir derīga { $span } un darbojas vienreiz.
mail-note-password-lasts = Parole darbojas vienreiz un ir derīga { $span }. Pierakstoties izvēlēsieties savu paroli.
mail-note-ignore = Ja to nepieprasījāt, varat neņemt vērā šo ziņojumu. Nekas nenotiks.
mail-note-keep = Neizpaudiet kodu: neviens no { $app } jums to nekad neprasīs.
mail-note-somebody-knows = Ja pašlaik nepierakstāties, kāds cits zina jūsu paroli. Nomainiet to.
mail-note-nothing-changed = Ja to nepieprasījāt, varat neņemt vērā šo ziņojumu. Jūsu parole paliek tāda pati.
mail-note-not-you = Ja tas bijāt jūs, nekas nav jādara. Ja nē, nekavējoties paziņojiet administratoram.
mail-note-blocked-you = Ja tas bijāt jūs, pierakstieties no pārlūkprogrammas vai vietas, ko izmantojāt iepriekš, vai ar piekļuves atslēgu.
mail-note-blocked-not-you = Ja tas nebijāt jūs, iespējams, kāds zina jūsu paroli. Izvēlieties citu.
mail-footer = Šo ziņojumu automātiski nosūtīja { $app }. Atbildes uz to netiek lasītas.

mail-sign-up-code-title = Apstipriniet savu e-pasta adresi
mail-sign-up-code-lead = Ievadiet šo kodu, lai pabeigtu reģistrēšanos pakalpojumā { $app }.
mail-sign-up-link-title = Apstipriniet savu e-pasta adresi
mail-sign-up-link-lead = Līdz reģistrācijai pakalpojumā { $app } atlicis viens solis: apstipriniet, ka šī adrese ir jūsu.
mail-resent-code-title = Jūsu jaunais kods
mail-resent-code-lead = Ievadiet šo kodu, lai pabeigtu reģistrēšanos pakalpojumā { $app }. Agrākie kodi vairs nav derīgi.
mail-resent-link-title = Jūsu jaunā saite
mail-resent-link-lead = Apstipriniet, ka šī adrese ir jūsu, lai pabeigtu reģistrēšanos pakalpojumā { $app }. Agrākās saites vairs nav derīgas.
mail-recovery-code-title = Atiestatiet paroli
mail-recovery-code-lead = Ievadiet šo kodu, lai izvēlētos jaunu { $app } paroli.
mail-sign-in-code-title = Jūsu pierakstīšanās kods
mail-sign-in-code-lead = Ievadiet šo kodu, lai pierakstītos pakalpojumā { $app }.
mail-mfa-code-title = Jūsu otrā soļa kods
mail-mfa-code-lead = Jūsu parole bija pareiza. Ievadiet šo kodu, lai pabeigtu pierakstīšanos pakalpojumā { $app }.
mail-attribute-code-title = Apstipriniet savu jauno e-pasta adresi
mail-attribute-code-lead = Ievadiet šo kodu, lai izmantotu šo adresi savam { $app } kontam.
mail-invitation-title = Jūsu konts ir gatavs
mail-invitation-lead = Jums ir izveidots { $app } konts.
mail-already-registered-title = Jums jau ir konts
mail-already-registered-lead = Kāds mēģināja izmantot šo adresi { $app } kontam, bet tai jau ir konts. Ja tas bijāt jūs, pierakstieties kā parasti vai atiestatiet paroli, ja to vairs neatceraties.
mail-password-changed-title = Jūsu parole tika nomainīta
mail-password-changed-lead = Jūsu { $app } konta parole tika nomainīta.
mail-authenticator-added-title = Tika pievienota autentifikācijas lietotne
mail-authenticator-added-lead = Turpmāk autentifikācijas lietotne var apstiprināt, ka tieši jūs pierakstāties pakalpojumā { $app }.
mail-authenticator-removed-title = Tika noņemta autentifikācijas lietotne
mail-authenticator-removed-lead = Autentifikācijas lietotni vairs nevar izmantot ar jūsu { $app } kontu.
mail-passkey-added-title = Tika pievienota piekļuves atslēga
mail-passkey-added-lead = Turpmāk jūsu { $app } kontu atver jauna piekļuves atslēga.
mail-passkey-removed-title = Tika noņemta piekļuves atslēga
mail-passkey-removed-lead = Kāda piekļuves atslēga vairs neatver jūsu { $app } kontu.
mail-passkey-copied-title = Piekļuves atslēga tika noraidīta
mail-passkey-copied-lead = Kāds mēģināja pierakstīties pakalpojumā { $app } ar jūsu piekļuves atslēgu, kas, iespējams, ir nokopēta, un tika noraidīts. Noņemiet šo piekļuves atslēgu no sava konta un pievienojiet jaunu.
mail-recovery-codes-made-title = Tika izveidoti jauni atkopšanas kodi
mail-recovery-codes-made-lead = Jūsu { $app } kontam ir jauni atkopšanas kodi. Agrākie vairs nedarbojas.
mail-recovery-code-used-title = Tika izmantots atkopšanas kods
mail-recovery-code-used-lead = Kāds pierakstījās jūsu { $app } kontā ar vienu no jūsu atkopšanas kodiem.
mail-recovery-codes-low-title = Atlicis maz atkopšanas kodu
mail-recovery-codes-low-lead = Kāds pierakstījās jūsu { $app } kontā ar vienu no jūsu atkopšanas kodiem. To atlicis maz: izveidojiet jaunus sava konta lapā.
mail-new-device-title = Pierakstīšanās no jaunas pārlūkprogrammas
mail-new-device-lead = Kāds pierakstījās jūsu { $app } kontā no pārlūkprogrammas, ko nepazinām.
mail-unusual-sign-in-title = Neparasta pierakstīšanās
mail-unusual-sign-in-lead = Kāds pierakstījās jūsu { $app } kontā, un kaut kas tajā bija neparasts.
mail-sign-in-blocked-title = Pierakstīšanās tika bloķēta
mail-sign-in-blocked-lead = Kāds izpildīja pirmo soli, lai pierakstītos jūsu { $app } kontā. Tas bija tik neparasti, ka nevienu neielaidām.
mail-account-deleted-title = Jūsu konts tika izdzēsts
mail-account-deleted-lead = Jūsu { $app } konts un viss, kas tam piederēja, ir izdzēsts.
mail-email-changed-title = Jūsu e-pasta adrese tika mainīta
mail-email-changed-lead = Jūsu { $app } kontam tagad ir cita e-pasta adrese. Turpmāk ziņojumi tiks sūtīti turp, un šis bija pēdējais uz iepriekšējo adresi.
mail-phone-changed-title = Jūsu tālruņa numurs tika mainīts
mail-phone-changed-lead = Jūsu { $app } kontam tagad ir cits tālruņa numurs.
mail-email-removed-title = Jūsu e-pasta adrese tika noņemta
mail-email-removed-lead = Jūsu { $app } kontam vairs nav šīs e-pasta adreses. Šis bija pēdējais ziņojums uz to.
mail-phone-removed-title = Jūsu tālruņa numurs tika noņemts
mail-phone-removed-lead = Jūsu { $app } kontam vairs nav šī tālruņa numura.
mail-lost-factor-begun-title = Jūsu otrais solis drīz tiks noņemts
mail-lost-factor-begun-lead = Kāds lūdza atļauju pierakstīties jūsu { $app } kontā bez otrā soļa. Ja tas nebijāt jūs, apturiet to tagad. Pietiek ar vienu spiedienu, un nav jāpierakstās.
mail-lost-factor-finished-title = Jūsu otrais solis tika noņemts
mail-lost-factor-finished-lead = Jūsu { $app } konta otrais solis tika noņemts, kā tika lūgts. Nākamajā pierakstīšanās reizē iestatiet jaunu.

sms-sign-up-code = { $app }: { $code } ir jūsu reģistrācijas kods.
sms-sign-up-link = { $app }: lai reģistrētos, apstipriniet šo numuru: { $link }
sms-resent-code = { $app }: { $code } ir jūsu jaunais reģistrācijas kods.
sms-resent-link = { $app }: jūsu jaunā saite šī numura apstiprināšanai: { $link }
sms-recovery-code = { $app }: { $code } ir jūsu kods paroles atiestatīšanai. Nedodiet to nevienam.
sms-sign-in-code = { $app }: { $code } ir jūsu pierakstīšanās kods. Nedodiet to nevienam.
sms-mfa-code = { $app }: { $code } ir jūsu otrā soļa kods. Nedodiet to nevienam.
sms-attribute-code = { $app }: { $code } ir jūsu kods šī numura apstiprināšanai.
sms-invitation = { $app }: lietotājvārds { $username }, pagaidu parole { $code }
sms-already-registered = { $app }: šim numuram jau ir konts. Pierakstieties vai atiestatiet paroli.
sms-password-changed = { $app }: lietotāja { $username } parole nomainīta. Nebijāt jūs? Paziņojiet administratoram.
sms-authenticator-added = { $app }: lietotājam { $username } pievienota autentifikācijas lietotne. Nebijāt jūs? Paziņojiet administratoram.
sms-authenticator-removed = { $app }: lietotāja { $username } autentifikācijas lietotne noņemta. Nebijāt jūs? Paziņojiet administratoram.
sms-passkey-added = { $app }: lietotājam { $username } pievienota piekļuves atslēga. Nebijāt jūs? Paziņojiet administratoram.
sms-passkey-removed = { $app }: lietotāja { $username } piekļuves atslēga noņemta. Nebijāt jūs? Paziņojiet administratoram.
sms-passkey-copied = { $app }: noraidīta lietotāja { $username } piekļuves atslēga, kas, iespējams, ir nokopēta. Noņemiet to no konta.
sms-recovery-codes-made = { $app }: lietotājam { $username } izveidoti jauni atkopšanas kodi. Nebijāt jūs? Paziņojiet administratoram.
sms-recovery-code-used = { $app }: { $username } pierakstījās ar atkopšanas kodu. Nebijāt jūs? Paziņojiet administratoram.
sms-recovery-codes-low = { $app }: { $username } pierakstījās ar atkopšanas kodu, to atlicis maz. Nebijāt jūs? Paziņojiet administratoram.
sms-new-device = { $app }: { $username } pierakstījās no jaunas pārlūkprogrammas. Nebijāt jūs? Paziņojiet administratoram.
sms-unusual-sign-in = { $app }: neparasta lietotāja { $username } pierakstīšanās. Nebijāt jūs? Paziņojiet administratoram.
sms-sign-in-blocked = { $app }: neparasta lietotāja { $username } pierakstīšanās bloķēta. Nebijāt jūs? Nomainiet paroli.
sms-account-deleted = { $app }: konts { $username } tika izdzēsts.
sms-email-changed = { $app }: lietotāja { $username } e-pasta adrese mainīta. Nebijāt jūs? Paziņojiet administratoram.
sms-phone-changed = { $app }: lietotāja { $username } tālruņa numurs mainīts. Nebijāt jūs? Paziņojiet administratoram.
sms-email-removed = { $app }: lietotāja { $username } e-pasta adrese noņemta. Nebijāt jūs? Paziņojiet administratoram.
sms-phone-removed = { $app }: lietotāja { $username } tālruņa numurs noņemts. Nebijāt jūs? Paziņojiet administratoram.
sms-lost-factor-begun = { $app }: kāds lūdza noņemt lietotāja { $username } otro soli. Nebijāt jūs? Apturiet: { $link }
sms-lost-factor-finished = { $app }: lietotāja { $username } otrais solis noņemts. Nebijāt jūs? Paziņojiet administratoram.

## Demo

demo-home = Uz demonstrācijas lietotni
demo-home-title = Maza lietotne
demo-home-lead = Tā vēl neko par jums nezina. Pierakstieties un redzēsiet, ko tā uzzina.
demo-start-title = Cilvēki, kuru vārdā pierakstīties
demo-start-lead = Viņi pastāv tikai šajā demonstrācijā. Katrs rāda citu ceļu cauri lapām.
demo-shows-password = Pierakstās tikai ar paroli.
demo-shows-totp = Tiek prasīts kods no autentifikācijas lietotnes.
demo-shows-invited = Ir pagaidu parole, jāizvēlas jauna.
demo-shows-set-up = Vispirms jāiestata otrais solis.
demo-shows-disabled = Konts ir atspējots, pierakstīties neļauj.
demo-shows-studio = Maina lapu izskatu adresē /studio.
demo-totp-key = Autentifikācijas lietotnes atslēga
demo-session-title = Jūs pierakstījāties
demo-refresh = Atjaunot marķierus
demo-id-token = ID marķieris
demo-access-token = Piekļuves marķieris
demo-claim = Apgalvojums
demo-value = Vērtība
demo-error-title = Pierakstīšanās netika pabeigta
demo-error-lead = Koda vietā lietotnei tika paziņots šis:
mailbox-title = Nosūtītie ziņojumi
mailbox-lead = Šajā demonstrācijā nekas nepamet datoru. Tas, kas būtu nosūtīts, tiek glabāts šeit.
mailbox-empty = Vēl nekas nav nosūtīts.
mailbox-mail = E-pasts
mailbox-sms = Īsziņa
mailbox-from = No
mailbox-to = Kam
mailbox-sent = Nosūtīts
mailbox-raw = Rādīt visu avotu
