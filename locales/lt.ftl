## On every page

languages = Kalba
languages-go = Keisti
title-error = Klaida:
summary-heading = Patikrinkite tai
next = Kitas
continue = Tęsti
other-account = Naudoti kitą paskyrą
not-you = Tai ne jūs?
sign-out = Atsijungti
signed-in-as = Prisijungta kaip
reference = Klaidos numeris
way-back = Grįžti į „{ $client }“
way-sign-in = Prisijungti
way-again = Bandyti dar kartą
wait-seconds = { $count ->
    [one] po { $count } sekundės
    [few] po { $count } sekundžių
    [many] po { $count } sekundės
   *[other] po { $count } sekundžių
}
wait-minutes = { $count ->
    [one] po { $count } minutės
    [few] po { $count } minučių
    [many] po { $count } minutės
   *[other] po { $count } minučių
}
wait-hours = { $count ->
    [one] po { $count } valandos
    [few] po { $count } valandų
    [many] po { $count } valandos
   *[other] po { $count } valandų
}
span-minutes = { $count ->
    [one] { $count } minutę
    [few] { $count } minutes
    [many] { $count } minutės
   *[other] { $count } minučių
}
span-hours = { $count ->
    [one] { $count } valandą
    [few] { $count } valandas
    [many] { $count } valandos
   *[other] { $count } valandų
}
span-days = { $count ->
    [one] { $count } dieną
    [few] { $count } dienas
    [many] { $count } dienos
   *[other] { $count } dienų
}

## Fields

label-username = Naudotojo vardas
label-email = El. pašto adresas
label-phone = Telefono numeris
label-email-or-phone = El. pašto adresas arba telefono numeris
label-any = Naudotojo vardas, el. pašto adresas arba telefono numeris
label-password = Slaptažodis
label-new-password = Naujas slaptažodis
label-confirm-password = Pakartokite naują slaptažodį
label-device-name = Šio įrenginio pavadinimas (neprivaloma)
password-show = Rodyti slaptažodį
password-hide = Slėpti slaptažodį
code-label = Kodas
device-name-hint = Pavyzdžiui, „Mano telefonas“, kad vėliau žinotumėte, kurią programą atidaryti.

## Signing in

sign-in-title = Prisijungimas
sign-in-lead = ir pereikite prie „{ $client }“
sign-in-submit = Prisijungti
password-title = Įveskite slaptažodį
username-missing = Įveskite vardą, kuriuo prisijungiate.
username-too-long = Šis vardas per ilgas. Įveskite ne daugiau kaip 128 simbolius.
password-missing = Įveskite slaptažodį.
wrong-credentials = Neteisingas vardas arba slaptažodis. Patikrinkite abu ir bandykite dar kartą.
unknown-user = Niekas čia neturi tokio vardo. Patikrinkite, ar gerai parašėte.
account-locked = Buvo per daug neteisingų bandymų. Bandykite dar kartą { $wait }.
temporary-password-expired = Jūsų laikinas slaptažodis nebegalioja. Paprašykite naujo to, kas jus pakvietė.
account-not-confirmed = Ši paskyra dar nepatvirtinta. Paprašykite administratoriaus ją patvirtinti.
account-confirmed = Jūsų paskyra patvirtinta. Prisijunkite, kad galėtumėte tęsti.
password-reset-required = Prieš prisijungiant reikia iš naujo nustatyti slaptažodį. Kreipkitės pagalbos į administratorių.
password-reset-now = Jūsų slaptažodis nebegalioja. Pasirinkite naują naudodami kodą, kurį jums atsiųsime.
password-in-a-breach = Šis slaptažodis tapo žinomas dėl duomenų nutekėjimo kitur, todėl juo prie paskyros nebeprisijungsite. Pasirinkite naują naudodami kodą, kurį jums atsiųsime.

## New password

new-password-title = Pasirinkite naują slaptažodį
new-password-lead = Prisijungėte su laikinu slaptažodžiu. Nuo šiol slaptažodį turėtumėte žinoti tik jūs.
new-password-lead-breached = Jūsų slaptažodis tapo žinomas dėl duomenų nutekėjimo kitur. Pasirinkite tokį, kurio niekur kitur nenaudojate.
new-password-submit = Išsaugoti ir tęsti
new-password-missing = Įveskite naują slaptažodį.
password-too-short = { $count ->
    [one] Slaptažodyje turi būti bent { $count } simbolis.
    [few] Slaptažodyje turi būti bent { $count } simboliai.
    [many] Slaptažodyje turi būti bent { $count } simbolio.
   *[other] Slaptažodyje turi būti bent { $count } simbolių.
}
password-too-long = { $count ->
    [one] Slaptažodyje gali būti ne daugiau kaip { $count } simbolis.
    [few] Slaptažodyje gali būti ne daugiau kaip { $count } simboliai.
    [many] Slaptažodyje gali būti ne daugiau kaip { $count } simbolio.
   *[other] Slaptažodyje gali būti ne daugiau kaip { $count } simbolių.
}
password-rules = Naujas slaptažodis dar neatitinka visų reikalavimų. Sąraše matyti, ko trūksta.
password-needs-upper = Slaptažodyje turi būti didžioji raidė (A–Z).
password-needs-lower = Slaptažodyje turi būti mažoji raidė (a–z).
password-needs-digit = Slaptažodyje turi būti skaitmuo (0–9).
password-needs-symbol = Slaptažodyje turi būti specialusis simbolis, pavyzdžiui, !, ? arba #.
password-edge-space = Slaptažodis negali prasidėti ar baigtis tarpu.
password-mismatch = Slaptažodžiai nesutampa. Įveskite naują slaptažodį du kartus.
password-reused = Šis slaptažodis jau buvo naudotas. Pasirinkite kitą.
password-guessable = Slaptažodį per lengva atspėti. Naudokite daugiau simbolių arba kelis žodžius, nesusijusius nei tarpusavyje, nei su jumis.
password-breached = Šis slaptažodis tapo žinomas dėl duomenų nutekėjimo kitur. Pasirinkite tokį, kurio niekur kitur nenaudojate.
password-characters = Naujame slaptažodyje yra simbolių, kurių negalima naudoti. Pasirinkite kitą.
password-changed = Jūsų slaptažodis pakeistas.
rule-length = { $count ->
    [one] Bent { $count } simbolis
    [few] Bent { $count } simboliai
    [many] Bent { $count } simbolio
   *[other] Bent { $count } simbolių
}
rule-upper = Didžioji raidė
rule-lower = Mažoji raidė
rule-digit = Skaitmuo
rule-symbol = Specialusis simbolis, pavyzdžiui, !, ? arba #
rule-edges = Nėra tarpo pradžioje ar pabaigoje
rule-unused = Dar nenaudotas
rule-unguessable = Sunku atspėti: ne įprastas žodis ar šablonas, nieko apie jus
rule-unbreached = Ne iš žinomo duomenų nutekėjimo
rule-met = atitinka
rule-unmet = dar trūksta

## A forgotten password

forgot-link = Pamiršote slaptažodį?
sign-up-link = Sukurti paskyrą
sign-in-link = Grįžti į prisijungimą
forgot-title = Pamiršote slaptažodį?
forgot-lead = Nurodykite, kas esate, ir atsiųsime kodą naujam slaptažodžiui pasirinkti.
forgot-submit = Siųsti kodą
choose-reset-title = Kur siųsti kodą?
choose-reset-legend = Siųsti jį
choose-reset-email = El. paštu
choose-reset-text = Teksto pranešimu
choose-reset-to = Kam: { $destination }
reset-title = Nustatykite slaptažodį iš naujo
reset-lead = Jei paskyra yra, kodas jau siunčiamas: { $destination }.
reset-everywhere = Atjungti mane visur kitur
reset-submit = Išsaugoti naują slaptažodį
sent-code-hint = Jis yra mūsų išsiųstame pranešime. Gali praeiti minutė, kol jį gausite.
code-not-there = Dar negavote kodo?
code-resend = Siųsti naują
code-sent = Naujas kodas jau siunčiamas. Ankstesnis nebeveikia.
code-sent-just-now = Kodas ką tik išsiųstas. Palaukite pusę minutės ir tik tada prašykite naujo.
no-recovery = Neturime adreso, kuriuo galėtume siųsti kodą. Kreipkitės pagalbos į administratorių.

## An account of one's own

sign-up-title = Sukurkite paskyrą
sign-up-lead = skirtą „{ $client }“
sign-up-passwordless = Slaptažodį galite palikti tuščią. Tada prisijungsite su kodu arba prieigos raktu.
sign-up-submit = Sukurti paskyrą
optional = (neprivaloma)
terms-title = Prieš tęsiant
terms-lead = Perskaitykite tai ir sutikite. Tai nauja arba pasikeitė nuo tada, kai sutikote.
terms-agree = Sutinku: { $title }
terms-read = Skaityti „{ $title }“ (atidaroma naujame skirtuke)
terms-missing = Kad galėtumėte tęsti, pažymėkite langelį „{ $title }“.
terms-decline = Nesutinku
terms-declined-title = Jūs nesutikote
terms-declined-lead = Be sutikimo čia prisijungti negalima. Programai nieko neperdavėme.
terms-again = Skaityti dar kartą
label-name = Vardas ir pavardė
label-given-name = Vardas
label-middle-name = Antras vardas
label-family-name = Pavardė
label-nickname = Slapyvardis
label-birthdate = Gimimo data
label-gender = Lytis
label-address = Adresas
label-locale = Kalba
label-zoneinfo = Laiko juosta
label-profile = Profilio puslapis
label-picture = Nuotrauka
label-website = Svetainė
field-missing = Užpildykite šį lauką.
field-too-long = Tekstas per ilgas. Sutrumpinkite jį.
field-characters = Čia yra simbolių, kurių negalima naudoti. Pašalinkite juos.
username-taken = Toks naudotojo vardas jau užimtas. Pasirinkite kitą.
name-taken = Su šiais duomenimis paskyra jau yra. Prisijunkite arba nustatykite slaptažodį iš naujo.
looks-like-contact = Naudotojo vardas negali atrodyti kaip el. pašto adresas ar telefono numeris. Pasirinkite kitą.
not-email = Tai ne el. pašto adresas. Jis atrodo taip: vardas@example.com.
not-phone = Tai ne telefono numeris. Pradėkite ženklu + ir šalies kodu, pavyzdžiui, +370 5 123 4567.
not-date = Tai ne data.
not-url = Tai ne žiniatinklio adresas. Jis prasideda https://.
not-number = Tai ne skaičius. Rašykite taip: 12 arba 12.5.
not-a-choice = Pasirinkite vieną iš šių.
pattern-missed = Tai neatitinka prašomos formos.
choose-one = Pasirinkite
yes = Taip
no = Ne
confirm-title = Patvirtinkite savo paskyrą
confirm-lead = Išsiuntėme kodą: { $destination }.
confirm-lead-link = Išsiuntėme nuorodą: { $destination }. Atidarykite ją, tada grįžkite čia.
sent-code-missing = Įveskite kodą iš mūsų pranešimo.
sent-code-wrong = Šis kodas neteisingas. Patikrinkite jį arba paprašykite naujo.
code-expired = Šis kodas nebegalioja. Paprašykite naujo.
contact-taken = Šis adresas jau priklauso kitai paskyrai. Prisijunkite prie jos arba nustatykite jos slaptažodį iš naujo.
await-approval-title = Beveik viskas
await-approval-lead = Jūsų „{ $client }“ paskyra paruošta. Kažkas dar turi jus įleisti. Bandykite vėliau.
confirm-link-title = Liko vienas paspaudimas
confirm-link-lead = Paspauskite mygtuką, kad patvirtintumėte „{ $client }“ paskyrą. Jei paskyros neprašėte, uždarykite šį puslapį.
confirm-link-submit = Patvirtinti paskyrą
confirmed-title = Jūsų paskyra patvirtinta
confirmed-lead = Grįžkite ten, kur sukūrėte paskyrą, arba prisijunkite.
link-expired-title = Ši nuoroda nebegalioja
link-expired-lead = Prisijunkite su savo vardu ir slaptažodžiu, ir atsiųsime naują.

## Second step

choose-setup-title = Pridėkite antrą veiksmą
choose-setup-lead = Vien slaptažodį galima atspėti arba pavogti. Su antru veiksmu paskyra lieka jūsų net ir tada.
choose-setup-legend = Kaip norėtumėte patvirtinti, kad tai jūs?
method-totp = Autentifikavimo programa
method-totp-hint = Programa telefone ar kompiuteryje kas 30 sekundžių rodo naują kodą. Jai nereikia tinklo.
method-password = Slaptažodis
method-password-hint = Tas, kurį pasirinkote šiai paskyrai.
method-email = Kodas el. paštu
method-email-hint = Atsiųsime jį jūsų adresu.
method-text = Kodas teksto pranešimu
method-text-hint = Atsiųsime jį į jūsų telefoną.
choose-title = Kaip norėtumėte prisijungti?
choose-second-title = Kaip norėtumėte tai patvirtinti?
choose-legend = Pasirinkite vieną iš šių
other-way = Naudoti kitą būdą
sent-code-title = Įveskite atsiųstą kodą
sent-code-lead = Jis siunčiamas: { $destination }.
sent-link-hint = Arba atidarykite pranešime esančią nuorodą bet kuriame įrenginyje.
sent-link-waits = Tada šis puslapis tęs pats.
sent-link-opened = Nuorodą atidariau
await-link-title = Laukiame jūsų nuorodos
await-link-lead = Atidarykite nuorodą, kuri siunčiama: { $destination }. Ten paspauskite mygtuką.
await-link-looks = Šis puslapis tikrina kas kelias sekundes ir tada tęsia pats.
await-link-code = Įvesti kodą
link-pressed-title = Galite tęsti
link-pressed-lead = Mūsų pranešimo nuoroda panaudota. Pereikite prie „{ $client }“.
sign-in-link-title = Ar tai jūs prisijungiate?
sign-in-link-lead = Kažkas nori jūsų vardu prisijungti prie „{ $client }“.
sign-in-link-asked = { $count ->
    [0] Ką tik
    [one] Prieš { $count } minutę
    [few] Prieš { $count } minutes
    [many] Prieš { $count } minutės
   *[other] Prieš { $count } minučių
}
sign-in-link-elsewhere = Bus prisijungta toje naršyklėje, ne šioje. Jei ten pradėjote ne jūs, atsakykite „Ne“, kitaip prie jūsų paskyros prisijungs kažkas kitas.
sign-in-link-yes = Taip, prisijungti
sign-in-link-no = Ne, tai ne aš
sign-in-link-pressed-title = Grįžkite ten, kur pradėjote
sign-in-link-pressed-lead = Ten esantis puslapis tęsia pats. Šį galite uždaryti.
sign-in-link-refused-title = Niekas nebuvo įleistas
sign-in-link-refused-lead = To pranešimo kodas ir nuoroda nebeveikia. Daugiau nieko daryti nereikia.
sign-in-link-expired-title = Ši nuoroda nebeveikia
sign-in-link-expired-lead = Ji panaudota arba baigėsi jos laikas. Jei mygtuką paspaudėte ką tik, grįžkite ten, kur pradėjote. Kitu atveju ten paprašykite naujos.
no-second = Jūsų paskyrai reikia antro veiksmo, bet čia negalima naudoti nė vieno. Kreipkitės pagalbos į administratorių.
method-passkey = Prieigos raktas
method-passkey-hint = Jūsų įrenginys piršto antspaudu, veidu arba PIN kodu patvirtina, kad tai jūs.
method-missing = Pasirinkite vieną iš būdų.
set-up-totp-title = Nustatykite autentifikavimo programą
set-up-totp-lead = Pridėkite šią paskyrą prie programos, tada įveskite jos rodomą kodą.
set-up-totp-scan = Nuskaitykite šį vaizdą programa.
set-up-totp-open = Atidaryti šio įrenginio programoje
set-up-totp-key = Arba įveskite šį raktą programoje:
set-up-totp-code-hint = Programa jį parodys, kai paskyra bus pridėta.
set-up-totp-submit = Patikrinti kodą ir baigti
qr-alt = QR kodas su jūsų autentifikavimo programos raktu. Tas pats raktas užrašytas toliau.
totp-title = Įveskite kodą
totp-hint = Kad jį pamatytumėte, atidarykite autentifikavimo programą.
totp-hint-device = Kad jį pamatytumėte, atidarykite autentifikavimo programą įrenginyje „{ $device }“.
code-missing = Įveskite kodą iš programos.
code-malformed = Kodą sudaro šeši skaitmenys. Įveskite juos visus.
code-wrong = Šis kodas neteisingas. Įveskite kodą, kurį programa rodo dabar.
code-used = Šis kodas jau panaudotas. Palaukite, kol programa parodys kitą.
method-recovery-code = Atkūrimo kodas
recovery-code-use = Naudoti atkūrimo kodą
remember-browser = { $count ->
    [one] Šioje naršyklėje to neprašyti { $count } dieną
    [few] Šioje naršyklėje to neprašyti { $count } dienas
    [many] Šioje naršyklėje to neprašyti { $count } dienos
   *[other] Šioje naršyklėje to neprašyti { $count } dienų
}
lose-factor = Negaliu naudoti nė vieno iš šių
lost-factor-title = Prisijunkite be antro veiksmo
lost-factor-lead = { $count ->
    [one] Kad neprisijungtų kiti, tai trunka { $count } dieną. Pranešime apie tai visais jūsų paskyros adresais ir numeriais, ir tai galima sustabdyti vienu paspaudimu. Po to dar kartą įrodykite tą patį ir nustatykite naują antrą veiksmą.
    [few] Kad neprisijungtų kiti, tai trunka { $count } dienas. Pranešime apie tai visais jūsų paskyros adresais ir numeriais, ir tai galima sustabdyti vienu paspaudimu. Po to dar kartą įrodykite tą patį ir nustatykite naują antrą veiksmą.
    [many] Kad neprisijungtų kiti, tai trunka { $count } dienos. Pranešime apie tai visais jūsų paskyros adresais ir numeriais, ir tai galima sustabdyti vienu paspaudimu. Po to dar kartą įrodykite tą patį ir nustatykite naują antrą veiksmą.
   *[other] Kad neprisijungtų kiti, tai trunka { $count } dienų. Pranešime apie tai visais jūsų paskyros adresais ir numeriais, ir tai galima sustabdyti vienu paspaudimu. Po to dar kartą įrodykite tą patį ir nustatykite naują antrą veiksmą.
}
lost-factor-ripe-lead = Laukimas baigėsi. Dar kartą įrodykite, kad tai jūs. Tada ankstesni antri veiksmai bus pašalinti, visur atsijungsite ir nustatysite naują.
lost-factor-legend = Kur galime siųsti kodą?
lost-factor-submit = Siųsti kodą
lost-factor-waits-title = Jūsų prašymas laukia
lost-factor-waits-lead = Grįžkite { $when } arba per dvi savaites po to. Iki tol prisijungsite tik su antru veiksmu, o jei jį panaudosite, prašymas baigsis.
lost-factor-waits-hint = Tai ne jūs? Atidarykite mūsų išsiųsto pranešimo nuorodą ir pakeiskite slaptažodį.
stop-lost-factor-title = Palikti antrą veiksmą?
stop-lost-factor-lead = Kažkas paprašė prieigos prie jūsų „{ $client }“ paskyros be antro veiksmo. Jei tai ne jūs, sustabdykite tai dabar.
stop-lost-factor-submit = Sustabdyti
lost-factor-stopped-title = Sustabdyta
lost-factor-stopped-lead = Jūsų antras veiksmas lieka. Jei to prašėte ne jūs, pakeiskite slaptažodį: kažkas jį žino.
lost-factor-nothing-title = Nėra ko stabdyti
lost-factor-nothing-lead = Tai jau sustabdyta arba baigėsi. Jei jūsų antro veiksmo nebėra ir tai padarėte ne jūs, praneškite administratoriui.
account-lost-factor = Kažkas paprašė prieigos prie jūsų paskyros be antro veiksmo. Jį bus galima pašalinti nuo { $when }. Jei tai ne jūs, sustabdykite tai.
recovery-code-title = Įveskite atkūrimo kodą
recovery-code-label = Atkūrimo kodas
recovery-code-hint = Vienas iš dešimties, kuriuos išsaugojote. Jis veikia vieną kartą.
recovery-code-missing = Įveskite vieną iš savo atkūrimo kodų.
recovery-code-wrong = Šis kodas neteisingas arba jau panaudotas. Patikrinkite jį arba imkite kitą.
recovery-codes-title = Išsaugokite atkūrimo kodus
recovery-codes-lead = Jei telefoną pamesite ar jo neturėsite po ranka, prisijungsite su vienu iš šių kodų. Kiekvienas veikia vieną kartą. Išspausdinkite juos arba nukopijuokite į saugią vietą.
recovery-codes-once = Juos rodome tik šį kartą. Ankstesni nebeveikia.
recovery-codes-kept = Kodus išsaugojau
device-name-too-long = Šis pavadinimas per ilgas. Įveskite ne daugiau kaip 64 simbolius.
authenticator-added = Autentifikavimo programa pridėta.

## Sessions

continue-title = Sveiki sugrįžę
continue-lead = Galite iškart pereiti prie „{ $client }“.
choose-account-title = Pasirinkite paskyrą
choose-account-lead = Kas pereina prie „{ $client }“?
choose-account-again = Prisijungti dar kartą
sign-out-of = Atjungti { $name }
sign-out-all = Atjungti visus
confirm-sign-out-title = Atsijungti?
confirm-sign-out-lead = Atsijungsite nuo visų programų, kurios šioje naršyklėje naudoja šį prisijungimą.
signed-out-title = Atsijungėte
signed-out-lead = Dabar galite uždaryti šį langą.
signed-out-notice = Atsijungėte.
session-refreshed = Žetonai atnaujinti.

## The account page

account-title = Jūsų paskyra
account-profile-heading = Apie jus
account-verified = Patvirtinta
account-unverified = Nepatvirtinta
account-profile-change = Keisti duomenis
account-profile-title = Pakeiskite savo duomenis
account-save = Išsaugoti
account-email-change = Keisti el. pašto adresą
account-email-add = Pridėti el. pašto adresą
account-email-title = Jūsų el. pašto adresas
account-email-code-title = Patvirtinkite šį el. pašto adresą
account-phone-change = Keisti telefono numerį
account-phone-add = Pridėti telefono numerį
account-phone-title = Jūsų telefono numeris
account-phone-code-title = Patvirtinkite šį telefono numerį
account-contact-lead = Atsiųsime ten kodą. Kol jo neįvesite, niekas nepasikeis.
account-contact-other = Įvesti kitą
label-preferred-username = Prisijungimo vardas
profile-changed = Jūsų duomenys pakeisti.
email-changed = Jūsų el. pašto adresas pakeistas.
phone-changed = Jūsų telefono numeris pakeistas.
account-email-remove = Pašalinti šį adresą
account-phone-remove = Pašalinti šį numerį
email-removed = Jūsų el. pašto adresas pašalintas.
phone-removed = Jūsų telefono numeris pašalintas.
already-yours = Tai jau turite. Įveskite kitą.
sign-in-again = Tam reikia, kad būtų prisijungta per pastarąsias dešimt minučių. Prisijunkite dar kartą ir tada grįžkite.
second-step-first = Tai keičia jūsų prisijungimo būdą, todėl pirmiausia reikia antro veiksmo. Visur atsijunkite ir prisijunkite su juo arba savo programoje atidarykite tai, kas jo prašo. Tada grįžkite.
prove-first = Kad galėtumėte tai pakeisti, pirmiausia patvirtinkite, kad tai jūs.
prove-link = Patvirtinti kodu
account-proof-title = Patvirtinkite, kad tai jūs
account-proof-lead = Tada galėsite tęsti norimą pakeitimą.
account-proof-code-title = Įveskite kodą, kad tai patvirtintumėte
proof-done = Ačiū, patvirtinta. Dabar galite tęsti.
account-sign-in-heading = Kaip prisijungiate
account-change-password = Keisti slaptažodį
account-set-password = Pasirinkti slaptažodį
account-first-password-title = Pasirinkite slaptažodį
account-no-app = Nėra
account-added = Pridėta { $when }
account-remove-app = Pašalinti programą
account-add-app = Pridėti programą
account-change-app = Pavadinti arba pašalinti
account-new-authenticator-title = Pridėkite autentifikavimo programą
account-new-authenticator-submit = Pridėti programą
account-recovery-codes = Atkūrimo kodai
account-recovery-codes-left = { $count ->
    [0] Neliko nė vieno
    [one] Liko { $count }
    [few] Liko { $count }
    [many] Liko { $count }
   *[other] Liko { $count }
}
account-recovery-codes-make = Sukurti naujus
account-recovery-codes-title = Sukurkite naujus atkūrimo kodus
account-recovery-codes-lead = Gausite dešimt kodų tam atvejui, kai neturėsite antro veiksmo po ranka. Ankstesni iškart nustos veikti.
account-recovery-codes-submit = Sukurti naujus kodus
account-browsers-heading = Patikimos naršyklės
account-browsers-hint = Jose antro veiksmo neprašoma. Jei kurios nors nepažįstate, pamirškite ją ir pakeiskite slaptažodį.
account-trusted-browser = Patikima naršyklė
account-browser-seen = Paskutinį kartą naudota { $when }
account-browser-until = Iki { $when }
account-browser-forget = Pamiršti
account-browsers-forget = Pamiršti visas
browsers-forgotten = Ten vėl bus prašoma antro veiksmo.
account-session-heading = Aktyvūs prisijungimai
account-this-browser = Ši naršyklė
account-since = Nuo { $when }
account-sessions-link = Visos naršyklės
account-sessions-lead = Programa, prie kurios ten prisijungta, lieka prijungta; jos prieigą galite nutraukti savo paskyros puslapyje. Jei kurios nors naršyklės nepažįstate, atsijunkite nuo jos ir pakeiskite slaptažodį.
account-some-browser = Naršyklė
account-sessions-end = Atsijungti nuo visų kitų
account-sessions-more = { $count ->
    [one] Ir dar { $count }
    [few] Ir dar { $count }
    [many] Ir dar { $count }
   *[other] Ir dar { $count }
}
session-ended = Ten atsijungta.
sessions-ended = Visur kitur atsijungta.
account-events-link = Naujausia veikla
account-events-title = Naujausia veikla
account-events-lead = Jei čia ko nors nepažįstate, pasakykite. Tada uždarysime jūsų paskyrą visiems kitiems.
account-events-none = Dar nieko neužfiksuota.
event-browser = { $browser }, { $system }
event-not-me = Tai ne aš
event-refused = Atmesta
event-sign-in = Prisijungimas
event-sign-in-failed = Bandymas prisijungti
event-sign-in-blocked = Prisijungimas užblokuotas
event-unusual-low = Šiek tiek neįprasta: { $signs }
event-unusual-medium = Neįprasta: { $signs }
event-unusual-high = Labai neįprasta: { $signs }
event-sign-up = Paskyra sukurta
event-confirmed = Paskyra patvirtinta
event-password-changed = Slaptažodis pakeistas
event-recovery-begun = Paprašyta kodo slaptažodžiui nustatyti iš naujo
event-password-reset = Slaptažodis nustatytas iš naujo
event-app-added = Autentifikavimo programa pridėta
event-app-removed = Autentifikavimo programa pašalinta
event-passkey-added = Prieigos raktas pridėtas
event-passkey-removed = Prieigos raktas pašalintas
event-browser-trusted = Naršyklė pažymėta kaip patikima
event-browsers-forgotten = Patikimos naršyklės pamirštos
event-email-codes-added = Kodai el. paštu įjungti
event-email-codes-removed = Kodai el. paštu išjungti
event-text-codes-added = Kodai teksto pranešimu įjungti
event-text-codes-removed = Kodai teksto pranešimu išjungti
event-recovery-codes-made = Atkūrimo kodai sukurti
event-recovery-code-used = Atkūrimo kodas panaudotas
event-recovery-codes-removed = Atkūrimo kodai pašalinti
event-profile-changed = Duomenys pakeisti
event-email-changed = El. pašto adresas pakeistas
event-phone-changed = Telefono numeris pakeistas
event-email-removed = El. pašto adresas pašalintas
event-phone-removed = Telefono numeris pašalintas
event-sign-out = Atsijungimas
event-everywhere = Atsijungimas visur
event-sessions-ended = Atsijungimas kitur
event-terms-agreed = Sutikta su sąlygomis
event-consent-withdrawn = Sutikimas atšauktas
event-app-disconnected = Programa atjungta
event-exported = Duomenys atsisiųsti
event-disowned = „Tai ne aš“
event-lost-factor-begun = Paprašyta prieigos be antro veiksmo
event-lost-factor-stopped = Prieigos be antro veiksmo prašymas sustabdytas
event-lost-factor-finished = Antri veiksmai po laukimo pašalinti
event-administered = Pakeitė administratorius
not-me-title = Tai ne jūs?
not-me-lead = Tada darysime taip:
not-me-ends = Atsijungsite nuo visų kitų naršyklių ir visų programų.
not-me-app = Po to pridėta autentifikavimo programa bus pašalinta.
not-me-recovery-codes = Po to sukurti atkūrimo kodai nustos veikti.
not-me-passkey = Po to pridėtas prieigos raktas bus pašalintas.
not-me-email-codes = Po to įjungti kodai el. paštu bus išjungti.
not-me-text-codes = Po to įjungti kodai teksto pranešimu bus išjungti.
not-me-password = Pasirinksite naują slaptažodį, o senas nebeveiks.
not-me-submit = Apsaugoti mano paskyrą
secured = Paskyra vėl tik jūsų: slaptažodis naujas, visi kiti atjungti.
account-everywhere = Atsijungti visur
account-everywhere-hint = Galite iš karto atsijungti nuo visų naršyklių ir programų, taip pat ir nuo šios.
account-apps-heading = Prieigą turinčios programos
account-apps-hint = Programa, kurią atjungsite, nebeveiks jūsų vardu. Ji gali grįžti, kai vėl prie jos prisijungsite.
account-apps-none = Nėra
account-app-last = Paskutinis prisijungimas { $when }
account-disconnect = Atjungti
account-disconnect-app = Atjungti „{ $name }“
app-disconnected = Programa nebeturi prieigos prie jūsų paskyros.
account-terms-heading = Sąlygos ir sutikimai
account-terms-version = Versija { $version }
account-terms-since = Sutikta { $when }
account-terms-language = Kalba: { $language }
account-terms-none = Kol kas su niekuo nesutikote.
account-terms-offers = Su kuo galite sutikti
account-terms-agree = Sutinku
account-terms-withdraw = Atšaukti
consent-given = Ačiū. Jūsų sutikimas užfiksuotas.
consent-withdrawn = Jūsų sutikimas atšauktas.
account-data-heading = Jūsų duomenys
account-export-hint = Apie jus saugomi duomenys – programoms skaitomas failas.
account-export = Atsisiųsti mano duomenis
account-delete = Ištrinti paskyrą
account-back = Grįžti į paskyrą
account-password-title = Pakeiskite slaptažodį
label-current-password = Dabartinis slaptažodis
current-password-missing = Įveskite dabartinį slaptažodį.
current-password-wrong = Tai ne dabartinis jūsų slaptažodis.
account-authenticator-title = Jūsų autentifikavimo programa
account-authenticator-lead = Jos kodai nebebus priimami. Jei antras veiksmas privalomas, o šis buvo vienintelis, kitą kartą prisijungiant nustatysite naują.
account-authenticator-submit = Pašalinti programą
authenticator-removed = Autentifikavimo programa pašalinta.

passkey-title = Naudokite prieigos raktą
passkey-lead = Įrenginys paprašys piršto antspaudo, veido arba PIN kodo. Jei prieigos raktas yra telefone, atsivėrusiame lange pasirinkite telefoną.
passkey-use = Naudoti prieigos raktą
passkey-sign-in = Prisijungti su prieigos raktu
passkey-unable = Prieigos raktams reikia „JavaScript“ ir juos palaikančios naršyklės. Čia naudokite kitą būdą.
passkey-trouble = Nepavyko arba buvo atšaukta. Bandykite dar kartą arba naudokite kitą būdą.
passkey-refused = Šis prieigos raktas čia nesuveikė. Bandykite dar kartą arba naudokite kitą būdą.
passkey-too-late = Tai truko per ilgai. Bandykite dar kartą.
passkey-known = Šis prieigos raktas jau naudojamas. Prisijunkite su juo arba sukurkite kitą.
passkeys-full = Jau turite didžiausią leidžiamą prieigos raktų skaičių. Pirmiausia vieną pašalinkite.
new-passkey-title = Prisijunkite lengviau su prieigos raktu
new-passkey-lead = Su prieigos raktu prisijungsite piršto antspaudu, veidu arba PIN kodu. Nereikia nieko įsiminti, o suklastotas puslapis neturi ko pavogti.
new-passkey-submit = Sukurti prieigos raktą
new-passkey-later = Ne dabar
label-passkey-name = Prieigos rakto pavadinimas
passkey-name-hint = Kad vėliau jį atpažintumėte, pavyzdžiui, „Mano telefonas“. Galite palikti tuščią.
passkey-prove-lead = Prieigos raktas atveria jūsų paskyrą. Pirmiausia įveskite slaptažodį, kad niekas kitas negalėtų jo pridėti.
passkeys-title = Jūsų prieigos raktai
passkeys-heading = Prieigos raktai
passkeys-none = Nėra
passkeys-manage = Rodyti prieigos raktus
passkeys-back = Grįžti į prieigos raktus
passkey-add = Pridėti prieigos raktą
passkey-change = Keisti
passkey-unnamed = Prieigos raktas be pavadinimo
passkey-used = Paskutinį kartą naudotas { $when }
passkey-unused = Dar nenaudotas
passkey-synced = Keliuose jūsų įrenginiuose
passkey-own-title = Jūsų prieigos raktas
passkey-rename = Išsaugoti pavadinimą
passkey-remove-heading = Pašalinti šį prieigos raktą
passkey-remove-hint = Jis nebeatvers jūsų paskyros. Jis gali likti įrenginio sąraše, kol ten jį ištrinsite.
passkey-remove = Pašalinti prieigos raktą
passkey-added = Prieigos raktas paruoštas. Naudokite jį kitą kartą prisijungiant.
passkey-renamed = Pavadinimas išsaugotas.
passkey-removed = Prieigos raktas pašalintas.
account-deletion-title = Ištrinti paskyrą?
account-deletion-lead = Jūsų paskyra ir viskas, kas jai priklauso, visam laikui išnyks visose ją naudojančiose programose. Niekas jos nebegalės atkurti.
label-account-name = Paskyros pavadinimas
account-name-hint = Kad patvirtintumėte, įveskite { $name }
account-name-wrong = Tai ne šios paskyros pavadinimas. Įveskite jį taip, kaip rodoma.
account-deletion-submit = Ištrinti visam laikui
account-deleted-title = Jūsų paskyra ištrinta
account-deleted-lead = Čia nieko iš jos neliko. „{ $client }“ dar gali turėti savo duomenų.
account-closed-title = Pirmiausia prisijunkite
account-closed-lead = Paskyra atsivers, kai prisijungsite prie „{ $client }“. Prisijunkite ten ir tada grįžkite.

## When it does not go on as planned

page-out-of-date = Tas puslapis buvo pasenęs. Dabar esate čia.
time-ran-out = Tai truko per ilgai, todėl pradedame iš naujo. Prisijunkite dar kartą.
form-unverified = Negalėjome patikrinti, iš kur gauta forma. Išsiųskite ją dar kartą.
cookies-blocked = Jūsų naršyklė neatsiuntė mūsų slapuko. Leiskite šios svetainės slapukus ir bandykite dar kartą.
too-many-requests = Per trumpą laiką bandėte per dažnai. Bandykite dar kartą { $wait }.
busy = Šiuo metu prisijungia daug žmonių. Bandykite dar kartą po akimirkos.
expired-title = Laikas baigėsi
expired-lead = Kad jūsų paskyra būtų saugi, prisijungimas po kurio laiko baigiasi. Nieko nepraradote, tiesiog pradėkite iš naujo.
locked-title = Truputį palaukite
locked-lead = Buvo per daug neteisingų bandymų, todėl kurį laiką nieko neįleidžiame. Tai saugo paskyrą nuo spėliojimo.
locked-wait = Bandykite dar kartą { $wait }.
too-many-title = Šiek tiek lėčiau
too-many-lead = Per trumpą laiką gavome daugiau, nei galime priimti. Nieko nepraradote, palaukite ir tęskite.
form-post-title = Akimirką
form-post-lead = Grąžiname jus į „{ $client }“. Jei nieko nevyksta, paspauskite „Tęsti“.

error-not-found-heading = Puslapis nerastas
error-not-found-what = Šiuo adresu puslapio nėra.
error-not-found-next = Patikrinkite adresą arba grįžkite į programą ir pradėkite iš ten.
error-method-not-allowed-heading = Čia to padaryti negalima
error-method-not-allowed-what = Toks adresas yra, bet ne tokiai užklausai.
error-method-not-allowed-next = Grįžkite į programą ir pradėkite iš ten.
error-too-large-heading = Išsiųsta per daug
error-too-large-what = Formoje buvo daugiau, nei galime priimti.
error-too-large-next = Grįžkite, sutrumpinkite tai, ką įvedėte, ir išsiųskite dar kartą.
error-bad-request-heading = Nesupratome užklausos
error-bad-request-what = Joje kažko trūko arba kažkas buvo sugadinta.
error-bad-request-next = Grįžkite į programą ir pradėkite iš naujo.
error-form-unverified-heading = Negalėjome patikrinti formos
error-form-unverified-what = Forma ir jūsų naršyklės slapukas nedera tarpusavyje. Taip nutinka, kai puslapis ilgai atidarytas arba kai slapukai ištrinti.
error-form-unverified-next = Grįžkite, įkelkite puslapį iš naujo ir dar kartą išsiųskite formą.
error-cookies-blocked-heading = Prisijungti reikia slapukų
error-cookies-blocked-what = Jūsų naršyklė neatsiuntė mūsų slapuko, todėl negalime atskirti jūsų prisijungimo nuo kitų.
error-cookies-blocked-next = Naršyklės nustatymuose leiskite šios svetainės slapukus ir pradėkite iš naujo.
error-busy-heading = Prisijungia daug žmonių
error-busy-what = Šiuo metu daugiau priimti negalime.
error-busy-next = Bandykite dar kartą po akimirkos.
error-store-unavailable-heading = Prisijungimas laikinai neveikia
error-store-unavailable-what = Dalis mūsų paslaugos neatsako. Jūsų paskyra ir slaptažodis saugūs.
error-store-unavailable-next = Bandykite dar kartą po kelių minučių.
error-too-many-requests-heading = Bandėte per dažnai
error-too-many-requests-what = Iš jūsų tinklo per trumpą laiką gauta daug užklausų.
error-too-many-requests-next = Palaukite kelias minutes ir bandykite dar kartą.
error-network-heading = Iš čia prisijungti negalima
error-network-what = Tinklas, kurį dabar naudojate, nėra vienas iš tų, iš kurių galima naudotis šiuo puslapiu.
error-network-next = Bandykite iš kito tinklo. Jei iš čia turėtų veikti, pasakykite toliau nurodytą numerį tiems, kas prižiūri šį prisijungimą.
error-internal-heading = Mūsų pusėje įvyko klaida
error-internal-what = Jūs nieko blogo nepadarėte. Klaida užregistruota.
error-internal-next = Bandykite dar kartą. Jei tai pasikartos, pasakykite administratoriui toliau nurodytą klaidos numerį.
error-redirect-mismatch-heading = Negalime jūsų grąžinti
error-redirect-mismatch-what = Programa paprašė grąžinti jus adresu, kurio ji nėra užregistravusi. Kad jus apsaugotume, čia sustojame.
error-redirect-mismatch-next = Praneškite programos prižiūrėtojams. Jiems reikia toliau nurodyto klaidos numerio.
error-missing-parameters-heading = Nuoroda neišsami
error-missing-parameters-what = Programa praleido kai ką, ko reikia prisijungti.
error-missing-parameters-next = Grįžkite į programą ir pradėkite iš naujo. Jei tai nepadeda, praneškite jos prižiūrėtojams.
error-unknown-client-heading = Nepažįstame šios programos
error-unknown-client-what = Programa, kuri jus čia atsiuntė, pas mus neužregistruota.
error-unknown-client-next = Patikrinkite nuorodą arba praneškite programos prižiūrėtojams.
error-unknown-host-heading = Čia niekas neprisijungia
error-unknown-host-what = Šiam adresui prisijungimas nenustatytas.
error-unknown-host-next = Patikrinkite, ar adrese nėra rašybos klaidos.
error-login-unavailable-heading = Šie prisijungimo puslapiai neprieinami
error-login-unavailable-what = Programa šiuo metu neturi savo prisijungimo puslapių.
error-login-unavailable-next = Praneškite programos prižiūrėtojams. Jiems reikia toliau nurodyto klaidos numerio.
error-logout-destination-heading = Negalime jūsų nukreipti toliau
error-logout-destination-what = Programa paprašė nukreipti jus adresu, kurio ji nėra užregistravusi. Kad jus apsaugotume, čia sustojame.
error-logout-destination-next = Galite uždaryti šį langą arba atidaryti programą.
error-not-confirmed-heading = Jūsų paskyra dar nepatvirtinta
error-not-confirmed-what = Jūsų vardas ir slaptažodis teisingi, bet paskyra nepatvirtinta.
error-not-confirmed-next = Paprašykite administratoriaus ją patvirtinti ir prisijunkite dar kartą.
error-reset-required-heading = Slaptažodį reikia nustatyti iš naujo
error-reset-required-what = Jūsų saugumui senas slaptažodis nebeveikia.
error-reset-required-next = Paprašykite administratoriaus naujo.
error-no-factor-heading = Trūksta antro veiksmo
error-no-factor-what = Ši programa prašo antro veiksmo, o jūsų paskyra neturi tokio, kurį čia būtų galima naudoti.
error-no-factor-next = Paprašykite administratoriaus jį jums pridėti.

## Mail and text messages

moment = { $year } m. { $month ->
    [1] sausio
    [2] vasario
    [3] kovo
    [4] balandžio
    [5] gegužės
    [6] birželio
    [7] liepos
    [8] rugpjūčio
    [9] rugsėjo
    [10] spalio
    [11] lapkričio
   *[other] gruodžio
} { $day } d. { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Jūsų kodas
mail-or-link = Arba atidarykite šią nuorodą bet kuriame įrenginyje. Prisijungsite ten, kur pradėjote:
mail-fact-account = Paskyra
mail-fact-password = Laikinas slaptažodis
mail-fact-device = Įrenginys
mail-fact-when = Kada
mail-fact-browser = Naršyklė
mail-fact-address = Tinklo adresas
mail-fact-now = Dabar
mail-fact-takes-effect = Įsigalioja
mail-fact-codes-left = Likę atkūrimo kodai
mail-fact-unusual = Neįprasta
mail-fact-country = Šalis
risk-new-browser = nauja naršyklė
risk-new-network = naujas tinklas
risk-many-failures = prieš tai daug neteisingų bandymų
risk-new-country = nauja šalis
risk-impossible-travel = per toli nuo ankstesnio prisijungimo
mail-action-confirm = Patvirtinti el. pašto adresą
mail-action-sign-in = Prisijungti
mail-action-stop = Sustabdyti tai
mail-action-not-me = Tai ne aš
mail-note-code-lasts = Kodas galioja { $span } ir veikia vieną kartą.
mail-note-link-lasts = Nuoroda galioja { $span } ir veikia vieną kartą.
mail-note-password-lasts = Slaptažodis veikia vieną kartą ir galioja { $span }. Prisijungiant pasirinksite savo slaptažodį.
mail-note-ignore = Jei to neprašėte, galite nekreipti dėmesio į šį pranešimą. Nieko neįvyks.
mail-note-keep = Niekam neatskleiskite kodo: niekas iš „{ $app }“ jo niekada neprašys.
mail-note-somebody-knows = Jei dabar neprisijungiate, jūsų slaptažodį žino kažkas kitas. Pakeiskite jį.
mail-note-nothing-changed = Jei to neprašėte, galite nekreipti dėmesio į šį pranešimą. Slaptažodis lieka toks pat.
mail-note-not-you = Jei tai jūs, nieko daryti nereikia. Jei ne, tuoj pat praneškite administratoriui.
mail-note-blocked-you = Jei tai jūs, prisijunkite iš naršyklės ar vietos, kurią jau naudojote, arba su prieigos raktu.
mail-note-blocked-not-you = Jei tai ne jūs, kažkas gali žinoti jūsų slaptažodį. Pasirinkite kitą.
mail-footer = Šį pranešimą automatiškai išsiuntė „{ $app }“. Atsakymai į jį neskaitomi.

mail-sign-up-code-title = Patvirtinkite savo el. pašto adresą
mail-sign-up-code-lead = Įveskite šį kodą, kad užbaigtumėte registraciją „{ $app }“.
mail-sign-up-link-title = Patvirtinkite savo el. pašto adresą
mail-sign-up-link-lead = Iki registracijos „{ $app }“ liko vienas veiksmas: patvirtinkite, kad šis adresas jūsų.
mail-resent-code-title = Jūsų naujas kodas
mail-resent-code-lead = Įveskite šį kodą, kad užbaigtumėte registraciją „{ $app }“. Ankstesni kodai nebegalioja.
mail-resent-link-title = Jūsų nauja nuoroda
mail-resent-link-lead = Patvirtinkite, kad šis adresas jūsų, kad užbaigtumėte registraciją „{ $app }“. Ankstesnės nuorodos nebegalioja.
mail-recovery-code-title = Nustatykite slaptažodį iš naujo
mail-recovery-code-lead = Įveskite šį kodą, kad pasirinktumėte naują „{ $app }“ slaptažodį.
mail-sign-in-code-title = Jūsų prisijungimo kodas
mail-sign-in-code-lead = Įveskite šį kodą, kad prisijungtumėte prie „{ $app }“.
mail-mfa-code-title = Jūsų antro veiksmo kodas
mail-mfa-code-lead = Slaptažodis teisingas. Įveskite šį kodą, kad baigtumėte prisijungti prie „{ $app }“.
mail-attribute-code-title = Patvirtinkite savo naują el. pašto adresą
mail-attribute-code-lead = Įveskite šį kodą, kad šį adresą naudotumėte savo „{ $app }“ paskyrai.
mail-invitation-title = Jūsų paskyra paruošta
mail-invitation-lead = Jums sukurta „{ $app }“ paskyra.
mail-already-registered-title = Jau turite paskyrą
mail-already-registered-lead = Kažkas bandė šį adresą naudoti „{ $app }“ paskyrai, bet ji jau yra. Jei tai jūs, prisijunkite kaip įprastai arba nustatykite slaptažodį iš naujo, jei jo nebeprisimenate.
mail-password-changed-title = Jūsų slaptažodis pakeistas
mail-password-changed-lead = Jūsų „{ $app }“ paskyros slaptažodis pakeistas.
mail-authenticator-added-title = Pridėta autentifikavimo programa
mail-authenticator-added-lead = Nuo šiol autentifikavimo programa gali patvirtinti, kad prie „{ $app }“ prisijungiate jūs.
mail-authenticator-removed-title = Pašalinta autentifikavimo programa
mail-authenticator-removed-lead = Autentifikavimo programos nebegalima naudoti su jūsų „{ $app }“ paskyra.
mail-passkey-added-title = Pridėtas prieigos raktas
mail-passkey-added-lead = Nuo šiol jūsų „{ $app }“ paskyrą atveria naujas prieigos raktas.
mail-passkey-removed-title = Pašalintas prieigos raktas
mail-passkey-removed-lead = Prieigos raktas nebeatveria jūsų „{ $app }“ paskyros.
mail-passkey-copied-title = Prieigos raktas atmestas
mail-passkey-copied-lead = Kažkas bandė prisijungti prie „{ $app }“ su jūsų prieigos raktu, kuris galėjo būti nukopijuotas, ir buvo atmestas. Pašalinkite šį prieigos raktą iš paskyros ir pridėkite naują.
mail-recovery-codes-made-title = Sukurti nauji atkūrimo kodai
mail-recovery-codes-made-lead = Jūsų „{ $app }“ paskyra turi naujus atkūrimo kodus. Ankstesni nebeveikia.
mail-recovery-code-used-title = Panaudotas atkūrimo kodas
mail-recovery-code-used-lead = Kažkas prisijungė prie jūsų „{ $app }“ paskyros su vienu iš jūsų atkūrimo kodų.
mail-recovery-codes-low-title = Liko mažai atkūrimo kodų
mail-recovery-codes-low-lead = Kažkas prisijungė prie jūsų „{ $app }“ paskyros su vienu iš jūsų atkūrimo kodų. Jų liko mažai: sukurkite naujus savo paskyros puslapyje.
mail-new-device-title = Prisijungimas iš naujos naršyklės
mail-new-device-lead = Kažkas prisijungė prie jūsų „{ $app }“ paskyros iš naršyklės, kurios nepažinojome.
mail-unusual-sign-in-title = Neįprastas prisijungimas
mail-unusual-sign-in-lead = Kažkas prisijungė prie jūsų „{ $app }“ paskyros, ir kažkas čia buvo neįprasta.
mail-sign-in-blocked-title = Prisijungimas užblokuotas
mail-sign-in-blocked-lead = Kažkas atliko pirmą prisijungimo prie jūsų „{ $app }“ paskyros veiksmą. Tai buvo taip neįprasta, kad nieko neįleidome.
mail-account-deleted-title = Jūsų paskyra ištrinta
mail-account-deleted-lead = Jūsų „{ $app }“ paskyra ir tai, kas jai priklausė, ištrinta.
mail-email-changed-title = Jūsų el. pašto adresas pakeistas
mail-email-changed-lead = Jūsų „{ $app }“ paskyra dabar turi kitą el. pašto adresą. Nuo šiol pranešimai siunčiami ten, o šis buvo paskutinis ankstesniu adresu.
mail-phone-changed-title = Jūsų telefono numeris pakeistas
mail-phone-changed-lead = Jūsų „{ $app }“ paskyra dabar turi kitą telefono numerį.
mail-email-removed-title = Jūsų el. pašto adresas pašalintas
mail-email-removed-lead = Jūsų „{ $app }“ paskyra nebeturi šio el. pašto adreso. Tai buvo paskutinis pranešimas juo.
mail-phone-removed-title = Jūsų telefono numeris pašalintas
mail-phone-removed-lead = Jūsų „{ $app }“ paskyra nebeturi šio telefono numerio.
mail-lost-factor-begun-title = Jūsų antras veiksmas netrukus bus pašalintas
mail-lost-factor-begun-lead = Kažkas paprašė prisijungti prie jūsų „{ $app }“ paskyros be antro veiksmo. Jei tai ne jūs, sustabdykite tai dabar. Užtenka vieno paspaudimo, ir prisijungti nereikia.
mail-lost-factor-finished-title = Jūsų antras veiksmas pašalintas
mail-lost-factor-finished-lead = Jūsų „{ $app }“ paskyros antras veiksmas pašalintas, kaip buvo prašyta. Kitą kartą prisijungiant nustatykite naują.

sms-sign-up-code = { $app }: { $code } – jūsų registracijos kodas.
sms-sign-up-link = { $app }: kad užsiregistruotumėte, patvirtinkite šį numerį: { $link }
sms-resent-code = { $app }: { $code } – naujas jūsų registracijos kodas.
sms-resent-link = { $app }: nauja nuoroda šiam numeriui patvirtinti: { $link }
sms-recovery-code = { $app }: { $code } – kodas slaptažodžiui nustatyti iš naujo. Niekam jo neduokite.
sms-sign-in-code = { $app }: { $code } – jūsų prisijungimo kodas. Niekam jo neduokite.
sms-mfa-code = { $app }: { $code } – jūsų antro veiksmo kodas. Niekam jo neduokite.
sms-attribute-code = { $app }: { $code } – kodas šiam numeriui patvirtinti.
sms-invitation = { $app }: naudotojo vardas { $username }, laikinas slaptažodis { $code }
sms-already-registered = { $app }: šis numeris jau turi paskyrą. Prisijunkite arba nustatykite slaptažodį iš naujo.
sms-password-changed = { $app }: pakeistas { $username } slaptažodis. Tai ne jūs? Praneškite administratoriui.
sms-authenticator-added = { $app }: naudotojui { $username } pridėta autentifikavimo programa. Tai ne jūs? Praneškite administratoriui.
sms-authenticator-removed = { $app }: pašalinta { $username } autentifikavimo programa. Tai ne jūs? Praneškite administratoriui.
sms-passkey-added = { $app }: naudotojui { $username } pridėtas prieigos raktas. Tai ne jūs? Praneškite administratoriui.
sms-passkey-removed = { $app }: pašalintas { $username } prieigos raktas. Tai ne jūs? Praneškite administratoriui.
sms-passkey-copied = { $app }: atmestas { $username } prieigos raktas, kuris galėjo būti nukopijuotas. Pašalinkite jį iš paskyros.
sms-recovery-codes-made = { $app }: naudotojui { $username } sukurti nauji atkūrimo kodai. Tai ne jūs? Praneškite administratoriui.
sms-recovery-code-used = { $app }: { $username } prisijungė su atkūrimo kodu. Tai ne jūs? Praneškite administratoriui.
sms-recovery-codes-low = { $app }: { $username } prisijungė su atkūrimo kodu, jų liko mažai. Tai ne jūs? Praneškite administratoriui.
sms-new-device = { $app }: { $username } prisijungė iš naujos naršyklės. Tai ne jūs? Praneškite administratoriui.
sms-unusual-sign-in = { $app }: neįprastas { $username } prisijungimas. Tai ne jūs? Praneškite administratoriui.
sms-sign-in-blocked = { $app }: neįprastas { $username } prisijungimas užblokuotas. Tai ne jūs? Pakeiskite slaptažodį.
sms-account-deleted = { $app }: paskyra { $username } ištrinta.
sms-email-changed = { $app }: pakeistas { $username } el. pašto adresas. Tai ne jūs? Praneškite administratoriui.
sms-phone-changed = { $app }: pakeistas { $username } telefono numeris. Tai ne jūs? Praneškite administratoriui.
sms-email-removed = { $app }: pašalintas { $username } el. pašto adresas. Tai ne jūs? Praneškite administratoriui.
sms-phone-removed = { $app }: pašalintas { $username } telefono numeris. Tai ne jūs? Praneškite administratoriui.
sms-lost-factor-begun = { $app }: kažkas paprašė pašalinti { $username } antrą veiksmą. Tai ne jūs? Sustabdykite: { $link }
sms-lost-factor-finished = { $app }: { $username } antras veiksmas pašalintas. Tai ne jūs? Praneškite administratoriui.

## Demo

demo-home = Į demonstracinę programą
demo-home-title = Maža programa
demo-home-lead = Ji dar nieko apie jus nežino. Prisijunkite ir pamatysite, ką ji sužino.
demo-start-title = Žmonės, kurių vardu galima prisijungti
demo-start-lead = Jie yra tik šioje demonstracijoje. Kiekvienas rodo kitą kelią per puslapius.
demo-shows-password = Prisijungia tik su slaptažodžiu.
demo-shows-totp = Prašoma kodo iš autentifikavimo programos.
demo-shows-invited = Turi laikiną slaptažodį ir renkasi naują.
demo-shows-set-up = Pirmiausia turi nustatyti antrą veiksmą.
demo-shows-disabled = Paskyra išjungta, prisijungti neleidžiama.
demo-shows-studio = Keičia puslapių išvaizdą adresu /studio.
demo-totp-key = Autentifikavimo programos raktas
demo-session-title = Prisijungėte
demo-refresh = Atnaujinti žetonus
demo-id-token = ID žetonas
demo-access-token = Prieigos žetonas
demo-claim = Teiginys
demo-value = Reikšmė
demo-error-title = Prisijungimas nebaigtas
demo-error-lead = Vietoj kodo programa gavo štai ką:
mailbox-title = Išsiųsti pranešimai
mailbox-lead = Šioje demonstracijoje niekas nepalieka kompiuterio. Tai, kas būtų išsiųsta, saugoma čia.
mailbox-empty = Dar nieko neišsiųsta.
mailbox-mail = El. laiškas
mailbox-sms = Teksto pranešimas
mailbox-from = Nuo
mailbox-to = Kam
mailbox-sent = Išsiųsta
mailbox-raw = Rodyti visą šaltinį
