## On every page

languages = Tungumál
languages-go = Skipta
title-error = Villa:
summary-heading = Athugaðu eftirfarandi
next = Áfram
continue = Halda áfram
other-account = Nota annan reikning
not-you = Er þetta ekki þú?
sign-out = Skrá út
signed-in-as = Innskráð sem
reference = Tilvísun
way-back = Til baka í { $client }
way-sign-in = Skrá inn
way-again = Reyna aftur
wait-seconds = { $count ->
    [one] eftir { $count } sekúndu
   *[other] eftir { $count } sekúndur
}
wait-minutes = { $count ->
    [one] eftir { $count } mínútu
   *[other] eftir { $count } mínútur
}
wait-hours = { $count ->
    [one] eftir { $count } klukkustund
   *[other] eftir { $count } klukkustundir
}
span-minutes = { $count ->
    [one] { $count } mínútu
   *[other] { $count } mínútur
}
span-hours = { $count ->
    [one] { $count } klukkustund
   *[other] { $count } klukkustundir
}
span-days = { $count ->
    [one] { $count } dag
   *[other] { $count } daga
}

## Fields

label-username = Notandanafn
label-email = Netfang
label-phone = Símanúmer
label-email-or-phone = Netfang eða símanúmer
label-any = Notandanafn, netfang eða símanúmer
label-password = Aðgangsorð
label-new-password = Nýtt aðgangsorð
label-confirm-password = Nýja aðgangsorðið aftur
label-device-name = Heiti þessa tækis (valfrjálst)
password-show = Sýna aðgangsorð
password-hide = Fela aðgangsorð
code-label = Kóði
device-name-hint = Til dæmis „Síminn minn“, svo að þú vitir síðar hvaða forrit á að opna.

## Signing in

sign-in-title = Innskráning
sign-in-lead = til að halda áfram í { $client }
sign-in-submit = Skrá inn
password-title = Sláðu inn aðgangsorðið
username-missing = Sláðu inn nafnið sem þú skráir þig inn með.
username-too-long = Nafnið er of langt. Sláðu inn 128 stafi í mesta lagi.
password-missing = Sláðu inn aðgangsorðið.
wrong-credentials = Nafnið eða aðgangsorðið er ekki rétt. Athugaðu hvort tveggja og reyndu aftur.
unknown-user = Enginn hér hefur þetta nafn. Athugaðu stafsetninguna.
account-locked = Of margar rangar tilraunir voru gerðar. Reyndu aftur { $wait }.
temporary-password-expired = Bráðabirgðaaðgangsorðið þitt er útrunnið. Biddu þann sem bauð þér um nýtt.
account-not-confirmed = Þessi reikningur hefur ekki verið staðfestur enn. Biddu kerfisstjórann að staðfesta hann.
account-confirmed = Reikningurinn þinn er staðfestur. Skráðu þig inn til að halda áfram.
password-reset-required = Endurstilla þarf aðgangsorðið þitt áður en þú getur skráð þig inn. Biddu kerfisstjórann um aðstoð.
password-reset-now = Aðgangsorðið þitt gildir ekki lengur. Veldu nýtt með kóða sem við sendum þér.
password-in-a-breach = Þetta aðgangsorð hefur lekið annars staðar og opnar því ekki lengur reikninginn þinn. Veldu nýtt með kóða sem við sendum þér.

## New password

new-password-title = Veldu nýtt aðgangsorð
new-password-lead = Þú skráðir þig inn með bráðabirgðaaðgangsorði. Héðan í frá ætti enginn nema þú að þekkja aðgangsorðið.
new-password-lead-breached = Aðgangsorðið þitt hefur lekið annars staðar. Veldu aðgangsorð sem þú notar hvergi annars staðar.
new-password-submit = Vista og halda áfram
new-password-missing = Sláðu inn nýtt aðgangsorð.
password-too-short = { $count ->
    [one] Aðgangsorðið þarf að hafa minnst { $count } staf.
   *[other] Aðgangsorðið þarf að hafa minnst { $count } stafi.
}
password-too-long = { $count ->
    [one] Aðgangsorðið má hafa mest { $count } staf.
   *[other] Aðgangsorðið má hafa mest { $count } stafi.
}
password-rules = Nýja aðgangsorðið uppfyllir ekki allar reglurnar enn. Listinn sýnir hvað vantar.
password-needs-upper = Aðgangsorðið þarf að innihalda hástaf (A til Z).
password-needs-lower = Aðgangsorðið þarf að innihalda lágstaf (a til z).
password-needs-digit = Aðgangsorðið þarf að innihalda tölustaf (0 til 9).
password-needs-symbol = Aðgangsorðið þarf að innihalda tákn, til dæmis !, ? eða #.
password-edge-space = Aðgangsorðið má ekki byrja eða enda á bili.
password-mismatch = Aðgangsorðin eru ekki eins. Sláðu nýja aðgangsorðið inn tvisvar.
password-reused = Þú hefur notað þetta aðgangsorð áður. Veldu annað.
password-guessable = Of auðvelt er að giska á aðgangsorðið. Notaðu fleiri stafi eða nokkur orð sem tengjast hvorki hvert öðru né þér.
password-breached = Þetta aðgangsorð hefur lekið annars staðar. Veldu aðgangsorð sem þú notar hvergi annars staðar.
password-characters = Í nýja aðgangsorðinu eru stafir sem ekki er hægt að nota. Veldu annað.
password-changed = Aðgangsorðinu þínu hefur verið breytt.
rule-length = { $count ->
    [one] Minnst { $count } stafur
   *[other] Minnst { $count } stafir
}
rule-upper = Hástafur
rule-lower = Lágstafur
rule-digit = Tölustafur
rule-symbol = Tákn, til dæmis !, ? eða #
rule-edges = Ekkert bil fremst eða aftast
rule-unused = Ekki notað áður
rule-unguessable = Erfitt að giska á: ekkert algengt orð eða mynstur, ekkert um þig
rule-unbreached = Ekki úr þekktum gagnaleka
rule-met = komið
rule-unmet = vantar enn

## A forgotten password

forgot-link = Gleymdirðu aðgangsorðinu?
sign-up-link = Stofna reikning
sign-in-link = Til baka í innskráningu
forgot-title = Gleymdirðu aðgangsorðinu?
forgot-lead = Segðu okkur hver þú ert og við sendum þér kóða til að velja nýtt.
forgot-submit = Senda kóða
choose-reset-title = Hvert á að senda kóðann?
choose-reset-legend = Senda hann
choose-reset-email = Með tölvupósti
choose-reset-text = Með SMS
choose-reset-to = Til { $destination }
reset-title = Endurstilltu aðgangsorðið
reset-lead = Ef reikningur er til er kóði á leiðinni til { $destination }.
reset-everywhere = Skrá mig út alls staðar annars staðar
reset-submit = Vista nýtt aðgangsorð
sent-code-hint = Hann er í skilaboðunum sem við sendum. Það getur tekið mínútu að fá þau.
code-not-there = Er kóðinn ekki kominn?
code-resend = Senda nýjan
code-sent = Nýr kóði er á leiðinni. Sá fyrri virkar ekki lengur.
code-sent-just-now = Kóði var sendur rétt í þessu. Bíddu í hálfa mínútu áður en þú biður um nýjan.
no-recovery = Við höfum ekkert netfang eða símanúmer til að senda kóða á. Biddu kerfisstjórann um aðstoð.

## An account of one's own

sign-up-title = Stofnaðu reikning
sign-up-lead = fyrir { $client }
sign-up-passwordless = Þú mátt sleppa aðgangsorðinu. Þá kemstu inn með kóða eða aðgangslykli.
sign-up-submit = Stofna reikning
optional = (valfrjálst)
terms-title = Áður en þú heldur áfram
terms-lead = Lestu þetta og samþykktu. Þetta er nýtt eða hefur breyst síðan þú samþykktir.
terms-agree = Ég samþykki: { $title }
terms-read = Lesa „{ $title }“ (opnast í nýjum flipa)
terms-missing = Til að halda áfram þarftu að haka við „{ $title }“.
terms-decline = Ég samþykki ekki
terms-declined-title = Þú samþykktir ekki
terms-declined-lead = Án samþykkis geturðu ekki skráð þig inn hér. Ekkert var sent áfram til forritsins.
terms-again = Lesa aftur
label-name = Fullt nafn
label-given-name = Eiginnafn
label-middle-name = Millinafn
label-family-name = Eftirnafn
label-nickname = Gælunafn
label-birthdate = Fæðingardagur
label-gender = Kyn
label-address = Heimilisfang
label-locale = Tungumál
label-zoneinfo = Tímabelti
label-profile = Prófílsíða
label-picture = Mynd
label-website = Vefsvæði
field-missing = Fylltu út þennan reit.
field-too-long = Þetta er of langt. Styttu það.
field-characters = Hér eru stafir sem ekki er hægt að nota. Fjarlægðu þá.
username-taken = Þetta notandanafn er þegar í notkun. Veldu annað.
name-taken = Reikningur með þessu er þegar til. Skráðu þig inn eða endurstilltu aðgangsorðið.
looks-like-contact = Notandanafn má ekki líkjast netfangi eða símanúmeri. Veldu annað.
not-email = Þetta er ekki netfang. Það lítur út eins og nafn@example.com.
not-phone = Þetta er ekki símanúmer. Byrjaðu á + og landsnúmerinu, til dæmis +354 555 1234.
not-date = Þetta er ekki dagsetning.
not-url = Þetta er ekki veffang. Það byrjar á https://.
not-number = Þetta er ekki tala. Skrifaðu hana eins og 12 eða 12.5.
not-a-choice = Veldu einn af þessum kostum.
pattern-missed = Þetta er ekki á því formi sem beðið er um.
choose-one = Veldu
yes = Já
no = Nei
confirm-title = Staðfestu reikninginn
confirm-lead = Við sendum kóða til { $destination }.
confirm-lead-link = Við sendum tengil til { $destination }. Opnaðu hann og komdu svo aftur hingað.
sent-code-missing = Sláðu inn kóðann úr skilaboðunum frá okkur.
sent-code-wrong = Kóðinn er ekki réttur. Athugaðu hann eða biddu um nýjan.
code-expired = Kóðinn er útrunninn. Biddu um nýjan.
contact-taken = Annar reikningur er nú með þetta. Skráðu þig inn á hann eða endurstilltu aðgangsorð hans.
await-approval-title = Næstum komið
await-approval-lead = Reikningurinn þinn fyrir { $client } er tilbúinn. Einhver þarf að hleypa þér inn. Reyndu aftur síðar.
confirm-link-title = Aðeins eitt skref eftir
confirm-link-lead = Ýttu á hnappinn til að staðfesta reikninginn fyrir { $client }. Ef þú baðst ekki um reikning skaltu loka þessari síðu.
confirm-link-submit = Staðfesta reikning
confirmed-title = Reikningurinn þinn er staðfestur
confirmed-lead = Farðu aftur þangað sem þú stofnaðir hann eða skráðu þig inn.
link-expired-title = Tengillinn er útrunninn
link-expired-lead = Skráðu þig inn með nafni og aðgangsorði og við sendum þér nýjan.

## Second step

choose-setup-title = Bættu við viðbótarskrefi
choose-setup-lead = Hægt er að giska á aðgangsorð eða stela því. Með viðbótarskrefi er reikningurinn áfram þinn þótt svo fari.
choose-setup-legend = Hvernig viltu staðfesta að þetta sért þú?
method-totp = Auðkenningarforrit
method-totp-hint = Forrit í símanum eða tölvunni sýnir nýjan kóða á 30 sekúndna fresti. Það þarf ekkert net.
method-password = Aðgangsorð
method-password-hint = Það sem þú valdir fyrir þennan reikning.
method-email = Kóði með tölvupósti
method-email-hint = Við sendum hann á netfangið þitt.
method-text = Kóði með SMS
method-text-hint = Við sendum hann í símann þinn.
choose-title = Hvernig viltu skrá þig inn?
choose-second-title = Hvernig viltu staðfesta það?
choose-legend = Veldu einn af þessum kostum
other-way = Nota aðra leið
sent-code-title = Sláðu inn kóðann sem við sendum
sent-code-lead = Hann er á leiðinni til { $destination }.
sent-link-hint = Eða opnaðu tengilinn í skilaboðunum, í hvaða tæki sem er.
sent-link-waits = Þá heldur þessi síða sjálfkrafa áfram.
sent-link-opened = Ég opnaði tengilinn
await-link-title = Beðið eftir tenglinum þínum
await-link-lead = Opnaðu tengilinn sem er á leiðinni til { $destination } og ýttu á hnappinn þar.
await-link-looks = Þessi síða athugar á nokkurra sekúndna fresti og heldur svo sjálfkrafa áfram.
await-link-code = Slá inn kóðann í staðinn
link-pressed-title = Þú getur haldið áfram
link-pressed-lead = Tengillinn í skilaboðunum var notaður. Haltu áfram í { $client }.
sign-in-link-title = Ert þú að skrá þig inn?
sign-in-link-lead = Einhver vill skrá sig inn í { $client } í þínu nafni.
sign-in-link-asked = { $count ->
    [0] Rétt í þessu
    [one] Fyrir { $count } mínútu
   *[other] Fyrir { $count } mínútum
}
sign-in-link-elsewhere = Það er sá vafri sem verður skráður inn, ekki þessi. Ef þú byrjaðir ekki þar skaltu svara nei. Annars kemst einhver annar inn á reikninginn þinn.
sign-in-link-yes = Já, skrá inn
sign-in-link-no = Nei, þetta var ekki ég
sign-in-link-pressed-title = Farðu aftur þangað sem þú byrjaðir
sign-in-link-pressed-lead = Síðan þar heldur sjálfkrafa áfram. Þú getur lokað þessari.
sign-in-link-refused-title = Engum var hleypt inn
sign-in-link-refused-lead = Kóðinn og tengillinn í þeim skilaboðum virka ekki lengur. Þú þarft ekki að gera neitt annað.
sign-in-link-expired-title = Þessi tengill virkar ekki lengur
sign-in-link-expired-lead = Hann hefur verið notaður eða er útrunninn. Ef þú ýttir á hnappinn rétt í þessu skaltu fara aftur þangað sem þú byrjaðir. Annars skaltu biðja um nýjan þar.
no-second = Reikningurinn þinn þarf viðbótarskref en hér er ekki hægt að nota neitt þeirra. Biddu kerfisstjórann um aðstoð.
method-passkey = Aðgangslykill
method-passkey-hint = Tækið þitt staðfestir að þetta sért þú með fingrafari, andliti eða PIN-númeri.
method-missing = Veldu eina af leiðunum.
set-up-totp-title = Settu upp auðkenningar­forrit
set-up-totp-lead = Bættu þessum reikningi við forritið og sláðu svo inn kóðann sem það sýnir.
set-up-totp-scan = Skannaðu þessa mynd með forritinu.
set-up-totp-open = Opna í forritinu í þessu tæki
set-up-totp-key = Eða sláðu þennan lykil inn í forritið:
set-up-totp-code-hint = Forritið sýnir hann þegar reikningnum hefur verið bætt við.
set-up-totp-submit = Athuga kóða og ljúka
qr-alt = QR-kóði með lyklinum fyrir auðkenningarforritið þitt. Sami lykill er skrifaður hér fyrir neðan.
totp-title = Sláðu inn kóðann
totp-hint = Opnaðu auðkenningarforritið til að sjá hann.
totp-hint-device = Opnaðu auðkenningarforritið í tækinu { $device } til að sjá hann.
code-missing = Sláðu inn kóðann úr forritinu.
code-malformed = Kóðinn er sex tölustafir. Sláðu þá alla inn.
code-wrong = Kóðinn er ekki réttur. Sláðu inn kóðann sem forritið sýnir núna.
code-used = Þessi kóði hefur þegar verið notaður. Bíddu þar til forritið sýnir þann næsta.
method-recovery-code = Endurheimtarkóði
recovery-code-use = Nota endurheimtarkóða
remember-browser = { $count ->
    [one] Ekki biðja um þetta í þessum vafra í { $count } dag
   *[other] Ekki biðja um þetta í þessum vafra í { $count } daga
}
lose-factor = Ég get ekki notað neitt af þessu
lost-factor-title = Komast inn án viðbótarskrefsins
lost-factor-lead = { $count ->
    [one] Til að halda öðrum úti tekur þetta { $count } dag. Við látum vita á öllum netföngum og símanúmerum reikningsins og hægt er að stöðva þetta með einum smelli. Að því loknu sannar þú það sama aftur og setur upp nýtt viðbótarskref.
   *[other] Til að halda öðrum úti tekur þetta { $count } daga. Við látum vita á öllum netföngum og símanúmerum reikningsins og hægt er að stöðva þetta með einum smelli. Að því loknu sannar þú það sama aftur og setur upp nýtt viðbótarskref.
}
lost-factor-ripe-lead = Biðin er á enda. Sannaðu enn einu sinni að þetta sért þú. Þá verða fyrri viðbótarskref fjarlægð, þú skráist út alls staðar og setur upp nýtt.
lost-factor-legend = Hvert megum við senda kóða?
lost-factor-submit = Senda kóða
lost-factor-waits-title = Beiðnin þín bíður
lost-factor-waits-lead = Komdu aftur { $when } eða innan tveggja vikna frá því. Þangað til kemstu aðeins inn með viðbótarskrefinu, og ef þú notar það fellur beiðnin niður.
lost-factor-waits-hint = Varst það ekki þú? Opnaðu tengilinn í skilaboðunum sem við sendum og breyttu aðgangsorðinu.
stop-lost-factor-title = Viltu halda viðbótarskrefinu?
stop-lost-factor-lead = Einhver bað um að komast inn á reikninginn þinn hjá { $client } án viðbótarskrefsins. Ef það varst ekki þú skaltu stöðva það núna.
stop-lost-factor-submit = Stöðva
lost-factor-stopped-title = Það hefur verið stöðvað
lost-factor-stopped-lead = Viðbótarskrefið helst. Ef það varst ekki þú sem baðst um þetta skaltu breyta aðgangsorðinu. Einhver þekkir það.
lost-factor-nothing-title = Það er ekkert að stöðva
lost-factor-nothing-lead = Það hefur þegar verið stöðvað eða er liðið hjá. Ef viðbótarskrefið er horfið og það varst ekki þú skaltu láta kerfisstjórann vita.
account-lost-factor = Einhver bað um að komast inn á reikninginn þinn án viðbótarskrefsins. Hægt verður að fjarlægja það frá { $when }. Ef það varst ekki þú skaltu stöðva það.
recovery-code-title = Sláðu inn endurheimtar­kóða
recovery-code-label = Endurheimtarkóði
recovery-code-hint = Einn af þeim tíu sem þú geymdir. Hann virkar einu sinni.
recovery-code-missing = Sláðu inn einn af endurheimtarkóðunum þínum.
recovery-code-wrong = Kóðinn er ekki réttur eða hefur þegar verið notaður. Athugaðu hann eða taktu annan.
recovery-codes-title = Geymdu endurheimtar­kóðana
recovery-codes-lead = Ef síminn týnist eða er ekki við höndina kemstu inn með einum af þessum. Hver þeirra virkar einu sinni. Prentaðu þá út eða afritaðu þá á öruggan stað.
recovery-codes-once = Við sýnum þá aðeins í þetta eina sinn. Eldri kóðar virka ekki lengur.
recovery-codes-kept = Ég hef geymt þá
device-name-too-long = Heitið er of langt. Sláðu inn 64 stafi í mesta lagi.
authenticator-added = Auðkenningarforritinu hefur verið bætt við.

## Sessions

continue-title = Gott að sjá þig aftur
continue-lead = Þú getur haldið beint áfram í { $client }.
choose-account-title = Veldu reikning
choose-account-lead = Hver heldur áfram í { $client }?
choose-account-again = Skrá inn aftur
sign-out-of = Skrá { $name } út
sign-out-all = Skrá alla út
confirm-sign-out-title = Viltu skrá þig út?
confirm-sign-out-lead = Þú skráist út úr öllum forritum sem nota þessa innskráningu í þessum vafra.
signed-out-title = Þú hefur skráð þig út
signed-out-lead = Þú getur lokað þessum glugga núna.
signed-out-notice = Þú hefur skráð þig út.
session-refreshed = Tókarnir hafa verið endurnýjaðir.

## The account page

account-title = Reikningurinn þinn
account-profile-heading = Um þig
account-verified = Staðfest
account-unverified = Óstaðfest
account-profile-change = Breyta upplýsingum
account-profile-title = Breyttu upplýsingunum þínum
account-save = Vista
account-email-change = Breyta netfangi
account-email-add = Bæta við netfangi
account-email-title = Netfangið þitt
account-email-code-title = Staðfestu þetta netfang
account-phone-change = Breyta símanúmeri
account-phone-add = Bæta við símanúmeri
account-phone-title = Símanúmerið þitt
account-phone-code-title = Staðfestu þetta símanúmer
account-contact-lead = Við sendum kóða þangað. Ekkert breytist fyrr en þú hefur slegið hann inn.
account-contact-other = Slá inn annað
label-preferred-username = Nafn til að skrá sig inn með
profile-changed = Upplýsingunum þínum hefur verið breytt.
email-changed = Netfanginu þínu hefur verið breytt.
phone-changed = Símanúmerinu þínu hefur verið breytt.
account-email-remove = Fjarlægja þetta netfang
account-phone-remove = Fjarlægja þetta númer
email-removed = Netfangið þitt hefur verið fjarlægt.
phone-removed = Símanúmerið þitt hefur verið fjarlægt.
already-yours = Þetta er nú þegar á reikningnum þínum. Sláðu inn annað.
sign-in-again = Til þessa þarftu að hafa skráð þig inn á síðustu tíu mínútum. Skráðu þig inn aftur og komdu svo til baka.
second-step-first = Þetta breytir því hvernig þú skráir þig inn og því þarf viðbótarskrefið fyrst. Skráðu þig út alls staðar og skráðu þig inn með því, eða opnaðu það í forritinu sem biður um það. Komdu svo til baka.
prove-first = Staðfestu að þetta sért þú áður en þú breytir þessu.
prove-link = Staðfesta með kóða
account-proof-title = Staðfestu að þetta sért þú
account-proof-lead = Síðan geturðu haldið áfram með það sem þú vildir breyta.
account-proof-code-title = Sláðu inn kóðann til að staðfesta það
proof-done = Takk, það er staðfest. Þú getur haldið áfram núna.
account-sign-in-heading = Hvernig þú skráir þig inn
account-change-password = Breyta aðgangsorði
account-set-password = Velja aðgangsorð
account-first-password-title = Veldu aðgangsorð
account-no-app = Ekkert
account-added = Bætt við { $when }
account-remove-app = Fjarlægja forrit
account-add-app = Bæta við forriti
account-change-app = Nefna eða fjarlægja
account-new-authenticator-title = Bættu við auðkenningar­forriti
account-new-authenticator-submit = Bæta við forriti
account-recovery-codes = Endurheimtarkóðar
account-recovery-codes-left = { $count ->
    [0] Enginn eftir
    [one] { $count } eftir
   *[other] { $count } eftir
}
account-recovery-codes-make = Búa til nýja
account-recovery-codes-title = Búðu til nýja endurheimtar­kóða
account-recovery-codes-lead = Þú færð tíu kóða fyrir þann dag þegar viðbótarskrefið er ekki við höndina. Fyrri kóðar hætta strax að virka.
account-recovery-codes-submit = Búa til nýja kóða
account-browsers-heading = Traustir vafrar
account-browsers-hint = Í þeim er ekki beðið um viðbótarskref. Ef þú kannast ekki við einhvern þeirra skaltu gleyma honum og breyta aðgangsorðinu.
account-trusted-browser = Traustur vafri
account-browser-seen = Síðast notaður { $when }
account-browser-until = Til { $when }
account-browser-forget = Gleyma
account-browsers-forget = Gleyma öllum
browsers-forgotten = Þar verður aftur beðið um viðbótarskrefið.
account-session-heading = Virkar innskráningar
account-this-browser = Þessi vafri
account-since = Síðan { $when }
account-sessions-link = Allir vafrar
account-sessions-lead = Forrit sem skráð var inn í þar helst innskráð. Þú lokar á aðgang þess á síðu reikningsins. Ef þú kannast ekki við vafra hér skaltu skrá þig út úr honum og breyta aðgangsorðinu.
account-some-browser = Vafri
account-sessions-end = Skrá út úr öllum öðrum
account-sessions-more = { $count ->
    [one] Og { $count } í viðbót
   *[other] Og { $count } í viðbót
}
session-ended = Skráð hefur verið út þar.
sessions-ended = Skráð hefur verið út alls staðar annars staðar.
account-events-link = Nýleg virkni
account-events-title = Nýleg virkni
account-events-lead = Ef þú kannast ekki við eitthvað hér skaltu láta vita. Við lokum þá reikningnum fyrir öllum öðrum.
account-events-none = Ekkert hefur verið skráð enn.
event-browser = { $browser } á { $system }
event-not-me = Þetta var ekki ég
event-refused = Hafnað
event-sign-in = Innskráning
event-sign-in-failed = Tilraun til innskráningar
event-sign-in-blocked = Lokað á innskráningu
event-unusual-low = Svolítið óvenjulegt: { $signs }
event-unusual-medium = Óvenjulegt: { $signs }
event-unusual-high = Mjög óvenjulegt: { $signs }
event-sign-up = Reikningur stofnaður
event-confirmed = Reikningur staðfestur
event-password-changed = Aðgangsorði breytt
event-recovery-begun = Beðið um kóða til að endurstilla aðgangsorð
event-password-reset = Aðgangsorð endurstillt
event-app-added = Auðkenningarforriti bætt við
event-app-removed = Auðkenningarforrit fjarlægt
event-passkey-added = Aðgangslykli bætt við
event-passkey-removed = Aðgangslykill fjarlægður
event-browser-trusted = Vafra treyst
event-browsers-forgotten = Traustum vöfrum gleymt
event-email-codes-added = Kveikt á kóðum með tölvupósti
event-email-codes-removed = Slökkt á kóðum með tölvupósti
event-text-codes-added = Kveikt á kóðum með SMS
event-text-codes-removed = Slökkt á kóðum með SMS
event-recovery-codes-made = Endurheimtarkóðar búnir til
event-recovery-code-used = Endurheimtarkóði notaður
event-recovery-codes-removed = Endurheimtarkóðar fjarlægðir
event-profile-changed = Upplýsingum breytt
event-email-changed = Netfangi breytt
event-phone-changed = Símanúmeri breytt
event-email-removed = Netfang fjarlægt
event-phone-removed = Símanúmer fjarlægt
event-sign-out = Útskráning
event-everywhere = Útskráning alls staðar
event-sessions-ended = Útskráning annars staðar
event-terms-agreed = Skilmálar samþykktir
event-consent-withdrawn = Samþykki afturkallað
event-app-disconnected = Forrit aftengt
event-exported = Gögn sótt
event-disowned = „Þetta var ekki ég“
event-lost-factor-begun = Beðið um að komast inn án viðbótarskrefsins
event-lost-factor-stopped = Beiðni um að komast inn án viðbótarskrefsins stöðvuð
event-lost-factor-finished = Viðbótarskref fjarlægð að loknum biðtíma
event-administered = Breytt af kerfisstjóra
not-me-title = Varst það ekki þú?
not-me-lead = Þá gerum við þetta:
not-me-ends = Þú skráist út úr öllum öðrum vöfrum og öllum forritum.
not-me-app = Auðkenningarforritið sem bætt var við síðan þá verður fjarlægt.
not-me-recovery-codes = Endurheimtarkóðar sem búnir voru til síðan þá hætta að virka.
not-me-passkey = Aðgangslykill sem bætt var við síðan þá verður fjarlægður.
not-me-email-codes = Slökkt verður á kóðum með tölvupósti sem kveikt var á síðan þá.
not-me-text-codes = Slökkt verður á kóðum með SMS sem kveikt var á síðan þá.
not-me-password = Þú velur nýtt aðgangsorð og það gamla virkar ekki lengur.
not-me-submit = Tryggja reikninginn minn
secured = Reikningurinn er aftur aðeins þinn. Aðgangsorðið er nýtt og allir aðrir hafa verið skráðir út.
account-everywhere = Skrá út alls staðar
account-everywhere-hint = Þú getur skráð þig út úr öllum vöfrum og öllum forritum í einu, líka hér.
account-apps-heading = Forrit með aðgang
account-apps-hint = Forrit sem þú aftengir gerir ekkert lengur fyrir þína hönd. Það getur komið aftur þegar þú skráir þig inn í það á ný.
account-apps-none = Engin
account-app-last = Síðasta innskráning { $when }
account-disconnect = Aftengja
account-disconnect-app = Aftengja { $name }
app-disconnected = Forritið hefur ekki lengur aðgang að reikningnum þínum.
account-terms-heading = Skilmálar og samþykki
account-terms-version = Útgáfa { $version }
account-terms-since = Samþykkt { $when }
account-terms-language = Tungumál: { $language }
account-terms-none = Þú hefur ekki samþykkt neitt enn.
account-terms-offers = Þetta getur þú samþykkt
account-terms-agree = Ég samþykki
account-terms-withdraw = Afturkalla
consent-given = Takk. Samþykki þitt hefur verið skráð.
consent-withdrawn = Samþykki þitt hefur verið afturkallað.
account-data-heading = Gögnin þín
account-export-hint = Það sem geymt er um þig, sem skrá sem forrit geta lesið.
account-export = Sækja gögnin mín
account-delete = Eyða reikningi
account-back = Til baka í reikninginn þinn
account-password-title = Breyttu aðgangsorðinu
label-current-password = Núverandi aðgangsorð
current-password-missing = Sláðu inn núverandi aðgangsorð.
current-password-wrong = Þetta er ekki núverandi aðgangsorð þitt.
account-authenticator-title = Auðkenningar­forritið þitt
account-authenticator-lead = Kóðar þess verða þá ekki lengur teknir gildir. Þar sem viðbótarskrefs er krafist og þetta var það eina setur þú upp nýtt við næstu innskráningu.
account-authenticator-submit = Fjarlægja forrit
authenticator-removed = Auðkenningarforritið hefur verið fjarlægt.

passkey-title = Notaðu aðgangslykilinn þinn
passkey-lead = Tækið biður um fingrafar, andlit eða PIN-númer. Ef aðgangslykillinn er í símanum skaltu velja símann í glugganum sem opnast.
passkey-use = Nota aðgangslykil
passkey-sign-in = Skrá inn með aðgangslykli
passkey-unable = Aðgangslyklar þurfa JavaScript og vafra sem styður þá. Notaðu aðra leið hér.
passkey-trouble = Þetta tókst ekki eða hætt var við. Reyndu aftur eða notaðu aðra leið.
passkey-refused = Þessi aðgangslykill virkaði ekki hér. Reyndu aftur eða notaðu aðra leið.
passkey-too-late = Þetta tók of langan tíma. Reyndu aftur.
passkey-known = Þessi aðgangslykill er þegar í notkun. Skráðu þig inn með honum eða búðu til annan.
passkeys-full = Þú ert með eins marga aðgangslykla og leyfilegt er. Fjarlægðu einn fyrst.
new-passkey-title = Auðveldari innskráning með aðgangslykli
new-passkey-lead = Með aðgangslykli skráir þú þig inn með fingrafari, andliti eða PIN-númeri. Ekkert að muna og ekkert sem fölsuð síða gæti stolið.
new-passkey-submit = Búa til aðgangslykil
new-passkey-later = Ekki núna
label-passkey-name = Heiti aðgangslykilsins
passkey-name-hint = Svo að þú þekkir hann síðar, til dæmis „Síminn minn“. Þú mátt sleppa þessu.
passkey-prove-lead = Aðgangslykill opnar reikninginn þinn. Sláðu fyrst inn aðgangsorðið svo að enginn annar geti bætt lykli við.
passkeys-title = Aðgangslyklarnir þínir
passkeys-heading = Aðgangslyklar
passkeys-none = Engir
passkeys-manage = Sýna aðgangslykla
passkeys-back = Til baka í aðgangslyklana þína
passkey-add = Bæta við aðgangslykli
passkey-change = Breyta
passkey-unnamed = Aðgangslykill án heitis
passkey-used = Síðast notaður { $when }
passkey-unused = Ekki notaður enn
passkey-synced = Í nokkrum tækjanna þinna
passkey-own-title = Aðgangslykillinn þinn
passkey-rename = Vista heiti
passkey-remove-heading = Fjarlægja þennan aðgangslykil
passkey-remove-hint = Hann opnar þá ekki lengur reikninginn þinn. Hann getur áfram birst í tækinu þar til þú eyðir honum þar.
passkey-remove = Fjarlægja aðgangslykil
passkey-added = Aðgangslykillinn er tilbúinn. Notaðu hann við næstu innskráningu.
passkey-renamed = Heitið hefur verið vistað.
passkey-removed = Aðgangslykillinn hefur verið fjarlægður.
account-deletion-title = Viltu eyða reikningnum?
account-deletion-lead = Reikningurinn þinn og allt sem honum fylgir hverfur fyrir fullt og allt, í öllum forritum sem nota hann. Enginn getur endurheimt hann.
label-account-name = Heiti reikningsins
account-name-hint = Sláðu inn { $name } til að staðfesta
account-name-wrong = Þetta er ekki heiti þessa reiknings. Sláðu það inn eins og það er sýnt.
account-deletion-submit = Eyða endanlega
account-deleted-title = Reikningnum þínum hefur verið eytt
account-deleted-lead = Ekkert af honum er eftir hér. { $client } kann enn að geyma eigin gögn.
account-closed-title = Skráðu þig inn fyrst
account-closed-lead = Reikningurinn opnast þegar þú hefur skráð þig inn í { $client }. Skráðu þig inn þar og komdu svo til baka.

## When it does not go on as planned

page-out-of-date = Sú síða var úrelt. Hér ertu núna.
time-ran-out = Þetta tók of langan tíma og því byrjum við upp á nýtt. Skráðu þig inn einu sinni enn.
form-unverified = Við gátum ekki athugað hvaðan eyðublaðið kom. Sendu það aftur.
cookies-blocked = Vafrinn þinn sendi ekki vefkökuna okkar til baka. Leyfðu vefkökur fyrir þetta vefsvæði og reyndu svo aftur.
too-many-requests = Þetta var of oft á stuttum tíma. Reyndu aftur { $wait }.
busy = Margir eru að skrá sig inn núna. Reyndu aftur eftir smástund.
expired-title = Tíminn rann út
expired-lead = Til að gæta öryggis reikningsins lýkur innskráningu eftir nokkurn tíma. Ekkert hefur glatast, byrjaðu bara aftur.
locked-title = Bíddu aðeins
locked-lead = Of margar rangar tilraunir voru gerðar og því hleypum við engum inn um stund. Þetta ver reikninginn gegn ágiskunum.
locked-wait = Reyndu aftur { $wait }.
too-many-title = Aðeins hægar
too-many-lead = Meira barst á stuttum tíma en við getum tekið við. Ekkert hefur glatast, bíddu aðeins og haltu svo áfram.
form-post-title = Augnablik
form-post-lead = Verið er að færa þig aftur í { $client }. Ef ekkert gerist skaltu ýta á Halda áfram.

error-not-found-heading = Síðan fannst ekki
error-not-found-what = Engin síða er á þessari slóð.
error-not-found-next = Athugaðu slóðina eða farðu aftur í forritið og byrjaðu þar.
error-method-not-allowed-heading = Þetta er ekki hægt að gera hér
error-method-not-allowed-what = Slóðin er til en ekki fyrir beiðni af þessu tagi.
error-method-not-allowed-next = Farðu aftur í forritið og byrjaðu þar.
error-too-large-heading = Of mikið var sent
error-too-large-what = Eyðublaðið innihélt meira en við getum tekið við.
error-too-large-next = Farðu til baka, styttu það sem þú slóst inn og sendu það aftur.
error-bad-request-heading = Við skildum ekki beiðnina
error-bad-request-what = Eitthvað í henni vantaði eða var skemmt.
error-bad-request-next = Farðu aftur í forritið og byrjaðu upp á nýtt.
error-form-unverified-heading = Við gátum ekki athugað eyðublaðið
error-form-unverified-what = Eyðublaðið og vefkaka vafrans eiga ekki saman. Þetta gerist þegar síða er lengi opin eða þegar vefkökum hefur verið eytt.
error-form-unverified-next = Farðu til baka, endurhlaðaðu síðuna og sendu eyðublaðið aftur.
error-cookies-blocked-heading = Vefkökur eru nauðsynlegar fyrir innskráningu
error-cookies-blocked-what = Vafrinn þinn sendi ekki vefkökuna okkar til baka og því getum við ekki greint innskráningu þína frá öðrum.
error-cookies-blocked-next = Leyfðu vefkökur fyrir þetta vefsvæði í stillingum vafrans og byrjaðu svo aftur.
error-busy-heading = Margir eru að skrá sig inn
error-busy-what = Við getum ekki tekið við fleirum í bili.
error-busy-next = Reyndu aftur eftir smástund.
error-store-unavailable-heading = Truflun er á innskráningu
error-store-unavailable-what = Hluti af þjónustu okkar svarar ekki. Reikningurinn þinn og aðgangsorðið eru örugg.
error-store-unavailable-next = Reyndu aftur eftir nokkrar mínútur.
error-too-many-requests-heading = Þetta var of oft
error-too-many-requests-what = Margar beiðnir bárust frá netinu þínu á stuttum tíma.
error-too-many-requests-next = Bíddu í nokkrar mínútur og reyndu svo aftur.
error-network-heading = Þú getur ekki skráð þig inn héðan
error-network-what = Netið sem þú notar núna er ekki eitt þeirra sem nota má þessa síðu frá.
error-network-next = Reyndu frá öðru neti. Ef þetta ætti að virka héðan skaltu gefa þeim sem sér um þessa innskráningu upp númerið hér fyrir neðan.
error-internal-heading = Eitthvað fór úrskeiðis hjá okkur
error-internal-what = Þú gerðir ekkert rangt. Villan hefur verið skráð.
error-internal-next = Reyndu aftur. Ef þetta gerist á ný skaltu gefa kerfisstjóranum upp tilvísunina hér fyrir neðan.
error-redirect-mismatch-heading = Við getum ekki sent þig til baka
error-redirect-mismatch-what = Forritið bað okkur um að senda þig á slóð sem það hefur ekki skráð. Þér til varnar nemum við staðar hér.
error-redirect-mismatch-next = Láttu þau sem reka forritið vita. Þau þurfa tilvísunina hér fyrir neðan.
error-missing-parameters-heading = Tengillinn er ófullkominn
error-missing-parameters-what = Forritið sleppti einhverju sem innskráning þarf.
error-missing-parameters-next = Farðu aftur í forritið og byrjaðu upp á nýtt. Ef það hjálpar ekki skaltu láta þau sem reka það vita.
error-unknown-client-heading = Við þekkjum ekki þetta forrit
error-unknown-client-what = Forritið sem sendi þig hingað er ekki skráð hjá okkur.
error-unknown-client-next = Athugaðu tengilinn eða láttu þau sem reka forritið vita.
error-unknown-host-heading = Hér skráir enginn sig inn
error-unknown-host-what = Engin innskráning er uppsett fyrir þessa slóð.
error-unknown-host-next = Athugaðu hvort stafsetningarvilla er í slóðinni.
error-login-unavailable-heading = Þessar innskráningarsíður eru ekki tiltækar
error-login-unavailable-what = Forritið hefur engar eigin innskráningarsíður sem stendur.
error-login-unavailable-next = Láttu þau sem reka forritið vita. Þau þurfa tilvísunina hér fyrir neðan.
error-logout-destination-heading = Við getum ekki sent þig áfram
error-logout-destination-what = Forritið bað okkur um að senda þig á slóð sem það hefur ekki skráð. Þér til varnar nemum við staðar hér.
error-logout-destination-next = Þú getur lokað þessum glugga eða opnað forritið.
error-not-confirmed-heading = Reikningurinn þinn er ekki staðfestur enn
error-not-confirmed-what = Nafnið og aðgangsorðið eru rétt en reikningurinn hefur ekki verið staðfestur.
error-not-confirmed-next = Biddu kerfisstjórann að staðfesta hann og skráðu þig svo inn aftur.
error-reset-required-heading = Endurstilla þarf aðgangsorðið
error-reset-required-what = Af öryggisástæðum virkar gamla aðgangsorðið ekki lengur.
error-reset-required-next = Biddu kerfisstjórann um nýtt.
error-no-factor-heading = Viðbótarskref vantar
error-no-factor-what = Þetta forrit krefst viðbótarskrefs og reikningurinn þinn hefur ekkert sem hægt er að nota hér.
error-no-factor-next = Biddu kerfisstjórann að bæta því við fyrir þig.

## Mail and text messages

moment = { $day }. { $month ->
    [1] janúar
    [2] febrúar
    [3] mars
    [4] apríl
    [5] maí
    [6] júní
    [7] júlí
    [8] ágúst
    [9] september
    [10] október
    [11] nóvember
   *[other] desember
} { $year } kl. { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Kóðinn þinn
mail-or-link = Eða opnaðu þennan tengil, í hvaða tæki sem er. Innskráningin fer fram þar sem þú byrjaðir:
mail-fact-account = Reikningur
mail-fact-password = Bráðabirgðaaðgangsorð
mail-fact-device = Tæki
mail-fact-when = Hvenær
mail-fact-browser = Vafri
mail-fact-address = IP-tala
mail-fact-now = Núna
mail-fact-takes-effect = Tekur gildi
mail-fact-codes-left = Endurheimtarkóðar eftir
mail-fact-unusual = Óvenjulegt
mail-fact-country = Land
risk-new-browser = nýr vafri
risk-new-network = nýtt net
risk-many-failures = margar rangar tilraunir á undan
risk-new-country = nýtt land
risk-impossible-travel = of langt frá fyrri innskráningu
mail-action-confirm = Staðfesta netfang
mail-action-sign-in = Skrá inn
mail-action-stop = Stöðva þetta
mail-action-not-me = Þetta var ekki ég
mail-note-code-lasts = Kóðinn gildir í { $span } og virkar einu sinni.
mail-note-link-lasts = Tengillinn gildir í { $span } og virkar einu sinni.
mail-note-password-lasts = Aðgangsorðið virkar einu sinni og gildir í { $span }. Við innskráningu velur þú þitt eigið.
mail-note-ignore = Ef þú baðst ekki um þetta máttu hunsa þessi skilaboð. Ekkert gerist.
mail-note-keep = Haltu kóðanum fyrir þig: enginn frá { $app } mun nokkurn tíma biðja þig um hann.
mail-note-somebody-knows = Ef þú ert ekki að skrá þig inn núna þekkir einhver annar aðgangsorðið þitt. Breyttu því.
mail-note-nothing-changed = Ef þú baðst ekki um þetta máttu hunsa þessi skilaboð. Aðgangsorðið helst óbreytt.
mail-note-not-you = Ef það varst þú þarftu ekkert að gera. Ef ekki skaltu láta kerfisstjórann vita strax.
mail-note-blocked-you = Ef það varst þú skaltu skrá þig inn úr vafra eða á stað sem þú hefur notað áður, eða með aðgangslykli.
mail-note-blocked-not-you = Ef það varst ekki þú gæti einhver þekkt aðgangsorðið þitt. Veldu annað.
mail-footer = Þessi skilaboð voru send sjálfkrafa af { $app }. Svör við þeim eru ekki lesin.

mail-sign-up-code-title = Staðfestu netfangið þitt
mail-sign-up-code-lead = Sláðu inn þennan kóða til að ljúka nýskráningu hjá { $app }.
mail-sign-up-link-title = Staðfestu netfangið þitt
mail-sign-up-link-lead = Eitt skref er eftir í nýskráningu hjá { $app }: staðfestu að þetta sé netfangið þitt.
mail-resent-code-title = Nýi kóðinn þinn
mail-resent-code-lead = Sláðu inn þennan kóða til að ljúka nýskráningu hjá { $app }. Fyrri kóðar gilda ekki lengur.
mail-resent-link-title = Nýi tengillinn þinn
mail-resent-link-lead = Staðfestu að þetta sé netfangið þitt til að ljúka nýskráningu hjá { $app }. Fyrri tenglar gilda ekki lengur.
mail-recovery-code-title = Endurstilltu aðgangsorðið
mail-recovery-code-lead = Sláðu inn þennan kóða til að velja nýtt aðgangsorð fyrir { $app }.
mail-sign-in-code-title = Innskráningarkóðinn þinn
mail-sign-in-code-lead = Sláðu inn þennan kóða til að skrá þig inn í { $app }.
mail-mfa-code-title = Kóðinn þinn fyrir viðbótarskrefið
mail-mfa-code-lead = Aðgangsorðið var rétt. Sláðu inn þennan kóða til að ljúka innskráningu í { $app }.
mail-attribute-code-title = Staðfestu nýja netfangið þitt
mail-attribute-code-lead = Sláðu inn þennan kóða til að nota þetta netfang fyrir reikninginn þinn hjá { $app }.
mail-invitation-title = Reikningurinn þinn er tilbúinn
mail-invitation-lead = Reikningur hjá { $app } hefur verið stofnaður fyrir þig.
mail-already-registered-title = Þú ert þegar með reikning
mail-already-registered-lead = Einhver reyndi að nota þetta netfang fyrir reikning hjá { $app } en það er þegar með reikning. Ef það varst þú skaltu skrá þig inn eins og venjulega eða endurstilla aðgangsorðið ef þú manst það ekki lengur.
mail-password-changed-title = Aðgangsorðinu þínu var breytt
mail-password-changed-lead = Aðgangsorði reikningsins þíns hjá { $app } var breytt.
mail-authenticator-added-title = Auðkenningarforriti var bætt við
mail-authenticator-added-lead = Héðan í frá getur auðkenningarforrit staðfest að það sért þú sem skráir þig inn í { $app }.
mail-authenticator-removed-title = Auðkenningarforrit var fjarlægt
mail-authenticator-removed-lead = Auðkenningarforrit er ekki lengur hægt að nota með reikningnum þínum hjá { $app }.
mail-passkey-added-title = Aðgangslykli var bætt við
mail-passkey-added-lead = Héðan í frá opnar nýr aðgangslykill reikninginn þinn hjá { $app }.
mail-passkey-removed-title = Aðgangslykill var fjarlægður
mail-passkey-removed-lead = Aðgangslykill opnar ekki lengur reikninginn þinn hjá { $app }.
mail-passkey-copied-title = Aðgangslykli var hafnað
mail-passkey-copied-lead = Einhver reyndi að skrá sig inn í { $app } með aðgangslykli frá þér sem kann að hafa verið afritaður og var hafnað. Fjarlægðu þann aðgangslykil af reikningnum og bættu við nýjum.
mail-recovery-codes-made-title = Nýir endurheimtarkóðar voru búnir til
mail-recovery-codes-made-lead = Nýir endurheimtarkóðar eru komnir fyrir reikninginn þinn hjá { $app }. Eldri kóðar virka ekki lengur.
mail-recovery-code-used-title = Endurheimtarkóði var notaður
mail-recovery-code-used-lead = Einhver skráði sig inn á reikninginn þinn hjá { $app } með einum af endurheimtarkóðunum þínum.
mail-recovery-codes-low-title = Fáir endurheimtarkóðar eru eftir
mail-recovery-codes-low-lead = Einhver skráði sig inn á reikninginn þinn hjá { $app } með einum af endurheimtarkóðunum þínum. Fáir eru eftir: búðu til nýja á síðu reikningsins.
mail-new-device-title = Innskráning úr nýjum vafra
mail-new-device-lead = Einhver skráði sig inn á reikninginn þinn hjá { $app } úr vafra sem við þekktum ekki.
mail-unusual-sign-in-title = Óvenjuleg innskráning
mail-unusual-sign-in-lead = Einhver skráði sig inn á reikninginn þinn hjá { $app } og eitthvað við það var óvenjulegt.
mail-sign-in-blocked-title = Lokað var á innskráningu
mail-sign-in-blocked-lead = Einhver komst í gegnum fyrsta skref innskráningar á reikninginn þinn hjá { $app }. Það var svo óvenjulegt að við hleyptum engum inn.
mail-account-deleted-title = Reikningnum þínum var eytt
mail-account-deleted-lead = Reikningnum þínum hjá { $app } og því sem honum fylgdi hefur verið eytt.
mail-email-changed-title = Netfanginu þínu var breytt
mail-email-changed-lead = Reikningurinn þinn hjá { $app } er nú með annað netfang. Skilaboð fara þangað héðan í frá og þetta voru þau síðustu á fyrra netfangið.
mail-phone-changed-title = Símanúmerinu þínu var breytt
mail-phone-changed-lead = Reikningurinn þinn hjá { $app } er nú með annað símanúmer.
mail-email-removed-title = Netfangið þitt var fjarlægt
mail-email-removed-lead = Reikningurinn þinn hjá { $app } er ekki lengur með þetta netfang. Þetta voru síðustu skilaboðin á það.
mail-phone-removed-title = Símanúmerið þitt var fjarlægt
mail-phone-removed-lead = Reikningurinn þinn hjá { $app } er ekki lengur með þetta símanúmer.
mail-lost-factor-begun-title = Til stendur að fjarlægja viðbótarskrefið þitt
mail-lost-factor-begun-lead = Einhver bað um að skrá sig inn á reikninginn þinn hjá { $app } án viðbótarskrefsins. Ef það varst ekki þú skaltu stöðva það núna. Einn smellur nægir og þú þarft ekki að skrá þig inn.
mail-lost-factor-finished-title = Viðbótarskrefið þitt var fjarlægt
mail-lost-factor-finished-lead = Viðbótarskref reikningsins þíns hjá { $app } var fjarlægt eins og beðið var um. Settu upp nýtt við næstu innskráningu.

sms-sign-up-code = { $app }: { $code } er kóðinn þinn til nýskráningar.
sms-sign-up-link = { $app }: staðfestu þetta númer til að ljúka nýskráningu: { $link }
sms-resent-code = { $app }: { $code } er nýi kóðinn þinn til nýskráningar.
sms-resent-link = { $app }: nýi tengillinn þinn til að staðfesta þetta númer: { $link }
sms-recovery-code = { $app }: { $code } er kóðinn þinn til að endurstilla aðgangsorðið. Ekki gefa neinum hann upp.
sms-sign-in-code = { $app }: { $code } er innskráningarkóðinn þinn. Ekki gefa neinum hann upp.
sms-mfa-code = { $app }: { $code } er kóðinn þinn fyrir viðbótarskrefið. Ekki gefa neinum hann upp.
sms-attribute-code = { $app }: { $code } er kóðinn þinn til að staðfesta þetta númer.
sms-invitation = { $app }: notandanafn { $username }, bráðabirgðaaðgangsorð { $code }
sms-already-registered = { $app }: þetta númer er þegar með reikning. Skráðu þig inn eða endurstilltu aðgangsorðið.
sms-password-changed = { $app }: aðgangsorði { $username } var breytt. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-authenticator-added = { $app }: auðkenningarforriti var bætt við hjá { $username }. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-authenticator-removed = { $app }: auðkenningarforrit var fjarlægt hjá { $username }. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-passkey-added = { $app }: aðgangslykli var bætt við hjá { $username }. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-passkey-removed = { $app }: aðgangslykill var fjarlægður hjá { $username }. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-passkey-copied = { $app }: aðgangslykli { $username } sem kann að hafa verið afritaður var hafnað. Fjarlægðu hann af reikningnum.
sms-recovery-codes-made = { $app }: nýir endurheimtarkóðar voru búnir til fyrir { $username }. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-recovery-code-used = { $app }: { $username } skráði sig inn með endurheimtarkóða. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-recovery-codes-low = { $app }: { $username } skráði sig inn með endurheimtarkóða og fáir eru eftir. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-new-device = { $app }: { $username } skráði sig inn úr nýjum vafra. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-unusual-sign-in = { $app }: óvenjuleg innskráning hjá { $username }. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-sign-in-blocked = { $app }: lokað var á óvenjulega innskráningu hjá { $username }. Varst það ekki þú? Breyttu aðgangsorðinu.
sms-account-deleted = { $app }: reikningnum { $username } var eytt.
sms-email-changed = { $app }: netfangi { $username } var breytt. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-phone-changed = { $app }: símanúmeri { $username } var breytt. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-email-removed = { $app }: netfang { $username } var fjarlægt. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-phone-removed = { $app }: símanúmer { $username } var fjarlægt. Varst það ekki þú? Láttu kerfisstjórann vita.
sms-lost-factor-begun = { $app }: einhver bað um að fjarlægja viðbótarskref { $username }. Varst það ekki þú? Stöðvaðu það: { $link }
sms-lost-factor-finished = { $app }: viðbótarskref { $username } var fjarlægt. Varst það ekki þú? Láttu kerfisstjórann vita.

## Demo

demo-home = Í sýniforritið
demo-home-title = Lítið forrit
demo-home-lead = Það veit ekkert um þig enn. Skráðu þig inn til að sjá hvað það fær að vita.
demo-start-title = Fólk til að skrá sig inn sem
demo-start-lead = Það er aðeins til í þessari sýningu. Hvert þeirra sýnir nýja leið gegnum síðurnar.
demo-shows-password = Skráir sig inn með aðgangsorði einu saman.
demo-shows-totp = Þarf að slá inn kóða úr auðkenningarforriti.
demo-shows-invited = Er með bráðabirgðaaðgangsorð og velur nýtt.
demo-shows-set-up = Þarf fyrst að setja upp viðbótarskref.
demo-shows-disabled = Er með óvirkan reikning og fær ekki aðgang.
demo-shows-studio = Breytir útliti síðnanna, á /studio.
demo-totp-key = Lykill auðkenningarforrits
demo-session-title = Þú hefur skráð þig inn
demo-refresh = Endurnýja tóka
demo-id-token = Auðkennistóki
demo-access-token = Aðgangstóki
demo-claim = Yfirlýsing
demo-value = Gildi
demo-error-title = Innskráningunni lauk ekki
demo-error-lead = Forritið fékk þetta í stað kóða:
mailbox-title = Send skilaboð
mailbox-lead = Í þessari sýningu fer ekkert úr vélinni. Það sem hefði verið sent er geymt hér.
mailbox-empty = Ekkert hefur verið sent enn.
mailbox-mail = Tölvupóstur
mailbox-sms = SMS
mailbox-from = Frá
mailbox-to = Til
mailbox-sent = Sent
mailbox-raw = Sýna allan frumtextann
