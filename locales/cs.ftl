## On every page

languages = Jazyk
languages-go = Změnit
title-error = Chyba:
summary-heading = Zkontrolujte prosím tyto údaje
next = Další
continue = Pokračovat
other-account = Použít jiný účet
not-you = Nejste to vy?
sign-out = Odhlásit se
signed-in-as = Přihlášený účet
reference = Referenční číslo
way-back = Zpět do aplikace { $client }
way-sign-in = Přihlásit se
way-again = Zkusit znovu
wait-seconds = { $count ->
    [one] za 1 sekundu
    [few] za { $count } sekundy
    [many] za { $count } sekundy
   *[other] za { $count } sekund
}
wait-minutes = { $count ->
    [one] za 1 minutu
    [few] za { $count } minuty
    [many] za { $count } minuty
   *[other] za { $count } minut
}
wait-hours = { $count ->
    [one] za 1 hodinu
    [few] za { $count } hodiny
    [many] za { $count } hodiny
   *[other] za { $count } hodin
}
span-minutes = { $count ->
    [one] 1 minutu
    [few] { $count } minuty
    [many] { $count } minuty
   *[other] { $count } minut
}
span-hours = { $count ->
    [one] 1 hodinu
    [few] { $count } hodiny
    [many] { $count } hodiny
   *[other] { $count } hodin
}
span-days = { $count ->
    [one] 1 den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dní
}

## Fields

label-username = Uživatelské jméno
label-email = E-mailová adresa
label-phone = Telefonní číslo
label-email-or-phone = E-mailová adresa nebo telefonní číslo
label-any = Uživatelské jméno, e-mail nebo telefonní číslo
label-password = Heslo
label-new-password = Nové heslo
label-confirm-password = Nové heslo znovu
label-device-name = Název tohoto zařízení (nepovinné)
password-show = Zobrazit heslo
password-hide = Skrýt heslo
code-label = Kód
device-name-hint = Například „Můj telefon“, abyste později věděli, kterou aplikaci otevřít.

## Signing in

sign-in-title = Přihlášení
sign-in-lead = a pokračovat do aplikace { $client }
sign-in-submit = Přihlásit se
password-title = Zadejte heslo
username-missing = Zadejte jméno, kterým se přihlašujete.
username-too-long = Toto jméno je příliš dlouhé. Zadejte nejvýše 128 znaků.
password-missing = Zadejte heslo.
wrong-credentials = Jméno nebo heslo není správné. Zkontrolujte obojí a zkuste to znovu.
unknown-user = Nikdo zde toto jméno nemá. Zkontrolujte, jak je napsané.
account-locked = Neúspěšných pokusů bylo příliš mnoho. Zkuste to znovu { $wait }.
temporary-password-expired = Platnost vašeho dočasného hesla vypršela. O nové požádejte toho, kdo vás pozval.
account-not-confirmed = Tento účet ještě není potvrzený. Požádejte správce o jeho potvrzení.
account-confirmed = Váš účet je potvrzený. Pokračujte přihlášením.
password-reset-required = Než se přihlásíte, musí být vaše heslo obnoveno. Požádejte o pomoc správce.
password-reset-now = Vaše heslo už neplatí. Zvolte si nové pomocí kódu, který vám pošleme.
password-in-a-breach = Toto heslo uniklo z jiné služby, a proto už váš účet neotevře. Zvolte si nové pomocí kódu, který vám pošleme.

## New password

new-password-title = Zvolte si nové heslo
new-password-lead = Přihlásili jste se dočasným heslem. To nové byste měli znát jen vy.
new-password-lead-breached = Vaše heslo uniklo z jiné služby. Zvolte si takové, které nikde jinde nepoužíváte.
new-password-submit = Uložit a pokračovat
new-password-missing = Zadejte nové heslo.
password-too-short = { $count ->
    [one] Heslo musí mít alespoň 1 znak.
    [few] Heslo musí mít alespoň { $count } znaky.
    [many] Heslo musí mít alespoň { $count } znaku.
   *[other] Heslo musí mít alespoň { $count } znaků.
}
password-too-long = { $count ->
    [one] Heslo může mít nejvýše 1 znak.
    [few] Heslo může mít nejvýše { $count } znaky.
    [many] Heslo může mít nejvýše { $count } znaku.
   *[other] Heslo může mít nejvýše { $count } znaků.
}
password-rules = Nové heslo zatím nesplňuje všechna pravidla. Seznam ukazuje, co chybí.
password-needs-upper = Heslo musí obsahovat velké písmeno (A až Z).
password-needs-lower = Heslo musí obsahovat malé písmeno (a až z).
password-needs-digit = Heslo musí obsahovat číslici (0 až 9).
password-needs-symbol = Heslo musí obsahovat symbol, například !, ? nebo #.
password-edge-space = Heslo nesmí začínat ani končit mezerou.
password-mismatch = Hesla se neshodují. Zadejte nové heslo dvakrát stejně.
password-reused = Toto heslo jste už používali. Zvolte si jiné.
password-guessable = Heslo lze příliš snadno uhodnout. Použijte více znaků nebo několik slov, která nesouvisejí mezi sebou ani s vámi.
password-breached = Toto heslo uniklo z jiné služby. Zvolte si takové, které nikde jinde nepoužíváte.
password-characters = Nové heslo obsahuje znaky, které nelze použít. Zvolte si jiné.
password-changed = Vaše heslo bylo změněno.
rule-length = { $count ->
    [one] Alespoň 1 znak
    [few] Alespoň { $count } znaky
    [many] Alespoň { $count } znaku
   *[other] Alespoň { $count } znaků
}
rule-upper = Velké písmeno
rule-lower = Malé písmeno
rule-digit = Číslice
rule-symbol = Symbol, například !, ? nebo #
rule-edges = Bez mezery na začátku a na konci
rule-unused = Jiné než vaše dřívější hesla
rule-unguessable = Těžko uhodnutelné: žádné běžné slovo ani vzor, nic o vás
rule-unbreached = Žádné ze známých úniků dat
rule-met = splněno
rule-unmet = zatím chybí

## A forgotten password

forgot-link = Zapomněli jste heslo?
sign-up-link = Vytvořit účet
sign-in-link = Zpět k přihlášení
forgot-title = Zapomněli jste heslo?
forgot-lead = Řekněte nám, kdo jste, a my vám pošleme kód, se kterým si zvolíte nové.
forgot-submit = Poslat kód
choose-reset-title = Kam máme kód poslat?
choose-reset-legend = Poslat
choose-reset-email = E-mailem
choose-reset-text = SMS zprávou
choose-reset-to = Na { $destination }
reset-title = Obnovení hesla
reset-lead = Pokud účet existuje, je kód na cestě na { $destination }.
reset-everywhere = Všude jinde mě odhlásit
reset-submit = Uložit nové heslo
sent-code-hint = Najdete ho ve zprávě, kterou jsme poslali. Může trvat minutu, než dorazí.
code-not-there = Kód zatím nedorazil?
code-resend = Poslat nový
code-sent = Nový kód je na cestě. Předchozí už neplatí.
code-sent-just-now = Kód jsme poslali právě teď. Než požádáte o další, počkejte půl minuty.
no-recovery = Neznáme žádnou adresu, na kterou bychom mohli kód poslat. Požádejte o pomoc správce.

## An account of one's own

sign-up-title = Vytvoření účtu
sign-up-lead = pro aplikaci { $client }
sign-up-passwordless = Heslo můžete nechat prázdné. Přihlásíte se pak kódem nebo přístupovým klíčem.
sign-up-submit = Vytvořit účet
optional = (nepovinné)
terms-title = Než budete pokračovat
terms-lead = Přečtěte si prosím dokument a vyjádřete souhlas. Je nový, nebo se od vašeho posledního souhlasu změnil.
terms-agree = Souhlasím: { $title }
terms-read = Přečíst „{ $title }“ (otevře se na nové kartě)
terms-missing = Chcete-li pokračovat, zaškrtněte políčko „{ $title }“.
terms-decline = Nesouhlasím
terms-declined-title = Nevyjádřili jste souhlas
terms-declined-lead = Bez něj se zde nemůžete přihlásit. Aplikaci jsme nic nepředali.
terms-again = Přečíst znovu
label-name = Celé jméno
label-given-name = Jméno
label-middle-name = Prostřední jméno
label-family-name = Příjmení
label-nickname = Přezdívka
label-birthdate = Datum narození
label-gender = Pohlaví
label-address = Adresa
label-locale = Jazyk
label-zoneinfo = Časové pásmo
label-profile = Stránka profilu
label-picture = Obrázek
label-website = Web
field-missing = Vyplňte toto pole.
field-too-long = Text je příliš dlouhý. Zkraťte ho.
field-characters = Text obsahuje znaky, které nelze použít. Odstraňte je.
username-taken = Toto uživatelské jméno už někdo má. Zvolte si jiné.
name-taken = Účet s tímto údajem už existuje. Přihlaste se, nebo si obnovte heslo.
looks-like-contact = Uživatelské jméno nesmí vypadat jako e-mailová adresa ani telefonní číslo. Zvolte si jiné.
not-email = Toto není e-mailová adresa. Vypadá například takto: name@example.com.
not-phone = Toto není telefonní číslo. Začněte znakem + a předvolbou země, například +420 212 345 678.
not-date = Toto není datum.
not-url = Toto není webová adresa. Začíná na https://.
not-number = Toto není číslo. Zapište ho například jako 12 nebo 12.5.
not-a-choice = Vyberte jednu z možností.
pattern-missed = Text nemá požadovaný tvar.
choose-one = Vyberte
yes = Ano
no = Ne
confirm-title = Potvrďte svůj účet
confirm-lead = Poslali jsme kód na { $destination }.
confirm-lead-link = Poslali jsme odkaz na { $destination }. Otevřete ho a pak se vraťte sem.
sent-code-missing = Zadejte kód z naší zprávy.
sent-code-wrong = Tento kód není správný. Zkontrolujte ho, nebo požádejte o nový.
code-expired = Platnost tohoto kódu vypršela. Požádejte o nový.
contact-taken = Tuto adresu už mezitím má jiný účet. Přihlaste se k němu, nebo obnovte jeho heslo.
await-approval-title = Už je to skoro hotové
await-approval-lead = Váš účet pro aplikaci { $client } je připravený. Ještě vám ale musí někdo povolit vstup, zkuste to později.
confirm-link-title = Zbývá jediné kliknutí
confirm-link-lead = Stisknutím tlačítka potvrdíte účet pro aplikaci { $client }. Pokud jste o žádný nežádali, zavřete tuto stránku.
confirm-link-submit = Potvrdit účet
confirmed-title = Váš účet je potvrzený
confirmed-lead = Vraťte se tam, kde jste si účet vytvářeli, nebo se přihlaste.
link-expired-title = Platnost odkazu vypršela
link-expired-lead = Přihlaste se jménem a heslem a my vám pošleme nový.

## Second step

choose-setup-title = Přidejte druhý krok
choose-setup-lead = Samotné heslo lze uhodnout nebo ukrást. S druhým krokem zůstane účet i tehdy váš.
choose-setup-legend = Jak chcete potvrzovat, že jste to vy?
method-totp = Ověřovací aplikace
method-totp-hint = Aplikace v telefonu nebo počítači ukazuje každých 30 sekund nový kód. Nepotřebuje připojení k síti.
method-password = Heslo
method-password-hint = Heslo, které jste si zvolili pro tento účet.
method-email = Kód e-mailem
method-email-hint = Pošleme ho na vaši adresu.
method-text = Kód v SMS zprávě
method-text-hint = Pošleme ho na váš telefon.
choose-title = Jak se chcete přihlásit?
choose-second-title = Jak to chcete potvrdit?
choose-legend = Vyberte jednu z možností
other-way = Použít jiný způsob
sent-code-title = Zadejte kód, který jsme poslali
sent-code-lead = Je na cestě na { $destination }.
sent-link-hint = Nebo na libovolném zařízení otevřete odkaz ve zprávě.
sent-link-waits = Tato stránka pak sama bude pokračovat.
sent-link-opened = Odkaz je otevřený
await-link-title = Čekáme na otevření odkazu
await-link-lead = Otevřete odkaz, který je na cestě na { $destination }, a stiskněte tam tlačítko.
await-link-looks = Tato stránka to každých pár sekund kontroluje a pak sama bude pokračovat.
await-link-code = Zadat místo toho kód
link-pressed-title = Můžete pokračovat
link-pressed-lead = Odkaz z naší zprávy byl použit. Pokračujte do aplikace { $client }.
sign-in-link-title = Přihlašujete se právě vy?
sign-in-link-lead = Někdo se chce pod vaším jménem přihlásit do aplikace { $client }.
sign-in-link-asked = { $count ->
    [0] Právě teď
    [one] Před 1 minutou
    [few] Před { $count } minutami
    [many] Před { $count } minuty
   *[other] Před { $count } minutami
}
sign-in-link-elsewhere = Přihlásí se onen prohlížeč, ne tento. Pokud jste tam sami nezačali, odpovězte ne: jinak se do vašeho účtu dostane někdo jiný.
sign-in-link-yes = Ano, přihlásit
sign-in-link-no = Ne, to nejsem já
sign-in-link-pressed-title = Vraťte se tam, kde jste začali
sign-in-link-pressed-lead = Tamní stránka bude pokračovat sama. Tuto můžete zavřít.
sign-in-link-refused-title = Nikoho jsme nepustili
sign-in-link-refused-lead = Kód ani odkaz z dané zprávy už nefungují. Nic dalšího není potřeba.
sign-in-link-expired-title = Tento odkaz už nefunguje
sign-in-link-expired-lead = Byl použit, nebo jeho platnost vypršela. Pokud jste tlačítko stiskli právě teď, vraťte se tam, kde jste začali. Jinak si tam vyžádejte nový.
no-second = Váš účet vyžaduje druhý krok, ale žádný zde nelze použít. Požádejte o pomoc správce.
method-passkey = Přístupový klíč
method-passkey-hint = Zařízení potvrdí, že jste to vy, otiskem prstu, obličejem nebo kódem PIN.
method-missing = Vyberte jednu z metod.
set-up-totp-title = Nastavte si ověřovací aplikaci
set-up-totp-lead = Přidejte tento účet do aplikace a potom zadejte kód, který se v ní zobrazí.
set-up-totp-scan = Naskenujte aplikací tento obrázek.
set-up-totp-open = Otevřít v aplikaci na tomto zařízení
set-up-totp-key = Nebo do aplikace opište tento klíč:
set-up-totp-code-hint = Aplikace ho ukáže, jakmile v ní bude účet přidaný.
set-up-totp-submit = Ověřit kód a dokončit
qr-alt = QR kód s klíčem pro vaši ověřovací aplikaci. Stejný klíč je vypsaný níže.
totp-title = Zadejte kód
totp-hint = Uvidíte ho ve své ověřovací aplikaci.
totp-hint-device = Uvidíte ho v ověřovací aplikaci na zařízení { $device }.
code-missing = Zadejte kód z aplikace.
code-malformed = Kód má šest číslic. Zadejte všechny.
code-wrong = Tento kód není správný. Zadejte kód, který aplikace ukazuje teď.
code-used = Tento kód už byl použit. Počkejte, až aplikace ukáže další.
method-recovery-code = Kód pro obnovení
recovery-code-use = Použít kód pro obnovení
remember-browser = { $count ->
    [one] V tomto prohlížeči se na to 1 den neptat
    [few] V tomto prohlížeči se na to { $count } dny neptat
    [many] V tomto prohlížeči se na to { $count } dne neptat
   *[other] V tomto prohlížeči se na to { $count } dní neptat
}
lose-factor = Nic z toho použít nemohu
lost-factor-title = Přihlášení bez druhého kroku
lost-factor-lead = { $count ->
    [one] Aby se k účtu nedostal nikdo jiný, trvá to 1 den. Dáme vám vědět na všechny adresy a čísla vašeho účtu a jediné kliknutí to zastaví. Po tomto dni totéž prokažte ještě jednou a nastavte si nový druhý krok.
    [few] Aby se k účtu nedostal nikdo jiný, trvá to { $count } dny. Dáme vám vědět na všechny adresy a čísla vašeho účtu a jediné kliknutí to zastaví. Po této době totéž prokažte ještě jednou a nastavte si nový druhý krok.
    [many] Aby se k účtu nedostal nikdo jiný, trvá to { $count } dne. Dáme vám vědět na všechny adresy a čísla vašeho účtu a jediné kliknutí to zastaví. Po této době totéž prokažte ještě jednou a nastavte si nový druhý krok.
   *[other] Aby se k účtu nedostal nikdo jiný, trvá to { $count } dní. Dáme vám vědět na všechny adresy a čísla vašeho účtu a jediné kliknutí to zastaví. Po této době totéž prokažte ještě jednou a nastavte si nový druhý krok.
}
lost-factor-ripe-lead = Čekání skončilo. Ještě jednou prokažte, že jste to vy. Dosavadní způsoby druhého kroku pak odstraníme, všude vás odhlásíme a vy si nastavíte nový.
lost-factor-legend = Kam smíme poslat kód?
lost-factor-submit = Poslat kód
lost-factor-waits-title = Vaše žádost čeká
lost-factor-waits-lead = Vraťte se { $when } nebo do dvou týdnů od té doby. Do té chvíle se přihlásíte jen s druhým krokem, a pokud ho použijete, žádost skončí.
lost-factor-waits-hint = Nebyli jste to vy? Otevřete odkaz ve zprávě, kterou jsme poslali, a změňte si heslo.
stop-lost-factor-title = Ponechat druhý krok?
stop-lost-factor-lead = Někdo se chce dostat do vašeho účtu pro aplikaci { $client } bez druhého kroku. Pokud jste to nebyli vy, hned to zastavte.
stop-lost-factor-submit = Zastavit
lost-factor-stopped-title = Zastaveno
lost-factor-stopped-lead = Váš druhý krok zůstává. Pokud jste o to nežádali vy, změňte si heslo: někdo ho zná.
lost-factor-nothing-title = Není co zastavit
lost-factor-nothing-lead = Žádost už byla zastavena, nebo skončila. Pokud váš druhý krok zmizel a nebyli jste to vy, oznamte to správci.
account-lost-factor = Někdo se chce dostat do vašeho účtu bez druhého kroku. Od { $when } ho bude možné odstranit. Pokud jste to nebyli vy, zastavte to.
recovery-code-title = Zadejte kód pro obnovení
recovery-code-label = Kód pro obnovení
recovery-code-hint = Jeden z deseti, které jste si uložili. Každý platí jednou.
recovery-code-missing = Zadejte jeden ze svých kódů pro obnovení.
recovery-code-wrong = Tento kód není správný, nebo už byl použit. Zkontrolujte ho, nebo zadejte jiný.
recovery-codes-title = Uložte si kódy pro obnovení
recovery-codes-lead = Když telefon ztratíte nebo ho nebudete mít po ruce, přihlásíte se jedním z těchto kódů. Každý platí jednou. Vytiskněte si je, nebo je zkopírujte na bezpečné místo.
recovery-codes-once = Zobrazujeme je jen teď. Dřívější už neplatí.
recovery-codes-kept = Kódy mám uložené
device-name-too-long = Tento název je příliš dlouhý. Zadejte nejvýše 64 znaků.
authenticator-added = Ověřovací aplikace byla přidána.

## Sessions

continue-title = Vítejte zpět
continue-lead = Můžete rovnou pokračovat do aplikace { $client }.
choose-account-title = Vyberte účet
choose-account-lead = Kdo pokračuje do aplikace { $client }?
choose-account-again = Přihlásit se znovu
sign-out-of = Odhlásit účet { $name }
sign-out-all = Odhlásit všechny
confirm-sign-out-title = Odhlásit se?
confirm-sign-out-lead = Odhlásíme vás ze všech aplikací, které v tomto prohlížeči používají toto přihlášení.
signed-out-title = Jste odhlášeni
signed-out-lead = Toto okno teď můžete zavřít.
signed-out-notice = Jste odhlášeni.
session-refreshed = Tokeny byly obnoveny.

## The account page

account-title = Váš účet
account-profile-heading = O vás
account-verified = Ověřeno
account-unverified = Neověřeno
account-profile-change = Změnit údaje
account-profile-title = Změna údajů
account-save = Uložit
account-email-change = Změnit e-mailovou adresu
account-email-add = Přidat e-mailovou adresu
account-email-title = Vaše e-mailová adresa
account-email-code-title = Potvrďte tuto e-mailovou adresu
account-phone-change = Změnit telefonní číslo
account-phone-add = Přidat telefonní číslo
account-phone-title = Vaše telefonní číslo
account-phone-code-title = Potvrďte toto telefonní číslo
account-contact-lead = Pošleme tam kód. Dokud ho nezadáte, nic se nezmění.
account-contact-other = Zadat jiný údaj
label-preferred-username = Jméno pro přihlášení
profile-changed = Vaše údaje byly změněny.
email-changed = Vaše e-mailová adresa byla změněna.
phone-changed = Vaše telefonní číslo bylo změněno.
account-email-remove = Odebrat tuto adresu
account-phone-remove = Odebrat toto číslo
email-removed = Vaše e-mailová adresa byla odebrána.
phone-removed = Vaše telefonní číslo bylo odebráno.
already-yours = Tento údaj už u účtu máte. Zadejte jiný.
sign-in-again = K tomu je potřeba, abyste se přihlásili během posledních deseti minut. Přihlaste se znovu a pak se sem vraťte.
second-step-first = Tím se mění způsob, jak se přihlašujete, proto je nejdřív potřeba druhý krok. Všude se odhlaste a znovu se s ním přihlaste, nebo v aplikaci otevřete to, co ho vyžaduje. Pak se sem vraťte.
prove-first = Než to změníte, potvrďte, že jste to vy.
prove-link = Potvrdit kódem
account-proof-title = Potvrďte, že jste to vy
account-proof-lead = Potom můžete pokračovat ve své změně.
account-proof-code-title = Zadejte kód pro potvrzení
proof-done = Děkujeme, je to potvrzeno. Teď můžete pokračovat.
account-sign-in-heading = Jak se přihlašujete
account-change-password = Změnit heslo
account-set-password = Zvolit heslo
account-first-password-title = Zvolte si heslo
account-no-app = Žádná
account-added = Přidáno { $when }
account-remove-app = Odebrat aplikaci
account-add-app = Přidat aplikaci
account-change-app = Pojmenovat nebo odebrat
account-new-authenticator-title = Přidání ověřovací aplikace
account-new-authenticator-submit = Přidat
account-recovery-codes = Kódy pro obnovení
account-recovery-codes-left = { $count ->
    [0] Nezbývá žádný
    [one] Zbývá 1
    [few] Zbývají { $count }
    [many] Zbývá { $count }
   *[other] Zbývá { $count }
}
account-recovery-codes-make = Vytvořit nové
account-recovery-codes-title = Vytvoření nových kódů pro obnovení
account-recovery-codes-lead = Dostanete deset kódů pro den, kdy nebudete mít druhý krok po ruce. Dosavadní okamžitě přestanou platit.
account-recovery-codes-submit = Vytvořit nové kódy
account-browsers-heading = Důvěryhodné prohlížeče
account-browsers-hint = V nich se vás na druhý krok neptáme. Pokud některý z nich neznáte, zapomeňte ho a změňte si heslo.
account-trusted-browser = Důvěryhodný prohlížeč
account-browser-seen = Naposledy použito { $when }
account-browser-until = Do { $when }
account-browser-forget = Zapomenout
account-browsers-forget = Zapomenout všechny
browsers-forgotten = Druhý krok tam budeme znovu vyžadovat.
account-session-heading = Kde jste přihlášeni
account-this-browser = Tento prohlížeč
account-since = Od { $when }
account-sessions-link = Všechny prohlížeče
account-sessions-lead = Aplikace, do kterých jste se tam přihlásili, zůstanou přihlášené; přístup jim odeberete na stránce svého účtu. Pokud některý prohlížeč neznáte, odhlaste ho a změňte si heslo.
account-some-browser = Prohlížeč
account-sessions-end = Odhlásit všechny ostatní
account-sessions-more = { $count ->
    [one] A ještě jedno další přihlášení
    [few] A ještě { $count } další přihlášení
    [many] A ještě { $count } dalšího přihlášení
   *[other] A ještě { $count } dalších přihlášení
}
session-ended = V daném prohlížeči jste odhlášeni.
sessions-ended = Všude jinde jste odhlášeni.
account-events-link = Nedávná aktivita
account-events-title = Nedávná aktivita
account-events-lead = Pokud tu něco neznáte, řekněte nám to. Váš účet pak pro všechny ostatní uzavřeme.
account-events-none = Zatím nic nemáme zaznamenáno.
event-browser = { $browser } v systému { $system }
event-not-me = To nejsem já
event-refused = Odmítnuto
event-sign-in = Přihlášení
event-sign-in-failed = Pokus o přihlášení
event-sign-in-blocked = Zablokované přihlášení
event-unusual-low = Trochu neobvyklé: { $signs }
event-unusual-medium = Neobvyklé: { $signs }
event-unusual-high = Velmi neobvyklé: { $signs }
event-sign-up = Účet vytvořen
event-confirmed = Účet potvrzen
event-password-changed = Heslo změněno
event-recovery-begun = Vyžádán kód pro obnovení hesla
event-password-reset = Heslo obnoveno
event-app-added = Ověřovací aplikace přidána
event-app-removed = Ověřovací aplikace odebrána
event-passkey-added = Přístupový klíč přidán
event-passkey-removed = Přístupový klíč odebrán
event-browser-trusted = Prohlížeč označen jako důvěryhodný
event-browsers-forgotten = Důvěryhodné prohlížeče zapomenuty
event-email-codes-added = Zasílání kódů e-mailem zapnuto
event-email-codes-removed = Zasílání kódů e-mailem vypnuto
event-text-codes-added = Zasílání kódů v SMS zprávě zapnuto
event-text-codes-removed = Zasílání kódů v SMS zprávě vypnuto
event-recovery-codes-made = Kódy pro obnovení vytvořeny
event-recovery-code-used = Kód pro obnovení použit
event-recovery-codes-removed = Kódy pro obnovení odebrány
event-profile-changed = Údaje změněny
event-email-changed = E-mailová adresa změněna
event-phone-changed = Telefonní číslo změněno
event-email-removed = E-mailová adresa odebrána
event-phone-removed = Telefonní číslo odebráno
event-sign-out = Odhlášení
event-everywhere = Odhlášení všude
event-sessions-ended = Odhlášení jinde
event-terms-agreed = Souhlas s podmínkami
event-consent-withdrawn = Souhlas odvolán
event-app-disconnected = Aplikace odpojena
event-exported = Data stažena
event-disowned = „To nejsem já“
event-lost-factor-begun = Žádost o přihlášení bez druhého kroku
event-lost-factor-stopped = Žádost o přihlášení bez druhého kroku zastavena
event-lost-factor-finished = Způsoby druhého kroku po čekací době odstraněny
event-administered = Změněno správcem
not-me-title = Nebyli jste to vy?
not-me-lead = Pak uděláme toto:
not-me-ends = Odhlásíme vás ve všech ostatních prohlížečích a ve všech aplikacích.
not-me-app = Odebereme ověřovací aplikaci přidanou od té doby.
not-me-recovery-codes = Kódy pro obnovení vytvořené od té doby přestanou platit.
not-me-passkey = Odebereme přístupový klíč přidaný od té doby.
not-me-email-codes = Zasílání kódů e-mailem zapnuté od té doby vypneme.
not-me-text-codes = Zasílání kódů v SMS zprávě zapnuté od té doby vypneme.
not-me-password = Zvolíte si nové heslo a staré přestane platit.
not-me-submit = Zabezpečit účet
secured = Váš účet je zase jen váš: heslo je nové a všichni ostatní jsou odhlášeni.
account-everywhere = Všude se odhlásit
account-everywhere-hint = Můžete se najednou odhlásit ve všech prohlížečích a aplikacích, i v tomto prohlížeči.
account-apps-heading = Aplikace s přístupem
account-apps-hint = Aplikace, kterou odpojíte, už nebude jednat vaším jménem. Může se vrátit, když se do ní znovu přihlásíte.
account-apps-none = Žádné
account-app-last = Poslední přihlášení { $when }
account-disconnect = Odpojit
account-disconnect-app = Odpojit aplikaci { $name }
app-disconnected = Aplikace už nemá k vašemu účtu přístup.
account-terms-heading = Podmínky a souhlasy
account-terms-version = Verze { $version }
account-terms-since = Souhlas udělen { $when }
account-terms-language = Jazyk: { $language }
account-terms-none = Zatím jste s ničím nevyjádřili souhlas.
account-terms-offers = S čím můžete souhlasit
account-terms-agree = Souhlasím
account-terms-withdraw = Odvolat
consent-given = Děkujeme. Váš souhlas jsme zaznamenali.
consent-withdrawn = Váš souhlas je odvolán.
account-data-heading = Vaše data
account-export-hint = Co o vás uchováváme, jako soubor čitelný pro programy.
account-export = Stáhnout moje data
account-delete = Smazat účet
account-back = Zpět k vašemu účtu
account-password-title = Změna hesla
label-current-password = Současné heslo
current-password-missing = Zadejte své současné heslo.
current-password-wrong = Toto není vaše současné heslo.
account-authenticator-title = Vaše ověřovací aplikace
account-authenticator-lead = Její kódy už nebudeme přijímat. Pokud je druhý krok povinný a tento byl jediný, nastavíte si při příštím přihlášení nový.
account-authenticator-submit = Odebrat aplikaci
authenticator-removed = Ověřovací aplikace byla odebrána.

passkey-title = Použijte svůj přístupový klíč
passkey-lead = Zařízení si vyžádá otisk prstu, obličej nebo kód PIN. Pokud máte přístupový klíč v telefonu, vyberte telefon v okně, které se otevře.
passkey-use = Použít klíč
passkey-sign-in = Přihlásit se přístupovým klíčem
passkey-unable = Přístupové klíče vyžadují JavaScript a prohlížeč, který je podporuje. Použijte zde jiný způsob.
passkey-trouble = Nepodařilo se to, nebo to bylo zrušeno. Zkuste to znovu, nebo použijte jiný způsob.
passkey-refused = Tento přístupový klíč zde nefungoval. Zkuste to znovu, nebo použijte jiný způsob.
passkey-too-late = Trvalo to příliš dlouho. Zkuste to znovu.
passkey-known = Tento přístupový klíč se už používá. Přihlaste se jím, nebo vytvořte jiný.
passkeys-full = Máte už maximální počet přístupových klíčů. Nejdřív některý odeberte.
new-passkey-title = Přihlašujte se snáze přístupovým klíčem
new-passkey-lead = S přístupovým klíčem se přihlásíte otiskem prstu, obličejem nebo kódem PIN. Nemusíte si nic pamatovat a podvržená stránka nemá co ukrást.
new-passkey-submit = Vytvořit přístupový klíč
new-passkey-later = Teď ne
label-passkey-name = Název přístupového klíče
passkey-name-hint = Abyste ho později poznali, například „Můj telefon“. Můžete ho nechat prázdný.
passkey-prove-lead = Přístupový klíč otevírá váš účet. Nejdřív zadejte heslo, aby ho nemohl přidat nikdo jiný.
passkeys-title = Vaše přístupové klíče
passkeys-heading = Přístupové klíče
passkeys-none = Žádné
passkeys-manage = Zobrazit klíče
passkeys-back = Zpět k přístupovým klíčům
passkey-add = Přidat přístupový klíč
passkey-change = Změnit
passkey-unnamed = Přístupový klíč bez názvu
passkey-used = Naposledy použito { $when }
passkey-unused = Zatím nepoužito
passkey-synced = Na několika vašich zařízeních
passkey-own-title = Váš přístupový klíč
passkey-rename = Uložit název
passkey-remove-heading = Odebrat tento přístupový klíč
passkey-remove-hint = Už neotevře váš účet. Na zařízení může zůstat v seznamu, dokud ho tam nesmažete.
passkey-remove = Odebrat klíč
passkey-added = Váš přístupový klíč je připravený. Použijte ho při příštím přihlášení.
passkey-renamed = Název byl uložen.
passkey-removed = Přístupový klíč byl odebrán.
account-deletion-title = Smazat účet?
account-deletion-lead = Váš účet a všechno, co k němu patří, nenávratně zmizí ve všech aplikacích, které ho používají. Nikdo ho nedokáže obnovit.
label-account-name = Název účtu
account-name-hint = Že to myslíte vážně, potvrďte napsáním { $name }
account-name-wrong = Toto není název tohoto účtu. Napište ho tak, jak je zobrazený.
account-deletion-submit = Nenávratně smazat
account-deleted-title = Váš účet je smazaný
account-deleted-lead = Nic z něj tu nezůstalo. Aplikace { $client } může mít ještě vlastní data.
account-closed-title = Nejdřív se prosím přihlaste
account-closed-lead = Váš účet se otevře, jakmile se přihlásíte do aplikace { $client }. Přihlaste se tam a pak se sem vraťte.

## When it does not go on as planned

page-out-of-date = Stránka už nebyla aktuální. Pokračujte prosím tady.
time-ran-out = Trvalo to déle, a tak začínáme znovu. Přihlaste se prosím ještě jednou.
form-unverified = Nepodařilo se ověřit, odkud formulář přišel. Pošlete ho prosím znovu.
cookies-blocked = Váš prohlížeč nám nevrátil soubor cookie. Povolte pro tento web soubory cookie a zkuste to znovu.
too-many-requests = Pokusů bylo v krátké době příliš mnoho. Zkuste to znovu { $wait }.
busy = Právě se přihlašuje mnoho lidí. Zkuste to prosím za chvíli.
expired-title = Čas vypršel
expired-lead = Aby váš účet zůstal v bezpečí, přihlášení po nějaké době skončí. O nic jste nepřišli, prostě začněte znovu.
locked-title = Chvilku prosím počkejte
locked-lead = Neúspěšných pokusů bylo příliš mnoho, proto teď na chvíli nikoho nepouštíme. Chrání to účet před uhodnutím hesla.
locked-wait = Zkuste to znovu { $wait }.
too-many-title = Prosím trochu pomaleji
too-many-lead = V krátké době přišlo víc, než přijímáme. O nic jste nepřišli, chvíli počkejte a pokračujte.
form-post-title = Okamžik
form-post-lead = Vracíme vás do aplikace { $client }. Pokud se nic neděje, stiskněte Pokračovat.

error-not-found-heading = Stránka nenalezena
error-not-found-what = Na této adrese žádná stránka není.
error-not-found-next = Zkontrolujte adresu, nebo se vraťte do aplikace a začněte odtamtud.
error-method-not-allowed-heading = Tohle tady nejde
error-method-not-allowed-what = Adresa existuje, ale ne pro tento druh požadavku.
error-method-not-allowed-next = Vraťte se do aplikace a začněte odtamtud.
error-too-large-heading = Posláno bylo příliš mnoho dat
error-too-large-what = Formulář obsahoval víc, než můžeme přijmout.
error-too-large-next = Vraťte se, zkraťte zadané údaje a pošlete je znovu.
error-bad-request-heading = Požadavku jsme neporozuměli
error-bad-request-what = Něco v něm chybělo, nebo bylo poškozené.
error-bad-request-next = Vraťte se do aplikace a začněte znovu.
error-form-unverified-heading = Formulář se nepodařilo ověřit
error-form-unverified-what = Formulář a soubor cookie vašeho prohlížeče k sobě nepatří. Stává se to, když je stránka dlouho otevřená nebo když byly soubory cookie smazány.
error-form-unverified-next = Vraťte se, načtěte stránku znovu a formulář pošlete ještě jednou.
error-cookies-blocked-heading = K přihlášení jsou potřeba soubory cookie
error-cookies-blocked-what = Váš prohlížeč nám nevrátil soubor cookie, takže nedokážeme odlišit vaše přihlášení od ostatních.
error-cookies-blocked-next = V nastavení prohlížeče povolte pro tento web soubory cookie a začněte znovu.
error-busy-heading = Přihlašuje se mnoho lidí
error-busy-what = Víc jich teď přijmout nemůžeme.
error-busy-next = Zkuste to prosím za chvíli.
error-store-unavailable-heading = Přihlašování je přerušené
error-store-unavailable-what = Část naší služby neodpovídá. Váš účet i heslo jsou v bezpečí.
error-store-unavailable-next = Zkuste to prosím za několik minut.
error-too-many-requests-heading = Pokusů bylo příliš mnoho
error-too-many-requests-what = Z vaší sítě přišlo v krátké době mnoho požadavků.
error-too-many-requests-next = Počkejte několik minut a zkuste to znovu.
error-network-heading = Odtud se přihlásit nemůžete
error-network-what = Síť, kterou právě používáte, nepatří mezi ty, ze kterých se tato stránka smí používat.
error-network-next = Zkuste to z jiné sítě. Pokud by to odtud mělo fungovat, sdělte číslo níže tomu, kdo toto přihlašování provozuje.
error-internal-heading = Na naší straně se něco pokazilo
error-internal-what = Neudělali jste nic špatně. Chyba byla zaznamenána.
error-internal-next = Zkuste to prosím znovu. Pokud se to zopakuje, sdělte správci referenční číslo níže.
error-redirect-mismatch-heading = Nemůžeme vás poslat zpět
error-redirect-mismatch-what = Aplikace chtěla, abychom vás vrátili na adresu, kterou nemá zaregistrovanou. Pro vaši ochranu zde končíme.
error-redirect-mismatch-next = Dejte vědět provozovateli aplikace. Bude potřebovat referenční číslo níže.
error-missing-parameters-heading = Odkaz není úplný
error-missing-parameters-what = Aplikace vynechala něco, co je k přihlášení potřeba.
error-missing-parameters-next = Vraťte se do aplikace a začněte znovu. Pokud to nepomůže, dejte vědět jejímu provozovateli.
error-unknown-client-heading = Tuto aplikaci neznáme
error-unknown-client-what = Aplikace, která vás sem poslala, u nás není zaregistrovaná.
error-unknown-client-next = Zkontrolujte odkaz, nebo dejte vědět provozovateli aplikace.
error-unknown-host-heading = Tady se nikdo nepřihlašuje
error-unknown-host-what = Pro tuto adresu není nastavené žádné přihlašování.
error-unknown-host-next = Zkontrolujte, zda v adrese není překlep.
error-login-unavailable-heading = Tyto přihlašovací stránky nejsou dostupné
error-login-unavailable-what = Aplikace v tuto chvíli nemá vlastní přihlašovací stránky.
error-login-unavailable-next = Dejte vědět provozovateli aplikace. Bude potřebovat referenční číslo níže.
error-logout-destination-heading = Nemůžeme vás poslat dál
error-logout-destination-what = Aplikace chtěla, abychom vás poslali na adresu, kterou nemá zaregistrovanou. Pro vaši ochranu zde končíme.
error-logout-destination-next = Můžete toto okno zavřít, nebo si aplikaci otevřít sami.
error-not-confirmed-heading = Váš účet ještě není potvrzený
error-not-confirmed-what = Jméno i heslo jsou správné, ale účet nebyl potvrzen.
error-not-confirmed-next = Požádejte správce o potvrzení a pak se přihlaste znovu.
error-reset-required-heading = Vaše heslo musí být obnoveno
error-reset-required-what = Pro vaši bezpečnost už staré heslo neplatí.
error-reset-required-next = Požádejte správce o nové.
error-no-factor-heading = Chybí druhý krok
error-no-factor-what = Tato aplikace vyžaduje druhý krok a váš účet nemá žádný, který by zde šlo použít.
error-no-factor-next = Požádejte správce, aby vám nějaký přidal.

## Mail and text messages

moment = { $day }. { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[other] prosince
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Váš kód
mail-or-link = Nebo na libovolném zařízení otevřete tento odkaz. Přihlášeni budete tam, kde jste začali:
mail-fact-account = Účet
mail-fact-password = Dočasné heslo
mail-fact-device = Zařízení
mail-fact-when = Kdy
mail-fact-browser = Prohlížeč
mail-fact-address = Síťová adresa
mail-fact-now = Nyní
mail-fact-takes-effect = Začne platit
mail-fact-codes-left = Zbývající kódy pro obnovení
mail-fact-unusual = Neobvyklé
mail-fact-country = Země
risk-new-browser = nový prohlížeč
risk-new-network = nová síť
risk-many-failures = mnoho neúspěšných pokusů předtím
risk-new-country = nová země
risk-impossible-travel = příliš daleko od předchozího přihlášení
mail-action-confirm = Potvrdit e-mailovou adresu
mail-action-sign-in = Přihlásit se
mail-action-stop = Zastavit
mail-action-not-me = To nejsem já
mail-note-code-lasts = Kód platí { $span } a lze ho použít jednou.
mail-note-link-lasts = Odkaz platí { $span } a lze ho použít jednou.
mail-note-password-lasts = Heslo lze použít jednou a platí { $span }. Při přihlášení si zvolíte vlastní.
mail-note-ignore = Pokud jste o to nežádali, můžete tuto zprávu ignorovat. Nic se nestane.
mail-note-keep = Nechte si kód pro sebe: nikdo z týmu { $app } se vás na něj nikdy nezeptá.
mail-note-somebody-knows = Pokud se právě nepřihlašujete, zná vaše heslo někdo jiný. Změňte si ho.
mail-note-nothing-changed = Pokud jste o to nežádali, můžete tuto zprávu ignorovat. Vaše heslo zůstává, jak je.
mail-note-not-you = Pokud jste to byli vy, nemusíte nic dělat. Pokud ne, hned to oznamte správci.
mail-note-blocked-you = Pokud jste to byli vy, přihlaste se z prohlížeče nebo místa, které už jste použili, nebo přístupovým klíčem.
mail-note-blocked-not-you = Pokud jste to nebyli vy, může vaše heslo znát někdo jiný. Zvolte si jiné.
mail-footer = Tuto zprávu automaticky odeslala aplikace { $app }. Odpovědi na ni nikdo nečte.

mail-sign-up-code-title = Potvrďte svou e-mailovou adresu
mail-sign-up-code-lead = Zadáním tohoto kódu dokončíte registraci do aplikace { $app }.
mail-sign-up-link-title = Potvrďte svou e-mailovou adresu
mail-sign-up-link-lead = Do dokončení registrace do aplikace { $app } zbývá jediný krok: potvrďte, že tato adresa patří vám.
mail-resent-code-title = Váš nový kód
mail-resent-code-lead = Zadáním tohoto kódu dokončíte registraci do aplikace { $app }. Dřívější kódy už neplatí.
mail-resent-link-title = Váš nový odkaz
mail-resent-link-lead = Potvrďte, že tato adresa patří vám, a dokončete tak registraci do aplikace { $app }. Dřívější odkazy už neplatí.
mail-recovery-code-title = Obnovení hesla
mail-recovery-code-lead = Po zadání tohoto kódu si zvolíte nové heslo pro aplikaci { $app }.
mail-sign-in-code-title = Váš přihlašovací kód
mail-sign-in-code-lead = Zadáním tohoto kódu se přihlásíte do aplikace { $app }.
mail-mfa-code-title = Váš kód pro druhý krok
mail-mfa-code-lead = Heslo bylo správné. Zadáním tohoto kódu dokončíte přihlášení do aplikace { $app }.
mail-attribute-code-title = Potvrďte svou novou e-mailovou adresu
mail-attribute-code-lead = Po zadání tohoto kódu budete moci tuto adresu používat u svého účtu pro aplikaci { $app }.
mail-invitation-title = Váš účet je připravený
mail-invitation-lead = Byl pro vás vytvořen účet pro aplikaci { $app }.
mail-already-registered-title = Účet už máte
mail-already-registered-lead = Někdo chtěl tuto adresu použít pro účet v aplikaci { $app }, ale ten už existuje. Pokud jste to byli vy, přihlaste se jako obvykle, nebo si obnovte heslo, pokud ho už neznáte.
mail-password-changed-title = Vaše heslo bylo změněno
mail-password-changed-lead = Heslo k vašemu účtu pro aplikaci { $app } bylo změněno.
mail-authenticator-added-title = Byla přidána ověřovací aplikace
mail-authenticator-added-lead = Odteď může ověřovací aplikace potvrzovat, že se do aplikace { $app } přihlašujete vy.
mail-authenticator-removed-title = Byla odebrána ověřovací aplikace
mail-authenticator-removed-lead = Ověřovací aplikaci už nelze používat s vaším účtem pro aplikaci { $app }.
mail-passkey-added-title = Byl přidán přístupový klíč
mail-passkey-added-lead = Odteď váš účet pro aplikaci { $app } otevírá nový přístupový klíč.
mail-passkey-removed-title = Byl odebrán přístupový klíč
mail-passkey-removed-lead = Jeden z přístupových klíčů už váš účet pro aplikaci { $app } neotevírá.
mail-passkey-copied-title = Přístupový klíč byl odmítnut
mail-passkey-copied-lead = Někdo se chtěl do aplikace { $app } přihlásit vaším přístupovým klíčem, který mohl být zkopírován, a byl odmítnut. Odeberte tento přístupový klíč ze svého účtu a přidejte nový.
mail-recovery-codes-made-title = Byly vytvořeny nové kódy pro obnovení
mail-recovery-codes-made-lead = Váš účet pro aplikaci { $app } má nové kódy pro obnovení. Dřívější už neplatí.
mail-recovery-code-used-title = Byl použit kód pro obnovení
mail-recovery-code-used-lead = Někdo se přihlásil k vašemu účtu pro aplikaci { $app } jedním z vašich kódů pro obnovení.
mail-recovery-codes-low-title = Zbývá málo kódů pro obnovení
mail-recovery-codes-low-lead = Někdo se přihlásil k vašemu účtu pro aplikaci { $app } jedním z vašich kódů pro obnovení. Zbývá jich málo: na stránce svého účtu si vytvořte nové.
mail-new-device-title = Přihlášení z nového prohlížeče
mail-new-device-lead = Někdo se přihlásil k vašemu účtu pro aplikaci { $app } z prohlížeče, který jsme neznali.
mail-unusual-sign-in-title = Neobvyklé přihlášení
mail-unusual-sign-in-lead = Někdo se přihlásil k vašemu účtu pro aplikaci { $app } a něco na tom bylo neobvyklé.
mail-sign-in-blocked-title = Přihlášení bylo zablokováno
mail-sign-in-blocked-lead = Někdo prošel prvním krokem přihlášení k vašemu účtu pro aplikaci { $app }. Bylo to tak neobvyklé, že jsme nikoho nepustili.
mail-account-deleted-title = Váš účet byl smazán
mail-account-deleted-lead = Váš účet pro aplikaci { $app } a všechno, co k němu patřilo, bylo smazáno.
mail-email-changed-title = Vaše e-mailová adresa byla změněna
mail-email-changed-lead = Váš účet pro aplikaci { $app } má teď jinou e-mailovou adresu. Zprávy odteď chodí tam a tato byla poslední na předchozí adresu.
mail-phone-changed-title = Vaše telefonní číslo bylo změněno
mail-phone-changed-lead = Váš účet pro aplikaci { $app } má teď jiné telefonní číslo.
mail-email-removed-title = Vaše e-mailová adresa byla odebrána
mail-email-removed-lead = Váš účet pro aplikaci { $app } už tuto e-mailovou adresu nemá. Toto byla poslední zpráva na ni.
mail-phone-removed-title = Vaše telefonní číslo bylo odebráno
mail-phone-removed-lead = Váš účet pro aplikaci { $app } už toto telefonní číslo nemá.
mail-lost-factor-begun-title = Váš druhý krok bude brzy odstraněn
mail-lost-factor-begun-lead = Někdo se chce přihlásit k vašemu účtu pro aplikaci { $app } bez druhého kroku. Pokud jste to nebyli vy, hned to zastavte. Stačí jediné kliknutí a nemusíte se přihlašovat.
mail-lost-factor-finished-title = Váš druhý krok byl odstraněn
mail-lost-factor-finished-lead = Druhý krok vašeho účtu pro aplikaci { $app } byl na žádost odstraněn. Při příštím přihlášení si nastavte nový.

sms-sign-up-code = { $app }: { $code } je váš registrační kód.
sms-sign-up-link = { $app }: registraci dokončíte potvrzením tohoto čísla: { $link }
sms-resent-code = { $app }: { $code } je váš nový registrační kód.
sms-resent-link = { $app }: váš nový odkaz k potvrzení tohoto čísla: { $link }
sms-recovery-code = { $app }: { $code } je váš kód pro obnovení hesla. Nikomu ho nesdělujte.
sms-sign-in-code = { $app }: { $code } je váš přihlašovací kód. Nikomu ho nesdělujte.
sms-mfa-code = { $app }: { $code } je váš kód pro druhý krok. Nikomu ho nesdělujte.
sms-attribute-code = { $app }: { $code } je váš kód k potvrzení tohoto čísla.
sms-invitation = { $app }: uživatelské jméno { $username }, dočasné heslo { $code }
sms-already-registered = { $app }: toto číslo už účet má. Přihlaste se, nebo si obnovte heslo.
sms-password-changed = { $app }: heslo účtu { $username } bylo změněno. Nebyli jste to vy? Oznamte to správci.
sms-authenticator-added = { $app }: k účtu { $username } byla přidána ověřovací aplikace. Nebyli jste to vy? Oznamte to správci.
sms-authenticator-removed = { $app }: z účtu { $username } byla odebrána ověřovací aplikace. Nebyli jste to vy? Oznamte to správci.
sms-passkey-added = { $app }: k účtu { $username } byl přidán přístupový klíč. Nebyli jste to vy? Oznamte to správci.
sms-passkey-removed = { $app }: z účtu { $username } byl odebrán přístupový klíč. Nebyli jste to vy? Oznamte to správci.
sms-passkey-copied = { $app }: přístupový klíč účtu { $username }, který mohl být zkopírován, byl odmítnut. Odeberte ho z účtu.
sms-recovery-codes-made = { $app }: pro účet { $username } byly vytvořeny nové kódy pro obnovení. Nebyli jste to vy? Oznamte to správci.
sms-recovery-code-used = { $app }: přihlášení k účtu { $username } kódem pro obnovení. Nebyli jste to vy? Oznamte to správci.
sms-recovery-codes-low = { $app }: přihlášení k účtu { $username } kódem pro obnovení, zbývá jich málo. Nebyli jste to vy? Oznamte to správci.
sms-new-device = { $app }: přihlášení k účtu { $username } z nového prohlížeče. Nebyli jste to vy? Oznamte to správci.
sms-unusual-sign-in = { $app }: neobvyklé přihlášení k účtu { $username }. Nebyli jste to vy? Oznamte to správci.
sms-sign-in-blocked = { $app }: neobvyklé přihlášení k účtu { $username } bylo zablokováno. Nebyli jste to vy? Změňte si heslo.
sms-account-deleted = { $app }: účet { $username } byl smazán.
sms-email-changed = { $app }: e-mailová adresa účtu { $username } byla změněna. Nebyli jste to vy? Oznamte to správci.
sms-phone-changed = { $app }: telefonní číslo účtu { $username } bylo změněno. Nebyli jste to vy? Oznamte to správci.
sms-email-removed = { $app }: e-mailová adresa účtu { $username } byla odebrána. Nebyli jste to vy? Oznamte to správci.
sms-phone-removed = { $app }: telefonní číslo účtu { $username } bylo odebráno. Nebyli jste to vy? Oznamte to správci.
sms-lost-factor-begun = { $app }: někdo chce odstranit druhý krok účtu { $username }. Nejste to vy? Zastavte to: { $link }
sms-lost-factor-finished = { $app }: druhý krok účtu { $username } byl odstraněn. Nebyli jste to vy? Oznamte to správci.

## Demo

demo-home = Do ukázkové aplikace
demo-home-title = Malá aplikace
demo-home-lead = Zatím o vás nic neví. Přihlaste se a uvidíte, co se dozví.
demo-start-title = Osoby, za které se lze přihlásit
demo-start-lead = Existují jen v této ukázce. Každá ukazuje jinou cestu po stránkách.
demo-shows-password = Přihlašuje se jen heslem.
demo-shows-totp = Zadává kód z ověřovací aplikace.
demo-shows-invited = Má dočasné heslo a volí si nové.
demo-shows-set-up = Nejdřív si musí nastavit druhý krok.
demo-shows-disabled = Má zakázaný účet a přihlášení se odmítne.
demo-shows-studio = Mění vzhled stránek na adrese /studio.
demo-totp-key = Klíč ověřovací aplikace
demo-session-title = Jste přihlášeni
demo-refresh = Obnovit tokeny
demo-id-token = ID token
demo-access-token = Přístupový token
demo-claim = Deklarace
demo-value = Hodnota
demo-error-title = Přihlášení se nedokončilo
demo-error-lead = Místo kódu se aplikace dozvěděla toto:
mailbox-title = Odeslané zprávy
mailbox-lead = V této ukázce nic neopustí počítač. Co by se odeslalo, je uloženo tady.
mailbox-empty = Zatím se nic neodeslalo.
mailbox-mail = E-mail
mailbox-sms = SMS zpráva
mailbox-from = Od
mailbox-to = Komu
mailbox-sent = Odesláno
mailbox-raw = Zobrazit celý zdroj
