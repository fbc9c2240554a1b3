## On every page

languages = Jazyk
languages-go = Zmeniť
title-error = Chyba:
summary-heading = Skontrolujte tieto údaje
next = Ďalej
continue = Pokračovať
other-account = Použiť iný účet
not-you = Nie ste to vy?
sign-out = Odhlásiť sa
signed-in-as = Prihlásený účet
reference = Referenčné číslo
way-back = Späť do aplikácie { $client }
way-sign-in = Prihlásiť sa
way-again = Skúsiť znova
wait-seconds = { $count ->
    [one] o 1 sekundu
    [few] o { $count } sekundy
    [many] o { $count } sekundy
   *[other] o { $count } sekúnd
}
wait-minutes = { $count ->
    [one] o 1 minútu
    [few] o { $count } minúty
    [many] o { $count } minúty
   *[other] o { $count } minút
}
wait-hours = { $count ->
    [one] o 1 hodinu
    [few] o { $count } hodiny
    [many] o { $count } hodiny
   *[other] o { $count } hodín
}
span-minutes = { $count ->
    [one] 1 minútu
    [few] { $count } minúty
    [many] { $count } minúty
   *[other] { $count } minút
}
span-hours = { $count ->
    [one] 1 hodinu
    [few] { $count } hodiny
    [many] { $count } hodiny
   *[other] { $count } hodín
}
span-days = { $count ->
    [one] 1 deň
    [few] { $count } dni
    [many] { $count } dňa
   *[other] { $count } dní
}

## Fields

label-username = Používateľské meno
label-email = E-mailová adresa
label-phone = Telefónne číslo
label-email-or-phone = E-mailová adresa alebo telefónne číslo
label-any = Používateľské meno, e-mail alebo telefónne číslo
label-password = Heslo
label-new-password = Nové heslo
label-confirm-password = Nové heslo znova
label-device-name = Názov tohto zariadenia (nepovinné)
password-show = Zobraziť heslo
password-hide = Skryť heslo
code-label = Kód
device-name-hint = Napríklad „Môj telefón“, aby ste neskôr vedeli, ktorú aplikáciu otvoriť.

## Signing in

sign-in-title = Prihlásenie
sign-in-lead = a pokračovať do aplikácie { $client }
sign-in-submit = Prihlásiť sa
password-title = Zadajte heslo
username-missing = Zadajte meno, ktorým sa prihlasujete.
username-too-long = Toto meno je príliš dlhé. Zadajte najviac 128 znakov.
password-missing = Zadajte heslo.
wrong-credentials = Meno alebo heslo nie je správne. Skontrolujte oboje a skúste to znova.
unknown-user = Nikto tu toto meno nemá. Skontrolujte, ako je napísané.
account-locked = Neúspešných pokusov bolo príliš veľa. Skúste to znova { $wait }.
temporary-password-expired = Platnosť vášho dočasného hesla vypršala. O nové požiadajte toho, kto vás pozval.
account-not-confirmed = Tento účet ešte nie je potvrdený. Požiadajte správcu, aby ho potvrdil.
account-confirmed = Váš účet je potvrdený. Pokračujte prihlásením.
password-reset-required = Skôr než sa prihlásite, treba obnoviť vaše heslo. Požiadajte o pomoc správcu.
password-reset-now = Vaše heslo už neplatí. Zvoľte si nové pomocou kódu, ktorý vám pošleme.
password-in-a-breach = Toto heslo uniklo z inej služby, a preto už váš účet neotvorí. Zvoľte si nové pomocou kódu, ktorý vám pošleme.

## New password

new-password-title = Zvoľte si nové heslo
new-password-lead = Prihlásili ste sa dočasným heslom. To nové by ste mali poznať len vy.
new-password-lead-breached = Vaše heslo uniklo z inej služby. Zvoľte si také, ktoré nikde inde nepoužívate.
new-password-submit = Uložiť a pokračovať
new-password-missing = Zadajte nové heslo.
password-too-short = { $count ->
    [one] Heslo musí mať aspoň 1 znak.
    [few] Heslo musí mať aspoň { $count } znaky.
    [many] Heslo musí mať aspoň { $count } znaka.
   *[other] Heslo musí mať aspoň { $count } znakov.
}
password-too-long = { $count ->
    [one] Heslo môže mať najviac 1 znak.
    [few] Heslo môže mať najviac { $count } znaky.
    [many] Heslo môže mať najviac { $count } znaka.
   *[other] Heslo môže mať najviac { $count } znakov.
}
password-rules = Nové heslo zatiaľ nespĺňa všetky pravidlá. V zozname vidíte, čo chýba.
password-needs-upper = Heslo musí obsahovať veľké písmeno (A až Z).
password-needs-lower = Heslo musí obsahovať malé písmeno (a až z).
password-needs-digit = Heslo musí obsahovať číslicu (0 až 9).
password-needs-symbol = Heslo musí obsahovať symbol, napríklad !, ? alebo #.
password-edge-space = Heslo nesmie začínať ani končiť medzerou.
password-mismatch = Heslá sa nezhodujú. Zadajte nové heslo dvakrát rovnako.
password-reused = Toto heslo ste už používali. Zvoľte si iné.
password-guessable = Heslo sa dá príliš ľahko uhádnuť. Použite viac znakov alebo niekoľko slov, ktoré nesúvisia navzájom ani s vami.
password-breached = Toto heslo uniklo z inej služby. Zvoľte si také, ktoré nikde inde nepoužívate.
password-characters = Nové heslo obsahuje znaky, ktoré sa nedajú použiť. Zvoľte si iné.
password-changed = Vaše heslo bolo zmenené.
rule-length = { $count ->
    [one] Aspoň 1 znak
    [few] Aspoň { $count } znaky
    [many] Aspoň { $count } znaka
   *[other] Aspoň { $count } znakov
}
rule-upper = Veľké písmeno
rule-lower = Malé písmeno
rule-digit = Číslica
rule-symbol = Symbol, napríklad !, ? alebo #
rule-edges = Bez medzery na začiatku a na konci
rule-unused = Iné ako vaše predošlé heslá
rule-unguessable = Ťažko uhádnuteľné: žiadne bežné slovo ani vzor, nič o vás
rule-unbreached = Žiadne zo známych únikov údajov
rule-met = splnené
rule-unmet = ešte chýba

## A forgotten password

forgot-link = Zabudli ste heslo?
sign-up-link = Vytvoriť účet
sign-in-link = Späť na prihlásenie
forgot-title = Zabudli ste heslo?
forgot-lead = Povedzte nám, kto ste, a pošleme vám kód, s ktorým si zvolíte nové.
forgot-submit = Poslať kód
choose-reset-title = Kam máme kód poslať?
choose-reset-legend = Poslať
choose-reset-email = E-mailom
choose-reset-text = SMS správou
choose-reset-to = Na { $destination }
reset-title = Obnovenie hesla
reset-lead = Ak účet existuje, kód je na ceste na { $destination }.
reset-everywhere = Odhlásiť ma všade inde
reset-submit = Uložiť nové heslo
sent-code-hint = Nájdete ho v správe, ktorú sme poslali. Môže trvať minútu, kým príde.
code-not-there = Kód ešte neprišiel?
code-resend = Poslať nový
code-sent = Nový kód je na ceste. Predošlý už neplatí.
code-sent-just-now = Kód sme poslali práve teraz. Kým požiadate o ďalší, počkajte pol minúty.
no-recovery = Nepoznáme žiadnu adresu, na ktorú by sme mohli kód poslať. Požiadajte o pomoc správcu.

## An account of one's own

sign-up-title = Vytvorenie účtu
sign-up-lead = pre aplikáciu { $client }
sign-up-passwordless = Heslo môžete nechať prázdne. Prihlásite sa potom kódom alebo prístupovým kľúčom.
sign-up-submit = Vytvoriť účet
optional = (nepovinné)
terms-title = Skôr než budete pokračovať
terms-lead = Prečítajte si dokument a vyjadrite súhlas. Je nový, alebo sa od vášho posledného súhlasu zmenil.
terms-agree = Súhlasím: { $title }
terms-read = Prečítať „{ $title }“ (otvorí sa na novej karte)
terms-missing = Ak chcete pokračovať, začiarknite políčko „{ $title }“.
terms-decline = Nesúhlasím
terms-declined-title = Nevyjadrili ste súhlas
terms-declined-lead = Bez neho sa tu nemôžete prihlásiť. Aplikácii sme nič neodovzdali.
terms-again = Prečítať znova
label-name = Celé meno
label-given-name = Meno
label-middle-name = Stredné meno
label-family-name = Priezvisko
label-nickname = Prezývka
label-birthdate = Dátum narodenia
label-gender = Pohlavie
label-address = Adresa
label-locale = Jazyk
label-zoneinfo = Časové pásmo
label-profile = Stránka profilu
label-picture = Obrázok
label-website = Webová stránka
field-missing = Vyplňte toto pole.
field-too-long = Text je príliš dlhý. Skráťte ho.
field-characters = Text obsahuje znaky, ktoré sa nedajú použiť. Odstráňte ich.
username-taken = Toto používateľské meno už niekto má. Zvoľte si iné.
name-taken = Účet s týmto údajom už existuje. Prihláste sa alebo si obnovte heslo.
looks-like-contact = Používateľské meno nesmie vyzerať ako e-mailová adresa ani telefónne číslo. Zvoľte si iné.
not-email = Toto nie je e-mailová adresa. Vyzerá napríklad takto: name@example.com.
not-phone = Toto nie je telefónne číslo. Začnite znakom + a predvoľbou krajiny, napríklad +421 2 123 456 78.
not-date = Toto nie je dátum.
not-url = Toto nie je webová adresa. Začína sa na https://.
not-number = Toto nie je číslo. Napíšte ho napríklad ako 12 alebo 12.5.
not-a-choice = Vyberte jednu z možností.
pattern-missed = Text nemá požadovaný tvar.
choose-one = Vyberte
yes = Áno
no = Nie
confirm-title = Potvrďte svoj účet
confirm-lead = Poslali sme kód na { $destination }.
confirm-lead-link = Poslali sme odkaz na { $destination }. Otvorte ho a potom sa vráťte sem.
sent-code-missing = Zadajte kód z našej správy.
sent-code-wrong = Tento kód nie je správny. Skontrolujte ho alebo požiadajte o nový.
code-expired = Platnosť tohto kódu vypršala. Požiadajte o nový.
contact-taken = Túto adresu už medzičasom má iný účet. Prihláste sa doň alebo obnovte jeho heslo.
await-approval-title = Už je to takmer hotové
await-approval-lead = Váš účet pre aplikáciu { $client } je pripravený. Ešte vám však musí niekto povoliť vstup, skúste to neskôr.
confirm-link-title = Zostáva jediné kliknutie
confirm-link-lead = Stlačením tlačidla potvrdíte účet pre aplikáciu { $client }. Ak ste o žiadny nežiadali, zatvorte túto stránku.
confirm-link-submit = Potvrdiť účet
confirmed-title = Váš účet je potvrdený
confirmed-lead = Vráťte sa tam, kde ste si účet vytvárali, alebo sa prihláste.
link-expired-title = Platnosť odkazu vypršala
link-expired-lead = Prihláste sa menom a heslom a pošleme vám nový.

## Second step

choose-setup-title = Pridajte druhý krok
choose-setup-lead = Samotné heslo sa dá uhádnuť alebo ukradnúť. S druhým krokom zostane účet aj vtedy váš.
choose-setup-legend = Ako chcete potvrdzovať, že ste to vy?
method-totp = Overovacia aplikácia
method-totp-hint = Aplikácia v telefóne alebo počítači ukazuje každých 30 sekúnd nový kód. Nepotrebuje pripojenie k sieti.
method-password = Heslo
method-password-hint = Heslo, ktoré ste si zvolili pre tento účet.
method-email = Kód e-mailom
method-email-hint = Pošleme ho na vašu adresu.
method-text = Kód v SMS správe
method-text-hint = Pošleme ho na váš telefón.
choose-title = Ako sa chcete prihlásiť?
choose-second-title = Ako to chcete potvrdiť?
choose-legend = Vyberte jednu z možností
other-way = Použiť iný spôsob
sent-code-title = Zadajte kód, ktorý sme poslali
sent-code-lead = Je na ceste na { $destination }.
sent-link-hint = Alebo na ľubovoľnom zariadení otvorte odkaz v správe.
sent-link-waits = Táto stránka potom sama prejde ďalej.
sent-link-opened = Odkaz je otvorený
await-link-title = Čakáme na otvorenie odkazu
await-link-lead = Otvorte odkaz, ktorý je na ceste na { $destination }, a stlačte tam tlačidlo.
await-link-looks = Táto stránka to každých pár sekúnd kontroluje a potom sama prejde ďalej.
await-link-code = Zadať namiesto toho kód
link-pressed-title = Môžete pokračovať
link-pressed-lead = Odkaz z našej správy bol použitý. Pokračujte do aplikácie { $client }.
sign-in-link-title = Prihlasujete sa práve vy?
sign-in-link-lead = Niekto sa chce pod vaším menom prihlásiť do aplikácie { $client }.
sign-in-link-asked = { $count ->
    [0] Práve teraz
    [one] Pred 1 minútou
    [few] Pred { $count } minútami
    [many] Pred { $count } minúty
   *[other] Pred { $count } minútami
}
sign-in-link-elsewhere = Prihlási sa tamten prehliadač, nie tento. Ak ste tam sami nezačali, odpovedzte nie: inak sa do vášho účtu dostane niekto iný.
sign-in-link-yes = Áno, prihlásiť
sign-in-link-no = Nie, to nie som ja
sign-in-link-pressed-title = Vráťte sa tam, kde ste začali
sign-in-link-pressed-lead = Tamojšia stránka prejde ďalej sama. Túto môžete zatvoriť.
sign-in-link-refused-title = Nikoho sme nepustili
sign-in-link-refused-lead = Kód ani odkaz z danej správy už nefungujú. Nič ďalšie nie je potrebné.
sign-in-link-expired-title = Tento odkaz už nefunguje
sign-in-link-expired-lead = Bol použitý alebo jeho platnosť vypršala. Ak ste tlačidlo stlačili práve teraz, vráťte sa tam, kde ste začali. Inak si tam vyžiadajte nový.
no-second = Váš účet vyžaduje druhý krok, ale žiadny sa tu nedá použiť. Požiadajte o pomoc správcu.
method-passkey = Prístupový kľúč
method-passkey-hint = Zariadenie potvrdí, že ste to vy, odtlačkom prsta, tvárou alebo kódom PIN.
method-missing = Vyberte jednu z metód.
set-up-totp-title = Nastavte si overovaciu aplikáciu
set-up-totp-lead = Pridajte tento účet do aplikácie a potom zadajte kód, ktorý sa v nej zobrazí.
set-up-totp-scan = Naskenujte aplikáciou tento obrázok.
set-up-totp-open = Otvoriť v aplikácii na tomto zariadení
set-up-totp-key = Alebo do aplikácie prepíšte tento kľúč:
set-up-totp-code-hint = Aplikácia ho ukáže, keď v nej bude účet pridaný.
set-up-totp-submit = Overiť kód a dokončiť
qr-alt = QR kód s kľúčom pre vašu overovaciu aplikáciu. Rovnaký kľúč je vypísaný nižšie.
totp-title = Zadajte kód
totp-hint = Uvidíte ho vo svojej overovacej aplikácii.
totp-hint-device = Uvidíte ho v overovacej aplikácii na zariadení { $device }.
code-missing = Zadajte kód z aplikácie.
code-malformed = Kód má šesť číslic. Zadajte všetky.
code-wrong = Tento kód nie je správny. Zadajte kód, ktorý aplikácia ukazuje teraz.
code-used = Tento kód už bol použitý. Počkajte, kým aplikácia ukáže ďalší.
method-recovery-code = Kód na obnovenie
recovery-code-use = Použiť kód na obnovenie
remember-browser = { $count ->
    [one] V tomto prehliadači sa na to 1 deň nepýtať
    [few] V tomto prehliadači sa na to { $count } dni nepýtať
    [many] V tomto prehliadači sa na to { $count } dňa nepýtať
   *[other] V tomto prehliadači sa na to { $count } dní nepýtať
}
lose-factor = Nič z toho nemôžem použiť
lost-factor-title = Prihlásenie bez druhého kroku
lost-factor-lead = { $count ->
    [one] Aby sa k účtu nedostal nikto iný, trvá to 1 deň. Dáme vám vedieť na všetky adresy a čísla vášho účtu a jediné kliknutie to zastaví. Po tomto dni to isté preukážte ešte raz a nastavte si nový druhý krok.
    [few] Aby sa k účtu nedostal nikto iný, trvá to { $count } dni. Dáme vám vedieť na všetky adresy a čísla vášho účtu a jediné kliknutie to zastaví. Po tomto čase to isté preukážte ešte raz a nastavte si nový druhý krok.
    [many] Aby sa k účtu nedostal nikto iný, trvá to { $count } dňa. Dáme vám vedieť na všetky adresy a čísla vášho účtu a jediné kliknutie to zastaví. Po tomto čase to isté preukážte ešte raz a nastavte si nový druhý krok.
   *[other] Aby sa k účtu nedostal nikto iný, trvá to { $count } dní. Dáme vám vedieť na všetky adresy a čísla vášho účtu a jediné kliknutie to zastaví. Po tomto čase to isté preukážte ešte raz a nastavte si nový druhý krok.
}
lost-factor-ripe-lead = Čakanie sa skončilo. Ešte raz preukážte, že ste to vy. Doterajšie spôsoby druhého kroku potom odstránime, všade vás odhlásime a vy si nastavíte nový.
lost-factor-legend = Kam smieme poslať kód?
lost-factor-submit = Poslať kód
lost-factor-waits-title = Vaša žiadosť čaká
lost-factor-waits-lead = Vráťte sa { $when } alebo do dvoch týždňov od toho času. Dovtedy sa prihlásite len s druhým krokom, a ak ho použijete, žiadosť sa skončí.
lost-factor-waits-hint = Neboli ste to vy? Otvorte odkaz v správe, ktorú sme poslali, a zmeňte si heslo.
stop-lost-factor-title = Ponechať druhý krok?
stop-lost-factor-lead = Niekto sa chce dostať do vášho účtu pre aplikáciu { $client } bez druhého kroku. Ak ste to neboli vy, hneď to zastavte.
stop-lost-factor-submit = Zastaviť
lost-factor-stopped-title = Zastavené
lost-factor-stopped-lead = Váš druhý krok zostáva. Ak ste o to nežiadali vy, zmeňte si heslo: niekto ho pozná.
lost-factor-nothing-title = Nie je čo zastaviť
lost-factor-nothing-lead = Žiadosť už bola zastavená alebo sa skončila. Ak váš druhý krok zmizol a neboli ste to vy, oznámte to správcovi.
account-lost-factor = Niekto sa chce dostať do vášho účtu bez druhého kroku. Od { $when } ho bude možné odstrániť. Ak ste to neboli vy, zastavte to.
recovery-code-title = Zadajte kód na obnovenie
recovery-code-label = Kód na obnovenie
recovery-code-hint = Jeden z desiatich, ktoré ste si uložili. Každý platí raz.
recovery-code-missing = Zadajte jeden zo svojich kódov na obnovenie.
recovery-code-wrong = Tento kód nie je správny alebo už bol použitý. Skontrolujte ho alebo zadajte iný.
recovery-codes-title = Uložte si kódy na obnovenie
recovery-codes-lead = Keď telefón stratíte alebo ho nebudete mať poruke, prihlásite sa jedným z týchto kódov. Každý platí raz. Vytlačte si ich alebo ich skopírujte na bezpečné miesto.
recovery-codes-once = Zobrazujeme ich len teraz. Predošlé už neplatia.
recovery-codes-kept = Kódy mám uložené
device-name-too-long = Tento názov je príliš dlhý. Zadajte najviac 64 znakov.
authenticator-added = Overovacia aplikácia bola pridaná.

## Sessions

continue-title = Vitajte späť
continue-lead = Môžete hneď pokračovať do aplikácie { $client }.
choose-account-title = Vyberte účet
choose-account-lead = Kto pokračuje do aplikácie { $client }?
choose-account-again = Prihlásiť sa znova
sign-out-of = Odhlásiť účet { $name }
sign-out-all = Odhlásiť všetky
confirm-sign-out-title = Odhlásiť sa?
confirm-sign-out-lead = Odhlásime vás zo všetkých aplikácií, ktoré v tomto prehliadači používajú toto prihlásenie.
signed-out-title = Ste odhlásení
signed-out-lead = Toto okno teraz môžete zatvoriť.
signed-out-notice = Ste odhlásení.
session-refreshed = Tokeny boli obnovené.

## The account page

account-title = Váš účet
account-profile-heading = O vás
account-verified = Overené
account-unverified = Neoverené
account-profile-change = Zmeniť údaje
account-profile-title = Zmena údajov
account-save = Uložiť
account-email-change = Zmeniť e-mailovú adresu
account-email-add = Pridať e-mailovú adresu
account-email-title = Vaša e-mailová adresa
account-email-code-title = Potvrďte túto e-mailovú adresu
account-phone-change = Zmeniť telefónne číslo
account-phone-add = Pridať telefónne číslo
account-phone-title = Vaše telefónne číslo
account-phone-code-title = Potvrďte toto telefónne číslo
account-contact-lead = Pošleme tam kód. Kým ho nezadáte, nič sa nezmení.
account-contact-other = Zadať iný údaj
label-preferred-username = Meno na prihlásenie
profile-changed = Vaše údaje boli zmenené.
email-changed = Vaša e-mailová adresa bola zmenená.
phone-changed = Vaše telefónne číslo bolo zmenené.
account-email-remove = Odstrániť túto adresu
account-phone-remove = Odstrániť toto číslo
email-removed = Vaša e-mailová adresa bola odstránená.
phone-removed = Vaše telefónne číslo bolo odstránené.
already-yours = Tento údaj už pri účte máte. Zadajte iný.
sign-in-again = Na to je potrebné, aby ste sa prihlásili počas posledných desiatich minút. Prihláste sa znova a potom sa sem vráťte.
second-step-first = Mení sa tým spôsob, ako sa prihlasujete, preto je najprv potrebný druhý krok. Všade sa odhláste a znova sa s ním prihláste alebo v aplikácii otvorte to, čo ho vyžaduje. Potom sa sem vráťte.
prove-first = Skôr než to zmeníte, potvrďte, že ste to vy.
prove-link = Potvrdiť kódom
account-proof-title = Potvrďte, že ste to vy
account-proof-lead = Potom môžete pokračovať v tom, čo ste chceli zmeniť.
account-proof-code-title = Zadajte kód na potvrdenie
proof-done = Ďakujeme, je to potvrdené. Teraz môžete pokračovať.
account-sign-in-heading = Ako sa prihlasujete
account-change-password = Zmeniť heslo
account-set-password = Zvoliť heslo
account-first-password-title = Zvoľte si heslo
account-no-app = Žiadna
account-added = Pridané { $when }
account-remove-app = Odstrániť aplikáciu
account-add-app = Pridať aplikáciu
account-change-app = Pomenovať alebo odstrániť
account-new-authenticator-title = Pridanie overovacej aplikácie
account-new-authenticator-submit = Pridať
account-recovery-codes = Kódy na obnovenie
account-recovery-codes-left = { $count ->
    [0] Nezostáva žiadny
    [one] Zostáva 1
    [few] Zostávajú { $count }
    [many] Zostáva { $count }
   *[other] Zostáva { $count }
}
account-recovery-codes-make = Vytvoriť nové
account-recovery-codes-title = Vytvorenie nových kódov na obnovenie
account-recovery-codes-lead = Dostanete desať kódov na deň, keď nebudete mať druhý krok poruke. Doterajšie okamžite prestanú platiť.
account-recovery-codes-submit = Vytvoriť nové kódy
account-browsers-heading = Dôveryhodné prehliadače
account-browsers-hint = V nich sa vás na druhý krok nepýtame. Ak niektorý z nich nepoznáte, odstráňte ho a zmeňte si heslo.
account-trusted-browser = Dôveryhodný prehliadač
account-browser-seen = Naposledy použité { $when }
account-browser-until = Do { $when }
account-browser-forget = Odstrániť
account-browsers-forget = Odstrániť všetky
browsers-forgotten = Druhý krok tam budeme znova vyžadovať.
account-session-heading = Kde ste prihlásení
account-this-browser = Tento prehliadač
account-since = Od { $when }
account-sessions-link = Všetky prehliadače
account-sessions-lead = Aplikácie, do ktorých ste sa tam prihlásili, zostanú prihlásené; prístup im odoberiete na stránke svojho účtu. Ak niektorý prehliadač nepoznáte, odhláste ho a zmeňte si heslo.
account-some-browser = Prehliadač
account-sessions-end = Odhlásiť všetky ostatné
account-sessions-more = { $count ->
    [one] A ešte jedno ďalšie prihlásenie
    [few] A ešte { $count } ďalšie prihlásenia
    [many] A ešte { $count } ďalšieho prihlásenia
   *[other] A ešte { $count } ďalších prihlásení
}
session-ended = V danom prehliadači ste odhlásení.
sessions-ended = Všade inde ste odhlásení.
account-events-link = Nedávna aktivita
account-events-title = Nedávna aktivita
account-events-lead = Ak tu niečo nepoznáte, povedzte nám to. Váš účet potom pre všetkých ostatných uzavrieme.
account-events-none = Zatiaľ nemáme nič zaznamenané.
event-browser = { $browser } v systéme { $system }
event-not-me = To nie som ja
event-refused = Odmietnuté
event-sign-in = Prihlásenie
event-sign-in-failed = Pokus o prihlásenie
event-sign-in-blocked = Zablokované prihlásenie
event-unusual-low = Trochu nezvyčajné: { $signs }
event-unusual-medium = Nezvyčajné: { $signs }
event-unusual-high = Veľmi nezvyčajné: { $signs }
event-sign-up = Účet vytvorený
event-confirmed = Účet potvrdený
event-password-changed = Heslo zmenené
event-recovery-begun = Vyžiadaný kód na obnovenie hesla
event-password-reset = Heslo obnovené
event-app-added = Overovacia aplikácia pridaná
event-app-removed = Overovacia aplikácia odstránená
event-passkey-added = Prístupový kľúč pridaný
event-passkey-removed = Prístupový kľúč odstránený
event-browser-trusted = Prehliadač označený ako dôveryhodný
event-browsers-forgotten = Dôveryhodné prehliadače odstránené
event-email-codes-added = Posielanie kódov e-mailom zapnuté
event-email-codes-removed = Posielanie kódov e-mailom vypnuté
event-text-codes-added = Posielanie kódov v SMS správe zapnuté
event-text-codes-removed = Posielanie kódov v SMS správe vypnuté
event-recovery-codes-made = Kódy na obnovenie vytvorené
event-recovery-code-used = Kód na obnovenie použitý
event-recovery-codes-removed = Kódy na obnovenie odstránené
event-profile-changed = Údaje zmenené
event-email-changed = E-mailová adresa zmenená
event-phone-changed = Telefónne číslo zmenené
event-email-removed = E-mailová adresa odstránená
event-phone-removed = Telefónne číslo odstránené
event-sign-out = Odhlásenie
event-everywhere = Odhlásenie všade
event-sessions-ended = Odhlásenie inde
event-terms-agreed = Súhlas s podmienkami
event-consent-withdrawn = Súhlas odvolaný
event-app-disconnected = Aplikácia odpojená
event-exported = Údaje stiahnuté
event-disowned = „To nie som ja“
event-lost-factor-begun = Žiadosť o prihlásenie bez druhého kroku
event-lost-factor-stopped = Žiadosť o prihlásenie bez druhého kroku zastavená
event-lost-factor-finished = Spôsoby druhého kroku po čakacom čase odstránené
event-administered = Zmenené správcom
not-me-title = Neboli ste to vy?
not-me-lead = Potom urobíme toto:
not-me-ends = Odhlásime vás vo všetkých ostatných prehliadačoch a vo všetkých aplikáciách.
not-me-app = Odstránime overovaciu aplikáciu pridanú odvtedy.
not-me-recovery-codes = Kódy na obnovenie vytvorené odvtedy prestanú platiť.
not-me-passkey = Odstránime prístupový kľúč pridaný odvtedy.
not-me-email-codes = Posielanie kódov e-mailom zapnuté odvtedy vypneme.
not-me-text-codes = Posielanie kódov v SMS správe zapnuté odvtedy vypneme.
not-me-password = Zvolíte si nové heslo a staré prestane platiť.
not-me-submit = Zabezpečiť účet
secured = Váš účet je opäť len váš: heslo je nové a všetci ostatní sú odhlásení.
account-everywhere = Všade sa odhlásiť
account-everywhere-hint = Môžete sa naraz odhlásiť vo všetkých prehliadačoch a aplikáciách, aj v tomto prehliadači.
account-apps-heading = Aplikácie s prístupom
account-apps-hint = Aplikácia, ktorú odpojíte, už nebude konať vo vašom mene. Môže sa vrátiť, keď sa do nej znova prihlásite.
account-apps-none = Žiadne
account-app-last = Posledné prihlásenie { $when }
account-disconnect = Odpojiť
account-disconnect-app = Odpojiť aplikáciu { $name }
app-disconnected = Aplikácia už nemá k vášmu účtu prístup.
account-terms-heading = Podmienky a súhlasy
account-terms-version = Verzia { $version }
account-terms-since = Súhlas udelený { $when }
account-terms-language = Jazyk: { $language }
account-terms-none = Zatiaľ ste s ničím nevyjadrili súhlas.
account-terms-offers = S čím môžete súhlasiť
account-terms-agree = Súhlasím
account-terms-withdraw = Odvolať
consent-given = Ďakujeme. Váš súhlas sme zaznamenali.
consent-withdrawn = Váš súhlas je odvolaný.
account-data-heading = Vaše údaje
account-export-hint = Čo o vás uchovávame, ako súbor čitateľný pre programy.
account-export = Stiahnuť moje údaje
account-delete = Odstrániť účet
account-back = Späť na váš účet
account-password-title = Zmena hesla
label-current-password = Súčasné heslo
current-password-missing = Zadajte svoje súčasné heslo.
current-password-wrong = Toto nie je vaše súčasné heslo.
account-authenticator-title = Vaša overovacia aplikácia
account-authenticator-lead = Jej kódy už nebudeme prijímať. Ak je druhý krok povinný a tento bol jediný, pri ďalšom prihlásení si nastavíte nový.
account-authenticator-submit = Odstrániť aplikáciu
authenticator-removed = Overovacia aplikácia bola odstránená.

passkey-title = Použite svoj prístupový kľúč
passkey-lead = Zariadenie si vyžiada odtlačok prsta, tvár alebo kód PIN. Ak máte prístupový kľúč v telefóne, vyberte telefón v okne, ktoré sa otvorí.
passkey-use = Použiť kľúč
passkey-sign-in = Prihlásiť sa prístupovým kľúčom
passkey-unable = Prístupové kľúče vyžadujú JavaScript a prehliadač, ktorý ich podporuje. Použite tu iný spôsob.
passkey-trouble = Nepodarilo sa to alebo to bolo zrušené. Skúste to znova alebo použite iný spôsob.
passkey-refused = Tento prístupový kľúč tu nefungoval. Skúste to znova alebo použite iný spôsob.
passkey-too-late = Trvalo to príliš dlho. Skúste to znova.
passkey-known = Tento prístupový kľúč sa už používa. Prihláste sa ním alebo vytvorte iný.
passkeys-full = Máte už maximálny počet prístupových kľúčov. Najprv niektorý odstráňte.
new-passkey-title = Prihlasujte sa ľahšie prístupovým kľúčom
new-passkey-lead = S prístupovým kľúčom sa prihlásite odtlačkom prsta, tvárou alebo kódom PIN. Nemusíte si nič pamätať a podvrhnutá stránka nemá čo ukradnúť.
new-passkey-submit = Vytvoriť prístupový kľúč
new-passkey-later = Teraz nie
label-passkey-name = Názov prístupového kľúča
passkey-name-hint = Aby ste ho neskôr spoznali, napríklad „Môj telefón“. Môžete ho nechať prázdny.
passkey-prove-lead = Prístupový kľúč otvára váš účet. Najprv zadajte heslo, aby ho nemohol pridať nikto iný.
passkeys-title = Vaše prístupové kľúče
passkeys-heading = Prístupové kľúče
passkeys-none = Žiadne
passkeys-manage = Zobraziť kľúče
passkeys-back = Späť na prístupové kľúče
passkey-add = Pridať prístupový kľúč
passkey-change = Zmeniť
passkey-unnamed = Prístupový kľúč bez názvu
passkey-used = Naposledy použité { $when }
passkey-unused = Zatiaľ nepoužité
passkey-synced = Na viacerých vašich zariadeniach
passkey-own-title = Váš prístupový kľúč
passkey-rename = Uložiť názov
passkey-remove-heading = Odstrániť tento prístupový kľúč
passkey-remove-hint = Už neotvorí váš účet. Na zariadení môže zostať v zozname, kým ho tam neodstránite.
passkey-remove = Odstrániť kľúč
passkey-added = Váš prístupový kľúč je pripravený. Použite ho pri ďalšom prihlásení.
passkey-renamed = Názov bol uložený.
passkey-removed = Prístupový kľúč bol odstránený.
account-deletion-title = Odstrániť účet?
account-deletion-lead = Váš účet a všetko, čo k nemu patrí, nenávratne zmizne vo všetkých aplikáciách, ktoré ho používajú. Nikto ho nedokáže obnoviť.
label-account-name = Názov účtu
account-name-hint = Že to myslíte vážne, potvrďte napísaním { $name }
account-name-wrong = Toto nie je názov tohto účtu. Napíšte ho tak, ako je zobrazený.
account-deletion-submit = Nenávratne odstrániť
account-deleted-title = Váš účet je odstránený
account-deleted-lead = Nič z neho tu nezostalo. Aplikácia { $client } môže mať ešte vlastné údaje.
account-closed-title = Najprv sa prihláste
account-closed-lead = Váš účet sa otvorí, keď sa prihlásite do aplikácie { $client }. Prihláste sa tam a potom sa sem vráťte.

## When it does not go on as planned

page-out-of-date = Stránka už nebola aktuálna. Pokračujte tu.
time-ran-out = Trvalo to dlhšie, a tak začíname znova. Prihláste sa ešte raz.
form-unverified = Nepodarilo sa overiť, odkiaľ formulár prišiel. Pošlite ho znova.
cookies-blocked = Váš prehliadač nám nevrátil súbor cookie. Povoľte pre túto stránku súbory cookie a skúste to znova.
too-many-requests = Pokusov bolo v krátkom čase príliš veľa. Skúste to znova { $wait }.
busy = Práve sa prihlasuje veľa ľudí. Skúste to o chvíľu znova.
expired-title = Čas vypršal
expired-lead = Aby váš účet zostal v bezpečí, prihlasovanie sa po istom čase skončí. O nič ste neprišli, jednoducho začnite znova.
locked-title = Chvíľu počkajte
locked-lead = Neúspešných pokusov bolo príliš veľa, preto teraz na chvíľu nikoho nepúšťame. Chráni to účet pred uhádnutím hesla.
locked-wait = Skúste to znova { $wait }.
too-many-title = Trochu pomalšie, prosím
too-many-lead = V krátkom čase prišlo viac, ako prijímame. O nič ste neprišli, chvíľu počkajte a pokračujte.
form-post-title = Okamih
form-post-lead = Vraciame vás do aplikácie { $client }. Ak sa nič nedeje, stlačte Pokračovať.

error-not-found-heading = Stránka sa nenašla
error-not-found-what = Na tejto adrese nie je žiadna stránka.
error-not-found-next = Skontrolujte adresu alebo sa vráťte do aplikácie a začnite odtiaľ.
error-method-not-allowed-heading = Toto sa tu nedá urobiť
error-method-not-allowed-what = Adresa existuje, ale nie pre tento druh požiadavky.
error-method-not-allowed-next = Vráťte sa do aplikácie a začnite odtiaľ.
error-too-large-heading = Odoslalo sa príliš veľa údajov
error-too-large-what = Formulár obsahoval viac, ako môžeme prijať.
error-too-large-next = Vráťte sa, skráťte zadané údaje a pošlite ich znova.
error-bad-request-heading = Požiadavke sme neporozumeli
error-bad-request-what = Niečo v nej chýbalo alebo bolo poškodené.
error-bad-request-next = Vráťte sa do aplikácie a začnite znova.
error-form-unverified-heading = Formulár sa nepodarilo overiť
error-form-unverified-what = Formulár a súbor cookie vášho prehliadača k sebe nepatria. Stáva sa to, keď je stránka dlho otvorená alebo keď boli súbory cookie odstránené.
error-form-unverified-next = Vráťte sa, načítajte stránku znova a pošlite formulár ešte raz.
error-cookies-blocked-heading = Na prihlásenie sú potrebné súbory cookie
error-cookies-blocked-what = Váš prehliadač nám nevrátil súbor cookie, takže nevieme odlíšiť vaše prihlásenie od ostatných.
error-cookies-blocked-next = V nastaveniach prehliadača povoľte pre túto stránku súbory cookie a začnite znova.
error-busy-heading = Prihlasuje sa veľa ľudí
error-busy-what = Viac ich teraz prijať nemôžeme.
error-busy-next = Skúste to o chvíľu znova.
error-store-unavailable-heading = Prihlasovanie je prerušené
error-store-unavailable-what = Časť našej služby neodpovedá. Váš účet aj heslo sú v bezpečí.
error-store-unavailable-next = Skúste to o niekoľko minút znova.
error-too-many-requests-heading = Pokusov bolo príliš veľa
error-too-many-requests-what = Z vašej siete prišlo v krátkom čase veľa požiadaviek.
error-too-many-requests-next = Počkajte niekoľko minút a skúste to znova.
error-network-heading = Odtiaľto sa prihlásiť nedá
error-network-what = Sieť, ktorú práve používate, nepatrí medzi tie, z ktorých sa táto stránka smie používať.
error-network-next = Skúste to z inej siete. Ak by to odtiaľto malo fungovať, oznámte číslo nižšie tomu, kto toto prihlasovanie prevádzkuje.
error-internal-heading = Na našej strane sa niečo pokazilo
error-internal-what = Neurobili ste nič zlé. Chyba bola zaznamenaná.
error-internal-next = Skúste to znova. Ak sa to zopakuje, oznámte správcovi referenčné číslo nižšie.
error-redirect-mismatch-heading = Nemôžeme vás poslať späť
error-redirect-mismatch-what = Aplikácia chcela, aby sme vás vrátili na adresu, ktorú nemá zaregistrovanú. Pre vašu ochranu tu končíme.
error-redirect-mismatch-next = Dajte vedieť prevádzkovateľovi aplikácie. Bude potrebovať referenčné číslo nižšie.
error-missing-parameters-heading = Odkaz nie je úplný
error-missing-parameters-what = Aplikácia vynechala niečo, čo je na prihlásenie potrebné.
error-missing-parameters-next = Vráťte sa do aplikácie a začnite znova. Ak to nepomôže, dajte vedieť jej prevádzkovateľovi.
error-unknown-client-heading = Túto aplikáciu nepoznáme
error-unknown-client-what = Aplikácia, ktorá vás sem poslala, u nás nie je zaregistrovaná.
error-unknown-client-next = Skontrolujte odkaz alebo dajte vedieť prevádzkovateľovi aplikácie.
error-unknown-host-heading = Tu sa nikto neprihlasuje
error-unknown-host-what = Pre túto adresu nie je nastavené žiadne prihlasovanie.
error-unknown-host-next = Skontrolujte, či v adrese nie je preklep.
error-login-unavailable-heading = Tieto prihlasovacie stránky nie sú dostupné
error-login-unavailable-what = Aplikácia momentálne nemá vlastné prihlasovacie stránky.
error-login-unavailable-next = Dajte vedieť prevádzkovateľovi aplikácie. Bude potrebovať referenčné číslo nižšie.
error-logout-destination-heading = Nemôžeme vás poslať ďalej
error-logout-destination-what = Aplikácia chcela, aby sme vás poslali na adresu, ktorú nemá zaregistrovanú. Pre vašu ochranu tu končíme.
error-logout-destination-next = Môžete zatvoriť toto okno alebo si aplikáciu otvoriť sami.
error-not-confirmed-heading = Váš účet ešte nie je potvrdený
error-not-confirmed-what = Meno aj heslo sú správne, ale účet nebol potvrdený.
error-not-confirmed-next = Požiadajte správcu o potvrdenie a potom sa prihláste znova.
error-reset-required-heading = Vaše heslo treba obnoviť
error-reset-required-what = Pre vašu bezpečnosť už staré heslo neplatí.
error-reset-required-next = Požiadajte správcu o nové.
error-no-factor-heading = Chýba druhý krok
error-no-factor-what = Táto aplikácia vyžaduje druhý krok a váš účet nemá žiadny, ktorý by sa tu dal použiť.
error-no-factor-next = Požiadajte správcu, aby vám nejaký pridal.

## Mail and text messages

moment = { $day }. { $month ->
    [1] januára
    [2] februára
    [3] marca
    [4] apríla
    [5] mája
    [6] júna
    [7] júla
    [8] augusta
    [9] septembra
    [10] októbra
    [11] novembra
   *[other] decembra
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Váš kód
mail-or-link = Alebo na ľubovoľnom zariadení otvorte tento odkaz. Prihlásení budete tam, kde ste začali:
mail-fact-account = Účet
mail-fact-password = Dočasné heslo
mail-fact-device = Zariadenie
mail-fact-when = Kedy
mail-fact-browser = Prehliadač
mail-fact-address = Sieťová adresa
mail-fact-now = Teraz
mail-fact-takes-effect = Začne platiť
mail-fact-codes-left = Zostávajúce kódy na obnovenie
mail-fact-unusual = Nezvyčajné
mail-fact-country = Krajina
risk-new-browser = nový prehliadač
risk-new-network = nová sieť
risk-many-failures = veľa neúspešných pokusov predtým
risk-new-country = nová krajina
risk-impossible-travel = príliš ďaleko od predošlého prihlásenia
mail-action-confirm = Potvrdiť e-mailovú adresu
mail-action-sign-in = Prihlásiť sa
mail-action-stop = Zastaviť
mail-action-not-me = To nie som ja
mail-note-code-lasts = Kód platí { $span } a dá sa použiť raz.
mail-note-link-lasts = Odkaz platí { $span } a dá sa použiť raz.
mail-note-password-lasts = Heslo sa dá použiť raz a platí { $span }. Pri prihlásení si zvolíte vlastné.
mail-note-ignore = Ak ste o to nežiadali, môžete túto správu ignorovať. Nič sa nestane.
mail-note-keep = Nechajte si kód pre seba: nikto z tímu { $app } sa vás naň nikdy neopýta.
mail-note-somebody-knows = Ak sa práve neprihlasujete, vaše heslo pozná niekto iný. Zmeňte si ho.
mail-note-nothing-changed = Ak ste o to nežiadali, môžete túto správu ignorovať. Vaše heslo zostáva bez zmeny.
mail-note-not-you = Ak ste to boli vy, nemusíte nič robiť. Ak nie, hneď to oznámte správcovi.
mail-note-blocked-you = Ak ste to boli vy, prihláste sa z prehliadača alebo miesta, ktoré ste už použili, alebo prístupovým kľúčom.
mail-note-blocked-not-you = Ak ste to neboli vy, vaše heslo môže poznať niekto iný. Zvoľte si iné.
mail-footer = Túto správu automaticky odoslala aplikácia { $app }. Odpovede na ňu nikto nečíta.

mail-sign-up-code-title = Potvrďte svoju e-mailovú adresu
mail-sign-up-code-lead = Zadaním tohto kódu dokončíte registráciu do aplikácie { $app }.
mail-sign-up-link-title = Potvrďte svoju e-mailovú adresu
mail-sign-up-link-lead = Do dokončenia registrácie do aplikácie { $app } zostáva jediný krok: potvrďte, že táto adresa patrí vám.
mail-resent-code-title = Váš nový kód
mail-resent-code-lead = Zadaním tohto kódu dokončíte registráciu do aplikácie { $app }. Predošlé kódy už neplatia.
mail-resent-link-title = Váš nový odkaz
mail-resent-link-lead = Potvrďte, že táto adresa patrí vám, a dokončite tak registráciu do aplikácie { $app }. Predošlé odkazy už neplatia.
mail-recovery-code-title = Obnovenie hesla
mail-recovery-code-lead = Po zadaní tohto kódu si zvolíte nové heslo pre aplikáciu { $app }.
mail-sign-in-code-title = Váš prihlasovací kód
mail-sign-in-code-lead = Zadaním tohto kódu sa prihlásite do aplikácie { $app }.
mail-mfa-code-title = Váš kód pre druhý krok
mail-mfa-code-lead = Heslo bolo správne. Zadaním tohto kódu dokončíte prihlásenie do aplikácie { $app }.
mail-attribute-code-title = Potvrďte svoju novú e-mailovú adresu
mail-attribute-code-lead = Po zadaní tohto kódu budete môcť túto adresu používať pri svojom účte pre aplikáciu { $app }.
mail-invitation-title = Váš účet je pripravený
mail-invitation-lead = Bol pre vás vytvorený účet pre aplikáciu { $app }.
mail-already-registered-title = Účet už máte
mail-already-registered-lead = Niekto chcel túto adresu použiť pre účet v aplikácii { $app }, ale ten už existuje. Ak ste to boli vy, prihláste sa ako zvyčajne alebo si obnovte heslo, ak ho už nepoznáte.
mail-password-changed-title = Vaše heslo bolo zmenené
mail-password-changed-lead = Heslo k vášmu účtu pre aplikáciu { $app } bolo zmenené.
mail-authenticator-added-title = Bola pridaná overovacia aplikácia
mail-authenticator-added-lead = Odteraz môže overovacia aplikácia potvrdzovať, že sa do aplikácie { $app } prihlasujete vy.
mail-authenticator-removed-title = Bola odstránená overovacia aplikácia
mail-authenticator-removed-lead = Overovacia aplikácia sa už nedá používať s vaším účtom pre aplikáciu { $app }.
mail-passkey-added-title = Bol pridaný prístupový kľúč
mail-passkey-added-lead = Odteraz váš účet pre aplikáciu { $app } otvára nový prístupový kľúč.
mail-passkey-removed-title = Bol odstránený prístupový kľúč
mail-passkey-removed-lead = Jeden z prístupových kľúčov už váš účet pre aplikáciu { $app } neotvára.
mail-passkey-copied-title = Prístupový kľúč bol odmietnutý
mail-passkey-copied-lead = Niekto sa chcel do aplikácie { $app } prihlásiť vaším prístupovým kľúčom, ktorý mohol byť skopírovaný, a bol odmietnutý. Odstráňte tento prístupový kľúč zo svojho účtu a pridajte nový.
mail-recovery-codes-made-title = Boli vytvorené nové kódy na obnovenie
mail-recovery-codes-made-lead = Váš účet pre aplikáciu { $app } má nové kódy na obnovenie. Predošlé už neplatia.
mail-recovery-code-used-title = Bol použitý kód na obnovenie
mail-recovery-code-used-lead = Niekto sa prihlásil do vášho účtu pre aplikáciu { $app } jedným z vašich kódov na obnovenie.
mail-recovery-codes-low-title = Zostáva málo kódov na obnovenie
mail-recovery-codes-low-lead = Niekto sa prihlásil do vášho účtu pre aplikáciu { $app } jedným z vašich kódov na obnovenie. Zostáva ich málo: na stránke svojho účtu si vytvorte nové.
mail-new-device-title = Prihlásenie z nového prehliadača
mail-new-device-lead = Niekto sa prihlásil do vášho účtu pre aplikáciu { $app } z prehliadača, ktorý sme nepoznali.
mail-unusual-sign-in-title = Nezvyčajné prihlásenie
mail-unusual-sign-in-lead = Niekto sa prihlásil do vášho účtu pre aplikáciu { $app } a niečo na tom bolo nezvyčajné.
mail-sign-in-blocked-title = Prihlásenie bolo zablokované
mail-sign-in-blocked-lead = Niekto prešiel prvým krokom prihlásenia do vášho účtu pre aplikáciu { $app }. Bolo to také nezvyčajné, že sme nikoho nepustili.
mail-account-deleted-title = Váš účet bol odstránený
mail-account-deleted-lead = Váš účet pre aplikáciu { $app } a všetko, čo k nemu patrilo, bolo odstránené.
mail-email-changed-title = Vaša e-mailová adresa bola zmenená
mail-email-changed-lead = Váš účet pre aplikáciu { $app } má teraz inú e-mailovú adresu. Správy odteraz chodia tam a táto bola posledná na predošlú adresu.
mail-phone-changed-title = Vaše telefónne číslo bolo zmenené
mail-phone-changed-lead = Váš účet pre aplikáciu { $app } má teraz iné telefónne číslo.
mail-email-removed-title = Vaša e-mailová adresa bola odstránená
mail-email-removed-lead = Váš účet pre aplikáciu { $app } už túto e-mailovú adresu nemá. Toto bola posledná správa na ňu.
mail-phone-removed-title = Vaše telefónne číslo bolo odstránené
mail-phone-removed-lead = Váš účet pre aplikáciu { $app } už toto telefónne číslo nemá.
mail-lost-factor-begun-title = Váš druhý krok bude čoskoro odstránený
mail-lost-factor-begun-lead = Niekto sa chce prihlásiť do vášho účtu pre aplikáciu { $app } bez druhého kroku. Ak ste to neboli vy, hneď to zastavte. Stačí jediné kliknutie a nemusíte sa prihlasovať.
mail-lost-factor-finished-title = Váš druhý krok bol odstránený
mail-lost-factor-finished-lead = Druhý krok vášho účtu pre aplikáciu { $app } bol na žiadosť odstránený. Pri ďalšom prihlásení si nastavte nový.

sms-sign-up-code = { $app }: { $code } je váš registračný kód.
sms-sign-up-link = { $app }: registráciu dokončíte potvrdením tohto čísla: { $link }
sms-resent-code = { $app }: { $code } je váš nový registračný kód.
sms-resent-link = { $app }: váš nový odkaz na potvrdenie tohto čísla: { $link }
sms-recovery-code = { $app }: { $code } je váš kód na obnovenie hesla. Nikomu ho nehovorte.
sms-sign-in-code = { $app }: { $code } je váš prihlasovací kód. Nikomu ho nehovorte.
sms-mfa-code = { $app }: { $code } je váš kód pre druhý krok. Nikomu ho nehovorte.
sms-attribute-code = { $app }: { $code } je váš kód na potvrdenie tohto čísla.
sms-invitation = { $app }: používateľské meno { $username }, dočasné heslo { $code }
sms-already-registered = { $app }: toto číslo už účet má. Prihláste sa alebo si obnovte heslo.
sms-password-changed = { $app }: heslo účtu { $username } bolo zmenené. Neboli ste to vy? Oznámte to správcovi.
sms-authenticator-added = { $app }: k účtu { $username } bola pridaná overovacia aplikácia. Neboli ste to vy? Oznámte to správcovi.
sms-authenticator-removed = { $app }: z účtu { $username } bola odstránená overovacia aplikácia. Neboli ste to vy? Oznámte to správcovi.
sms-passkey-added = { $app }: k účtu { $username } bol pridaný prístupový kľúč. Neboli ste to vy? Oznámte to správcovi.
sms-passkey-removed = { $app }: z účtu { $username } bol odstránený prístupový kľúč. Neboli ste to vy? Oznámte to správcovi.
sms-passkey-copied = { $app }: prístupový kľúč účtu { $username }, ktorý mohol byť skopírovaný, bol odmietnutý. Odstráňte ho z účtu.
sms-recovery-codes-made = { $app }: pre účet { $username } boli vytvorené nové kódy na obnovenie. Neboli ste to vy? Oznámte to správcovi.
sms-recovery-code-used = { $app }: prihlásenie do účtu { $username } kódom na obnovenie. Neboli ste to vy? Oznámte to správcovi.
sms-recovery-codes-low = { $app }: prihlásenie do účtu { $username } kódom na obnovenie, zostáva ich málo. Neboli ste to vy? Oznámte to správcovi.
sms-new-device = { $app }: prihlásenie do účtu { $username } z nového prehliadača. Neboli ste to vy? Oznámte to správcovi.
sms-unusual-sign-in = { $app }: nezvyčajné prihlásenie do účtu { $username }. Neboli ste to vy? Oznámte to správcovi.
sms-sign-in-blocked = { $app }: nezvyčajné prihlásenie do účtu { $username } bolo zablokované. Neboli ste to vy? Zmeňte si heslo.
sms-account-deleted = { $app }: účet { $username } bol odstránený.
sms-email-changed = { $app }: e-mailová adresa účtu { $username } bola zmenená. Neboli ste to vy? Oznámte to správcovi.
sms-phone-changed = { $app }: telefónne číslo účtu { $username } bolo zmenené. Neboli ste to vy? Oznámte to správcovi.
sms-email-removed = { $app }: e-mailová adresa účtu { $username } bola odstránená. Neboli ste to vy? Oznámte to správcovi.
sms-phone-removed = { $app }: telefónne číslo účtu { $username } bolo odstránené. Neboli ste to vy? Oznámte to správcovi.
sms-lost-factor-begun = { $app }: niekto chce odstrániť druhý krok účtu { $username }. Nie ste to vy? Zastavte to: { $link }
sms-lost-factor-finished = { $app }: druhý krok účtu { $username } bol odstránený. Neboli ste to vy? Oznámte to správcovi.

## Demo

demo-home = Do ukážkovej aplikácie
demo-home-title = Malá aplikácia
demo-home-lead = Zatiaľ o vás nič nevie. Prihláste sa a uvidíte, čo sa dozvie.
demo-start-title = Osoby, za ktoré sa dá prihlásiť
demo-start-lead = Existujú len v tejto ukážke. Každá ukazuje inú cestu po stránkach.
demo-shows-password = Prihlasuje sa len heslom.
demo-shows-totp = Zadáva kód z overovacej aplikácie.
demo-shows-invited = Má dočasné heslo a volí si nové.
demo-shows-set-up = Najprv si musí nastaviť druhý krok.
demo-shows-disabled = Má zakázaný účet a prihlásenie sa odmietne.
demo-shows-studio = Mení vzhľad stránok na adrese /studio.
demo-totp-key = Kľúč overovacej aplikácie
demo-session-title = Ste prihlásení
demo-refresh = Obnoviť tokeny
demo-id-token = ID token
demo-access-token = Prístupový token
demo-claim = Deklarácia
demo-value = Hodnota
demo-error-title = Prihlásenie sa nedokončilo
demo-error-lead = Namiesto kódu sa aplikácia dozvedela toto:
mailbox-title = Odoslané správy
mailbox-lead = V tejto ukážke nič neopustí počítač. Čo by sa odoslalo, je uložené tu.
mailbox-empty = Zatiaľ sa nič neodoslalo.
mailbox-mail = E-mail
mailbox-sms = SMS správa
mailbox-from = Od
mailbox-to = Komu
mailbox-sent = Odoslané
mailbox-raw = Zobraziť celý zdroj
